import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

const identiteSchema = z.object({ pid: z.number(), debut: z.string(), lieu: z.string() })
/** What tells a process apart from any other: its number, its start time and the place where the number means something. */
export type Identite = z.infer<typeof identiteSchema>

const BATTEMENT_MS = 5_000
const SILENCE_MS = 20_000

/** Boot and pid namespace (two containers may share a folder but not their process numbers). */
function lireLieu(): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}

const LIEU = lireLieu()

/** Start time of a process as the kernel counts it; empty where the system does not tell it. */
function lireDebut(pid: number): string {
  try {
    const ligne = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const champs = ligne.slice(ligne.lastIndexOf(')') + 2).split(' ')
    return champs[0] === 'Z' ? 'zombie' : (champs[19] ?? '')
  } catch {
    return ''
  }
}

/** Identity of a process of this machine, by default this one. */
export const lireIdentiteDe = (pid = process.pid): Identite => ({ pid, debut: lireDebut(pid), lieu: LIEU })

/** True when a process of this number runs here (a zombie does not count). */
export function estVivant(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (erreur) {
    if (!(erreur instanceof Error && 'code' in erreur && erreur.code === 'EPERM')) return false
  }
  return lireDebut(pid) !== 'zombie'
}

/** Reads an identity written in a file; undefined when the file is empty, cut or gone. */
async function lireIdentite(fichier: string): Promise<Identite | undefined> {
  try {
    return identiteSchema.parse(JSON.parse(await readFile(fichier, 'utf8')))
  } catch {
    return undefined
  }
}

/**
 * True when the process named by `fichier` still runs. Elsewhere (another container or machine on a shared folder)
 * only the age of the file tells: its owner touches it every five seconds.
 */
export async function estActif(fichier: string): Promise<boolean> {
  const identite = await lireIdentite(fichier)
  if (identite === undefined) return false
  if (identite.lieu === LIEU) return estVivant(identite.pid) && lireDebut(identite.pid) === identite.debut
  const infos = await stat(fichier).catch(() => undefined)
  return infos !== undefined && Date.now() - infos.mtimeMs < SILENCE_MS
}

/** True when the identity comes from another machine or container than this one. */
export const estAilleurs = (identite: Identite): boolean => identite.lieu !== LIEU

/** Keeps the date of a file fresh while this process lives; returns what stops it. */
export function battre(fichier: string): () => void {
  const minuterie = setInterval(() => {
    const maintenant = new Date()
    utimes(fichier, maintenant, maintenant).catch(() => {})
  }, BATTEMENT_MS)
  minuterie.unref()
  return () => clearInterval(minuterie)
}

/** Registers a process as a user of the server of a folder; returns the file that stands for it. */
export async function inscrire(dossier: string, pid: number): Promise<string> {
  await mkdir(dossier, { recursive: true, mode: 0o700 })
  const fichier = join(dossier, `${pid}-${randomUUID().slice(0, 8)}`)
  await writeFile(fichier, JSON.stringify(lireIdentiteDe(pid)), { mode: 0o600 })
  return fichier
}

/** Live registrations of a folder other than `sauf`; the files of dead processes are removed on the way. */
export async function autresInscrits(dossier: string, sauf: string): Promise<Identite[]> {
  const vivants: Identite[] = []
  for (const nom of await readdir(dossier).catch(() => [])) {
    const fichier = join(dossier, nom)
    if (fichier === sauf) continue
    const identite = await lireIdentite(fichier)
    if (identite && (await estActif(fichier))) vivants.push(identite)
    else await rm(fichier, { force: true })
  }
  return vivants
}
