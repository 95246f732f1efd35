import { expect, it } from 'vitest'
import type { Constat } from './constat.ts'
import { reperer } from './decisions.ts'

const constat = (regle: string, rang: number | null, chemin: string | null, jour: string): Constat => ({
  regle,
  gravite: 'erreur',
  donnees: { jour },
  reperes: rang === null ? [] : [{ rang, debut: 2, fin: 6 }],
  reparation: chemin === null ? null : { chemin, valeur: null },
  appuis: [],
})

it('la clé d’un constat dit la règle, le lieu et la réparation, et ne dépend pas du jour', () => {
  const cles = (jour: string) =>
    reperer([
      constat('code.double', 204, 'elements[3].code', jour),
      constat('date.passee', 12, null, jour),
      constat('information.tarif', null, null, jour),
      constat('information.tarif', null, null, jour),
    ]).map(({ cle }) => cle)
  expect(cles('2026-11-22')).toEqual([
    'code.double@204.2-6#elements[3].code',
    'date.passee@12.2-6#',
    'information.tarif@#',
    'information.tarif@#~2',
  ])
  expect(cles('2027-01-01')).toEqual(cles('2026-11-22'))
})
