import { BANDE, decouper, type Intervalle, tailleMediane } from './bandes.ts'
import { plusGrand, plusPetit } from './extremes.ts'
import type { Morceau } from './modele.ts'

/** Narrowest white that parts columns, in points and in sizes of the text. */
const LARGEUR_MINIMALE = 9
const LARGEUR_EN_TAILLES = 0.9
/** Strips with text on both sides that make columns: about four lines; one line where the page before had columns. */
const BANDES_MINIMALES = 8
const BANDES_ATTENDUES = 2
/** Highest white, in strips, across which columns go on. */
const SAUT_MAXIMAL = 9
/** Share of the longest gutter along which another one parts the same columns. */
const PART_COMMUNE = 0.6

/** A part of the page with columns; `gouttieres` are the middles of the whites, from left to right. */
export interface Colonnage {
  readonly haut: number
  readonly bas: number
  readonly gouttieres: readonly number[]
}

interface Gouttiere extends Intervalle {
  /** First and last strip with text on both sides. */
  readonly premiere: number
  readonly derniere: number
  readonly doubles: number
}

/**
 * Columns told by the white gutters between them, from top to bottom of the page; parts never overlap. `attendues`:
 * gutters of the page before, which need less text to be believed.
 */
export function trouverColonnages(morceaux: readonly Morceau[], attendues: readonly number[]): Colonnage[] {
  if (morceaux.length === 0) return []
  const bandes = decouper(morceaux)
  const minimum = Math.max(LARGEUR_MINIMALE, LARGEUR_EN_TAILLES * tailleMediane(morceaux))
  const trouves: Colonnage[] = []
  const libres: [number, number][] = [[0, bandes.length - 1]]
  for (const [premiere, derniere] of libres) {
    const gouttieres = candidates(bandes, { premiere, derniere, minimum, attendues })
    const longue = gouttieres[0]
    if (longue === undefined) continue
    const memes = compagnes(gouttieres, longue)
    const haut = plusPetit(memes.map((meme) => meme.premiere))
    const bas = plusGrand(memes.map((meme) => meme.derniere))
    trouves.push({
      haut: haut * BANDE,
      bas: (bas + 1) * BANDE,
      gouttieres: completer(memes, attendues, bandes.slice(haut, bas + 1).flat()),
    })
    libres.push([premiere, haut - 1], [bas + 1, derniere])
  }
  return trouves.length > 0 ? trouves.sort((a, b) => a.haut - b.haut) : colonnageAttendu(morceaux, attendues)
}

/** Middles of the gutters; those expected when no text crosses any of them: a column may be empty on this page. */
function completer(
  trouvees: readonly Intervalle[],
  attendues: readonly number[],
  pleins: readonly Intervalle[],
): readonly number[] {
  const connues = trouvees.every(({ debut, fin }) => attendues.some((x) => x > debut && x < fin))
  const libres = attendues.every((x) => pleins.every(({ debut, fin }) => x < debut || x > fin))
  return connues && libres ? attendues : trouvees.map(({ debut, fin }) => (debut + fin) / 2)
}

/** Where one column alone goes on from the page before, and it is not the first: the same columns, the others empty. */
function colonnageAttendu(morceaux: readonly Morceau[], gouttieres: readonly number[]): Colonnage[] {
  const premiere = gouttieres[0]
  const traverse = ({ x, largeur }: Morceau): boolean => gouttieres.some((g) => x < g && x + largeur > g)
  if (premiere === undefined || morceaux.some(traverse) || morceaux.every(({ x }) => x < premiere)) return []
  const haut = plusPetit(morceaux.map(({ y }) => y))
  const bas = plusGrand(morceaux.map(({ y, hauteur }) => y + hauteur))
  return [{ haut, bas, gouttieres }]
}

