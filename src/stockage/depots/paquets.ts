import { type Kysely, sql } from 'kysely'
import type {
  ActePaquetLu,
  DepotPaquets,
  EntetePaquet,
  NouvelActePaquet,
  PaquetGarde,
  PortsPaquets,
} from '#application/paquets/ports.ts'
import type { ActePaquet, Paquet } from '#domaine/paquet/index.ts'
import { type Base, dansContexte } from '../base.ts'
import type { Schema } from '../schema.ts'
import { depotJournal } from './journal.ts'
import { decalage } from './page.ts'

type Tx = Kysely<Schema>

/** The ports of rule packages over a base; the clock comes from outside. */
export const portsPaquets = (base: Base, dehors: Omit<PortsPaquets, 'dansContexte'>): PortsPaquets => ({
  maintenant: () => dehors.maintenant(),
  aujourdhui: () => dehors.aujourdhui(),
  dansContexte: (contexte, agir) =>
    dansContexte(base, { ...contexte }, (tx) => agir({ paquets: depotPaquets(tx), journal: depotJournal(tx) })),
})

const COLONNES = [
  'q.id',
  'q.certification',
  'q.session',
  'q.numero',
  'q.issu_de',
  'q.intitule',
  'q.revision',
  'q.empreinte',
  'q.cree_par',
  'q.modifie_par',
  'q.modifie_le',
] as const

function depotPaquets(tx: Tx): DepotPaquets {
  const entetes = (organisme: string) =>
    tx
      .selectFrom('paquet as q')
      .leftJoin('personne as c', 'c.id', 'q.cree_par')
      .leftJoin('personne as m', 'm.id', 'q.modifie_par')
      .select([...COLONNES, 'c.nom as cree_nom', 'm.nom as modifie_nom'])
      .where('q.organisme_id', '=', organisme)
  return {
    lister: async (organisme, page) => {
      const lignes = await entetes(organisme)
        .orderBy('q.session', 'desc')
        .orderBy('q.modifie_le', 'desc')
        .orderBy('q.id')
        .limit(page.parPage)
        .offset(decalage(page))
        .execute()
      const { n } = await tx
        .selectFrom('paquet')
        .where('organisme_id', '=', organisme)
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      const actes = await lireActes(
        tx,
        organisme,
        lignes.map(({ id }) => id),
      )
      return { total: n, lignes: lignes.map((ligne) => lireEntete(ligne, actes)) }
    },
    lire: async (organisme, id): Promise<PaquetGarde | null> => {
      const ligne = await entetes(organisme).select('q.contenu').where('q.id', '=', id).executeTakeFirst()
      if (ligne === undefined) return null
      return { ...lireEntete(ligne, await lireActes(tx, organisme, [id])), contenu: lireContenu(ligne.contenu) }
    },
    tenir: async (organisme, id) => {
      const requete = tx.selectFrom('paquet').select('id').where('organisme_id', '=', organisme).where('id', '=', id)
      return (await requete.forUpdate().executeTakeFirst()) !== undefined
    },
    ajouter: (organisme, paquet) => ajouter(tx, organisme, paquet),
    modifier: async (organisme, id, { contenu, empreinte, auteur, instant, revision }) => {
      await tx
        .updateTable('paquet')
        .set({
          intitule: contenu.intitule,
          revision,
          contenu: JSON.stringify(contenu),
          empreinte: Buffer.from(empreinte, 'hex'),
          modifie_par: auteur,
          modifie_le: instant,
        })
        .where('organisme_id', '=', organisme)
        .where('id', '=', id)
        .execute()
    },
    ajouterActe: (organisme, id, acte) => ajouterActe(tx, { organisme, id }, acte),
  }
}

