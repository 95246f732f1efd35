import type { Cadre } from './cadre.ts'
import type { PeriodePayee } from './periodes.ts'
import type { AvertissementRemuneration } from './resultat.ts'

/** What must be said aloud beside the figures. */
export function listerAvertissements(
  cadre: Cadre,
  periodes: readonly PeriodePayee[],
): readonly AvertissementRemuneration[] {
  const { contrat, baremes } = cadre
  const grille = contrat.type === 'apprentissage' ? baremes.apprentissage : baremes.professionnalisation
  const smic = contrat.mayotte === true ? baremes['smic-mayotte'] : baremes.smic
  const dits: (AvertissementRemuneration | false)[] = [
    periodes.some(({ paie }) => estDerniereConnue(paie.smic.source)) && {
      code: 'remuneration-smic-dernier-connu',
      jour: smic.verifieLe,
    },
    contrat.conclusion !== null &&
      contrat.conclusion > grille.verifieLe && { code: 'remuneration-grille-derniere-connue', jour: grille.verifieLe },
    contrat.grilleBranche.length === 0 && { code: 'remuneration-accord-de-branche', jour: null },
  ]
  return dits.filter((dit) => dit !== false)
}

/** Whether a leaf was read in a scale after its last check. */
export const estDerniereConnue = (source: PeriodePayee['paie']['smic']['source']): boolean =>
  source?.genre === 'bareme' && source.derniereConnue
