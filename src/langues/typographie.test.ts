import { expect, it } from 'vitest'
import { remplir, typographier, typographierCatalogue } from './typographie.ts'

it('met les espaces insécables de la typographie française', () => {
  expect(typographier('Qui peut encore entrer ?')).toBe('Qui peut encore entrer\u202f?')
  expect(typographier('Source : « fiche » ; 93 % !')).toBe('Source\u00a0: «\u202ffiche\u202f»\u202f; 93\u202f%\u202f!')
})

it('ne touche ni aux adresses ni à ce qui n’a pas d’espace', () => {
  expect(typographier('https://www.exemple.fr/a?b=1')).toBe('https://www.exemple.fr/a?b=1')
})

it('garde la forme d’un catalogue', () => {
  expect(typographierCatalogue({ a: { b: 'Oui ?' }, c: 'Non' })).toEqual({ a: { b: 'Oui\u202f?' }, c: 'Non' })
})

it('remplit les chiffres d’une phrase, et laisse voir ceux qui manquent', () => {
  expect(remplir('du {debut} au {fin}', { debut: '1er mars', fin: null })).toBe('du 1er mars au {fin}')
})
