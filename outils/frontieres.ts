import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { Visitor } from 'vite'
import { findCycles } from './cycles.ts'
import { isTest, lineOf, type Rapport, readSources, runCheck, type Source } from './sources.ts'

/** Rooms that each room may import; the longest prefix that fits a file is its room. */
const FLECHES: Readonly<Record<string, readonly string[]>> = {
  socle: [],
  droit: ['socle'],
  domaine: ['socle', 'droit'],
  application: ['socle', 'droit', 'domaine'],
  stockage: ['socle', 'droit', 'domaine', 'application'],
  // Child processes that can be killed: readers of hostile bytes, typesetting.
  processus: ['socle'],
  importeurs: ['socle', 'droit', 'domaine', 'application', 'processus'],
  recherche: ['socle', 'droit', 'domaine', 'application'],
  // Printed papers are read by people: their words come from the catalogues.
  documents: ['socle', 'droit', 'domaine', 'application', 'processus', 'langues'],
  interop: ['socle', 'droit', 'domaine', 'application'],
  // The words of a trace need to know what a trace is.
  langues: ['socle', 'droit'],
  'api/contrat': ['socle', 'droit', 'domaine'],
  api: [
    'socle',
    'droit',
    'domaine',
    'application',
    'stockage',
    'processus',
    'importeurs',
    'recherche',
    'documents',
    'interop',
    'langues',
    'api/contrat',
  ],
  cli: [
    'socle',
    'droit',
    'domaine',
    'application',
    'stockage',
    'processus',
    'importeurs',
    'recherche',
    'documents',
    'interop',
    'langues',
    'api/contrat',
    'api',
  ],
  web: ['socle', 'droit', 'domaine', 'langues', 'api/contrat'],
}
const PURES = new Set(['socle', 'droit', 'domaine'])
/** A domain folder may import only those before it. */
const ORDRE_DOMAINE = [
  'organisme',
  'document',
  'certification',
  'referentiel',
  'offre',
  'verification',
  'parcours',
  'qualite',
  'remuneration',
  'evaluation',
  'jury',
  'deliberation',
  'paquet',
  'titre',
  'regles',
]
const IMPURS = new Set([
  'Date',
  'fetch',
  'process',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'XMLHttpRequest',
  'WebSocket',
])
const INTEGRES = new Set(builtinModules)

interface Import {
  readonly vers: string
  readonly valeur: boolean
  readonly dynamique: boolean
  readonly position: number
}

/**
 * Checks the arrows between rooms, the doors and order of the domain folders, the absence of value cycles, and that
 * `socle`, `droit` and `domaine` know no clock, no chance, no input or output. Tests are left free.
 */
export function checkFrontieres(racine: string): Rapport {
  const sources = readSources(racine, ['src'])
  const violations: string[] = []
  const graphe = new Map<string, string[]>()
  for (const source of sources) {
    const imports = readImports(source)
    const valeurs = imports.filter((un) => un.valeur && !un.dynamique)
    graphe.set(
      source.chemin,
      valeurs.map((un) => resolve(source.chemin, un.vers)).filter((vers) => vers !== null),
    )
    if (isTest(source.chemin)) continue
    const dire = (position: number, message: string): void => {
      violations.push(`${source.chemin}:${lineOf(source.texte, position)} ${message}`)
    }
    for (const un of imports) {
      const message = judgeImport(source.chemin, un)
      if (message) dire(un.position, message)
    }
    if (PURES.has(roomOf(source.chemin) ?? '')) checkPurity(source, dire)
  }
  for (const cycle of findCycles(graphe)) violations.push(`value cycle: ${cycle.join(' -> ')}`)
  return { fichiers: sources.length, violations, avertissements: [] }
}

function readImports({ analyse }: Source): Import[] {
  const imports: Import[] = analyse.module.staticImports.map((un) => ({
    vers: un.moduleRequest.value,
    valeur: un.entries.length === 0 || un.entries.some((entree) => !entree.isType),
    dynamique: false,
    position: un.start,
  }))
  for (const { start, entries } of analyse.module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) imports.push({ vers: moduleRequest.value, valeur: !isType, dynamique: false, position: start })
    }
  }
  const ajouter = (valeur: boolean, position: number, vers: unknown): void => {
    if (typeof vers === 'string') imports.push({ vers, valeur, dynamique: true, position })
  }
  new Visitor({
    ImportExpression: (node) => ajouter(true, node.start, node.source.type === 'Literal' ? node.source.value : null),
    TSImportType: (node) => ajouter(false, node.start, node.source.value),
  }).visit(analyse.program)
  return imports
}

