import { addAnnees, addJours, addMois, diffJours } from '#socle/date-civile.ts'
import {
  ajouter,
  arrondir,
  comparer,
  diviser,
  multiplier,
  type Nombre,
  plafond,
  plancher,
  soustraire,
} from '#socle/rationnel.ts'
import { ajouterJoursOuvrables, jourDeSemaine } from './jours-feries.ts'
import { compterPresences, type Presence, trouverPresence } from './presence.ts'

type Valeur = Nombre | boolean | string | null
type Entrees = readonly { readonly valeur: Valeur }[]
type Operation = (entrees: Entrees) => Valeur

const brut = (entrees: Entrees, rang: number): Valeur => entrees[rang]?.valeur ?? null

function nombre(entrees: Entrees, rang: number): Nombre {
  const valeur = brut(entrees, rang)
  if (typeof valeur === 'number' || (typeof valeur === 'object' && valeur !== null)) return valeur
  throw new TypeError(`input ${rang} is no number: ${valeur}`)
}

function entier(entrees: Entrees, rang: number): number {
  const valeur = brut(entrees, rang)
  if (typeof valeur === 'number') return valeur
  throw new TypeError(`input ${rang} is no integer: ${JSON.stringify(valeur)}`)
}

function jour(entrees: Entrees, rang: number): string {
  const valeur = brut(entrees, rang)
  if (typeof valeur === 'string') return valeur
  throw new TypeError(`input ${rang} is no day: ${JSON.stringify(valeur)}`)
}

/** An operation that needs all its inputs: unknown as soon as one is. */
const strict =
  (operation: Operation): Operation =>
  (entrees) => {
    for (let rang = 0; rang < entrees.length; rang += 1) if (entrees[rang]?.valeur === null) return null
    return operation(entrees)
  }

/** Order of two values of one kind: numbers exactly, days and words by their text. */
function ordre(entrees: Entrees): number {
  const [a, b] = [brut(entrees, 0), brut(entrees, 1)]
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  return comparer(nombre(entrees, 0), nombre(entrees, 1))
}

function egal(entrees: Entrees, rang: number): boolean {
  const [a, b] = [brut(entrees, 0), brut(entrees, rang)]
  if (typeof a === 'object' || typeof b === 'object') return comparer(nombre(entrees, 0), nombre(entrees, rang)) === 0
  return a === b
}

function cumuler(entrees: Entrees, depart: number, operation: (a: Nombre, b: Nombre) => Nombre): Nombre {
  let total: Nombre = depart
  for (let rang = 0; rang < entrees.length; rang += 1) total = operation(total, nombre(entrees, rang))
  return total
}

function extreme(entrees: Entrees, sens: 1 | -1): Nombre {
  let retenu = nombre(entrees, 0)
  for (let rang = 1; rang < entrees.length; rang += 1) {
    const autre = nombre(entrees, rang)
    if (comparer(autre, retenu) * sens > 0) retenu = autre
  }
  return retenu
}

/** Rounds input 0 to a multiple of input 1, by the given way. */
const arrondirAu =
  (facon: (valeur: Nombre) => number): Operation =>
  (entrees) =>
    multiplier(facon(diviser(nombre(entrees, 0), nombre(entrees, 1))), nombre(entrees, 1))

function reunir(entrees: Entrees, arret: boolean): boolean | null {
  let inconnue = false
  for (const { valeur } of entrees) {
    if (valeur === arret) return arret
    if (valeur === null) inconnue = true
  }
  return inconnue ? null : !arret
}

/** condition, value, condition, value…, default: the value of the first condition that holds. */
function selon(entrees: Entrees): Valeur {
  for (let rang = 0; rang + 1 < entrees.length; rang += 2) {
    const condition = brut(entrees, rang)
    if (condition === null) return null
    if (condition === true) return brut(entrees, rang + 1)
  }
  return brut(entrees, entrees.length - 1)
}

/** key, threshold, value, threshold, value…: the value of the last threshold at or under the key; unknown under the first. */
function paliers(entrees: Entrees): Valeur {
  const cle = nombre(entrees, 0)
  let retenue: Valeur = null
  for (let rang = 1; rang + 1 < entrees.length; rang += 2) {
    if (comparer(cle, nombre(entrees, rang)) >= 0) retenue = brut(entrees, rang + 1)
  }
  return retenue
}

/** Whole months from one civil day to a later one: a month is done on the same day number, or on the last day of a shorter month. */
function moisEntre(debut: string, fin: string): number {
  const ecart =
    (Number(fin.slice(0, 4)) - Number(debut.slice(0, 4))) * 12 + Number(fin.slice(5, 7)) - Number(debut.slice(5, 7))
  return addMois(debut, ecart) > fin ? ecart - 1 : ecart
}

/** Inputs from `rang` on: days of the week, whether holidays are off, then first and last day of each absence. */
function presenceDe(entrees: Entrees, rang: number): Presence {
  const absences: [string, string][] = []
  for (let place = rang + 2; place + 1 < entrees.length; place += 2) {
    absences.push([jour(entrees, place), jour(entrees, place + 1)])
  }
  return { semaine: jour(entrees, rang), feriesChomes: brut(entrees, rang + 1) === true, absences }
}

const moisSuivant = (date: string): string => `${addMois(`${date.slice(0, 7)}-01`, 1)}`

/**
 * Every operation that a step may be made of, by name: pure, exact, and enough to replay a trace from its JSON alone.
 * Unknown inputs give an unknown result, save where the answer does not depend on them (`et`, `ou`, `selon`).
 */
