import mammoth from 'mammoth'
import { type Demande, lireSous } from './bornes.ts'
import type { Contenu } from './ecrivain.ts'
import { readHtml } from './html.ts'

/** Images give no text: none is decoded. */
const SANS_IMAGE = mammoth.images.imgElement(async () => ({ src: '' }))

/**
 * Paragraphs of a Word document, cells of its tables told; `numero` ranks them. Macros are never run, linked files
 * never opened. The archive must have been checked.
 */
export async function readDocx(demande: Demande): Promise<Contenu> {
  const options = { convertImage: SANS_IMAGE, externalFileAccess: false, includeEmbeddedStyleMap: false }
  const { value } = await lireSous(demande, () =>
    mammoth.convertToHtml({ buffer: Buffer.from(demande.octets) }, options),
  )
  return await readHtml(demande, value, 'bloc')
}
