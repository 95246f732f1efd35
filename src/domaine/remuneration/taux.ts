import { lireBareme } from '#droit/bareme.ts'
import { ANNEES_APPRENTISSAGE, TRANCHES_APPRENTISSAGE } from '#droit/baremes/apprentissage.ts'
import type { Baremes } from '#droit/baremes/tous.ts'
import type { Regle } from '#droit/regle.ts'
import { calculer, fait, juger, type Trace, toutes } from '#droit/trace.ts'
import { compterAnneesEntamees } from './annee.ts'
import {
  AGE_16,
  AGE_18,
  AGE_21,
  AGE_26,
  ANNEE_1,
  ANNEE_2,
  ANNEE_3,
  DUREE_MAJORATION,
  INCONNUS,
  POINTS_MAJORATION,
  POINTS_RQTH,
  TAUX_PLAFOND,
} from './constantes.ts'
import type { DiplomeAnterieur } from './contrat.ts'
import { type JourDeVersion, regir } from './regir.ts'

/** The grid that governs a contract: for each bracket its first age, then years and their rates in turn. */
export interface Grille {
  readonly rangees: readonly { readonly age: Trace; readonly paliers: readonly Trace[] }[]
}

interface FaitsGrille {
  readonly tranche: Trace
  /** First age of each bracket and its rate in the year of execution, in turn. */
  readonly rangees: readonly Trace[]
}

interface FaitsMajoration {
  readonly mois: Trace
  readonly memeNiveau: Trace
  readonly lienDirect: Trace
}

interface FaitsTaux {
  readonly taux: Trace
}

const AGES = { 16: AGE_16, 18: AGE_18, 21: AGE_21, 26: AGE_26 }
const ANNEES = { 1: ANNEE_1, 2: ANNEE_2, 3: ANNEE_3 }
const pourcent = { unite: 'pourcent' } as const
const selonLaGrille = { unite: 'pourcent', texte: 'code-du-travail.D6222-26' } as const

/** The grid in force on the day of conclusion. */
export function lireGrille(baremes: Baremes, conclusion: string): Grille {
  return {
    rangees: TRANCHES_APPRENTISSAGE.map((tranche) => ({
      age: AGES[tranche],
      paliers: ANNEES_APPRENTISSAGE.flatMap((annee) => [
        ANNEES[annee],
        lireBareme('remuneration.taux-grille', baremes.apprentissage, `${tranche}-annee-${annee}`, conclusion),
      ]),
    })),
  }
}

/** The rates of a year of execution: first age of each bracket and its rate, in turn. */
export const lireAnnee = ({ rangees }: Grille, annee: Trace): readonly Trace[] =>
  rangees.flatMap(({ age, paliers }) => [
    age,
    calculer('remuneration.taux-de-la-tranche', 'paliers', [annee, ...paliers], pourcent),
  ])

/**
 * Percentage by bracket of age and year of execution; under 16 as at 16. The grid of contracts before 2019 was not read.
 */
export const REGLES_GRILLE: readonly Regle<FaitsGrille>[] = [
  {
    id: 'remuneration.grille.avant-2019',
    famille: 'remuneration.grille',
    references: [{ texte: 'code-du-travail.D6222-26', paragraphe: null }],
    du: null,
    au: '2018-12-31',
    reference: 'conclusion',
    confiance: 'seconde-main',
    evaluer: () => INCONNUS.grille,
  },
  {
    id: 'remuneration.grille',
    famille: 'remuneration.grille',
    references: [
      { texte: 'code-du-travail.D6222-26', paragraphe: null },
      { texte: 'code-du-travail.D6222-27', paragraphe: null },
    ],
    du: '2019-01-01',
    au: null,
    reference: 'conclusion',
    confiance: 'lue',
    evaluer: ({ tranche, rangees }) => calculer('remuneration.taux', 'paliers', [tranche, ...rangees], selonLaGrille),
  },
]

/**
 * A contract of one year at most, for a diploma of the same level as the one held and in direct relation with it, gives
 * 15 points more. Contracts before 1 April 2020: version not read.
 */
