import { execFile } from 'node:child_process'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import { promisify } from 'node:util'
import { ErreurStockage } from '../erreur.ts'
import { lireSiPresent } from './emplacement.ts'
import { estVivant } from './processus.ts'

/** What `postmaster.pid` tells of a server: its process, where it listens, whether it accepts connections. */
export interface Postmaster {
  readonly pid: number
  readonly socket: string
  readonly pret: boolean
}

const ARRET_RAPIDE_MS = 60_000
const ARRET_BRUTAL_MS = 10_000
const executer = promisify(execFile)

/** Reads `postmaster.pid` of a cluster; undefined when there is none (the last server stopped cleanly). */
export async function lirePostmaster(grappe: string): Promise<Postmaster | undefined> {
  const texte = await lireSiPresent(join(grappe, 'postmaster.pid'))
  const lignes = texte?.split('\n') ?? []
  const pid = Number(lignes[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return { pid, socket: lignes[4]?.trim() ?? '', pret: lignes[7]?.trim() === 'ready' }
}

/** True when `pid` is alive and really is the server of this cluster (a number may have been given to another process). */
export async function estServeurDe(pid: number, grappe: string): Promise<boolean> {
  if (!estVivant(pid)) return false
  if (process.platform !== 'linux') {
    const ps = await executer('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
    return ps.stdout.includes('postgres') && ps.stdout.includes(grappe)
  }
  const commande = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0')
  return (
    commande[0]?.endsWith('postgres') === true && (commande.includes(grappe) || (await dossierCourant(pid)) === grappe)
  )
}

const dossierCourant = (pid: number | string): Promise<string> => readlink(`/proc/${pid}/cwd`).catch(() => '')

/** Stops a server by its number: fast shutdown, then immediate one when it does not end. Throws `moteur.arret-impossible`. */
export async function arreterServeur(pid: number): Promise<void> {
  for (const [signal, delai] of [
    ['SIGINT', ARRET_RAPIDE_MS],
    ['SIGQUIT', ARRET_BRUTAL_MS],
    ['SIGKILL', ARRET_BRUTAL_MS],
  ] as const) {
    signaler(pid, signal)
    if (await attendreFin(() => estVivant(pid), delai)) return
  }
  throw new ErreurStockage('moteur.arret-impossible', { pid })
}

/**
 * Waits for the children of a server killed without notice to end, and ends those that linger: as long as one
 * of them lives, starting a new server on the same cluster would be unsafe. Linux only; elsewhere PostgreSQL's own
 * check of its shared memory refuses to start.
 */
export async function attendreRestes(grappe: string): Promise<void> {
  let restes = await processusDans(grappe)
  for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
    const fini = await attendreFin(() => restes.some(estVivant), ARRET_BRUTAL_MS / 2)
    if (fini) return
    restes = await processusDans(grappe)
    for (const pid of restes) signaler(pid, signal)
  }
  if (!(await attendreFin(() => restes.some(estVivant), ARRET_BRUTAL_MS))) {
    throw new ErreurStockage('moteur.arret-impossible', { pid: restes[0] ?? 0 })
  }
}

/** PostgreSQL processes that work in the folder of a cluster. */
async function processusDans(grappe: string): Promise<number[]> {
  const trouves: number[] = []
  for (const nom of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(nom) || (await dossierCourant(nom)) !== grappe) continue
    const programme = await readFile(`/proc/${nom}/comm`, 'utf8').catch(() => '')
    if (programme.startsWith('postgres')) trouves.push(Number(nom))
  }
  return trouves
}

function signaler(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Already gone: the wait that follows sees it.
  }
}

async function attendreFin(dure: () => boolean, delai: number): Promise<boolean> {
  for (const limite = Date.now() + delai; dure(); await attendre(10)) if (Date.now() > limite) return false
  return true
}
