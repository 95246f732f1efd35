import type { Regle } from '#droit/regle.ts'
import { calculer, juger, type Trace } from '#droit/trace.ts'
import { ANNEE_LICENCE, ANNEE_SPORTIF, AUCUN_MOIS, INCONNUS } from './constantes.ts'

interface FaitsDuree {
  readonly cycle: Trace
  readonly contrat: Trace
}

interface FaitsAnneeAllongee {
  readonly annee: Trace
  readonly derniere: Trace
}

interface FaitsAnnee {
  readonly annee: Trace
}

const annees = { unite: 'nombre' } as const

/**
 * A contract shorter than the cycle (agreement, start in the CFA, new contract after a rupture): the missing months are
 * deemed done, so they come before its first day. Contracts before 1 April 2020: version not read.
 */
export const REGLES_DUREE_REDUITE: readonly Regle<FaitsDuree>[] = [
  {
    id: 'remuneration.duree-reduite.avant-2020-04',
    famille: 'remuneration.duree-reduite',
    references: [{ texte: 'code-du-travail.D6222-28-1', paragraphe: null }],
    du: '2019-01-01',
    au: '2020-03-31',
    reference: 'conclusion',
    confiance: 'seconde-main',
    evaluer: ({ cycle, contrat }) => {
      const entiere = juger('remuneration.cycle-entier', 'au-moins', [contrat, cycle])
      return calculer('remuneration.mois-reputes-faits', 'selon', [entiere, AUCUN_MOIS, INCONNUS.dureeReduite], {
        unite: 'mois',
        texte: 'code-du-travail.D6222-28-1',
      })
    },
  },
  {
    id: 'remuneration.duree-reduite',
    famille: 'remuneration.duree-reduite',
    references: [{ texte: 'code-du-travail.D6222-28-1', paragraphe: null }],
    du: '2020-04-01',
    au: null,
    reference: 'conclusion',
    confiance: 'lue',
    evaluer: ({ cycle, contrat }) => {
      const ecart = calculer('remuneration.mois-de-moins', 'difference', [cycle, contrat], { unite: 'mois' })
      return calculer('remuneration.mois-reputes-faits', 'maximum', [AUCUN_MOIS, ecart], {
        unite: 'mois',
        texte: 'code-du-travail.D6222-28-1',
      })
    },
  },
]

/** A contract longer than the cycle keeps the rate of its last year. Contracts before 1 April 2020: version not read. */
export const REGLES_DUREE_ALLONGEE: readonly Regle<FaitsAnneeAllongee>[] = [
  {
    id: 'remuneration.duree-allongee.avant-2020-04',
    famille: 'remuneration.duree-allongee',
    references: [{ texte: 'code-du-travail.D6222-28-2', paragraphe: null }],
    du: '2019-01-01',
    au: '2020-03-31',
    reference: 'conclusion',
    confiance: 'seconde-main',
    evaluer: ({ annee, derniere }) => {
      const dansLeCycle = juger('remuneration.annee-du-cycle', 'au-plus', [annee, derniere])
      return calculer('remuneration.annee-retenue', 'selon', [dansLeCycle, annee, INCONNUS.dureeAllongee], annees)
    },
  },
  {
    id: 'remuneration.duree-allongee',
    famille: 'remuneration.duree-allongee',
    references: [{ texte: 'code-du-travail.D6222-28-2', paragraphe: null }],
    du: '2020-04-01',
    au: null,
    reference: 'conclusion',
    confiance: 'lue',
    evaluer: ({ annee, derniere }) =>
      calculer('remuneration.annee-retenue', 'minimum', [annee, derniere], {
        unite: 'nombre',
        texte: 'code-du-travail.D6222-28-2',
      }),
  },
]

/** A licence professionnelle is paid as a second year from its first day to its last. */
export const REGLES_LICENCE: readonly Regle<FaitsAnnee>[] = [
  {
    id: 'remuneration.licence-professionnelle.avant-2020-04',
    famille: 'remuneration.licence-professionnelle',
    references: [{ texte: 'code-du-travail.D6222-32', paragraphe: null }],
    du: '2019-01-01',
    au: '2020-03-31',
    reference: 'conclusion',
    confiance: 'seconde-main',
    evaluer: () => INCONNUS.licence,
  },
  {
    id: 'remuneration.licence-professionnelle',
    famille: 'remuneration.licence-professionnelle',
    references: [{ texte: 'code-du-travail.D6222-32', paragraphe: null }],
    du: '2020-04-01',
    au: null,
    reference: 'conclusion',
    confiance: 'lue',
    evaluer: () => ANNEE_LICENCE,
  },
]

/** The fourth year of a high-level athlete is paid as the third. */
export const REGLES_SPORTIF: readonly Regle<FaitsAnnee>[] = [
  {
    id: 'remuneration.sportif',
    famille: 'remuneration.sportif',
    references: [{ texte: 'code-du-travail.R6222-60', paragraphe: null }],
    du: '2016-01-01',
    au: null,
    reference: 'conclusion',
    confiance: 'lue',
    evaluer: ({ annee }) =>
      calculer('remuneration.annee-sportif-retenue', 'minimum', [annee, ANNEE_SPORTIF], {
        unite: 'nombre',
        texte: 'code-du-travail.R6222-60',
      }),
  },
]

/** After a failed exam the pay stays that of the last year before the prolongation; age still counts (our reading). */
export const REGLES_PROLONGATION_ECHEC: readonly Regle<FaitsAnnee>[] = [
  {
    id: 'remuneration.prolongation-echec',
    famille: 'remuneration.prolongation-echec',
    references: [{ texte: 'code-du-travail.D6222-28', paragraphe: null }],
    du: '2019-01-01',
    au: null,
    reference: 'conclusion',
    confiance: 'interpretation',
    evaluer: ({ annee }) =>
      calculer('remuneration.annee-avant-echec', 'reprise', [annee], {
        unite: 'nombre',
        texte: 'code-du-travail.D6222-28',
      }),
  },
]

/** A contract prolonged for a disabled worker goes on from the last year of the training (its points are in the rate). */
export const REGLES_ANNEE_RQTH: readonly Regle<FaitsAnnee>[] = [
  {
    id: 'remuneration.prolongation-rqth.annee',
    famille: 'remuneration.prolongation-rqth.annee',
    references: [{ texte: 'code-du-travail.R6222-48', paragraphe: null }],
    du: '2019-01-01',
    au: null,
    reference: 'conclusion',
    confiance: 'lue',
    evaluer: ({ annee }) =>
      calculer('remuneration.annee-avant-rqth', 'reprise', [annee], {
        unite: 'nombre',
        texte: 'code-du-travail.R6222-48',
      }),
  },
]
