import { Link } from '@tanstack/react-router'
import { createElement, type ReactNode } from 'react'
import type { Element, GenreElement, Lien } from '#domaine/referentiel/index.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { useLecture } from './contexte-lecture.ts'
import { Precisions } from './precisions.tsx'

/** Kinds that are sections with a heading; the others are items of lists. */
const SECTIONS: readonly GenreElement[] = ['bloc', 'activite', 'evaluation', 'unite', 'epreuve']
const NIVEAU_MAX = 6

interface Groupe {
  readonly genre: GenreElement
  readonly elements: readonly Element[]
}

/** Elements that stand together, kind by kind as they follow one another. */
export function Groupes({ elements, niveau }: { elements: readonly Element[]; niveau: number }) {
  const { t } = useParler()
  const groupes = grouper(elements)
  return groupes.map(({ genre, elements: freres }) => {
    const premier = freres[0]?.id
    if (SECTIONS.includes(genre)) return freres.map((un) => <Section key={un.id} element={un} niveau={niveau} />)
    return (
      <div key={premier} className="ref-groupe">
        {titre(
          niveau,
          <>
            {t(`referentiels.lecture.groupe.${genre}`)}
            {sansPoids(freres) && <span className="ref-precision"> · {t('referentiels.lecture.poidsInconnus')}</span>}
          </>,
        )}
        <ul className="ref-liste">
          {freres.map((un) => (
            <Item key={un.id} element={un} niveau={niveau} sansPoids={sansPoids(freres)} />
          ))}
        </ul>
      </div>
    )
  })
}

function grouper(elements: readonly Element[]): readonly Groupe[] {
  const groupes: { genre: GenreElement; elements: Element[] }[] = []
  for (const element of elements) {
    const dernier = groupes.at(-1)
    if (dernier?.genre === element.genre) dernier.elements.push(element)
    else groupes.push({ genre: element.genre, elements: [element] })
  }
  return groupes
}

/** Whether they are criteria none of whose weights is known: it is said once. */
const sansPoids = (freres: readonly Element[]): boolean =>
  freres.every((un) => un.genre === 'critere' && un.poids === null)

const titre = (niveau: number, contenu: ReactNode, classe = 'ref-titre-groupe') =>
  createElement(`h${Math.min(niveau, NIVEAU_MAX)}`, { className: classe }, contenu)

function Section({ element, niveau }: { element: Element; niveau: number }) {
  const { t } = useParler()
  const { arbre } = useLecture()
  const { id, genre, code, libelle } = element
  return (
    <section className={`ref-section ref-${genre}`} id={`e-${id}`}>
      <div className="ref-tete">
        {titre(
          niveau,
          <>
            <span className="ref-genre">{t(`documents.referentiel.genre.${genre}`)}</span>{' '}
            {code !== null && <span className="ref-code">{code}</span>}{' '}
            {libelle || <em className="secondaire">{t('documents.referentiel.sansLibelle')}</em>}
          </>,
          'ref-titre',
        )}
        <Origine element={element} />
      </div>
      <Precisions element={element} />
      <Liens element={element} />
      <Groupes elements={arbre.enfants.get(id) ?? []} niveau={niveau + 1} />
    </section>
  )
}

interface ProprietesItem {
  readonly element: Element
  readonly niveau: number
  readonly sansPoids: boolean
}

function Item({ element, niveau, sansPoids: tu }: ProprietesItem) {
  const { t } = useParler()
  const { arbre } = useLecture()
  const { id, code, libelle } = element
  const dessous = arbre.enfants.get(id) ?? []
  return (
    <li className="ref-item" id={`e-${id}`}>
      <div className="ref-tete">
        <p>
          {code !== null && (
            <>
              <span className="ref-code">{code}</span>{' '}
            </>
          )}
          {libelle || <em className="secondaire">{t('documents.referentiel.sansLibelle')}</em>}{' '}
          <Precisions element={element} sansPoids={tu} />
        </p>
        <Origine element={element} />
      </div>
      <Liens element={element} />
      {dessous.length > 0 && <Groupes elements={dessous} niveau={niveau + 1} />}
    </li>
  )
}

/** Where it was read, in the margin. */
function Origine({ element: { reperes } }: { element: Element }) {
  const { t } = useParler()
  const { source, organisme, document } = useLecture()
  const premier = reperes[0]
  if (premier === undefined || document === null) return null
  const ligne = source?.lignes[premier.rang]
  const n = ligne?.numero ?? premier.rang + 1
  return (
    <Link
      className="ref-origine"
      to="/organisme/$organisme/documents/$document"
      params={{ organisme, document }}
      search={{ onglet: 'referentiel' }}
    >
      {ligne?.page == null
        ? t('documents.donnees.ligne', { n })
        : t('documents.donnees.lignePage', { page: ligne.page, n })}
    </Link>
  )
}

/** What it is linked to, in a line. */
function Liens({ element: { id } }: { element: Element }) {
  const { liens } = useLecture()
  const siens = liens.get(id) ?? []
  const sortants = siens.filter(({ de, vers }) => de === id && vers !== id)
  if (sortants.length === 0) return null
  const genres = [...new Set(sortants.map(({ genre }) => genre))]
  return genres.map((genre) => (
    <LigneLiens key={genre} genre={genre} liens={sortants.filter((un) => un.genre === genre)} />
  ))
}

function LigneLiens({ genre, liens }: { genre: Lien['genre']; liens: readonly Lien[] }) {
  const { t } = useParler()
  const { arbre } = useLecture()
  return (
    <p className="ref-liens petit">
      <span className="secondaire">{t(`referentiels.lien.${genre}`)}</span>{' '}
      {liens.map(({ vers }, rang) => {
        const autre = arbre.parId.get(vers)
        return (
          <span key={vers}>
            {rang > 0 && ', '}
            <a href={`#e-${vers}`} title={autre?.libelle}>
              {autre?.code ?? autre?.libelle}
            </a>
          </span>
        )
      })}
    </p>
  )
}
