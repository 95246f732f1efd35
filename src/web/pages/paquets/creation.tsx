import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { GENRES_DIPLOME } from '#domaine/deliberation/index.ts'
import { useJourLu } from '../../cadre/jour.tsx'
import { Champ, Choix } from '../../commun/champ.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import type { Demande, Reponse } from '../../donnees/api.ts'
import { lireDocuments } from '../../donnees/documents.ts'
import { useEcriture } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { useMots } from './mots.ts'

const DEPARTS = ['reglement', 'document', 'copie'] as const
const REGLEMENTS = ['mspc', 'trpm', 'sen'] as const
/** Delivered regulations that name no register number. */
const SANS_NUMERO: readonly string[] = ['sen']
const NUMERO = /^(RNCP|RS)\d{1,7}$/

type Corps = NonNullable<Demande<'creerPaquet'>['corps']>

interface Proprietes {
  readonly organisme: string
  readonly paquets: Reponse<'paquets'>['paquets']
}

/** What is typed to open a package. */
interface SaisieDepart {
  readonly depart: (typeof DEPARTS)[number]
  readonly reglement: (typeof REGLEMENTS)[number]
  readonly document: string
  readonly copie: string
  readonly certification: string
  readonly diplome: (typeof GENRES_DIPLOME)[number]
  readonly session: string
}

const demandeNumero = ({ depart, reglement }: SaisieDepart): boolean =>
  depart === 'document' || (depart === 'reglement' && SANS_NUMERO.includes(reglement))

function composer(saisie: SaisieDepart): Corps {
  const session = Number(saisie.session)
  const certification = saisie.certification.trim().toUpperCase()
  if (saisie.depart === 'copie') return { depart: 'copie', session, paquet: saisie.copie }
  if (saisie.depart === 'document') {
    return { depart: 'document', session, document: saisie.document, certification, diplome: saisie.diplome }
  }
  const numero = demandeNumero(saisie) ? { certification } : {}
  return { depart: 'reglement', session, reglement: saisie.reglement, ...numero }
}

/** Hook: what is typed, and the act that opens the package, then its page. */
function useCreation({ organisme, paquets }: Proprietes) {
  const { copie } = useSearch({ from: '/organisme/$organisme/paquets' })
  const { aujourdhui } = useJourLu()
  const naviguer = useNavigate()
  const ecriture = useEcriture('creerPaquet', ['paquets'])
  const [tape, setTape] = useState<Partial<SaisieDepart>>({})
  const [manque, setManque] = useState(false)
  const saisie: SaisieDepart = {
    depart: copie === undefined ? 'reglement' : 'copie',
    reglement: 'mspc',
    document: '',
    copie: copie ?? paquets[0]?.id ?? '',
    certification: '',
    diplome: 'bac-pro',
    session: (aujourdhui ?? '').slice(0, 4),
    ...tape,
  }
  const ouvrir = () => {
    const faux = demandeNumero(saisie) && !NUMERO.test(saisie.certification.trim().toUpperCase())
    setManque(faux)
    if (faux) return
    ecriture.mutate(
      { params: { organisme }, query: {}, corps: composer(saisie) },
      {
        onSuccess: ({ id }) =>
          naviguer({ to: '/organisme/$organisme/paquets/$paquet', params: { organisme, paquet: id } }),
      },
    )
  }
  const changer = (champs: Partial<SaisieDepart>) => setTape((avant) => ({ ...avant, ...champs }))
  return { saisie, changer, manque, ouvrir, ecriture }
}

