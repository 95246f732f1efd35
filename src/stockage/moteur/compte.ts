import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

/** The system account that runs the server. */
export interface Compte {
  readonly uid: number
  readonly gid: number
}

const executer = promisify(execFile)

/** True when this process is root: PostgreSQL refuses to run as root, so the server runs as another account. */
export const estRoot = (): boolean => process.getuid?.() === 0

/** Account of the server: this process's own, or, as root, `postgres` when it exists and else `nobody`. */
export async function compteServeur(): Promise<Compte> {
  if (!estRoot()) return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  return (await lireCompte('postgres')) ?? (await lireCompte('nobody')) ?? { uid: 65534, gid: 65534 }
}

async function lireCompte(nom: string): Promise<Compte | undefined> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map(async (o) => Number((await executer('id', [o, nom])).stdout)))
    return uid && gid ? { uid, gid } : undefined
  } catch {
    return undefined
  }
}

/** True when the account may enter `chemin` and each folder above it (mode bits only; access lists are not read). */
export async function estAccessible(chemin: string, compte: Compte): Promise<boolean> {
  for (let courant = chemin; ; courant = dirname(courant)) {
    const infos = await stat(courant)
    const decalage = infos.uid === compte.uid ? 6 : infos.gid === compte.gid ? 3 : 0
    if (((infos.mode >> decalage) & 1) === 0) return false
    if (dirname(courant) === courant) return true
  }
}
