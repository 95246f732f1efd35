import type { TrancheApprentissage } from '#droit/baremes/apprentissage.ts'
import type { CleTexte } from '#droit/textes.ts'

/** Why a period pays what it pays; sentences live in `langues/droit`. */
export type MotifRemuneration =
  | 'remuneration-age'
  | 'remuneration-moins-de-16-ans'
  | 'remuneration-changement-age'
  | 'remuneration-duree-reduite'
  | 'remuneration-duree-allongee'
  | 'remuneration-licence'
  | 'remuneration-sportif'
  | 'remuneration-echec'
  | 'remuneration-rqth'
  | 'remuneration-majoration'
  | 'remuneration-plafond'
  | 'remuneration-minimum-conventionnel'
  | 'remuneration-branche'
  | 'remuneration-contrat-precedent'
  | 'remuneration-professionnalisation'

/** Days of a contract that pay alike. Amounts in cents for a whole month; null: unknown. */
export interface PeriodeRemuneration {
  readonly du: string
  readonly au: string
  /** First age of the bracket. */
  readonly tranche: TrancheApprentissage | null
  /** Year of execution that pays, deemed years included; null: unknown, or without effect on this contract. */
  readonly annee: number | null
  /** Whole points of the base. */
  readonly taux: number | null
  readonly base: number | null
  readonly natureBase: 'smic' | 'minimum-conventionnel'
  readonly montant: number | null
  readonly motifs: readonly MotifRemuneration[]
  readonly textes: readonly CleTexte[]
  /** The minimum wage of these days is the last one known to us. */
  readonly smicDernierConnu: boolean
}

/** The days of a month that fall in one period. */
export interface PartDeMois {
  /** null: the whole month. */
  readonly jours: { readonly du: string; readonly au: string } | null
  /** Rank of the period. */
  readonly periode: number
}

/** What is due for one calendar month, in cents, rounded once. */
export interface MoisRemuneration {
  /** `AAAA-MM`. */
  readonly mois: string
  /** null: unknown. */
  readonly montant: number | null
  /** What is due at the least, whatever the facts that are missing; null: unknown too. */
  readonly plancher: number | null
  readonly parts: readonly PartDeMois[]
  /** Most that benefits in kind may take off; null: none stated, or unknown. */
  readonly avantagesDeductibles: number | null
}

/** A line of the contract form: same year, same rate, same base. */
export interface LigneCerfa {
  readonly du: string
  readonly au: string
  readonly annee: number | null
  readonly taux: number | null
  readonly natureBase: 'smic' | 'minimum-conventionnel'
  /** Cents for a whole month on its first day. */
  readonly montant: number | null
}

/** Something to say aloud beside the figures; the day that it is about, when there is one. */
export interface AvertissementRemuneration {
  readonly code:
    | 'remuneration-smic-dernier-connu'
    | 'remuneration-grille-derniere-connue'
    | 'remuneration-accord-de-branche'
  readonly jour: string | null
}

/** What the employer entered for a month, against what is due, in cents. */
export interface ComparaisonMois {
  readonly mois: string
  readonly saisi: number
  /** Least amount accepted: the exact product, down to the cent. */
  readonly minimum: number | null
  /** null: cannot be told. */
  readonly conforme: boolean | null
}

/** The pay of a contract, month by month. */
export interface Remuneration {
  readonly periodes: readonly PeriodeRemuneration[]
  readonly mois: readonly MoisRemuneration[]
  readonly total: number | null
  readonly lignesCerfa: readonly LigneCerfa[]
  readonly avertissements: readonly AvertissementRemuneration[]
  readonly comparaisons: readonly ComparaisonMois[]
}

/** A month as people read it in both languages: `2026-11` → `11/2026`. */
export const chiffrerMois = (mois: string): string => `${mois.slice(5)}/${mois.slice(0, 4)}`
