import type { Entrees, EtatEnregistrement } from '#domaine/certification/index.ts'
import { useParler } from '../textes/utiliser-textes.ts'

type Avis = 'oui' | 'non' | 'indetermine'

const ETATS = {
  PAS_COMMENCEE: { signe: '◷', ton: 'ton-doute' },
  OUVERTE: { signe: '✓', ton: 'ton-conforme' },
  FERMEE_ENCORE_DELIVREE: { signe: '!', ton: 'ton-attention' },
  PLUS_DELIVREE: { signe: '✕', ton: 'ton-refus' },
  INCONNU: { signe: '?', ton: 'ton-doute' },
} as const

const AVIS = {
  oui: { signe: '✓', ton: 'ton-conforme' },
  non: { signe: '✕', ton: 'ton-refus' },
  indetermine: { signe: '?', ton: 'ton-doute' },
} as const

interface ProprietesEtat {
  readonly etat: EtatEnregistrement
  /** Entries alone: when they are closed, what is not known is the delivery. */
  readonly entrees: Entrees
}

/** State of a registration: a sign and a word, never the colour alone. */
export function BadgeEtat({ etat, entrees }: ProprietesEtat) {
  const { t } = useParler()
  return (
    <span className={`badge ${ETATS[etat].ton}`}>
      <span aria-hidden="true">{ETATS[etat].signe}</span>
      {etat === 'INCONNU' && entrees === 'FERMEES' ? t('registre.etatCloseCourt') : t(`registre.etat.${etat}`)}
    </span>
  )
}

/** A three-valued answer: a sign and a word. */
export function BadgeAvis({ avis }: { avis: Avis }) {
  const { t } = useParler()
  return (
    <span className={`badge ${AVIS[avis].ton}`}>
      <span aria-hidden="true">{AVIS[avis].signe}</span>
      {t(`registre.reponse.${avis}`)}
    </span>
  )
}
