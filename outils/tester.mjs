// The whole test suite: units and stories on real servers, then the browser. Ends with one plain line of counts.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const racine = dirname(dirname(fileURLToPath(import.meta.url)))
const outil = (...parts) => join(racine, 'node_modules', ...parts)
const comptes = mkdtempSync(join(tmpdir(), 'parchemin-comptes-'))

function run(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: racine,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status === 0
}

function lire(fichier) {
  return existsSync(fichier) ? JSON.parse(readFileSync(fichier, 'utf8')) : null
}

const unites = join(comptes, 'vitest.json')
const reussies = run([
  outil('vitest', 'vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unites}`,
])

const navigateur = join(comptes, 'playwright.json')
mkdirSync(join(racine, '.cache'), { recursive: true })
const vues = run([outil('@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'], {
  PLAYWRIGHT_JSON_OUTPUT_NAME: navigateur,
})

const v = lire(unites)
const p = lire(navigateur)?.stats
const passed = (v?.numPassedTests ?? 0) + (p?.expected ?? 0)
const failed = (v?.numFailedTests ?? 1) + (p?.unexpected ?? 1) + (p?.flaky ?? 0)
const skipped = (v?.numPendingTests ?? 0) + (p?.skipped ?? 0)
rmSync(comptes, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(reussies && vues ? 0 : 1)
