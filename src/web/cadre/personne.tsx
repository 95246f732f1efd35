import { Link, useNavigate } from '@tanstack/react-router'
import { useFermeture } from '../donnees/session.ts'
import { useParler } from '../textes/utiliser-textes.ts'
import { Volet } from './volet.tsx'

/** Panel of the person signed in. */
export function MenuPersonne({ nom }: { nom: string }) {
  const { t } = useParler()
  const navigate = useNavigate()
  const fermeture = useFermeture(() => navigate({ to: '/' }))
  return (
    <Volet
      classe="bouton bouton-discret personne"
      nom={t('web.personne.menu', { nom })}
      bouton={nom}
      contenu={(fermer) => (
        <ul className="quete-liste">
          <li>
            <Link to="/compte" className="volet-choix" onClick={fermer}>
              {t('web.personne.compte')}
            </Link>
          </li>
          <li>
            <button type="button" className="volet-choix" onClick={() => fermeture.mutate()}>
              {t('web.personne.quitter')}
            </button>
          </li>
        </ul>
      )}
    />
  )
}
