import type { ParseArgsConfig } from 'node:util'
import type { CleCli } from '#langues/cli.fr.ts'
import { estJour } from '#socle/date-civile.ts'
import type { Refus } from '#socle/resultat.ts'
import type { Monde } from './monde.ts'
import type { Sortie } from './sortie.ts'

/** Exit codes, stable: scripts rely on them. A computation that lacks facts ends as a command that lacks words. */
export const SORTIES = { succes: 0, refus: 1, usage: 2, indetermine: 2, panne: 70 } as const

export type OptionsCommande = NonNullable<ParseArgsConfig['options']>

/** What a command receives: its words, its options, where to write, and the world on demand. */
export interface Appel {
  readonly mots: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
  readonly sortie: Sortie
  /** Opens the store at the first call; closed by the command line itself. */
  monde(): Promise<Monde>
}

/** One verb of the command line. */
export interface Commande {
  /** Words that call it: `registre chercher`. */
  readonly nom: string
  /** Its arguments as help shows them: `<numero>`. */
  readonly arguments: string
  readonly resume: CleCli
  readonly options: OptionsCommande
  /** Help of each option, by name. */
  readonly aide: Readonly<Record<string, CleCli>>
  /** More help, after that of the options. */
  readonly suite?: CleCli
  /** Options that depend on the words themselves. */
  optionsLibres?(argv: readonly string[]): OptionsCommande
  /** Least and most words accepted. */
  readonly mots: readonly [number, number]
  /** Resolves to the exit code. */
  executer(appel: Appel): Promise<number>
}

/** An option whose value does not fit: the command line tells which, and what it expects. */
export class ErreurUsage extends Error {
  readonly option: string
  readonly valeur: string
  constructor(option: string, valeur: string) {
    super(`--${option} ${valeur}`)
    this.option = option
    this.valeur = valeur
  }
}

/** Tells a refusal, as JSON too when asked; resolves to the exit code. */
export function refuserOuDonner(sortie: Sortie, refus: Refus): number {
  sortie.refuser(refus)
  if (sortie.json) sortie.donner(refus)
  return SORTIES.refus
}

/** Reads a text option. */
export function texteOption(appel: Appel, nom: string): string | undefined {
  const valeur = appel.options[nom]
  return typeof valeur === 'string' ? valeur : undefined
}

/** Reads a repeatable text option; commas separate too. */
export function listeOption(appel: Appel, nom: string): string[] {
  const valeur = appel.options[nom]
  const liste = Array.isArray(valeur) ? valeur : valeur === undefined ? [] : [valeur]
  return liste.flatMap((v) => (typeof v === 'string' ? v.split(',') : [])).filter((v) => v !== '')
}

/** Reads a whole-number option from `minimum` to `maximum`; throws ErreurUsage when it is not one. */
export function entierOption(appel: Appel, nom: string, defaut: number, [minimum, maximum] = [0, 120]): number {
  const texte = texteOption(appel, nom)
  if (texte === undefined) return defaut
  const nombre = /^\d{1,6}$/.test(texte) ? Number(texte) : Number.NaN
  if (nombre >= minimum && nombre <= maximum) return nombre
  throw new ErreurUsage(nom, texte)
}

/** Reads a civil day `AAAA-MM-JJ`; throws ErreurUsage when it is not one. */
export function jourOption(appel: Appel, nom: string): string | undefined {
  const texte = texteOption(appel, nom)
  if (texte !== undefined && !estJour(texte)) throw new ErreurUsage(nom, texte)
  return texte
}
