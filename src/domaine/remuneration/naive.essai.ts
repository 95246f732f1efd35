/**
 * A second computation of the pay of an apprentice, for the tests alone: day after day, with its own calendar and its own
 * figures copied by hand from the articles. It shares nothing with the engine and takes no shortcut.
 */

/** A contract concluded since 1 April 2020, whose dates are `AAAA-MM-JJ`. Amounts in cents. */
export interface ContratNaif {
  readonly naissance: string
  readonly debut: string
  readonly fin: string
  readonly moisCycle: number
  readonly moisContrat: number
  readonly licence: boolean
  readonly sportif: boolean
  /** First day of a prolongation, and the year reached before it. */
  readonly prolongation: { readonly depuis: string; readonly annee: number; readonly rqth: boolean } | null
  /** Diploma already held, of the same level and in direct relation: year reached with it. */
  readonly anneeDiplome: number | null
  readonly precedent: { readonly memeEmployeur: boolean; readonly salaire: number; readonly taux: number } | null
  readonly branche: number
}

// D6222-26: lines under 18, 18 to 20, 21 to 25, 26 and over; columns years 1 to 3.
const POURCENTAGES = [
  [27, 39, 55],
  [43, 51, 67],
  [53, 61, 78],
  [100, 100, 100],
]

// Minimum wage, cents a month: year, month, amount.
const SMIC = [
  [2019, 1, 152122],
  [2020, 1, 153942],
  [2021, 1, 155458],
  [2021, 10, 158947],
  [2022, 1, 160312],
  [2022, 5, 164558],
  [2022, 8, 167895],
  [2023, 1, 170928],
  [2023, 5, 174720],
  [2024, 1, 176692],
  [2024, 11, 180180],
  [2026, 1, 182303],
  [2026, 6, 186702],
]

interface Date3 {
  a: number
  m: number
  j: number
}

const lire = (texte: string): Date3 => {
  const [a = 0, m = 0, j = 0] = texte.split('-').map(Number)
  return { a, m, j }
}

const rang = ({ a, m, j }: Date3): number => a * 10000 + m * 100 + j

function longueur(a: number, m: number): number {
  if (m === 2) return (a % 4 === 0 && a % 100 !== 0) || a % 400 === 0 ? 29 : 28
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31
}

function smicDu(a: number, m: number): number {
  let montant = 0
  for (const [an = 0, mois = 0, valeur = 0] of SMIC) if (a > an || (a === an && m >= mois)) montant = valeur
  return montant
}

/** Full years reached on a day. */
function ageLe(naissance: Date3, jour: Date3): number {
  let age = jour.a - naissance.a
  if (jour.m < naissance.m || (jour.m === naissance.m && jour.j < naissance.j)) age -= 1
  return age
}

/** Age that pays in a month: that of the last day of the month before, and never under that of the first day of the contract. */
function agePaye(naissance: Date3, debut: Date3, a: number, m: number): number {
  const veille = m === 1 ? { a: a - 1, m: 12, j: 31 } : { a, m: m - 1, j: longueur(a, m - 1) }
  return Math.max(ageLe(naissance, debut), ageLe(naissance, veille))
}

/** Whole months from the first day: the same day number ends a month, or the last day of a shorter month. */
function moisFaits(debut: Date3, a: number, m: number, j: number): number {
  const ecart = (a - debut.a) * 12 + (m - debut.m)
  return j >= debut.j || j === longueur(a, m) ? ecart : ecart - 1
}

function anneeDu(contrat: ContratNaif, faits: number): number {
  if (contrat.licence) return 2
  // D6222-28-1: the missing months are deemed done; D6222-28-2: after the cycle, its last year.
  const manquants = Math.max(0, contrat.moisCycle - contrat.moisContrat)
  let annee = Math.floor((manquants + faits) / 12) + 1
  annee = Math.min(annee, Math.ceil(contrat.moisCycle / 12))
  return contrat.sportif ? Math.min(annee, 3) : annee
}

interface Jour {
  readonly age: number
  readonly smic: number
  readonly annee: number
  readonly rqth: boolean
}

/** Hundredths of cents for a whole month paid at that age, in that year of execution. */
function centiemesDu(contrat: ContratNaif, { age, smic, annee: anneeDuJour, rqth }: Jour): number {
  const ligne = age >= 26 ? 3 : age >= 21 ? 2 : age >= 18 ? 1 : 0
  const base = ligne >= 2 ? Math.max(smic, contrat.branche) : smic
  let annee = anneeDuJour
  let points = rqth ? 15 : 0
  if (contrat.anneeDiplome !== null && contrat.moisContrat <= 12) {
    annee = Math.max(annee, contrat.anneeDiplome)
    points = 15
  }
  const taux = POURCENTAGES[ligne]?.[annee - 1] ?? Number.NaN
  const centiemes = Math.min(100, taux + points) * base
  if (contrat.precedent === null) return centiemes
  const { memeEmployeur, salaire, taux: ancien } = contrat.precedent
  return Math.max(centiemes, memeEmployeur ? salaire * 100 : ancien * smic)
}

/** Cents due for each month, to the nearest cent, a half up: every day of it is worth its share of a whole month. */
export function payerNaivement(contrat: ContratNaif): readonly number[] {
  const naissance = lire(contrat.naissance)
  const debut = lire(contrat.debut)
  const fin = lire(contrat.fin)
  const { prolongation } = contrat
  const depuis = prolongation === null ? Number.POSITIVE_INFINITY : rang(lire(prolongation.depuis))
  const montants: number[] = []
  let { a, m } = debut
  while (a < fin.a || (a === fin.a && m <= fin.m)) {
    const jours = longueur(a, m)
    const smic = smicDu(a, m)
    const age = agePaye(naissance, debut, a, m)
    let somme = 0
    for (let j = 1; j <= jours; j += 1) {
      const jour = a * 10000 + m * 100 + j
      if (jour < rang(debut) || jour > rang(fin)) continue
      const prolonge = prolongation !== null && jour >= depuis
      const annee = prolonge ? prolongation.annee : anneeDu(contrat, moisFaits(debut, a, m, j))
      somme += centiemesDu(contrat, { age, smic, annee, rqth: prolonge && prolongation.rqth })
    }
    montants.push(Math.floor((2 * somme + 100 * jours) / (200 * jours)))
    if (m === 12) {
      a += 1
      m = 1
    } else m += 1
  }
  return montants
}
