import { choisir, type Interrupteurs, tracerChoix } from '#droit/interrupteurs.ts'
import type { Regle } from '#droit/regle.ts'
import { auMoinsUne, calculer, juger, type Trace } from '#droit/trace.ts'
import { AGE_16, AGE_18, AGE_21, AGE_26, INCONNUS } from './constantes.ts'
import { type JourDeVersion, regir } from './regir.ts'

interface FaitsAgeInitial {
  readonly naissance: Trace
  readonly debut: Trace
  readonly interrupteurs: Interrupteurs
}

interface FaitsChangementAge {
  readonly naissance: Trace
  readonly age: Trace
  readonly fin: Trace
}

const anniversaireDe = ({ naissance, age }: FaitsChangementAge): Trace =>
  calculer('remuneration.anniversaire', 'anniversaire', [naissance, age], { unite: 'jour' })

const basculeApres = (anniversaire: Trace, texte: 'code-du-travail.D6222-31' | 'code-du-travail.D6325-16'): Trace =>
  calculer('remuneration.bascule-age', 'mois-suivant', [anniversaire], { unite: 'jour', texte })

/** The first bracket is that of the age on the day the contract starts (our reading; switch I-6: at the month's end). */
export const REGLES_AGE_INITIAL: readonly Regle<FaitsAgeInitial>[] = [
  {
    id: 'remuneration.age-initial',
    famille: 'remuneration.age-initial',
    references: [{ texte: 'code-du-travail.D6222-26', paragraphe: null }],
    du: '2008-05-01',
    au: null,
    reference: 'conclusion',
    confiance: 'interpretation',
    evaluer: ({ naissance, debut, interrupteurs }) => {
      const choix = tracerChoix(interrupteurs, 'age.initial')
      const finDeMois = choisir(interrupteurs, 'age.initial') === 'fin-de-mois'
      const jour = finDeMois ? dernierJourDuMois(debut) : debut
      return calculer('remuneration.age-initial', 'age', [naissance, jour, choix], { unite: 'annees' })
    },
  },
]

const dernierJourDuMois = (jour: Trace): Trace =>
  calculer(
    'remuneration.fin-du-premier-mois',
    'veille',
    [calculer('remuneration.mois-suivant', 'mois-suivant', [jour], { unite: 'jour' })],
    { unite: 'jour' },
  )

/**
 * Pay rises from the first day of the month after the apprentice turns 18, 21 or 26. Contracts before 1 April 2020
 * follow a version that nobody read: a birthday inside them leaves their pay unknown.
 */
export const REGLES_CHANGEMENT_AGE: readonly Regle<FaitsChangementAge>[] = [
  {
    id: 'remuneration.changement-age.avant-2020-04',
    famille: 'remuneration.changement-age',
    references: [{ texte: 'code-du-travail.D6222-31', paragraphe: null }],
    du: '2019-01-01',
    au: '2020-03-31',
    reference: 'conclusion',
    confiance: 'seconde-main',
    evaluer: (faits) => {
      const anniversaire = anniversaireDe(faits)
      const apres = juger('remuneration.anniversaire-apres-contrat', 'plus-que', [anniversaire, faits.fin])
      const bascule = basculeApres(anniversaire, 'code-du-travail.D6222-31')
      return calculer('remuneration.bascule-age-ancienne', 'selon', [apres, bascule, INCONNUS.changementAge], {
        unite: 'jour',
        texte: 'code-du-travail.D6222-31',
      })
    },
  },
  {
    id: 'remuneration.changement-age',
    famille: 'remuneration.changement-age',
    references: [
      { texte: 'code-du-travail.D6222-31', paragraphe: 'al. 1' },
      { texte: 'code-du-travail.D6222-31', paragraphe: 'al. 3' },
    ],
    du: '2020-04-01',
    au: null,
    reference: 'conclusion',
    confiance: 'lue',
    evaluer: (faits) => basculeApres(anniversaireDe(faits), 'code-du-travail.D6222-31'),
  },
]

/** Contrat de professionnalisation: the rate of an age counts from the first day of the month after it is reached. */
export const REGLES_CHANGEMENT_AGE_PRO: readonly Regle<FaitsChangementAge>[] = [
  {
    id: 'remuneration.changement-age-professionnalisation',
    famille: 'remuneration.changement-age-professionnalisation',
    references: [{ texte: 'code-du-travail.D6325-16', paragraphe: null }],
    du: '2008-05-01',
    au: null,
    reference: 'conclusion',
    confiance: 'lue',
    evaluer: (faits) => basculeApres(anniversaireDe(faits), 'code-du-travail.D6325-16'),
  },
]

/** A bracket: its first age, whether the first day is already in it, and the day from which it pays otherwise. */
interface SeuilAge {
  readonly age: Trace
  readonly initial: Trace
  readonly bascule: Trace
}

/** How age acts on one contract: thresholds from the highest. */
export interface EchelleAges {
  readonly ageInitial: Trace
  readonly seuils: readonly SeuilAge[]
}

interface FaitsEchelle {
  readonly professionnalisation: boolean
  readonly naissance: Trace
  readonly debut: Trace
  readonly fin: Trace
  readonly interrupteurs: Interrupteurs
}

/** The thresholds of age of a contract, each with its day. */
export function lireEchelleAges(faits: FaitsEchelle, version: JourDeVersion): EchelleAges {
  const { naissance, fin, professionnalisation } = faits
  const famille = professionnalisation ? REGLES_CHANGEMENT_AGE_PRO : REGLES_CHANGEMENT_AGE
  const ageInitial = regir(REGLES_AGE_INITIAL, version, faits)
  const ages = professionnalisation ? [AGE_26, AGE_21] : [AGE_26, AGE_21, AGE_18]
  const seuils = ages.map((age) => ({
    age,
    initial: juger('remuneration.age-atteint-au-debut', 'au-moins', [ageInitial, age]),
    bascule: regir(famille, version, { naissance, age, fin }),
  }))
  return { ageInitial, seuils }
}

/** First age of the bracket on a day of the contract. */
export function situerTranche({ seuils }: EchelleAges, jour: Trace): Trace {
  const entrees: Trace[] = []
  for (const { age, initial, bascule } of seuils) {
    const passe = juger('remuneration.bascule-passee', 'au-moins', [jour, bascule])
    entrees.push(auMoinsUne('remuneration.tranche-atteinte', [initial, passe]), age)
  }
  entrees.push(AGE_16)
  return calculer('remuneration.tranche', 'selon', entrees, { unite: 'annees' })
}
