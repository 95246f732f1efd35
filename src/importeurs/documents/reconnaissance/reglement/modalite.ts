import type { FormeExamen, Modalite, NatureEpreuve } from '#domaine/referentiel/index.ts'
import { collapseSpaces, fold } from '#socle/texte.ts'

const CCF = /\bc\.? ?c\.? ?f\b|controles? en cours de formation/
const PONCTUEL = /\bponctuel/
const NATURES: readonly (readonly [NatureEpreuve, RegExp])[] = [
  ['ecrit', /\becrite?s?\b/],
  ['oral', /\boral(?:e|es)?\b|\boraux\b/],
  ['pratique', /\bpratiques?\b/],
]
const HEURES = 'h(?:eures?)?(?![a-z])'
const MINUTES = "(?:min(?:utes?)?|mn)(?![a-z])\\.?|'"
/** `2 h 30`, `2h30 min`, `45 min`, `2 x 2 h`; a bare number before "à" takes the unit that follows. */
const DUREE = new RegExp(
  `(?:(\\d{1,2}) ?[x×] ?)?(\\d{1,3}(?:[.,]\\d)?) ?(?:(${HEURES}) ?(?:(\\d{1,2})(?!\\d| ?[x×]| ?${HEURES})(?: ?${MINUTES})?)?|(${MINUTES}))`,
  'g',
)
const INTERVALLE = new RegExp(`(\\d{1,3}) ?(?:a|-|–) ?(\\d{1,3}) ?(${HEURES}|${MINUTES})`)

interface Durees {
  readonly min: number | null
  readonly max: number | null
  /** Several durations that make no range: which counts is for a person to say. */
  readonly ambigue: boolean
  /** Whether a duration stands there at all. */
  readonly lue: boolean
}

/** Reads how one category sits one unit. A nature without the word "ponctuel" is a ponctuel exam: the texts know CCF and ponctuel only. */
export function lireModalite(candidats: string, texte: string): Modalite & { readonly ambigue: boolean } {
  const brut = collapseSpaces(texte)
  const plie = fold(brut).replace(/\(\s*(?:\d{1,2}|\*{1,3})\s*\)/g, ' ')
  const natures = NATURES.flatMap(([nature, motif]) => {
    const place = plie.search(motif)
    return place === -1 ? [] : [{ nature, place }]
  }).sort((a, b) => a.place - b.place)
  const durees = lireDurees(plie)
  return {
    candidats,
    forme: formeDe(plie, natures.length > 0),
    natures: natures.map(({ nature }) => nature),
    dureeMin: durees.min,
    dureeMax: durees.max,
    brut,
    ambigue: durees.ambigue,
  }
}

function formeDe(plie: string, aNature: boolean): FormeExamen | null {
  const ccf = CCF.test(plie)
  const ponctuel = PONCTUEL.test(plie)
  if (ccf && ponctuel) return null
  if (ccf) return 'ccf'
  return ponctuel || aNature ? 'ponctuel' : null
}

/** Minutes of a folded text: one duration or one range; unknown when several stand side by side. */
function lireDurees(plie: string): Durees {
  const intervalle = INTERVALLE.exec(plie)
  if (intervalle) {
    const facteur = (intervalle[3] ?? '').startsWith('h') ? 60 : 1
    return { min: Number(intervalle[1]) * facteur, max: Number(intervalle[2]) * facteur, ambigue: false, lue: true }
  }
  const lues = [...plie.matchAll(DUREE)]
  const minutes = lues.map(minutesDe)
  const [premiere, seconde] = [lues[0], lues[1]]
  const [min, max] = [minutes[0] ?? null, minutes[1] ?? null]
  if (!premiere || min === null) return { min: null, max: null, ambigue: false, lue: false }
  if (!seconde) return { min, max: min, ambigue: false, lue: true }
  const entre = plie.slice(premiere.index + premiere[0].length, seconde.index).trim()
  if (minutes.length === 2 && /^(?:a|-|–)$/.test(entre)) return { min, max, ambigue: false, lue: true }
  return { min: null, max: null, ambigue: true, lue: true }
}

function minutesDe(lue: RegExpMatchArray): number {
  const fois = Number(lue[1] ?? '1')
  const nombre = Number((lue[2] ?? '0').replace(',', '.'))
  return lue[3] ? fois * (nombre * 60 + Number(lue[4] ?? '0')) : fois * nombre
}

/** Words of which the name of a mode is made, and no other. */
const MOTS_MODE = new Set(
  'ccf c.c.f c.c.f. controle en cours de formation ponctuel ponctuelle ponctuels ponctuelles epreuve ecrit ecrite oral orale pratique et + ou'.split(
    ' ',
  ),
)

/** Whether words name how an exam is sat (\`CCF\`, \`Ponctuel écrit\`) and say nothing else. */
export const nommeUnMode = (texte: string): boolean =>
  texte.length < 60 &&
  fold(texte)
    .split(/[\s,/]+/)
    .every((mot) => MOTS_MODE.has(mot))

/** Whether words are durations and nothing else. */
export const nommeUneDuree = (texte: string): boolean =>
  texte.length < 40 && /^\d/.test(texte.replace(/^de /, '')) && lireDurees(fold(texte)).lue

/** Coefficient at the head of a cell (`1,5`, `9 (1)`); null when it prints none. */
export function lireCoefficient(texte: string): number | null {
  const lu = /^\s*(\d{1,3}(?:[.,]\d{1,2})?)(?![\d%])/.exec(texte)
  return lu?.[1] ? Number(lu[1].replace(',', '.')) : null
}
