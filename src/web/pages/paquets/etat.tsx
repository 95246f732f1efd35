import type { Reponse } from '../../donnees/api.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

const ETATS = {
  brouillon: { signe: '◷', ton: 'ton-doute' },
  repete: { signe: '◷', ton: 'ton-doute' },
  'signe-une-fois': { signe: '!', ton: 'ton-attention' },
  utilisable: { signe: '✓', ton: 'ton-conforme' },
  retire: { signe: '✕', ton: 'ton-refus' },
} as const

/** Where a package stands: a sign and a word. */
export function EtatPaquet({ etat }: { etat: Reponse<'paquet'>['etat'] }) {
  const { t } = useParler()
  return (
    <span className={`badge ${ETATS[etat].ton}`}>
      <span aria-hidden="true">{ETATS[etat].signe}</span>
      {t(`paquets.etat.${etat}`)}
    </span>
  )
}
