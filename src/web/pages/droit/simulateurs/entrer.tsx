import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { PageFiche } from '#api/contrat/fiche.ts'
import type { FaitsInscription, Inscription } from '#domaine/parcours/index.ts'
import { verifierInscription } from '#domaine/parcours/index.ts'
import { useJourLu } from '../../../cadre/jour.tsx'
import { Attente } from '../../../commun/attente.tsx'
import { AvisRefus } from '../../../commun/refus.tsx'
import { lireFiche } from '../../../donnees/requetes.ts'
import { useParolesDroit } from '../../../explication/utiliser-paroles.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { type DatesFrise, Frise } from '../../fiche/frise.tsx'
import { PageSimulateur } from './cadre.tsx'
import { ReponsesInscription } from './entrer-resultat.tsx'
import { EXEMPLES_ENTRER } from './exemples.ts'
import { type Formulaire, Groupe, Question } from './question.tsx'
import { ouvrirSaisie, type Saisie } from './saisie.ts'
import { useSaisie } from './utiliser-saisie.ts'
import '../../../styles/lecture.css'

const NUMERO = /^(RNCP|RS)\d{1,6}$/

/** Reads a number of the register however it was typed: `rncp 35697` is `RNCP35697`. */
const lireNumero = (texte: string): string => texte.replace(/\s/g, '').toUpperCase()

/** May this person enter, still sit the exam, be certified, on that day. */
export function PageEntrer() {
  const { t } = useParler()
  const { saisie, changer, remplacer, garder } = useSaisie()
  const { aujourdhui } = useJourLu()
  const paroles = useParolesDroit()
  const numero = lireNumero(saisie.numero ?? '')
  const valide = NUMERO.test(numero)
  const registre = useQuery({ ...lireFiche(numero, undefined), enabled: valide, retry: false })
  const page = valide ? registre.data : undefined
  const calcul = useMemo(() => calculerInscription(saisie, page, aujourdhui), [saisie, page, aujourdhui])
  const erreurs = numero === '' || valide ? calcul.erreurs : { ...calcul.erreurs, numero: 'numero' as const }
  const manque = useMemo(
    () => new Set(calcul.conclusion?.manquants.flatMap(({ source }) => (source.genre === 'fait' ? source.chemin : []))),
    [calcul],
  )
  return (
    <PageSimulateur
      nom="entrer"
      saisie={saisie}
      remplacer={remplacer}
      garder={garder}
      exemples={EXEMPLES_ENTRER.map(({ nom, saisie: donnee }) => ({
        titre: t(`simulateurs.entrer.exemples.${nom}`),
        saisie: donnee,
      }))}
      formulaire={<Questions formulaire={{ saisie, changer, manque, erreurs }} connue={page !== undefined} />}
    >
      {valide && registre.isPending && <Attente formes={1} />}
      {valide && registre.isError && (
        <div className="pile">
          <AvisRefus erreur={registre.error} reessayer={() => registre.refetch()} />
          <p>{t('simulateurs.entrer.saisirDates')}</p>
        </div>
      )}
      {calcul.conclusion === null || paroles === null ? (
        <p className="avis">{t('simulateurs.entrer.vide')}</p>
      ) : (
        <ReponsesInscription conclusion={calcul.conclusion} jour={calcul.jour} paroles={paroles} />
      )}
      {calcul.conclusion !== null && (
        <Dates
          page={page}
          dates={page === undefined ? datesDe(calcul.conclusion.resultat, calcul.jour) : { ...page, au: calcul.jour }}
          aujourdhui={aujourdhui ?? calcul.jour}
        />
      )}
    </PageSimulateur>
  )
}

