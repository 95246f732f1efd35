import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
} from 'react'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { readCommande } from './clavier.ts'
import { useAtelier, useVu } from './contexte.ts'
import { ContexteEdition } from './edition.ts'
import { toTexte } from './gestes.ts'
import { type Depot, useGlisser } from './glisser.ts'
import { Rangee } from './rangee.tsx'
import type { Gestes } from './utiliser-gestes.ts'
import { useTape } from './utiliser-tape.ts'

const HAUTEUR = 36
const PAGE = 12

/** The tree of the draft: only the lines in view are in the page, whatever their number. */
export function Arbre({ gestes }: { gestes: Gestes }) {
  const vu = useVu()
  return vu.rangees.length === 0 ? <Vide /> : <Lignes gestes={gestes} />
}

function Lignes({ gestes }: { gestes: Gestes }) {
  const { t } = useParler()
  const cadre = useRef<HTMLDivElement>(null)
  const virtuel = useLignesVisibles(cadre, gestes)
  const glisser = useGlisser(cadre)
  const surTouche = useTouches(gestes)
  const { surClic, copier } = usePointeur(gestes)
  return (
    <ContexteEdition value={gestes}>
      <div
        ref={cadre}
        role="tree"
        className="atelier-arbre"
        aria-label={t('referentiels.arbre.nom')}
        aria-multiselectable="true"
        tabIndex={-1}
        onKeyDown={surTouche}
        onClick={surClic}
        onCopy={copier}
        onFocus={() => {
          gestes.suivi.current = true
        }}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget instanceof Element && !cadre.current?.contains(relatedTarget)) gestes.suivi.current = false
        }}
        onPointerDown={glisser.prendre}
        onPointerMove={glisser.bouger}
        onPointerUp={glisser.lacher}
        onPointerCancel={glisser.abandonner}
      >
        <LignesVues virtuel={virtuel} depot={glisser.depot} edite={gestes.edite} />
      </div>
    </ContexteEdition>
  )
}

/** Hook: the lines in view, and the one where one is; it holds the focus, and is brought into view. */
function useLignesVisibles(cadre: RefObject<HTMLDivElement | null>, { edite, suivi }: Gestes) {
  const { rangees, rang, courant } = useVu()
  const virtuel = useVirtualizer({
    count: rangees.length,
    getScrollElement: () => cadre.current,
    getItemKey: (index) => rangees[index]?.element.id ?? index,
    estimateSize: () => HAUTEUR,
    overscan: 6,
    rangeExtractor: (portee) => {
      const rangs = defaultRangeExtractor(portee)
      return rang < 0 || rangs.includes(rang) ? rangs : [...rangs, rang].sort((a, b) => a - b)
    },
  })
  const actif = courant?.id
  const place = virtuel.scrollRect?.height
  useLayoutEffect(() => {
    // Also when the room for the tree changes: findings unfolded, a window made smaller.
    if (rang >= 0 && actif !== undefined && place !== undefined) virtuel.scrollToIndex(rang)
  }, [actif, rang, place, virtuel])
  useLayoutEffect(() => {
    // The focus follows the line only when the tree has it, or lost it with the line that was taken away.
    const { activeElement } = document
    const dedans = activeElement === document.body || cadre.current?.contains(activeElement) === true
    if (actif === undefined || edite !== null || !dedans || !suivi.current) return
    document.getElementById(`atelier-${actif}`)?.focus({ preventScroll: true })
  })
  return virtuel
}

interface ProprietesVues {
  readonly virtuel: ReturnType<typeof useLignesVisibles>
  readonly depot: Depot | null
  readonly edite: string | null
}

