import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { GenreElement } from '#domaine/referentiel/index.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { useAtelier, useVu } from './contexte.ts'
import { listAjouts } from './gestes.ts'
import type { Gestes } from './utiliser-gestes.ts'

/** The button that adds, and its list: beside the line where one is, or under it; only the kinds that may stand there. */
export function MenuAjout({ gestes }: { gestes: Gestes }) {
  const { t } = useParler()
  const { modifiable } = useAtelier()
  const bouton = useRef<HTMLButtonElement>(null)
  const fermer = () => {
    gestes.fermerAjout()
    // Back where it was asked from: the tree, else the button.
    const retour = document.querySelector<HTMLElement>('.atelier-rangee[data-active]') ?? bouton.current
    retour?.focus()
  }
  return (
    <div className="atelier-ajout">
      <button
        ref={bouton}
        type="button"
        className="bouton"
        disabled={!modifiable}
        aria-haspopup="menu"
        aria-expanded={gestes.ajoutOuvert}
        aria-keyshortcuts="Insert"
        onClick={gestes.ajoutOuvert ? fermer : gestes.ouvrirAjout}
      >
        <span aria-hidden="true">+</span> {t('referentiels.arbre.ajouter')}
      </button>
      {gestes.ajoutOuvert && <Liste gestes={gestes} fermer={fermer} />}
    </div>
  )
}

function Liste({ gestes, fermer }: { gestes: Gestes; fermer: () => void }) {
  const { t } = useParler()
  const vu = useVu()
  const cadre = useRef<HTMLDivElement>(null)
  const { freres, enfants } = listAjouts(vu.arbre, vu.courant?.id ?? null)
  useEffect(() => {
    cadre.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
  }, [])
  const aller = (evenement: KeyboardEvent) => {
    const pas = { ArrowDown: 1, ArrowUp: -1 }[evenement.key]
    if (evenement.key === 'Escape' || evenement.key === 'Tab') {
      evenement.preventDefault()
      fermer()
    }
    if (pas === undefined) return
    evenement.preventDefault()
    const choix = [...(cadre.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
    const ici = choix.findIndex((un) => un === document.activeElement)
    choix[(ici + pas + choix.length) % choix.length]?.focus()
  }
  const groupe = (nom: string, genres: readonly GenreElement[], dedans: boolean) =>
    genres.length > 0 && (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is not a group of a menu
      <div role="group" aria-label={nom}>
        <p className="volet-titre" aria-hidden="true">
          {nom}
        </p>
        {genres.map((genre) => (
          <button
            key={genre}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className="volet-choix"
            onClick={() => gestes.ajouter(genre, dedans)}
          >
            {t(`documents.referentiel.genre.${genre}`)}
          </button>
        ))}
      </div>
    )
  return (
    <div
      ref={cadre}
      role="menu"
      tabIndex={-1}
      className="volet atelier-menu"
      aria-label={t('referentiels.arbre.ajouter')}
      onKeyDown={aller}
      onBlur={({ relatedTarget }) => {
        if (!cadre.current?.contains(relatedTarget)) gestes.fermerAjout()
      }}
    >
      {groupe(t(vu.courant === null ? 'referentiels.arbre.haut' : 'referentiels.arbre.frere'), freres, false)}
      {groupe(t('referentiels.arbre.enfant'), enfants, true)}
    </div>
  )
}
