import { memo, type Ref } from 'react'
import type { Element } from '#domaine/referentiel/index.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { SaisieLibelle } from './saisie-libelle.tsx'

interface Proprietes {
  readonly element: Element
  readonly niveau: number
  readonly place: number
  readonly taille: number
  readonly ouverte: boolean | null
  readonly retenue: boolean
  readonly rang: number
  readonly haut: number
  readonly active: boolean
  readonly choisie: boolean
  readonly constats: number
  readonly depot: string | null
  readonly editee: boolean
  readonly mesurer: Ref<HTMLDivElement>
}

/** One line of the tree. It listens to nothing: the tree reads what happens on it. */
export const Rangee = memo(function Rangee(proprietes: Proprietes) {
  const { element, niveau, place, taille, ouverte, rang, haut, active, choisie, depot } = proprietes
  return (
    <div
      ref={proprietes.mesurer}
      role="treeitem"
      id={`atelier-${element.id}`}
      className="atelier-rangee"
      data-index={rang}
      data-id={element.id}
      data-genre={element.genre}
      data-retenue={proprietes.retenue}
      data-depot={depot ?? undefined}
      data-active={active || undefined}
      aria-level={niveau}
      aria-setsize={taille}
      aria-posinset={place}
      aria-expanded={ouverte ?? undefined}
      aria-selected={choisie || active}
      tabIndex={active ? 0 : -1}
      style={{ transform: `translateY(${haut}px)`, paddingInlineStart: `${(niveau - 1) * 1.125 + 0.25}rem` }}
    >
      <span className="atelier-pli" data-pli aria-hidden="true">
        {ouverte === null ? '' : ouverte ? '▾' : '▸'}
      </span>
      {proprietes.editee ? <SaisieLibelle element={element} /> : <Nom {...proprietes} />}
      <span className="atelier-poignee" aria-hidden="true">
        ⠿
      </span>
    </div>
  )
})

function Nom({ element, constats }: Proprietes) {
  const { t } = useParler()
  const { genre, code, libelle } = element
  return (
    <span className="atelier-nom">
      <span className={`atelier-genre arbre-genre-${genre}`}>{t(`documents.referentiel.genre.${genre}`)}</span>
      {code !== null && <span className="atelier-code">{code}</span>}
      <span className={genre === 'bloc' || genre === 'epreuve' ? 'atelier-libelle arbre-fort' : 'atelier-libelle'}>
        {libelle || <em className="secondaire">{t('documents.referentiel.sansLibelle')}</em>}
      </span>
      {constats > 0 && (
        <span className="atelier-signal" title={t('referentiels.arbre.constats', { count: constats })}>
          <span aria-hidden="true">! {constats}</span>
          <span className="hors-vue">{t('referentiels.arbre.constats', { count: constats })}</span>
        </span>
      )}
    </span>
  )
}
