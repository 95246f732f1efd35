import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { creerReferentiel } from '#application/referentiels/creer.ts'
import { annulerOperations, appliquerOperations } from '#application/referentiels/editer.ts'
import { jugementsAtteignables, porterJugement } from '#application/referentiels/jugements.ts'
import { lireReferentiel, lireVersion } from '#application/referentiels/lire.ts'
import { apercevoirMigration, migrerJugements } from '#application/referentiels/migrer.ts'
import type { EnteteVersion, PortsReferentiels } from '#application/referentiels/ports.ts'
import {
  abandonnerBrouillon,
  ouvrirBrouillon,
  publierVersion,
  relireVersion,
} from '#application/referentiels/publier.ts'
import { elementEssai, VIDE } from '#domaine/referentiel/essai.ts'
import type { Operation } from '#domaine/referentiel/index.ts'
import { type Base, dansContexte } from '../base.ts'
import { baseEssai } from '../essai.ts'
import { portsReferentiels } from './referentiels.ts'

const QUI = randomUUID()
const APPRENANTS = [randomUUID(), randomUUID()]
let base: Base
let ports: PortsReferentiels
let organisme: string

beforeAll(async () => {
  base = await baseEssai()
  organisme = randomUUID()
  ports = portsReferentiels(base, { maintenant: () => new Date(), aujourdhui: () => '2026-03-15' })
  await dansContexte(base, { portee: 'systeme' }, (tx) =>
    tx.insertInto('organisme').values({ id: organisme, type: 'cfa', nom: 'Essai' }).execute(),
  )
})
afterAll(() => base.fermer())

type Pas =
  | { type: 'editer'; operation: Operation }
  | { type: 'annuler' | 'publier' | 'ouvrir' | 'abandonner' }
  | { type: 'juger'; rang: number; element: number; apprenant: number }
  | { type: 'migrer'; de: number; vers: number; element: number; cibles: readonly number[] }
  | { type: 'effacer'; ordre: string }

const rang = fc.nat(5)
const ids = fc.nat(5).map((n) => `e${n}`)
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({
    type: fc.constant('ajouter' as const),
    element: fc
      .record({ id: ids, parent: fc.option(ids) })
      .map(({ id, parent }) => elementEssai(id, 'competence', { parent })),
  }),
  fc.record({ type: fc.constant('supprimer' as const), id: ids }),
  fc.record({ type: fc.constant('deplacer' as const), id: ids, parent: fc.option(ids), ordre: fc.nat(2) }),
)
const EFFACER = [
  'delete from jugement',
  "update jugement set valeur = 'autre'",
  'delete from reprise_jugement',
  'delete from version_referentiel',
  "update version_referentiel set contenu = '{}' where etat = 'publiee'",
]
const pas: fc.Arbitrary<Pas> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('editer' as const), operation }) },
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constantFrom('annuler', 'publier', 'publier', 'ouvrir', 'ouvrir', 'abandonner') }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ type: fc.constant('juger' as const), rang, element: rang, apprenant: fc.nat(1) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('migrer' as const),
      de: rang,
      vers: rang,
      element: rang,
      cibles: fc.array(rang, { maxLength: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('effacer' as const), ordre: fc.constantFrom(...EFFACER) }) },
)

/** Does one step as a person would, through the use cases; refusals are part of life. Gives judgements given. */
async function avancer(referentiel: string, geste: Pas): Promise<number> {
  const lu = await lireReferentiel(ports, QUI, { organisme, referentiel })
  if (!lu.ok) return 0
  const { versions } = lu.valeur
  const publiees = versions.filter(({ etat }) => etat === 'publiee')
  const ouverte = versions.find(({ etat }) => etat === 'brouillon' || etat === 'relue')
  const viser = ({ id, revision }: EnteteVersion) => ({ organisme, referentiel, version: id, revision })
  const publiee = (n: number) => publiees[n % publiees.length]
  if (geste.type === 'effacer') await tenterEffacer(geste.ordre)
  else if (geste.type === 'juger') return await juger(publiee(geste.rang), geste)
  else if (geste.type === 'migrer') await migrer(referentiel, geste, [publiee(geste.de), publiee(geste.vers)])
  else if (geste.type === 'ouvrir') {
    const [derniere] = publiees
    if (derniere) await ouvrirBrouillon(ports, QUI, viser(derniere))
  } else if (ouverte === undefined) return 0
  else if (geste.type === 'editer')
    await appliquerOperations(ports, QUI, { ...viser(ouverte), operations: [geste.operation] })
  else if (geste.type === 'annuler') await annulerOperations(ports, QUI, viser(ouverte))
  else if (geste.type === 'abandonner' && ouverte.numero > 1) await abandonnerBrouillon(ports, QUI, viser(ouverte))
  else if (geste.type === 'publier') {
    await relireVersion(ports, QUI, viser(ouverte))
    await publierVersion(ports, QUI, viser(ouverte))
  }
  return 0
}

