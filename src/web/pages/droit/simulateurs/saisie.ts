import { estJour } from '#socle/date-civile.ts'
import { lireValeur } from '../../baremes/valeurs.ts'

/** What a person typed, as it is, by question; a question that is absent was not answered. */
export type Saisie = Readonly<Record<string, string>>

/** Why an answer cannot be used. */
export type CodeErreur =
  | 'jour'
  | 'mois'
  | 'entier'
  | 'montant'
  | 'note'
  | 'coefficient'
  | 'numero'
  | 'ordre'
  | 'longueur'

/** Whether nothing was answered. */
export const estVide = (saisie: Saisie): boolean => Object.values(saisie).every((valeur) => valeur === '')

/** Reads a fragment of an address, `#debut=2026-09-01&fin=…`; nothing when it holds no answer. */
export function lireFragment(fragment: string): Saisie {
  const lu = fragment.replace(/^#/, '')
  return lu.includes('=') ? Object.fromEntries(new URLSearchParams(lu)) : {}
}

/** The answers as a fragment, which a browser never sends to a server; empty without any. */
export function ecrireFragment(saisie: Saisie): string {
  const remplies = Object.entries(saisie).filter(([, valeur]) => valeur !== '')
  return remplies.length === 0 ? '' : `#${new URLSearchParams(remplies)}`
}

/** Reads answers one by one: null when absent or wrong; what is wrong is noted by question. */
export interface Lecteur {
  readonly erreurs: Readonly<Record<string, CodeErreur>>
  noter(cle: string, erreur: CodeErreur): void
  jour(cle: string): string | null
  /** A month, `AAAA-MM`. */
  mois(cle: string): string | null
  /** A whole number between two bounds. */
  entier(cle: string, bornes: readonly [number, number]): number | null
  /** Hundredths: cents of an amount, of a mark, of a coefficient. */
  centiemes(cle: string, erreur: 'montant' | 'note' | 'coefficient', maximum?: number): number | null
  /** Yes or no; `defaut` when not answered. */
  ouiNon<D extends boolean | null>(cle: string, defaut: D): boolean | D
  /** One word of a list. */
  choix<C extends string>(cle: string, liste: readonly C[]): C | null
}

/** Days that a form takes; others are slips of the keyboard, `0202-09-01`. */
const estJourUtile = (texte: string): boolean => estJour(texte) && texte >= '1900-01-01' && texte <= '2099-12-31'

const MOIS = /^\d{4}-(0[1-9]|1[0-2])$/

/** Opens the answers for reading. */
export function ouvrirSaisie(saisie: Saisie): Lecteur {
  const erreurs: Record<string, CodeErreur> = {}
  const noter = (cle: string, erreur: CodeErreur): void => {
    erreurs[cle] ??= erreur
  }
  const garder = (cle: string, erreur: CodeErreur, bon: (texte: string) => boolean): string | null => {
    const texte = saisie[cle] ?? ''
    if (texte === '' || bon(texte)) return texte === '' ? null : texte
    noter(cle, erreur)
    return null
  }
  const nombre = (cle: string, erreur: CodeErreur, unite: string, [de, a]: readonly [number, number]) => {
    const lu = lireValeur(saisie[cle] ?? '', unite)
    if (lu === null) return null
    if (lu !== undefined && lu >= de && lu <= a) return lu
    noter(cle, erreur)
    return null
  }
  return {
    erreurs,
    noter,
    jour: (cle) => garder(cle, 'jour', estJourUtile),
    mois: (cle) => garder(cle, 'mois', (texte) => MOIS.test(texte)),
    entier: (cle, bornes) => nombre(cle, 'entier', 'nombre', bornes),
    centiemes: (cle, erreur, maximum = 100_000_000) => nombre(cle, erreur, 'euros', [0, maximum]),
    ouiNon: (cle, defaut) => (saisie[cle] === 'oui' ? true : saisie[cle] === 'non' ? false : defaut),
    choix: (cle, liste) => liste.find((un) => un === saisie[cle]) ?? null,
  }
}
