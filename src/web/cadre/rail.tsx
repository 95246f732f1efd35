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

type Lien =
  | {
      readonly to:
        | '/registre'
        | '/registre/echeances'
        | '/droit'
        | '/droit/baremes'
        | '/administration/registre'
        | '/administration/organismes'
    }
  | {
      readonly to:
        | '/organisme/$organisme'
        | '/organisme/$organisme/documents'
        | '/organisme/$organisme/referentiels'
        | '/organisme/$organisme/correspondances'
        | '/organisme/$organisme/paquets'
      readonly params: { readonly organisme: string }
    }

/** Rooms whose address begins that of others. */
const EXACTS: readonly string[] = ['/registre', '/droit', '/organisme/$organisme']

/** A room of the product. */
function Piece({ nom, lien, fermer }: { nom: string; lien: Lien; fermer: () => void }) {
  return (
    <li>
      <Link
        {...lien}
        className="rail-lien"
        onClick={fermer}
        activeOptions={{ exact: EXACTS.includes(lien.to), includeSearch: false }}
      >
        {nom}
      </Link>
    </li>
  )
}

function Pieces({ fermer }: { fermer: () => void }) {
  const { t } = useParler()
  const session = useSession()
  const importe = peut(session, 'registre.importer')
  const cree = peut(session, 'organisme.creer')
  const mien = organismePour(session, 'organisme.lire')
  const lecteur = organismePour(session, 'document.lire')
  return (
    <>
      <p className="rail-titre">{t('web.rail.registre')}</p>
      <ul className="rail-liste">
        <Piece nom={t('web.rail.recherche')} lien={{ to: '/registre' }} fermer={fermer} />
        <Piece nom={t('web.rail.echeances')} lien={{ to: '/registre/echeances' }} fermer={fermer} />
      </ul>
      {lecteur && (
        <>
          <p className="rail-titre">{t('web.rail.referentiels')}</p>
          <ul className="rail-liste">
            <Piece
              nom={t('web.rail.documents')}
              lien={{ to: '/organisme/$organisme/documents', params: { organisme: lecteur.id } }}
              fermer={fermer}
            />
            <Piece
              nom={t('web.rail.referentiels')}
              lien={{ to: '/organisme/$organisme/referentiels', params: { organisme: lecteur.id } }}
              fermer={fermer}
            />
            <Piece
              nom={t('correspondances.titre')}
              lien={{ to: '/organisme/$organisme/correspondances', params: { organisme: lecteur.id } }}
              fermer={fermer}
            />
          </ul>
        </>
      )}
      <Droit fermer={fermer} />
      {(importe || cree || mien) && (
        <>
          <p className="rail-titre">{t('web.rail.administration')}</p>
          <ul className="rail-liste">
            {importe && <Piece nom={t('web.rail.imports')} lien={{ to: '/administration/registre' }} fermer={fermer} />}
            {cree && (
              <Piece nom={t('web.rail.organismes')} lien={{ to: '/administration/organismes' }} fermer={fermer} />
            )}
            {mien && (
              <Piece
                nom={t('web.rail.organisme')}
                lien={{ to: '/organisme/$organisme', params: { organisme: mien.id } }}
                fermer={fermer}
              />
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

/** The law: rules, scales, and the packages of the organisation. */
function Droit({ fermer }: { fermer: () => void }) {
  const { t } = useParler()
  const lecteur = organismePour(useSession(), 'paquet.lire')
  return (
    <>
      <p className="rail-titre">{t('web.rail.droit')}</p>
      <ul className="rail-liste">
        <Piece nom={t('web.rail.regles')} lien={{ to: '/droit' }} fermer={fermer} />
        <Piece nom={t('baremes.titre')} lien={{ to: '/droit/baremes' }} fermer={fermer} />
        {lecteur && (
          <Piece
            nom={t('paquets.titre')}
            lien={{ to: '/organisme/$organisme/paquets', params: { organisme: lecteur.id } }}
            fermer={fermer}
          />
        )}
      </ul>
    </>
  )
}