/** Gutters of these strips, the one that parts most text first. */
function candidates(bandes: readonly Intervalle[][], portee: Portee): Gouttiere[] {
  const { premiere, derniere, minimum, attendues } = portee
  const trouvees = new Map<string, Gouttiere>()
  for (let rang = premiere; rang <= derniere; rang += 1) {
    const pleins = bandes[rang] ?? []
    for (const [indice, plein] of pleins.entries()) {
      const suivant = pleins[indice + 1]
      if (!suivant || suivant.debut - plein.fin < minimum) continue
      const blanc = { debut: plein.fin, fin: suivant.debut }
      const gouttiere = etendre(bandes, { ...portee, rang, blanc })
      const attendue = attendues.some((x) => x > gouttiere.debut && x < gouttiere.fin)
      if (gouttiere.doubles >= (attendue ? BANDES_ATTENDUES : BANDES_MINIMALES))
        trouvees.set(`${gouttiere.premiere} ${gouttiere.derniere} ${Math.round(gouttiere.debut)}`, gouttiere)
    }
  }
  return [...trouvees.values()].sort((a, b) => b.doubles - a.doubles || b.fin - b.debut - (a.fin - a.debut))
}

/** Strips looked at, narrowest white, gutters expected. */
interface Portee {
  readonly premiere: number
  readonly derniere: number
  readonly minimum: number
  readonly attendues: readonly number[]
}

interface Depart extends Portee {
  readonly rang: number
  readonly blanc: Intervalle
}

/** The white of one strip, up and down as far as no text crosses it. */
function etendre(bandes: readonly Intervalle[][], { rang, blanc, premiere, derniere, minimum }: Depart): Gouttiere {
  let gouttiere: Gouttiere = { ...blanc, premiere: rang, derniere: rang, doubles: 1 }
  for (const sens of [-1, 1]) {
    let vides = 0
    for (let vue = rang + sens; vue >= premiere && vue <= derniere && vides <= SAUT_MAXIMAL; vue += sens) {
      const pleins = bandes[vue] ?? []
      const reste = retrancher(gouttiere, pleins, minimum)
      if (reste === null) break
      vides = pleins.length === 0 ? vides + 1 : 0
      const gauche = pleins.some((plein) => plein.fin <= reste.debut)
      const droite = pleins.some((plein) => plein.debut >= reste.fin)
      const doubles = gouttiere.doubles + (gauche && droite ? 1 : 0)
      const bornes = pleins.length === 0 ? {} : sens < 0 ? { premiere: vue } : { derniere: vue }
      gouttiere = { ...gouttiere, ...bornes, debut: reste.debut, fin: reste.fin, doubles }
    }
  }
  return gouttiere
}

/** The widest part of a white that this strip leaves; null when it is too narrow. */
function retrancher(blanc: Intervalle, pleins: readonly Intervalle[], minimum: number): Intervalle | null {
  let mieux: Intervalle | null = null
  let debut = blanc.debut
  for (const plein of [...pleins, { debut: Number.POSITIVE_INFINITY, fin: Number.POSITIVE_INFINITY }]) {
    const fin = Math.min(plein.debut, blanc.fin)
    if (fin - debut >= minimum && fin - debut > (mieux ? mieux.fin - mieux.debut : 0)) mieux = { debut, fin }
    debut = Math.max(debut, plein.fin)
  }
  return mieux
}

interface Compagne extends Intervalle {
  readonly premiere: number
  readonly derniere: number
  /** Strips shared with the longest gutter. */
  readonly commune: number
}

/**
 * The longest gutter and those that part the same lines, from left to right, none overlapping another. A title that
 * crosses one of them cuts it in several: these count together.
 */
function compagnes(gouttieres: readonly Gouttiere[], longue: Gouttiere): Compagne[] {
  const gardees: Compagne[] = []
  for (const { debut, fin, premiere, derniere } of gouttieres) {
    const commune = Math.min(derniere, longue.derniere) - Math.max(premiere, longue.premiere) + 1
    if (commune <= 0) continue
    const rang = gardees.findIndex((autre) => debut < autre.fin && fin > autre.debut)
    const meme = gardees[rang]
    if (meme === undefined) gardees.push({ debut, fin, premiere, derniere, commune })
    else if (Math.min(fin, meme.fin) - Math.max(debut, meme.debut) > 1) {
      gardees[rang] = {
        debut: Math.max(debut, meme.debut),
        fin: Math.min(fin, meme.fin),
        premiere: Math.min(premiere, meme.premiere),
        derniere: Math.max(derniere, meme.derniere),
        commune: commune + meme.commune,
      }
    }
  }
  const hauteur = longue.derniere - longue.premiere + 1
  return gardees.filter(({ commune }) => commune >= PART_COMMUNE * hauteur).sort((a, b) => a.debut - b.debut)
}
