import type { Interrupteurs } from '#droit/interrupteurs.ts'

/**
 * Whose rule composes the jury: the national diplomas of the Code de l'éducation, the titles of the ministry of labour
 * (`titre-professionnel`), or the certifying body itself (`titre-prive`).
 */
export type GenreJury = 'bac-pro' | 'cap' | 'bp' | 'cs' | 'bts' | 'titre-professionnel' | 'titre-prive'

/** Side of the jury that a member sits on; employers and employees together are its professionals. */
export type College = 'enseignant' | 'employeur' | 'salarie' | 'autre'

/** Quality of a member, as the act of appointment states it. */
export type QualiteMembre =
  | 'enseignant-chercheur'
  | 'enseignant'
  | 'formateur'
  | 'inspecteur-general'
  | 'inspecteur-pedagogique-regional'
  | 'inspecteur-education-nationale'
  | 'professionnel'
  | 'autre'

/** Where a teacher teaches. */
export type SecteurMembre = 'public' | 'prive-sous-contrat' | 'cfa' | 'hors-contrat'

/** Place of a member in the jury. */
export type FonctionJury = 'president' | 'adjoint' | 'membre'

/** A link between a member and a candidate, and whether the member withdrew from that candidate. */
export interface LienCandidat {
  readonly candidat: string
  /** In short: trainer, employer, relative, lawsuit… */
  readonly nature: string
  readonly deport: boolean | null
}

/** One person of the register of a jury. null everywhere: not known. */
export interface MembreJury {
  readonly nom: string
  readonly fonction: FonctionJury | null
  readonly college: College | null
  readonly qualite: QualiteMembre | null
  readonly specialite: string | null
  readonly secteur: SecteurMembre | null
  readonly sexe: 'femme' | 'homme' | null
  /** Appointed by an act that can be shown; false: still to be designated, or no act was found. */
  readonly nomme: boolean | null
  /** Habilitation valid on the day of the session (titres professionnels). */
  readonly habilite: boolean | null
  /** Trained one of the candidates. */
  readonly formateur: boolean | null
  /** From outside the certifying body and the training centre. */
  readonly exterieur: boolean | null
  /** Consecutive years served, this one included. */
  readonly anneesConsecutives: number | null
  /** Links declared; empty: the member declares none. */
  readonly liens: readonly LienCandidat[] | null
}

/** One name of the attendance sheet. */
export interface PresenceJury {
  readonly nom: string
  /** Attends by video. */
  readonly aDistance: boolean | null
  /** Adjoint examiner who attends for the marks that he gave, without a vote. */
  readonly voixConsultative: boolean
}

/** A candidate whom the jury fails, and what became of the school record that he supplied. */
export interface AjourneJury {
  readonly candidat: string
  readonly livretFourni: boolean | null
  readonly livretExamine: boolean | null
  /** The president signed, on the record, that it was examined. */
  readonly viseParPresident: boolean | null
}

/** What the certifying body registered about its jury. null: not stated. */
export interface ExigencesCertificateur {
  readonly membres: number | null
  readonly professionnels: number | null
  /** Percentage of professionals among the members. */
  readonly partProfessionnels: number | null
  readonly exterieurs: number | null
}

/** A written decision to deliberate although a check fails. */
export interface DerogationEcrite {
  readonly auteur: string | null
  readonly motif: string | null
  readonly jour: string | null
}

/** What is checked: the appointment; also that the sitting may open; also what a failure requires at its close. */
export type EtapeJury = 'nomination' | 'ouverture' | 'cloture'

/** All that is known of a jury. */
export interface FaitsJury {
  readonly genre: GenreJury
  /** The jury also decides on validation of experience (VAE). */
  readonly vae: boolean
  readonly etape: EtapeJury
  /** Day of the act of appointment: it decides the version of the rules. */
  readonly jourNomination: string
  readonly membres: readonly MembreJury[]
  /** The authority recorded that no teacher from a private school or a CFA could be found, and why. */
  readonly impossibilitePriveCfa: boolean | null
  /** Most consecutive years that the text of this jury allows; null: no such text is known. */
  readonly anneesMaximum: number | null
  readonly exigences: ExigencesCertificateur
  /** Who gave marks. */
  readonly evaluateurs: readonly string[] | null
  /** Evaluators named beside the members. */
  readonly listeEvaluateurs: readonly string[]
  readonly presences: readonly PresenceJury[] | null
  /** Whether the text of this jury lets it deliberate when absences break its proportions; null: not known. */
  readonly absencePermise: boolean | null
  readonly ajournes: readonly AjourneJury[] | null
  readonly derogation: DerogationEcrite | null
  readonly interrupteurs: Interrupteurs
}
