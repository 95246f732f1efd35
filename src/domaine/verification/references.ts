import type { BlocCompetences, FicheRegistre } from '#domaine/certification/index.ts'
import type { Appui, Sources } from '#domaine/document/index.ts'
import type { UniteFormation } from '#domaine/offre/index.ts'
import type { Connaissances, DocumentLu } from './lecture-document.ts'
import { empreinteMots, ressemblance } from './mots.ts'
import type { Reference } from './regle.ts'
import { reperesDe } from './reperer.ts'

/**
 * Everything known of a certification: the register sheets checked beside (their words are the register's own), then
 * the record. The labels of the starting catalogue are ours: such a record bears no id of the register.
 */
export function referencesDe(
  numero: string | null,
  connaissances: Connaissances,
  sauf: string | null,
): readonly Reference[] {
  if (numero === null) return []
  const feuilles = connaissances.voisins.flatMap((lu): Reference[] => {
    if (lu.lecture?.genre !== 'fiche-registre' || lu.document.empreinte === sauf) return []
    const { donnees } = lu.lecture
    return donnees.fiche.numero === numero
      ? [{ fiche: donnees.fiche, feuille: { lu, donnees }, motsDuRegistre: true }]
      : []
  })
  const fiche = connaissances.fiches.get(numero)
  if (fiche === undefined) return feuilles
  return [...feuilles, { fiche, feuille: null, motsDuRegistre: fiche.idFiche !== null }]
}

/** The first answer among the references, with the one that gives it. */
export function premier<T>(
  references: readonly Reference[],
  lire: (fiche: FicheRegistre) => T | null,
): { readonly valeur: T; readonly reference: Reference } | null {
  for (const reference of references) {
    const valeur = lire(reference.fiche)
    if (valeur !== null) return { valeur, reference }
  }
  return null
}

const sourcesDe = (lu: DocumentLu): Sources => lu.lecture?.sources ?? {}

/** What a comparison rests on: the line of the sheet beside, or the field of the record. */
export function appuiDe(reference: Reference, champ: string): Appui {
  if (reference.feuille === null) return { genre: 'registre', numero: reference.fiche.numero, champ }
  const { lu } = reference.feuille
  return { genre: 'document', document: lu.document.nom, reperes: reperesDe(sourcesDe(lu), `fiche.${champ}`) }
}

/** Number of a bloc as its code ends: `RNCP35698BC03` → 3; null when the code does not say. */
export function numeroDeBloc(code: string): number | null {
  const lu = /BC\s?0*(\d{1,3})$/i.exec(code.trim())
  return lu ? Number(lu[1]) : null
}

/** Code of a bloc in its regular form when there is one. */
export const codeDeBloc = (bloc: BlocCompetences): string => bloc.codeNormalise ?? bloc.code

/** Least likeness of two labels of one same bloc. */
const SEUIL_BLOC = 0.6

/** A bloc of the document: every text by which it may be recognised. */
export interface BlocCherche {
  readonly libelles: readonly string[]
  readonly unite: UniteFormation | null
}

/** The bloc of the register that a bloc of the document speaks of: same label, or the closest above a threshold. */
export function trouverBloc(cherche: BlocCherche, blocs: readonly BlocCompetences[]): BlocCompetences | null {
  const libelles = [...cherche.libelles, ...(cherche.unite === null ? [] : [cherche.unite.libelle])]
  let meilleur: { readonly bloc: BlocCompetences; readonly score: number } | null = null
  for (const bloc of blocs) {
    const score = Math.max(0, ...libelles.map((libelle) => proximite(libelle, bloc.libelle)))
    if (score >= SEUIL_BLOC && score > (meilleur?.score ?? 0)) meilleur = { bloc, score }
  }
  return meilleur?.bloc ?? null
}

const proximite = (a: string, b: string): number =>
  empreinteMots(sansFacultatif(a)) === empreinteMots(sansFacultatif(b)) ? 1 + bonus(a, b) : ressemblance(a, b)

/** Optional blocs bear the label of compulsory ones: the mark decides between two equal labels. */
const FACULTATIF = /\(?bloc facultatif\)?/gi
const sansFacultatif = (libelle: string): string => libelle.replace(FACULTATIF, ' ')
const bonus = (a: string, b: string): number => (/facultatif/i.test(a) === /facultatif/i.test(b) ? 1 : 0)