function LignesVues({ virtuel, depot, edite }: ProprietesVues) {
  const { rangees, rang, choisis } = useVu()
  const { parElement } = useAtelier()
  return (
    <div className="atelier-hauteur" style={{ height: virtuel.getTotalSize() }}>
      {virtuel.getVirtualItems().map((item) => {
        const une = rangees[item.index]
        if (une === undefined) return null
        const { id } = une.element
        return (
          <Rangee
            key={item.key}
            {...une}
            rang={item.index}
            haut={item.start}
            active={item.index === rang}
            choisie={choisis.has(id)}
            constats={parElement.get(id)?.length ?? 0}
            depot={depot?.id === id ? depot.zone : null}
            editee={edite === id}
            mesurer={virtuel.measureElement}
          />
        )
      })}
    </div>
  )
}

/** Hook: what a press does in the tree, and what a copy takes. */
function usePointeur(gestes: Gestes) {
  const { t } = useParler()
  const vu = useVu()
  const { rangees } = vu
  const surClic = (evenement: MouseEvent) => {
    const { target } = evenement
    if (!(target instanceof Element) || target.closest('input')) return
    const id = target.closest('[data-id]')?.getAttribute('data-id')
    if (!id) return
    const vise = rangees.findIndex(({ element }) => element.id === id)
    if (target.closest('[data-pli]')) vu.plier(id, rangees[vise]?.ouverte === true)
    else if (evenement.ctrlKey || evenement.metaKey) vu.basculer(id)
    else if (evenement.detail === 2) gestes.editer()
    else vu.viser(vise, evenement.shiftKey)
  }
  const copier = (evenement: ClipboardEvent) => {
    if (evenement.target instanceof HTMLInputElement) return
    evenement.preventDefault()
    evenement.clipboardData.setData('text/plain', toTexte(vu.arbre, vu.vises))
    gestes.dire(t('referentiels.arbre.copie', { count: vu.vises.size }))
  }
  return { surClic, copier }
}

function Vide() {
  const { t } = useParler()
  const vu = useVu()
  const { contenu } = useAtelier()
  return (
    <p className="atelier-vide atelier-sans-ligne">
      {contenu.elements.length === 0 && vu.retenus === null
        ? t('referentiels.arbre.vide')
        : t('referentiels.arbre.aucun')}
    </p>
  )
}

/** Hook: what each key does in the tree. */
function useTouches(gestes: Gestes) {
  const vu = useVu()
  const taper = useTape()
  return useCallback(
    (evenement: KeyboardEvent) => {
      const commande = readCommande(evenement)
      if (commande === null || evenement.target instanceof HTMLInputElement) return
      evenement.preventDefault()
      const { rangees, rang, courant } = vu
      const etendre = evenement.shiftKey
      const ligne = rangees[rang]
      const actes: Readonly<Record<typeof commande, () => void>> = {
        bas: () => vu.viser(rang + 1, etendre),
        haut: () => vu.viser(rang - 1, etendre),
        debut: () => vu.viser(0, etendre),
        fin: () => vu.viser(rangees.length - 1, etendre),
        pageBas: () => vu.viser(rang + PAGE, etendre),
        pageHaut: () => vu.viser(rang - PAGE, etendre),
        droite: () => {
          if (ligne?.ouverte === false) vu.plier(ligne.element.id, false)
          else if (ligne?.ouverte) vu.viser(rang + 1)
        },
        gauche: () => {
          const parent = rangees.findIndex(({ element }) => element.id === courant?.parent)
          if (ligne?.ouverte) vu.plier(ligne.element.id, true)
          else if (parent >= 0) vu.viser(parent)
        },
        editer: gestes.editer,
        ajouter: gestes.ouvrirAjout,
        retirer: gestes.retirer,
        monter: () => gestes.deplacer('monter'),
        descendre: () => gestes.deplacer('descendre'),
        sortir: () => gestes.deplacer('sortir'),
        rentrer: () => gestes.deplacer('rentrer'),
        basculer: () => courant !== null && vu.basculer(courant.id),
        tout: vu.toutChoisir,
        tape: () => taper(evenement.key),
      }
      actes[commande]()
    },
    [vu, gestes, taper],
  )
}