/** Dates as the register states them, else as the person types them. */
function calculerInscription(saisie: Saisie, page: PageFiche | undefined, aujourdhui: string | null) {
  const lu = ouvrirSaisie(saisie)
  const jour = lu.jour('jour') ?? aujourdhui
  const typees = {
    type: null,
    effet: lu.jour('enregistrement.effet'),
    decision: null,
    fin: lu.jour('enregistrement.fin'),
    limiteDelivrance: lu.jour('enregistrement.limite_delivrance'),
  }
  const enregistrement: FaitsInscription['enregistrement'] = {
    ...(page === undefined ? typees : lirePage(page)),
    derniereSession: lu.entier('derniere_session', [1990, 2100]),
    retraitLe: lu.jour('enregistrement.retrait_le'),
  }
  const datee = page !== undefined || Object.values(typees).some((date) => date !== null)
  const faits = {
    enregistrement,
    debutFormation: lu.jour('debut_formation'),
    vae: null,
    session: lu.entier('session', [1990, 2100]),
    organisme: null,
  }
  const conclusion = jour === null || !datee ? null : verifierInscription({ ...faits, jour })
  return { jour: jour ?? '', erreurs: lu.erreurs, conclusion }
}

const lirePage = ({ fiche, statut }: PageFiche) => ({
  type: fiche.type_enregistrement,
  effet: statut.debut,
  decision: fiche.dates.decision,
  fin: statut.fin_entrees,
  limiteDelivrance: statut.limite_delivrance,
})

function Questions({ formulaire, connue }: { formulaire: Formulaire; connue: boolean }) {
  const { t } = useParler()
  const { saisie } = formulaire
  const date = (cle: CleJour) => (
    <Question formulaire={formulaire} cle={cle} genre="date" nom={t(`simulateurs.entrer.questions.${cle}`)} />
  )
  return (
    <>
      <Groupe titre={t('simulateurs.entrer.groupe')}>
        <Question
          formulaire={formulaire}
          cle="numero"
          nom={t('simulateurs.entrer.questions.numero')}
          aide={t('simulateurs.entrer.aides.numero')}
        />
        <Question
          formulaire={formulaire}
          cle="jour"
          genre="date"
          nom={t('simulateurs.entrer.questions.jour')}
          aide={t('simulateurs.entrer.aides.jour')}
        />
        <Question
          formulaire={formulaire}
          cle="debut_formation"
          genre="date"
          nom={t('simulateurs.entrer.questions.debut_formation')}
          aide={t('simulateurs.entrer.aides.debut')}
        />
      </Groupe>
      <details className="groupe">
        <summary>{t('simulateurs.entrer.dates')}</summary>
        <div className="pile">
          {!connue && (
            <>
              {date('enregistrement.effet')}
              {date('enregistrement.fin')}
              {date('enregistrement.limite_delivrance')}
            </>
          )}
          {date('enregistrement.retrait_le')}
          <Question
            formulaire={formulaire}
            cle="derniere_session"
            genre="nombre"
            nom={t('simulateurs.entrer.questions.derniere_session')}
          />
          {(saisie.derniere_session ?? '') !== '' && (
            <Question
              formulaire={formulaire}
              cle="session"
              genre="nombre"
              nom={t('simulateurs.entrer.questions.session')}
            />
          )}
        </div>
      </details>
    </>
  )
}

type CleJour =
  | 'enregistrement.effet'
  | 'enregistrement.fin'
  | 'enregistrement.limite_delivrance'
  | 'enregistrement.retrait_le'

/** The four dates to scale with the day asked about; of a record, what it is and what follows it. */
function Dates({ page, dates, aujourdhui }: { page: PageFiche | undefined; dates: DatesFrise; aujourdhui: string }) {
  const { t } = useParler()
  const numero = page?.fiche.numero
  return (
    <section className="partie" aria-labelledby="registre">
      <h2 id="registre">{t('simulateurs.entrer.dates')}</h2>
      {page !== undefined && numero !== undefined && (
        <p>
          <Link to="/registre/$numero" params={{ numero }}>
            {numero}
          </Link>{' '}
          {page.fiche.intitule}
        </p>
      )}
      <Frise page={dates} aujourdhui={aujourdhui} />
      {numero !== undefined && (
        <p>
          <Link to="/registre/$numero" params={{ numero }} hash="continuite">
            {t('simulateurs.entrer.suite')}
          </Link>
        </p>
      )}
    </section>
  )
}

/** Dates that the person typed, as a record would state them. */
const datesDe = ({ dates }: Inscription, au: string): DatesFrise => ({
  fiche: { type_enregistrement: null, dates: { decision: null, publication: null } },
  statut: { debut: dates.debut, fin_entrees: dates.finEntrees, limite_delivrance: dates.limiteDelivrance },
  au,
})
