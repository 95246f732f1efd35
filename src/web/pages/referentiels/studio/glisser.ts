import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Element } from '#domaine/referentiel/index.ts'
import { useAtelier, useVu } from './contexte.ts'
import { canDrop, drop, type Place } from './gestes.ts'
import type { ArbreVu } from './utiliser-arbre.ts'

const ZONES = ['avant', 'dans', 'apres'] as const
type Zone = (typeof ZONES)[number]

/** Where what is dragged would fall. */
export interface Depot {
  readonly id: string
  readonly zone: Zone
}

interface Prise {
  readonly ids: ReadonlySet<string>
  readonly x: number
  readonly y: number
  readonly pointeur: number
  actif: boolean
  place: Place | null
}

const SEUIL = 6
const BORD = 36
const PAS_BORD = 14

/** Hook: dragging lines of the tree with a pointer; a finger takes them by their handle, and scrolls otherwise. */
export function useGlisser(cadre: RefObject<HTMLElement | null>) {
  const vu = useVu()
  const { apply, modifiable } = useAtelier()
  const [depot, setDepot] = useState<Depot | null>(null)
  const prise = useRef<Prise | null>(null)

  const finir = () => {
    prise.current = null
    setDepot(null)
    cadre.current?.removeAttribute('data-glisse')
  }
  useEchap(finir)

  const prendre = (evenement: PointerEvent) => {
    const { target, button, pointerType, clientX: x, clientY: y, pointerId: pointeur } = evenement
    if (!modifiable || button !== 0 || !(target instanceof window.Element) || target.closest('input, [data-pli]'))
      return
    if (pointerType === 'touch' && target.closest('.atelier-poignee') === null) return
    const id = target.closest('[data-id]')?.getAttribute('data-id')
    if (!id || id === vu.provisoire?.id) return
    const ids = vu.choisis.has(id) ? vu.choisis : new Set([id])
    prise.current = { ids, x, y, pointeur, actif: false, place: null }
  }

  const bouger = ({ clientX: x, clientY: y }: PointerEvent) => {
    const tenue = prise.current
    if (tenue === null || cadre.current === null) return
    if (!tenue.actif) {
      if (Math.hypot(x - tenue.x, y - tenue.y) < SEUIL) return
      tenue.actif = true
      cadre.current.setPointerCapture(tenue.pointeur)
      cadre.current.setAttribute('data-glisse', 'true')
    }
    scrollNear(cadre.current, y)
    const choix = findChute(vu, cadre.current, { ids: tenue.ids, y })
    tenue.place = choix?.place ?? null
    setDepot((avant) => {
      if (choix === null) return null
      return avant?.id === choix.id && avant.zone === choix.zone ? avant : { id: choix.id, zone: choix.zone }
    })
  }

  const lacher = () => {
    const tenue = prise.current
    finir()
    if (tenue === null || !tenue.actif) return false
    if (tenue.place !== null) {
      const [premier] = tenue.ids
      if (tenue.place.parent !== null) vu.plier(tenue.place.parent, false)
      if (apply(drop(vu.arbre, tenue.ids, tenue.place)) && premier !== undefined) vu.setActif(premier)
    }
    return true
  }
  return { depot, prendre, bouger, lacher, abandonner: finir }
}

/** Hook: Escape lets go. */
function useEchap(finir: () => void): void {
  useEffect(() => {
    const lacher = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') finir()
    }
    document.addEventListener('keydown', lacher)
    return () => document.removeEventListener('keydown', lacher)
  })
}

/** Near its ends the tree scrolls under what is dragged. */
function scrollNear(cadre: HTMLElement, y: number): void {
  const { top, bottom } = cadre.getBoundingClientRect()
  if (y < top + BORD) cadre.scrollBy(0, -PAS_BORD)
  if (y > bottom - BORD) cadre.scrollBy(0, PAS_BORD)
}

/** Where what is dragged would fall at that height; null where it may not. */
function findChute(
  vu: ArbreVu,
  cadre: HTMLElement,
  { ids, y }: { readonly ids: ReadonlySet<string>; readonly y: number },
): (Depot & { readonly place: Place }) | null {
  const { left, width } = cadre.getBoundingClientRect()
  const ligne = document.elementFromPoint(left + width / 2, y)?.closest('[data-id]')
  const element = vu.arbre.parId.get(ligne?.getAttribute('data-id') ?? '')
  if (!ligne || element === undefined) return null
  const { top, height } = ligne.getBoundingClientRect()
  for (const zone of orderZones((y - top) / height)) {
    const place = findPlace(vu, zone, element)
    if (canDrop(vu.arbre, ids, place.parent)) return { id: element.id, zone, place }
  }
  return null
}

function findPlace({ arbre, rangees }: ArbreVu, zone: Zone, element: Element): Place {
  if (zone === 'dans') return { parent: element.id, avant: null }
  if (zone === 'avant') return { parent: element.parent, avant: element.id }
  const ouverte = rangees.find((une) => une.element.id === element.id)?.ouverte === true
  const premier = arbre.enfants.get(element.id)?.[0]
  if (ouverte && premier !== undefined) return { parent: element.id, avant: premier.id }
  const freres = arbre.enfants.get(element.parent) ?? []
  return { parent: element.parent, avant: freres[freres.indexOf(element) + 1]?.id ?? null }
}

/** The zones of a line, the one under the pointer first, then the nearest. */
function orderZones(part: number): readonly Zone[] {
  if (part < 0.3) return ['avant', 'dans', 'apres']
  if (part > 0.7) return ['apres', 'dans', 'avant']
  return part < 0.5 ? ['dans', 'avant', 'apres'] : ['dans', 'apres', 'avant']
}