async function ajouter(
  tx: Tx,
  organisme: string,
  { id, issuDe, contenu, empreinte, auteur, instant }: Parameters<DepotPaquets['ajouter']>[1],
): Promise<void> {
  const { certification, session, intitule } = contenu
  // One at a time for the certification and the session: the next number is taken by nobody else.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`paquet ${organisme} ${certification} ${session.annee}`}, 0))`.execute(
    tx,
  )
  const { dernier } = await tx
    .selectFrom('paquet')
    .where('organisme_id', '=', organisme)
    .where('certification', '=', certification)
    .where('session', '=', session.annee)
    .select(({ fn }) => fn.max('numero').as('dernier'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('paquet')
    .values({
      organisme_id: organisme,
      id,
      certification,
      session: session.annee,
      numero: (dernier ?? 0) + 1,
      issu_de: issuDe,
      intitule,
      contenu: JSON.stringify(contenu),
      empreinte: Buffer.from(empreinte, 'hex'),
      cree_par: auteur,
      cree_le: instant,
      modifie_par: auteur,
      modifie_le: instant,
    })
    .execute()
}

async function ajouterActe(
  tx: Tx,
  { organisme, id }: { readonly organisme: string; readonly id: string },
  { numero, acte, empreinte, bilan, instant }: NouvelActePaquet,
): Promise<void> {
  await tx
    .insertInto('acte_paquet')
    .values({
      organisme_id: organisme,
      paquet_id: id,
      numero,
      genre: acte.genre,
      empreinte: Buffer.from(empreinte, 'hex'),
      motif: acte.genre === 'retrait' ? acte.motif : null,
      bilan: bilan === null ? null : JSON.stringify(bilan),
      par: acte.par,
      le: instant,
    })
    .execute()
}

/** What was kept when the package was written, or when the dry run was made. */
const lireContenu = (valeur: unknown): Paquet => valeur as Paquet
const lireBilan = (valeur: unknown): ActePaquetLu['bilan'] => valeur as ActePaquetLu['bilan']

type Actes = ReadonlyMap<string, readonly ActePaquetLu[]>

async function lireActes(tx: Tx, organisme: string, ids: readonly string[]): Promise<Actes> {
  const parPaquet = new Map<string, ActePaquetLu[]>(ids.map((id) => [id, []]))
  if (ids.length === 0) return parPaquet
  const lignes = await tx
    .selectFrom('acte_paquet as a')
    .leftJoin('personne as p', 'p.id', 'a.par')
    .select(['a.paquet_id', 'a.genre', 'a.empreinte', 'a.motif', 'a.bilan', 'a.par', 'a.le', 'p.nom'])
    .where('a.organisme_id', '=', organisme)
    .where('a.paquet_id', 'in', [...ids])
    .orderBy('a.numero')
    .execute()
  for (const { paquet_id: id, genre, empreinte, motif, bilan, par, le, nom } of lignes) {
    const acte: ActePaquet =
      genre === 'retrait' ? { genre, motif: motif ?? '', par } : { genre, empreinte: empreinte.toString('hex'), par }
    parPaquet.get(id)?.push({ acte, bilan: lireBilan(bilan), nom, le })
  }
  return parPaquet
}

interface LigneEntete {
  id: string
  certification: string
  session: number
  numero: number
  issu_de: string | null
  intitule: string
  revision: number
  empreinte: Buffer
  cree_par: string
  cree_nom: string | null
  modifie_par: string
  modifie_nom: string | null
  modifie_le: Date
}

const lireEntete = (l: LigneEntete, actes: Actes): EntetePaquet => ({
  id: l.id,
  certification: l.certification,
  session: l.session,
  numero: l.numero,
  issuDe: l.issu_de,
  intitule: l.intitule,
  revision: l.revision,
  empreinte: l.empreinte.toString('hex'),
  creePar: { id: l.cree_par, nom: l.cree_nom },
  modifieLe: l.modifie_le,
  modifiePar: { id: l.modifie_par, nom: l.modifie_nom },
  actes: actes.get(l.id) ?? [],
})
