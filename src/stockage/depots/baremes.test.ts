import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Base, dansContexte, openBase } from '../base.ts'
import { baseEssai } from '../essai.ts'
import { portsBaremes } from './baremes.ts'

const ADMINISTRATEUR = '018f0000-0000-7000-8000-0000000000ad'
const PERSONNE = '018f0000-0000-7000-8000-0000000000aa'
const PLATEFORME = '00000000-0000-0000-0000-000000000000'

let base: Base

beforeAll(async () => {
  base = await baseEssai()
  await dansContexte(base, { portee: 'systeme' }, async (tx) => {
    for (const [id, courriel] of [
      [ADMINISTRATEUR, 'ad@q.fr'],
      [PERSONNE, 'p@q.fr'],
    ] as const)
      await tx.insertInto('personne').values({ id, courriel, nom: courriel }).execute()
    const role = { organisme_id: PLATEFORME, personne_id: ADMINISTRATEUR, role: 'administrateur' } as const
    await tx.insertInto('appartenance').values(role).execute()
  })
})
afterAll(() => base.fermer())

const ports = () => portsBaremes(base, { maintenant: () => new Date(), aujourdhui: () => '2026-11-22' })
const ajouter = (contexte: { personne?: string; organisme?: string }, personne: string, numero: number) =>
  ports().dansContexte(contexte, ({ baremes }) =>
    baremes.ajouter(
      'smic',
      { numero, ligne: null, origine: 'relu', verifieLe: '2026-11-22' },
      { personne, instant: new Date() },
    ),
  )
const lire = () => ports().dansContexte({}, async ({ baremes }) => (await baremes.lister()).get('smic') ?? [])

test('seul un administrateur de la plateforme ajoute, en son nom ; tout le monde lit', async () => {
  expect(await ajouter({ personne: ADMINISTRATEUR, organisme: PLATEFORME }, ADMINISTRATEUR, 1)).toBe(true)
  for (const [contexte, auteur] of [
    [{}, ADMINISTRATEUR],
    [{ personne: PERSONNE, organisme: PLATEFORME }, PERSONNE],
    [{ personne: ADMINISTRATEUR, organisme: PLATEFORME }, PERSONNE],
  ] as const)
    await expect(ajouter(contexte, auteur, 2)).rejects.toMatchObject({ code: '42501' })
  expect(await lire()).toMatchObject([{ numero: 1, ligne: null, origine: 'relu', verifieLe: '2026-11-22' }])
})

test('un rang déjà pris n’est pas repris', async () => {
  expect(await ajouter({ personne: ADMINISTRATEUR, organisme: PLATEFORME }, ADMINISTRATEUR, 1)).toBe(false)
})

test('personne ne change ni n’efface un acte, pas même le propriétaire de la base', async () => {
  const proprietaire = await openBase(base.url, { role: 'proprietaire' })
  try {
    for (const ordre of ["update ligne_bareme set origine = 'autre'", 'delete from ligne_bareme'])
      await proprietaire.pool.query(ordre)
    await expect(proprietaire.pool.query('truncate ligne_bareme')).rejects.toMatchObject({ code: 'PA001' })
  } finally {
    await proprietaire.fermer()
  }
  expect(await lire()).toMatchObject([{ origine: 'relu' }])
})

test('un acte sans valeurs n’a pas de jour, un acte avec valeurs en a un', async () => {
  const sansJour = { bareme: 'smic', numero: 9, valeurs: '{}', origine: 'relu', verifie_le: '2026-11-22' }
  const ecrire = dansContexte(base, { personne: ADMINISTRATEUR, organisme: PLATEFORME }, (tx) =>
    tx
      .insertInto('ligne_bareme')
      .values({ ...sansJour, auteur: ADMINISTRATEUR })
      .execute(),
  )
  await expect(ecrire).rejects.toMatchObject({ code: '23514' })
})
