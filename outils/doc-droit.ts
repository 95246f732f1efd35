import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ecrireDocs } from './droit/ecrire.ts'
import { observer } from './droit/observer.ts'

const RACINE = fileURLToPath(new URL('..', import.meta.url))
const DOCS = join(RACINE, 'docs/droit')
/** What the pages of the law in the application know of the examples. */
const USAGES = join(RACINE, 'src/web/pages/droit/usages.json')

/** Every file that follows from the rules and the examples, by its path. */
export function genererDroit(): ReadonlyMap<string, string> {
  const observation = observer(join(RACINE, 'exemples'))
  const pages = [...ecrireDocs(observation)].map(([nom, texte]) => [join(DOCS, nom), texte] as const)
  return new Map([...pages, [USAGES, `${JSON.stringify(observation)}\n`]])
}

/** Paths whose committed text is not what the rules give; pages that no rule asks for any more included. */
export async function trouverEcarts(): Promise<readonly string[]> {
  const generes = genererDroit()
  const ecarts: string[] = []
  for (const [chemin, texte] of generes) {
    const garde = await readFile(chemin, 'utf8').catch(() => null)
    if (garde !== texte) ecarts.push(chemin)
  }
  const pages = await readdir(DOCS).catch(() => [])
  return [...ecarts, ...pages.map((nom) => join(DOCS, nom)).filter((chemin) => !generes.has(chemin))]
}

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url) {
  await rm(DOCS, { recursive: true, force: true })
  await mkdir(DOCS, { recursive: true })
  for (const [chemin, texte] of genererDroit()) await writeFile(chemin, texte)
}
