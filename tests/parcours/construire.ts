import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { estVivant } from '#stockage/moteur/processus.ts'

const RACINE = fileURLToPath(new URL('../..', import.meta.url))
/** Under node_modules, where the packages that the bundle names are found. */
const DEPOT = join(RACINE, 'node_modules/.cache/parchemin-essai')

/** What runs the tests: the parent when this process is one of its workers, else this process. */
const pilote = process.connected ? process.ppid : process.pid
let faite: Promise<string> | undefined

/** Bundles the command line from its sources, once for a run of the tests; resolves to its script. */
export function construire(): Promise<string> {
  faite ??= bundle()
  return faite
}

async function bundle(): Promise<string> {
  const dossier = join(DEPOT, String(pilote))
  const script = join(dossier, 'entree.mjs')
  if ((await stat(script).catch(() => null)) !== null) return script
  await mkdir(DEPOT, { recursive: true })
  for (const reste of await readdir(DEPOT)) {
    if (!estVivant(Number(reste.split('-')[0]))) await rm(join(DEPOT, reste), { recursive: true, force: true })
  }
  const chantier = `${dossier}-${process.pid}`
  await build({
    absWorkingDir: RACINE,
    entryPoints: [
      { in: 'tests/parcours/entree.ts', out: 'entree' },
      { in: 'src/importeurs/documents/isolement/enfant.ts', out: 'lecteur-documents' },
      { in: 'src/documents/typst/enfant.ts', out: 'compositeur' },
    ],
    outdir: chantier,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  })
  await cp(join(RACINE, 'src/stockage/migrations'), join(chantier, 'migrations'), { recursive: true })
  await cp(join(RACINE, 'catalogue'), join(chantier, 'catalogue'), { recursive: true })
  // Another worker may have been first.
  await rename(chantier, dossier).catch(() => rm(chantier, { recursive: true, force: true }))
  return script
}