/** Path from the root of what a specifier of the project names; null for a package. */
function resolve(depuis: string, vers: string): string | null {
  if (vers.startsWith('#')) return `src/${vers.slice(1)}`
  return vers.startsWith('.') ? posix.join(posix.dirname(depuis), vers) : null
}

function roomOf(chemin: string): string | null {
  const parts = chemin.split('/')
  if (parts[0] !== 'src') return null
  const deux = `${parts[1]}/${parts[2]}`
  if (deux in FLECHES) return deux
  return parts[1] !== undefined && parts[1] in FLECHES ? parts[1] : null
}

function judgeImport(depuis: string, { vers }: Import): string | null {
  const salle = roomOf(depuis)
  if (salle === null) return 'stands in no known room'
  const cible = resolve(depuis, vers)
  if (cible === null) return judgePackage(depuis, salle, vers)
  // The command line tells the version of the package.
  if (salle === 'cli' && cible === 'package.json') return null
  const salleCible = roomOf(cible)
  if (salleCible !== salle) {
    if (salleCible === null || !FLECHES[salle]?.includes(salleCible)) {
      return `forbidden arrow: ${salle} -> ${salleCible ?? cible}`
    }
    if (vers.startsWith('.') && cible.split('/')[1] !== depuis.split('/')[1])
      return `crosses a room by a relative path: ${vers}`
  }
  return salleCible === 'domaine' ? judgeDoor(depuis, cible) : null
}

function judgePackage(depuis: string, salle: string, vers: string): string | null {
  if (PURES.has(salle) || salle === 'langues') return `${salle} imports a package: ${vers}`
  const racine = vers.split('/')[0] ?? vers
  const node = vers.startsWith('node:') || INTEGRES.has(racine)
  const navigateur = salle === 'web' || salle === 'api/contrat'
  return node && navigateur && !depuis.endsWith('vite.config.ts') ? `${salle} runs in the browser: ${vers}` : null
}

function judgeDoor(depuis: string, cible: string): string | null {
  const dossier = cible.split('/')[2] ?? ''
  const rang = ORDRE_DOMAINE.indexOf(dossier)
  if (rang === -1) return `unknown domain folder: ${dossier}`
  const porte = cible === `src/domaine/${dossier}/index.ts`
  const [, salle, dossierDepuis = ''] = depuis.split('/')
  if (salle === 'domaine' && dossierDepuis === dossier) return porte ? 'imports its own door' : null
  if (!porte) return `enters domaine/${dossier} without its door`
  const rangDepuis = salle === 'domaine' ? ORDRE_DOMAINE.indexOf(dossierDepuis) : ORDRE_DOMAINE.length
  return rang < rangDepuis ? null : `domaine/${dossierDepuis} comes before domaine/${dossier}`
}

function checkPurity({ analyse }: Source, dire: (position: number, message: string) => void): void {
  const juger = (node: { readonly type: string; readonly start: number }, nom: string | null): void => {
    if (nom !== null && IMPURS.has(nom)) dire(node.start, `impure in a pure room: ${nom}`)
  }
  const nomDe = (node: { readonly type: string; readonly name?: unknown }): string | null =>
    node.type === 'Identifier' && typeof node.name === 'string' ? node.name : null
  new Visitor({
    NewExpression: (node) => juger(node, nomDe(node.callee)),
    CallExpression: (node) => juger(node, nomDe(node.callee)),
    MemberExpression: (node) => {
      const objet = nomDe(node.object)
      const propriete = nomDe(node.property)
      if (objet === 'Math' && propriete === 'random') dire(node.start, 'impure in a pure room: Math.random')
      else if (objet === 'globalThis') juger(node, propriete)
      else juger(node, objet)
    },
  }).visit(analyse.program)
}

await runCheck(import.meta.url, 'frontieres', checkFrontieres)
