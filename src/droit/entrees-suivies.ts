import { comparer, type Nombre } from '#socle/rationnel.ts'
import type { Valeur } from './trace.ts'

interface Etape {
  readonly valeur: Valeur
}

/** Whether a value is an exact number. */
export const estNombre = (valeur: Valeur): valeur is Nombre =>
  typeof valeur === 'number' || (typeof valeur === 'object' && valeur !== null)

/**
 * The inputs on which the value of a step rests: of a choice, the conditions tried and the value retained; of a table,
 * the row that applies; of a default, the inputs up to the first that is known. All of them for any other operation.
 */
export function entreesSuivies<E extends Etape>(operation: string | null, entrees: readonly E[]): readonly E[] {
  if (operation === 'selon') return brancheSuivie(entrees)
  if (operation === 'paliers') return palierRetenu(entrees)
  if (operation !== 'a-defaut') return entrees
  const premiere = entrees.findIndex(({ valeur }) => valeur !== null)
  return premiere === -1 ? entrees : entrees.slice(0, premiere + 1)
}

function brancheSuivie<E extends Etape>(entrees: readonly E[]): readonly E[] {
  const suivies: E[] = []
  for (let rang = 0; rang + 1 < entrees.length; rang += 2) {
    const [condition, valeur] = entrees.slice(rang, rang + 2)
    if (condition === undefined || valeur === undefined) return suivies
    suivies.push(condition)
    if (condition.valeur === true) return [...suivies, valeur]
    if (condition.valeur === null) return suivies
  }
  return [...suivies, ...entrees.slice(-1)]
}

function palierRetenu<E extends Etape>(entrees: readonly E[]): readonly E[] {
  const [cle, ...paires] = entrees
  if (cle === undefined || !estNombre(cle.valeur)) return entrees.slice(0, 1)
  let retenu: readonly E[] = []
  for (let rang = 0; rang + 1 < paires.length; rang += 2) {
    const seuil = paires[rang]?.valeur ?? null
    if (estNombre(seuil) && comparer(cle.valeur, seuil) >= 0) retenu = paires.slice(rang, rang + 2)
  }
  return [cle, ...retenu]
}
