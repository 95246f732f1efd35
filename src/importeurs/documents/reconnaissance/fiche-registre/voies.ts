import { VOIES_ACCES, type VoieAcces, type VoieFiche } from '#domaine/certification/index.ts'
import { type Element, type Piece, texteCellule } from './elements.ts'
import { texteRiche } from './paragraphes.ts'
import { type Carnet, lireRangees, type Rangee } from './rangees.ts'
import { normaliserEtiquette } from './rubriques.ts'

/** The register's six labels, folded. */
const LIBELLES: Readonly<Record<VoieAcces, string>> = {
  FI: "apres un parcours de formation sous statut d'eleve ou d'etudiant",
  CA: "en contrat d'apprentissage",
  FC: 'apres un parcours de formation continue',
  CQ: 'en contrat de professionnalisation',
  CL: 'par candidature individuelle',
  VAE: 'par experience',
}
const ENTETES: ReadonlySet<string> = new Set([
  "voie d'acces a la certification",
  'oui',
  'non',
  'composition des jurys',
  'date de derniere modification',
])

/** The six ways of access with their jury, in the order of `VOIES_ACCES`; a way that the sheet does not name is unknown. */
export function lireVoies(elements: readonly Element[], carnet: Carnet): VoieFiche[] {
  const lues = new Map<VoieAcces, VoieFiche>()
  for (const rangee of lireRangees(elements, ENTETES, carnet).reduce(rejoindre, [])) {
    const voie = VOIES_ACCES.find((code) => LIBELLES[code] === libelleDe(rangee))
    if (voie === undefined || lues.has(voie)) continue
    const chemin = `fiche.voies[${VOIES_ACCES.indexOf(voie)}]`
    const jury = rangee
      .slice(1)
      .filter((cellule) => !estCroix(cellule))
      .flat()
    const ouverte = lireCroix(rangee.slice(1))
    carnet.noter(chemin, rangee[0] ?? [])
    carnet.noter(`${chemin}.ouverte`, rangee.slice(1).filter(estCroix).flat())
    carnet.noter(`${chemin}.jury`, jury)
    lues.set(voie, { voie, ouverte, jury: texteRiche(jury), modifieeLe: null })
  }
  return VOIES_ACCES.map((voie) => lues.get(voie) ?? { voie, ouverte: null, jury: null, modifieeLe: null })
}

const libelleDe = (rangee: Rangee): string => normaliserEtiquette(texteCellule(rangee[0] ?? []))

/** Adds a row, or the rest of the one before it when the page cut its label in two. */
function rejoindre(rangees: Rangee[], rangee: Rangee): Rangee[] {
  const precedente = rangees.at(-1)
  const entier = precedente && `${libelleDe(precedente)} ${libelleDe(rangee)}`
  if (precedente === undefined || !Object.values(LIBELLES).some((libelle) => libelle === entier)) {
    rangees.push(rangee)
  } else {
    const colonnes = Math.max(precedente.length, rangee.length)
    rangees[rangees.length - 1] = Array.from({ length: colonnes }, (_, colonne) => [
      ...(precedente[colonne] ?? []),
      ...(rangee[colonne] ?? []),
    ])
  }
  return rangees
}

/** Yes when the cross stands in the first of the two columns, no in the second, null when there is none. */
export function lireCroix(colonnes: Rangee): boolean | null {
  const place = colonnes.findIndex(estCroix)
  return place === 0 ? true : place === 1 ? false : null
}

const estCroix = (cellule: readonly Piece[]): boolean => /^[x✓✔☒☑]$/iu.test(texteCellule(cellule))
