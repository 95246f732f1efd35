import { type Conclusion, conclureCalcul } from '#droit/conclusion.ts'
import type { Trace } from '#droit/trace.ts'
import type { Nombre } from '#socle/rationnel.ts'
import type { Grille, ParametreGrille, ResultatGrille, SaisieGrille } from './grille.ts'
import { type EtapesGrille, tracerGrille } from './tracer-grille.ts'

/**
 * The mark of a grid: 20 × Σ weight × level / Σ weight of what was evaluated, exact; then adjusted by the examiners,
 * kept between 0 and 20, and rounded as the grid says. No mark when less than the least share was evaluated; a least
 * share or a rounding that the grid does not state changes nothing and is said in `inconnues`.
 */
export function calculerGrille(grille: Grille, saisie: SaisieGrille): Conclusion<ResultatGrille> {
  const etapes = tracerGrille(grille, saisie)
  return conclureCalcul(etapes.noteProposee, lireResultat(grille, etapes))
}

/** What the steps of a grid say, as data. */
export function lireResultat(grille: Grille, etapes: EtapesGrille): ResultatGrille {
  const inconnues: readonly (readonly [ParametreGrille, unknown])[] = [
    ['part_evaluee_minimum', grille.partEvalueeMinimum],
    ['ajustement_maximum', grille.ajustementMaximum],
    ['arrondi', grille.arrondi],
    ['ecart_motive', grille.ecartMotive],
  ]
  return {
    noteCalculee: nombreDe(etapes.noteCalculee),
    partEvaluee: nombreDe(etapes.partEvaluee),
    partSuffisante: typeof etapes.partSuffisante.valeur === 'boolean' ? etapes.partSuffisante.valeur : null,
    noteProposee: nombreDe(etapes.noteProposee),
    competences: etapes.competences.map(({ code, note }) => ({ code, note: nombreDe(note) })),
    inconnues: inconnues.filter(([, valeur]) => valeur === null).map(([nom]) => nom),
  }
}

function nombreDe({ valeur }: Trace): Nombre | null {
  return typeof valeur === 'number' || (typeof valeur === 'object' && valeur !== null) ? valeur : null
}
