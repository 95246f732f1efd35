import { useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { LigneDocument, PageDocument } from '#domaine/document/index.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import type { ProprietesVue } from './proprietes.ts'

const MARGE = 12
/** Pixels for a point under which small print cannot be read. */
const LISIBLE = 0.95
/** Share of the height of a line that stands over its base line. */
const SUR_LIGNE = 0.8

interface Proprietes extends ProprietesVue {
  /** 1: as wide as the frame, or as large as on paper when the frame is narrower. */
  readonly zoom: number
}

/** The pages of a document, each line at its place: text that can be selected, at any size, without an image. */
export function FacSimile(proprietes: Proprietes) {
  const { document, onLigne } = proprietes
  const cadre = useRef<HTMLDivElement>(null)
  const { virtuel, largeur } = usePages(cadre, proprietes)
  const parPage = useMemo(() => groupPages(document.lignes), [document])
  const choisir = ({ target }: MouseEvent) => {
    const rang = target instanceof Element ? target.closest('[data-rang]')?.getAttribute('data-rang') : null
    if (rang) onLigne(Number(rang))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the view by lines does the same by keyboard
    <div
      ref={cadre}
      className="source-cadre source-pages"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      onClick={choisir}
    >
      <div className="source-lignes" style={{ height: virtuel.getTotalSize(), width: largeur + 2 * MARGE }}>
        {virtuel.getVirtualItems().map((item) => {
          const page = document.pages[item.index]
          return (
            page !== undefined && (
              <div key={item.key} className="source-place" style={{ transform: `translateY(${item.start}px)` }}>
                <Page page={page} lignes={parPage.get(page.numero) ?? []} largeur={largeur} vue={proprietes} />
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}

const echelleDe = (page: PageDocument | undefined, largeur: number): number => largeur / (page?.largeur || 1)

/** Hook: the pages in view, and the width at which they are drawn; the target is brought into view. */
function usePages(cadre: RefObject<HTMLDivElement | null>, { document, cible, zoom }: Proprietes) {
  const { pages, lignes } = document
  const lisible = useMemo(() => Math.max(...pages.map((page) => page.largeur ?? 0)) * LISIBLE, [pages])
  const interieur = useLargeur(cadre) - 2 * MARGE
  const largeur = interieur <= 0 ? 0 : Math.max(interieur, lisible) * zoom
  const virtuel = useVirtualizer({
    count: pages.length,
    getScrollElement: () => cadre.current,
    estimateSize: (rang) => (pages[rang]?.hauteur ?? 0) * echelleDe(pages[rang], largeur) + MARGE,
    paddingStart: MARGE,
    overscan: 1,
  })
  useEffect(() => {
    if (largeur > 0) virtuel.measure()
  }, [largeur, virtuel])
  useEffect(() => {
    const ligne = cible === null ? undefined : lignes[cible.rang]
    const rang = pages.findIndex(({ numero }) => numero === ligne?.page)
    const vu = cadre.current
    if (ligne === undefined || rang < 0 || largeur <= 0 || vu === null) return
    const echelle = echelleDe(pages[rang], largeur)
    const haut = virtuel.getOffsetForIndex(rang, 'start')?.[0] ?? 0
    const gauche = (ligne.boite?.x ?? 0) * echelle
    vu.scrollLeft = gauche < vu.clientWidth / 2 ? 0 : gauche - vu.clientWidth / 4
    virtuel.scrollToOffset(haut + (ligne.boite?.y ?? 0) * echelle - vu.clientHeight / 3)
  }, [cible, lignes, pages, largeur, virtuel, cadre])
  return { virtuel, largeur }
}

interface ProprietesPage {
  readonly page: PageDocument
  readonly lignes: readonly LigneDocument[]
  readonly largeur: number
  readonly vue: ProprietesVue
}

function Page({ page, lignes, largeur, vue }: ProprietesPage) {
  const { t } = useParler()
  return (
    <svg
      className="source-feuille"
      viewBox={`0 0 ${page.largeur} ${page.hauteur}`}
      style={{ width: largeur, height: (page.hauteur ?? 0) * echelleDe(page, largeur) }}
    >
      <title>{t('documents.source.page', { n: page.numero })}</title>
      {lignes.map((ligne) => (
        <LignePlacee
          key={ligne.rang}
          ligne={ligne}
          lits={vue.eclaires.get(ligne.rang) ?? []}
          marque={vue.marques?.get(ligne.rang)}
          cible={ligne.rang === vue.cible?.rang}
        />
      ))}
    </svg>
  )
}

interface ProprietesLigne {
  readonly ligne: LigneDocument
  readonly lits: readonly { readonly debut: number; readonly fin: number }[]
  readonly marque: string | undefined
  readonly cible: boolean
}

function LignePlacee({ ligne, lits, marque, cible }: ProprietesLigne) {
  const { boite, texte, rang } = ligne
  if (boite === null || texte.trim() === '') return null
  const { x, y, largeur, hauteur } = boite
  const parCaractere = largeur / Math.max(1, texte.length)
  return (
    <g data-rang={rang} data-cible={cible}>
      <rect className="source-zone" x={x - 1} y={y - 1} width={largeur + 2} height={hauteur + 2} />
      {lits.map(({ debut, fin }) => (
        <rect
          key={debut}
          className="source-eclat"
          x={x + debut * parCaractere - 1}
          y={y - 1}
          width={(Math.min(fin, texte.length) - debut) * parCaractere + 2}
          height={hauteur + 2}
        />
      ))}
      {marque !== undefined && (
        <rect className={`source-trait source-trait-${marque}`} x={x - 6} y={y} width={2.5} height={hauteur} />
      )}
      <text
        x={x}
        y={y + hauteur * SUR_LIGNE}
        fontSize={hauteur * SUR_LIGNE}
        textLength={largeur}
        lengthAdjust="spacingAndGlyphs"
      >
        {texte}
      </text>
    </g>
  )
}

function groupPages(lignes: readonly LigneDocument[]): ReadonlyMap<number, readonly LigneDocument[]> {
  const parPage = new Map<number, LigneDocument[]>()
  for (const ligne of lignes) {
    if (ligne.page === null) continue
    const deja = parPage.get(ligne.page)
    if (deja === undefined) parPage.set(ligne.page, [ligne])
    else deja.push(ligne)
  }
  return parPage
}

/** Hook: the inner width of an element, followed as it changes; 0 before it is known. */
function useLargeur(element: RefObject<HTMLElement | null>): number {
  const [largeur, setLargeur] = useState(0)
  useEffect(() => {
    if (element.current === null) return
    const veille = new ResizeObserver(([vu]) => setLargeur(vu?.contentRect.width ?? 0))
    veille.observe(element.current)
    return () => veille.disconnect()
  }, [element])
  return largeur
}
