import { type KeyboardEvent, useId, useState } from 'react'
import { fold } from '#socle/texte.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'

/** What a choice needs of an element. */
export interface Choisissable {
  readonly id: string
  readonly code: string | null
  readonly libelle: string
}

interface Proprietes<T extends Choisissable> {
  readonly nom: string
  /** Asked for once the list is open: there may be thousands. */
  readonly candidats: () => readonly T[]
  readonly choisir: (element: T) => void
}

const MONTRES = 8

/** One element among many, found by its code or its words: an ARIA combobox with its list. */
export function ChoixElement<T extends Choisissable>({ nom, candidats, choisir }: Proprietes<T>) {
  const { t } = useParler()
  const id = useId()
  const [texte, setTexte] = useState('')
  const [ouvert, setOuvert] = useState(false)
  const [rang, setRang] = useState(0)
  const trouves = ouvert ? searchElements(candidats(), texte) : []
  const actif = trouves[rang]
  const prendre = (element: T | undefined) => {
    if (element === undefined) return
    choisir(element)
    setTexte('')
    setRang(0)
    setOuvert(false)
  }
  const surTouche = (evenement: KeyboardEvent) => {
    const pas = { ArrowDown: 1, ArrowUp: -1 }[evenement.key]
    if (pas !== undefined && trouves.length > 0) setRang((rang + pas + trouves.length) % trouves.length)
    else if (pas !== undefined) setOuvert(true)
    else if (evenement.key === 'Enter') prendre(actif)
    else if (evenement.key === 'Escape' && ouvert) setOuvert(false)
    else return
    evenement.preventDefault()
  }
  return (
    <div className="atelier-choix">
      <input
        className="saisie"
        role="combobox"
        aria-label={nom}
        aria-autocomplete="list"
        aria-expanded={trouves.length > 0}
        aria-controls={`${id}-liste`}
        aria-activedescendant={actif === undefined ? undefined : `${id}-${rang}`}
        autoComplete="off"
        placeholder={t('referentiels.detail.chercher')}
        value={texte}
        onChange={({ target }) => {
          setTexte(target.value)
          setRang(0)
          setOuvert(true)
        }}
        onFocus={() => setOuvert(true)}
        onBlur={() => setOuvert(false)}
        onKeyDown={surTouche}
      />
      <Options id={id} nom={nom} trouves={trouves} rang={rang} prendre={prendre} />
    </div>
  )
}

interface ProprietesOptions<T extends Choisissable> {
  readonly id: string
  readonly nom: string
  readonly trouves: readonly T[]
  readonly rang: number
  readonly prendre: (element: T) => void
}

function Options<T extends Choisissable>({ id, nom, trouves, rang, prendre }: ProprietesOptions<T>) {
  const { t } = useParler()
  return (
    <div
      id={`${id}-liste`}
      role="listbox"
      aria-label={nom}
      className="volet atelier-liste"
      hidden={trouves.length === 0}
    >
      {trouves.map((element, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: same reason
        <div
          key={element.id}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === rang}
          className="volet-choix atelier-option"
          onMouseDown={(evenement) => evenement.preventDefault()}
          onClick={() => prendre(element)}
        >
          {element.code !== null && <span className="atelier-code">{element.code}</span>}
          <span>{element.libelle || t('documents.referentiel.sansLibelle')}</span>
        </div>
      ))}
    </div>
  )
}

function searchElements<T extends Choisissable>(candidats: readonly T[], texte: string): readonly T[] {
  const mots = fold(texte)
    .split(' ')
    .filter((mot) => mot !== '')
  const trouves: T[] = []
  for (const candidat of candidats) {
    const dit = fold(`${candidat.code ?? ''} ${candidat.libelle}`)
    if (mots.every((mot) => dit.includes(mot))) trouves.push(candidat)
    if (trouves.length === MONTRES) break
  }
  return trouves
}
