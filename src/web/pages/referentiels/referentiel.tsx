import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Attente } from '../../commun/attente.tsx'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { lireReferentiel } from '../../donnees/referentiels.ts'
import { peut, useEcriture, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Exports } from './exports.tsx'
import { Historique } from './historique.tsx'
import { Migration } from './migration.tsx'
import { EtatReferentiel } from './table-referentiels.tsx'
import '../../styles/referentiels.css'

type Referentiel = Reponse<'referentiel'>
type Version = Referentiel['versions'][number]

/** A référentiel: its versions, who reviewed and published each, what comes next. */
export function PageReferentiel() {
  const { organisme, referentiel } = useParams({ from: '/organisme/$organisme/referentiels/$referentiel' })
  const { data, isPending, isError, error, refetch } = useQuery(lireReferentiel(organisme, referentiel))
  if (isPending) return <Attente />
  if (isError) {
    return (
      <div className="page page-moyenne">
        <AvisRefus erreur={error} reessayer={() => refetch()} />
      </div>
    )
  }
  return <LeReferentiel organisme={organisme} referentiel={data} />
}

function LeReferentiel({ organisme, referentiel }: { organisme: string; referentiel: Referentiel }) {
  const { t, nombre } = useParler()
  const session = useSession()
  const intitule = referentiel.intitule || t('referentiels.sansTitre')
  const { brouillon } = referentiel
  return (
    <div className="page">
      <div className="page-tete">
        <p className="petit">
          <Link to="/organisme/$organisme/referentiels" params={{ organisme }}>
            ← {t('referentiels.retour')}
          </Link>
        </p>
        <Titre onglet={intitule}>{intitule}</Titre>
        <p className="referentiel-faits">
          <strong>
            <EtatReferentiel resume={referentiel} />
          </strong>
          {referentiel.certification !== null && (
            <Link to="/registre/$numero" params={{ numero: referentiel.certification }} className="code">
              {referentiel.certification}
            </Link>
          )}
          <span>{t('referentiels.elements', { count: referentiel.elements, n: nombre(referentiel.elements) })}</span>
          {referentiel.document !== null && (
            <Link to="/organisme/$organisme/documents/$document" params={{ organisme, document: referentiel.document }}>
              {t('referentiels.page.document')}
            </Link>
          )}
        </p>
        <Suite organisme={organisme} referentiel={referentiel} />
      </div>
      <section className="partie">
        <h2>{t('referentiels.page.versions')}</h2>
        <Versions organisme={organisme} referentiel={referentiel} />
        <Comparer organisme={organisme} versions={referentiel.versions} />
      </section>
      {brouillon !== null && <Historique organisme={organisme} referentiel={referentiel.id} version={brouillon.id} />}
      {peut(session, 'jugement.migrer', organisme) && (
        <Migration organisme={organisme} referentiel={referentiel.id} versions={referentiel.versions} />
      )}
    </div>
  )
}

/** What changes between the last two versions; nothing while there is one. */
function Comparer({ organisme, versions }: { organisme: string; versions: readonly Version[] }) {
  const { t } = useParler()
  const [apres, avant] = versions.filter(({ etat }) => etat !== 'abandonnee')
  if (apres === undefined || avant === undefined) return null
  return (
    <p>
      <Link
        to="/organisme/$organisme/correspondances"
        params={{ organisme }}
        search={{ de: `version:${avant.id}`, vers: `version:${apres.id}`, vue: 'changements' }}
      >
        {t('correspondances.comparerVersions')}
      </Link>
    </p>
  )
}

