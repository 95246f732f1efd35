import { compilePdf } from '#documents/typst/compiler.ts'
import {
  composerFicheFormation,
  type FicheFormationAttendue,
  inventerFicheFormation,
  type OptionsFicheFormation,
} from './fiche-formation.ts'
import {
  composerFicheRegistre,
  type FicheRegistreAttendue,
  inventerFicheRegistre,
  type OptionsFicheRegistre,
} from './fiche-registre.ts'
import { CREE_LE } from './gabarit.ts'
import {
  composerDeuxColonnes,
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

/** A framework of two columns, competences and their assessment, with rules or without. */
export async function pdfReferentielDeuxColonnes(
  options: OptionsReferentiel,
): Promise<DocumentGenere<ReferentielAttendu>> {
  const attendu = inventerReferentiel(options)
  return await generer(composerDeuxColonnes(attendu, options.filets ?? true), attendu)
}

/** A sheet of the register printed from the web: labels, lists, ruled tables cut by page breaks. */
export async function pdfFicheRegistre(options: OptionsFicheRegistre): Promise<DocumentGenere<FicheRegistreAttendue>> {
  const attendu = inventerFicheRegistre(options)
  return await generer(composerFicheRegistre(attendu), attendu)
}

/** A training sheet in two columns without a rule: a narrow one on the left, a wide one on the right. */
export async function pdfFicheFormation(
  options: OptionsFicheFormation,
): Promise<DocumentGenere<FicheFormationAttendue>> {
  const attendu = inventerFicheFormation(options)
  return await generer(composerFicheFormation(attendu), attendu)
}
