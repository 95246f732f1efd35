import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { BadgeEtat } from '../commun/badges.tsx'
import type { Reponse } from '../donnees/api.ts'
import { suggererFiches } from '../donnees/requetes.ts'
import { useParler } from '../textes/utiliser-textes.ts'
import { useJourLu } from './jour.tsx'

type Suggestion = Reponse<'suggerer'>['suggestions'][number]

const MONTREES = 8
const ATTENTE = 120

/**
 * Search everywhere, as an ARIA combobox with a list: arrows walk the suggestions, Enter searches or opens the one
 * chosen, Escape closes the list. Written here and not taken from React Aria, whose combobox costs 70 kB on the first page.
 */
export function Quete() {
  const { t } = useParler()
  const id = useId()
  const { texte, ecrire, suggestions, visible, active, fermer, ouvrir, valider, surTouche } = useQuete()
  return (
    <search className="quete">
      <form
        onSubmit={(evenement) => {
          evenement.preventDefault()
          valider()
        }}
      >
        <label className="hors-vue" htmlFor={id}>
          {t('web.recherche.libelle')}
        </label>
        <input
          id={id}
          className="saisie quete-saisie"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={visible}
          aria-controls={`${id}-liste`}
          aria-activedescendant={active ? `${id}-${active.numero}` : undefined}
          aria-keyshortcuts="/ Control+K"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={t('web.recherche.exemple')}
          value={texte}
          onChange={(evenement) => ecrire(evenement.target.value)}
          onKeyDown={surTouche}
          onBlur={fermer}
        />
        <span className="quete-touche" title={t('web.recherche.raccourci')} aria-hidden="true">
          /
        </span>
      </form>
      <Liste id={id} visible={visible} suggestions={suggestions} active={active} ouvrir={ouvrir} />
      <p role="status" className="hors-vue">
        {visible ? t('web.recherche.nombre', { count: suggestions.length }) : ''}
      </p>
    </search>
  )
}

/** What is typed, what is suggested, what is chosen, and the keys that move between them. */
function useQuete() {
  const navigate = useNavigate()
  const cherche = useSearch({ strict: false }).q ?? ''
  const { choisi: au } = useJourLu()
  const [texte, setTexte] = useState(cherche)
  const [ouverte, setOuverte] = useState(false)
  const [rang, setRang] = useState(-1)
  useEffect(() => setTexte(cherche), [cherche])
  const { data } = useQuery(suggererFiches(usePose(texte, ATTENTE), au))
  const suggestions = texte.trim().length > 1 ? (data?.suggestions ?? []).slice(0, MONTREES) : []
  const visible = ouverte && suggestions.length > 0
  const active = visible ? suggestions[rang] : undefined
  const placer = (ouvert: boolean, nouveau: number) => {
    setOuverte(ouvert)
    setRang(nouveau)
  }
  const fermer = () => placer(false, -1)
  const ouvrir = ({ numero }: Suggestion) => {
    fermer()
    navigate({ to: '/registre/$numero', params: { numero } })
  }
  const valider = () => {
    if (active) return ouvrir(active)
    fermer()
    navigate({ to: '/registre', search: { q: texte.trim() === '' ? undefined : texte.trim() } })
  }
  const surTouche = (evenement: KeyboardEvent) => {
    const pas = evenement.key === 'ArrowDown' ? 1 : evenement.key === 'ArrowUp' ? -1 : 0
    if (pas !== 0 && suggestions.length > 0) {
      evenement.preventDefault()
      placer(true, stepRang(rang, pas, suggestions.length))
    } else if (evenement.key === 'Escape' && visible) {
      evenement.preventDefault()
      fermer()
    }
  }
  const ecrire = (nouveau: string) => {
    setTexte(nouveau)
    placer(true, -1)
  }
  return { texte, ecrire, suggestions, visible, active, fermer, ouvrir, valider, surTouche }
}

/** The next place in the list; -1 is the text typed, between the last suggestion and the first. */
const stepRang = (rang: number, pas: number, taille: number): number =>
  ((rang + 1 + pas + taille + 1) % (taille + 1)) - 1

interface ProprietesListe {
  readonly id: string
  readonly visible: boolean
  readonly suggestions: readonly Suggestion[]
  readonly active: Suggestion | undefined
  readonly ouvrir: (suggestion: Suggestion) => void
}

function Liste({ id, visible, suggestions, active, ouvrir }: ProprietesListe) {
  const { t } = useParler()
  return (
    <div className="volet quete-volet" hidden={!visible}>
      <div id={`${id}-liste`} role="listbox" tabIndex={-1} aria-label={t('web.recherche.suggestions')}>
        {suggestions.map((suggestion) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: same reason
          <div
            key={suggestion.numero}
            id={`${id}-${suggestion.numero}`}
            role="option"
            aria-selected={suggestion.numero === active?.numero}
            className="volet-choix quete-choix"
            onMouseDown={(evenement) => evenement.preventDefault()}
            onClick={() => ouvrir(suggestion)}
          >
            <span className="code">{suggestion.numero}</span>
            <span className="quete-choix-titre">{suggestion.intitule}</span>
            <BadgeEtat etat={suggestion.etat} entrees={suggestion.entrees} />
          </div>
        ))}
      </div>
    </div>
  )
}

/** A value once it has stopped changing for a while (ms). */
function usePose<T>(valeur: T, delai: number): T {
  const [posee, setPosee] = useState(valeur)
  useEffect(() => {
    const attente = setTimeout(() => setPosee(valeur), delai)
    return () => clearTimeout(attente)
  }, [valeur, delai])
  return posee
}
