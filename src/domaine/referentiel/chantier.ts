import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { indexerElements } from './arbre.ts'
import type { Operation } from './operations.ts'
import type { Element, Lien, Referentiel } from './referentiel.ts'
import {
  BORNES_REFERENTIEL,
  cleLien,
  peutContenir,
  peutLier,
  verifierElement,
  verifierTexte,
  verifierTextes,
} from './regles.ts'

/**
 * A référentiel being edited: the one given is never touched. `agir` applies one operation and gives its inverse; after
 * a refusal the whole is thrown away. `rendre` gives the result in canonical form: each parent before its children,
 * places 0..n-1, links sorted; elements that did not change are the same objects.
 */
export class Chantier {
  #intitule: string
  #certification: string | null
  #fondements: readonly string[]
  readonly #elements: Map<string, Element>
  readonly #enfants = new Map<string | null, string[]>()
  readonly #liens: Map<string, Lien>

  constructor({ intitule, certification, fondements, elements, liens }: Referentiel) {
    const arbre = indexerElements(elements)
    this.#intitule = intitule
    this.#certification = certification
    this.#fondements = fondements
    this.#elements = new Map(arbre.parId)
    for (const [parent, enfants] of arbre.enfants)
      this.#enfants.set(
        parent,
        enfants.map(({ id }) => id),
      )
    this.#liens = new Map(liens.map((lien) => [cleLien(lien), lien]))
  }

  agir(operation: Operation): Resultat<Operation> {
    switch (operation.type) {
      case 'titrer':
        return this.#titrer(operation)
      case 'ajouter':
        return this.#ajouter(operation.element)
      case 'modifier':
        return this.#modifier(operation.element)
      case 'deplacer':
        return this.#deplacer(operation)
      case 'supprimer':
        return this.#supprimer(operation.id)
      case 'restaurer':
        return this.#restaurer(operation.elements, operation.liens)
      case 'lier':
        return this.#lier(operation.lien)
      case 'delier':
        return this.#delier(operation.lien)
    }
  }

  rendre(): Referentiel {
    const liens = [...this.#liens].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, lien]) => lien)
    const elements = this.#branche(null).map(([id, ordre]) => {
      const element = this.#lire(id)
      return element.ordre === ordre ? element : { ...element, ordre }
    })
    return {
      intitule: this.#intitule,
      certification: this.#certification,
      fondements: this.#fondements,
      elements,
      liens,
    }
  }

  /** Ids below a parent with their places, each parent before its children; the parent itself is not among them. */
  #branche(racine: string | null): [id: string, ordre: number][] {
    const sortie: [string, number][] = []
    const pile = this.#fratrie(racine)
      .map((id, ordre): [string, number] => [id, ordre])
      .reverse()
    for (let haut = pile.pop(); haut !== undefined; haut = pile.pop()) {
      sortie.push(haut)
      const enfants = this.#enfants.get(haut[0])
      if (enfants === undefined) continue
      for (let ordre = enfants.length - 1; ordre >= 0; ordre -= 1) pile.push([enfants[ordre] ?? '', ordre])
    }
    return sortie
  }

  #lire(id: string): Element {
    const element = this.#elements.get(id)
    if (element === undefined) throw new Error(`référentiel: child without its element: ${id}`)
    return element
  }

  #fratrie(parent: string | null): string[] {
    const connue = this.#enfants.get(parent)
    if (connue !== undefined) return connue
    const vide: string[] = []
    this.#enfants.set(parent, vide)
    return vide
  }

  #titrer({ intitule, certification, fondements }: Extract<Operation, { type: 'titrer' }>): Resultat<Operation> {
    const titre = verifierTexte('intitule', intitule, BORNES_REFERENTIEL.court)
    if (!titre.ok) return titre
    const numero = verifierTexte('certification', certification, BORNES_REFERENTIEL.identifiant)
    if (!numero.ok) return numero
    const articles = verifierTextes('fondements', fondements, BORNES_REFERENTIEL.court)
    if (!articles.ok) return articles
    const inverse = {
      type: 'titrer',
      intitule: this.#intitule,
      certification: this.#certification,
      fondements: this.#fondements,
    } as const
    this.#intitule = intitule
    this.#certification = certification
    this.#fondements = fondements
    return reussir(inverse)
  }

  #ajouter(element: Element): Resultat<Operation> {
    const { id, parent } = element
    const verifie = verifierElement(element)
    if (!verifie.ok) return verifie
    if (this.#elements.has(id)) return refuser('referentiel.identifiant-double', { id })
    if (this.#elements.size >= BORNES_REFERENTIEL.elements)
      return refuser('referentiel.trop-d-elements', { max: BORNES_REFERENTIEL.elements })
    const place = this.#verifierPlace(element, parent, 1)
    if (!place.ok) return place
    this.#elements.set(id, element)
    this.#inserer(id, parent, element.ordre)
    return reussir({ type: 'supprimer', id })
  }

  #modifier(element: Element): Resultat<Operation> {
    const verifie = verifierElement(element)
    if (!verifie.ok) return verifie
    const avant = this.#elements.get(element.id)
    if (avant === undefined) return refuser('referentiel.element-inconnu', { id: element.id })
    if (avant.genre !== element.genre)
      return refuser('referentiel.genre-different', { id: element.id, genre: element.genre })
    this.#elements.set(element.id, { ...element, parent: avant.parent, ordre: avant.ordre })
    return reussir({ type: 'modifier', element: avant })
  }

  #deplacer({ id, parent, ordre }: { id: string; parent: string | null; ordre: number }): Resultat<Operation> {
    const element = this.#elements.get(id)
    if (element === undefined) return refuser('referentiel.element-inconnu', { id })
    const dessous = this.#branche(id)
    if (parent === id || dessous.some(([autre]) => autre === parent)) return refuser('referentiel.cycle', { id })
    const place = this.#verifierPlace(element, parent, this.#hauteur(id, dessous))
    if (!place.ok) return place
    const avant = this.#retirer(id, element.parent)
    this.#elements.set(id, { ...element, parent })
    this.#inserer(id, parent, ordre)
    return reussir({ type: 'deplacer', id, parent: element.parent, ordre: avant })
  }

  #supprimer(id: string): Resultat<Operation> {
    const element = this.#elements.get(id)
    if (element === undefined) return refuser('referentiel.element-inconnu', { id })
    const branche = this.#branche(id)
    const ordre = this.#retirer(id, element.parent)
    const elements = [{ ...element, ordre }]
    for (const [autre, rang] of branche) elements.push({ ...this.#lire(autre), ordre: rang })
    for (const { id: autre } of elements) {
      this.#elements.delete(autre)
      this.#enfants.delete(autre)
    }
    const liens: Lien[] = []
    for (const [cle, lien] of this.#liens) {
      if (this.#elements.has(lien.de) && this.#elements.has(lien.vers)) continue
      liens.push(lien)
      this.#liens.delete(cle)
    }
    return reussir({ type: 'restaurer', elements, liens })
  }

  #restaurer(elements: readonly Element[], liens: readonly Lien[]): Resultat<Operation> {
    const [racine] = elements
    if (racine === undefined) return refuser('referentiel.restauration-invalide')
    const venus = new Set<string>()
    for (const element of elements) {
      if (element !== racine && (element.parent === null || !venus.has(element.parent)))
        return refuser('referentiel.restauration-invalide')
      const fait = this.#ajouter(element)
      if (!fait.ok) return fait
      venus.add(element.id)
    }
    for (const lien of liens) {
      if (!venus.has(lien.de) && !venus.has(lien.vers)) return refuser('referentiel.restauration-invalide')
      const fait = this.#lier(lien)
      if (!fait.ok) return fait
    }
    return reussir({ type: 'supprimer', id: racine.id })
  }

  #lier(lien: Lien): Resultat<Operation> {
    const cle = cleLien(lien)
    if (this.#liens.has(cle)) return refuser('referentiel.lien-double', { de: lien.de, vers: lien.vers })
    const [de, vers] = [this.#elements.get(lien.de), this.#elements.get(lien.vers)]
    if (de === undefined) return refuser('referentiel.element-inconnu', { id: lien.de })
    if (vers === undefined) return refuser('referentiel.element-inconnu', { id: lien.vers })
    if (de === vers || !peutLier(lien.genre, de.genre, vers.genre))
      return refuser('referentiel.lien-refuse', { lien: lien.genre, de: de.genre, vers: vers.genre })
    if (this.#liens.size >= BORNES_REFERENTIEL.liens)
      return refuser('referentiel.trop-de-liens', { max: BORNES_REFERENTIEL.liens })
    this.#liens.set(cle, lien)
    return reussir({ type: 'delier', lien })
  }

  #delier(lien: Lien): Resultat<Operation> {
    if (!this.#liens.delete(cleLien(lien))) return refuser('referentiel.lien-inconnu', { de: lien.de, vers: lien.vers })
    return reussir({ type: 'lier', lien })
  }

  /** May this element, `hauteur` levels high with what it holds, stand under that parent? */
  #verifierPlace(element: Element, parent: string | null, hauteur: number): Resultat<null> {
    const contenant = parent === null ? null : this.#elements.get(parent)
    if (contenant === undefined) return refuser('referentiel.element-inconnu', { id: parent })
    if (!peutContenir(contenant?.genre ?? null, element.genre))
      return refuser('referentiel.parent-refuse', { genre: element.genre, parent: contenant?.genre ?? null })
    if (this.#niveau(parent) + hauteur > BORNES_REFERENTIEL.profondeur)
      return refuser('referentiel.trop-profond', { max: BORNES_REFERENTIEL.profondeur })
    return reussir(null)
  }

  /** Levels from the top down to this element, itself counted; 0 for the top. */
  #niveau(id: string | null): number {
    let niveau = 0
    for (let courant = id; courant !== null; courant = this.#elements.get(courant)?.parent ?? null) niveau += 1
    return niveau
  }

  #hauteur(id: string, dessous: readonly [id: string, ordre: number][]): number {
    const hauteurs = new Map([[id, 1]])
    for (const [autre] of dessous) hauteurs.set(autre, (hauteurs.get(this.#lire(autre).parent ?? id) ?? 0) + 1)
    return Math.max(...hauteurs.values())
  }

  #inserer(id: string, parent: string | null, ordre: number): void {
    const fratrie = this.#fratrie(parent)
    fratrie.splice(Math.max(0, Math.min(ordre, fratrie.length)), 0, id)
  }

  /** Takes an element out of its siblings; returns the place it had. */
  #retirer(id: string, parent: string | null): number {
    const fratrie = this.#fratrie(parent)
    const rang = fratrie.indexOf(id)
    fratrie.splice(rang, 1)
    return rang
  }
}
