import { getDocumentProxy } from 'unpdf'
import { ErreurRefus } from '../../../erreur-refus.ts'
import { type Demande, illisible } from '../bornes.ts'

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
export type PagePdf = Awaited<ReturnType<Pdf['getPage']>>

/** Bytes at the end of the file where its last mark must stand. */
const FIN = 4096

// The PDF library calls it when it hands a font over; it appeared in V8 after Node 20.
if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    value(this: ArrayBuffer) {
      return structuredClone(this, { transfer: [this] })
    },
  })
}

/**
 * Opens a PDF: no script of it is run, nothing is fetched, no image is decoded. Throws ErreurRefus
 * `document.chiffre` (a password is asked), `document.illisible`, `document.trop-de-pages`.
 */
export async function openPdf(demande: Demande): Promise<Pdf> {
  const { nom, octets, bornes } = demande
  if (!Buffer.from(octets.subarray(-FIN)).includes('%%EOF')) throw illisible(demande, '%%EOF')
  const pdf = await ouvrir(demande, Uint8Array.from(octets))
  if (pdf.numPages <= bornes.pages) return pdf
  await pdf.destroy()
  throw new ErreurRefus('document.trop-de-pages', { fichier: nom, pages: pdf.numPages, maximum: bornes.pages })
}

/** The library takes the bytes over, hence the copy it is given. */
async function ouvrir(demande: Demande, data: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(data, {
      isEvalSupported: false,
      enableXfa: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      maxImageSize: 1,
      stopAtErrors: false,
      verbosity: 0,
    })
  } catch (erreur) {
    if (erreur instanceof Error && erreur.name === 'PasswordException')
      throw new ErreurRefus('document.chiffre', { fichier: demande.nom })
    throw illisible(demande, erreur instanceof Error ? erreur.message : String(erreur))
  }
}
