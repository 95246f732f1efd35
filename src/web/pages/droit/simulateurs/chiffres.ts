import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { formatMois } from '../../../format/dates.ts'
import { formatEuros, formatTaux } from '../../../format/nombres.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'

/** Amounts, rates and reasons in words; what is not known is written. */
export function useChiffres() {
  const { t, langue } = useParler()
  const inconnu = t('registre.inconnu')
  return {
    euros: (centimes: number | null) => (centimes === null ? inconnu : formatEuros(centimes, langue)),
    taux: (taux: number | null) => (taux === null ? inconnu : formatTaux(taux, langue)),
    annee: (annee: number | null) => (annee === null ? inconnu : t('simulateurs.remuneration.annee', { annee })),
    tranche: (age: number | null) =>
      age === null ? inconnu : t(`simulateurs.remuneration.tranches.${cleTranche(age)}`),
    mois: (mois: string) => formatMois(mois, langue),
  }
}

const cleTranche = (age: number): '16' | '18' | '21' | '26' =>
  age >= 26 ? '26' : age >= 21 ? '21' : age >= 18 ? '18' : '16'

/** The words of a code. */
export const motDe = (code: string, { phrases }: ParolesDroit): string => phrases.mots[code] ?? code