/** Opens a package: from a delivered regulation, an order that was read, or another package. */
export function Creation({ organisme, paquets }: Proprietes) {
  const { t } = useParler()
  const { saisie, changer, manque, ouvrir, ecriture } = useCreation({ organisme, paquets })
  const departs = DEPARTS.filter((un) => un !== 'copie' || paquets.length > 0)
  return (
    <section className="partie sans-impression" id="ouvrir" aria-labelledby="ouvrir-titre">
      <h2 id="ouvrir-titre">{t('paquets.creer.titre')}</h2>
      <form
        className="formulaire paquet-essai"
        noValidate
        onSubmit={(evenement) => {
          evenement.preventDefault()
          ouvrir()
        }}
      >
        {ecriture.isError && <AvisRefus erreur={ecriture.error} />}
        <Choix
          nom={t('paquets.creer.depart')}
          valeur={saisie.depart}
          changer={(depart) => changer({ depart: DEPARTS.find((un) => un === depart) ?? 'reglement' })}
          options={departs.map((un) => [un, t(`paquets.creer.departs.${un}`)])}
        />
        <Depart organisme={organisme} paquets={paquets} saisie={saisie} changer={changer} />
        {demandeNumero(saisie) && (
          <Champ
            nom={t('paquets.creer.certification')}
            aide={t('paquets.creer.certificationAide')}
            valeur={saisie.certification}
            changer={(certification) => changer({ certification })}
            erreur={manque ? t('paquets.creer.certificationManque') : null}
          />
        )}
        <Champ
          nom={t('paquets.creer.session')}
          type="number"
          min={1990}
          max={2100}
          valeur={saisie.session}
          changer={(session) => changer({ session })}
        />
        <button
          type="submit"
          className="bouton bouton-principal"
          disabled={ecriture.isPending || (saisie.depart === 'document' && saisie.document === '')}
        >
          {t('paquets.creer.ouvrir')}
        </button>
      </form>
    </section>
  )
}

interface ProprietesDepart extends Proprietes {
  readonly saisie: SaisieDepart
  readonly changer: (champs: Partial<SaisieDepart>) => void
}

function Depart({ organisme, paquets, saisie, changer }: ProprietesDepart) {
  const { t } = useParler()
  if (saisie.depart === 'document') return <DepuisDocument organisme={organisme} saisie={saisie} changer={changer} />
  if (saisie.depart === 'copie') {
    return (
      <Choix
        nom={t('paquets.creer.copie')}
        valeur={saisie.copie}
        changer={(copie) => changer({ copie })}
        options={paquets.map(({ id, certification, session, numero }) => [
          id,
          `${certification} ${session}, ${t('paquets.numero', { n: numero })}`,
        ])}
      />
    )
  }
  return (
    <Choix
      nom={t('paquets.creer.reglement')}
      valeur={saisie.reglement}
      changer={(reglement) => changer({ reglement: REGLEMENTS.find((un) => un === reglement) ?? 'mspc' })}
      options={REGLEMENTS.map((un) => [un, t(`paquets.creer.reglements.${un}`)])}
    />
  )
}

function DepuisDocument({ organisme, saisie, changer }: Omit<ProprietesDepart, 'paquets'>) {
  const { t } = useParler()
  const { mot } = useMots()
  const { data } = useQuery(lireDocuments(organisme, 1))
  const arretes = (data?.documents ?? []).filter(({ genre }) => genre === 'reglement')
  if (data !== undefined && arretes.length === 0) {
    return (
      <p className="avis">
        {t('paquets.creer.aucunDocument')}{' '}
        <Link to="/organisme/$organisme/documents" params={{ organisme }}>
          {t('paquets.creer.deposer')}
        </Link>
      </p>
    )
  }
  return (
    <>
      <Choix
        nom={t('paquets.creer.document')}
        valeur={saisie.document}
        changer={(document) => changer({ document })}
        options={[['', '—'], ...arretes.map(({ id, nom }) => [id, nom] as const)]}
      />
      <Choix
        nom={t('paquets.creer.diplome')}
        valeur={saisie.diplome}
        changer={(diplome) => changer({ diplome: GENRES_DIPLOME.find((un) => un === diplome) ?? 'bac-pro' })}
        options={GENRES_DIPLOME.map((un) => [un, mot(un)])}
      />
    </>
  )
}
