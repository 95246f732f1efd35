import type { CodeDecision, Mention, Porte } from '#domaine/deliberation/index.ts'
import type { Unite, Valeur } from '#droit/trace.ts'
import { direValeur, type ParolesDroit } from '#langues/valeur-droit.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'

/** Figures and words of a file. */
export function useDires(paroles: ParolesDroit) {
  const { t } = useParler()
  const mot = (code: string): string => paroles.phrases.mots[code] ?? code
  const dire = (valeur: Valeur, unite: Unite): string => direValeur({ valeur, unite }, paroles)
  return {
    dire,
    note: (valeur: Valeur) => dire(valeur, 'note'),
    decision: (decision: CodeDecision | null, mention: Mention | null): string => {
      if (decision === null) return t('simulateurs.besoins.decisionInconnue')
      return mention === null || mention === 'AUCUNE'
        ? mot(decision)
        : t('simulateurs.besoins.avecMention', { decision: mot(decision), mention: mot(mention) })
    },
    portes: (portes: readonly Porte[]): string =>
      portes.map((porte) => t(`simulateurs.besoins.portes.${porte}`)).join(' ; '),
  }
}
