import { feuille, type Trace } from './trace.ts'

/** A point on which the texts are silent or disputed: its possible readings, ours by default first. */
interface Interrupteur {
  /** Short name that people quote, `I-1`. */
  readonly repere: string
  readonly choix: readonly [string, ...string[]]
}

/** Every switch. The first choice is the default; people see which one was used. Sentences live in `langues/droit`. */
export const INTERRUPTEURS = {
  /** +15 points when the branch minimum is over the SMIC: the cap bears on the rate, or on the amount. */
  'majoration.plafond': { repere: 'I-1', choix: ['taux', 'montant'] },
  /** A mark kept five years: to the day, or through the whole session of the fifth year. */
  'note.fenetre': { repere: 'I-2', choix: ['date', 'session'] },
  /** Mark of an earlier certification, through the official table: kept as it is, or the table serves dispenses only. */
  'note.correspondance': { repere: 'A-BLOC-2', choix: ['reportee', 'dispense-seule'] },
  /** CFA hours between 24 and 36 months: pro rata of the three-year floor, or of the yearly floor. */
  'heures.base-longue': { repere: 'I-3', choix: ['trois-ans', 'annuelle'] },
  /** Optional unit whose coefficient the regulation does not state: counts 1, or stays unknown. */
  'facultatif.coefficient': { repere: 'I-4', choix: ['un', 'inconnu'] },
  /** Project (bac pro): its adjustment leaves the divisor alone, or adds its coefficient to it. */
  'projet.diviseur': { repere: 'I-5', choix: ['inchange', 'augmente'] },
  /** Age bracket at the start, when the birthday falls in the month of the start: age on the first day, or at the month's end. */
  'age.initial': { repere: 'I-6', choix: ['premier-jour', 'fin-de-mois'] },
  /** A month cut by a change: by its calendar days, or by thirtieths. */
  'mois.prorata': { repere: 'I-7', choix: ['calendaire', 'trentiemes'] },
  /** Days of a year for the funding by the day. */
  'financement.annee': { repere: 'I-8', choix: ['365', 'reelle'] },
  /** Working days of the filing: Monday to Saturday, or to Friday. */
  'delai.jours': { repere: 'I-9', choix: ['ouvrables', 'ouvres'] },
  /** Justified zero with a mean from 8 to 10: both the control and the replacement, or the replacement alone. */
  'absence.recours': { repere: 'I-10', choix: ['les-deux', 'remplacement'] },
  /** Habilitation to CCF given before the five-year rule: valid five years from its day, or unknown. */
  'habilitation.ancienne': { repere: 'I-11', choix: ['inconnue', 'cinq-ans'] },
  /** Cents of a wage: nearest cent, or up to the cent. */
  'remuneration.arrondi': { repere: 'N-04', choix: ['proche', 'haut'] },
  /** Simplified procedure of extra time: shut beyond one third only, or for the third too. */
  'amenagement.tiers-temps': { repere: 'C-DIS-3', choix: ['au-dela', 'des-le-tiers'] },
  /** Consecutive years of a member: bounded only where the text of the jury says so, or five everywhere as a precaution. */
  'jury.annees': { repere: 'JUR-1', choix: ['texte-du-jury', 'cinq'] },
  /** Balance of women and men in a jury of VAE, which has no figure: one of each, or equal to one member. */
  'jury.vae-equilibre': { repere: 'D-VAE-3', choix: ['un-de-chaque', 'parite'] },
  /** Qualiopi, indicator 1: information to the public reviewed within twelve months, or no delay at all. */
  'qualite.mise-a-jour': { repere: 'E-1', choix: ['douze-mois', 'sans-delai'] },
} as const satisfies Readonly<Record<string, Interrupteur>>

/** Key of a switch. */
export type CleInterrupteur = keyof typeof INTERRUPTEURS

type Choix<C extends CleInterrupteur> = (typeof INTERRUPTEURS)[C]['choix'][number]

/** Choices that differ from the defaults. */
export type Interrupteurs = { readonly [C in CleInterrupteur]?: Choix<C> | undefined }

/** The choice in force for a switch, its default when nothing was chosen. */
export function choisir<C extends CleInterrupteur>(interrupteurs: Interrupteurs, cle: C): Choix<C> {
  return interrupteurs[cle] ?? INTERRUPTEURS[cle].choix[0]
}

/** The same choice as a leaf of a trace, so that people see it. */
export const tracerChoix = (interrupteurs: Interrupteurs, cle: CleInterrupteur): Trace =>
  feuille(
    `interrupteur.${cle}`,
    choisir(interrupteurs, cle),
    { unite: 'mot' },
    { genre: 'interrupteur', interrupteur: cle },
  )
