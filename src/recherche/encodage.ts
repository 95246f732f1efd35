import {
  type DocumentRecherche,
  type Repertoire,
  type TypeEnregistrement,
  VOIES_ACCES,
  type VoieAcces,
} from '#domaine/certification/index.ts'

const REPERTOIRE_RS = 1
const TYPE_SHIFT = 1
const ACTIF_SHIFT = 3
const TYPES: readonly (TypeEnregistrement | null)[] = [null, 'DROIT', 'DEMANDE']

/** Register, kind of registration and published status of a record in one byte. */
export function drapeauxOf(doc: Pick<DocumentRecherche, 'repertoire' | 'type' | 'actif'>): number {
  const actif = doc.actif === null ? 0 : doc.actif ? 1 : 2
  return (
    (doc.repertoire === 'RS' ? REPERTOIRE_RS : 0) | (TYPES.indexOf(doc.type) << TYPE_SHIFT) | (actif << ACTIF_SHIFT)
  )
}

export const repertoireOf = (drapeaux: number): Repertoire => ((drapeaux & REPERTOIRE_RS) === 0 ? 'RNCP' : 'RS')
export const typeRankOf = (drapeaux: number): number => (drapeaux >>> TYPE_SHIFT) & 3
export const typeOf = (rank: number): TypeEnregistrement | null => TYPES[rank] ?? null

/** Status printed by the export; null when it said nothing. */
export function actifOf(drapeaux: number): boolean | null {
  const actif = (drapeaux >>> ACTIF_SHIFT) & 3
  return actif === 0 ? null : actif === 1
}

/** One bit per route, in the order of `VOIES_ACCES`. */
export function voiesMask(voies: readonly VoieAcces[]): number {
  return voies.reduce((mask, voie) => mask | (1 << VOIES_ACCES.indexOf(voie)), 0)
}

/** `AAAA-MM-JJ` → AAAAMMJJ; 0 for an unknown day. */
export function dayToInt(day: string | null): number {
  return day === null ? 0 : Number(day.slice(0, 4)) * 10000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10))
}

/** AAAAMMJJ → `AAAA-MM-JJ`; null for 0. */
export function intToDay(value: number): string | null {
  if (value === 0) return null
  const digits = String(value).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}

/** Sortable key of a record number: RNCP35698 → 71396, RS5000 → 10001; -1 when it is not one. */
export function numberKeyOf(numero: string): number {
  const parts = /^(RNCP|RS)(\d{1,8})$/i.exec(numero)
  return parts === null ? -1 : Number(parts[2]) * 2 + (parts[1]?.toUpperCase() === 'RS' ? 1 : 0)
}
