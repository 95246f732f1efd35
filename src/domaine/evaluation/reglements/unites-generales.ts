import type { UniteEvaluee } from '../reglement.ts'
import { CCF, colonnes, ponctuel, sansForme, unite } from './modes.ts'

/** Code of the bloc in its certification, from its two digits. */
type Bloc = (rang: string) => string

const ECRIT_PARTOUT = colonnes(ponctuel(['ecrit']), ponctuel(['ecrit']), CCF)

/**
 * Coefficients of the general units of every bac pro (order of 17 June 2020, article 1), in hundredths. Mathematics
 * (1, 1.5 or 2) and physics-chemistry (1.5 or 2) depend on the speciality: each regulation states its own.
 */
const COEFFICIENTS = { francais: 250, histoire: 250, economie: 100, pse: 100, arts: 100, eps: 100 } as const

/** Mathematics or physics-chemistry, as the two industrial regulations of 9 December 2020 assess them. */
export const scientifique = (ligne: Pick<UniteEvaluee, 'code' | 'libelle'> & Partial<UniteEvaluee>): UniteEvaluee =>
  unite({
    ...ligne,
    professionnelle: false,
    controle: 'sciences',
    modes: colonnes(CCF, ponctuel(['ecrit', 'pratique']), CCF),
  })

/** Économie-gestion and PSE: written in both first categories. */
export const economieEtPse = (bloc: Bloc, rangs: readonly [string, string]): readonly UniteEvaluee[] => [
  unite({
    code: 'ECO',
    libelle: 'Économie-gestion',
    bloc: bloc(rangs[0]),
    coefficient: COEFFICIENTS.economie,
    professionnelle: false,
    controle: 'sciences',
    modes: ECRIT_PARTOUT,
  }),
  unite({
    code: 'PSE',
    libelle: 'Prévention-santé-environnement',
    bloc: bloc(rangs[1]),
    coefficient: COEFFICIENTS.pse,
    professionnelle: false,
    controle: 'sciences',
    modes: ECRIT_PARTOUT,
  }),
]

/** Français and histoire-géographie-EMC: together épreuve 5, written in both first categories. */
export const lettres = (bloc: Bloc, rangs: readonly [string, string]): readonly UniteEvaluee[] => [
  unite({
    code: 'FR',
    libelle: 'Français',
    epreuve: 'E5',
    bloc: bloc(rangs[0]),
    coefficient: COEFFICIENTS.francais,
    professionnelle: false,
    controle: 'lettres',
    modes: ECRIT_PARTOUT,
  }),
  unite({
    code: 'HG',
    libelle: 'Histoire-géographie et enseignement moral et civique',
    epreuve: 'E5',
    bloc: bloc(rangs[1]),
    coefficient: COEFFICIENTS.histoire,
    professionnelle: false,
    controle: 'lettres',
    modes: ECRIT_PARTOUT,
  }),
]

/** Arts appliqués and EPS. */
export const artsEtEps = (bloc: Bloc, rangs: readonly [string, string]): readonly UniteEvaluee[] => [
  unite({
    code: 'AA',
    libelle: 'Arts appliqués et cultures artistiques',
    bloc: bloc(rangs[0]),
    coefficient: COEFFICIENTS.arts,
    professionnelle: false,
    modes: colonnes(CCF, ponctuel(['ecrit']), CCF),
  }),
  unite({
    code: 'EPS',
    libelle: 'Éducation physique et sportive',
    bloc: bloc(rangs[1]),
    coefficient: COEFFICIENTS.eps,
    professionnelle: false,
    modes: colonnes(CCF, ponctuel(['pratique']), CCF),
  }),
]

/** Optional language and optional mobility unit; the second is not offered to candidates who sit everything as terminal papers. */
export const facultatives = (bloc: Bloc, rangs: readonly [string, string]): readonly UniteEvaluee[] => [
  unite({
    code: 'LVF',
    libelle: 'Langue vivante facultative',
    bloc: bloc(rangs[0]),
    facultative: true,
    professionnelle: false,
    modes: colonnes(ponctuel(['oral']), ponctuel(['oral']), ponctuel(['oral'])),
  }),
  unite({
    code: 'MOB',
    libelle: 'Mobilité',
    bloc: bloc(rangs[1]),
    facultative: true,
    professionnelle: false,
    modes: colonnes(sansForme(['oral', 'pratique']), null, sansForme(['oral', 'pratique'])),
  }),
]
