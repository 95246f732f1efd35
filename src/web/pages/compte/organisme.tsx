import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Attente } from '../../commun/attente.tsx'
import { Champ } from '../../commun/champ.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { lireOrganisme } from '../../donnees/requetes.ts'
import { PLATEFORME, peut, useEcriture, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Invitations } from './invitations.tsx'
import { Journal } from './journal.tsx'
import { Membres } from './membres.tsx'
import { Suivis } from './suivis.tsx'
import '../../styles/compte.css'

const PARTIES = [
  ['identite', 'organisme.lire'],
  ['membres', 'membre.lire'],
  ['invitations', 'membre.inviter'],
  ['suivis', 'suivi.lire'],
  ['journal', 'journal.lire'],
] as const
type Partie = (typeof PARTIES)[number][0]

/** An organisation: identity, members, invitations, certifications followed, journal. */
export function PageOrganisme() {
  const { organisme } = useParams({ from: '/organisme/$organisme' })
  const { data, isPending, isError, error, refetch } = useQuery(lireOrganisme(organisme))
  if (isPending) return <Attente />
  if (isError) {
    return (
      <div className="page page-moyenne">
        <AvisRefus erreur={error} reessayer={() => refetch()} />
      </div>
    )
  }
  return <Organisme organisme={data} />
}

function Organisme({ organisme }: { organisme: Reponse<'organisme'> }) {
  const { t } = useParler()
  const session = useSession()
  const { partie } = useSearch({ from: '/organisme/$organisme' })
  const surPlateforme = (action: string) => peut(session, action, PLATEFORME)
  const ouvertes = PARTIES.filter(([, action]) => peut(session, action, organisme.id) || surPlateforme(action)).map(
    ([cle]) => cle,
  )
  const lue: Partie = ouvertes.find((une) => une === partie) ?? 'identite'
  return (
    <div className="page page-moyenne">
      <div className="page-tete">
        <p className="secondaire petit">{t(`compte.organismes.typeNom.${organisme.type}`)}</p>
        <Titre onglet={organisme.nom}>{organisme.nom}</Titre>
      </div>
      <nav aria-label={t('compte.organisme.onglets')} className="onglets">
        {ouvertes.map((une) => (
          <Link
            key={une}
            to="/organisme/$organisme"
            params={{ organisme: organisme.id }}
            search={{ partie: une === 'identite' ? undefined : une }}
            className="onglet"
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {t(`compte.organisme.${une}`)}
          </Link>
        ))}
      </nav>
      {lue === 'identite' && <Identite key={organisme.id} organisme={organisme} />}
      {lue === 'membres' && <Membres organisme={organisme.id} />}
      {lue === 'invitations' && <Invitations organisme={organisme.id} type={organisme.type} />}
      {lue === 'suivis' && <Suivis organisme={organisme.id} />}
      {lue === 'journal' && <Journal organisme={organisme.id} />}
    </div>
  )
}

function Identite({ organisme }: { organisme: Reponse<'organisme'> }) {
  const { t } = useParler()
  const session = useSession()
  const [nom, setNom] = useState(organisme.nom)
  const [siret, setSiret] = useState(organisme.siret ?? '')
  const [uai, setUai] = useState(organisme.uai ?? '')
  const ecriture = useEcriture('modifierOrganisme', ['organisme', 'organismes', 'session'])
  const modifiable =
    peut(session, 'organisme.modifier', organisme.id) || peut(session, 'organisme.modifier', PLATEFORME)
  return (
    <form
      className="formulaire"
      onSubmit={(evenement) => {
        evenement.preventDefault()
        ecriture.mutate({
          params: { organisme: organisme.id },
          corps: { nom, siret: siret || null, uai: uai || null },
        })
      }}
    >
      {ecriture.isError && <AvisRefus erreur={ecriture.error} />}
      {ecriture.isSuccess && (
        <p className="avis avis-conforme" role="status">
          ✓ {t('compte.organisme.enregistre')}
        </p>
      )}
      <Champ nom={t('compte.organismes.nom')} required readOnly={!modifiable} valeur={nom} changer={setNom} />
      <Champ
        nom={t('compte.organismes.siret')}
        aide={t('compte.organismes.siretAide')}
        inputMode="numeric"
        readOnly={!modifiable}
        valeur={siret}
        changer={setSiret}
      />
      {(organisme.type === 'lycee' || organisme.type === 'cfa') && (
        <Champ
          nom={t('compte.organismes.uai')}
          aide={t('compte.organismes.uaiAide')}
          readOnly={!modifiable}
          valeur={uai}
          changer={setUai}
        />
      )}
      {modifiable && (
        <button type="submit" className="bouton bouton-principal" disabled={ecriture.isPending}>
          {t('compte.organisme.enregistrer')}
        </button>
      )}
    </form>
  )
}
