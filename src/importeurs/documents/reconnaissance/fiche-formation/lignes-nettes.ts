import type { DocumentSource, LigneDocument } from '#domaine/document/index.ts'
import { collapseSpaces, fold } from '#socle/texte.ts'
import { decouperFragments } from '../fragments.ts'
import { joindre, type Morceau, morceauEntre } from '../passage.ts'

/** A line without its marks of Markdown and HTML: what a person reads, each word still knowing its place. */
export interface LigneNette {
  readonly ligne: LigneDocument
  readonly morceaux: readonly Morceau[]
  /** Words read on; empty for a blank line or a line of marks only. */
  readonly texte: string
  readonly plie: string
  /** A heading or a wholly bold line, by the marks of the format. */
  readonly marquee: boolean
  /** Item of a list. */
  readonly puce: boolean
  /** Stands farther below the line before than lines of one paragraph do (geometry only). */
  readonly saut: boolean
}

/** Bold, links (`[mots](adresse)`) and backslashes of Markdown; nothing in it may run past a bracket. */
const MARQUES = /\*\*|\\(?=[*_#[\]()-])|\]\([^()\s]{0,500}\)|\[(?=[^[\]]{1,500}\]\()/g
const TETE = /^\s*(?:#{1,6}\s+|>\s+)*(?:([-•▪◦‣*+–]|[➔→►])\s+)?/u
const PUCE = /^[-•▪◦‣*+–]$/u

/** Lines of the document as they read, in order. */
export function lireLignesNettes(document: DocumentSource): LigneNette[] {
  const sauts = sautsDe(document.lignes)
  return document.lignes.flatMap((ligne) =>
    // A cell of a spreadsheet may hold several lines.
    lignesDans(ligne.texte).map((bornes) => lireLigneNette(ligne, bornes, sauts.has(ligne.rang))),
  )
}

interface Bornes {
  readonly debut: number
  readonly fin: number
}

/** Where each line of a text stands; the whole when it has one line. */
function lignesDans(texte: string): Bornes[] {
  const bornes: Bornes[] = []
  let debut = 0
  for (const ligne of texte.split('\n')) {
    bornes.push({ debut, fin: debut + ligne.length })
    debut += ligne.length + 1
  }
  return bornes
}

/** Share of the usual step between two lines beyond which a paragraph ends. */
const SAUT = 1.15

/** Lines that a gap parts from the line above, by the usual step of the document. */
function sautsDe(lignes: readonly LigneDocument[]): Set<number> {
  const pas: { readonly rang: number; readonly ecart: number }[] = []
  for (const [indice, { boite, page, rang }] of lignes.entries()) {
    const avant = lignes[indice - 1]
    if (!boite || !avant?.boite || avant.page !== page || boite.y <= avant.boite.y) continue
    pas.push({ rang, ecart: boite.y - avant.boite.y })
  }
  const usuel = pas.map(({ ecart }) => ecart).sort((a, b) => a - b)[Math.floor(pas.length / 2)] ?? 0
  return new Set(pas.filter(({ ecart }) => ecart > usuel * SAUT).map(({ rang }) => rang))
}

function lireLigneNette(ligne: LigneDocument, { debut, fin }: Bornes, saut: boolean): LigneNette {
  const texte = ligne.texte.slice(debut, fin)
  const tete = TETE.exec(texte)
  return ligneDe(ligne, morceauxDe(ligne, debut + (tete?.[0].length ?? 0), fin), {
    marquee: ligne.titre !== null || /^\s*(?:[➔→►]\s*)?(?:#{1,6}\s|\*\*)/u.test(texte),
    puce: PUCE.test(tete?.[1] ?? ''),
    saut,
  })
}

/** A line of other pieces with the marks of the same source line (the rest of a heading, one cell of a row). */
export function ligneDe(
  ligne: LigneDocument,
  morceaux: readonly Morceau[],
  marques: Pick<LigneNette, 'marquee' | 'puce' | 'saut'>,
): LigneNette {
  const texte = collapseSpaces(joindre(morceaux).texte)
  return { ligne, morceaux, texte, plie: fold(texte), ...marques }
}

function morceauxDe(ligne: LigneDocument, debut: number, jusque: number): Morceau[] {
  const suite = ligne.texte.slice(debut, jusque)
  if (!/[<&]/.test(suite)) return couperMarques(ligne, debut, jusque)
  return decouperFragments(suite).flatMap((fragment): Morceau[] => {
    const [de, a] = [debut + fragment.debut, debut + fragment.fin]
    if (a - de === fragment.texte.length) return couperMarques(ligne, de, a)
    const texte = fragment.texte.replace(MARQUES, '')
    return [{ rang: ligne.rang, debut: de, fin: a, texte, alinea: 0, colle: false }]
  })
}

/** Words between the marks of [debut, fin). */
function couperMarques(ligne: LigneDocument, debut: number, fin: number): Morceau[] {
  const morceaux: Morceau[] = []
  let depuis = debut
  let colle = false
  const prendre = (jusque: number): void => {
    const morceau = morceauEntre(ligne.rang, ligne.texte, { debut: depuis, fin: jusque }, 0)
    if (morceau.texte === '') return
    morceaux.push({ ...morceau, colle: colle && morceau.debut === depuis })
    colle = morceau.fin === jusque
  }
  for (const marque of ligne.texte.slice(debut, fin).matchAll(MARQUES)) {
    prendre(debut + marque.index)
    depuis = debut + marque.index + marque[0].length
  }
  prendre(fin)
  return morceaux
}

/** The pieces of a line from a character of its joined text on. */
export function morceauxDepuis(morceaux: readonly Morceau[], depuis: number): Morceau[] {
  const passage = joindre(morceaux)
  const reperes = passage.reperes(depuis)
  return morceaux.flatMap((morceau) => {
    const repere = reperes.find((autre) => autre.rang === morceau.rang && autre.fin === morceau.fin)
    if (!repere) return []
    const texte = morceau.texte.slice(repere.debut - morceau.debut).trimStart()
    return texte === '' ? [] : [{ ...morceau, debut: morceau.fin - texte.length, texte, colle: false }]
  })
}
