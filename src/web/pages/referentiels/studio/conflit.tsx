import { useState } from 'react'
import type { Operation, Referentiel } from '#domaine/referentiel/index.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import type { Brouillon, EtatBrouillon, Lot } from './brouillon.ts'

interface Proprietes {
  readonly brouillon: Brouillon
  readonly etat: EtatBrouillon
}

/** Somebody else changed the draft while edits of this page were waiting: both are kept until a person chooses. */
export function Conflit({ brouillon, etat }: Proprietes) {
  const { t } = useParler()
  const dire = useDireLots(etat.contenu)
  const [ecartes, setEcartes] = useState<readonly string[]>([])
  if (etat.statut !== 'conflit' || etat.serveur === null) {
    if (ecartes.length === 0) return null
    return (
      <div className="avis avis-attention" role="status">
        <p className="avis-titre">! {t('referentiels.conflit.ecartes', { count: ecartes.length })}</p>
        <Liste phrases={ecartes} />
        <button type="button" className="bouton" onClick={() => setEcartes([])}>
          {t('referentiels.conflit.compris')}
        </button>
      </div>
    )
  }
  const fige = etat.serveur.etat === 'publiee' || etat.serveur.etat === 'abandonnee'
  const miennes = dire(etat.attente)
  return (
    <div className="avis avis-attention" role="alert">
      <p className="avis-titre">! {t(fige ? 'referentiels.conflit.fige' : 'referentiels.conflit.titre')}</p>
      <p>{t('referentiels.conflit.phrase', { count: miennes.length })}</p>
      <Liste phrases={miennes} />
      <div className="rangee">
        {!fige && (
          <button
            type="button"
            className="bouton bouton-principal"
            onClick={() => setEcartes(dire(brouillon.resumeOver()))}
          >
            {t('referentiels.conflit.reprendre', { count: miennes.length })}
          </button>
        )}
        <button type="button" className="bouton" onClick={() => brouillon.adopt()}>
          {t('referentiels.conflit.laisser', { count: miennes.length })}
        </button>
      </div>
    </div>
  )
}

const MONTREES = 12

function Liste({ phrases }: { phrases: readonly string[] }) {
  const { t } = useParler()
  return (
    <ul className="atelier-lots">
      {phrases.slice(0, MONTREES).map((phrase, rang) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes order
        <li key={rang}>{phrase}</li>
      ))}
      {phrases.length > MONTREES && <li>{t('referentiels.conflit.autres', { count: phrases.length - MONTREES })}</li>}
    </ul>
  )
}

/** Hook: batches in words, one line an edit. */
function useDireLots({ elements }: Referentiel): (lots: readonly Lot[]) => readonly string[] {
  const { t } = useParler()
  const nommer = (id: string): string => {
    const element = elements.find((un) => un.id === id)
    if (element === undefined) return t('referentiels.conflit.disparu')
    return [element.code, element.libelle].filter((mot) => mot !== null && mot !== '').join(' ')
  }
  const dire = (operation: Operation): string => {
    switch (operation.type) {
      case 'titrer':
        return t('referentiels.operation.titrer', { nom: operation.intitule })
      case 'ajouter':
      case 'modifier': {
        const { code, libelle } = operation.element
        return t(`referentiels.operation.${operation.type}`, { nom: `${code ?? ''} ${libelle}`.trim() })
      }
      case 'deplacer':
      case 'supprimer':
        return t(`referentiels.operation.${operation.type}`, { nom: nommer(operation.id) })
      case 'restaurer':
        return t('referentiels.operation.restaurer', { nom: operation.elements[0]?.libelle ?? '' })
      case 'lier':
      case 'delier':
        return t(`referentiels.operation.${operation.type}`, {
          nom: nommer(operation.lien.de),
          vers: nommer(operation.lien.vers),
        })
    }
  }
  return (lots) => lots.flatMap(({ operations }) => operations.map(dire))
}
