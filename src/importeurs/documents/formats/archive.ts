import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { ErreurRefus } from '../../erreur-refus.ts'
import { type Demande, illisible, lireSous } from './bornes.ts'

const inflate = promisify(inflateRaw)
const ENTREES_MAXIMALES = 5_000
/** Below this size no ratio is dangerous. */
const TAILLE_ANODINE = 16_000_000
/** Parts of an office file that a parser of XML will read. */
const PART_XML = /\.(?:xml|rels|vml)$/i
/** Office files declare no document type: only a hostile one does, to define entities. */
const DECLARATIONS = ['utf8', 'utf16le'].flatMap((encodage) =>
  ['<!DOCTYPE', '<!ENTITY', '<!doctype', '<!entity'].map((mot) =>
    Buffer.from(mot, encodage === 'utf8' ? 'utf8' : 'utf16le'),
  ),
)

export type FormatArchive = 'docx' | 'xlsx'

/**
 * Inflates every part of an office file once, within bounds, before any library sees it; tells which it is, null when
 * neither. Throws ErreurRefus `document.demesure`, `document.chiffre`, `document.illisible` (cut, corrupt, a part
 * that declares entities).
 */
export async function verifierArchive(demande: Demande): Promise<FormatArchive | null> {
  const zip = await lireSous(demande, () => fromBufferPromise(Buffer.from(demande.octets), { autoClose: false }))
  try {
    return await lireSous(demande, () => parcourir(demande, zip))
  } finally {
    zip.close()
  }
}

async function parcourir(demande: Demande, zip: ZipFile): Promise<FormatArchive | null> {
  if (zip.entryCount > ENTREES_MAXIMALES) throw demesure(demande, zip.entryCount)
  const noms = new Set<string>()
  let total = 0
  for await (const entree of zip.eachEntry()) {
    noms.add(entree.fileName)
    const part = await deplier(demande, zip, entree, total)
    total += part.length
    if (PART_XML.test(entree.fileName)) refuserEntites(demande, entree.fileName, part)
  }
  if (!noms.has('[Content_Types].xml')) return null
  if (noms.has('word/document.xml')) return 'docx'
  return noms.has('xl/workbook.xml') ? 'xlsx' : null
}

async function deplier(demande: Demande, zip: ZipFile, entree: Entry, avant: number): Promise<Buffer> {
  if (entree.isEncrypted()) throw new ErreurRefus('document.chiffre', { fichier: demande.nom })
  const { deplie, rapport } = demande.bornes
  const permis = Math.min(deplie - avant, Math.max(TAILLE_ANODINE, entree.compressedSize * rapport))
  if (entree.uncompressedSize > permis) throw demesure(demande, avant + entree.uncompressedSize)
  const brut = await lireBrut(zip, entree)
  if (entree.compressionMethod === 0) return brut
  try {
    return await inflate(brut, { maxOutputLength: Math.max(1, permis) })
  } catch (erreur) {
    throw erreur instanceof RangeError ? demesure(demande, avant + permis) : erreur
  }
}

async function lireBrut(zip: ZipFile, entree: Entry): Promise<Buffer> {
  const flux = await zip.openReadStreamPromise(entree, { decodeFileData: false })
  const morceaux: Buffer[] = []
  for await (const morceau of flux) morceaux.push(morceau)
  return Buffer.concat(morceaux)
}

function refuserEntites(demande: Demande, place: string, part: Buffer): void {
  if (DECLARATIONS.some((mot) => part.includes(mot))) throw illisible(demande, `${place} : DOCTYPE`)
}

const demesure = ({ nom, bornes, octets }: Demande, taille: number): ErreurRefus =>
  new ErreurRefus('document.demesure', { fichier: nom, compresse: octets.length, taille, maximum: bornes.deplie })
