import type { ProgressionImport } from './importer.ts'

/** Progress as people follow it, with its rate. */
export interface ProgressionSuivie extends ProgressionImport {
  /** Units of `fait` per second; null before the first measure. */
  readonly debit: number | null
  readonly restant_s: number | null
}

/** A run of the importer. */
export interface ImportSuivi {
  readonly id: string
  readonly etat: 'en_cours' | 'reussi' | 'refuse'
  readonly source: string
  /** Instants, ISO 8601. */
  readonly debut: string
  readonly fin: string | null
  readonly progression: ProgressionSuivie | null
  readonly rapport: Readonly<Record<string, unknown>> | null
}

/** Who asks for a run, and on which day it takes effect (`AAAA-MM-JJ`). */
export interface DemandeSuivi {
  readonly id: string
  readonly source: string
  readonly auteur: string
  readonly effet: string
}

/** Where runs are kept. Implemented by `stockage/depots/imports.ts`. */
export interface SuiviImports {
  /** Opens a run and writes the act in the journal, in one transaction. */
  ouvrir(demande: DemandeSuivi): Promise<ImportSuivi>
  enCours(): Promise<boolean>
  progresser(id: string, progression: ProgressionSuivie): Promise<void>
  conclure(id: string, etat: 'reussi' | 'refuse', rapport: Readonly<Record<string, unknown>>): Promise<void>
  lire(id: string): Promise<ImportSuivi | null>
  lister(): Promise<ImportSuivi[]>
  /** Marks as refused the runs that a stopped application left behind. */
  abandonnerRestes(): Promise<void>
}

/** Adds rate and remaining time to each progress; `maintenant` in milliseconds. */
export function mesurer(maintenant: () => number): (p: ProgressionImport) => ProgressionSuivie {
  let etape: string | null = null
  let debut = 0
  return (p) => {
    if (p.etape !== etape) {
      etape = p.etape
      debut = maintenant()
    }
    const ecoule = (maintenant() - debut) / 1000
    const debit = ecoule > 0 && p.fait > 0 ? p.fait / ecoule : null
    const restant = debit === null || p.total === null ? null : Math.max(0, (p.total - p.fait) / debit)
    return {
      ...p,
      debit: debit === null ? null : Math.round(debit),
      restant_s: restant === null ? null : Math.ceil(restant),
    }
  }
}
