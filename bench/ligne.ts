/** One line of docs/mesures.md. */
export interface Ligne {
  readonly travail: string
  readonly objectif: string
  readonly mesure: string
  readonly tenu: boolean
}

/** A number as the page writes it. */
export const n = (valeur: number, decimales = 1): string =>
  valeur.toLocaleString('fr', { minimumFractionDigits: decimales, maximumFractionDigits: decimales })

export const mediane = (valeurs: readonly number[]): number =>
  [...valeurs].sort((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? Number.NaN
