import type { Interrupteurs } from '#droit/interrupteurs.ts'
import type { Regle } from '#droit/regle.ts'
import { calculer, constante, juger, type Trace } from '#droit/trace.ts'

/** Text of the first regime, then of the one that follows. */
export const ANCIEN = 'code-du-travail.R6332-25'
export const NOUVEAU = 'decret.2025-585'

/** What the funding of a contract is made from, as leaves. Days `AAAA-MM-JJ`, amounts in cents. */
export interface TermesNpec {
  readonly debut: Trace
  readonly fin: Trace
  /** Last day really done: the end, or the break. */
  readonly dernierJour: Trace
  readonly rompu: Trace
  readonly facture: Trace
  readonly npec: Trace
  readonly majoration: Trace
  /** Whether the title is one of the labour ministry whose length, under a year, is set by regulation. */
  readonly titreReglemente: Trace
  readonly distance: Trace
  readonly interrupteurs: Interrupteurs
}

/** One instalment: its share, its amount, the last day to pay it (unknown when it hangs on a paper not yet made). */
export interface VersementTrace {
  readonly annee: number
  readonly part: Trace
  readonly montant: Trace
  readonly auPlusTard: Trace
}

/** A regime of funding: what is due for the days or months done, and how the contract as signed is paid. */
export interface RegimeNpec {
  readonly code: 'avant-juillet-2025' | 'depuis-juillet-2025'
  readonly regle: Regle<TermesNpec>
  readonly versements: (termes: TermesNpec) => readonly VersementTrace[]
}

export const CENT = constante('financement.cent', 1, 'euros', { texte: NOUVEAU })
export const AUCUNE_DATE = constante('financement.date-inconnue', null, 'jour', { texte: NOUVEAU })
export const UN_AN = constante('financement.un-an', 1, 'annees', { texte: ANCIEN })
export const DOUZE_MOIS = constante('financement.douze-mois', 12, 'mois', { texte: ANCIEN, paragraphe: 'IV' })

export const montant = (
  code: string,
  operation: 'produit' | 'quotient' | 'somme' | 'difference' | 'minimum' | 'maximum',
  entrees: readonly Trace[],
) => calculer(code, operation, entrees, { unite: 'euros' })
export const auCent = (code: string, exact: Trace): Trace =>
  calculer(code, 'arrondi-proche', [exact, CENT], { unite: 'euros' })
export const jour = (
  code: string,
  operation: 'lendemain' | 'veille' | 'ajouter-mois' | 'ajouter-jours' | 'ajouter-annees' | 'premier-jour',
  entrees: readonly Trace[],
) => calculer(code, operation, entrees, { unite: 'jour' })

export interface AnneeContrat {
  readonly rang: number
  readonly debut: Trace
  readonly suivante: Trace
  /** Day after the last one of the contract in that year. */
  readonly apres: Trace
}

/** Years of execution until a day, not included: from the first day of the contract to each of its anniversaries. */
export function annees(debutContrat: Trace, avant: Trace): readonly AnneeContrat[] {
  const toutes: AnneeContrat[] = []
  let debut = debutContrat
  for (let rang = 1; rang <= 4; rang += 1) {
    const suivante = jour('financement.anniversaire', 'ajouter-annees', [debut, UN_AN])
    toutes.push({ rang, debut, suivante, apres: jour('financement.fin-annee', 'premier-jour', [suivante, avant]) })
    if (juger('financement.annee-suivante', 'moins-que', [suivante, avant]).valeur !== true) break
    debut = suivante
  }
  return toutes
}

export const SEPT = constante('financement.sept-mois', 7, 'mois', { texte: ANCIEN, paragraphe: 'III, 2°' })
export const DIX = constante('financement.dix-mois', 10, 'mois', { texte: ANCIEN, paragraphe: 'III, 3°' })
const TRENTE_JOURS = constante('financement.trente-jours', 30, 'jours', { texte: ANCIEN, paragraphe: 'III, 1°' })

/** Last day of the n-th month of the year of execution; unknown when the contract is over by then. */
export function finDuMois(annee: AnneeContrat, mois: Trace): Trace {
  const dernier = jour('financement.fin-du-mois', 'veille', [
    jour('financement.mois-suivant', 'ajouter-mois', [annee.debut, mois]),
  ])
  const encore = juger('financement.encore-en-cours', 'moins-que', [dernier, annee.apres])
  return calculer('financement.au-plus-tard', 'selon', [encore, dernier, AUCUNE_DATE], { unite: 'jour' })
}

/** Thirty days after the invoice of the first year; the invoices of later years are not made yet. */
export const apresFacture = ({ facture }: TermesNpec, annee: AnneeContrat): Trace =>
  annee.rang === 1 ? jour('financement.au-plus-tard', 'ajouter-jours', [facture, TRENTE_JOURS]) : AUCUNE_DATE

interface PartDatee {
  readonly part: Trace
  readonly auPlusTard: Trace
}

/** Shares of an amount, to the cent; the last one is what remains, so that they add up. */
export function partager(annee: number, total: Trace, parts: readonly PartDatee[]): readonly VersementTrace[] {
  let reste = total
  return parts.map(({ part, auPlusTard }, rang) => {
    const exact = calculer('financement.part', 'pourcentage', [total, part], { unite: 'euros' })
    const verse = rang === parts.length - 1 ? reste : auCent('financement.versement', exact)
    reste = montant('financement.reste', 'difference', [reste, verse])
    return { annee, part, montant: verse, auPlusTard }
  })
}

export const part = (nombre: number, texte: typeof ANCIEN | typeof NOUVEAU) =>
  constante('financement.pourcentage', nombre, 'pourcent', { texte })
