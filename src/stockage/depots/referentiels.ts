import { type Kysely, sql } from 'kysely'
import type {
  AuteurLu,
  DepotReferentiels,
  EnteteVersion,
  Lot,
  LotLu,
  PortsReferentiels,
  ReferenceVersion,
  ResumeReferentiel,
  VersionComplete,
} from '#application/referentiels/ports.ts'
import type { Operation, Referentiel } from '#domaine/referentiel/index.ts'
import { type Base, dansContexte } from '../base.ts'
import type { Schema } from '../schema.ts'
import { depotJournal } from './journal.ts'
import { depotJugements } from './jugements.ts'
import { decalage } from './page.ts'

type Tx = Kysely<Schema>

/** The ports of référentiels over a base. The clock comes from outside. */
export function portsReferentiels(base: Base, dehors: { maintenant(): Date; aujourdhui(): string }): PortsReferentiels {
  return {
    maintenant: () => dehors.maintenant(),
    aujourdhui: () => dehors.aujourdhui(),
    dansContexte: (contexte, agir) =>
      dansContexte(base, { ...contexte }, (tx) =>
        agir({ referentiels: depotReferentiels(tx), jugements: depotJugements(tx), journal: depotJournal(tx) }),
      ),
  }
}

/** Référentiels of one organisation, inside a transaction. */
export function depotReferentiels(tx: Tx): DepotReferentiels {
  return { ...depotEntetes(tx), ...depotContenus(tx), ...depotLots(tx), ...depotEtats(tx) }
}

function depotEntetes(
  tx: Tx,
): Pick<DepotReferentiels, 'ajouter' | 'lister' | 'lire' | 'verrouiller' | 'versions' | 'lireEntete'> {
  return {
    ajouter: async (organisme, { id, document, auteur, instant }) => {
      const ligne = { organisme_id: organisme, id, document_id: document, cree_par: auteur, cree_le: instant }
      await tx.insertInto('referentiel').values(ligne).execute()
    },
    lister: async (organisme, page) => {
      const requete = resumes(tx, organisme)
      const lignes = await requete
        .selectAll('r')
        .orderBy('intitule')
        .orderBy('id')
        .limit(page.parPage)
        .offset(decalage(page))
        .execute()
      const compte = await requete.select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
      return { total: compte.n, lignes: lignes.map(lireResume) }
    },
    lire: async (organisme, id) => {
      const ligne = await resumes(tx, organisme).selectAll('r').where('r.id', '=', id).executeTakeFirst()
      return ligne === undefined ? null : lireResume(ligne)
    },
    verrouiller: async (organisme, id) => {
      const requete = tx.selectFrom('referentiel').select('id').where('organisme_id', '=', organisme)
      return (await requete.where('id', '=', id).forUpdate().executeTakeFirst()) !== undefined
    },
    versions: async (organisme, referentiel) => {
      const requete = entetes(tx, organisme).where('v.referentiel_id', '=', referentiel)
      return (await requete.orderBy('v.numero', 'desc').execute()).map(lireEntete)
    },
    lireEntete: async (organisme, version) => {
      const ligne = await entetes(tx, organisme).where('v.id', '=', version).executeTakeFirst()
      return ligne === undefined ? null : lireEntete(ligne)
    },
  }
}

/** Référentiels that are not set aside, each with its open draft and its last published version. */
function resumes(tx: Tx, organisme: string) {
  return tx.selectFrom(
    sql<LigneResume>`(
      select r.id, r.document_id, r.cree_le, coalesce(b.intitule, p.intitule) as intitule,
        coalesce(b.nb_elements, p.nb_elements) as nb_elements,
        case when b.id is null then p.certification else b.certification end as certification,
        p.id as p_id, p.numero as p_numero, p.modifie_le as p_modifie_le,
        b.id as b_id, b.numero as b_numero, b.modifie_le as b_modifie_le, b.etat as b_etat
      from referentiel r
      left join version_referentiel b on b.organisme_id = r.organisme_id and b.referentiel_id = r.id
        and b.etat in ('brouillon', 'relue')
      left join lateral (select * from version_referentiel x where x.organisme_id = r.organisme_id
        and x.referentiel_id = r.id and x.etat = 'publiee' order by x.numero desc limit 1) p on true
      where r.organisme_id = ${organisme} and (b.id is not null or p.id is not null))`.as('r'),
  )
}

