import { useParler } from '../../../textes/utiliser-textes.ts'
import { useAtelier, useVu } from './contexte.ts'
import { MenuAjout } from './menu-ajout.tsx'
import { DEPLACEMENTS, type Deplacement, type Gestes } from './utiliser-gestes.ts'

const SIGNES: Readonly<Record<Deplacement, string>> = { monter: '↑', descendre: '↓', sortir: '←', rentrer: '→' }

/** What the keys do to the tree, as buttons for the pointer and the finger. */
export function BarreArbre({ gestes }: { gestes: Gestes }) {
  const { t } = useParler()
  const vu = useVu()
  const { modifiable } = useAtelier()
  const rien = vu.courant === null
  return (
    <div className="atelier-outils" role="toolbar" aria-label={t('referentiels.arbre.outils')}>
      <MenuAjout gestes={gestes} />
      {DEPLACEMENTS.map((comment) => (
        <button
          key={comment}
          type="button"
          className="bouton bouton-discret atelier-outil"
          disabled={!modifiable || rien}
          title={t(`referentiels.arbre.${comment}`)}
          aria-label={t(`referentiels.arbre.${comment}`)}
          onClick={() => gestes.deplacer(comment)}
        >
          <span aria-hidden="true">{SIGNES[comment]}</span>
        </button>
      ))}
      <button type="button" className="bouton bouton-discret" disabled={!modifiable || rien} onClick={gestes.retirer}>
        {t('referentiels.arbre.retirer')}
      </button>
      <button type="button" className="bouton bouton-discret" disabled={rien} onClick={gestes.copier}>
        {t('referentiels.arbre.copier')}
      </button>
    </div>
  )
}
