import type { IncomingMessage } from 'node:http'
import { TAILLE_DOCUMENT_MAX } from '#application/documents/deposer.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'

/** The whole body, given up as soon as it is known to be over the size allowed. Refusal `document.trop-gros`. */
export async function lireCorps(flux: IncomingMessage, nom: string): Promise<Resultat<Buffer>> {
  const refus = (taille: number) =>
    refuser('document.trop-gros', { fichier: nom.slice(0, 300), taille, maximum: TAILLE_DOCUMENT_MAX })
  const annoncee = Number(flux.headers['content-length'] ?? 0)
  if (annoncee > TAILLE_DOCUMENT_MAX) return refus(annoncee)
  const morceaux: Buffer[] = []
  let taille = 0
  for await (const morceau of flux.iterator({ destroyOnReturn: false })) {
    const octets = Buffer.from(morceau)
    taille += octets.length
    if (taille > TAILLE_DOCUMENT_MAX) return refus(taille)
    morceaux.push(octets)
  }
  return reussir(Buffer.concat(morceaux))
}
