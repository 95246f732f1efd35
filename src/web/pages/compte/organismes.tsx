import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { TYPES_ORGANISME, type TypeOrganisme } from '#domaine/organisme/index.ts'
import { Attente } from '../../commun/attente.tsx'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { Champ, Choix } from '../../commun/champ.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import { lireOrganismes } from '../../donnees/requetes.ts'
import { PLATEFORME, peut, useEcriture, useSession } from '../../donnees/session.ts'
import { formatSiret } from '../../format/nombres.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import '../../styles/compte.css'

/** Organisations of the installation. */
export function PageOrganismes() {
  const { t } = useParler()
  const session = useSession()
  const { data, isPending, isError, error } = useQuery(lireOrganismes())
  return (
    <div className="page page-moyenne">
      <div className="page-tete">
        <Titre onglet={t('compte.organismes.titre')}>{t('compte.organismes.titre')}</Titre>
        <p className="chapeau">{t('compte.organismes.chapeau')}</p>
      </div>
      {isPending && <Attente />}
      {isError && <AvisRefus erreur={error} />}
      {data && <Table organismes={data.organismes} />}
      {peut(session, 'organisme.creer') && <Creation />}
    </div>
  )
}

interface Ligne {
  readonly id: string
  readonly type: TypeOrganisme
  readonly nom: string
  readonly siret: string | null
  readonly uai: string | null
}

function Table({ organismes }: { organismes: readonly Ligne[] }) {
  const { t, ou } = useParler()
  if (organismes.length === 0) return <p>{t('compte.organismes.aucun')}</p>
  return (
    <CadreTable nom={t('compte.organismes.titre')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('compte.organismes.nom')}</th>
            <th scope="col">{t('compte.organismes.type')}</th>
            <th scope="col">{t('compte.organismes.siret')}</th>
            <th scope="col">{t('compte.organismes.uai')}</th>
          </tr>
        </thead>
        <tbody>
          {organismes.map((un) => (
            <tr key={un.id}>
              <th scope="row">
                <Link to="/organisme/$organisme" params={{ organisme: un.id }}>
                  {un.nom}
                </Link>
              </th>
              <td>{t(`compte.organismes.typeNom.${un.type}`)}</td>
              <td className="insecable">{un.siret === null ? ou(null) : formatSiret(un.siret)}</td>
              <td>{un.id === PLATEFORME || un.uai === null ? ou(null) : un.uai}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}

const CREABLES = TYPES_ORGANISME.filter((type) => type !== 'plateforme')

function Creation() {
  const { t } = useParler()
  const navigate = useNavigate()
  const [type, setType] = useState<(typeof CREABLES)[number]>('cfa')
  const [nom, setNom] = useState('')
  const [siret, setSiret] = useState('')
  const [uai, setUai] = useState('')
  const creation = useEcriture('creerOrganisme', ['organismes'])
  return (
    <section className="partie">
      <h2>{t('compte.organismes.creer')}</h2>
      <form
        className="formulaire"
        onSubmit={(evenement) => {
          evenement.preventDefault()
          creation.mutate(
            { corps: { type, nom, siret: siret || null, uai: uai || null } },
            { onSuccess: ({ id }) => navigate({ to: '/organisme/$organisme', params: { organisme: id } }) },
          )
        }}
      >
        {creation.isError && <AvisRefus erreur={creation.error} />}
        <Choix
          nom={t('compte.organismes.type')}
          valeur={type}
          changer={(choisi) => setType(CREABLES.find((un) => un === choisi) ?? 'cfa')}
          options={CREABLES.map((un) => [un, t(`compte.organismes.typeNom.${un}`)])}
        />
        <Champ nom={t('compte.organismes.nom')} required maxLength={300} valeur={nom} changer={setNom} />
        <Champ
          nom={t('compte.organismes.siret')}
          aide={t('compte.organismes.siretAide')}
          inputMode="numeric"
          required
          valeur={siret}
          changer={setSiret}
        />
        {(type === 'lycee' || type === 'cfa') && (
          <Champ
            nom={t('compte.organismes.uai')}
            aide={t('compte.organismes.uaiAide')}
            required={type === 'lycee'}
            valeur={uai}
            changer={setUai}
          />
        )}
        <button type="submit" className="bouton bouton-principal" disabled={creation.isPending}>
          {t('compte.organismes.bouton')}
        </button>
      </form>
    </section>
  )
}
