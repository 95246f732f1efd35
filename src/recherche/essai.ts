import type { CriteresRecherche, DocumentRecherche } from '#domaine/certification/index.ts'
import { creerConstructeur } from './constructeur.ts'
import { type IndexRecherche, ouvrirIndex } from './index-recherche.ts'

/** Day on which the invented records of the tests are judged. */
export const AU = '2026-03-01'

/** A record for a test, open on `AU` unless told otherwise. */
export function fabriquerDocument(
  numero: string,
  intitule: string,
  reste: Partial<DocumentRecherche> = {},
): DocumentRecherche {
  return {
    numero,
    repertoire: numero.startsWith('RS') ? 'RS' : 'RNCP',
    intitule,
    abregeCode: null,
    abregeLibelle: null,
    niveau: 4,
    type: 'DROIT',
    actif: true,
    dates: fabriquerDates('2024-09-01', '2028-08-31'),
    nsf: [],
    rome: [],
    formacodes: [],
    codesDiplome: [],
    voiesOuvertes: ['FI'],
    certificateurs: [],
    partenairesSiret: [],
    blocs: [],
    textesLongs: null,
    ...reste,
  }
}

/** Dates of a record "de droit". */
export function fabriquerDates(
  effet: string | null,
  fin: string | null,
  limiteDelivrance: string | null = null,
): DocumentRecherche['dates'] {
  return { effet, decision: null, fin, limiteDelivrance, publication: null, dernierJo: null }
}

/** Criteria of a test: the text, everything else left free. */
export function fabriquerCriteres(texte: string, reste: Partial<CriteresRecherche> = {}): CriteresRecherche {
  return {
    texte,
    repertoires: [],
    niveaux: [],
    types: [],
    certificateurs: [],
    nsf: [],
    rome: [],
    voies: [],
    etats: [],
    au: AU,
    apprentissage: null,
    expireDansMois: null,
    tri: 'pertinence',
    page: 1,
    parPage: 20,
    ...reste,
  }
}

/** Builds and opens an index over some records. */
export function indexer(documents: readonly DocumentRecherche[]): IndexRecherche {
  const constructeur = creerConstructeur()
  for (const doc of documents) constructeur.ajouter(doc)
  const index = ouvrirIndex(constructeur.terminer())
  if (!index.ok) throw new Error(index.refus.code)
  return index.valeur
}
