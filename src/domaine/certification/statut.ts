import { type Motif, motiver, type Verdict } from '#droit/verdict.ts'
import type { DatesEnregistrement, FicheRegistre, TypeEnregistrement } from './fiche.ts'

export const ETATS_ENREGISTREMENT = [
  'PAS_COMMENCEE',
  'OUVERTE',
  'FERMEE_ENCORE_DELIVREE',
  'PLUS_DELIVREE',
  'INCONNU',
] as const
/** Where a registration stands on a day. INCONNU also covers "closed to entries, last delivery not stated": see `entrees`. */
export type EtatEnregistrement = (typeof ETATS_ENREGISTREMENT)[number]

export const CODES_MOTIF_STATUT = [
  'certification.debut-inconnu',
  'certification.fin-inconnue',
  'certification.limite-delivrance-inconnue',
  'certification.pas-commencee',
  'certification.entrees-ouvertes',
  'certification.entrees-closes',
  'certification.entrees-closes-date-inconnue',
  'certification.entrees-inconnues',
  'certification.encore-delivree',
  'certification.engages-a-temps',
  'certification.plus-delivree',
  'certification.statut-contredit-par-export',
] as const
export type CodeMotifStatut = (typeof CODES_MOTIF_STATUT)[number]

/** What the state depends on. */
export interface FaitsStatut extends Pick<DatesEnregistrement, 'effet' | 'decision' | 'fin' | 'limiteDelivrance'> {
  /** Status printed by the export; null when it says nothing. */
  readonly actif: boolean | null
  readonly typeEnregistrement: TypeEnregistrement | null
}

/** Whether new people may enter, apart from delivery. */
export type Entrees = 'PAS_COMMENCEES' | 'OUVERTES' | 'FERMEES' | 'INCONNUES'

/** State of a registration on a civil day, with the dates it was read from. */
export interface StatutEnregistrement {
  readonly etat: EtatEnregistrement
  readonly entrees: Entrees
  readonly debut: string | null
  /** Last day of entries, inclusive. */
  readonly finEntrees: string | null
  /** Last day of delivery, inclusive; null: the register does not state it. */
  readonly limiteDelivrance: string | null
  readonly motifs: readonly Motif<CodeMotifStatut>[]
  /** true when the dates and the export's ACTIF disagree; only telling when the day asked is the export's day (Q14). */
  readonly ecartAvecActif: boolean | null
}

/** First day of the registration: the day of effect of a record "de droit", the day of decision of one "sur demande"; null when unknown. */
export function debutEnregistrement(faits: FaitsStatut): string | null {
  return faits.typeEnregistrement === 'DEMANDE' ? (faits.decision ?? faits.effet) : (faits.effet ?? faits.decision)
}

/**
 * Whether people may enter on a civil day (`AAAA-MM-JJ`), last day included. An unknown end is not "no end":
 * without one, only the export's ACTIF speaks. Allocates nothing.
 */
export function entreesAuJour(faits: FaitsStatut, jour: string): Entrees {
  const debut = debutEnregistrement(faits)
  if (debut !== null && jour < debut) return 'PAS_COMMENCEES'
  if (faits.fin !== null && jour > faits.fin) return 'FERMEES'
  if (faits.fin === null && (faits.actif === false || depasse(faits.limiteDelivrance, jour))) return 'FERMEES'
  if (faits.fin !== null && debut !== null) return 'OUVERTES'
  return faits.actif === true ? 'OUVERTES' : 'INCONNUES'
}

/**
 * State on a civil day (`AAAA-MM-JJ`, Europe/Paris), both last days included. Never supposes a last delivery
 * that the register does not state. Cheap: string comparisons, no allocation.
 */
export function etatAuJour(faits: FaitsStatut, jour: string): EtatEnregistrement {
  const entrees = entreesAuJour(faits, jour)
  if (entrees === 'PAS_COMMENCEES') return 'PAS_COMMENCEE'
  if (entrees === 'OUVERTES') return 'OUVERTE'
  if (entrees === 'INCONNUES' || faits.limiteDelivrance === null) return 'INCONNU'
  return depasse(faits.limiteDelivrance, jour) ? 'PLUS_DELIVREE' : 'FERMEE_ENCORE_DELIVREE'
}

