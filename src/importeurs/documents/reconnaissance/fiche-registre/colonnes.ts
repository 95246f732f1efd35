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

/** How a text ends, for what may follow it. */
type Fin = 'point' | 'point-virgule' | 'deux-points' | 'parenthese' | 'attente' | 'ouverte'

type Debut = 'minuscule' | 'puce' | 'majuscule'

/** One line left outside the table by a page break. */
interface Reste {
  readonly pieces: readonly Piece[]
  readonly page: number
  readonly colle: boolean
  readonly debut: Debut
  readonly fin: Fin
  /** Positive for words of assessment, negative for a competence. */
  readonly affinite: number
}

interface Hypothese {
  readonly score: number
  readonly cote: Cote | null
  readonly page: number
  readonly fins: Readonly<Record<Cote, Fin | null>>
  /** Columns that got a line. */
  readonly servies: readonly Cote[]
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

function lireReste({ cellules, page }: Element): Reste[] {
  const pieces = cellules.flat()
  const [premiere, derniere] = [pieces[0], pieces.at(-1)]
  if (premiere === undefined || derniere === undefined) return []
  return [
    {
      pieces,
      page,
      colle: premiere.lien !== 'saut',
      debut: lireDebut(premiere.texte),
      fin: lireFin(derniere),
      affinite: noterMots(pieces.map((piece) => piece.texte).join(' ')),
    },
  ]
}

function lireDebut(texte: string): Debut {
  if (estPuce(texte)) return 'puce'
  return commenceEnMinuscule(texte) ? 'minuscule' : 'majuscule'
}

function lireFin({ texte }: Piece): Fin {
  const fin = texte.slice(-1)
  if (fin === ';') return 'point-virgule'
  if (fin === ':') return 'deux-points'
  if (')]»'.includes(fin)) return 'parenthese'
  if (estAcheve(texte)) return 'point'
  return estEnAttente(texte) ? 'attente' : 'ouverte'
}

const finDe = (pieces: readonly Piece[]): Fin | null => {
  const derniere = pieces.at(-1)
  return derniere === undefined ? null : lireFin(derniere)
}

const depart = (table: Colonnes, page: number): Hypothese => ({
  score: 0,
  cote: null,
  page,
  fins: { gauche: finDe(table.gauche), droite: finDe(table.droite) },
  servies: [],
  choix: null,
})

function poursuivre(hypothese: Hypothese, reste: Reste, cote: Cote): Hypothese {
  return {
    score:
      hypothese.score +
      noterJointure(hypothese.fins[cote], reste.debut) +
      (cote === 'droite' ? reste.affinite : -reste.affinite) +
      noterPassage(hypothese, reste, cote),
    cote,
    page: reste.page,
    fins: { ...hypothese.fins, [cote]: reste.fin },
    servies: hypothese.servies.includes(cote) ? hypothese.servies : [...hypothese.servies, cote],
    choix: { cote, avant: hypothese.choix },
  }
}

/** The left cell's rest comes before the right cell's, again on each page; no column changes between two tight lines. */
function noterPassage({ cote, page }: Hypothese, reste: Reste, vers: Cote): number {
  if (cote === null || page !== reste.page) return vers === 'gauche' ? 0.5 : 0
  if (cote === vers) return 0
  return (reste.colle ? -3 : 0) + (vers === 'gauche' ? -2 : 0)
}

/** How well a line reads on from the end of a column, by how that column ended. */
const JOINTURES: Readonly<Record<Fin, Readonly<Record<Debut, number>>>> = {
  ouverte: { minuscule: 2, puce: -0.5, majuscule: -1.5 },
  attente: { minuscule: 2, puce: 0.5, majuscule: 0.5 },
  'deux-points': { minuscule: 1.5, puce: 0.5, majuscule: 0.5 },
  'point-virgule': { minuscule: 0, puce: 0.5, majuscule: 0.5 },
  parenthese: { minuscule: 0, puce: 0, majuscule: 0 },
  point: { minuscule: -2, puce: 0.5, majuscule: 0.5 },
}

function noterJointure(fin: Fin | null, debut: Debut): number {
  if (fin === null) return debut === 'minuscule' ? -1 : 0
  return JOINTURES[fin][debut]
}

function noterMots(texte: string): number {
  const mots = MOTS_EVALUATION.filter((motif) => motif.test(texte)).length
  return Math.min(mots, 2) - (INFINITIF.test(texte) ? 1 : 0)
}

/** A cell that ends on a word calling for another was not the end; one cut without a stop likely was not either. */
function noterFin({ fins, servies }: Hypothese): number {
  const inachevee = (cote: Cote): number => {
    if (fins[cote] === 'attente') return -2
    return fins[cote] === 'ouverte' && !servies.includes(cote) ? -0.75 : 0
  }
  return inachevee('gauche') + inachevee('droite')
}

function derouler(choix: Choix | null): Cote[] {
  const cotes: Cote[] = []
  for (let courant = choix; courant !== null; courant = courant.avant) cotes.push(courant.cote)
  return cotes.reverse()
}
