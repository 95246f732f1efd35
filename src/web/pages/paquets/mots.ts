import { nommerEtape } from '#langues/nom-etape.ts'
import { useParolesDroit } from '../../explication/utiliser-paroles.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const
const NOMBRE = /^(\d{1,4})(?:[.,](\d{1,2}))?$/

/** What is typed for a mark or a coefficient: null when left empty, undefined when unreadable. */
export function lireDecimal(saisie: string): number | null | undefined {
  const nette = saisie.trim()
  if (nette === '') return null
  const [, entiers, decimales = ''] = NOMBRE.exec(nette) ?? []
  return entiers === undefined ? undefined : Number(`${entiers}.${decimales || '0'}`)
}

/** Hook: the words of the law and the decimals of the language shown. */
export function useMots() {
  const { langue } = useParler()
  const paroles = useParolesDroit()
  return {
    /** A word of a closed list of the law, in the language shown. */
    mot: (code: string): string => paroles?.phrases.mots[code] ?? code,
    /** Name of a step or of a switch. */
    etape: (code: string): string => nommerEtape(paroles?.phrases.traces[code]?.phrase ?? code),
    /** A mark or a coefficient: 12,75 · 12.75. */
    decimal: (nombre: number): string =>
      new Intl.NumberFormat(LOCALES[langue], { maximumFractionDigits: 4 }).format(nombre),
    /** The same as it is typed: no thousands, no rounding. */
    saisie: (nombre: number | null): string =>
      nombre === null ? '' : langue === 'fr' ? String(nombre).replace('.', ',') : String(nombre),
  }
}
