import { describe, expect, it } from 'vitest'
import { foldText, meaningfulWordsOf, stemOf } from './words.ts'

const wordsOf = (text: string): string[] => meaningfulWordsOf(text).map((word) => word.text)

describe('les mots', () => {
  it.each([
    ['Électricité GÉNÉRALE', 'electricite generale'],
    ["l'usinage de l’acier", 'usinage de acier'],
    ['Cœur et œuvre', 'coeur et oeuvre'],
    ['qu’on lorsqu’il jusqu’ici', 'on il ici'],
    ['Électricité décomposée'.normalize('NFD'), 'electricite decomposee'],
    ['C.A.P. et B.P. du bois', 'cap et bp du bois'],
    ['niveau 4. Suite', 'niveau 4 suite'],
    ['fin. Il y a 2.5 mètres', 'fin il y a 2 5 metres'],
    ['aéro\u00adnautique en m²', 'aeronautique en m2'],
    ['ﬁnance', 'finance'],
    ['\u0000\u200f🙂', ''],
    ['مرحبا', ''],
  ])('« %s » se lit « %s »', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('les mots vides tombent, sauf la lettre d’une option', () => {
    expect(wordsOf('Gestion de la cuve, option A, à chaud')).toEqual(['gestion', 'cuve', 'option', 'a', 'chaud'])
  })

  it.each([
    ['numeriques', 'numerique'],
    ['repares', 'reparer'],
    ['systemes', 'systeme'],
    ['connectee', 'connectees'],
  ])('%s et %s ont une même racine', (left, right) => {
    expect(stemOf(left)).toBe(stemOf(right))
  })

  it.each(['i1304', '40025012', 'bac', 'rncp35698bc04'])('%s reste entier', (word) => {
    expect(stemOf(word)).toBe(word)
  })

  it('un mot démesuré est coupé à 40 lettres', () => {
    expect(foldText('x'.repeat(5000))).toBe('x'.repeat(40))
  })
})
