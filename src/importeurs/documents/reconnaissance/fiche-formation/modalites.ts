import type { FicheFormation } from '#domaine/offre/index.ts'
import { fold } from '#socle/texte.ts'
import { parMotif, type Releve } from './releve.ts'
import type { CleRubrique } from './rubriques.ts'

type Modalites = Pick<
  FicheFormation,
  | 'alternance'
  | 'validationParBlocs'
  | 'personnalisation'
  | 'controleContinu'
  | 'ccf'
  | 'epreuvesTerminales'
  | 'gratuite'
>

/** How one learns and is assessed, yes when the sheet says it, unknown when it does not. */
export function lireModalites(releve: Releve): Modalites {
  const evaluation = ['modalitesEvaluation', 'validation'] as const
  const dit = (chemin: string, cles: readonly CleRubrique[], motif: RegExp): true | null =>
    releve.chercher(
      chemin,
      releve.lignesDe(...cles),
      parMotif(motif, () => true as const),
    )
  return {
    alternance: dit('alternance', ['rythme', 'modalitesPedagogiques', 'public'], /\balternance\b|apprentissage/i),
    validationParBlocs:
      lireOuiNon(releve, 'validationBlocs', 'validationParBlocs') ??
      dit(
        'validationParBlocs',
        evaluation,
        /blocs? de compétences?[^.]{0,60}délivrés|délivrance[^.]{0,60}blocs? de compétences?/i,
      ),
    personnalisation:
      lireOuiNon(releve, 'personnalisation', 'personnalisation') ??
      dit(
        'personnalisation',
        ['positionnement', 'inscription', 'modalitesPedagogiques'],
        /personnalisation du parcours possible|parcours (?:personnalisé|individualisé)/i,
      ),
    controleContinu: dit('controleContinu', evaluation, /contrôle continu/i),
    ccf: dit('ccf', evaluation, /contrôles? en cours de\s+formation|\bCCF\b/i),
    epreuvesTerminales: dit(
      'epreuvesTerminales',
      evaluation,
      /(?:épreuves?|examens?)\s+(?:terminale?s?|finale?s?|ponctuel(?:le)?s?)/i,
    ),
    gratuite: lireGratuite(releve),
  }
}

/** Answer of a section that takes yes or no; null when it answers otherwise. */
export function lireOuiNon(releve: Releve, cle: CleRubrique, chemin: string): boolean | null {
  return releve.chercher(
    chemin,
    releve.lignesDe(cle),
    parMotif(/^\s*(oui|non)\b/i, (lue) => fold(lue[1] ?? '') === 'oui'),
  )
}

function lireGratuite(releve: Releve): boolean | null {
  const lignes = releve.lignesDe('tarif', 'financement')
  const gratuit = releve.chercher(
    'gratuite',
    lignes,
    parMotif(/aucuns? frais|\bgratuite?(?:ment|s|é)?\b|sans frais|(?<![\d ])0\s*€/i, () => true),
  )
  return (
    gratuit ??
    releve.chercher(
      'gratuite',
      releve.lignesDe('tarif'),
      parMotif(/[1-9]\d*(?: \d{3})*(?:,\d{2})?\s*(?:€|euros)/i, () => false),
    )
  )
}
