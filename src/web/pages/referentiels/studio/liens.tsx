import { useMemo } from 'react'
import { type Element, GENRES_LIEN, type GenreLien, type Lien, peutLier } from '#domaine/referentiel/index.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { ChoixElement } from './choix-element.tsx'
import { useAtelier } from './contexte.ts'

/** One way of being linked, seen from an element. */
interface Sens {
  readonly genre: GenreLien
  /** true: from this element to others. */
  readonly sortant: boolean
}

const SENS: readonly Sens[] = GENRES_LIEN.flatMap((genre) => [
  { genre, sortant: true },
  { genre, sortant: false },
])

/** What an element is linked to, both ways, and how to link it. */
export function Liens({ element }: { element: Element }) {
  const { contenu } = useAtelier()
  const { t } = useParler()
  const { id, genre: mien } = element
  const genres = useMemo(
    () => [...new Set(contenu.elements.flatMap((un) => (un.id === id ? [] : [un.genre])))],
    [contenu.elements, id],
  )
  const possibles = SENS.filter(({ genre, sortant }) =>
    genres.some((autre) => (sortant ? peutLier(genre, mien, autre) : peutLier(genre, autre, mien))),
  )
  if (possibles.length === 0) return null
  return (
    <section className="atelier-partie">
      <h3>{t('referentiels.detail.liens')}</h3>
      {possibles.map((sens) => (
        <LiensDunSens key={`${sens.genre}${sens.sortant}`} element={element} sens={sens} />
      ))}
    </section>
  )
}

function LiensDunSens({ element, sens: { genre, sortant } }: { element: Element; sens: Sens }) {
  const { contenu, arbre, modifiable, apply, goTo } = useAtelier()
  const { t } = useParler()
  const { parId } = arbre
  const liens = contenu.liens.filter((lien) => lien.genre === genre && (sortant ? lien.de : lien.vers) === element.id)
  const bout = (lien: Lien): string => (sortant ? lien.vers : lien.de)
  const pris = new Set(liens.map(bout))
  const estCandidat = (autre: Element): boolean =>
    autre.id !== element.id &&
    !pris.has(autre.id) &&
    (sortant ? peutLier(genre, element.genre, autre.genre) : peutLier(genre, autre.genre, element.genre))
  const nom = t(sortant ? `referentiels.lien.${genre}` : `referentiels.lien.inverse.${genre}`)
  if (liens.length === 0 && !modifiable) return null
  return (
    <div className="atelier-liens">
      <h4>{nom}</h4>
      {liens.length > 0 && (
        <ul className="liste-nue">
          {liens.map((lien) => {
            const autre = parId.get(bout(lien))
            if (autre === undefined) return null
            const dit = autre.code ?? autre.libelle
            return (
              <li key={autre.id} className="atelier-lien">
                <button type="button" className="bouton-lien" onClick={() => goTo(autre.id)}>
                  {autre.code !== null && <span className="atelier-code">{autre.code}</span>} {autre.libelle}
                </button>
                {modifiable && (
                  <button
                    type="button"
                    className="bouton bouton-discret"
                    aria-label={t('referentiels.detail.delier', { nom: dit })}
                    title={t('referentiels.detail.delier', { nom: dit })}
                    onClick={() => apply([{ type: 'delier', lien }])}
                  >
                    <span aria-hidden="true">✕</span>
                  </button>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {modifiable && (
        <ChoixElement
          nom={t('referentiels.detail.lier', { nom })}
          candidats={() => contenu.elements.filter(estCandidat)}
          choisir={(autre) => {
            const [de, vers] = sortant ? [element.id, autre.id] : [autre.id, element.id]
            apply([{ type: 'lier', lien: { genre, de, vers } }])
          }}
        />
      )}
    </div>
  )
}
