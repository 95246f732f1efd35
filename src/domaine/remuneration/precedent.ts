import type { Regle } from '#droit/regle.ts'
import { calculer, fait, type Trace } from '#droit/trace.ts'
import { AUCUN_PLANCHER } from './constantes.ts'
import type { ContratPrecedent } from './contrat.ts'

interface FaitsPrecedent {
  readonly smic: Trace
  readonly reussi: Trace
  readonly memeEmployeur: Trace
  readonly salaire: Trace
  readonly taux: Trace
}

/**
 * A contract that follows one that led to its diploma never pays less: with the same employer, than what was paid in its
 * last year; with another one, than what could be claimed then (our reading: that rate of today's minimum wage).
 */
export const REGLES_PRECEDENT: readonly Regle<FaitsPrecedent>[] = [
  {
    id: 'remuneration.contrat-precedent',
    famille: 'remuneration.contrat-precedent',
    references: [
      { texte: 'code-du-travail.D6222-29', paragraphe: 'al. 1' },
      { texte: 'code-du-travail.D6222-29', paragraphe: 'al. 2' },
    ],
    du: '2019-01-01',
    au: null,
    reference: 'conclusion',
    confiance: 'interpretation',
    evaluer: ({ smic, reussi, memeEmployeur, salaire, taux }) => {
      const ailleurs = calculer('remuneration.droit-precedent', 'pourcentage', [smic, taux], { unite: 'euros' })
      const garanti = calculer('remuneration.salaire-garanti', 'selon', [memeEmployeur, salaire, ailleurs], {
        unite: 'euros',
      })
      return calculer('remuneration.plancher-precedent', 'selon', [reussi, garanti, AUCUN_PLANCHER], {
        unite: 'euros',
        texte: 'code-du-travail.D6222-29',
      })
    },
  },
]

/** What is known of the contract before, as leaves. */
export function lirePrecedent(precedent: ContratPrecedent): Omit<FaitsPrecedent, 'smic'> {
  const { reussi, memeEmployeur, dernierSalaire, dernierTaux } = precedent
  return {
    reussi: fait('remuneration.precedent-reussi', reussi, 'oui-non', 'contrat_precedent.reussi'),
    memeEmployeur: fait('remuneration.meme-employeur', memeEmployeur, 'oui-non', 'contrat_precedent.meme_employeur'),
    salaire: fait('remuneration.dernier-salaire', dernierSalaire, 'euros', 'contrat_precedent.dernier_salaire'),
    taux: fait('remuneration.dernier-taux', dernierTaux, 'pourcent', 'contrat_precedent.dernier_taux'),
  }
}
