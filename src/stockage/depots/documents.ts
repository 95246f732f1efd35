import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import {
  type DecisionGardee,
  type DepotDocuments,
  type MesureDocument,
  type PortsDocuments,
  type ResumeDocument,
  VERSION_LECTURE,
} from '#application/documents/ports-gardes.ts'
import type { FormatDocument, GenreDocument, ReparationAcceptee } from '#domaine/document/index.ts'
import type { DocumentLu } from '#domaine/verification/index.ts'
import { type Base, dansContexte } from '../base.ts'
import type { Schema } from '../schema.ts'
import { depotJournal } from './journal.ts'
import { decalage } from './page.ts'

type Tx = Kysely<Schema>

const VOISINS_MAX = 50
const COLONNES = [
  'document.id',
  'document.nom',
  'format',
  'taille',
  'genre',
  'certification',
  'intitule',
  'pages',
  'lignes',
  'donnees',
  'non_places',
  'depose_le',
  'lu_le',
  'version_lecture',
  'depose_par',
  'personne.nom as deposant',
] as const

/** The ports of documents over a base; the reader, the register and the clock come from outside. */
export function portsDocuments(base: Base, dehors: Omit<PortsDocuments, 'dansContexte'>): PortsDocuments {
  return {
    lecteur: dehors.lecteur,
    aujourdhui: () => dehors.aujourdhui(),
    fiche: (numero, jour) => dehors.fiche(numero, jour),
    dansContexte: (contexte, agir) =>
      dansContexte(base, { ...contexte }, (tx) => agir({ documents: depotDocuments(tx), journal: depotJournal(tx) })),
  }
}

function resumes(tx: Tx, organisme: string) {
  return tx
    .selectFrom('document')
    .leftJoin('personne', 'personne.id', 'document.depose_par')
    .select(COLONNES)
    .select(sql<string>`encode(document.empreinte, 'hex')`.as('empreinte'))
    .where('document.organisme_id', '=', organisme)
}

type LigneResume = Awaited<ReturnType<ReturnType<typeof resumes>['executeTakeFirstOrThrow']>>

const lireResume = ({
  non_places,
  depose_le,
  lu_le,
  depose_par,
  deposant,
  version_lecture,
  ...ligne
}: LigneResume): ResumeDocument => ({
  ...ligne,
  versionLecture: version_lecture,
  // Both were written by this depot, from the domain's own lists.
  format: ligne.format as FormatDocument,
  genre: ligne.genre as GenreDocument | null,
  nonPlaces: non_places,
  deposePar: depose_par === null ? null : { id: depose_par, nom: deposant },
  deposeLe: depose_le,
  luLe: lu_le,
})

const mesurer = ({ nonPlaces, ...mesure }: MesureDocument) => ({
  ...mesure,
  non_places: nonPlaces,
  version_lecture: VERSION_LECTURE,
})

function depotDocuments(tx: Tx): DepotDocuments {
  const un = (organisme: string, id: string) =>
    tx.selectFrom('document').where('organisme_id', '=', organisme).where('id', '=', id)
  return {
    lister: async (organisme, page) => {
      const lignes = await resumes(tx, organisme)
        .orderBy('depose_le', 'desc')
        .orderBy('document.id')
        .limit(page.parPage)
        .offset(decalage(page))
        .execute()
      const { n } = await tx
        .selectFrom('document')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('organisme_id', '=', organisme)
        .executeTakeFirstOrThrow()
      return { total: n, lignes: lignes.map(lireResume) }
    },
    resume: async (organisme, id) => {
      const ligne = await resumes(tx, organisme).where('document.id', '=', id).executeTakeFirst()
      return ligne === undefined ? null : lireResume(ligne)
    },
    parEmpreinte: async (organisme, empreinte) => {
      const requete = resumes(tx, organisme).where('empreinte', '=', Buffer.from(empreinte, 'hex'))
      const ligne = await requete.executeTakeFirst()
      return ligne === undefined ? null : lireResume(ligne)
    },
    parCertification: async (organisme, numero) => {
      const requete = resumes(tx, organisme).where('certification', '=', numero)
      return (await requete.orderBy('depose_le', 'desc').limit(VOISINS_MAX).execute()).map(lireResume)
    },
    lu: async (organisme, id) => {
      const ligne = await un(organisme, id).select('lu').executeTakeFirst()
      return ligne === undefined ? null : (ligne.lu as DocumentLu)
    },
    octets: async (organisme, id) => (await un(organisme, id).select('octets').executeTakeFirst())?.octets ?? null,
    ...ecritures(tx),
    ...decisions(tx),
  }
}

function ecritures(tx: Tx): Pick<DepotDocuments, 'ajouter' | 'relire'> {
  return {
    ajouter: async (organisme, { id, octets, lu, par }, mesure) => {
      const { nom, format, empreinte, taille } = lu.document
      const fait = await tx
        .insertInto('document')
        .values({
          organisme_id: organisme,
          id,
          nom,
          format,
          empreinte: Buffer.from(empreinte, 'hex'),
          taille,
          octets: Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength),
          lu: JSON.stringify(lu),
          depose_par: par,
          ...mesurer(mesure),
        })
        .onConflict((conflit) => conflit.columns(['organisme_id', 'empreinte']).doNothing())
        .executeTakeFirst()
      return fait.numInsertedOrUpdatedRows === 1n
    },
    relire: async (organisme, id, lu, mesure) => {
      await tx
        .updateTable('document')
        .set({ lu: JSON.stringify(lu), lu_le: new Date(), ...mesurer(mesure) })
        .where('organisme_id', '=', organisme)
        .where('id', '=', id)
        .execute()
    },
  }
}

function decisions(tx: Tx): Pick<DepotDocuments, 'decider' | 'decisions'> {
  return {
    decider: async (organisme, document, { constat, regle, decision, motif, reparation }, par) => {
      await tx
        .insertInto('decision_constat')
        .values({
          organisme_id: organisme,
          id: randomUUID(),
          document_id: document,
          constat,
          regle,
          decision,
          motif,
          reparation: reparation === null ? null : JSON.stringify(reparation),
          decide_par: par,
        })
        .execute()
    },
    decisions: async (organisme, document) => {
      const lignes = await tx
        .selectFrom('decision_constat')
        .leftJoin('personne', 'personne.id', 'decide_par')
        .select(['constat', 'regle', 'decision', 'motif', 'reparation', 'decide_par', 'decide_le', 'nom'])
        .where('organisme_id', '=', organisme)
        .where('document_id', '=', document)
        .orderBy('decide_le')
        .orderBy('decision_constat.id')
        .execute()
      return lignes.map(
        ({ decide_par, decide_le, nom, reparation, ...ligne }): DecisionGardee => ({
          ...ligne,
          reparation: reparation as ReparationAcceptee | null,
          par: { id: decide_par, nom },
          le: decide_le,
        }),
      )
    },
  }
}
