import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { Attente } from '../../commun/attente.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { SourceDocument } from '../../commun/source-document/source-document.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { lireConstats, lireDocument, lireSource } from '../../donnees/documents.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { ListeConstats } from './constats.tsx'
import { DonneesLues } from './donnees-lues.tsx'
import { EnReferentiel } from './en-referentiel.tsx'
import { EnteteDocument } from './entete-document.tsx'
import { LignesRestantes } from './lignes-restantes.tsx'
import { TableauReglement } from './tableau-reglement.tsx'
import { markLignes, useLiaison } from './utiliser-liaison.ts'
import { ContexteSource } from './vue-source.ts'
import '../../styles/compte.css'
import '../../styles/documents.css'

const ONGLETS = ['donnees', 'tableau', 'constats', 'referentiel', 'restes', 'mobilier', 'source'] as const
type Onglet = (typeof ONGLETS)[number]
type Lecture = Reponse<'document'>

/** A document beside what was read of it: source on the left, data, findings and référentiel on the right. */
export function PageDocument() {
  const params = useParams({ from: '/organisme/$organisme/documents/$document' })
  const { data, isPending, isError, error, refetch } = useQuery(lireDocument(params.organisme, params.document))
  if (isPending) return <Attente />
  if (isError) {
    return (
      <div className="page page-moyenne">
        <AvisRefus erreur={error} reessayer={() => refetch()} />
      </div>
    )
  }
  return <Document key={params.document} organisme={params.organisme} lecture={data} />
}

function Document({ organisme, lecture }: { organisme: string; lecture: Lecture }) {
  const { t } = useParler()
  const { id } = lecture.document
  const { onglet: demande, avec = [] } = useSearch({ from: '/organisme/$organisme/documents/$document' })
  const source = useQuery(lireSource(organisme, id))
  const constats = useQuery(lireConstats(organisme, id, avec))
  const ouverts = ONGLETS.filter((un) => estOuvert(un, lecture))
  const onglet = ouverts.find((un) => un === demande) ?? (lecture.document.genre === null ? 'restes' : 'donnees')
  const liaison = useLiaison(onglet)
  const compter = (un: Onglet): number | null => {
    if (un === 'donnees') return lecture.document.donnees
    if (un === 'constats') return constats.data?.constats.length ?? null
    if (un === 'restes') return restesDe(lecture, source.data).length
    return un === 'mobilier' ? lecture.mobilier.length : null
  }
  return (
    <ContexteSource value={{ source: source.data ?? null, montrer: liaison.montrer, choisie: liaison.choisie }}>
      <div className="document">
        <EnteteDocument organisme={organisme} document={lecture.document} avec={avec} />
        <Onglets ouverts={ouverts} lu={onglet} compter={compter} />
        <div className="document-corps" data-onglet={onglet}>
          <ColonneSource source={source} liaison={liaison} constats={constats.data} />
          <section className="document-panneau" aria-labelledby="document-panneau-titre">
            <h2 id="document-panneau-titre" className="hors-vue">
              {t(`documents.page.onglet.${onglet}`)}
            </h2>
            {lecture.document.genre === null && <p className="avis">{t('documents.page.nonReconnu')}</p>}
            <Panneau
              onglet={onglet}
              lecture={lecture}
              restes={restesDe(lecture, source.data)}
              constats={
                constats.isError ? (
                  <AvisRefus erreur={constats.error} reessayer={() => constats.refetch()} />
                ) : constats.data === undefined ? (
                  <Attente formes={1} />
                ) : (
                  <ListeConstats constats={constats.data} avec={avec} />
                )
              }
              referentiel={<EnReferentiel organisme={organisme} document={id} />}
            />
          </section>
        </div>
      </div>
    </ContexteSource>
  )
}

interface ProprietesColonne {
  readonly source: UseQueryResult<Reponse<'sourceDocument'>>
  readonly liaison: ReturnType<typeof useLiaison>
  readonly constats: Reponse<'constatsDocument'> | undefined
}

function ColonneSource({ source, liaison, constats }: ProprietesColonne) {
  const { t } = useParler()
  const marques = useMemo(() => markLignes(constats), [constats])
  return (
    <section className="document-source" aria-label={t('documents.source.nom')}>
      {source.isError && <AvisRefus erreur={source.error} reessayer={() => source.refetch()} />}
      {source.isPending && <p className="secondaire">{t('documents.source.chargement')}</p>}
      {source.data !== undefined && (
        <SourceDocument
          document={source.data}
          lits={liaison.lits}
          cible={liaison.cible}
          onLigne={liaison.choisir}
          marques={marques}
        />
      )}
    </section>
  )
}

/** What has nothing to show is not a tab. */
function estOuvert(onglet: Onglet, { document, reglement }: Lecture): boolean {
  if (onglet === 'tableau') return reglement !== null
  return document.genre !== null || onglet === 'constats' || onglet === 'restes' || onglet === 'source'
}

/** When nothing was recognised, every line that says something is without a place. */
function restesDe({ document, non_places }: Lecture, source: Reponse<'sourceDocument'> | undefined): readonly number[] {
  if (document.genre !== null) return non_places
  return (source?.lignes ?? []).filter(({ texte }) => texte.trim() !== '').map(({ rang }) => rang)
}

interface ProprietesOnglets {
  readonly ouverts: readonly Onglet[]
  readonly lu: Onglet
  readonly compter: (onglet: Onglet) => number | null
}

function Onglets({ ouverts, lu, compter }: ProprietesOnglets) {
  const { t, nombre } = useParler()
  return (
    <nav aria-label={t('documents.page.parties')} className="onglets document-onglets">
      {ouverts.map((un) => {
        const combien = compter(un)
        return (
          <Link
            key={un}
            from="/organisme/$organisme/documents/$document"
            to="."
            search={(avant) => ({ ...avant, onglet: un })}
            replace
            resetScroll={false}
            className={`onglet onglet-${un}`}
            // The page knows which tab is read, the address may not say it.
            activeProps={{ 'aria-current': un === lu ? 'page' : undefined }}
            inactiveProps={{ 'aria-current': un === lu ? 'page' : undefined }}
          >
            {t(`documents.page.onglet.${un}`)}
            {combien !== null && <span className="onglet-nombre">{nombre(combien)}</span>}
          </Link>
        )
      })}
    </nav>
  )
}

interface ProprietesPanneau {
  readonly onglet: Onglet
  readonly lecture: Lecture
  readonly restes: readonly number[]
  readonly constats: ReactNode
  readonly referentiel: ReactNode
}

function Panneau({ onglet, lecture, restes, constats, referentiel }: ProprietesPanneau) {
  const { t } = useParler()
  switch (onglet) {
    case 'constats':
      return constats
    case 'referentiel':
      return referentiel
    case 'tableau':
      return lecture.reglement === null ? null : <TableauReglement reglement={lecture.reglement} />
    case 'restes':
      return (
        <LignesRestantes rangs={restes} chapeau={t('documents.restes.chapeau')} vide={t('documents.restes.vide')} />
      )
    case 'mobilier':
      return (
        <LignesRestantes
          rangs={lecture.mobilier}
          chapeau={t('documents.restes.mobilier')}
          vide={t('documents.restes.mobilierVide')}
        />
      )
    default:
      return (
        <>
          {lecture.document.genre === 'referentiel' && (
            <p className="secondaire petit">{t('documents.donnees.deReferentiel')}</p>
          )}
          <DonneesLues donnees={lecture.donnees} />
        </>
      )
  }
}
