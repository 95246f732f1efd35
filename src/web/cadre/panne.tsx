import { Link } from '@tanstack/react-router'
import { AvisRefus } from '../commun/refus.tsx'
import { Titre } from '../commun/titre.tsx'
import { useParler } from '../textes/utiliser-textes.ts'

/** No such page. */
export function Introuvable() {
  const { t } = useParler()
  return (
    <div className="page page-etroite pile">
      <Titre onglet={t('web.introuvable.titre')}>{t('web.introuvable.titre')}</Titre>
      <p className="chapeau">{t('web.introuvable.phrase')}</p>
      <p>
        <Link to="/" className="bouton bouton-principal">
          {t('web.introuvable.accueil')}
        </Link>
      </p>
    </div>
  )
}

/** A page that could not be shown. */
export function Panne({ error }: { error: unknown }) {
  const { t } = useParler()
  return (
    <div className="page page-etroite pile">
      <Titre onglet={t('web.refus.titre')}>{t('web.refus.titre')}</Titre>
      <AvisRefus erreur={error} reessayer={() => location.reload()} />
    </div>
  )
}