interface LigneResume {
  id: string
  document_id: string | null
  cree_le: Date
  intitule: string
  nb_elements: number
  certification: string | null
  p_id: string | null
  p_numero: number
  p_modifie_le: Date
  b_id: string | null
  b_numero: number
  b_modifie_le: Date
  b_etat: ReferenceVersion['etat']
}

function lireResume(l: LigneResume): ResumeReferentiel {
  const publiee = { id: l.p_id ?? '', numero: l.p_numero, etat: 'publiee', modifieLe: l.p_modifie_le } as const
  const brouillon = { id: l.b_id ?? '', numero: l.b_numero, etat: l.b_etat, modifieLe: l.b_modifie_le }
  return {
    id: l.id,
    intitule: l.intitule,
    certification: l.certification,
    elements: l.nb_elements,
    document: l.document_id,
    creeLe: l.cree_le,
    publiee: l.p_id === null ? null : publiee,
    brouillon: l.b_id === null ? null : brouillon,
  }
}

const COLONNES_ENTETE = [
  'v.id',
  'v.referentiel_id',
  'v.numero',
  'v.etat',
  'v.revision',
  'v.intitule',
  'v.certification',
  'v.nb_elements',
  'v.issue_de',
  'v.cree_par',
  'v.cree_le',
  'v.modifie_le',
  'v.relue_par',
  'v.relue_le',
  'v.relecteur_distinct',
  'v.publiee_par',
  'v.publiee_le',
  'v.empreinte',
] as const

function entetes(tx: Tx, organisme: string) {
  return tx
    .selectFrom('version_referentiel as v')
    .leftJoin('personne as pc', 'pc.id', 'v.cree_par')
    .leftJoin('personne as pr', 'pr.id', 'v.relue_par')
    .leftJoin('personne as pp', 'pp.id', 'v.publiee_par')
    .select(COLONNES_ENTETE)
    .select(['pc.nom as nom_cree', 'pr.nom as nom_relue', 'pp.nom as nom_publiee'])
    .where('v.organisme_id', '=', organisme)
}

type LigneEntete = Awaited<ReturnType<ReturnType<typeof entetes>['executeTakeFirstOrThrow']>>

const auteurLu = (id: string | null, nom: string | null): AuteurLu | null => (id === null ? null : { id, nom })

function lireEntete(l: LigneEntete): EnteteVersion {
  return {
    id: l.id,
    referentiel: l.referentiel_id,
    numero: l.numero,
    etat: l.etat,
    revision: l.revision,
    intitule: l.intitule,
    certification: l.certification,
    elements: l.nb_elements,
    issueDe: l.issue_de,
    creeLe: l.cree_le,
    creePar: { id: l.cree_par, nom: l.nom_cree },
    modifieLe: l.modifie_le,
    relueLe: l.relue_le,
    reluePar: auteurLu(l.relue_par, l.nom_relue),
    relecteurDistinct: l.relecteur_distinct,
    publieeLe: l.publiee_le,
    publieePar: auteurLu(l.publiee_par, l.nom_publiee),
    empreinte: l.empreinte?.toString('hex') ?? null,
  }
}

/** What a version holds: only canonical contents are ever written. */
const lireContenu = (valeur: unknown): Referentiel => valeur as Referentiel
const lireOperations = (valeur: unknown): readonly Operation[] => valeur as readonly Operation[]

const colonnesContenu = (contenu: Referentiel) => ({
  intitule: contenu.intitule,
  certification: contenu.certification,
  nb_elements: contenu.elements.length,
  contenu: JSON.stringify(contenu),
})

