import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { listFiles } from './sources.ts'

/** Sentences of one catalogue by dotted path. */
export type Phrases = ReadonlyMap<string, string>

/** The same catalogue in both languages, and where it stands. */
export interface PaireCatalogues {
  readonly chemin: string
  readonly fr: Phrases
  readonly en: Phrases
}

/**
 * Loads every catalogue of `src/langues`: pairs of files `x.fr.ts` and `x.en.ts`, the roots `fr.ts` and `en.ts`, and
 * the exports that hold both languages (`{ fr, en }`).
 */
export async function loadCatalogues(racine: string): Promise<PaireCatalogues[]> {
  const fichiers = listFiles(racine, ['src/langues'], ['.ts']).filter((chemin) => !chemin.includes('.test.'))
  const paires: PaireCatalogues[] = []
  for (const chemin of fichiers) {
    const anglais = chemin.replace(/(^|[./])fr\.ts$/, '$1en.ts')
    const exports = await loadObjects(racine, chemin)
    if (anglais !== chemin) {
      const traduits = fichiers.includes(anglais) ? await loadObjects(racine, anglais) : new Map<string, object>()
      paires.push({ chemin, fr: gather(exports), en: gather(traduits) })
    } else {
      for (const [nom, objet] of exports) {
        if ('fr' in objet && 'en' in objet) {
          paires.push({ chemin: `${chemin} ${nom}`, fr: flatten(objet.fr), en: flatten(objet.en) })
        }
      }
    }
  }
  return paires
}

async function loadObjects(racine: string, chemin: string): Promise<Map<string, object>> {
  const contenu: object = await import(pathToFileURL(join(racine, chemin)).href)
  return new Map(
    Object.entries(contenu).filter(
      (paire): paire is [string, object] =>
        typeof paire[1] === 'object' && paire[1] !== null && !Array.isArray(paire[1]),
    ),
  )
}

/** Sentences of every object a module exports, under the name of the export without its language. */
function gather(exports: ReadonlyMap<string, object>): Phrases {
  const phrases = new Map<string, string>()
  for (const [nom, objet] of exports) {
    const prefixe = nom.replace(/_?(fr|en)$/i, '')
    for (const [cle, phrase] of flatten(objet)) phrases.set(prefixe === '' ? cle : `${prefixe}.${cle}`, phrase)
  }
  return phrases
}

/** Leaves of a tree by dotted path. */
export function flatten(arbre: unknown, chemin: readonly string[] = []): Map<string, string> {
  if (typeof arbre === 'string') return new Map([[chemin.join('.'), arbre]])
  if (typeof arbre !== 'object' || arbre === null) return new Map()
  return new Map(Object.entries(arbre).flatMap(([cle, branche]) => [...flatten(branche, [...chemin, cle])]))
}

/** Names between braces that a sentence expects, sorted. */
export const placeholders = (phrase: string): string[] =>
  [...new Set([...phrase.matchAll(/\{\{?\s*(\w+)[^}]*\}/g)].map((trouve) => trouve[1] ?? ''))].sort()
