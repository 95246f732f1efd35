import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useJourLu } from '../../cadre/jour.tsx'
import { Attente } from '../../commun/attente.tsx'
import { Pagination } from '../../commun/pagination.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { type Criteres, listFiltres, TRIS } from '../../donnees/criteres.ts'
import { chercherFiches } from '../../donnees/requetes.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Facettes } from './facettes.tsx'
import { Filtres } from './filtres.tsx'
import { LigneResultat } from './ligne.tsx'
import '../../styles/recherche.css'

/** Search results with their facets; every choice is in the address. */
export function PageRecherche() {
  const { t } = useParler()
  const criteres = useSearch({ from: '/registre' })
  const navigate = useNavigate()
  const { choisi } = useJourLu()
  const { apprentissage, ...suite } = criteres
  const seul = apprentissage?.[0]
  const requete = useQuery(
    chercherFiches({
      ...suite,
      au: choisi,
      ...(seul === 'oui' || seul === 'non' ? { apprentissage: seul } : {}),
    }),
  )
  const aller = (nouveaux: Criteres) =>
    navigate({ to: '/registre', search: (avant) => ({ au: avant.au, ...nouveaux }), resetScroll: false })
  const onglet = criteres.q ? t('recherche.titreAvec', { q: criteres.q }) : t('recherche.titre')
  return (
    <div className="page">
      <div className="page-tete">
        <Titre onglet={onglet}>{t('recherche.titre')}</Titre>
      </div>
      {requete.isPending && <Attente />}
      {requete.isError && <AvisRefus erreur={requete.error} reessayer={() => requete.refetch()} />}
      {requete.data && (
        <div className="recherche" data-attend={requete.isPlaceholderData}>
          <Facettes facettes={requete.data.facettes} criteres={criteres} aller={aller} />
          <Resultats resultats={requete.data} criteres={criteres} aller={aller} />
        </div>
      )}
    </div>
  )
}

interface Proprietes {
  readonly resultats: Reponse<'chercher'>
  readonly criteres: Criteres
  readonly aller: (criteres: Criteres) => void
}

function Resultats({ resultats, criteres, aller }: Proprietes) {
  const { t, nombre } = useParler()
  const { q } = criteres
  const n = nombre(resultats.total)
  const total = q
    ? t('recherche.totalPour', { count: resultats.total, n, q })
    : t('recherche.total', { count: resultats.total, n })
  return (
    <section className="recherche-resultats" aria-label={total}>
      <div className="recherche-tete">
        <p role="status" className="recherche-total">
          {total}
        </p>
        <Tri criteres={criteres} aller={aller} />
      </div>
      <Filtres criteres={criteres} facettes={resultats.facettes} aller={aller} />
      <Avertissements resultats={resultats} />
      {resultats.total === 0 ? (
        <AucunResultat criteres={criteres} aller={aller} />
      ) : (
        <ol className="resultats">
          {resultats.fiches.map((fiche) => (
            <LigneResultat key={fiche.numero} fiche={fiche} au={resultats.au} />
          ))}
        </ol>
      )}
      <Pagination
        page={resultats.page}
        pages={Math.ceil(resultats.total / resultats.par_page)}
        aller={(page) => {
          aller({ ...criteres, page: page === 1 ? undefined : page })
          scrollTo({ top: 0 })
        }}
      />
    </section>
  )
}

function Avertissements({ resultats }: { resultats: Reponse<'chercher'> }) {
  const { t } = useParler()
  return (
    <>
      {resultats.corrections.map(({ mot, propose }) => (
        <p key={mot} className="avis avis-attention">
          {t('recherche.correction', { mot, propose })}
        </p>
      ))}
      {resultats.elargi && resultats.total > 0 && <p className="avis avis-attention">{t('recherche.elargi')}</p>}
    </>
  )
}

function Tri({ criteres, aller }: Omit<Proprietes, 'resultats'>) {
  const { t } = useParler()
  return (
    <label className="recherche-tri">
      <span className="secondaire">{t('recherche.tri')}</span>
      <select
        className="saisie"
        value={criteres.tri ?? 'pertinence'}
        onChange={(evenement) => {
          const tri = TRIS.find((un) => un === evenement.target.value && un !== 'pertinence')
          aller({ ...criteres, tri, page: undefined })
        }}
      >
        {TRIS.map((tri) => (
          <option key={tri} value={tri}>
            {t(`recherche.triPar.${tri}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

function AucunResultat({ criteres, aller }: Omit<Proprietes, 'resultats'>) {
  const { t } = useParler()
  return (
    <div className="avis">
      <h2>{t('recherche.videTitre')}</h2>
      <p>{t('recherche.videPhrase')}</p>
      {listFiltres(criteres).length > 0 && (
        <button type="button" className="bouton" onClick={() => aller({ q: criteres.q })}>
          {t('recherche.videFiltres')}
        </button>
      )}
    </div>
  )
}
