import { readFile } from 'node:fs/promises'

/** Memory of a process in MB (2^20 bytes): what it holds now, and the most it ever held. */
export interface Memoire {
  readonly residente: number
  readonly pic: number
}

const KO_PAR_MO = 1024

function champ(texte: string, nom: string): number | null {
  const debut = texte.indexOf(`${nom}:`)
  if (debut === -1) return null
  const ko = Number.parseInt(texte.slice(debut + nom.length + 1), 10)
  return Number.isNaN(ko) ? null : ko / KO_PAR_MO
}

/** Reads the memory of a process; null when it is gone, or where /proc does not exist (only the heap is bounded there). */
export async function readMemory(pid: number): Promise<Memoire | null> {
  const texte = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const residente = champ(texte, 'VmRSS')
  const pic = champ(texte, 'VmHWM')
  return residente === null || pic === null ? null : { residente, pic }
}
