import type { Reglement } from '../reglement.ts'
import { MSPC } from './mspc.ts'
import { SEN } from './sen.ts'
import { TRPM } from './trpm.ts'

/** The regulations delivered with the product. */
export const REGLEMENTS: readonly Reglement[] = [MSPC, TRPM, SEN]

/** A delivered regulation by its id (`mspc`) or its register number (`RNCP35698`), letters of any case; null: none. */
export function trouverReglement(nom: string): Reglement | null {
  const cherche = nom.trim().toLowerCase()
  return REGLEMENTS.find(({ id, certification }) => id === cherche || certification?.toLowerCase() === cherche) ?? null
}
