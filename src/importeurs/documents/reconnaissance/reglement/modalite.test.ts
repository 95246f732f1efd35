import { describe, expect, test } from 'vitest'
import { lireCoefficient, lireModalite } from './modalite.ts'

describe('la façon de passer une unité', () => {
  test.each([
    ['CCF', 'ccf', [], null, null],
    ['C.C.F*', 'ccf', [], null, null],
    ['CCF 3 situations', 'ccf', [], null, null],
    ['Contrôle en cours de formation', 'ccf', [], null, null],
    ['Ponctuel écrit 2 h', 'ponctuel', ['ecrit'], 120, 120],
    ['Ponctuel écrit 4h', 'ponctuel', ['ecrit'], 240, 240],
    ['Ponctuelle écrite 2 h 30', 'ponctuel', ['ecrit'], 150, 150],
    ['écrite 2h30', 'ponctuel', ['ecrit'], 150, 150],
    ['Ponctuel oral 30 min', 'ponctuel', ['oral'], 30, 30],
    ['Ponctuel oral : 20 min (1)', 'ponctuel', ['oral'], 20, 20],
    ['Orale 0 h 20', 'ponctuel', ['oral'], 20, 20],
    ['Ponctuel pratique 2 heures', 'ponctuel', ['pratique'], 120, 120],
    ['Ponctuel pratique et oral 2 h 30', 'ponctuel', ['pratique', 'oral'], 150, 150],
    ['Ponctuel 5 à 7 h', 'ponctuel', [], 300, 420],
    ['Ponctuel 13 h à 19 h (2)', 'ponctuel', [], 780, 1140],
    ['oral de 20 à 40 minutes', 'ponctuel', ['oral'], 20, 40],
    ['Écrite en deux parties 2 x 2 h', 'ponctuel', ['ecrit'], 240, 240],
    ['Ponctuel', 'ponctuel', [], null, null],
    ['', null, [], null, null],
    ['CCF ou ponctuel oral', null, ['oral'], null, null],
  ])('« %s »', (brut, forme, natures, dureeMin, dureeMax) => {
    expect(lireModalite('tous', brut)).toEqual({
      candidats: 'tous',
      forme,
      natures,
      dureeMin,
      dureeMax,
      brut,
      ambigue: false,
    })
  })

  test.each(['oral 40 minutes après 20 minutes de préparation', 'écrit 1 h (+ 1h PSE)', 'oral 20 min + 20 min'])(
    '« %s » : plusieurs durées, aucune n’est devinée',
    (brut) => {
      expect(lireModalite('tous', brut)).toMatchObject({ dureeMin: null, dureeMax: null, ambigue: true })
    },
  )
})

test.each([
  ['2', 2],
  ['1,5', 1.5],
  ['9 (1)', 9],
  ['11(1)', 11],
  ['', null],
  ['Points au-dessus de 10', null],
  ['(1)', null],
])('le coefficient de « %s »', (texte, attendu) => {
  expect(lireCoefficient(texte)).toBe(attendu)
})
