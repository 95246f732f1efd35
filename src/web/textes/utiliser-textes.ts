import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { formatJour } from '#socle/date-civile.ts'
import { formatDelai, formatInstant, type Langue } from '../format/dates.ts'
import { formatNombre, formatTaux } from '../format/nombres.ts'

/** Sentences and formats of the language shown. */
export interface Parler {
  readonly t: TFunction
  readonly langue: Langue
  jour(jour: string): string
  /** The day in words, or the word for "unknown". */
  jourOuInconnu(jour: string | null): string
  /** How far the second day is from the first: "dans 2 ans et 9 mois". */
  ecart(de: string, vers: string): string
  instant(instant: string): string
  nombre(nombre: number): string
  nombreOuInconnu(nombre: number | null): string
  taux(taux: number): string
  /** A known text, or the word for "unknown". */
  ou(texte: string | null | undefined): string
  ouiNon(valeur: boolean | null): string
}

/** Hook: everything a component needs to speak. */
export function useParler(): Parler {
  const { t, i18n } = useTranslation()
  const langue: Langue = i18n.language === 'en' ? 'en' : 'fr'
  const inconnu = t('registre.inconnu')
  return {
    t,
    langue,
    jour: (jour) => formatJour(jour, langue),
    jourOuInconnu: (jour) => (jour === null ? inconnu : formatJour(jour, langue)),
    ecart: (de, vers) => {
      if (de === vers) return t('web.ecart.memeJour')
      const delai = formatDelai(de, vers, langue)
      return de < vers ? t('web.ecart.futur', { delai }) : t('web.ecart.passe', { delai })
    },
    instant: (instant) => formatInstant(instant, langue),
    nombre: (nombre) => formatNombre(nombre, langue),
    nombreOuInconnu: (nombre) => (nombre === null ? inconnu : formatNombre(nombre, langue)),
    taux: (taux) => formatTaux(taux, langue),
    ou: (texte) => (texte === null || texte === undefined || texte === '' ? inconnu : texte),
    ouiNon: (valeur) => (valeur === null ? inconnu : t(valeur ? 'registre.oui' : 'registre.non')),
  }
}
