import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentExemple } from './exemples.ts'
import { listerItems } from './mots.ts'
import { reperesDe, situer } from './reperer.ts'

const r = (rang: number, debut = 0, fin = 5) => ({ rang, debut, fin })

describe('où une donnée a été lue', () => {
  const sources = { 'blocs[0]': [r(1)], 'blocs[1].libelle': [r(4)], 'blocs[1].code': [r(3)], 'blocs[10].code': [r(9)] }

  it.each([
    ['blocs[0]', [1]],
    ['blocs[0].libelle', [1]],
    ['blocs[1]', [3, 4]],
    ['blocs[1].code', [3]],
    ['blocs', [1, 3, 4, 9]],
    ['duree.mois', []],
  ])('%s', (chemin, rangs) => {
    expect(reperesDe(sources, chemin).map(({ rang }) => rang)).toEqual(rangs)
  })
})

describe('la place exacte de quelques mots', () => {
  const document = documentExemple(['Le jury délibère ; la note', 'est ÉGALE ou supérieure', 'à 10 sur 20.'])
  const lignes = document.lignes.map(({ rang, texte }) => ({ rang, debut: 0, fin: texte.length }))

  it('se trouve sans accents, capitales ni ponctuation, à travers les lignes', () => {
    expect(situer(document, lignes, 'égale ou superieure a 10')).toEqual([r(1, 4, 23), r(2, 0, 4)])
  })

  it('à défaut, tout le passage répond', () => {
    expect(situer(document, lignes, 'introuvable')).toBe(lignes)
    expect(situer(document, lignes, '…')).toBe(lignes)
    expect(situer(null, lignes, 'note')).toBe(lignes)
  })

  it('tout morceau d’une ligne est retrouvé sur cette ligne', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(50), (texte, coupe) => {
        const seul = documentExemple([texte])
        const entier = [{ rang: 0, debut: 0, fin: texte.length }]
        const [trouve] = situer(seul, entier, texte.slice(0, 1 + (coupe % texte.length)))
        expect(trouve?.rang).toBe(0)
        expect(trouve?.fin).toBeLessThanOrEqual(texte.length)
      }),
    )
  })
})

describe('les articles d’une liste brute', () => {
  it.each([
    ['- Lire un plan - Poser un décor', ['Lire un plan', 'Poser un décor']],
    [
      '-S’approprier : chercher ; -Analyser/raisonner ; conclure',
      ['S’approprier : chercher', 'Analyser/raisonner ; conclure'],
    ],
    ['Réseau · Câbler · Tester en sous-sol.', ['Réseau', 'Câbler', 'Tester en sous-sol']],
    ['<ul> <li>Lire</li> <li>Poser</li> </ul>', ['Lire', 'Poser']],
    ['', []],
  ])('%s', (texte, attendus) => {
    expect(listerItems(texte)).toEqual(attendus)
  })
})
