// Builds the command line and server (esbuild) and the pages (Vite) into dist/.
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import { build as vite } from 'vite'

const racine = fileURLToPath(new URL('..', import.meta.url))
const sortie = join(racine, 'dist', 'node')
rmSync(sortie, { recursive: true, force: true })
await bundle({
  absWorkingDir: racine,
  entryPoints: [
    { in: 'src/cli/index.ts', out: 'parchemin' },
    // Runs as a process of its own, which can be killed.
    { in: 'src/importeurs/documents/isolement/enfant.ts', out: 'lecteur-documents' },
    { in: 'src/documents/typst/enfant.ts', out: 'compositeur' },
  ],
  outdir: sortie,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
})
cpSync(join(racine, 'src', 'stockage', 'migrations'), join(sortie, 'migrations'), { recursive: true })
cpSync(join(racine, 'catalogue'), join(sortie, 'catalogue'), { recursive: true })
await vite({ configFile: join(racine, 'src', 'web', 'vite.config.ts'), logLevel: 'warn' })
