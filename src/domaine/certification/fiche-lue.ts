import type { FicheRegistre } from './fiche.ts'

/** A register sheet read from its public page: what the data export also has, and what only the page prints. */
export interface FicheRegistreLue {
  readonly fiche: FicheRegistre
  /** General assessment text of the page. */
  readonly modalitesEvaluation: string | null
  /** How the certification is won bloc by bloc, raw. */
  readonly capitalisation: string | null
  readonly prerequisDistinctsParBloc: boolean | null
  readonly validiteComposantes: string | null
  /** The page says "Aucune correspondance". */
  readonly aucuneCorrespondance: boolean
  /** Former certifications with the title printed beside each number. */
  readonly anterieures: readonly { readonly numero: string; readonly intitule: string | null }[]
  readonly lienReferentiel: string | null
}
