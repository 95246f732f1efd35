import { randomUUID } from 'node:crypto'
import {
  type DecisionMigration,
  type LigneMigration,
  type PlanMigration,
  preparerMigration,
  type Referentiel,
  situerJugements,
} from '#domaine/referentiel/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { DemandePage, Tranche } from '../ports-comptes.ts'
import { calculerEmpreinte } from './empreinte.ts'
import type { DepotsReferentiels, ElementNomme, MigrationLue, PortsReferentiels } from './ports.ts'

/** Judgements to take up on a later version of the same référentiel, with what a person decided. */
export interface DemandeMigration {
  readonly organisme: string
  readonly referentiel: string
  readonly de: string
  readonly vers: string
  readonly decisions: readonly DecisionMigration[]
}

/** One judged element and what becomes of it, with the words of both versions. */
export interface LigneApercu extends Omit<LigneMigration, 'element' | 'vers'> {
  readonly element: ElementNomme
  readonly vers: readonly ElementNomme[]
}

/** What a person sees before the act. */
export interface ApercuMigration extends Pick<PlanMigration, 'comptes' | 'apprenants'> {
  /** Mark of this very preview, hexadecimal: the act asks for it. */
  readonly apercu: string
  readonly jugements: number
  readonly lignes: readonly LigneApercu[]
}

interface Prepare {
  readonly plan: PlanMigration
  readonly empreinte: Buffer
  readonly avant: Referentiel
  readonly apres: Referentiel
  readonly numeros: { readonly de: number; readonly vers: number }
}

/**
 * What would become of the judgements, nothing being written. Refusals `referentiel.inconnu`, `.version-inconnue`,
 * `.non-publiee`, `.migration-sens`, and those of `preparerMigration`.
 */
export async function apercevoirMigration(
  ports: PortsReferentiels,
  acteur: string,
  demande: DemandeMigration,
): Promise<Resultat<ApercuMigration>> {
  const { organisme } = demande
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    const prepare = await preparer(depots, demande)
    if (!prepare.ok) return prepare
    const { plan, empreinte, avant, apres } = prepare.valeur
    const [nommerAvant, nommerApres] = [nommeur(avant), nommeur(apres)]
    return reussir({
      apercu: empreinte.toString('hex'),
      jugements: plan.reprises.length,
      apprenants: plan.apprenants,
      comptes: plan.comptes,
      lignes: plan.lignes.map((ligne) => ({
        ...ligne,
        element: nommerAvant(ligne.element),
        vers: ligne.vers.map(nommerApres),
      })),
    })
  })
}

/**
 * Takes the judgements up exactly as previewed: one row per judgement beside those that stay where they are.
 * Refusals of the preview, `referentiel.apercu-perime`, `referentiel.rien-a-migrer`.
 */
export async function migrerJugements(
  ports: PortsReferentiels,
  acteur: string,
  demande: DemandeMigration & { apercu: string },
): Promise<Resultat<MigrationLue>> {
  const { organisme, referentiel, de, vers, decisions } = demande
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    await depots.referentiels.verrouiller(organisme, referentiel)
    const prepare = await preparer(depots, demande)
    if (!prepare.ok) return prepare
    const { plan, empreinte, numeros } = prepare.valeur
    if (empreinte.toString('hex') !== demande.apercu) return refuser('referentiel.apercu-perime')
    if (plan.reprises.length === 0) return refuser('referentiel.rien-a-migrer')
    const id = randomUUID()
    const faite = await depots.jugements.migrer(organisme, {
      id,
      referentiel,
      de,
      vers,
      decisions,
      comptes: plan.comptes,
      apercu: empreinte,
      auteur: acteur,
      instant: ports.maintenant(),
      reprises: plan.reprises,
    })
    await depots.journal.inscrire({
      organisme,
      auteur: acteur,
      acte: 'jugement.migrer',
      objet: `referentiel:${referentiel}`,
      effet: ports.aujourdhui(),
      details: { migration: id, ...numeros, ...plan.comptes },
    })
    return reussir(faite)
  })
}

/** Migrations already made on a référentiel, newest first. Refusal `referentiel.inconnu`. */
export async function listerMigrations(
  ports: PortsReferentiels,
  acteur: string,
  demande: DemandePage & { organisme: string; referentiel: string },
): Promise<Resultat<Tranche<MigrationLue>>> {
  const { organisme, referentiel } = demande
  return await ports.dansContexte({ organisme, personne: acteur }, async ({ referentiels, jugements }) => {
    if ((await referentiels.lire(organisme, referentiel)) === null) return refuser('referentiel.inconnu')
    return reussir(await jugements.migrations(organisme, referentiel, demande))
  })
}

async function preparer(
  { referentiels, jugements }: DepotsReferentiels,
  { organisme, referentiel, de, vers, decisions }: DemandeMigration,
): Promise<Resultat<Prepare>> {
  const [avant, apres] = [
    await referentiels.lireVersion(organisme, de),
    await referentiels.lireVersion(organisme, vers),
  ]
  if (avant?.referentiel !== referentiel || apres?.referentiel !== referentiel)
    return refuser('referentiel.version-inconnue')
  for (const { etat, numero } of [avant, apres])
    if (etat !== 'publiee') return refuser('referentiel.non-publiee', { numero })
  if (apres.numero <= avant.numero)
    return refuser('referentiel.migration-sens', { de: avant.numero, vers: apres.numero })
  const surVersion = await jugements.surVersion(organisme, { de, vers })
  const situes = situerJugements(surVersion.jugements, surVersion.reprises, { de, vers })
  const plan = preparerMigration(avant.contenu, apres.contenu, situes, decisions)
  if (!plan.ok) return plan
  const reprises = [...plan.valeur.reprises].sort((a, b) => (a.jugement < b.jugement ? -1 : 1))
  return reussir({
    plan: plan.valeur,
    empreinte: calculerEmpreinte({ de, vers, reprises }),
    avant: avant.contenu,
    apres: apres.contenu,
    numeros: { de: avant.numero, vers: apres.numero },
  })
}

function nommeur({ elements }: Referentiel): (id: string) => ElementNomme {
  const parId = new Map(elements.map((element) => [element.id, element]))
  return (id) => ({ id, code: parId.get(id)?.code ?? null, libelle: parId.get(id)?.libelle ?? '' })
}
