import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Sceau } from '../commun/icones.tsx'
import { lireEtat } from '../donnees/requetes.ts'
import { organismePour, peut, useSession } from '../donnees/session.ts'
import { useParler } from '../textes/utiliser-textes.ts'
import { ChoixAffichage, ChoixLangue } from './affichage.tsx'

interface Proprietes {
  readonly ouvert: boolean
  readonly fermer: () => void
  readonly placer: (element: HTMLElement | null) => void
}

/** The mark, home. */
export function Marque() {
  const { t } = useParler()
  return (
    <Link to="/" className="marque">
      <Sceau />
      {t('web.marque')}
    </Link>
  )
}

/** Left rail: the rooms that exist and that the person may enter, then the contents of the page. */
export function Rail({ ouvert, fermer, placer }: Proprietes) {
  const { t } = useParler()
  return (
    <div className="rail">
      <div className="rail-fixe">
        <nav aria-label={t('web.navigation')}>
          <Marque />
          <div className="rail-corps" id="rail-corps" data-ouvert={ouvert}>
            <Pieces fermer={fermer} />
            <div className="rail-reglages">
              <ChoixLangue />
              <ChoixAffichage />
            </div>
          </div>
        </nav>
        <div className="rail-sommaire" ref={placer} />
        <PiedRail />
      </div>
    </div>
  )
}

function Pieces({ fermer }: { fermer: () => void }) {
  const { t } = useParler()
  const session = useSession()
  const importe = peut(session, 'registre.importer')
  const cree = peut(session, 'organisme.creer')
  const mien = organismePour(session, 'organisme.lire')
  return (
    <>
      <p className="rail-titre">{t('web.rail.registre')}</p>
      <ul className="rail-liste">
        <li>
          <Link
            to="/registre"
            className="rail-lien"
            onClick={fermer}
            activeOptions={{ exact: true, includeSearch: false }}
          >
            {t('web.rail.recherche')}
          </Link>
        </li>
        <li>
          <Link
            to="/registre/echeances"
            className="rail-lien"
            onClick={fermer}
            activeOptions={{ includeSearch: false }}
          >
            {t('web.rail.echeances')}
          </Link>
        </li>
      </ul>
      {(importe || cree || mien) && (
        <>
          <p className="rail-titre">{t('web.rail.administration')}</p>
          <ul className="rail-liste">
            {importe && (
              <li>
                <Link
                  to="/administration/registre"
                  className="rail-lien"
                  onClick={fermer}
                  activeOptions={{ includeSearch: false }}
                >
                  {t('web.rail.imports')}
                </Link>
              </li>
            )}
            {cree && (
              <li>
                <Link to="/administration/organismes" className="rail-lien" onClick={fermer}>
                  {t('web.rail.organismes')}
                </Link>
              </li>
            )}
            {mien && (
              <li>
                <Link
                  to="/organisme/$organisme"
                  params={{ organisme: mien.id }}
                  className="rail-lien"
                  onClick={fermer}
                  activeOptions={{ includeSearch: false }}
                >
                  {t('web.rail.organisme')}
                </Link>
              </li>
            )}
          </ul>
        </>
      )}
    </>
  )
}

function PiedRail() {
  const { t } = useParler()
  const { data } = useQuery(lireEtat())
  return (
    <footer className="rail-pied">
      <ul className="rail-pied-liste">
        <li>
          <a href="/api/documentation">{t('web.rail.documentation')}</a>
        </li>
        <li>{t('web.rail.licence')}</li>
        <li>{t('web.rail.logiciel', { version: data?.version ?? '' })}</li>
      </ul>
    </footer>
  )
}
