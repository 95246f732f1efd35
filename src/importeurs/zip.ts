import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { ErreurRefus } from './erreur-refus.ts'

/** Guards against an archive made to exhaust the machine. */
export interface BornesZip {
  /** Largest inflated size of one entry, in bytes; 8 GiB unless told. */
  readonly taille?: number
}

export interface EntreeZip {
  /** Name in the archive, without folders: never used as a path. */
  readonly nom: string
  readonly taille: number
  /** Inflated bytes; size and CRC are checked at the end. Throws ErreurRefus. */
  lire(): AsyncGenerator<Uint8Array>
}

export interface ArchiveZip {
  readonly entrees: readonly EntreeZip[]
  /** Compressed bytes consumed so far, all entries together. */
  readonly lus: number
  fermer(): void
}

const TAILLE_MAXIMALE = 8 * 1024 ** 3
const RAPPORT_MAXIMAL = 200
/** Below this size no ratio is dangerous. */
const TAILLE_ANODINE = 16 * 1024 * 1024
const ENTREES_MAXIMALES = 1000
const TAMPON = 128 * 1024

/**
 * Opens a zip (zip64 too) on disk. Throws ErreurRefus: `registre.zip-illisible` (cut, corrupt, encrypted, a method
 * that is not deflate, wrong size or CRC), `registre.zip-bombe`, `registre.zip-contenu`.
 */
export async function openZip(chemin: string, bornes: BornesZip = {}): Promise<ArchiveZip> {
  let zip: ZipFile
  const entrees: Entry[] = []
  try {
    zip = await openPromise(chemin, { autoClose: false })
  } catch (erreur) {
    throw illisible(erreur)
  }
  try {
    if (zip.entryCount > ENTREES_MAXIMALES)
      throw new ErreurRefus('registre.zip-contenu', { entrees: zip.entryCount, xml: null })
    for await (const entree of zip.eachEntry()) entrees.push(entree)
  } catch (erreur) {
    zip.close()
    throw erreur instanceof ErreurRefus ? erreur : illisible(erreur)
  }
  const compte = { lus: 0 }
  const fichiers = entrees.filter((entree) => !entree.fileName.endsWith('/'))
  return {
    entrees: fichiers.map((entree) => decrireEntree(zip, entree, { taille: bornes.taille ?? TAILLE_MAXIMALE, compte })),
    get lus() {
      return compte.lus
    },
    fermer: () => zip.close(),
  }
}

interface Garde {
  readonly taille: number
  readonly compte: { lus: number }
}

function decrireEntree(zip: ZipFile, entree: Entry, garde: Garde): EntreeZip {
  const nom = entree.fileName.split(/[/\\]/).at(-1) ?? ''
  return { nom, taille: entree.uncompressedSize, lire: () => lireEntree(zip, entree, garde) }
}

async function* lireEntree(zip: ZipFile, entree: Entry, garde: Garde): AsyncGenerator<Uint8Array> {
  refuserBombe(entree.uncompressedSize, entree, garde)
  if (entree.isEncrypted()) throw new ErreurRefus('registre.zip-illisible', { message: 'encrypted' })
  let somme = 0
  let taille = 0
  try {
    const brut: Readable = await zip.openReadStreamPromise(entree, { decodeFileData: false })
    const avant = garde.compte.lus
    const { clair, consommes } = inflate(brut, entree)
    for await (const octets of clair) {
      taille += octets.length
      garde.compte.lus = avant + (consommes?.() ?? taille)
      refuserBombe(taille, entree, garde)
      if (taille > entree.uncompressedSize) throw new Error('more bytes than declared')
      somme = crc32(octets, somme)
      yield octets
    }
    if (taille !== entree.uncompressedSize) throw new Error('fewer bytes than declared')
    if (somme !== entree.crc32) throw new Error('wrong CRC-32')
  } catch (erreur) {
    throw erreur instanceof ErreurRefus ? erreur : illisible(erreur)
  }
}

function inflate(brut: Readable, entree: Entry): { clair: AsyncIterable<Buffer>; consommes?: () => number } {
  if (entree.compressionMethod === 0) return { clair: brut }
  if (entree.compressionMethod !== 8) throw new Error(`compression method ${entree.compressionMethod}`)
  const inflateur = createInflateRaw({ chunkSize: TAMPON })
  // A failure of either side destroys the inflater, whose reader then receives it.
  pipeline(brut, inflateur).catch(() => undefined)
  return { clair: inflateur, consommes: () => inflateur.bytesWritten }
}

function refuserBombe(taille: number, entree: Entry, garde: Garde): void {
  const enflee = taille > TAILLE_ANODINE && taille > entree.compressedSize * RAPPORT_MAXIMAL
  if (enflee || taille > garde.taille) {
    throw new ErreurRefus('registre.zip-bombe', { compresse: entree.compressedSize, taille, maximum: garde.taille })
  }
}

const illisible = (erreur: unknown): ErreurRefus =>
  new ErreurRefus('registre.zip-illisible', { message: erreur instanceof Error ? erreur.message : String(erreur) })
