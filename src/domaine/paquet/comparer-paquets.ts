import { canonicalJson } from '#socle/json-canonique.ts'
import type { Paquet } from './paquet.ts'

/** One datum that differs between two packages; null: absent. `chemin` names it by unit, not by rank. */
export interface EcartPaquet {
  readonly chemin: string
  readonly avant: string | null
  readonly apres: string | null
}

/** Words of the source of a mode: two packages that sit a unit alike do not differ by them. */
const MOTS_DE_LA_SOURCE: readonly string[] = ['brut', 'candidats']

type Plat = ReadonlyMap<string, string>

/** Every datum that differs, in the order of their paths; empty: the two packages are the same. */
export function comparerPaquets(avant: Paquet, apres: Paquet): readonly EcartPaquet[] {
  const [a, b] = [aplatir(avant), aplatir(apres)]
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((chemin) => {
    const [valeurAvant, valeurApres] = [a.get(chemin) ?? null, b.get(chemin) ?? null]
    return valeurAvant === valeurApres ? [] : [{ chemin, avant: valeurAvant, apres: valeurApres }]
  })
}

function aplatir(paquet: Paquet): Plat {
  const plat = new Map<string, string>()
  const poser = (chemin: string, valeur: unknown): void => {
    if (Array.isArray(valeur)) {
      const vus = new Map<string, number>()
      for (const [rang, element] of valeur.entries()) {
        const nom = nommer(element) ?? String(rang)
        const fois = (vus.get(nom) ?? 0) + 1
        vus.set(nom, fois)
        poser(`${chemin}.${fois === 1 ? nom : `${nom} (${fois})`}`, element)
      }
    } else if (typeof valeur === 'object' && valeur !== null) {
      for (const [champ, v] of Object.entries(valeur))
        if (v !== undefined && !MOTS_DE_LA_SOURCE.includes(champ))
          poser(chemin === '' ? champ : `${chemin}.${champ}`, v)
    } else plat.set(chemin, typeof valeur === 'string' ? valeur : canonicalJson(valeur))
  }
  poser('', paquet)
  return plat
}

/** Elements of lists are known by their code, their unit or their id. */
function nommer(element: unknown): string | null {
  if (typeof element !== 'object' || element === null) return null
  for (const champ of ['code', 'unite', 'id'] as const) {
    const nom: unknown = Reflect.get(element, champ)
    if (typeof nom === 'string') return nom
  }
  return null
}
