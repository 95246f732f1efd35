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

/** Hook: what is said of the last act; it holds until the next change of the draft, whoever makes it. */
function useAvis() {
  const { contenu } = useAtelier()
  const [avis, setAvis] = useState<Avis | null>(null)
  const frais = useRef(false)
  useEffect(() => {
    if (!frais.current && contenu !== null) setAvis(null)
    frais.current = false
  }, [contenu])
  const dire = (phrase: string, annulable = false) => setAvis({ phrase, annulable })
  /** The same of an act that has just changed the draft. */
  const conclure = (phrase: string, annulable = false) => {
    frais.current = true
    dire(phrase, annulable)
  }
  return { avis, dire, conclure }
}

/** Hook: writing a label in the tree, of an element that is there or of one being added. */
function useEcritureLibelle() {
  const vu = useVu()
  const { apply, modify } = useAtelier()
  const [edite, setEdite] = useState<string | null>(null)
  const suivi = useRef(true)
  const { arbre, courant, provisoire } = vu
  const finir = () => {
    suivi.current = true
    setEdite(null)
    vu.setProvisoire(null)
  }
  const ajouter = (genre: GenreElement, dedans: boolean) => {
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
  const valider = (libelle: string) => {
    if (edite === null) return
    const texte = libelle.trim()
    finir()
    if (provisoire === null) modify(edite, (element) => ({ ...element, libelle: texte }))
    else if (apply([{ type: 'ajouter', element: { ...provisoire, libelle: texte } }])) vu.setActif(provisoire.id)
  }
  const renoncer = () => {
    finir()
    if (provisoire === null) return
    const freres = arbre.enfants.get(provisoire.parent) ?? []
    vu.setActif(freres[provisoire.ordre - 1]?.id ?? provisoire.parent)
  }
  return { edite, setEdite, suivi, ajouter, valider, renoncer }
}

/** Hook: taking away and moving what is chosen. */
function useDeplacements({ dire, conclure }: Pick<ReturnType<typeof useAvis>, 'dire' | 'conclure'>) {
  const { t } = useParler()
  const vu = useVu()
  const { modifiable, apply } = useAtelier()
  const { arbre, vises } = vu
  const retirer = () => {
    const suivant = findSuivant(arbre, vises)
    const combien = listRacines(arbre, vises).length
    if (!modifiable || combien === 0 || !apply(remove(arbre, vises))) return
    vu.setActif(suivant)
    vu.rienChoisir()
    conclure(t('referentiels.arbre.retires', { count: combien }), true)
  }
  const calculer = (comment: Deplacement): readonly Operation[] => {
    if (comment === 'sortir') return outdent(arbre, vises)
    return comment === 'rentrer' ? indent(arbre, vises) : moveBy(arbre, vises, comment === 'monter' ? -1 : 1)
  }
  const deplacer = (comment: Deplacement) => {
    if (!modifiable) return
    const operations = calculer(comment)
    const [premiere] = operations
    if (premiere === undefined) return dire(t(`referentiels.arbre.bute.${comment}`))
    if (comment === 'rentrer' && premiere.type === 'deplacer' && premiere.parent !== null)
      vu.plier(premiere.parent, false)
    if (apply(operations)) conclure(t(`referentiels.arbre.deplace.${comment}`))
  }
  return { retirer, deplacer }
}

/** Hook: the acts on the tree. */
export function useGestes(): Gestes {
  const { t } = useParler()
  const { arbre, courant, vises } = useVu()
  const { modifiable } = useAtelier()
  const [ajoutOuvert, setAjoutOuvert] = useState(false)
  const { avis, dire, conclure } = useAvis()
  const { edite, setEdite, suivi, ajouter, valider, renoncer } = useEcritureLibelle()
  const { retirer, deplacer } = useDeplacements({ dire, conclure })
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
    ajouter: (genre, dedans) => {
      setAjoutOuvert(false)
      ajouter(genre, dedans)
    },
    retirer,
    deplacer,
    copier: () => {
      navigator.clipboard?.writeText(toTexte(arbre, vises)).then(
        () => dire(t('referentiels.arbre.copie', { count: vises.size })),
        () => dire(t('referentiels.arbre.copieRefusee')),
      )
    },
  }
}