/** State on a civil day with its dates, the reasons of what is not known, and the gap with the export's ACTIF. */
export function statutAuJour(faits: FaitsStatut, jour: string): StatutEnregistrement {
  const entrees = entreesAuJour(faits, jour)
  const debut = debutEnregistrement(faits)
  const motifs: Motif<CodeMotifStatut>[] = []
  if (debut === null) motifs.push(motiver('certification.debut-inconnu'))
  if (faits.fin === null) motifs.push(motiver('certification.fin-inconnue'))
  if (faits.limiteDelivrance === null) motifs.push(motiver('certification.limite-delivrance-inconnue'))
  const ecart = entrees === 'INCONNUES' || faits.actif === null ? null : faits.actif !== (entrees === 'OUVERTES')
  if (ecart) motifs.push(motiver('certification.statut-contredit-par-export', { actif: faits.actif, jour }))
  return {
    etat: etatAuJour(faits, jour),
    entrees,
    debut,
    finEntrees: faits.fin,
    limiteDelivrance: faits.limiteDelivrance,
    motifs,
    ecartAvecActif: ecart,
  }
}

/**
 * May someone still enter a path towards the certification on that civil day? `indetermine` when the dates say yes
 * and the export's ACTIF says no, or when a date is missing. Nobody enters after the end (Code du travail L6113-9).
 */
export function peutEncoreEntrer(faits: FaitsStatut, jour: string): Verdict<CodeMotifStatut> {
  const entrees = entreesAuJour(faits, jour)
  const { fin } = faits
  const texte = 'code-du-travail.L6113-9'
  if (entrees === 'PAS_COMMENCEES') {
    return refus(motiver('certification.pas-commencee', { debut: debutEnregistrement(faits) }))
  }
  if (entrees === 'FERMEES') {
    return refus(
      fin === null
        ? motiver('certification.entrees-closes-date-inconnue', {}, texte)
        : motiver('certification.entrees-closes', { fin }, texte),
    )
  }
  if (entrees === 'INCONNUES') return doute(motiver('certification.entrees-inconnues'))
  if (faits.actif === false) return doute(motiver('certification.statut-contredit-par-export', { actif: false, jour }))
  if (fin === null) return doute(motiver('certification.fin-inconnue'))
  return { avis: 'oui', motifs: [motiver('certification.entrees-ouvertes', { fin }, texte)] }
}

/** May someone who entered in time still be certified on that civil day? Rests on the date limit the register states; without it, `indetermine`. */
export function peutEncoreEtreCertifie(faits: FaitsStatut, jour: string): Verdict<CodeMotifStatut> {
  const etat = etatAuJour(faits, jour)
  const texte = 'code-du-travail.L6113-9'
  const limite = faits.limiteDelivrance
  switch (etat) {
    case 'PAS_COMMENCEE':
      return refus(motiver('certification.pas-commencee', { debut: debutEnregistrement(faits) }))
    case 'OUVERTE':
      return { avis: 'oui', motifs: [motiver('certification.entrees-ouvertes', { fin: faits.fin }, texte)] }
    case 'FERMEE_ENCORE_DELIVREE':
      return { avis: 'oui', motifs: [motiver('certification.encore-delivree', { limite }, texte)] }
    case 'PLUS_DELIVREE':
      return refus(motiver('certification.plus-delivree', { limite }))
    case 'INCONNU':
      if (limite !== null) return doute(motiver('certification.entrees-inconnues'))
      // L6113-9: whoever began in time may rely on the registration; until when it is delivered stays unknown.
      return {
        avis: 'indetermine',
        motifs: [
          motiver('certification.limite-delivrance-inconnue'),
          motiver('certification.engages-a-temps', {}, texte),
        ],
      }
  }
}

/** What the state of a record depends on. */
export function faitsStatutDe(fiche: Pick<FicheRegistre, 'dates' | 'actif' | 'typeEnregistrement'>): FaitsStatut {
  return { ...fiche.dates, actif: fiche.actif, typeEnregistrement: fiche.typeEnregistrement }
}

const depasse = (limite: string | null, jour: string): boolean => limite !== null && jour > limite
const refus = (motif: Motif<CodeMotifStatut>): Verdict<CodeMotifStatut> => ({ avis: 'non', motifs: [motif] })
const doute = (motif: Motif<CodeMotifStatut>): Verdict<CodeMotifStatut> => ({ avis: 'indetermine', motifs: [motif] })
