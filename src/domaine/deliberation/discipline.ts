import type { CleTexte } from '#droit/textes.ts'
import { feuille, type Trace } from '#droit/trace.ts'
import type { DossierCandidat } from './dossier.ts'

/**
 * A suspected fraud withholds the result until the discipline commission decides (D337-94-1): a condition and its
 * answer, unknown until then. null: nothing is withheld. `texte` null: no text was read for that certification.
 */
export function retenirResultat({ resultatRetenu }: DossierCandidat, texte: CleTexte | null): [Trace, Trace] | null {
  if (resultatRetenu !== true) return null
  const cite = texte === null ? {} : { texte }
  return [
    feuille(
      'deliberation.resultat-retenu',
      true,
      { unite: 'oui-non', ...cite },
      { genre: 'fait', chemin: 'resultat_retenu' },
    ),
    feuille(
      'deliberation.decision-discipline',
      null,
      { unite: 'mot', ...cite },
      { genre: 'fait', chemin: 'resultat_retenu' },
    ),
  ]
}
