import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** A value of a COPY row; arrays become PostgreSQL text arrays, buffers become bytea. */
export type ValeurCopie = string | number | boolean | null | Buffer | readonly string[]

const SPECIAUX = /[\\\n\r\t]/
const REMPLACEMENTS: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escapeText(texte: string): string {
  return SPECIAUX.test(texte) ? texte.replace(/[\\\n\r\t]/g, (c) => REMPLACEMENTS[c] ?? c) : texte
}

function encodeArray(liste: readonly string[]): string {
  const elements = liste.map((e) => `"${e.replace(/["\\]/g, (c) => `\\${c}`)}"`)
  return escapeText(`{${elements.join(',')}}`)
}

/** One field in COPY text format. NUL cannot be stored by PostgreSQL and is dropped. */
function encodeField(valeur: ValeurCopie): string {
  if (valeur === null) return '\\N'
  if (typeof valeur === 'string') return escapeText(valeur.includes('\0') ? valeur.replaceAll('\0', '') : valeur)
  if (typeof valeur === 'number') return String(valeur)
  if (typeof valeur === 'boolean') return valeur ? 't' : 'f'
  if (Buffer.isBuffer(valeur)) return `\\\\x${valeur.toString('hex')}`
  return encodeArray(valeur as readonly string[])
}

async function send(flux: Writable, morceau: string): Promise<void> {
  if (!flux.write(morceau)) await once(flux, 'drain')
}

const MORCEAU = 1 << 16

/**
 * Sends rows by COPY on one connection, with back-pressure; resolves when the server has taken them.
 * Errors: those of PostgreSQL (constraint, type), as thrown by `pg`.
 */
export async function copyRows(
  client: PoolClient,
  table: string,
  colonnes: readonly string[],
  lignes: Iterable<readonly ValeurCopie[]>,
): Promise<void> {
  const flux = client.query(copyFrom(`copy ${table} (${colonnes.join(', ')}) from stdin`))
  const fini = new Promise<void>((resolve, reject) => flux.once('finish', resolve).once('error', reject))
  fini.catch(() => undefined)
  let tampon = ''
  for (const ligne of lignes) {
    tampon += `${ligne.map(encodeField).join('\t')}\n`
    if (tampon.length < MORCEAU) continue
    await Promise.race([send(flux, tampon), fini])
    tampon = ''
  }
  flux.end(tampon)
  await fini
}
