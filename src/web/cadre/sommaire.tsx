import { createContext, useContext } from 'react'
import { createPortal } from 'react-dom'
import { useParler } from '../textes/utiliser-textes.ts'

/** Where the contents of a long page are shown: in the rail, beside the text. */
export const EmplacementSommaire = createContext<HTMLElement | null>(null)

/** Contents of a long page, as links to its sections: in the rail, or folded above the text on a narrow screen. */
export function Sommaire({ sections }: { sections: readonly { readonly id: string; readonly titre: string }[] }) {
  const { t } = useParler()
  const emplacement = useContext(EmplacementSommaire)
  const liens = (
    <ul className="rail-liste">
      {sections.map(({ id, titre }) => (
        <li key={id}>
          <a className="rail-lien" href={`#${id}`}>
            {titre}
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <details className="sommaire-replie">
        <summary>{t('web.rail.sommaire')}</summary>
        {liens}
      </details>
      {emplacement !== null &&
        createPortal(
          <nav aria-label={t('web.rail.sommaire')}>
            <p className="rail-titre">{t('web.rail.sommaire')}</p>
            {liens}
          </nav>,
          emplacement,
        )}
    </>
  )
}
