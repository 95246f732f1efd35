import { type KeyboardEvent, useState } from 'react'
import { BORNES_REFERENTIEL, type Element } from '#domaine/referentiel/index.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { useEdition } from './edition.ts'

/** The label of a line being written in its place: Enter keeps it, Escape leaves it as it was. */
export function SaisieLibelle({ element }: { element: Element }) {
  const { t } = useParler()
  const { valider, renoncer } = useEdition()
  const [texte, setTexte] = useState(element.libelle)
  const surTouche = (evenement: KeyboardEvent) => {
    // The tree must not take the keys of the text.
    evenement.stopPropagation()
    if (evenement.key === 'Enter') valider(texte)
    else if (evenement.key === 'Escape') renoncer()
    else return
    evenement.preventDefault()
  }
  return (
    <span className="atelier-nom">
      <span className={`atelier-genre arbre-genre-${element.genre}`}>
        {t(`documents.referentiel.genre.${element.genre}`)}
      </span>
      <input
        className="saisie atelier-saisie"
        aria-label={t('referentiels.arbre.libelle')}
        value={texte}
        maxLength={BORNES_REFERENTIEL.texte}
        // biome-ignore lint/a11y/noAutofocus: the field was asked for by the key that opened it
        autoFocus
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setTexte(target.value)}
        onKeyDown={surTouche}
        onBlur={() => valider(texte)}
      />
    </span>
  )
}
