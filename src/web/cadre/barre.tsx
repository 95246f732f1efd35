import { Link, useLocation } from '@tanstack/react-router'
import { useSession } from '../donnees/session.ts'
import { useParler } from '../textes/utiliser-textes.ts'
import { ChoixAffichage, ChoixLangue } from './affichage.tsx'
import { ChoixJour } from './jour.tsx'
import { MenuPersonne } from './personne.tsx'
import { Quete } from './quete.tsx'
import { Marque } from './rail.tsx'

interface Proprietes {
  readonly menu: boolean
  readonly ouvrirMenu: (ouvert: boolean) => void
}

/** Top bar: search everywhere, day read, language, display, person. */
export function Barre({ menu, ouvrirMenu }: Proprietes) {
  const { t } = useParler()
  const session = useSession()
  // The home page has its own, larger.
  const surAccueil = useLocation({ select: ({ pathname }) => pathname === '/' })
  return (
    <header className="barre">
      <button
        type="button"
        className="bouton barre-menu"
        aria-expanded={menu}
        aria-controls="rail-corps"
        onClick={() => ouvrirMenu(!menu)}
      >
        {t('web.rail.menu')}
      </button>
      <Marque />
      {surAccueil ? <div className="quete" /> : <Quete />}
      <div className="barre-outils">
        <ChoixJour />
        <div className="barre-reglages">
          <ChoixLangue />
          <ChoixAffichage />
        </div>
        {session?.personne ? (
          <MenuPersonne nom={session.personne.nom} />
        ) : (
          <Link to="/connexion" className="bouton bouton-discret">
            {t('web.personne.connexion')}
          </Link>
        )}
      </div>
    </header>
  )
}
