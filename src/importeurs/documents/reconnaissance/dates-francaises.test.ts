import { expect, test } from 'vitest'
import { lireDates } from './dates-francaises.ts'

test.each([
  ['Septembre 2025', ['2025-09']],
  ['01/09/2021', ['2021-09-01']],
  ['1.9.2021', ['2021-09-01']],
  ['2021-09-01', ['2021-09-01']],
  ['à compter du 1er mars 2026', ['2026-03-01']],
  ['le 28 août 2026 au plus tard', ['2026-08-28']],
  ['à compter de janvier 2026.', ['2026-01']],
  ['Entrée de septembre à novembre', ['09', '11']],
  ['du 2 février 2026 au 03/04/2026', ['2026-02-02', '2026-04-03']],
  ['le 31 avril 2026', []],
  ['31/02/2026', []],
  ['marsouin, décembre', ['12']],
  ['04 71 09 83 09', []],
])('« %s »', (texte, attendu) => {
  expect(lireDates(texte).map(({ valeur }) => valeur)).toEqual(attendu)
})

test('dit où se trouve la date', () => {
  const texte = 'Fiche mise à jour en Décembre 2025.'
  const [date] = lireDates(texte)
  expect(texte.slice(date?.debut, date?.fin)).toBe('Décembre 2025')
})
