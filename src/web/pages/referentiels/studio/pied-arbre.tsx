import type { ReactNode } from 'react'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { useAtelier, useVu } from './contexte.ts'
import type { Gestes } from './utiliser-gestes.ts'

/** What was just done, what is chosen, and the keys. */
export function Pied({ gestes, children }: { gestes: Gestes; children: ReactNode }) {
  const { t } = useParler()
  const vu = useVu()
  const { undo } = useAtelier()
  const { avis } = gestes
  return (
    <div className="atelier-pied petit">
      <p role="status">
        {vu.choisis.size > 1 && `${t('referentiels.arbre.choisis', { count: vu.choisis.size })}. `}
        {avis !== null && (
          <>
            {avis.phrase}{' '}
            {avis.annulable && (
              <button type="button" className="bouton-lien" onClick={undo}>
                {t('referentiels.studio.annuler')}
              </button>
            )}
          </>
        )}
      </p>
      {children}
      <details className="atelier-touches">
        <summary>{t('referentiels.touches.titre')}</summary>
        <ul className="liste-nue">
          {TOUCHES.map((touche) => (
            <li key={touche}>{t(`referentiels.touches.${touche}`)}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}

const TOUCHES = ['aller', 'plier', 'editer', 'ajouter', 'retirer', 'deplacer', 'choisir', 'copier', 'annuler'] as const
