import { type RefObject, useEffect, useRef, useState } from 'react'
import type { GenreElement, Operation } from '#domaine/referentiel/index.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { useAtelier, useVu } from './contexte.ts'
import {
  createElement,
  createId,
  findSuivant,
  indent,
  listRacines,
  moveBy,
  outdent,
  remove,
  toTexte,
} from './gestes.ts'

export const DEPLACEMENTS = ['monter', 'descendre', 'sortir', 'rentrer'] as const
export type Deplacement = (typeof DEPLACEMENTS)[number]

/** What was just done, said to whoever does not see it; `annulable` offers to take it back. */
export interface Avis {
  readonly phrase: string
  readonly annulable: boolean
}

/** What can be done to the tree by keys, buttons and pointer alike. */
export interface Gestes {
  /** Element whose label is being written. */
  readonly edite: string | null
  readonly ajoutOuvert: boolean
  readonly avis: Avis | null
  /** Whether the focus follows the line where one is. */
  readonly suivi: RefObject<boolean>
  dire(phrase: string, annulable?: boolean): void
  editer(): void
  valider(libelle: string): void
  renoncer(): void
  ouvrirAjout(): void
  fermerAjout(): void
  ajouter(genre: GenreElement, dedans: boolean): void
  retirer(): void
  deplacer(comment: Deplacement): void
  copier(): void
}

/** Hook: the acts on the tree. */
export function useGestes(): Gestes {
  const { t } = useParler()
  const vu = useVu()
  const { contenu, modifiable, apply, modify } = useAtelier()
  const [edite, setEdite] = useState<string | null>(null)
  const [ajoutOuvert, setAjoutOuvert] = useState(false)
  const [avis, setAvis] = useState<Avis | null>(null)
  const suivi = useRef(true)
  const { arbre, courant, vises } = vu
  const frais = useRef(false)
  const dire = (phrase: string, annulable = false) => setAvis({ phrase, annulable })
  const conclure = (phrase: string, annulable = false) => {
    frais.current = true
    dire(phrase, annulable)
  }
  useEffect(() => {
    // What was said of an act holds until the next change of the draft, whoever makes it.
    if (!frais.current && contenu !== null) setAvis(null)
    frais.current = false
  }, [contenu])

  const ajouter = (genre: GenreElement, dedans: boolean) => {
    setAjoutOuvert(false)
    const parent = courant === null ? null : dedans ? courant.id : courant.parent
    const freres = arbre.enfants.get(parent) ?? []
    const ordre = courant === null || dedans ? freres.length : freres.indexOf(courant) + 1
    const nouveau = createElement(genre, createId(), parent, ordre)
    if (parent !== null) vu.plier(parent, false)
    vu.setProvisoire(nouveau)
    vu.setActif(nouveau.id)
    vu.rienChoisir()
    suivi.current = true
    setEdite(nouveau.id)
  }

  const finir = () => {
    suivi.current = true
    setEdite(null)
    vu.setProvisoire(null)
  }
  const valider = (libelle: string) => {
    if (edite === null) return
    const texte = libelle.trim()
    const { provisoire } = vu
    finir()
    if (provisoire === null) modify(edite, (element) => ({ ...element, libelle: texte }))
    else if (apply([{ type: 'ajouter', element: { ...provisoire, libelle: texte } }])) vu.setActif(provisoire.id)
  }
  const renoncer = () => {
    const { provisoire } = vu
    finir()
    if (provisoire === null) return
    const freres = arbre.enfants.get(provisoire.parent) ?? []
    vu.setActif(freres[provisoire.ordre - 1]?.id ?? provisoire.parent)
  }

  const retirer = () => {
    const suivant = findSuivant(arbre, vises)
    const combien = listRacines(arbre, vises).length
    if (!modifiable || combien === 0 || !apply(remove(arbre, vises))) return
    vu.setActif(suivant)
    vu.rienChoisir()
    conclure(t('referentiels.arbre.retires', { count: combien }), true)
  }

  const deplacer = (comment: Deplacement) => {
    if (!modifiable) return
    const calculs: Readonly<Record<Deplacement, () => readonly Operation[]>> = {
      monter: () => moveBy(arbre, vises, -1),
      descendre: () => moveBy(arbre, vises, 1),
      sortir: () => outdent(arbre, vises),
      rentrer: () => indent(arbre, vises),
    }
    const operations = calculs[comment]()
    if (operations.length === 0) return dire(t(`referentiels.arbre.bute.${comment}`))
    for (const operation of operations) {
      if (operation.type === 'deplacer' && operation.parent !== null && comment === 'rentrer')
        vu.plier(operation.parent, false)
    }
    if (apply(operations)) conclure(t(`referentiels.arbre.deplace.${comment}`))
  }

  const copier = () => {
    navigator.clipboard?.writeText(toTexte(arbre, vises)).then(
      () => dire(t('referentiels.arbre.copie', { count: vises.size })),
      () => dire(t('referentiels.arbre.copieRefusee')),
    )
  }

  return {
    edite,
    ajoutOuvert,
    avis,
    suivi,
    dire,
    editer: () => {
      if (modifiable && courant !== null) setEdite(courant.id)
    },
    valider,
    renoncer,
    ouvrirAjout: () => modifiable && setAjoutOuvert(true),
    fermerAjout: () => setAjoutOuvert(false),
    ajouter,
    retirer,
    deplacer,
    copier,
  }
}