export const OPERATIONS = {
  somme: strict((e) => cumuler(e, 0, ajouter)),
  difference: strict((e) => soustraire(nombre(e, 0), nombre(e, 1))),
  produit: strict((e) => cumuler(e, 1, multiplier)),
  /** Unknown when divided by 0: nothing to divide by is a fact that is missing. */
  quotient: strict((e) => (comparer(nombre(e, 1), 0) === 0 ? null : diviser(nombre(e, 0), nombre(e, 1)))),
  /** base, percentage: base × percentage / 100. */
  pourcentage: strict((e) => diviser(multiplier(nombre(e, 0), nombre(e, 1)), 100)),
  maximum: strict((e) => extreme(e, 1)),
  minimum: strict((e) => extreme(e, -1)),
  'arrondi-proche': strict(arrondirAu(arrondir)),
  'arrondi-haut': strict(arrondirAu(plafond)),
  'arrondi-bas': strict(arrondirAu(plancher)),
  /** Number of inputs that hold. */
  compte: strict((e) => e.filter(({ valeur }) => valeur === true).length),
  'au-moins': strict((e) => ordre(e) >= 0),
  'plus-que': strict((e) => ordre(e) > 0),
  'au-plus': strict((e) => ordre(e) <= 0),
  'moins-que': strict((e) => ordre(e) < 0),
  egal: strict((e) => egal(e, 1)),
  /** The first input is one of the others. */
  parmi: strict((e) => e.some((_, rang) => rang > 0 && egal(e, rang))),
  /** No two inputs are equal. */
  distincts: strict((e) => new Set(e.map(({ valeur }) => JSON.stringify(valeur))).size === e.length),
  et: (e) => reunir(e, false),
  ou: (e) => reunir(e, true),
  /** rule, exception. */
  'sauf-si': (e) => reunir(e, true),
  non: strict((e) => brut(e, 0) === false),
  selon,
  paliers: strict(paliers),
  /** The first input that is known. */
  'a-defaut': (e) => e.find(({ valeur }) => valeur !== null)?.valeur ?? null,
  /** Whether the input is known. */
  connu: (e) => brut(e, 0) !== null,
  /** True as soon as every input is known. */
  ensemble: strict(() => true),
  /** The input itself, under another name. */
  reprise: (e) => brut(e, 0),
  'ajouter-jours': strict((e) => addJours(jour(e, 0), entier(e, 1))),
  'ajouter-semaines': strict((e) => addJours(jour(e, 0), entier(e, 1) * 7)),
  'ajouter-mois': strict((e) => addMois(jour(e, 0), entier(e, 1))),
  'ajouter-annees': strict((e) => addAnnees(jour(e, 0), entier(e, 1))),
  /** Monday to Saturday except public holidays; input 2 true: Monday to Friday. */
  'ajouter-jours-ouvrables': strict((e) => ajouterJoursOuvrables(jour(e, 0), entier(e, 1), brut(e, 2) === true)),
  lendemain: strict((e) => addJours(jour(e, 0), 1)),
  veille: strict((e) => addJours(jour(e, 0), -1)),
  /** Monday of the week of the day. */
  lundi: strict((e) => addJours(jour(e, 0), -jourDeSemaine(jour(e, 0)))),
  /** first day, day after the last, then days of the week, holidays off, absences two by two: days of presence. */
  'jours-de-presence': strict((e) => compterPresences(jour(e, 0), jour(e, 1), presenceDe(e, 2))),
  /** first day, rank, then the same: the day of presence of that rank. */
  'jour-de-presence': strict((e) => trouverPresence(jour(e, 0), entier(e, 1), presenceDe(e, 2))),
  /** Year of a civil day. */
  annee: strict((e) => Number(jour(e, 0).slice(0, 4))),
  /** First day of the calendar month. */
  'debut-du-mois': strict((e) => `${jour(e, 0).slice(0, 7)}-01`),
  /** First day of the next calendar month. */
  'mois-suivant': strict((e) => moisSuivant(jour(e, 0))),
  'jours-entre': strict((e) => diffJours(jour(e, 0), jour(e, 1))),
  'mois-entre': strict((e) => moisEntre(jour(e, 0), jour(e, 1))),
  /** Full years from a birth to a day; whoever is born on 29 February turns older on 1 March of a common year. */
  age: strict((e) => ageAu(jour(e, 0), jour(e, 1))),
  /** Day on which a person born on input 0 reaches input 1 years: 1 March for 29 February in a common year. */
  anniversaire: strict((e) => anniversaire(jour(e, 0), entier(e, 1))),
  'premier-jour': strict((e) => e.map((_, rang) => jour(e, rang)).sort()[0] ?? null),
  'dernier-jour': strict(
    (e) =>
      e
        .map((_, rang) => jour(e, rang))
        .sort()
        .at(-1) ?? null,
  ),
} as const satisfies Readonly<Record<string, Operation>>

/** Name of an operation of `OPERATIONS`. */
export type NomOperation = keyof typeof OPERATIONS

function ageAu(naissance: string, date: string): number {
  const annees = Number(date.slice(0, 4)) - Number(naissance.slice(0, 4))
  return date.slice(5) < naissance.slice(5) ? annees - 1 : annees
}

function anniversaire(naissance: string, age: number): string {
  const date = addAnnees(naissance, age)
  return date.slice(8) < naissance.slice(8) ? addJours(date, 1) : date
}
