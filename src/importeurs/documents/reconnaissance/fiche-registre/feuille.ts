import type { Constat, Repere } from '#domaine/document/index.ts'
import { parseJour } from '#socle/date-civile.ts'
import { fold } from '#socle/texte.ts'
import type { Placement } from '../placement.ts'
import { type Element, type Piece, piecesDe, texteCellule } from './elements.ts'
import { texteRiche } from './paragraphes.ts'
import type { Carnet } from './rangees.ts'
import type { CleRubrique, Rubrique } from './rubriques.ts'

/** A sheet cut at its labels, and what is noted while it is read. */
export interface Feuille {
  readonly rubriques: readonly Rubrique[]
  readonly carnet: Carnet
  readonly anomalies: readonly Constat[]
  /** What stands under every label of that key, in order. */
  elementsDe(cle: CleRubrique): readonly Element[]
  /** A rich text, noted at that path. */
  texte(cle: CleRubrique, chemin: string): string | null
  /** A civil day, noted at that path; a second day that differs is an anomaly. */
  jour(cle: CleRubrique, chemin: string): string | null
  /** `Oui` or `Non` as a word. */
  ouiNon(cle: CleRubrique, chemin: string): boolean | null
  signaler(constat: Pick<Constat, 'regle' | 'gravite' | 'donnees'>, pieces: readonly Piece[]): void
}

const JOUR = /\d{2}[-/]\d{2}[-/]\d{4}|\d{4}-\d{2}-\d{2}/

/** Opens a sheet: labels alone on their line are furniture. */
export function ouvrirFeuille(rubriques: readonly Rubrique[], placement: Placement): Feuille {
  const anomalies: Constat[] = []
  const parCle = new Map<CleRubrique, Element[]>()
  for (const { cle, elements, etiquette } of rubriques) {
    const liste = parCle.get(cle) ?? []
    parCle.set(cle, liste)
    for (const element of elements) liste.push(element)
    if (cle !== 'bloc') meublerEtiquette(etiquette, elements[0], placement)
  }
  const carnet: Carnet = {
    noter(chemin, reperes) {
      if (reperes.length > 0) placement.noter(chemin, nus(reperes))
    },
    meubler: (reperes) => placement.meubler(reperes.map((repere) => repere.rang)),
  }
  const elementsDe = (cle: CleRubrique): readonly Element[] => parCle.get(cle) ?? []
  const signaler: Feuille['signaler'] = (constat, pieces) => {
    anomalies.push({ ...constat, reperes: nus(pieces), reparation: null, appuis: [] })
  }
  return {
    rubriques,
    carnet,
    anomalies,
    elementsDe,
    signaler,
    texte(cle, chemin) {
      const pieces = elementsDe(cle).flatMap(piecesDe)
      carnet.noter(chemin, pieces)
      return texteRiche(pieces)
    },
    jour(cle, chemin) {
      const lus = lireJours(rubriques.filter((rubrique) => rubrique.cle === cle))
      for (const { pieces } of lus) carnet.noter(chemin, pieces)
      const premier = lus[0]?.jour ?? null
      const autre = lus.find(({ jour }) => jour !== premier)
      if (autre !== undefined) {
        const donnees = { champ: chemin, premiere: premier, seconde: autre.jour }
        signaler(
          { regle: 'lecture.dates-differentes', gravite: 'avertissement', donnees },
          lus.flatMap((lu) => lu.pieces),
        )
      }
      return premier
    },
    ouiNon(cle, chemin) {
      const pieces = elementsDe(cle).slice(0, 1).flatMap(piecesDe)
      const mot = fold(texteCellule(pieces))
      if (mot !== 'oui' && mot !== 'non') return null
      carnet.noter(chemin, pieces)
      return mot === 'oui'
    },
  }
}

/** Places alone, whatever else the pieces know. */
const nus = (reperes: readonly Repere[]): Repere[] => reperes.map(({ rang, debut, fin }) => ({ rang, debut, fin }))

/** A label whose value stands on the same line is placed by its value. */
function meublerEtiquette(etiquette: readonly Piece[], premier: Element | undefined, placement: Placement): void {
  const valeurs = new Set(premier === undefined ? [] : piecesDe(premier).map((piece) => piece.rang))
  placement.meubler(etiquette.map((piece) => piece.rang).filter((rang) => !valeurs.has(rang)))
}

/** The first line under each label, when it holds a day. */
function lireJours(rubriques: readonly Rubrique[]): { readonly jour: string; readonly pieces: readonly Piece[] }[] {
  return rubriques.flatMap(({ elements }) => {
    const pieces = elements.slice(0, 1).flatMap(piecesDe)
    const jour = parseJour(JOUR.exec(texteCellule(pieces))?.[0] ?? '')
    return jour === null ? [] : [{ jour, pieces }]
  })
}
