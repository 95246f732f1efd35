import { useMemo, useState } from 'react'
import {
  appliquer,
  type Element,
  indexerElements,
  type Operation,
  type Referentiel,
} from '#domaine/referentiel/index.ts'
import { filterElements, foldBelow, listAncetres, listRangees, SANS_FILTRE } from './rangees.ts'

/** Above this many elements a tree opens folded. */
const REPLIE_AU_DELA = 300
const NIVEAUX_OUVERTS = 2

/** Hook: the line where one is, and what is chosen beside it. */
function useChoix() {
  const [actif, setActif] = useState<string | null>(null)
  const [ancre, setAncre] = useState<string | null>(null)
  const [choisis, setChoisis] = useState<ReadonlySet<string>>(new Set())
  /** Goes to one line; the choice begins there. */
  const poser = (id: string) => {
    setActif(id)
    setAncre(id)
    setChoisis(new Set())
  }
  const basculer = (id: string) => {
    const suite = new Set(choisis)
    if (!suite.delete(id)) suite.add(id)
    setActif(id)
    setAncre(id)
    setChoisis(suite)
  }
  return { actif, ancre, choisis, setActif, setAncre, setChoisis, poser, basculer }
}

/** Hook: the lines of a draft as they are folded and narrowed; an element being named has its line too. */
function useLignes(contenu: Referentiel, signales: ReadonlySet<string>) {
  const [provisoire, setProvisoire] = useState<Element | null>(null)
  const montre = useMemo(() => withProvisoire(contenu, provisoire), [contenu, provisoire])
  const arbre = useMemo(() => indexerElements(montre.elements), [montre])
  const [plies, setPlies] = useState<ReadonlySet<string>>(() =>
    contenu.elements.length > REPLIE_AU_DELA
      ? foldBelow(indexerElements(contenu.elements), NIVEAUX_OUVERTS)
      : new Set(),
  )
  const [filtre, setFiltre] = useState(SANS_FILTRE)
  const retenus = useMemo(() => filterElements(montre.elements, filtre, signales), [montre, filtre, signales])
  const rangees = useMemo(() => listRangees(arbre, plies, retenus), [arbre, plies, retenus])
  const rangs = useMemo(() => new Map(rangees.map(({ element }, rang) => [element.id, rang])), [rangees])
  const plier = (id: string, ferme: boolean) => {
    const suite = new Set(plies)
    if (ferme) suite.add(id)
    else suite.delete(id)
    setPlies(suite)
  }
  /** Draws an element wherever it is. */
  const montrer = (id: string) => {
    const dessus = listAncetres(arbre, id)
    if (dessus.some((un) => plies.has(un))) setPlies(new Set([...plies].filter((un) => !dessus.includes(un))))
    if (retenus !== null && !rangs.has(id)) setFiltre(SANS_FILTRE)
  }
  return { provisoire, setProvisoire, arbre, setPlies, filtre, setFiltre, retenus, rangees, rangs, plier, montrer }
}

/** Hook: what is drawn of the tree, what is chosen in it, what is folded. */
export function useArbre(contenu: Referentiel, signales: ReadonlySet<string>) {
  const { rangs, montrer, ...lignes } = useLignes(contenu, signales)
  const { actif, ancre, choisis, setActif, setAncre, setChoisis, poser, basculer } = useChoix()
  const { arbre, rangees } = lignes
  const rang = Math.min(rangs.get(actif ?? '') ?? 0, rangees.length - 1)
  const courant = rangees[rang]?.element ?? null

  /** Goes to a line; `etendre` chooses everything between the first one and it. */
  const viser = (vers: number, etendre = false) => {
    const cible = rangees[Math.max(0, Math.min(rangees.length - 1, vers))]
    if (cible === undefined) return
    if (!etendre) return poser(cible.element.id)
    const depuis = rangs.get(ancre ?? '') ?? rang
    const [debut, fin] = depuis < vers ? [depuis, vers] : [vers, depuis]
    setActif(cible.element.id)
    if (ancre === null) setAncre(rangees[depuis]?.element.id ?? null)
    setChoisis(new Set(rangees.slice(debut, fin + 1).map(({ element }) => element.id)))
  }
  return {
    ...lignes,
    rang,
    courant,
    choisis,
    /** What an act is about: what is chosen, else the line where one is. */
    vises: choisis.size > 0 ? choisis : new Set(courant === null ? [] : [courant.id]),
    setActif,
    toutChoisir: () => setChoisis(new Set(rangees.map(({ element }) => element.id))),
    rienChoisir: () => setChoisis(new Set()),
    viser,
    /** Goes to an element, whatever hides it. */
    reveler: (id: string) => {
      if (!arbre.parId.has(id)) return
      montrer(id)
      poser(id)
    },
    basculer,
  }
}

export type ArbreVu = ReturnType<typeof useArbre>

/** The element being named has its place in the tree before it is kept. */
function withProvisoire(contenu: Referentiel, provisoire: Element | null): Referentiel {
  if (provisoire === null) return contenu
  const fait = appliquer(contenu, { type: 'ajouter', element: provisoire })
  return fait.ok ? fait.valeur.referentiel : contenu
}

/** The element that edits speak of, the last one still there. */
export function findTouche(operations: readonly Operation[]): string | null {
  for (const operation of [...operations].reverse()) {
    if (operation.type === 'deplacer') return operation.id
    if (operation.type === 'ajouter' || operation.type === 'modifier') return operation.element.id
    if (operation.type === 'restaurer') return operation.elements[0]?.id ?? null
    if (operation.type === 'lier' || operation.type === 'delier') return operation.lien.de
  }
  return null
}
