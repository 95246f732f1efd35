import type { CleTexte } from '#droit/textes.ts'
import { constante, feuille, type Trace } from '#droit/trace.ts'

const D6222_26: CleTexte = 'code-du-travail.D6222-26'

/** Ages from which the grid pays more, by first age of the bracket. */
export const AGE_16 = constante('remuneration.age-premier', 16, 'annees', { texte: D6222_26, paragraphe: '1°' })
export const AGE_18 = constante('remuneration.age-seuil', 18, 'annees', { texte: D6222_26, paragraphe: '2°' })
export const AGE_21 = constante('remuneration.age-seuil', 21, 'annees', { texte: D6222_26, paragraphe: '3°' })
export const AGE_26 = constante('remuneration.age-seuil', 26, 'annees', { texte: D6222_26, paragraphe: '4°' })

/** Years of execution that the grid knows. */
export const ANNEE_1 = constante('remuneration.annee-grille', 1, 'nombre', { texte: D6222_26, paragraphe: 'a' })
export const ANNEE_2 = constante('remuneration.annee-grille', 2, 'nombre', { texte: D6222_26, paragraphe: 'b' })
export const ANNEE_3 = constante('remuneration.annee-grille', 3, 'nombre', { texte: D6222_26, paragraphe: 'c' })

/** Months after which each later year of execution begins, from the first day of a whole cycle. */
export const MOIS_AN = constante('remuneration.mois-annee', 12, 'mois', { texte: D6222_26 })
export const DEBUTS_ANNEES: readonly Trace[] = [
  MOIS_AN,
  constante('remuneration.mois-annee', 24, 'mois', { texte: D6222_26 }),
  constante('remuneration.mois-annee', 36, 'mois', { texte: D6222_26 }),
]
export const AUCUN_MOIS = constante('remuneration.aucun-mois', 0, 'mois', {
  texte: 'code-du-travail.D6222-28-1',
})
export const UN_MOIS = constante('remuneration.mois-commence', 1, 'mois', { texte: 'code-du-travail.D6222-28-1' })
export const UN_AN = constante('remuneration.annee-entiere', 1, 'nombre', { texte: 'code-du-travail.D6222-28-2' })

export const ANNEE_LICENCE = constante('remuneration.annee-licence', 2, 'nombre', {
  texte: 'code-du-travail.D6222-32',
})
export const ANNEE_SPORTIF = constante('remuneration.annee-sportif', 3, 'nombre', {
  texte: 'code-du-travail.R6222-60',
})

export const DUREE_MAJORATION = constante('remuneration.duree-majoration', 12, 'mois', {
  texte: 'code-du-travail.D6222-30',
  paragraphe: 'al. 1',
})
export const POINTS_MAJORATION = constante('remuneration.points-majoration', 15, 'pourcent', {
  texte: 'code-du-travail.D6222-30',
  paragraphe: 'al. 1',
})
export const POINTS_RQTH = constante('remuneration.points-rqth', 15, 'pourcent', {
  texte: 'code-du-travail.R6222-48',
})
export const TAUX_PLAFOND = constante('remuneration.taux-plafond', 100, 'pourcent', {
  texte: 'code-du-travail.D6222-31',
})

export const AUCUN_PLANCHER = constante('remuneration.aucun-plancher', 0, 'euros', {
  texte: 'code-du-travail.D6222-29',
})

/** A cent, to which wages are rounded (rounding is a choice of ours, shown as such). */
export const CENTIME = constante('remuneration.centime', 1, 'euros', { texte: D6222_26 })
export const TRENTE_JOURS = feuille(
  'remuneration.trente-jours',
  30,
  { unite: 'jours' },
  { genre: 'interrupteur', interrupteur: 'mois.prorata' },
)

const inconnu = (code: string, texte: CleTexte, paragraphe: string): Trace =>
  feuille(code, null, { unite: 'texte', texte }, { genre: 'texte', texte, paragraphe })

const AVANT_2020 = 'version antérieure au 1er avril 2020'
const ANCIENNE = 'remuneration.version-inconnue'

/** Versions of texts that nobody read: whatever rests on them is unknown. */
export const INCONNUS = {
  grille: inconnu(ANCIENNE, D6222_26, 'version antérieure au 1er janvier 2019'),
  changementAge: inconnu(ANCIENNE, 'code-du-travail.D6222-31', AVANT_2020),
  dureeReduite: inconnu(ANCIENNE, 'code-du-travail.D6222-28-1', AVANT_2020),
  dureeAllongee: inconnu(ANCIENNE, 'code-du-travail.D6222-28-2', AVANT_2020),
  licence: inconnu(ANCIENNE, 'code-du-travail.D6222-32', AVANT_2020),
  plafond: inconnu(ANCIENNE, 'code-du-travail.D6222-31', AVANT_2020),
  avantages: inconnu(ANCIENNE, 'code-du-travail.D6222-33', AVANT_2020),
  majoration: inconnu(ANCIENNE, 'code-du-travail.D6222-30', AVANT_2020),
  quatriemeAnnee: inconnu('remuneration.quatrieme-annee-inconnue', D6222_26, 'quatrième année d’exécution'),
  employeurPublic: inconnu('remuneration.employeur-public-inconnu', D6222_26, 'employeur public'),
} as const
