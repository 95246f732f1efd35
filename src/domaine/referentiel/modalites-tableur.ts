import { fold } from '#socle/texte.ts'
import { FORMES_EXAMEN, type Modalite, NATURES_EPREUVE } from './referentiel.ts'

/** Signs that part the fields of a modality, and how they are written inside a field. */
const ECHAPPES: readonly (readonly [string, string])[] = [
  ['\\', '\\\\'],
  ['|', '\\p'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]
/** Written around a field whose spaces count: a reader of the template takes off those at the ends. */
const BORD = '\\e'
/** Written before a text that a cell would take for nothing: an empty text is not an unknown one. */
const GARDE = '\\vide'

/**
 * One modality a line: `candidats | forme | natures | minutes | mots de la source`, unknown fields left empty
 * (`Voie scolaire | ponctuel | ecrit, oral | 120-180 | …`).
 */
export const ecrireModalites = (modalites: readonly Modalite[]): string =>
  modalites
    .map(({ candidats, forme, natures, dureeMin, dureeMax, brut }) =>
      [border(candidats), forme ?? '', natures.join(', '), ecrireDuree(dureeMin, dureeMax), border(brut)].join(' | '),
    )
    .join('\n')

/** Inverse of `ecrireModalites`; a line that is not so built is one modality whose words are that line. */
export const lireModalites = (texte: string): Modalite[] =>
  texte
    .split(/\r?\n/u)
    .filter((ligne) => ligne.trim() !== '')
    .map(lireModalite)

function lireModalite(ligne: string): Modalite {
  const champs = ligne.split('|').map((champ) => champ.trim())
  const [candidats = '', forme = '', natures = '', duree = '', brut = ''] = champs
  const minutes = /^(\d{0,7}(?:\.\d{1,3})?)(?:-(\d{0,7}(?:\.\d{1,3})?))?$/u.exec(duree)
  if (champs.length !== 5 || !minutes) {
    return { candidats: '', forme: null, natures: [], dureeMin: null, dureeMax: null, brut: ligne }
  }
  const nombre = (chiffres: string | undefined): number | null => (chiffres ? Number(chiffres) : null)
  return {
    candidats: retablir(candidats),
    forme: FORMES_EXAMEN.find((une) => une === fold(forme)) ?? null,
    natures: motsDe(natures).flatMap((mot) => NATURES_EPREUVE.filter((nature) => nature === mot)),
    dureeMin: nombre(minutes[1]),
    dureeMax: minutes[2] === undefined ? nombre(minutes[1]) : nombre(minutes[2]),
    brut: retablir(brut),
  }
}

function ecrireDuree(min: number | null, max: number | null): string {
  if (min === max) return min === null ? '' : String(min)
  return `${min ?? ''}-${max ?? ''}`
}

/** Writes on one line, without the sign that parts fields, what `retablir` gives back. */
export function echapper(texte: string): string {
  return ECHAPPES.reduce((ecrit, [signe, code]) => ecrit.replaceAll(signe, code), texte)
}

/** Inverse of `echapper`, and of the signs written around a field. */
export const retablir = (texte: string): string =>
  texte.replace(/\\[\\pnre]/gu, (code) =>
    code === BORD ? '' : (ECHAPPES.find(([, ecrit]) => ecrit === code)?.[0] ?? code),
  )

function border(texte: string): string {
  const ecrit = echapper(texte)
  return ecrit === ecrit.trim() ? ecrit : `${BORD}${ecrit}${BORD}`
}

/** Writes in a cell, or on a line of it, what `degarder` gives back: blank texts are marked. */
export const garder = (texte: string): string =>
  texte.trim() === '' || texte.startsWith(GARDE) ? `${GARDE}${texte}` : texte

/** Inverse of `garder`. */
export const degarder = (texte: string): string => (texte.startsWith(GARDE) ? texte.slice(GARDE.length) : texte)

/** Folded words of a cell that holds a list. */
export const motsDe = (texte: string): string[] => texte.split(/[,;\n]/u).map((mot) => fold(mot.trim()))
