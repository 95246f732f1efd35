import { compilePdf } from '#documents/typst/compiler.ts'
import { CREE_LE } from './gabarit.ts'
import {
  composerReferentiel,
  inventerReferentiel,
  type OptionsReferentiel,
  type ReferentielAttendu,
} from './referentiel.ts'

/** Bytes of a document of an invented trade, and what it says as its author knows it. */
export interface DocumentGenere<Attendu> {
  readonly octets: Buffer
  readonly attendu: Attendu
}

async function generer<Attendu>(source: string, attendu: Attendu): Promise<DocumentGenere<Attendu>> {
  return { octets: await compilePdf(source, { norme: 'ua-1', creeLe: CREE_LE }), attendu }
}

/**
 * An A/C/E framework, landscape: one row an activity, rows cut by page breaks, headings repeated, running head,
 * numbered foot. About half a page to a page an activity.
 */
export async function pdfReferentielTroisColonnes(
  options: OptionsReferentiel,
): Promise<DocumentGenere<ReferentielAttendu>> {
  const attendu = inventerReferentiel(options)
  return await generer(composerReferentiel(attendu, options), attendu)
}
