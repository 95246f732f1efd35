import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type {
  DecisionLue,
  DepotCorrespondances,
  NouvelActe,
  PortsCorrespondances,
  ResumeTable,
} from '#application/correspondances/ports.ts'
import type { ActeCorrespondances } from '#domaine/referentiel/index.ts'
import { type Base, dansContexte } from '../base.ts'
import type { Schema } from '../schema.ts'
import { depotJournal } from './journal.ts'
import { decalage } from './page.ts'
import { depotReferentiels } from './referentiels.ts'

type Tx = Kysely<Schema>

/** The ports of crosswalks over a base; the register, the stemmer and the clock come from outside. */
export function portsCorrespondances(
  base: Base,
  dehors: Omit<PortsCorrespondances, 'dansContexte'>,
): PortsCorrespondances {
  return {
    ...dehors,
    dansContexte: (contexte, agir) =>
      dansContexte(base, { ...contexte }, (tx) =>
        agir({
          correspondances: depotCorrespondances(tx),
          referentiels: depotReferentiels(tx),
          journal: depotJournal(tx),
        }),
      ),
  }
}

function depotCorrespondances(tx: Tx): DepotCorrespondances {
  const trouver = async (organisme: string, de: string, vers: string): Promise<string | null> => {
    const requete = tx.selectFrom('table_correspondances').select('id').where('organisme_id', '=', organisme)
    return (await requete.where('de', '=', de).where('vers', '=', vers).executeTakeFirst())?.id ?? null
  }
  return {
    trouver,
    lister: async (organisme, page) => {
      const requete = resumes(tx, organisme)
      const lignes = await requete
        .selectAll('t')
        .orderBy('modifie_le', 'desc')
        .orderBy('id')
        .limit(page.parPage)
        .offset(decalage(page))
        .execute()
      const compte = await requete.select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
      return { total: compte.n, lignes: lignes.map(lireResume) }
    },
    tenir: (organisme, table) => tenirTable(tx, organisme, table),
    actes: (organisme, table) => lireActes(tx, organisme, table),
    ajouterActe: (organisme, table, acte) => ajouterActe(tx, { organisme, table }, acte),
  }
}

async function tenirTable(
  tx: Tx,
  organisme: string,
  { de, vers, auteur, instant }: Parameters<DepotCorrespondances['tenir']>[1],
): Promise<string> {
  const ligne = {
    organisme_id: organisme,
    id: randomUUID(),
    de: de.cle,
    vers: vers.cle,
    de_version: de.version?.id ?? null,
    vers_version: vers.version?.id ?? null,
    de_intitule: de.intitule,
    vers_intitule: vers.intitule,
    cree_par: auteur,
    cree_le: instant,
  }
  await tx
    .insertInto('table_correspondances')
    .values(ligne)
    .onConflict((conflit) => conflit.columns(['organisme_id', 'de', 'vers']).doNothing())
    .execute()
  const { id } = await tx
    .selectFrom('table_correspondances')
    .select('id')
    .where('organisme_id', '=', organisme)
    .where('de', '=', de.cle)
    .where('vers', '=', vers.cle)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return id
}

async function ajouterActe(
  tx: Tx,
  { organisme, table }: { organisme: string; table: string },
  { numero, annule, auteur, instant, decisions }: NouvelActe,
): Promise<void> {
  const cle = { organisme_id: organisme, table_id: table }
  await tx
    .insertInto('lot_correspondances')
    .values({ ...cle, numero, annule, par: auteur, le: instant })
    .execute()
  const lignes = decisions.map(({ suggestion, ...decision }) => ({
    ...cle,
    lot: numero,
    ...decision,
    suggestion: suggestion === null ? null : JSON.stringify(suggestion),
  }))
  for (let debut = 0; debut < lignes.length; debut += LOT_INSERTION)
    await tx
      .insertInto('decision_correspondance')
      .values(lignes.slice(debut, debut + LOT_INSERTION))
      .execute()
}

/** Under the limit of parameters of one statement. */
const LOT_INSERTION = 1_000

/** What was kept when the decision was taken. */
const lireSuggestion = (valeur: unknown): DecisionLue['suggestion'] => valeur as DecisionLue['suggestion']

async function lireActes(tx: Tx, organisme: string, table: string): Promise<ActeCorrespondances<DecisionLue>[]> {
  const lots = await tx
    .selectFrom('lot_correspondances as l')
    .leftJoin('personne as p', 'p.id', 'l.par')
    .select(['l.numero', 'l.annule', 'l.par', 'l.le', 'p.nom'])
    .where('l.organisme_id', '=', organisme)
    .where('l.table_id', '=', table)
    .orderBy('l.numero')
    .execute()
  const decisions = await tx
    .selectFrom('decision_correspondance')
    .select(['lot', 'de', 'vers', 'etat', 'type', 'suggestion'])
    .where('organisme_id', '=', organisme)
    .where('table_id', '=', table)
    .execute()
  const parLot = new Map<number, (typeof decisions)[number][]>()
  for (const decision of decisions) {
    const siennes = parLot.get(decision.lot)
    if (siennes === undefined) parLot.set(decision.lot, [decision])
    else siennes.push(decision)
  }
  return lots.map(({ numero, annule, par, le, nom }) => ({
    numero,
    annule,
    decisions: (parLot.get(numero) ?? []).map(
      ({ lot: _lot, suggestion, ...decision }): DecisionLue => ({
        ...decision,
        suggestion: lireSuggestion(suggestion),
        par: { id: par, nom },
        le,
      }),
    ),
  }))
}

interface LigneResume {
  id: string
  de: string
  vers: string
  de_intitule: string
  vers_intitule: string
  confirmes: number
  refuses: number
  modifie_le: Date
}

/** Crosswalks with how many of their links stand confirmed and refused. */
const resumes = (tx: Tx, organisme: string) =>
  tx.selectFrom(
    sql<LigneResume>`(
      select t.id, t.de, t.vers, t.de_intitule, t.vers_intitule, coalesce(c.confirmes, 0)::int as confirmes,
        coalesce(c.refuses, 0)::int as refuses, coalesce(l.le, t.cree_le) as modifie_le
      from table_correspondances t
      left join lateral (select max(le) as le from lot_correspondances x
        where x.organisme_id = t.organisme_id and x.table_id = t.id) l on true
      left join lateral (
        select count(*) filter (where etat = 'confirme') as confirmes, count(*) filter (where etat = 'refuse') as refuses
        from (select distinct on (d.de, d.vers) d.etat from decision_correspondance d
          where d.organisme_id = t.organisme_id and d.table_id = t.id order by d.de, d.vers, d.lot desc) dernieres
      ) c on true
      where t.organisme_id = ${organisme})`.as('t'),
  )

const lireResume = (l: LigneResume): ResumeTable => ({
  id: l.id,
  de: l.de,
  vers: l.vers,
  deIntitule: l.de_intitule,
  versIntitule: l.vers_intitule,
  confirmes: l.confirmes,
  refuses: l.refuses,
  modifieLe: l.modifie_le,
})