/** The one thing to do next, and reading. */
function Suite({ organisme, referentiel }: { organisme: string; referentiel: Referentiel }) {
  const { t } = useParler()
  const session = useSession()
  const naviguer = useNavigate()
  const ouverture = useEcriture('ouvrirBrouillon', ['referentiel', 'referentiels'])
  const modifie = peut(session, 'referentiel.modifier', organisme)
  const { brouillon, publiee, id } = referentiel
  const derniere = publiee ?? brouillon
  const vers = '/organisme/$organisme/referentiels/$referentiel/versions/$version'
  const ouvrir = (version: string) =>
    ouverture.mutate(
      { params: { organisme, referentiel: id }, corps: { version } },
      {
        onSuccess: (nouvelle) => naviguer({ to: vers, params: { organisme, referentiel: id, version: nouvelle.id } }),
      },
    )
  return (
    <>
      <div className="rangee">
        {brouillon !== null && modifie && (
          <Link
            to={vers}
            params={{ organisme, referentiel: id, version: brouillon.id }}
            className="bouton bouton-principal"
          >
            {t('referentiels.page.continuer')}
          </Link>
        )}
        {brouillon === null && publiee !== null && modifie && (
          <button
            type="button"
            className="bouton bouton-principal"
            disabled={ouverture.isPending}
            onClick={() => ouvrir(publiee.id)}
          >
            {t('referentiels.page.nouveau')}
          </button>
        )}
        {publiee !== null && (
          <Link to={vers} params={{ organisme, referentiel: id, version: publiee.id }} className="bouton">
            {t('referentiels.page.lirePubliee')}
          </Link>
        )}
      </div>
      {ouverture.isError && <AvisRefus erreur={ouverture.error} />}
      {derniere !== null && <Exports params={{ organisme, referentiel: id, version: derniere.id }} />}
    </>
  )
}

function Versions({ organisme, referentiel }: { organisme: string; referentiel: Referentiel }) {
  const { t } = useParler()
  const numeros = new Map(referentiel.versions.map(({ id, numero }) => [id, numero]))
  return (
    <CadreTable nom={t('referentiels.page.versions')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('referentiels.page.numero')}</th>
            <th scope="col">{t('referentiels.page.etat')}</th>
            <th scope="col" className="nombre">
              {t('referentiels.page.elements')}
            </th>
            <th scope="col">{t('referentiels.page.relue')}</th>
            <th scope="col">{t('referentiels.page.publiee')}</th>
            <th scope="col">{t('referentiels.page.modifiee')}</th>
          </tr>
        </thead>
        <tbody>
          {referentiel.versions.map((version) => (
            <LigneVersion
              key={version.id}
              organisme={organisme}
              referentiel={referentiel.id}
              version={version}
              issue={version.issue_de === null ? null : (numeros.get(version.issue_de) ?? null)}
            />
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}

interface ProprietesLigne {
  readonly organisme: string
  readonly referentiel: string
  readonly version: Version
  /** Number of the version from which it was opened. */
  readonly issue: number | null
}

function LigneVersion({ organisme, referentiel, version, issue }: ProprietesLigne) {
  const { t, instant, nombre } = useParler()
  return (
    <tr>
      <th scope="row" className="insecable">
        <Link
          to="/organisme/$organisme/referentiels/$referentiel/versions/$version"
          params={{ organisme, referentiel, version: version.id }}
          search={{ vue: 'lecture' }}
        >
          {t('referentiels.version', { n: version.numero })}
        </Link>
      </th>
      <td>
        {t(`referentiels.etat.${version.etat}`)}
        {issue !== null && <span className="secondaire petit"> {t('referentiels.page.issue', { n: issue })}</span>}
      </td>
      <td className="nombre">{nombre(version.elements)}</td>
      <td>
        <Quand le={version.relue_le} par={version.relue_par} />
        {version.relecteur_distinct === false && (
          <span className="secondaire petit"> ({t('referentiels.page.parSoi')})</span>
        )}
      </td>
      <td>
        <Quand le={version.publiee_le} par={version.publiee_par} />
        {version.empreinte !== null && (
          <span className="secondaire petit" title={version.empreinte}>
            {' '}
            {t('referentiels.page.empreinte', { empreinte: version.empreinte.slice(0, 12) })}
          </span>
        )}
      </td>
      <td>{instant(version.modifie_le)}</td>
    </tr>
  )
}

function Quand({ le, par }: { le: string | null; par: Version['relue_par'] }) {
  const { t, instant } = useParler()
  if (le === null) return <span className="secondaire">{t('referentiels.page.pasEncore')}</span>
  return t('referentiels.page.par', { instant: instant(le), nom: par?.nom ?? t('referentiels.page.quelquun') })
}
