import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Attente } from '../../commun/attente.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import { buildAdresse, type Reponse } from '../../donnees/api.ts'
import { type Cotes, lireBanc, lireChangements } from '../../donnees/correspondances.ts'
import { peut, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Banc } from './banc.tsx'
import { Changements } from './changements.tsx'
import { ChoixCotes } from './choix-cotes.tsx'
import { TablesGardees } from './tables-gardees.tsx'
import '../../styles/correspondances.css'

const ADRESSE = '/organisme/$organisme/correspondances'

/** The comparison and crosswalk bench: two sides to choose, then their links or what changes. */
export function PageCorrespondances() {
  const { t } = useParler()
  const { organisme } = useParams({ from: ADRESSE })
  const { de, vers, vue } = useSearch({ from: ADRESSE })
  const session = useSession()
  if (session !== null && !peut(session, 'correspondance.lire', organisme)) {
    return (
      <div className="page page-moyenne">
        <Titre onglet={t('correspondances.titre')}>{t('correspondances.titre')}</Titre>
        <p className="avis">{t('correspondances.interdit')}</p>
      </div>
    )
  }
  if (de === undefined || vers === undefined) return <Accueil organisme={organisme} />
  const cotes = { de, vers }
  return vue === 'changements' ? (
    <VueChangements organisme={organisme} cotes={cotes} />
  ) : (
    <VueLiens organisme={organisme} cotes={cotes} />
  )
}

function Accueil({ organisme }: { organisme: string }) {
  const { t } = useParler()
  return (
    <div className="page">
      <div className="page-tete">
        <Titre onglet={t('correspondances.titre')}>{t('correspondances.titre')}</Titre>
        <p className="chapeau">{t('correspondances.chapeau')}</p>
      </div>
      <ChoixCotes organisme={organisme} />
      <TablesGardees organisme={organisme} />
    </div>
  )
}

function VueLiens({ organisme, cotes }: { organisme: string; cotes: Cotes }) {
  const { data, isPending, isError, error, refetch } = useQuery(lireBanc(organisme, cotes))
  if (isPending) return <Attente />
  if (isError) return <Refusee organisme={organisme} erreur={error} reessayer={() => refetch()} />
  return (
    <EntreCotes organisme={organisme} de={data.de} vers={data.vers}>
      <Banc organisme={organisme} banc={data} />
    </EntreCotes>
  )
}

function VueChangements({ organisme, cotes }: { organisme: string; cotes: Cotes }) {
  const { data, isPending, isError, error, refetch } = useQuery(lireChangements(organisme, cotes))
  if (isPending) return <Attente />
  if (isError) return <Refusee organisme={organisme} erreur={error} reessayer={() => refetch()} />
  return (
    <EntreCotes organisme={organisme} de={data.de} vers={data.vers}>
      <Changements comparaison={data} />
    </EntreCotes>
  )
}

interface ProprietesRefus {
  readonly organisme: string
  readonly erreur: unknown
  readonly reessayer: () => void
}

function Refusee({ organisme, erreur, reessayer }: ProprietesRefus) {
  const { t } = useParler()
  return (
    <div className="page page-moyenne">
      <Titre onglet={t('correspondances.titre')}>{t('correspondances.titre')}</Titre>
      <AvisRefus erreur={erreur} reessayer={reessayer} />
      <ChoixCotes organisme={organisme} />
    </div>
  )
}

type Cote = Reponse<'bancCorrespondances'>['de']

interface ProprietesCotes {
  readonly organisme: string
  readonly de: Cote
  readonly vers: Cote
  readonly children: ReactNode
}

/** The two sides, the way to compare them, then the comparison. */
function EntreCotes({ organisme, de, vers, children }: ProprietesCotes) {
  const { t } = useParler()
  const naviguer = useNavigate({ from: ADRESSE })
  const titre = `${nommer(de)} – ${nommer(vers)}`
  return (
    <div className="page banc">
      <div className="page-tete">
        <p className="petit">
          <Link to={ADRESSE} params={{ organisme }} search={{}}>
            ← {t('correspondances.retour')}
          </Link>
        </p>
        <Titre onglet={titre}>{t('correspondances.titre')}</Titre>
        <div className="banc-cotes">
          <CoteNomme nom={t('correspondances.choix.de')} organisme={organisme} cote={de} />
          <CoteNomme nom={t('correspondances.choix.vers')} organisme={organisme} cote={vers} />
        </div>
        <nav className="banc-vues" aria-label={t('correspondances.vue.nom')}>
          {(['liens', 'changements'] as const).map((une) => (
            <Link
              key={une}
              from={ADRESSE}
              to="."
              search={(avant) => ({ ...avant, vue: une === 'liens' ? undefined : une, page: undefined })}
              className="banc-vue"
              activeOptions={{ explicitUndefined: true }}
            >
              {t(`correspondances.vue.${une}`)}
            </Link>
          ))}
          <button
            type="button"
            className="bouton bouton-discret"
            onClick={() =>
              naviguer({ to: '.', search: (avant) => ({ ...avant, de: vers.cle, vers: de.cle, page: undefined }) })
            }
          >
            ⇄ {t('correspondances.cotes.echanger')}
          </button>
          <a
            className="banc-vue"
            href={buildAdresse('exportCorrespondances', {
              params: { organisme },
              query: { de: de.cle, vers: vers.cle },
            })}
            download
            title={t('correspondances.exporter.aide')}
          >
            {t('correspondances.exporter.case')}
          </a>
        </nav>
      </div>
      {children}
    </div>
  )
}

const nommer = ({ numero, version, intitule }: Cote): string =>
  version === null ? (numero ?? intitule) : `${numero ?? intitule} v${version.numero}`

function CoteNomme({ nom, organisme, cote }: { nom: string; organisme: string; cote: Cote }) {
  const { t } = useParler()
  const { numero, version, intitule } = cote
  return (
    <div>
      <p className="secondaire petit">
        {nom} ·{' '}
        {version === null
          ? t('correspondances.cotes.fiche')
          : t('correspondances.cotes.version', { n: version.numero })}
      </p>
      <p className="banc-cote-titre">
        {numero !== null && <span className="code">{numero}</span>}{' '}
        {version === null ? (
          <Link to="/registre/$numero" params={{ numero: numero ?? '' }}>
            {intitule}
          </Link>
        ) : (
          <Link
            to="/organisme/$organisme/referentiels/$referentiel/versions/$version"
            params={{ organisme, referentiel: version.referentiel, version: version.id }}
          >
            {intitule || t('referentiels.sansTitre')}
          </Link>
        )}
      </p>
    </div>
  )
}
