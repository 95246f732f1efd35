import { AvisRefus } from '../../../commun/refus.tsx'
import { explainCode } from '../../../textes/langue.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import type { Brouillon, EtatBrouillon, Statut } from './brouillon.ts'

const SIGNES: Readonly<Record<Statut, string>> = {
  enregistre: '✓',
  enregistrement: '…',
  coupure: '!',
  conflit: '!',
  refus: '✕',
}

/** Whether the server has everything, in a sign and a word. */
export function EtatEnvoi({ etat }: { etat: EtatBrouillon }) {
  const { t } = useParler()
  const { statut, attente } = etat
  return (
    <span role="status" className="atelier-statut" data-statut={statut}>
      <span aria-hidden="true">{SIGNES[statut]}</span> {t(`referentiels.statut.${statut}`, { count: attente.length })}
    </span>
  )
}

/** What stands in the way of the last edit, and what to do. */
export function Empechements({ brouillon, etat }: { brouillon: Brouillon; etat: EtatBrouillon }) {
  const { refus, statut, erreur } = etat
  const dit = refus === null ? null : explainCode('erreurs', refus.code, refus.donnees)
  return (
    <>
      {refus !== null && (
        <p className="avis avis-attention" role="alert">
          ! {dit?.phrase ?? refus.code} {dit?.faire}
        </p>
      )}
      {statut === 'refus' && <AvisRefus erreur={erreur} reessayer={() => brouillon.retry()} />}
    </>
  )
}
