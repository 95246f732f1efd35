import type { Regle } from '#droit/regle.ts'
import { calculer, fait, juger, type Trace, toutes } from '#droit/trace.ts'
import { CENTIME } from './constantes.ts'
import type { MoisPaye } from './mois.ts'
import { enNombre } from './motifs.ts'
import { type ComparaisonMois, chiffrerMois } from './resultat.ts'

/** What the employer pays each month from one month to another, in cents. */
export interface SalaireSaisi {
  /** `AAAA-MM`. */
  readonly du: string
  /** `AAAA-MM`, included; null: until the end of the contract. */
  readonly au: string | null
  readonly montant: number
}

interface FaitsControle {
  readonly mois: string
  readonly saisi: Trace
  readonly exact: Trace
}

/** A pay is accepted from the exact product down to the cent, so that no rounding is ever held against the employer. */
export const REGLE_CONTROLE: Regle<FaitsControle> = {
  id: 'remuneration.controle',
  famille: 'remuneration.controle',
  references: [{ texte: 'code-du-travail.D6222-26', paragraphe: null }],
  du: '2008-05-01',
  au: null,
  reference: 'conclusion',
  confiance: 'interpretation',
  evaluer: ({ mois, saisi, exact }) => {
    const minimum = calculer('remuneration.minimum-accepte', 'arrondi-bas', [exact, CENTIME], { unite: 'euros' })
    return juger('remuneration.salaire-suffisant', 'au-moins', [saisi, minimum], {
      texte: 'code-du-travail.D6222-26',
      details: { mois: chiffrerMois(mois) },
    })
  },
}

/** One month entered, with its check. */
export interface Comparaison {
  readonly trace: Trace
  readonly resultat: ComparaisonMois
}

/** Compares each month entered with what is due, and with what is due at the least when something is missing. */
export function comparerMois(
  mois: readonly MoisPaye[],
  planchers: readonly MoisPaye[],
  saisis: readonly SalaireSaisi[],
): readonly Comparaison[] {
  return mois.flatMap((un, rang) => {
    const place = saisis.findLastIndex(({ du, au }) => du <= un.mois && (au === null || un.mois <= au))
    const saisi = saisis[place]
    if (saisi === undefined) return []
    const leaf = fait('remuneration.salaire-saisi', saisi.montant, 'euros', `salaires_saisis.${place}.montant`)
    return [comparerUn(un, planchers[rang] ?? un, leaf)]
  })
}

function comparerUn({ mois, exact }: MoisPaye, plancher: MoisPaye, saisi: Trace): Comparaison {
  const du = REGLE_CONTROLE.evaluer({ mois, saisi, exact })
  const trace =
    exact.valeur === null && plancher.exact.valeur !== null
      ? toutes('remuneration.salaire-au-moins-plancher', [
          REGLE_CONTROLE.evaluer({ mois, saisi, exact: plancher.exact }),
          du,
        ])
      : du
  const minimum = enNombre(du.entrees[1] ?? null) ?? null
  const conforme = typeof trace.valeur === 'boolean' ? trace.valeur : null
  return { trace, resultat: { mois, saisi: enNombre(saisi) ?? 0, minimum, conforme } }
}
