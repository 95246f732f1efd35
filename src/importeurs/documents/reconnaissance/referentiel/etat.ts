import { creerNoeud, type GenreLu, type Noeud, type Partie } from './arbre.ts'
import type { Ouverture } from './codes.ts'
import type { Morceau } from './morceaux.ts'

/** What is open while passages come in. */
export interface Etat {
  readonly noeuds: Noeud[]
  readonly mobilier: Morceau[]
  bloc: Noeud | null
  activite: Noeud | null
  tache: Noeud | null
  competence: Noeud | null
  evaluation: Noeud | null
  critere: Noeud | null
  phase: 'nature' | 'titre' | 'consigne' | 'criteres'
  /** The sentence on the validation of the bloc as far as it was read; null: none is being read. */
  validation: { texte: string; lignes: number; partie: 'validation' | 'amorce' } | null
  /** Competences of the activity being read, by code. */
  codes: Map<string, Noeud[]>
}

/** Nothing read yet. */
export const ouvrirEtat = (): Etat => ({
  noeuds: [],
  mobilier: [],
  bloc: null,
  activite: null,
  tache: null,
  competence: null,
  evaluation: null,
  critere: null,
  phase: 'nature',
  validation: null,
  codes: new Map(),
})

/** Opens an element in the activity being read, else in the bloc; its code when it has one. */
export function ouvrir(etat: Etat, genre: GenreLu, code: Noeud['code'] = null): Noeud {
  const parent = genre === 'bloc' ? null : genre === 'activite' ? etat.bloc : contenantDe(etat, genre)
  const noeud = creerNoeud(genre, parent, code)
  etat.noeuds.push(noeud)
  return noeud
}

const contenantDe = ({ activite, bloc, evaluation }: Etat, genre: GenreLu): Noeud | null =>
  (genre === 'critere' ? evaluation : null) ?? activite ?? bloc

/** The code that opens a piece, with its place. */
export const codeDe = ({ ligne, debut }: Morceau, { code, ...place }: Ouverture): Noeud['code'] => ({
  texte: code,
  repere: { rang: ligne.rang, debut: debut + place.debut, fin: debut + place.fin },
})

/** Puts a piece, from that character on, in a part of an element; gives the element back. */
export function ajouter(noeud: Noeud, partie: Partie, morceau: Morceau, depuis = 0): Noeud {
  noeud.parties[partie].push({ morceau, depuis })
  return noeud
}

/** Nothing of the activity before goes on: another one, or another bloc, has begun. */
export function fermer(etat: Etat): void {
  etat.tache = null
  etat.competence = null
  etat.evaluation = null
  etat.critere = null
  etat.phase = 'nature'
  etat.validation = null
  etat.codes = new Map()
}
