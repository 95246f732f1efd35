import type { Repere } from './document.ts'
import type { Sources } from './lecture.ts'

/** A value that stands at the end of a path. */
export type Scalaire = string | number | boolean | null

/** One datum that was read, with the lines it was read from; `valeur` null: unknown. */
export interface DonneeLue {
  /** `blocs[0].code`. */
  readonly chemin: string
  readonly valeur: Scalaire
  readonly reperes: readonly Repere[]
}

const estScalaire = (valeur: unknown): valeur is Scalaire =>
  valeur === null || typeof valeur === 'string' || typeof valeur === 'number' || typeof valeur === 'boolean'

/** Keys and indexes of a path, in order: `blocs[0].code` → `['blocs', '0', 'code']`. */
export const decouperChemin = (chemin: string): readonly string[] => chemin.split(/[.[\]]+/).filter((cle) => cle !== '')

/** Where a datum was read: the lines of its own path, else those of the nearest path that covers it. */
export function reperesDe(sources: Sources, chemin: string): readonly Repere[] {
  let couvrant = chemin
  for (;;) {
    const trouves = Object.hasOwn(sources, couvrant) ? sources[couvrant] : undefined
    if (trouves !== undefined) return trouves
    const coupe = Math.max(couvrant.lastIndexOf('.'), couvrant.lastIndexOf('['))
    if (coupe <= 0) return []
    couvrant = couvrant.slice(0, coupe)
  }
}

/** Every datum of a reading, in the order of its fields; an empty list is one unknown datum. */
export function listerDonnees(donnees: unknown, sources: Sources): readonly DonneeLue[] {
  const lues: DonneeLue[] = []
  const visiter = (valeur: unknown, chemin: string): void => {
    if (estScalaire(valeur)) lues.push({ chemin, valeur, reperes: reperesDe(sources, chemin) })
    else if (Array.isArray(valeur)) {
      if (valeur.length === 0) lues.push({ chemin, valeur: null, reperes: reperesDe(sources, chemin) })
      for (const [rang, un] of valeur.entries()) visiter(un, `${chemin}[${rang}]`)
    } else if (typeof valeur === 'object' && valeur !== null) {
      for (const [cle, un] of Object.entries(valeur)) visiter(un, chemin === '' ? cle : `${chemin}.${cle}`)
    }
  }
  visiter(donnees, '')
  return lues
}

/**
 * The same data with a value put at each path; the data given stay as they are. A path that leads nowhere, or to a
 * value of another type, changes nothing and is given back in `ignores`.
 */
export function poserValeurs<T>(
  donnees: T,
  valeurs: readonly { readonly chemin: string; readonly valeur: Scalaire }[],
): { readonly donnees: T; readonly ignores: readonly string[] } {
  const copie = structuredClone(donnees)
  const ignores = valeurs.filter(({ chemin, valeur }) => !poser(copie, chemin, valeur)).map(({ chemin }) => chemin)
  return { donnees: copie, ignores }
}

function poser(racine: unknown, chemin: string, valeur: Scalaire): boolean {
  const cles = decouperChemin(chemin)
  const derniere = cles.at(-1)
  let porteur: unknown = racine
  for (const cle of cles.slice(0, -1)) porteur = lireCle(porteur, cle)
  if (derniere === undefined || typeof porteur !== 'object' || porteur === null) return false
  if (!Object.hasOwn(porteur, derniere)) return false
  const avant = lireCle(porteur, derniere)
  if (!estScalaire(avant) || (avant !== null && valeur !== null && typeof avant !== typeof valeur)) return false
  return Reflect.set(porteur, derniere, valeur)
}

const lireCle = (objet: unknown, cle: string): unknown =>
  typeof objet === 'object' && objet !== null && Object.hasOwn(objet, cle) ? Reflect.get(objet, cle) : undefined
