import { estNombre } from '#droit/entrees-suivies.ts'
import type { Unite, Valeur } from '#droit/trace.ts'
import { estJour, formatJour } from '#socle/date-civile.ts'
import { comparer, type Nombre } from '#socle/rationnel.ts'
import type { PhrasesDroit } from './droit/phrases.ts'
import type { EXPLICATION_FR } from './explication.fr.ts'
import { decimalesDistinctes, decimalesHonnetes, ecrireNombre, type Montre } from './nombre-exact.ts'
import { remplir } from './typographie.ts'

type Formes<T> = { readonly [K in keyof T]: T[K] extends string ? string : Formes<T[K]> }

/** Everything needed to put the law into words, in one language. */
export interface ParolesDroit {
  readonly langue: 'fr' | 'en'
  readonly phrases: PhrasesDroit
  readonly mots: Formes<typeof EXPLICATION_FR>
}

/** A value with its unit. */
export interface ValeurADire {
  readonly valeur: Valeur
  readonly unite: Unite
}

/** How many of the integers that a trace holds make one of what people read. */
const ECHELLES: Partial<Readonly<Record<Unite, number>>> = { note: 100, coefficient: 100, points: 10_000, euros: 100 }
const INSECABLE = '\u00a0'

const montrer = (nombre: Nombre, unite: Unite): Montre => ({ nombre, echelle: ECHELLES[unite] ?? 1 })

/** A value as people read it: `13,5/20`, `1 867,02 €`, `31 août 2026`, `oui`, `inconnu`. */
export function direValeur({ valeur, unite }: ValeurADire, paroles: ParolesDroit): string {
  if (estNombre(valeur)) return direNombre(valeur, unite, paroles)
  return direAutre(valeur, unite, paroles)
}

/** Two values shown side by side: with as many decimals as it takes to see which is the larger. */
export function direEnsemble(un: ValeurADire, autre: ValeurADire, paroles: ParolesDroit): readonly [string, string] {
  if (!estNombre(un.valeur) || !estNombre(autre.valeur)) return [direValeur(un, paroles), direValeur(autre, paroles)]
  const decimales = decimalesDistinctes(montrer(un.valeur, un.unite), montrer(autre.valeur, autre.unite))
  return [
    direNombre(un.valeur, un.unite, paroles, decimales),
    direNombre(autre.valeur, autre.unite, paroles, decimales),
  ]
}

function direAutre(valeur: boolean | string | null, unite: Unite, { langue, mots, phrases }: ParolesDroit): string {
  if (valeur === null) return mots.inconnu
  if (typeof valeur === 'boolean') return valeur ? mots.oui : mots.non
  if (unite === 'jour' && estJour(valeur)) return formatJour(valeur, langue)
  return unite === 'mot' ? direMot(valeur, phrases) : valeur
}

/** The word of a code of a closed list; what people typed, `constructor` included, is no such code and reads as it is. */
export const direMot = (code: string, { mots }: PhrasesDroit): string =>
  Object.hasOwn(mots, code) ? (mots[code] ?? code) : code

function direNombre(nombre: Nombre, unite: Unite, paroles: ParolesDroit, decimales?: number): string {
  const { langue } = paroles
  const montre = montrer(nombre, unite)
  const chiffres = ecrireNombre(montre, langue, decimales ?? decimalesHonnetes(montre), unite === 'euros')
  switch (unite) {
    case 'note':
      return `${chiffres}/20`
    case 'euros':
      return langue === 'fr' ? `${chiffres}${INSECABLE}€` : `€${chiffres}`
    case 'pourcent':
      return langue === 'fr' ? `${chiffres}${INSECABLE}%` : `${chiffres}%`
    case 'annees':
    case 'mois':
    case 'semaines':
    case 'jours':
    case 'heures':
    case 'minutes':
    case 'points':
      return accorder(paroles, unite, chiffres, nombre)
    default:
      return chiffres
  }
}

type Compte = 'annees' | 'mois' | 'semaines' | 'jours' | 'heures' | 'minutes' | 'points'

/** Number and unit agree: French counts as one what is under two, English what is exactly one. */
function accorder({ langue, mots }: ParolesDroit, unite: Compte, n: string, nombre: Nombre): string {
  const echelle = ECHELLES[unite] ?? 1
  const seul =
    langue === 'fr'
      ? comparer(nombre, 2 * echelle) < 0 && comparer(nombre, -2 * echelle) > 0
      : comparer(nombre, echelle) === 0
  return remplir(mots.unites[`${unite}_${seul ? 'one' : 'other'}`], { n }).replace(' ', INSECABLE)
}