function depotContenus(
  tx: Tx,
): Pick<DepotReferentiels, 'ajouterVersion' | 'lireVersion' | 'tenirVersion' | 'ecrireLot'> {
  const lireVersion = async (organisme: string, version: string): Promise<VersionComplete | null> => {
    const ligne = await entetes(tx, organisme).select('v.contenu').where('v.id', '=', version).executeTakeFirst()
    return ligne === undefined ? null : { ...lireEntete(ligne), contenu: lireContenu(ligne.contenu) }
  }
  return {
    ajouterVersion: async (organisme, { id, referentiel, numero, issueDe, contenu, auteur, instant }) => {
      await tx
        .insertInto('version_referentiel')
        .values({
          organisme_id: organisme,
          id,
          referentiel_id: referentiel,
          numero,
          etat: 'brouillon',
          ...colonnesContenu(contenu),
          issue_de: issueDe,
          cree_par: auteur,
          cree_le: instant,
          modifie_le: instant,
        })
        .execute()
    },
    lireVersion,
    tenirVersion: async (organisme, version) => {
      await tx
        .selectFrom('version_referentiel')
        .select('id')
        .where('organisme_id', '=', organisme)
        .where('id', '=', version)
        .forUpdate()
        .execute()
      return await lireVersion(organisme, version)
    },
    ecrireLot: async (organisme, version, contenu, lot) => {
      await tx
        .updateTable('version_referentiel')
        .set({
          ...colonnesContenu(contenu),
          etat: 'brouillon',
          revision: lot.revision,
          modifie_le: lot.instant,
          relue_par: null,
          relue_le: null,
          relecteur_distinct: null,
        })
        .where('organisme_id', '=', organisme)
        .where('id', '=', version)
        .execute()
      const { operations, inverses, ...reste } = lot
      const textes = { operations: JSON.stringify(operations), inverses: JSON.stringify(inverses) }
      const ligne = { organisme_id: organisme, version_id: version, ...reste, ...textes }
      await tx.insertInto('lot_operations').values(ligne).execute()
    },
  }
}

function depotLots(tx: Tx): Pick<DepotReferentiels, 'lotsPasses' | 'lireLot' | 'listerLots' | 'auteurs'> {
  const lots = (organisme: string, version: string) =>
    tx.selectFrom('lot_operations as l').where('l.organisme_id', '=', organisme).where('l.version_id', '=', version)
  return {
    lotsPasses: (organisme, version) =>
      lots(organisme, version).select(['revision', 'genre', 'cible']).orderBy('revision').execute(),
    lireLot: async (organisme, version, numero): Promise<Lot | null> => {
      const ligne = await lots(organisme, version)
        .select(['revision', 'genre', 'cible', 'operations', 'inverses', 'auteur', 'instant'])
        .where('revision', '=', numero)
        .executeTakeFirst()
      if (ligne === undefined) return null
      return { ...ligne, operations: lireOperations(ligne.operations), inverses: lireOperations(ligne.inverses) }
    },
    listerLots: async (organisme, version, page) => {
      const requete = lots(organisme, version)
      const lignes = await requete
        .leftJoin('personne as p', 'p.id', 'l.auteur')
        .select(['revision', 'genre', 'cible', 'operations', 'auteur', 'instant', 'p.nom'])
        .orderBy('revision', 'desc')
        .limit(page.parPage)
        .offset(decalage(page))
        .execute()
      const compte = await requete.select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
      return {
        total: compte.n,
        lignes: lignes.map(
          ({ auteur, nom, operations, ...ligne }): LotLu => ({
            ...ligne,
            auteur: { id: auteur, nom },
            operations: lireOperations(operations),
          }),
        ),
      }
    },
    auteurs: async (organisme, version) => {
      const lignes = await lots(organisme, version).select('auteur').distinct().execute()
      return lignes.map(({ auteur }) => auteur)
    },
  }
}

function depotEtats(tx: Tx): Pick<DepotReferentiels, 'marquerRelue' | 'marquerPubliee' | 'marquerAbandonnee'> {
  const changer = (organisme: string, version: string) =>
    tx.updateTable('version_referentiel').where('organisme_id', '=', organisme).where('id', '=', version)
  return {
    marquerRelue: async (organisme, version, { auteur, instant, distinct }) => {
      await changer(organisme, version)
        .set({ etat: 'relue', relue_par: auteur, relue_le: instant, relecteur_distinct: distinct, modifie_le: instant })
        .execute()
    },
    marquerPubliee: async (organisme, version, { auteur, instant, empreinte }) => {
      await changer(organisme, version)
        .set({ etat: 'publiee', publiee_par: auteur, publiee_le: instant, empreinte, modifie_le: instant })
        .execute()
    },
    marquerAbandonnee: async (organisme, version, instant) => {
      await changer(organisme, version).set({ etat: 'abandonnee', modifie_le: instant }).execute()
    },
  }
}
