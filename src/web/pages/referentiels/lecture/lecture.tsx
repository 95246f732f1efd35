import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { referentielLu } from '#api/contrat/conversion-referentiel.ts'
import {
  type ArbreElements,
  type Element,
  type GenreElement,
  indexerElements,
  type Lien,
} from '#domaine/referentiel/index.ts'
import { Sommaire } from '../../../cadre/sommaire.tsx'
import { Titre } from '../../../commun/titre.tsx'
import type { Reponse } from '../../../donnees/api.ts'
import { lireSource } from '../../../donnees/documents.ts'
import { peut, useSession } from '../../../donnees/session.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { Exports } from '../exports.tsx'
import { ContexteLecture } from './contexte-lecture.ts'
import { Groupes } from './groupes.tsx'
import '../../../styles/referentiels.css'

interface Proprietes {
  readonly params: { readonly organisme: string; readonly referentiel: string; readonly version: string }
  readonly version: Reponse<'versionReferentiel'>
}

/** The text of a version, set to be read and printed: bloc by bloc, what is unknown said. */
export function Lecture({ params, version }: Proprietes) {
  const { t } = useParler()
  const contenu = useMemo(() => referentielLu(version.contenu), [version.contenu])
  const arbre = useMemo(() => indexerElements(contenu.elements), [contenu])
  const liens = useMemo(() => indexLiens(contenu.liens), [contenu])
  const { data: source } = useQuery({
    ...lireSource(params.organisme, version.document ?? ''),
    enabled: version.document !== null,
  })
  const hauts = arbre.enfants.get(null) ?? []
  const intitule = contenu.intitule || t('referentiels.sansTitre')
  return (
    <ContexteLecture
      value={{ arbre, liens, source: source ?? null, organisme: params.organisme, document: version.document }}
    >
      <article className="fiche ref-lecture">
        <header className="fiche-tete">
          <p className="petit ref-hors-papier">
            <Link to="/organisme/$organisme/referentiels/$referentiel" params={params}>
              ← {t('referentiels.studio.retour')}
            </Link>
          </p>
          <Titre onglet={intitule}>{intitule}</Titre>
          <Faits params={params} version={version} />
          {version.etat !== 'publiee' && (
            <p className="avis avis-attention">
              !{' '}
              {t(version.etat === 'abandonnee' ? 'referentiels.lecture.abandonnee' : 'referentiels.lecture.brouillon')}
            </p>
          )}
          <Boutons params={params} version={version} />
          <Exports params={params} />
        </header>
        {hauts.length === 0 && <p>{t('referentiels.lecture.vide')}</p>}
        {hauts.some(estTitree) && <Sommaire sections={listSections(arbre, t('documents.referentiel.sansLibelle'))} />}
        <Groupes elements={hauts} niveau={2} />
      </article>
    </ContexteLecture>
  )
}

const TITRES: readonly GenreElement[] = ['bloc', 'epreuve', 'unite', 'activite']
const estTitree = ({ genre }: Element): boolean => TITRES.includes(genre)

function listSections(arbre: ArbreElements, sans: string) {
  return (arbre.enfants.get(null) ?? []).filter(estTitree).map(({ id, code, libelle }) => ({
    id: `e-${id}`,
    titre: [code, libelle || sans].filter((mot) => mot !== null).join(' · '),
  }))
}

/** Links by each of their ends. */
function indexLiens(liens: readonly Lien[]): ReadonlyMap<string, readonly Lien[]> {
  const parBout = new Map<string, Lien[]>()
  for (const lien of liens) {
    for (const bout of [lien.de, lien.vers]) {
      const deja = parBout.get(bout)
      if (deja === undefined) parBout.set(bout, [lien])
      else deja.push(lien)
    }
  }
  return parBout
}

function Faits({ params, version }: Proprietes) {
  const { t, instant, ou } = useParler()
  const quelquun = t('referentiels.page.quelquun')
  const { certification } = version.contenu
  return (
    <>
      <p className="referentiel-faits">
        <strong>{t(`referentiels.etat.${version.etat}`)}</strong>
        <span>{t('referentiels.version', { n: version.numero })}</span>
        {certification === null ? (
          <span className="secondaire">
            {t('referentiels.liste.certification')} : {ou(null)}
          </span>
        ) : (
          <Link to="/registre/$numero" params={{ numero: certification }} className="code">
            {certification}
          </Link>
        )}
      </p>
      <p className="referentiel-faits petit secondaire">
        {version.publiee_le !== null && (
          <span>
            {t('referentiels.lecture.publieeLe', {
              instant: instant(version.publiee_le),
              nom: version.publiee_par?.nom ?? quelquun,
            })}
          </span>
        )}
        {version.relue_le !== null && (
          <span>
            {t('referentiels.lecture.relueLe', {
              instant: instant(version.relue_le),
              nom: version.relue_par?.nom ?? quelquun,
            })}
          </span>
        )}
        {version.empreinte !== null && (
          <span title={version.empreinte}>
            {t('referentiels.page.empreinte', { empreinte: version.empreinte.slice(0, 16) })}
          </span>
        )}
        {version.document !== null && (
          <Link
            className="ref-hors-papier"
            to="/organisme/$organisme/documents/$document"
            params={{ organisme: params.organisme, document: version.document }}
          >
            {t('referentiels.page.document')}
          </Link>
        )}
      </p>
    </>
  )
}

function Boutons({ params, version }: Proprietes) {
  const { t } = useParler()
  const session = useSession()
  const ouverte = version.etat === 'brouillon' || version.etat === 'relue'
  return (
    <div className="rangee ref-hors-papier">
      {ouverte && peut(session, 'referentiel.modifier', params.organisme) && (
        <Link
          to="/organisme/$organisme/referentiels/$referentiel/versions/$version"
          params={params}
          className="bouton bouton-principal"
        >
          {t('referentiels.lecture.studio')}
        </Link>
      )}
      <button type="button" className="bouton" onClick={() => print()}>
        {t('referentiels.lecture.imprimer')}
      </button>
    </div>
  )
}
