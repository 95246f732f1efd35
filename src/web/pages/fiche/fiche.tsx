import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { PageFiche as Page } from '#api/contrat/fiche.ts'
import { useJourLu } from '../../cadre/jour.tsx'
import { Sommaire } from '../../cadre/sommaire.tsx'
import { Attente } from '../../commun/attente.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { TexteRiche } from '../../commun/texte-riche.tsx'
import { Titre } from '../../commun/titre.tsx'
import { lireFiche } from '../../donnees/requetes.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Acteurs } from './acteurs.tsx'
import { Blocs } from './blocs.tsx'
import { Classements } from './classements.tsx'
import { Conditions } from './conditions.tsx'
import { Continuite } from './continuite.tsx'
import { Correspondances } from './correspondances.tsx'
import { Debouches } from './debouches.tsx'
import { Entete } from './entete.tsx'
import { Evaluation } from './evaluation.tsx'
import { Frise } from './frise.tsx'
import { Legale } from './legale.tsx'
import { AvisMotive } from './reponse.tsx'
import { PageLue, Section } from './section.tsx'
import { Source } from './source.tsx'
import { Statistiques } from './statistiques.tsx'
import { Voies } from './voies.tsx'
import '../../styles/lecture.css'

/** The sheet of a certification on a day. */
export function PageFiche() {
  const { numero } = useParams({ from: '/registre/$numero' })
  const { choisi } = useJourLu()
  const requete = useQuery(lireFiche(numero, choisi))
  useNumeroCanonique(numero, requete.data?.fiche.numero)
  if (requete.isPending) return <Attente formes={4} />
  if (requete.isError)
    return <FicheRefusee numero={numero} erreur={requete.error} reessayer={() => requete.refetch()} />
  return <Fiche key={requete.data.fiche.numero} page={requete.data} />
}

/** `35698` or `rncp35698` lead to the page, under its one address. */
function useNumeroCanonique(demande: string, rendu: string | undefined): void {
  const navigate = useNavigate()
  useEffect(() => {
    if (rendu !== undefined && rendu !== demande) {
      navigate({ to: '/registre/$numero', params: { numero: rendu }, replace: true })
    }
  }, [demande, rendu, navigate])
}

function FicheRefusee({ numero, erreur, reessayer }: { numero: string; erreur: unknown; reessayer: () => void }) {
  return (
    <div className="page page-etroite pile">
      <Titre onglet={numero}>{numero}</Titre>
      <AvisRefus erreur={erreur} reessayer={reessayer} />
    </div>
  )
}

function Fiche({ page }: { page: Page }) {
  const { t } = useParler()
  const { aujourdhui } = useJourLu()
  const { fiche } = page
  const avecModes = fiche.complements !== null && fiche.complements.modes_evaluation.length > 0
  const ids = [
    ['temps', 'entree', 'certification', 'apprentissage', 'objectifs'],
    fiche.textes.activites === null ? [] : ['activites'],
    ['capacites', 'blocs'],
    avecModes ? ['evaluation'] : [],
    ['voies', 'debouches', 'conditions', 'continuite', 'correspondances', 'acteurs', 'statistiques'],
    ['legale', 'classements', 'source'],
  ].flat()
  const sections = SECTIONS.filter((id) => ids.includes(id)).map((id) => ({ id, titre: t(`fiche.titreSection.${id}`) }))
  return (
    <PageLue value={page}>
      <article className="fiche">
        <Entete page={page} />
        <Sommaire sections={sections} />
        <Section id="temps" titre={t('fiche.titreSection.temps')} elements={DATES_XML}>
          <Frise page={page} aujourdhui={aujourdhui ?? page.au} />
        </Section>
        <Reponses page={page} />
        <Textes page={page} />
        <Blocs fiche={fiche} />
        {avecModes && <Evaluation fiche={fiche} />}
        <Voies fiche={fiche} />
        <Debouches fiche={fiche} />
        <Conditions fiche={fiche} />
        <Continuite page={page} />
        <Correspondances page={page} />
        <Acteurs page={page} />
        <Statistiques fiche={fiche} />
        <Legale fiche={fiche} />
        <Classements fiche={fiche} />
        <Source page={page} />
      </article>
    </PageLue>
  )
}

const DATES_XML = [
  'DATE_DE_PUBLICATION',
  'DATE_DECISION',
  'DATE_EFFET',
  'DATE_FIN_ENREGISTREMENT',
  'DATE_LIMITE_DELIVRANCE',
] as const

const SECTIONS = [
  'temps',
  'entree',
  'certification',
  'apprentissage',
  'objectifs',
  'activites',
  'capacites',
  'blocs',
  'evaluation',
  'voies',
  'debouches',
  'conditions',
  'continuite',
  'correspondances',
  'acteurs',
  'statistiques',
  'legale',
  'classements',
  'source',
] as const

function Reponses({ page }: { page: Page }) {
  const { t } = useParler()
  return (
    <>
      <Section id="entree" titre={t('fiche.titreSection.entree')} calcul>
        <AvisMotive avis={page.entree} />
      </Section>
      <Section id="certification" titre={t('fiche.titreSection.certification')} calcul>
        <AvisMotive avis={page.certification} />
      </Section>
      <Section id="apprentissage" titre={t('fiche.titreSection.apprentissage')} calcul>
        <AvisMotive avis={page.apprentissage} />
      </Section>
    </>
  )
}

function Textes({ page }: { page: Page }) {
  const { t } = useParler()
  const { textes } = page.fiche
  return (
    <>
      <Section id="objectifs" titre={t('fiche.titreSection.objectifs')} elements={['OBJECTIFS_CONTEXTE']}>
        <TexteRiche brut={textes.objectifs} />
      </Section>
      {textes.activites !== null && (
        <Section id="activites" titre={t('fiche.titreSection.activites')} elements={['ACTIVITES_VISEES']}>
          <TexteRiche brut={textes.activites} />
        </Section>
      )}
      <Section id="capacites" titre={t('fiche.titreSection.capacites')} elements={['CAPACITES_ATTESTEES']}>
        <TexteRiche brut={textes.capacites} />
      </Section>
    </>
  )
}
