import { motiver, type Verdict } from '#droit/verdict.ts'
import type { FicheRegistre, Habilitation } from './fiche.ts'

export type ActeHabilite = 'FORMER' | 'EVALUER'

export const CODES_MOTIF_HABILITATION = [
  'habilitation.fiche-inactive',
  'habilitation.activite-inconnue',
  'habilitation.certificateur-actif',
  'habilitation.certificateur-inactif',
  'habilitation.certificateur-etat-inconnu',
  'habilitation.partenaire-actif',
  'habilitation.partenaire-inactif',
  'habilitation.partenaire-supprime',
  'habilitation.partenaire-etat-inconnu',
  'habilitation.partenaire-autre-acte',
  'habilitation.aucun-partenaire-de-droit',
  'habilitation.enregistrement-inconnu',
  'habilitation.ligne-sans-siret',
  'habilitation.absent',
] as const
export type CodeMotifHabilitation = (typeof CODES_MOTIF_HABILITATION)[number]

/** How the body was recognised: the very establishment, or another one of the same legal entity. */
export type Reconnaissance = 'siret' | 'siren'

/** Answer with the line of the record that bears it. */
export interface VerdictHabilitation extends Verdict<CodeMotifHabilitation> {
  readonly reconnuPar: Reconnaissance | null
  readonly siretTrouve: string | null
}

type FicheHabilitante = Pick<
  FicheRegistre,
  'actif' | 'typeEnregistrement' | 'certificateurs' | 'partenaires' | 'existencePartenaires'
>

interface Ligne {
  readonly siret: string
  readonly reconnuPar: Reconnaissance
  readonly avis: Verdict['avis']
  readonly code: CodeMotifHabilitation
}

const ACTES: Readonly<Record<ActeHabilite, readonly Habilitation[]>> = {
  FORMER: ['FORMER', 'ORGA_FORM'],
  EVALUER: ['ORGANISER', 'ORGA_FORM'],
}
const RANG_AVIS = { oui: 0, indetermine: 1, non: 2 } as const
const RANG_RECONNAISSANCE = { siret: 0, siren: 1 } as const

/**
 * May the body with this SIRET (14 digits) train for, or assess, the certification today as the export tells it?
 * Yes for an active certifier and for an active partner habilitated to the act, on an active record (Q12); the SIRET is
 * tried first, then the SIREN, and the answer says which matched. On a record "de droit" without partner,
 * absence from the list is not a refusal: `indetermine`.
 */
export function peutAgirPour(fiche: FicheHabilitante, siret: string, acte: ActeHabilite): VerdictHabilitation {
  const ligne = [...lignesCertificateur(fiche, siret), ...lignesPartenaire(fiche, siret, acte)].sort(
    (a, b) => RANG_AVIS[a.avis] - RANG_AVIS[b.avis] || rang(a) - rang(b),
  )[0]
  const reconnu = { reconnuPar: ligne?.reconnuPar ?? null, siretTrouve: ligne?.siret ?? null }
  if (fiche.actif === false) return { avis: 'non', motifs: [motiver('habilitation.fiche-inactive')], ...reconnu }
  if (!ligne) return { ...absence(fiche), ...reconnu }
  const motif = motiver(ligne.code, { siret: ligne.siret, par: ligne.reconnuPar })
  if (fiche.actif === null && ligne.avis === 'oui') {
    return { avis: 'indetermine', motifs: [motif, motiver('habilitation.activite-inconnue')], ...reconnu }
  }
  return { avis: ligne.avis, motifs: [motif], ...reconnu }
}

const rang = (ligne: Ligne): number => RANG_RECONNAISSANCE[ligne.reconnuPar]

function reconnaitre(siretConnu: string | null, siret: string): Reconnaissance | null {
  if (siretConnu === null) return null
  if (siretConnu === siret) return 'siret'
  return siretConnu.slice(0, 9) === siret.slice(0, 9) ? 'siren' : null
}

function lignesCertificateur(fiche: FicheHabilitante, siret: string): Ligne[] {
  return fiche.certificateurs.flatMap((certificateur): Ligne[] => {
    const reconnuPar = reconnaitre(certificateur.siret, siret)
    if (reconnuPar === null || certificateur.siret === null) return []
    const [avis, code] = avisCertificateur(certificateur.actif)
    return [{ siret: certificateur.siret, reconnuPar, avis, code }]
  })
}

function lignesPartenaire(fiche: FicheHabilitante, siret: string, acte: ActeHabilite): Ligne[] {
  return fiche.partenaires.flatMap((partenaire): Ligne[] => {
    const reconnuPar = reconnaitre(partenaire.siret, siret)
    if (reconnuPar === null || partenaire.siret === null) return []
    const habilite = partenaire.habilitation !== null && ACTES[acte].includes(partenaire.habilitation)
    const [avis, code] = habilite ? avisEtat(partenaire.etat) : AUTRE_ACTE
    return [{ siret: partenaire.siret, reconnuPar, avis, code }]
  })
}

function avisCertificateur(actif: boolean | null): readonly [Verdict['avis'], CodeMotifHabilitation] {
  if (actif === null) return ['indetermine', 'habilitation.certificateur-etat-inconnu']
  return actif ? ['oui', 'habilitation.certificateur-actif'] : ['non', 'habilitation.certificateur-inactif']
}

const AUTRE_ACTE = ['non', 'habilitation.partenaire-autre-acte'] as const

function avisEtat(etat: 'ACTIF' | 'INACTIF' | 'SUPPRIME' | null): readonly [Verdict['avis'], CodeMotifHabilitation] {
  switch (etat) {
    case 'ACTIF':
      return ['oui', 'habilitation.partenaire-actif']
    case 'INACTIF':
      return ['non', 'habilitation.partenaire-inactif']
    case 'SUPPRIME':
      return ['non', 'habilitation.partenaire-supprime']
    case null:
      return ['indetermine', 'habilitation.partenaire-etat-inconnu']
  }
}

function absence(fiche: FicheHabilitante): Verdict<CodeMotifHabilitation> {
  const sansPartenaire = fiche.existencePartenaires !== true && fiche.partenaires.length === 0
  if (fiche.typeEnregistrement === 'DEMANDE' || !sansPartenaire) {
    return aLigneAnonyme(fiche)
      ? { avis: 'indetermine', motifs: [motiver('habilitation.ligne-sans-siret')] }
      : { avis: 'non', motifs: [motiver('habilitation.absent')] }
  }
  const code =
    fiche.typeEnregistrement === 'DROIT'
      ? 'habilitation.aucun-partenaire-de-droit'
      : 'habilitation.enregistrement-inconnu'
  return { avis: 'indetermine', motifs: [motiver(code)] }
}

/** A line without SIRET that is not closed may be the body asked for: nothing lets us say no. */
function aLigneAnonyme(fiche: FicheHabilitante): boolean {
  return (
    fiche.certificateurs.some((certificateur) => certificateur.siret === null && certificateur.actif !== false) ||
    fiche.partenaires.some((partenaire) => partenaire.siret === null && (partenaire.etat ?? 'ACTIF') === 'ACTIF')
  )
}
