import type { Modalite, NatureEpreuve } from '../../referentiel/index.ts'
import type { UniteEvaluee } from '../reglement.ts'

type Modes = UniteEvaluee['modes']
/** How one category sits a unit, before its words; null: not offered to it. */
type Mode = Omit<Modalite, 'candidats'> | null

const FORMES = { ccf: 'CCF', ponctuel: 'ponctuel' } as const
const NATURES: Readonly<Record<NatureEpreuve, string>> = { ecrit: 'écrit', oral: 'oral', pratique: 'pratique' }
/** The three columns of a national regulation. */
const CANDIDATS = { mixte: 'catégorie 1', ponctuel: 'catégorie 2', 'ccf-integral': 'catégorie 3' } as const

function mode(forme: Modalite['forme'], natures: readonly NatureEpreuve[], minutes: number | null): Mode {
  const mots = [...(forme === null ? [] : [FORMES[forme]]), natures.map((nature) => NATURES[nature]).join(' et ')]
  return { forme, natures, dureeMin: minutes, dureeMax: minutes, brut: mots.join(' ').trim() }
}

/** By CCF; what the situations are is in the annexes of the order. */
export const CCF: Mode = mode('ccf', [], null)
/** By a terminal paper of those natures; minutes when the regulation that was read states them. */
export const ponctuel = (natures: readonly NatureEpreuve[], minutes: number | null = null): Mode =>
  mode('ponctuel', natures, minutes)
/** Natures printed without saying whether by CCF or terminal. */
export const sansForme = (natures: readonly NatureEpreuve[]): Mode => mode(null, natures, null)

/** The three columns of a national table for one unit: mixed, all terminal, all by CCF. */
export function colonnes(mixte: Mode, tousPonctuels: Mode, integral: Mode): Modes {
  const dire = (modalite: Mode, candidats: string): Modalite | null =>
    modalite === null ? null : { candidats, ...modalite }
  return {
    mixte: dire(mixte, CANDIDATS.mixte),
    ponctuel: dire(tousPonctuels, CANDIDATS.ponctuel),
    'ccf-integral': dire(integral, CANDIDATS['ccf-integral']),
  }
}

/** What a row states; what it leaves out is unknown, no `controle`: no oral of contrôle. */
type Ligne = Pick<UniteEvaluee, 'code' | 'libelle' | 'modes'> & Partial<UniteEvaluee>

/** A unit from what its row states. */
export const unite = (ligne: Ligne): UniteEvaluee => ({
  epreuve: null,
  bloc: null,
  facultative: false,
  coefficient: null,
  professionnelle: null,
  controle: null,
  arrondi: null,
  ...ligne,
})
