import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Sommaire } from '../../cadre/sommaire.tsx'
import { Attente } from '../../commun/attente.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { lirePaquet } from '../../donnees/paquets.ts'
import { peut, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Controle } from './controle.tsx'
import { TableEcarts } from './ecarts.tsx'
import { EtatPaquet } from './etat.tsx'
import { Reglement } from './reglement.tsx'
import { Repetition } from './repetition.tsx'
import { Signatures } from './signatures.tsx'
import '../../styles/paquets.css'

/** One rule package: what is checked, its content, the dry run, the signatures. Printed as it stands. */
export function PagePaquet() {
  const { organisme, paquet } = useParams({ from: '/organisme/$organisme/paquets/$paquet' })
  const { langue } = useParler()
  const { data, isPending, isError, error, refetch } = useQuery(lirePaquet(organisme, paquet, langue))
  if (isPending) return <Attente />
  if (isError) {
    return (
      <div className="page page-moyenne">
        <AvisRefus erreur={error} reessayer={() => refetch()} />
      </div>
    )
  }
  return <LePaquet organisme={organisme} paquet={data} />
}

/** What the parts of the page show. */
export interface ProprietesPaquet {
  readonly organisme: string
  readonly paquet: Reponse<'paquet'>
}

function LePaquet({ organisme, paquet }: ProprietesPaquet) {
  const { t } = useParler()
  const session = useSession()
  const redige = peut(session, 'paquet.rediger', organisme)
  const sections = ['controle', 'reglement', 'repetition', 'signatures'] as const
  return (
    <div className="page">
      <div className="page-tete">
        <p className="petit">
          <Link to="/organisme/$organisme/paquets" params={{ organisme }}>
            ← {t('paquets.retour')}
          </Link>
        </p>
        <Titre onglet={paquet.intitule}>{paquet.intitule}</Titre>
        <p className="paquet-faits">
          <EtatPaquet etat={paquet.etat} />
          <Link to="/registre/$numero" params={{ numero: paquet.certification }} className="code">
            {paquet.certification}
          </Link>
          <span>{t('paquets.session', { annee: paquet.session })}</span>
          <span>{t('paquets.numero', { n: paquet.numero })}</span>
        </p>
      </div>
      <Sommaire sections={sections.map((id) => ({ id, titre: t(`paquets.${id}.titre`) }))} />
      <Controle controle={paquet.controle} />
      <Reglement
        key={paquet.empreinte}
        organisme={organisme}
        paquet={paquet}
        modifiable={redige && paquet.modifiable}
      />
      {paquet.ecarts !== null && (
        <section className="partie" aria-labelledby="ecarts-titre">
          <h2 id="ecarts-titre">{t('paquets.ecarts.origine')}</h2>
          <TableEcarts nom={t('paquets.ecarts.origine')} ecarts={paquet.ecarts} />
        </section>
      )}
      <Repetition organisme={organisme} paquet={paquet} redige={redige} />
      <Signatures organisme={organisme} paquet={paquet} />
    </div>
  )
}
