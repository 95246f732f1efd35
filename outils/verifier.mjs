/** The whole check, in order; stops at the first step that fails. `npm run check -- --sans-tests` leaves the tests out. */
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const racine = dirname(dirname(fileURLToPath(import.meta.url)))
const outil = (...parts) => join(racine, 'node_modules', ...parts)
const maison = (nom) => ['--import', 'tsx', join('outils', `${nom}.ts`)]

const ETAPES = [
  ['format', [outil('@biomejs', 'biome', 'bin', 'biome'), 'format']],
  ['types', [outil('typescript', 'bin', 'tsc'), '-p', '.', '--noEmit']],
  ['lint', [outil('@biomejs', 'biome', 'bin', 'biome'), 'lint', '--error-on-warnings']],
  ['frontieres', maison('frontieres')],
  ['tailles', maison('tailles')],
  ['glossaire', maison('glossaire')],
  ['textes', maison('textes')],
  ['inutiles', [outil('knip', 'bin', 'knip.js'), '--no-progress']],
  ['tests', [outil('vitest', 'vitest.mjs'), 'run']],
]

const secondes = (debut) => `${((performance.now() - debut) / 1000).toFixed(1)} s`

const debut = performance.now()
for (const [nom, commande] of ETAPES) {
  if (nom === 'tests' && process.argv.includes('--sans-tests')) continue
  const debutEtape = performance.now()
  const direct = nom === 'tests'
  const { status, stdout, stderr } = spawnSync(process.execPath, commande, {
    cwd: racine,
    stdio: direct ? 'inherit' : 'pipe',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const reussie = status === 0
  if (!reussie && !direct) process.stdout.write(`${stdout}${stderr}`)
  console.log(`${nom.padEnd(12)} ${(reussie ? 'ok' : 'FAILED').padEnd(7)} ${secondes(debutEtape)}`)
  if (!reussie) {
    console.log(`check failed at "${nom}" after ${secondes(debut)}`)
    process.exit(1)
  }
}
console.log(`check passed in ${secondes(debut)}`)
