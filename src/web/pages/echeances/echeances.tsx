import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useJourLu } from '../../cadre/jour.tsx'
import { Attente } from '../../commun/attente.tsx'
import { Choix } from '../../commun/champ.tsx'
import { Pagination } from '../../commun/pagination.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import { lireEcheances, lireSuivis } from '../../donnees/requetes.ts'
import { organismePour, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { AxeEcheances } from './axe.tsx'
import { TableEcheances } from './table.tsx'
import '../../styles/echeances.css'

const HORIZONS = [3, 6, 12, 24, 60] as const
const PASSEES = [3, 6, 12, 24] as const
const PAR_PAGE = 50

/** Registration radar: what closes when, what replaces it. */
export function PageEcheances() {
  const { t } = useParler()
  const { mois = 12, depuis, repertoire, suivies, page = 1 } = useSearch({ from: '/registre/echeances' })
  const { choisi } = useJourLu()
  const organisme = organismePour(useSession(), 'suivi.lire')
  const suivis = useQuery({ ...lireSuivis(organisme?.id ?? ''), enabled: organisme !== null && suivies === 'oui' })
  const numeros = suivies === 'oui' ? suivis.data?.suivis.map(({ numero }) => numero) : undefined
  const rien = numeros !== undefined && numeros.length === 0
  const requete = useQuery({
    ...lireEcheances({ au: choisi, mois, depuis_mois: depuis, repertoire, numeros, page, par_page: PAR_PAGE }),
    enabled: !rien && (suivies !== 'oui' || numeros !== undefined || organisme === null),
  })
  return (
    <div className="page">
      <div className="page-tete">
        <Titre onglet={t('echeances.titre')}>{t('echeances.titre')}</Titre>
        <p className="chapeau">{t('echeances.chapeau')}</p>
      </div>
      <Reglages organisme={organisme} />
      {rien && organisme && <p className="avis">{t('echeances.suiviesAucune', { organisme: organisme.nom })}</p>}
      {!rien && requete.isPending && <Attente />}
      {requete.isError && <AvisRefus erreur={requete.error} reessayer={() => requete.refetch()} />}
      {!rien && requete.data && <Liste resultat={requete.data} mois={mois} depuis={depuis ?? 0} page={page} />}
    </div>
  )
}

function Reglages({ organisme }: { organisme: { nom: string } | null }) {
  const { t } = useParler()
  const recherche = useSearch({ from: '/registre/echeances' })
  const navigate = useNavigate()
  const changer = (nouveau: Partial<typeof recherche>) =>
    navigate({ to: '/registre/echeances', search: { ...recherche, page: undefined, ...nouveau }, resetScroll: false })
  return (
    <div className="echeances-reglages">
      <Choix
        nom={t('echeances.horizon')}
        valeur={String(recherche.mois ?? 12)}
        changer={(mois) => changer({ mois: Number(mois) })}
        options={HORIZONS.map((mois) => [String(mois), t('echeances.horizonMois', { count: mois })])}
      />
      <Choix
        nom={t('echeances.passees')}
        valeur={String(recherche.depuis ?? '')}
        changer={(depuis) => changer({ depuis: depuis === '' ? undefined : Number(depuis) })}
        options={[
          ['', t('echeances.aucunePassee')],
          ...PASSEES.map((mois) => [String(mois), t('echeances.horizonMois', { count: mois })] as const),
        ]}
      />
      <Choix
        nom={t('echeances.repertoire')}
        valeur={recherche.repertoire ?? ''}
        changer={(choisi) => changer({ repertoire: choisi === 'RNCP' || choisi === 'RS' ? choisi : undefined })}
        options={[
          ['', t('echeances.tous')],
          ['RNCP', t('registre.repertoire.RNCP')],
          ['RS', t('registre.repertoire.RS')],
        ]}
      />
      {organisme && (
        <label className="echeances-suivies">
          <input
            type="checkbox"
            checked={recherche.suivies === 'oui'}
            onChange={(evenement) => changer({ suivies: evenement.target.checked ? 'oui' : undefined })}
          />
          {t('echeances.suivies', { organisme: organisme.nom })}
        </label>
      )}
    </div>
  )
}

interface ProprietesListe {
  readonly resultat: Parameters<typeof TableEcheances>[0]['resultat']
  readonly mois: number
  readonly depuis: number
  readonly page: number
}

function Liste({ resultat, mois, depuis, page }: ProprietesListe) {
  const { t, nombre } = useParler()
  const navigate = useNavigate()
  const recherche = useSearch({ from: '/registre/echeances' })
  return (
    <>
      <p role="status" className="echeances-total">
        {t('echeances.total', { count: resultat.total, n: nombre(resultat.total) })}
      </p>
      {resultat.total === 0 ? (
        <p className="avis">{t('echeances.vide')}</p>
      ) : (
        <>
          <AxeEcheances au={resultat.au} echeances={resultat.echeances} mois={mois} depuis={depuis} />
          <TableEcheances resultat={resultat} />
        </>
      )}
      <Pagination
        page={page}
        pages={Math.ceil(resultat.total / PAR_PAGE)}
        aller={(cible) => {
          navigate({ to: '/registre/echeances', search: { ...recherche, page: cible === 1 ? undefined : cible } })
        }}
      />
    </>
  )
}
