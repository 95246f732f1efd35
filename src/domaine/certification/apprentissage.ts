import { type Motif, motiver, reunirVerdicts, type Verdict } from '#droit/verdict.ts'
import type { FicheRegistre, Repertoire, VoieFiche } from './fiche.ts'
import { type CodeMotifStatut, type FaitsStatut, faitsStatutDe, peutEncoreEntrer } from './statut.ts'

export const CODES_MOTIF_APPRENTISSAGE = [
  'apprentissage.repertoire-rncp',
  'apprentissage.repertoire-specifique',
  'apprentissage.voie-ouverte',
  'apprentissage.voie-fermee',
  'apprentissage.voie-inconnue',
] as const
export type CodeMotifApprentissage = (typeof CODES_MOTIF_APPRENTISSAGE)[number]

/** What the answer depends on; a `FicheRegistre` gives it through `faitsApprentissageDe`. */
export interface FaitsApprentissage extends FaitsStatut {
  readonly repertoire: Repertoire
  /** Route "contrat d'apprentissage": null when the record does not say. */
  readonly voieApprentissage: boolean | null
}

/** Whether the apprenticeship route (CA) is open; null when the record does not say. */
export function voieApprentissageDe(voies: readonly VoieFiche[]): boolean | null {
  return voies.find((voie) => voie.voie === 'CA')?.ouverte ?? null
}

/**
 * Can an apprenticeship contract begin on that civil day (`AAAA-MM-JJ`) towards this certification? Three conditions,
 * each with its reason: registered in the RNCP, route by apprenticeship open, entries open on the day
 * (Code du travail L6211-1).
 */
export function peutEtrePrepareeParApprentissage(
  faits: FaitsApprentissage,
  jour: string,
): Verdict<CodeMotifApprentissage | CodeMotifStatut> {
  return reunirVerdicts<CodeMotifApprentissage | CodeMotifStatut>([
    verifierRepertoire(faits.repertoire),
    ...(faits.repertoire === 'RNCP' ? [verifierVoie(faits.voieApprentissage)] : []),
    peutEncoreEntrer(faits, jour),
  ])
}

/** What the answer depends on, read from a record. */
export function faitsApprentissageDe(
  fiche: Pick<FicheRegistre, 'dates' | 'actif' | 'typeEnregistrement' | 'repertoire' | 'voies'>,
): FaitsApprentissage {
  return {
    ...faitsStatutDe(fiche),
    repertoire: fiche.repertoire,
    voieApprentissage: voieApprentissageDe(fiche.voies),
  }
}

const TEXTE = 'code-du-travail.L6211-1'

function verifierRepertoire(repertoire: Repertoire): Verdict<CodeMotifApprentissage> {
  return repertoire === 'RNCP'
    ? { avis: 'oui', motifs: [motiver('apprentissage.repertoire-rncp', {}, TEXTE)] }
    : { avis: 'non', motifs: [motiver('apprentissage.repertoire-specifique', {}, TEXTE)] }
}

function verifierVoie(ouverte: boolean | null): Verdict<CodeMotifApprentissage> {
  const motif = (code: CodeMotifApprentissage): Motif<CodeMotifApprentissage>[] => [motiver(code, {}, TEXTE)]
  if (ouverte === null) return { avis: 'indetermine', motifs: motif('apprentissage.voie-inconnue') }
  return ouverte
    ? { avis: 'oui', motifs: motif('apprentissage.voie-ouverte') }
    : { avis: 'non', motifs: motif('apprentissage.voie-fermee') }
}
