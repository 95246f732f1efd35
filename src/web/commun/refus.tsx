import { RefusServeur } from '#api/contrat/client.ts'
import { explainCode } from '../textes/langue.ts'
import { useParler } from '../textes/utiliser-textes.ts'

interface Explication {
  readonly phrase: string
  readonly faire: string | null
  readonly code: string
}

/** Hook: the sentence and the remedy of an error, whatever it is. */
function useExplication(): (erreur: unknown) => Explication {
  const { t } = useParler()
  return (erreur) => {
    if (erreur instanceof RefusServeur) {
      const { code, donnees } = erreur.probleme
      const connue = explainCode('erreurs', code, donnees)
      if (connue) return { ...connue, code }
    }
    const reseau = erreur instanceof TypeError || (erreur instanceof RefusServeur && erreur.probleme.status >= 502)
    if (reseau) {
      return { phrase: t('web.refus.serveurAbsent'), faire: t('web.refus.serveurAbsentFaire'), code: 'reseau' }
    }
    const code = erreur instanceof Error ? erreur.message : String(erreur)
    return { phrase: t('web.refus.inattendu'), faire: t('web.refus.inattenduFaire'), code }
  }
}

/** An error in the page: what happened, what to do, one action. */
export function AvisRefus({ erreur, reessayer }: { erreur: unknown; reessayer?: () => void }) {
  const { t } = useParler()
  const { phrase, faire, code } = useExplication()(erreur)
  return (
    <div className="avis avis-refus" role="alert">
      <p className="avis-titre">✕ {phrase}</p>
      {faire !== null && <p>{faire}</p>}
      <p className="petit secondaire">
        {t('web.refus.details')} : {code}
      </p>
      {reessayer && (
        <button type="button" className="bouton" onClick={reessayer}>
          {t('web.refus.reessayer')}
        </button>
      )}
    </div>
  )
}
