import type { Reponse } from '../../donnees/api.ts'

/** A scale as the API gives it. */
export type BaremeVu = Reponse<'baremes'>['baremes'][number]
/** One row of a scale. */
export type LigneVue = BaremeVu['lignes'][number]

const NOMBRE = /^(\d+)(?:[.,](\d{1,2}))?$/
const BLANCS = /[\s\u00a0\u202f]/g

/** What is typed for one value: an integer in the unit of its column, null when left empty; undefined when unreadable. */
export function lireValeur(saisie: string, unite: string): number | null | undefined {
  const nette = saisie.replace(BLANCS, '').replace(/[€%]$/, '')
  if (nette === '') return null
  const [, entiers = '', decimales = ''] = NOMBRE.exec(nette) ?? []
  if (entiers === '') return undefined
  if (unite === 'euros') return Number(`${entiers}${decimales.padEnd(2, '0')}`)
  return decimales === '' ? Number(entiers) : undefined
}

/** The value as it is typed: `1867,02` for cents in French. */
export function ecrireSaisie(valeur: number | null, unite: string, langue: 'fr' | 'en'): string {
  if (valeur === null) return ''
  if (unite !== 'euros') return String(valeur)
  const centimes = String(valeur % 100).padStart(2, '0')
  return `${Math.floor(valeur / 100)}${langue === 'fr' ? ',' : '.'}${centimes}`
}

/** The row in force on a day; null before the first one. */
export const ligneAu = ({ lignes }: BaremeVu, jour: string): LigneVue | null =>
  lignes.findLast(({ depuis }) => depuis <= jour) ?? null

/** The values typed, by column, or the columns that cannot be read. */
export function lireValeurs(
  { colonnes }: BaremeVu,
  saisies: Readonly<Record<string, string>>,
): { readonly valeurs: Record<string, number | null>; readonly illisibles: readonly string[] } {
  const lues = colonnes.map(({ nom, unite }) => [nom, lireValeur(saisies[nom] ?? '', unite)] as const)
  const valeurs: Record<string, number | null> = {}
  for (const [nom, valeur] of lues) if (valeur !== undefined) valeurs[nom] = valeur
  return { valeurs, illisibles: lues.flatMap(([nom, valeur]) => (valeur === undefined ? [nom] : [])) }
}
