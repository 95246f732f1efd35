import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { creerLienPremierAdministrateur } from '#application/comptes/premier-administrateur.ts'
import {
  administrateurEssai,
  type Essai,
  MOT_DE_PASSE,
  membreEssai,
  type Navigateur,
  organismeEssai,
  ouvrirEssai,
} from './essai.ts'

const JOUR = 24 * 3_600_000
let essai: Essai
let admin: Navigateur
let organisme: string

beforeAll(async () => {
  essai = await ouvrirEssai({ mode: 'production', niveau: 'error' })
  const lien = await creerLienPremierAdministrateur(essai.ports)
  expect(lien.ok).toBe(true)
  admin = await administrateurEssai(essai)
  organisme = await organismeEssai(admin, 'Lycée des essais')
})
afterAll(() => essai.fermer())

describe('premier administrateur', () => {
  it('smoke', async () => {
    expect((await admin.lire('/session')).json().personne.nom).toBe('Ada Min')
    const m = await membreEssai(admin, organisme, 'gestionnaire')
    console.log((await m.lire('/session')).body, (await m.lire(`/organismes/${organisme}/journal`)).body)
    console.log((await m.lire(`/organismes/${organisme}/invitations?page=x`)).body)
    expect(JOUR).toBe(86400000)
    expect(MOT_DE_PASSE.length).toBeGreaterThan(12)
  })
})
