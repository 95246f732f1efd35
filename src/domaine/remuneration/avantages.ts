import type { Regle } from '#droit/regle.ts'
import { calculer, constante, fait, type Trace } from '#droit/trace.ts'
import { CENTIME, INCONNUS } from './constantes.ts'
import type { AvantagesNature } from './contrat.ts'

interface FaitsAvantages {
  readonly valeur: Trace
  /** What is due for the month. */
  readonly montant: Trace
}

const PART_D6222_33 = constante('remuneration.part-deductible', 75, 'pourcent', {
  texte: 'code-du-travail.D6222-33',
  paragraphe: 'al. 1',
})
const LIMITE_D6222_33 = constante('remuneration.limite-deduction', 75, 'pourcent', {
  texte: 'code-du-travail.D6222-33',
  paragraphe: 'al. 2',
})
const PART_D6325_17 = constante('remuneration.part-deductible', 75, 'pourcent', {
  texte: 'code-du-travail.D6325-17',
  paragraphe: 'al. 1',
})
const LIMITE_D6325_17 = constante('remuneration.limite-deduction', 75, 'pourcent', {
  texte: 'code-du-travail.D6325-17',
  paragraphe: 'al. 2',
})

function deduire({ valeur, montant }: FaitsAvantages, part: Trace, limite: Trace): Trace {
  const euros = { unite: 'euros' } as const
  const admis = calculer('remuneration.avantages-admis', 'pourcentage', [valeur, part], euros)
  const plafond = calculer('remuneration.avantages-plafond', 'pourcentage', [montant, limite], euros)
  const moindre = calculer('remuneration.avantages-retenus', 'minimum', [admis, plafond], euros)
  return calculer('remuneration.avantages-deductibles', 'arrondi-bas', [moindre, CENTIME], {
    unite: 'euros',
    ...(part.texte === null ? {} : { texte: part.texte }),
  })
}

/**
 * Benefits in kind come off the pay of an apprentice for 75 % of their social security value at most, and never for more
 * than three quarters of the pay of the month. Contracts before 1 April 2020: version not read.
 */
export const REGLES_AVANTAGES: readonly Regle<FaitsAvantages>[] = [
  {
    id: 'remuneration.avantages.avant-2020-04',
    famille: 'remuneration.avantages',
    references: [{ texte: 'code-du-travail.D6222-33', paragraphe: null }],
    du: '2019-01-01',
    au: '2020-03-31',
    reference: 'conclusion',
    confiance: 'seconde-main',
    evaluer: () => INCONNUS.avantages,
  },
  {
    id: 'remuneration.avantages',
    famille: 'remuneration.avantages',
    references: [
      { texte: 'code-du-travail.D6222-33', paragraphe: 'al. 1' },
      { texte: 'code-du-travail.D6222-33', paragraphe: 'al. 2' },
    ],
    du: '2020-04-01',
    au: null,
    reference: 'conclusion',
    confiance: 'lue',
    evaluer: (faits) => deduire(faits, PART_D6222_33, LIMITE_D6222_33),
  },
]

/** The same for a contrat de professionnalisation. */
export const REGLES_AVANTAGES_PRO: readonly Regle<FaitsAvantages>[] = [
  {
    id: 'remuneration.avantages-professionnalisation',
    famille: 'remuneration.avantages-professionnalisation',
    references: [
      { texte: 'code-du-travail.D6325-17', paragraphe: 'al. 1' },
      { texte: 'code-du-travail.D6325-17', paragraphe: 'al. 2' },
    ],
    du: '2008-05-01',
    au: null,
    reference: 'conclusion',
    confiance: 'lue',
    evaluer: (faits) => deduire(faits, PART_D6325_17, LIMITE_D6325_17),
  },
]

/** Benefits as stated, as leaves; null when none are. */
export const lireAvantages = (avantages: AvantagesNature | null) =>
  avantages === null
    ? null
    : {
        valeur: fait('remuneration.avantages-valeur', avantages.valeur, 'euros', 'avantages_nature.valeur'),
        deduit: fait('remuneration.avantages-deduits', avantages.deduit, 'euros', 'avantages_nature.deduit'),
      }
