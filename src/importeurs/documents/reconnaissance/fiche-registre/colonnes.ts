import type { Element, Piece } from './elements.ts'
import { commenceEnMinuscule, estAcheve, estEnAttente, estPuce } from './paragraphes.ts'

/** The two columns of a bloc's table: competences on the left, assessment on the right. */
export interface Colonnes {
  readonly gauche: readonly Piece[]
  readonly droite: readonly Piece[]
}

export interface Repartition extends Colonnes {
  /** Pieces whose column the words do not settle; empty when sure. */
  readonly incertaines: readonly Piece[]
}

type Cote = 'gauche' | 'droite'

/** One line left outside the table by a page break. */
interface Reste {
  readonly pieces: readonly Piece[]
  readonly premiere: Piece
  readonly derniere: Piece
  readonly page: number
}

interface Hypothese {
  readonly score: number
  readonly cote: Cote | null
  readonly page: number
  readonly queues: Readonly<Record<Cote, Piece | null>>
  /** Choices, last first. */
  readonly choix: Choix | null
}

interface Choix {
  readonly cote: Cote
  readonly avant: Choix | null
}

const LARGEUR_FAISCEAU = 12
/** Below this lead over the best other sharing-out, the choice is said to be uncertain. */
const AVANCE_SURE = 1
/** Words of the assessment column; each counts once. */
const MOTS_EVALUATION: readonly RegExp[] = [
  /candidat/iu,
  /\bvoie (?:scolaire|de la formation)/iu,
  /[ée]tablissement|apprentissage/iu,
  /habilit/iu,
  /\bccf\b|contr[ôo]le en cours|cours de formation/iu,
  /\bponctuel/iu,
  /formation professionnelle|professionnelle continue|enseignement à distance/iu,
  /mise en situation|[ée]preuve|soutenance|[ée]tude de cas|\bjury\b|entretien|questionnaire|[ée]valuation/iu,
]
const INFINITIF = /^(?:[-–•·●▸*]\s?)?(?:s['’]|se )?\p{L}{2,}(?:er|ir|re|oir)(?:\s|$)/iu

/**
 * Shares the lines that page breaks left under a two-column table between its columns. The rest of the left cell
 * comes first, then that of the right one; words, marks and unfinished sentences tell where one gives way to the
 * other. Beam search: linear in the number of lines.
 */
export function repartirRestes(table: Colonnes, elements: readonly Element[]): Repartition {
  const restes = elements.flatMap(lireReste)
  if (restes.length === 0) return { ...table, incertaines: [] }
  let faisceau: Hypothese[] = [depart(table, restes[0]?.page ?? 0)]
  for (const reste of restes) {
    faisceau = faisceau
      .flatMap((hypothese) => [poursuivre(hypothese, reste, 'gauche'), poursuivre(hypothese, reste, 'droite')])
      .sort((a, b) => b.score - a.score)
      .slice(0, LARGEUR_FAISCEAU)
  }
  const finales = faisceau
    .map((hypothese) => ({ choix: derouler(hypothese.choix), score: hypothese.score + noterFin(hypothese) }))
    .sort((a, b) => b.score - a.score)
  const [meilleure, seconde] = finales
  const cotes = meilleure?.choix ?? []
  const dUnCote = (cote: Cote): Piece[] => restes.flatMap((reste, rang) => (cotes[rang] === cote ? reste.pieces : []))
  const sure = (meilleure?.score ?? 0) - (seconde?.score ?? Number.NEGATIVE_INFINITY) >= AVANCE_SURE
  return {
    gauche: [...table.gauche, ...dUnCote('gauche')],
    droite: [...table.droite, ...dUnCote('droite')],
    incertaines: sure ? [] : restes.filter((_, rang) => cotes[rang] !== seconde?.choix[rang]).flatMap((r) => r.pieces),
  }
}

function lireReste(element: Element): Reste[] {
  const pieces = element.cellules.flat()
  const [premiere, derniere] = [pieces[0], pieces.at(-1)]
  return premiere === undefined || derniere === undefined ? [] : [{ pieces, premiere, derniere, page: element.page }]
}

const depart = (table: Colonnes, page: number): Hypothese => ({
  score: 0,
  cote: null,
  page,
  queues: { gauche: table.gauche.at(-1) ?? null, droite: table.droite.at(-1) ?? null },
  choix: null,
})

function poursuivre(hypothese: Hypothese, reste: Reste, cote: Cote): Hypothese {
  const affinite = noterMots(reste)
  const score =
    hypothese.score +
    noterJointure(hypothese.queues[cote], reste.premiere) +
    (cote === 'droite' ? affinite : -affinite) +
    noterPassage(hypothese, reste, cote)
  return {
    score,
    cote,
    page: reste.page,
    queues: { ...hypothese.queues, [cote]: reste.derniere },
    choix: { cote, avant: hypothese.choix },
  }
}

/** The left cell's rest comes before the right cell's, again on each page; no column changes between two tight lines. */
function noterPassage({ cote, page }: Hypothese, reste: Reste, vers: Cote): number {
  if (cote === null || page !== reste.page) return vers === 'gauche' ? 0.5 : 0
  if (cote === vers) return 0
  return (reste.premiere.lien === 'saut' ? 0 : -3) + (vers === 'gauche' ? -2 : 0)
}

/** How well a line reads on from the end of a column. */
function noterJointure(queue: Piece | null, { texte }: Piece): number {
  const minuscule = commenceEnMinuscule(texte) && !estPuce(texte)
  if (queue === null) return minuscule ? -1 : 0
  const fin = queue.texte
  if (/[;:]$/u.test(fin)) return minuscule ? Number(fin.endsWith(':')) : 0.5
  if (/[)\]»]$/u.test(fin)) return 0
  if (estAcheve(fin)) return minuscule ? -2 : 0.5
  if (minuscule) return 2
  return estEnAttente(fin) ? 0.5 : -1.5
}

/** Positive for words of assessment, negative for a competence. */
function noterMots(reste: Reste): number {
  const texte = reste.pieces.map((piece) => piece.texte).join(' ')
  const mots = MOTS_EVALUATION.filter((motif) => motif.test(texte)).length
  return Math.min(mots, 2) - (INFINITIF.test(texte) ? 1 : 0)
}

/** A cell that ends on a word calling for another was not the end. */
function noterFin({ queues }: Hypothese): number {
  const coupee = (queue: Piece | null): number => (queue !== null && estEnAttente(queue.texte) ? -2 : 0)
  return coupee(queues.gauche) + coupee(queues.droite)
}

function derouler(choix: Choix | null): Cote[] {
  const cotes: Cote[] = []
  for (let courant = choix; courant !== null; courant = courant.avant) cotes.push(courant.cote)
  return cotes.reverse()
}
