import { hash } from 'node:crypto'
import { VOIES_ACCES } from '#domaine/certification/index.ts'
import type { FicheBrute } from './lignes.ts'

/** Stands for a text kept once elsewhere: its sha-256, in hexadecimal. */
export interface RenvoiTexte {
  readonly $texte: string
}

type JuryExtrait = { readonly COMPOSITION?: string | RenvoiTexte }

/** A raw record whose jury texts are references. */
export type FicheExtraite = Omit<FicheBrute, `SI_JURY_${(typeof VOIES_ACCES)[number]}`> & {
  readonly [K in `SI_JURY_${(typeof VOIES_ACCES)[number]}`]?: JuryExtrait
}

/** Canonical JSON of a whole record and its sha-256 (32 bytes): equal contents, equal hashes. */
export function empreinteFiche(brute: FicheBrute): { readonly json: string; readonly empreinte: Buffer } {
  const json = JSON.stringify(brute)
  return { json, empreinte: hash('sha256', json, 'buffer') }
}

/**
 * Replaces the jury texts, repeated from route to route and from record to record (Q19), by references.
 * Same record, same result, whatever was read before. `textes`: hexadecimal sha-256 → text.
 */
export function extraireTextes(brute: FicheBrute): {
  readonly fiche: FicheExtraite
  readonly textes: ReadonlyMap<string, string>
} {
  const textes = new Map<string, string>()
  const cles = new Map<string, string>()
  const fiche: Record<string, unknown> = { ...brute }
  for (const voie of VOIES_ACCES) {
    const nom = `SI_JURY_${voie}` as const
    const jury = brute[nom]
    if (jury?.COMPOSITION === undefined) continue
    let cle = cles.get(jury.COMPOSITION)
    if (cle === undefined) {
      cle = hash('sha256', jury.COMPOSITION, 'hex')
      cles.set(jury.COMPOSITION, cle)
      textes.set(cle, jury.COMPOSITION)
    }
    fiche[nom] = { ...jury, COMPOSITION: { $texte: cle } }
  }
  return { fiche, textes }
}

/** The raw record back from its references. A text that is not there is a corrupt base: throws. */
export function reinsererTextes(extraite: FicheExtraite, texteDe: (cle: string) => string | undefined): FicheBrute {
  const fiche: Record<string, unknown> = { ...extraite }
  for (const voie of VOIES_ACCES) {
    const nom = `SI_JURY_${voie}` as const
    const composition = extraite[nom]?.COMPOSITION
    if (typeof composition !== 'object') continue
    const texte = texteDe(composition.$texte)
    if (texte === undefined) throw new Error(`text ${composition.$texte} of ${extraite.NUMERO_FICHE} is missing`)
    fiche[nom] = { ...extraite[nom], COMPOSITION: texte }
  }
  return fiche
}