async function tenterEffacer(ordre: string): Promise<void> {
  const tente = dansContexte(base, { organisme }, async (tx) => {
    const { numAffectedRows } = await sql.raw(ordre).execute(tx)
    return numAffectedRows ?? 0n
  })
  expect(await tente.catch((erreur: { code?: string }) => erreur.code)).toBeOneOf([0n, 'PA001', 'PA002'])
}

async function juger(
  version: EnteteVersion | undefined,
  geste: { element: number; apprenant: number },
): Promise<number> {
  const apprenant = APPRENANTS[geste.apprenant]
  if (version === undefined || apprenant === undefined) return 0
  const demande = { organisme, apprenant, version: version.id, element: `e${geste.element}` }
  const porte = await porterJugement(ports, QUI, { ...demande, valeur: 'acquis', porteLe: '2026-03-15' })
  return porte.ok ? 1 : 0
}

async function migrer(
  referentiel: string,
  { element, cibles }: { element: number; cibles: readonly number[] },
  [de, vers]: readonly (EnteteVersion | undefined)[],
): Promise<void> {
  if (de === undefined || vers === undefined) return
  const [avant, apres] = [de.id, vers.id]
  const decisions = [{ element: `e${element}`, vers: cibles.map((n) => `e${n}`) }]
  for (const choix of [decisions, []]) {
    const demande = { organisme, referentiel, de: avant, vers: apres, decisions: choix }
    const apercu = await apercevoirMigration(ports, QUI, demande)
    if (apercu.ok) await migrerJugements(ports, QUI, { ...demande, apercu: apercu.valeur.apercu })
  }
}

/** Judgements of both learners whose every step leads to elements that their version still holds. */
async function atteignables(): Promise<{ nombre: number; reprises: number }> {
  let [nombre, reprises] = [0, 0]
  for (const apprenant of APPRENANTS)
    for (const { etapes } of await jugementsAtteignables(ports, QUI, { organisme, apprenant })) {
      reprises += etapes.length - 1
      for (const { referentiel, version, elements } of etapes) {
        const lue = await lireVersion(ports, QUI, { organisme, referentiel, version })
        const presents = lue.ok ? lue.valeur.contenu.elements : []
        for (const { id, libelle } of elements)
          expect(presents).toContainEqual(expect.objectContaining({ id, libelle }))
      }
      nombre += 1
    }
  return { nombre, reprises }
}

it('no sequence of edits, publications, migrations and clumsy SQL takes a judgement out of reach', async () => {
  let portes = 0
  const depart: Operation[] = [0, 1, 2].map((n) => ({ type: 'ajouter', element: elementEssai(`e${n}`, 'competence') }))
  await fc.assert(
    fc.asyncProperty(fc.array(pas, { minLength: 30, maxLength: 40, size: 'max' }), async (gestes) => {
      const contenu = { ...VIDE, elements: depart.flatMap((o) => (o.type === 'ajouter' ? [o.element] : [])) }
      const cree = await creerReferentiel(ports, QUI, { organisme, contenu, document: null })
      if (!cree.ok) throw new Error(cree.refus.code)
      const { referentiel } = cree.valeur
      for (const type of ['publier', 'ouvrir'] as const) await avancer(referentiel, { type })
      for (const geste of gestes) {
        portes += await avancer(referentiel, geste)
        if (geste.type !== 'editer') expect((await compter()).nombre).toBe(portes)
      }
      expect((await atteignables()).nombre).toBe(portes)
    }),
    { numRuns: 8, endOnFailure: true },
  )
  const { reprises } = await atteignables()
  console.log(`${portes} judgements given, ${reprises} taken up, all of them reachable`)
  expect([portes > 8, reprises > 0]).toEqual([true, true])
}, 120_000)

async function compter(): Promise<{ nombre: number }> {
  let nombre = 0
  for (const apprenant of APPRENANTS)
    nombre += (await jugementsAtteignables(ports, QUI, { organisme, apprenant })).length
  return { nombre }
}
