import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { partieDe, REGLES } from '#domaine/regles/index.ts'
import { ecrireDocs } from './droit/ecrire.ts'
import { type Observation, observer } from './droit/observer.ts'

const RACINE = fileURLToPath(new URL('..', import.meta.url))
const DOCS = join(RACINE, 'docs/droit')
/** What the pages of the law in the application read: the rules without their functions, and their examples. */
const DONNEES = join(RACINE, 'src/web/pages/droit/regles.json')

function donneesDesPages({ usages, exemples }: Observation): object {
  const regles = REGLES.map((regle) => {
    const { evaluer: _, ...declaree } = regle
    return { ...declaree, partie: partieDe(regle), ...usages[regle.id] }
  })
  return { regles, exemples }
}

/** Every file that follows from the rules and the examples, by its path. */
function generer(): ReadonlyMap<string, string> {
  const observation = observer(join(RACINE, 'exemples'))
  const pages = [...ecrireDocs(observation)].map(([nom, texte]) => [join(DOCS, nom), texte] as const)
  return new Map([...pages, [DONNEES, JSON.stringify(donneesDesPages(observation))]])
}

/** The same content, however JSON is laid out. */
const normaliser = (chemin: string, texte: string): string =>
  chemin.endsWith('.json') ? JSON.stringify(JSON.parse(texte)) : texte

/** Files that are not what the rules give, or that no rule asks for any more. */
export async function trouverEcarts(): Promise<readonly string[]> {
  const generes = generer()
  const ecarts: string[] = []
  for (const [chemin, texte] of generes) {
    const garde = await readFile(chemin, 'utf8').catch(() => null)
    if (garde === null || normaliser(chemin, garde) !== normaliser(chemin, texte)) ecarts.push(basename(chemin))
  }
  const pages = await readdir(DOCS).catch(() => [])
  return [...ecarts, ...pages.filter((nom) => !generes.has(join(DOCS, nom)))]
}

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url) {
  const generes = generer()
  await rm(DOCS, { recursive: true, force: true })
  for (const [chemin, texte] of generes) {
    await mkdir(dirname(chemin), { recursive: true })
    await writeFile(chemin, texte)
  }
  spawnSync('npx', ['biome', 'format', '--write', DONNEES], { cwd: RACINE, stdio: 'inherit' })
}
