/** State of the pages in the address: plain words, repeated keys for lists, nothing encoded as JSON. */

export type Recherche = Readonly<Record<string, unknown>>

/** Reads `?a=1&b=2&b=3` as `{ a: '1', b: ['2', '3'] }`. */
export function parseRecherche(texte: string): Record<string, string | string[]> {
  const lu = new URLSearchParams(texte)
  const sortie: Record<string, string | string[]> = {}
  for (const cle of new Set(lu.keys())) {
    const valeurs = lu.getAll(cle)
    sortie[cle] = valeurs.length === 1 ? (valeurs[0] ?? '') : valeurs
  }
  return sortie
}

/** Writes the same, empty values left out; `''` when nothing remains. */
export function stringifyRecherche(recherche: Recherche): string {
  const sortie = new URLSearchParams()
  for (const [cle, valeur] of Object.entries(recherche)) {
    for (const un of Array.isArray(valeur) ? valeur : [valeur]) {
      if (un !== undefined && un !== null && un !== '') sortie.append(cle, String(un))
    }
  }
  const texte = sortie.toString()
  return texte === '' ? '' : `?${texte}`
}

/** A list from an address value; undefined when empty. */
export function toListe(valeur: unknown): string[] | undefined {
  const liste = (Array.isArray(valeur) ? valeur : [valeur]).filter((x) => typeof x === 'string' && x !== '')
  return liste.length === 0 ? undefined : liste.map(String)
}

/** A text from an address value; undefined when empty. */
export function toTexte(valeur: unknown): string | undefined {
  return typeof valeur === 'string' && valeur !== '' ? valeur : undefined
}

/** A whole number between two bounds from an address value; undefined otherwise. */
export function toEntier(valeur: unknown, min: number, max: number): number | undefined {
  const nombre = typeof valeur === 'number' ? valeur : typeof valeur === 'string' ? Number(valeur) : Number.NaN
  return Number.isInteger(nombre) && nombre >= min && nombre <= max ? nombre : undefined
}
