import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { DocumentSource, Gravite, LigneDocument, Repere } from '#domaine/document/index.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import type { ProprietesVue } from './proprietes.ts'
import { splitLigne } from './reperes.ts'

const HAUTEUR_LIGNE = 24
const PAS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 20, PageUp: -20 }

/** The lines of a document with their numbers, as an editor shows them; only those in view are in the page. */
export function TexteSource({ document, eclaires, cible, onLigne, marques }: ProprietesVue) {
  const { t } = useParler()
  const cadre = useRef<HTMLDivElement>(null)
  const { lignes } = document
  const { virtuel, courante, setCourante, aller } = useLignes(cadre, document, cible)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is not the frame of a text
    <div
      ref={cadre}
      className="source-cadre"
      role="group"
      aria-label={t('documents.source.nom')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, drawn lines or not
      tabIndex={0}
      onKeyDown={aller}
    >
      <div className="source-lignes" style={{ height: virtuel.getTotalSize() }}>
        {virtuel.getVirtualItems().map((item) => {
          const ligne = lignes[item.index]
          return (
            ligne !== undefined && (
              <div
                key={item.key}
                ref={virtuel.measureElement}
                data-index={item.index}
                className="source-place"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <Ligne
                  ligne={ligne}
                  avant={lignes[item.index - 1]}
                  lits={eclaires.get(ligne.rang) ?? []}
                  marque={marques?.get(ligne.rang)}
                  courante={ligne.rang === courante}
                  cible={ligne.rang === cible?.rang}
                  choisir={() => {
                    setCourante(ligne.rang)
                    onLigne(ligne.rang)
                  }}
                />
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}

/** Hook: the lines in view, the current one, and the keys that move it; the target is brought into view. */
function useLignes(cadre: RefObject<HTMLDivElement | null>, { lignes }: DocumentSource, cible: Repere | null) {
  const virtuel = useVirtualizer({
    count: lignes.length,
    getScrollElement: () => cadre.current,
    estimateSize: () => HAUTEUR_LIGNE,
    overscan: 12,
  })
  const [courante, setCourante] = useState(0)
  useEffect(() => {
    if (cible === null) return
    setCourante(cible.rang)
    virtuel.scrollToIndex(cible.rang, { align: 'center' })
  }, [cible, virtuel])
  const aller = (evenement: KeyboardEvent) => {
    const pas = PAS[evenement.key]
    if (pas === undefined) return
    evenement.preventDefault()
    const rang = Math.max(0, Math.min(lignes.length - 1, courante + pas))
    setCourante(rang)
    virtuel.scrollToIndex(rang)
    // The line may have to be drawn before it can take the focus.
    requestAnimationFrame(() => cadre.current?.querySelector<HTMLElement>(`[data-rang="${rang}"]`)?.focus())
  }
  return { virtuel, courante, setCourante, aller }
}

interface ProprietesLigne {
  readonly ligne: LigneDocument
  readonly avant: LigneDocument | undefined
  readonly lits: readonly { readonly debut: number; readonly fin: number }[]
  readonly marque: Gravite | undefined
  readonly courante: boolean
  readonly cible: boolean
  readonly choisir: () => void
}

function Ligne({ ligne, avant, lits, marque, courante, cible, choisir }: ProprietesLigne) {
  const { t } = useParler()
  const feuille = ligne.feuille !== null && ligne.feuille !== avant?.feuille ? ligne.feuille : null
  const page = ligne.page !== null && ligne.page !== avant?.page ? ligne.page : null
  const lieu = { page: ligne.page ?? 0, n: ligne.numero }
  return (
    <>
      {feuille !== null && <p className="source-page">{t('documents.source.feuille', { nom: feuille })}</p>}
      {page !== null && <p className="source-page">{t('documents.source.page', { n: page })}</p>}
      <div className="source-ligne" data-cible={cible} data-lit={lits.length > 0} data-titre={ligne.titre !== null}>
        <button
          type="button"
          className={marque === undefined ? 'source-numero' : `source-numero source-marque-${marque}`}
          data-rang={ligne.rang}
          tabIndex={courante ? 0 : -1}
          onClick={choisir}
          aria-label={t(ligne.page === null ? 'documents.source.ligneNom' : 'documents.source.ligneNomPage', lieu)}
          aria-current={cible ? true : undefined}
        >
          {ligne.numero}
        </button>
        <span className="source-texte">
          {splitLigne(ligne.texte, lits).map(({ debut, texte, lit }) =>
            lit ? <mark key={debut}>{texte}</mark> : <span key={debut}>{texte}</span>,
          )}
        </span>
      </div>
    </>
  )
}
