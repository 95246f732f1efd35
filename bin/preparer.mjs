// Makes a clone ready: dependencies installed, server and pages built. Plain Node, so that it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const racine = fileURLToPath(new URL('..', import.meta.url))
const chemin = (...parts) => join(racine, ...parts)
const francais = !/^en/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || 'fr')
const dire = (fr, en) => process.stderr.write(`${francais ? fr : en}\n`)

function verifierNode() {
  const [majeure, mineure] = process.versions.node.split('.').map(Number)
  if (majeure > 20 || (majeure === 20 && mineure >= 19)) return
  dire(
    `Parchemin demande Node 20.19 ou plus récent ; ici : ${process.versions.node}. Installez une version récente depuis nodejs.org.`,
    `Parchemin needs Node 20.19 or later; found ${process.versions.node}. Install a recent version from nodejs.org.`,
  )
  process.exit(1)
}

const instant = (fichier) => (existsSync(fichier) ? statSync(fichier).mtimeMs : 0)

function lancer(commande, args) {
  const fait = spawnSync(commande, args, {
    cwd: racine,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (fait.status !== 0) {
    dire(`Échec de « ${commande} ${args.join(' ')} ».`, `“${commande} ${args.join(' ')}” failed.`)
    process.exit(fait.status ?? 1)
  }
}

function installer() {
  const temoin = chemin('node_modules', '.package-lock.json')
  const marque = chemin('node_modules', '.parchemin-installe')
  const verrou = readFileSync(chemin('package-lock.json'), 'utf8')
  if (existsSync(temoin) && existsSync(marque) && readFileSync(marque, 'utf8') === verrou) return
  dire('Installation des dépendances (une minute environ)…', 'Installing dependencies (about a minute)…')
  lancer('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(marque, verrou)
}

function plusRecent(dossier) {
  let max = 0
  for (const entree of readdirSync(dossier, { withFileTypes: true })) {
    const ici = join(dossier, entree.name)
    if (entree.isDirectory()) max = Math.max(max, plusRecent(ici))
    else if (!/\.test\.tsx?$/.test(entree.name)) max = Math.max(max, statSync(ici).mtimeMs)
  }
  return max
}

const SOURCES = ['src', 'catalogue']

function construire(forcer) {
  const marque = chemin('dist', '.construit')
  const sources = Math.max(...SOURCES.map((d) => plusRecent(chemin(d))), instant(chemin('package.json')))
  if (!forcer && instant(marque) >= sources) return
  dire('Construction de l’application…', 'Building the application…')
  mkdirSync(chemin('dist'), { recursive: true })
  lancer(process.execPath, [chemin('bin', 'construire.mjs')])
  writeFileSync(marque, '')
  utimesSync(marque, new Date(), new Date(sources + 1))
}

/** Installs what is missing and builds what is out of date; silent when there is nothing to do. */
export function preparer({ forcer = false } = {}) {
  verifierNode()
  installer()
  construire(forcer)
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) {
  preparer({ forcer: process.argv.includes('--construire') })
}
