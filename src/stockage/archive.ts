import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { codeErreur, ErreurStockage } from './erreur.ts'

/**
 * A piece of an archive: JSON (header, start and end of a table) or a run of COPY text.
 * File: magic line, one gzip stream of frames (type, length on 4 bytes, content), SHA-256 of all that precedes.
 */
export type Trame =
  | { readonly type: 'entete' | 'table' | 'fin'; readonly contenu: unknown }
  | { readonly type: 'donnees'; readonly octets: Buffer }

const MAGIE = Buffer.from('PARCHEMIN SAUVEGARDE 1\n')
const SCEAU = 32
const TYPES = ['entete', 'table', 'donnees', 'fin'] as const
const ENTETE_TRAME = 5
const COMPRESSION = 4

/** Writes an archive beside `fichier`, forces it to disk, then gives it its name: a half-written archive never has it. */
export async function ecrireArchive(fichier: string, trames: AsyncIterable<Trame>): Promise<void> {
  const partiel = `${fichier}.partiel`
  try {
    const gzip = createGzip({ level: COMPRESSION })
    await pipeline(Readable.from(encoder(trames)), gzip, sceller, createWriteStream(partiel, { mode: 0o600 }))
    const poignee = await open(partiel, 'r+')
    await poignee.sync()
    await poignee.close()
    await rename(partiel, fichier)
  } catch (erreur) {
    await rm(partiel, { force: true })
    throw erreur
  }
}

async function* encoder(trames: AsyncIterable<Trame>): AsyncGenerator<Buffer> {
  for await (const trame of trames) {
    const octets = trame.type === 'donnees' ? trame.octets : Buffer.from(JSON.stringify(trame.contenu))
    const tete = Buffer.alloc(ENTETE_TRAME)
    tete.writeUInt8(TYPES.indexOf(trame.type))
    tete.writeUInt32BE(octets.length, 1)
    yield tete
    yield octets
  }
}

async function* sceller(morceaux: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const empreinte = createHash('sha256').update(MAGIE)
  yield MAGIE
  for await (const morceau of morceaux) {
    empreinte.update(morceau)
    yield morceau
  }
  yield empreinte.digest()
}

/**
 * Checks the whole file against its seal, without reading its content. Throws `sauvegarde.introuvable`,
 * `sauvegarde.format-inconnu` (not an archive), `sauvegarde.alteree` (cut or changed anywhere).
 */
export async function verifierSceau(fichier: string): Promise<void> {
  const taille = await tailleFichier(fichier)
  const debut = await lireOctets(fichier, 0, Math.min(MAGIE.length, taille))
  if (!MAGIE.subarray(0, debut.length).equals(debut)) throw new ErreurStockage('sauvegarde.format-inconnu', { fichier })
  const fin = taille - SCEAU
  if (fin <= MAGIE.length) throw new ErreurStockage('sauvegarde.alteree', { fichier })
  const empreinte = createHash('sha256')
  for await (const morceau of createReadStream(fichier, { end: fin - 1, highWaterMark: 1 << 20 }))
    empreinte.update(morceau)
  if (!empreinte.digest().equals(await lireOctets(fichier, fin, SCEAU)))
    throw new ErreurStockage('sauvegarde.alteree', { fichier })
}

async function tailleFichier(fichier: string): Promise<number> {
  try {
    const infos = await stat(fichier)
    if (!infos.isFile()) throw new ErreurStockage('sauvegarde.format-inconnu', { fichier })
    return infos.size
  } catch (erreur) {
    if (codeErreur(erreur) === 'ENOENT') throw new ErreurStockage('sauvegarde.introuvable', { fichier }, erreur)
    throw erreur
  }
}

async function lireOctets(fichier: string, position: number, longueur: number): Promise<Buffer> {
  const poignee = await open(fichier, 'r')
  try {
    const { buffer, bytesRead } = await poignee.read(Buffer.alloc(longueur), 0, longueur, position)
    return buffer.subarray(0, bytesRead)
  } finally {
    await poignee.close()
  }
}

/** Frames of an archive whose seal was verified, one at a time. */
export async function* lireTrames(fichier: string): AsyncGenerator<Trame> {
  const taille = await tailleFichier(fichier)
  const brut = createReadStream(fichier, { start: MAGIE.length, end: taille - SCEAU - 1 })
  const gunzip = createGunzip()
  brut.on('error', (erreur) => gunzip.destroy(erreur))
  try {
    yield* decoder(brut.pipe(gunzip))
  } finally {
    brut.destroy()
  }
}

async function* decoder(morceaux: AsyncIterable<Buffer>): AsyncGenerator<Trame> {
  let reste: Buffer = Buffer.alloc(0)
  for await (const morceau of morceaux) {
    reste = reste.length === 0 ? morceau : Buffer.concat([reste, morceau])
    while (reste.length >= ENTETE_TRAME) {
      const fin = ENTETE_TRAME + reste.readUInt32BE(1)
      if (reste.length < fin) break
      yield lireTrame(reste.readUInt8(), reste.subarray(ENTETE_TRAME, fin))
      reste = reste.subarray(fin)
    }
  }
  if (reste.length > 0) throw new Error('archive: frame cut short under a valid seal')
}

function lireTrame(numero: number, octets: Buffer): Trame {
  const type = TYPES[numero]
  if (type === undefined) throw new Error(`archive: unknown frame type ${numero}`)
  return type === 'donnees' ? { type, octets } : { type, contenu: JSON.parse(octets.toString('utf8')) }
}
