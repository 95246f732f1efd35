import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Element } from '#domaine/referentiel/index.ts'
import { useAtelier, useVu } from './contexte.ts'
import { canDrop, drop, type Place } from './gestes.ts'

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
  useEffect(() => {
    const lacher = (evenement: KeyboardEvent) => {
      if (evenement.key === 'Escape') finir()
    }
    document.addEventListener('keydown', lacher)
    return () => document.removeEventListener('keydown', lacher)
  })

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

  const bouger = (evenement: PointerEvent) => {
    const tenue = prise.current
    if (tenue === null || cadre.current === null) return
    const { clientX: x, clientY: y } = evenement
    if (!tenue.actif) {
      if (Math.hypot(x - tenue.x, y - tenue.y) < SEUIL) return
      tenue.actif = true
      cadre.current.setPointerCapture(tenue.pointeur)
      cadre.current.setAttribute('data-glisse', 'true')
    }
    const boite = cadre.current.getBoundingClientRect()
    if (y < boite.top + BORD) cadre.current.scrollBy(0, -PAS_BORD)
    if (y > boite.bottom - BORD) cadre.current.scrollBy(0, PAS_BORD)
    const ligne = document.elementFromPoint(boite.left + boite.width / 2, y)?.closest('[data-id]')
    const element = vu.arbre.parId.get(ligne?.getAttribute('data-id') ?? '')
    if (!ligne || element === undefined) return setDepot(null)
    const { top, height } = ligne.getBoundingClientRect()
    const choix = orderZones((y - top) / height).flatMap((zone) => {
      const place = findPlace(zone, element)
      return canDrop(vu.arbre, tenue.ids, place.parent) ? [{ zone, place }] : []
    })[0]
    tenue.place = choix?.place ?? null
    setDepot((avant) => {
      if (choix === undefined) return null
      return avant?.id === element.id && avant.zone === choix.zone ? avant : { id: element.id, zone: choix.zone }
    })
  }

  const findPlace = (zone: Zone, element: Element): Place => {
    if (zone === 'dans') return { parent: element.id, avant: null }
    if (zone === 'avant') return { parent: element.parent, avant: element.id }
    const ouverte = vu.rangees.find((une) => une.element.id === element.id)?.ouverte === true
    const premier = vu.arbre.enfants.get(element.id)?.[0]
    if (ouverte && premier !== undefined) return { parent: element.id, avant: premier.id }
    const freres = vu.arbre.enfants.get(element.parent) ?? []
    return { parent: element.parent, avant: freres[freres.indexOf(element) + 1]?.id ?? null }
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

/** The zones of a line, the one under the pointer first, then the nearest. */
function orderZones(part: number): readonly Zone[] {
  if (part < 0.3) return ['avant', 'dans', 'apres']
  if (part > 0.7) return ['apres', 'dans', 'avant']
  return part < 0.5 ? ['dans', 'avant', 'apres'] : ['dans', 'apres', 'avant']
}