export const REGLES_MAJORATION: readonly Regle<FaitsMajoration>[] = [
  {
    id: 'remuneration.majoration.avant-2020-04',
    famille: 'remuneration.majoration',
    references: [{ texte: 'code-du-travail.D6222-30', paragraphe: null }],
    du: '2019-01-01',
    au: '2020-03-31',
    reference: 'conclusion',
    confiance: 'seconde-main',
    evaluer: () => INCONNUS.majoration,
  },
  {
    id: 'remuneration.majoration',
    famille: 'remuneration.majoration',
    references: [
      { texte: 'code-du-travail.D6222-30', paragraphe: 'al. 1' },
      { texte: 'code-du-travail.D6222-30', paragraphe: 'al. 2' },
    ],
    du: '2020-04-01',
    au: null,
    reference: 'conclusion',
    confiance: 'lue',
    evaluer: ({ mois, memeNiveau, lienDirect }) =>
      toutes(
        'remuneration.majoration-due',
        [juger('remuneration.contrat-d-un-an', 'au-plus', [mois, DUREE_MAJORATION]), memeNiveau, lienDirect],
        'code-du-travail.D6222-30',
      ),
  },
]

/**
 * A contract prolonged for a disabled worker gives 15 points more than the last year of the training. That the rate
 * follows a later change of age is our reading.
 */
export const REGLES_MAJORATION_RQTH: readonly Regle<FaitsTaux>[] = [
  {
    id: 'remuneration.prolongation-rqth',
    famille: 'remuneration.prolongation-rqth',
    references: [{ texte: 'code-du-travail.R6222-48', paragraphe: null }],
    du: '2019-01-01',
    au: null,
    reference: 'conclusion',
    confiance: 'interpretation',
    evaluer: ({ taux }) =>
      calculer('remuneration.taux-majore', 'somme', [taux, POINTS_RQTH], {
        unite: 'pourcent',
        texte: 'code-du-travail.R6222-48',
      }),
  },
]

/** Points added never lead over 100 %. Contracts before 1 April 2020: version not read. */
export const REGLES_PLAFOND: readonly Regle<FaitsTaux>[] = [
  {
    id: 'remuneration.plafond.avant-2020-04',
    famille: 'remuneration.plafond',
    references: [{ texte: 'code-du-travail.D6222-31', paragraphe: null }],
    du: '2019-01-01',
    au: '2020-03-31',
    reference: 'conclusion',
    confiance: 'seconde-main',
    evaluer: ({ taux }) => {
      const dessous = juger('remuneration.taux-sous-plafond', 'au-plus', [taux, TAUX_PLAFOND])
      return calculer('remuneration.taux-plafonne', 'selon', [dessous, taux, INCONNUS.plafond], pourcent)
    },
  },
  {
    id: 'remuneration.plafond',
    famille: 'remuneration.plafond',
    references: [{ texte: 'code-du-travail.D6222-31', paragraphe: 'al. 2' }],
    du: '2020-04-01',
    au: null,
    reference: 'conclusion',
    confiance: 'lue',
    evaluer: ({ taux }) =>
      calculer('remuneration.taux-plafonne', 'minimum', [taux, TAUX_PLAFOND], {
        unite: 'pourcent',
        texte: 'code-du-travail.D6222-31',
      }),
  },
]

/** The points of a one-year contract, as the diploma already held gives them. */
export interface Majoration {
  readonly due: Trace
  /** Year of execution reached with the diploma already held. */
  readonly annee: Trace
}

/** Whether the +15 points are due, and the year of execution that they add to. */
export function lireMajoration(diplome: DiplomeAnterieur, mois: Trace, version: JourDeVersion): Majoration {
  const lire = (code: string, valeur: boolean | number | null, champ: string, unite: 'oui-non' | 'mois' | 'nombre') =>
    fait(`remuneration.${code}`, valeur, unite, `diplome_anterieur.${champ}`)
  const cycle = lire('cycle-anterieur', diplome.cycle, 'duree_cycle_mois', 'mois')
  const fin = compterAnneesEntamees('remuneration.derniere-annee-anterieure', cycle)
  const atteinte = lire('annee-anterieure', diplome.anneeAtteinte, 'annee_atteinte', 'nombre')
  return {
    due: regir(REGLES_MAJORATION, version, {
      mois,
      memeNiveau: lire('meme-niveau', diplome.memeNiveau, 'meme_niveau', 'oui-non'),
      lienDirect: lire('lien-direct', diplome.lienDirect, 'lien_direct', 'oui-non'),
    }),
    annee:
      diplome.anneeAtteinte === null
        ? fin
        : calculer('remuneration.annee-reputee', 'reprise', [atteinte], { unite: 'nombre' }),
  }
}

/** The rate with the points of a one-year contract. */
export const ajouterPoints = (taux: Trace): Trace =>
  calculer('remuneration.taux-majore', 'somme', [taux, POINTS_MAJORATION], {
    unite: 'pourcent',
    texte: 'code-du-travail.D6222-30',
  })
