import { type CriteresRecherche, ETATS_ENREGISTREMENT, type NomFacette } from '#domaine/certification/index.ts'
import { addMois } from '#socle/date-civile.ts'
import { certifierValue } from './colonnes-ecriture.ts'
import { dayToInt, numberKeyOf, repertoireOf, typeOf, typeRankOf, voiesMask } from './encodage.ts'
import { AVIS_APPRENTISSAGE, type ColonnesDuJour } from './etats.ts'
import type { TextTable } from './format.ts'
import type { Lecture, ListeColonne } from './lecture.ts'

/** What is asked, with an optional list of records to stay within. */
export interface CriteresIndex extends CriteresRecherche {
  readonly numeros?: readonly string[] | null
}

/** Bit of each facet in the set of criteria that a document fails. */
export const BIT: Readonly<Record<NomFacette, number>> = {
  repertoire: 1,
  niveau: 2,
  type: 4,
  certificateur: 8,
  nsf: 16,
  rome: 32,
  voie: 64,
  etat: 128,
  apprentissage: 256,
}

/** Criteria resolved against the columns of an index. */
export interface Filtres {
  /** Criteria without a facet: false rules the document out everywhere. */
  estAdmis(doc: number): boolean
  /** Bits of the facets whose criterion the document fails; 0 for a result. */
  echecs(doc: number): number
}

const EVERYTHING = 0xffff

/** Prepares the criteria of a question; costs a few passes over the values of the facets, none over documents. */
export function prepareFiltres(index: Lecture, criteres: CriteresIndex, jour: ColonnesDuJour): Filtres {
  const { drapeaux, niveaux, voies, dates } = index
  const repertoires = bits(criteres.repertoires.map((repertoire) => (repertoire === 'RS' ? 1 : 0)))
  const niveauxVoulus = bits(criteres.niveaux)
  const types = bits(criteres.types.map((type) => (typeOf(1) === type ? 1 : 2)))
  const etats = bits(criteres.etats.map((etat) => ETATS_ENREGISTREMENT.indexOf(etat)))
  const apprentissage = bits(apprentissageVoulu(criteres.apprentissage))
  const routes = criteres.voies.length === 0 ? 0 : voiesMask(criteres.voies)
  const certificateurs = chosen(index.certificateurs, certifierTest(criteres.certificateurs))
  const nsf = chosen(index.nsf, prefixTest(criteres.nsf))
  const rome = chosen(index.rome, prefixTest(criteres.rome))
  const numeros = criteres.numeros ? new Set(criteres.numeros.map(numberKeyOf)) : null
  const admis = numeros === null ? null : documentsOf(index, numeros)
  const echeance = echeanceVoulue(criteres)
  return {
    estAdmis(doc) {
      if (admis !== null && admis[doc] !== 1) return false
      const fin = dates[doc * 4 + 2] ?? 0
      return echeance === null || (fin >= echeance.du && fin <= echeance.au)
    },
    echecs(doc) {
      const drapeau = drapeaux[doc] ?? 0
      let failed = (repertoires >>> (repertoireOf(drapeau) === 'RS' ? 1 : 0)) & 1 ? 0 : BIT.repertoire
      if (((niveauxVoulus >>> (niveaux[doc] ?? 0)) & 1) === 0) failed |= BIT.niveau
      if (((types >>> typeRankOf(drapeau)) & 1) === 0) failed |= BIT.type
      if (((etats >>> (jour.etats[doc] ?? 0)) & 1) === 0) failed |= BIT.etat
      if (((apprentissage >>> (jour.apprentissage[doc] ?? 0)) & 1) === 0) failed |= BIT.apprentissage
      if (routes !== 0 && ((voies[doc] ?? 0) & routes) === 0) failed |= BIT.voie
      if (certificateurs !== null && !holds(index.certificateurs, doc, certificateurs)) failed |= BIT.certificateur
      if (nsf !== null && !holds(index.nsf, doc, nsf)) failed |= BIT.nsf
      if (rome !== null && !holds(index.rome, doc, rome)) failed |= BIT.rome
      return failed
    },
  }
}

/** Which values of a facet a criterion names: used to filter, and to keep them in the facet even when rare. */
export function certifierTest(wanted: readonly string[]): ((value: string) => boolean) | null {
  if (wanted.length === 0) return null
  const values = new Set(wanted.map((value) => (value.startsWith('nom:') ? value : certifierValue(value, value))))
  return (value) => values.has(value)
}

/** Values that begin with one of the codes wanted, whatever their case. */
export function prefixTest(wanted: readonly string[]): ((value: string) => boolean) | null {
  const prefixes = wanted.map((code) => code.trim().toLowerCase())
  return wanted.length === 0 ? null : (value) => prefixes.some((prefix) => value.toLowerCase().startsWith(prefix))
}

function apprentissageVoulu(apprentissage: boolean | null): number[] {
  return apprentissage === null ? [] : [AVIS_APPRENTISSAGE.indexOf(apprentissage ? 'oui' : 'non')]
}

function echeanceVoulue({ au, expireDansMois }: CriteresIndex): { du: number; au: number } | null {
  return expireDansMois === null ? null : { du: dayToInt(au), au: dayToInt(addMois(au, expireDansMois)) }
}

function bits(ranks: readonly number[]): number {
  return ranks.length === 0 ? EVERYTHING : ranks.reduce((mask, rank) => mask | (1 << rank), 0)
}

function chosen(column: ListeColonne, test: ((value: string) => boolean) | null): Uint8Array | null {
  return test === null
    ? null
    : Uint8Array.from({ length: column.values.length }, (_, id) => flag(column.values, id, test))
}

const flag = (values: TextTable, id: number, test: (value: string) => boolean): number => (test(values.get(id)) ? 1 : 0)

function holds(column: ListeColonne, doc: number, flags: Uint8Array): boolean {
  const end = column.starts[doc + 1] ?? 0
  for (let at = column.starts[doc] ?? 0; at < end; at++) if (flags[column.ids[at] ?? 0] === 1) return true
  return false
}

function documentsOf(index: Lecture, keys: ReadonlySet<number>): Uint8Array {
  const docs = new Uint8Array(index.taille)
  index.numberKeys.forEach((key, rank) => {
    if (keys.has(key)) docs[index.numberDocs[rank] ?? 0] = 1
  })
  return docs
}
