import { fold } from '#socle/texte.ts'
import {
  type ArbreElements,
  indexerElements,
  indexerLiens,
  listerBranche,
  listerChemin,
  listerElements,
} from '../arbre.ts'
import type { Element, GenreElement, Referentiel } from '../referentiel.ts'

export const FAMILLES_RAPPROCHEES = ['structure', 'activite', 'tache', 'competence', 'connaissance'] as const
/** Kinds of elements that may be linked to each other across two référentiels. */
export type FamilleRapprochee = (typeof FAMILLES_RAPPROCHEES)[number]

const FAMILLES: Readonly<Partial<Record<GenreElement, FamilleRapprochee>>> = {
  bloc: 'structure',
  unite: 'structure',
  epreuve: 'structure',
  activite: 'activite',
  tache: 'tache',
  competence: 'competence',
  connaissance: 'connaissance',
}

/** Family of a kind of element; null for those that no crosswalk links (assessments and criteria). */
export const familleDe = (genre: GenreElement): FamilleRapprochee | null => FAMILLES[genre] ?? null

/** An element with what the comparison needs of its place. */
export interface ElementCompare {
  readonly element: Element
  /** Its label, then those of the blocs, units and épreuves that its own référentiel says to be the same. */
  readonly libelles: readonly string[]
  /** Short code, folded, without the number of the certification; null: none. */
  readonly code: string | null
  /** Place among those of its family, 0 (first) to 1 (last). */
  readonly position: number
  /** Ids of the blocs, units or épreuves that hold it. */
  readonly porteurs: readonly string[]
  /** Labels of what it holds, when it holds something of another family. */
  readonly contenu: string
}

/** `RNCP35698BC04` → `bc4`, `U 3.1` → `u31`. */
export function codeCourt(code: string | null): string | null {
  const court = fold(code ?? '')
    .replace(/^(?:rncp|rs)\d+(?=bc)/, '')
    .replace(/[^a-z0-9]/g, '')
    .replace(/^([a-z]+)0+(?=\d)/, '$1')
  return court === '' ? null : court
}

/** Elements of one family, in the order of the tree. */
export function listerCompares(referentiel: Referentiel, famille: FamilleRapprochee): ElementCompare[] {
  const arbre = indexerElements(referentiel.elements)
  const liens = indexerLiens(referentiel)
  const autresNoms = (id: string): string[] =>
    (liens.get(id) ?? []).flatMap(({ genre, de, vers }) => {
      const autre = genre === 'correspond' ? arbre.parId.get(de === id ? vers : de) : undefined
      return autre === undefined ? [] : [autre.libelle]
    })
  const retenus = listerElements(arbre).filter(({ genre }) => familleDe(genre) === famille)
  return retenus.map((element, rang) => ({
    element,
    libelles: [element.libelle, ...autresNoms(element.id)],
    code: codeCourt(element.code),
    position: retenus.length < 2 ? 0 : rang / (retenus.length - 1),
    porteurs: listerChemin(arbre, element.id).flatMap(({ id, genre }) =>
      id !== element.id && familleDe(genre) === 'structure' ? [id] : [],
    ),
    contenu: famille === 'structure' ? contenuDe(arbre, element.id) : '',
  }))
}

const contenuDe = (arbre: ArbreElements, id: string): string =>
  listerBranche(arbre, id)
    .flatMap(({ id: sien, genre, libelle }) => (sien !== id && ENONCES.has(genre) ? [libelle] : []))
    .join(' ')

const ENONCES: ReadonlySet<GenreElement> = new Set(['activite', 'tache', 'competence', 'connaissance'])
