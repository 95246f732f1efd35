import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** How a child process is started. */
export interface OptionsLancement {
  /** Module of the child, which calls `servirTaches`: `.ts` from the sources, `.mjs` once bundled. */
  readonly entree: URL
  /** Largest heap, in MB. */
  readonly tasMo: number
  /** Most processor time in its whole life, in seconds: what ends a child in a loop whose parent was killed. */
  readonly processeurS: number
  /** Folders that a bundled child may read beside its own code and packages; it can write none. */
  readonly lectures?: readonly string[]
  /** Whether it loads native modules. */
  readonly natif?: boolean
}

/** Nothing secret goes down: no address of the base, no token of the machine. */
const TRANSMIS = ['PATH', 'SystemRoot', 'TMPDIR', 'TEMP', 'TMP', 'TZ', 'LANG']

/**
 * Address of a child's entry beside the module that asks: the source when it runs from the sources, the bundle of that
 * name when it runs bundled.
 */
export const findEntry = (ici: string, source: string, bundle: string): URL =>
  new URL(ici.endsWith('.ts') ? source : `./${bundle}.mjs`, ici)

/** Flags that close files, children and threads to a bundled child; the loader of sources needs all three. */
function permissions({ entree, lectures = [], natif = false }: OptionsLancement): string[] {
  const script = fileURLToPath(entree)
  if (script.endsWith('.ts')) return ['--import', createRequire(import.meta.url).resolve('tsx')]
  const paquets = (createRequire(script).resolve.paths('_') ?? []).filter((dossier) => existsSync(dossier))
  const manifestes = paquets.map((dossier) => join(dirname(dossier), 'package.json'))
  // The loader follows links, and asks for the right to read where they lead.
  const reels = paquets.map((dossier) => realpathSync(dossier))
  const lus = [...new Set([dirname(script), ...paquets, ...reels, ...lectures])].map((dossier) => join(dossier, '*'))
  const stable = process.allowedNodeEnvironmentFlags.has('--permission')
  return [
    stable ? '--permission' : '--experimental-permission',
    ...[...lus, ...manifestes].map((chemin) => `--allow-fs-read=${chemin}`),
    ...(natif ? ['--allow-addons'] : []),
  ]
}

/**
 * Starts a child process: own environment without secrets, no standard input or output, bounded heap and processor
 * time, and, once bundled, no right to write a file, to start a process or to read beyond its code.
 */
export function launchChild(options: OptionsLancement): ChildProcess {
  const env = Object.fromEntries(TRANSMIS.flatMap((nom) => (process.env[nom] ? [[nom, process.env[nom]]] : [])))
  const args = [
    `--max-old-space-size=${options.tasMo}`,
    '--no-warnings',
    ...permissions(options),
    fileURLToPath(options.entree),
  ]
  const reglages = { env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'], serialization: 'advanced' } as const
  if (process.platform === 'win32') return spawn(process.execPath, args, { ...reglages, stdio: [...reglages.stdio] })
  // The shell gives way to node (exec): same process, and a limit that the kernel keeps.
  const script = `ulimit -t ${options.processeurS}; ulimit -c 0; exec "$0" "$@"`
  return spawn('/bin/sh', ['-c', script, process.execPath, ...args], { ...reglages, stdio: [...reglages.stdio] })
}
