import { formatEuros, formatTaux } from '../../format/nombres.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

/** How scales, columns and values are named. */
export interface NomsBareme {
  bareme(id: string): string
  colonne(bareme: string, colonne: string): string
  valeur(valeur: number | null, unite: string): string
}

/** Hook: the words of scales; a scale that has none yet shows its id. */
export function useNomsBareme(): NomsBareme {
  const { t, langue, nombreOuInconnu, ou } = useParler()
  return {
    bareme: (id) => t(`baremes.nom.${id}`, { defaultValue: id }),
    colonne: (bareme, colonne) => t(`baremes.colonne.${bareme}.${colonne}`, { defaultValue: colonne }),
    valeur: (valeur, unite) => {
      if (valeur === null) return ou(null)
      if (unite === 'euros') return formatEuros(valeur, langue)
      return unite === 'pourcent' ? formatTaux(valeur, langue) : nombreOuInconnu(valeur)
    },
  }
}
