import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Writes a small project in a temporary folder, gives its root to `agir`, and removes it. */
export async function withTree<T>(
  fichiers: Readonly<Record<string, string>>,
  agir: (racine: string) => T | Promise<T>,
): Promise<T> {
  const racine = mkdtempSync(join(tmpdir(), 'parchemin-essai-'))
  try {
    for (const [chemin, texte] of Object.entries(fichiers)) {
      mkdirSync(dirname(join(racine, chemin)), { recursive: true })
      writeFileSync(join(racine, chemin), texte)
    }
    return await agir(racine)
  } finally {
    rmSync(racine, { recursive: true, force: true })
  }
}
