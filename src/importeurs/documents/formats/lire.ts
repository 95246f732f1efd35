import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { FichierRecu } from '#application/documents/ports.ts'
import type { DocumentSource, FormatDocument } from '#domaine/document/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { capterRefus, ErreurRefus } from '../../erreur-refus.ts'
import { verifierArchive } from './archive.ts'
import { BORNES, type BornesDocument, type Demande } from './bornes.ts'
import { readCsv } from './csv.ts'
import { decodeText } from './decoder.ts'
import { detectFamily, detectText } from './detecter.ts'
import { readDocx } from './docx.ts'
import type { Contenu } from './ecrivain.ts'
import { readHtml } from './html.ts'
import { readPdf } from './pdf/lire-pdf.ts'
import { readTexte } from './texte.ts'
import { readClasseur } from './xlsx.ts'

/**
 * Reads a document as lines with their place, whatever its format, told by its content. Refusals: `document.vide`,
 * `document.trop-gros`, `document.format-inconnu`, `document.illisible`, `document.chiffre`, `document.sans-texte`,
 * `document.trop-de-pages` (lines too), `document.demesure`.
 */
export async function readDocument(
  fichier: FichierRecu,
  bornes: BornesDocument = BORNES,
): Promise<Resultat<DocumentSource>> {
  const nom = basename(fichier.nom.replaceAll('\\', '/'))
  const taille = fichier.octets.length
  if (taille === 0) return refuser('document.vide', { fichier: nom })
  if (taille > bornes.octets) return refuser('document.trop-gros', { fichier: nom, taille, maximum: bornes.octets })
  return await capterRefus(async () => {
    const { format, pages, lignes } = await lireFormat({ nom, octets: fichier.octets, bornes })
    if (lignes.every((ligne) => ligne.texte.trim() === '')) return refuser('document.sans-texte', { fichier: nom })
    const empreinte = createHash('sha256').update(fichier.octets).digest('hex')
    return reussir({ nom, format, empreinte, taille, pages, lignes })
  })
}

interface Lu extends Contenu {
  readonly format: FormatDocument
}

async function lireFormat(demande: Demande): Promise<Lu> {
  switch (detectFamily(demande.octets)) {
    case 'pdf':
      return { format: 'pdf', ...(await readPdf(demande)) }
    case 'zip':
      return await lireArchive(demande)
    case 'ole':
      // A protected office file is wrapped in this old container, which names its content.
      throw new ErreurRefus(estChiffre(demande) ? 'document.chiffre' : 'document.format-inconnu', {
        fichier: demande.nom,
      })
    case 'texte':
      return await lireTexte(demande)
  }
}

async function lireArchive(demande: Demande): Promise<Lu> {
  const format = await verifierArchive(demande)
  if (format === 'docx') return { format, ...(await readDocx(demande)) }
  if (format === 'xlsx') return { format, ...(await readClasseur(demande)) }
  throw new ErreurRefus('document.format-inconnu', { fichier: demande.nom })
}

const estChiffre = ({ octets }: Demande): boolean =>
  Buffer.from(octets).includes(Buffer.from('EncryptedPackage', 'utf16le'))

async function lireTexte(demande: Demande): Promise<Lu> {
  const texte = decodeText(demande.octets)
  if (texte === null) throw new ErreurRefus('document.format-inconnu', { fichier: demande.nom })
  const format = detectText(texte, demande.nom)
  if (format === 'html') return { format, ...(await readHtml(demande, texte, 'source')) }
  if (format === 'csv') return { format, ...(await readCsv(demande, texte)) }
  return { format, ...readTexte(demande, texte, format === 'markdown') }
}
