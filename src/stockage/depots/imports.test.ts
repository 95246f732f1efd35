import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Base } from '../base.ts'
import { baseEssai } from '../essai.ts'
import { creerSuiviImports } from './imports.ts'
import { ouvrirChargement } from './registre-chargement.ts'

let base: Base
beforeAll(async () => {
  base = await baseEssai()
})
afterAll(() => base.fermer())

const ENTETE = { repertoire: 'RS', dateExport: '2026-01-01', origine: 'export', versionFlux: null, nom: 'x' } as const

it('un import laissé par une application arrêtée est refusé au démarrage suivant, sauf si un chargement est en cours', async () => {
  const suivi = creerSuiviImports(base)
  const id = randomUUID()
  await base.pool.query(`insert into import_registre (id, etat, source) values ($1, 'en_cours', 'x.xml')`, [id])
  expect(await suivi.enCours()).toBe(true)
  await suivi.progresser(id, { etape: 'lecture', fait: 5, total: 10, fiches: 2, debit: 5, restant_s: 1 })
  expect(await suivi.lire(id)).toMatchObject({
    etat: 'en_cours',
    progression: { fait: 5, restant_s: 1 },
    rapport: null,
  })

  const chargement = await ouvrirChargement(base, ENTETE)
  await suivi.abandonnerRestes()
  expect((await suivi.lire(id))?.etat).toBe('en_cours')
  await chargement?.abandonner()

  await suivi.abandonnerRestes()
  expect(await suivi.lire(id)).toMatchObject({ etat: 'refuse', rapport: { refus: { code: 'import.interrompu' } } })
  // What comes late changes nothing.
  await suivi.progresser(id, { etape: 'fini', fait: 10, total: 10, fiches: 2, debit: 5, restant_s: 0 })
  await suivi.conclure(id, 'reussi', {})
  expect(await suivi.lire(id)).toMatchObject({ etat: 'refuse', progression: { etape: 'lecture' } })
  expect([await suivi.enCours(), (await suivi.lister()).map((i) => i.id)]).toEqual([false, [id]])
})

it('un chargement qui ne peut pas s’ouvrir rend sa connexion', async () => {
  const faux = { ...ENTETE, dateExport: 'demain' }
  // More failures than there are connections.
  for (let i = 0; i < 12; i++) await expect(ouvrirChargement(base, faux)).rejects.toMatchObject({ code: '22007' })
  const chargement = await ouvrirChargement(base, ENTETE)
  expect(await ouvrirChargement(base, ENTETE)).toBeNull()
  await chargement?.abandonner()
})
