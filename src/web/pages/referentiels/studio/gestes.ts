import {
  type ArbreElements,
  type Element,
  GENRES_ELEMENT,
  type GenreElement,
  listerBranche,
  listerElements,
  type Operation,
  peutContenir,
} from '#domaine/referentiel/index.ts'

/** A place in the tree: under that parent (null: at the top), before that sibling (null: last). */
export interface Place {
  readonly parent: string | null
  readonly avant: string | null
}

/** The elements chosen without those that another chosen one already holds, in the order of the document. */
export function listRacines(arbre: ArbreElements, ids: ReadonlySet<string>): readonly Element[] {
  return listerElements(arbre).filter(({ id, parent }) => {
    if (!ids.has(id)) return false
    for (let haut = parent; haut !== null; haut = arbre.parId.get(haut)?.parent ?? null) if (ids.has(haut)) return false
    return true
  })
}

const listIds = (arbre: ArbreElements, parent: string | null): string[] =>
  (arbre.enfants.get(parent) ?? []).map(({ id }) => id)

/** The one parent of all of them; undefined when they have several. */
function parentCommun(racines: readonly Element[]): string | null | undefined {
  const [premiere] = racines
  return premiere !== undefined && racines.every(({ parent }) => parent === premiere.parent)
    ? premiere.parent
    : undefined
}

/** Edits that move what is chosen one place up or down among its siblings; none when there is no such place. */
export function moveBy(arbre: ArbreElements, ids: ReadonlySet<string>, pas: 1 | -1): readonly Operation[] {
  const racines = listRacines(arbre, ids)
  const parent = parentCommun(racines)
  if (parent === undefined) return []
  const freres = listIds(arbre, parent)
  const ordonnees = pas === 1 ? [...racines].reverse() : racines
  const bout = freres.indexOf(ordonnees[0]?.id ?? '') + pas
  if (bout < 0 || bout >= freres.length) return []
  return ordonnees.map(({ id }) => ({ type: 'deplacer', id, parent, ordre: freres.indexOf(id) + pas }))
}

/** Edits that put what is chosen under the sibling before it, after what that one holds; none when it may not be. */
export function indent(arbre: ArbreElements, ids: ReadonlySet<string>): readonly Operation[] {
  const racines = listRacines(arbre, ids)
  const parent = parentCommun(racines)
  if (parent === undefined) return []
  const freres = listIds(arbre, parent)
  const avant = freres[freres.indexOf(racines[0]?.id ?? '') - 1]
  return avant === undefined ? [] : drop(arbre, ids, { parent: avant, avant: null })
}

/** Edits that put what is chosen after its parent, one level up; none when it may not be. */
export function outdent(arbre: ArbreElements, ids: ReadonlySet<string>): readonly Operation[] {
  const parent = parentCommun(listRacines(arbre, ids))
  const haut = parent === undefined || parent === null ? undefined : arbre.parId.get(parent)
  if (haut === undefined) return []
  const oncles = listIds(arbre, haut.parent)
  return drop(arbre, ids, { parent: haut.parent, avant: oncles[oncles.indexOf(haut.id) + 1] ?? null })
}

/** Whether what is chosen may stand under that parent. */
export function canDrop(arbre: ArbreElements, ids: ReadonlySet<string>, parent: string | null): boolean {
  const racines = listRacines(arbre, ids)
  const genre = parent === null ? null : arbre.parId.get(parent)?.genre
  if (racines.length === 0 || genre === undefined) return false
  for (let haut = parent; haut !== null; haut = arbre.parId.get(haut)?.parent ?? null) if (ids.has(haut)) return false
  return racines.every((racine) => peutContenir(genre, racine.genre))
}

/** Edits that put what is chosen at a place, in its order; none when it may not be there or already is. */
export function drop(arbre: ArbreElements, ids: ReadonlySet<string>, { parent, avant }: Place): readonly Operation[] {
  if (!canDrop(arbre, ids, parent)) return []
  const racines = listRacines(arbre, ids)
  const depart = listIds(arbre, parent)
  const bouges = new Set(racines.map(({ id }) => id))
  const debut = avant === null ? depart.length : depart.indexOf(avant)
  const ancre = depart.slice(debut).find((id) => !bouges.has(id)) ?? null
  const freres = [...depart]
  const operations: Operation[] = []
  for (const { id } of racines) {
    const present = freres.indexOf(id)
    if (present >= 0) freres.splice(present, 1)
    const ordre = ancre === null ? freres.length : freres.indexOf(ancre)
    freres.splice(ordre, 0, id)
    operations.push({ type: 'deplacer', id, parent, ordre })
  }
  return freres.length === depart.length && freres.every((id, rang) => id === depart[rang]) ? [] : operations
}

/** Edits that take what is chosen away, with all it holds. */
export const remove = (arbre: ArbreElements, ids: ReadonlySet<string>): readonly Operation[] =>
  listRacines(arbre, ids).map(({ id }) => ({ type: 'supprimer', id }))

/** The line that takes over once what is chosen is gone: the next sibling, else the one before, else the parent. */
export function findSuivant(arbre: ArbreElements, ids: ReadonlySet<string>): string | null {
  const derniere = listRacines(arbre, ids).at(-1)
  if (derniere === undefined) return null
  const freres = listIds(arbre, derniere.parent)
  const rang = freres.indexOf(derniere.id)
  const reste = [...freres.slice(rang + 1), ...freres.slice(0, rang).reverse()].find((id) => !ids.has(id))
  return reste ?? derniere.parent
}

/** What is chosen as a text: one line an element, indented, code first. */
export function toTexte(arbre: ArbreElements, ids: ReadonlySet<string>): string {
  const lignes = listRacines(arbre, ids).flatMap((racine) => {
    const niveaux = new Map<string, number>([[racine.id, 0]])
    return listerBranche(arbre, racine.id).map((element) => {
      const niveau = element.id === racine.id ? 0 : (niveaux.get(element.parent ?? '') ?? 0) + 1
      niveaux.set(element.id, niveau)
      return `${'  '.repeat(niveau)}${element.code === null ? '' : `${element.code} `}${element.libelle}`
    })
  })
  return lignes.join('\n')
}

/** Kinds that may be added beside an element and under it, the likeliest first. */
export interface Ajouts {
  readonly freres: readonly GenreElement[]
  readonly enfants: readonly GenreElement[]
}

/** What each kind holds first. */
const USAGE: Readonly<Record<GenreElement, readonly GenreElement[]>> = {
  bloc: ['activite', 'competence', 'evaluation'],
  activite: ['tache', 'competence', 'evaluation'],
  tache: ['tache'],
  competence: ['critere', 'connaissance', 'evaluation'],
  connaissance: ['connaissance'],
  evaluation: ['critere', 'evaluation'],
  critere: ['critere'],
  unite: ['competence', 'evaluation'],
  epreuve: ['unite', 'competence', 'evaluation'],
}

/** What may be added around an element; at the top of an empty tree when there is none. */
export function listAjouts(arbre: ArbreElements, id: string | null): Ajouts {
  const element = id === null ? undefined : arbre.parId.get(id)
  if (element === undefined) return { freres: GENRES_ELEMENT, enfants: [] }
  const parent = element.parent === null ? null : (arbre.parId.get(element.parent)?.genre ?? null)
  const admis = (genre: GenreElement | null, premiers: readonly GenreElement[]) =>
    [...new Set([...premiers, ...GENRES_ELEMENT])].filter((un) => peutContenir(genre, un))
  const voisins = parent === null ? [] : USAGE[parent]
  return { freres: admis(parent, [element.genre, ...voisins]), enfants: admis(element.genre, USAGE[element.genre]) }
}

/** An element of that kind where nothing is known yet. */
export function createElement(genre: GenreElement, id: string, parent: string | null, ordre: number): Element {
  const base = { id, code: null, libelle: '', parent, ordre, reperes: [] }
  switch (genre) {
    case 'bloc':
      return { ...base, genre, facultatif: null, validation: null }
    case 'evaluation':
      return { ...base, genre, natures: [], consigne: null, modalites: [] }
    case 'critere':
      return { ...base, genre, poids: null, niveaux: [] }
    case 'unite':
    case 'epreuve':
      return { ...base, genre, facultatif: null, coefficient: null, modalites: [] }
    default:
      return { ...base, genre }
  }
}

/** An id that no other element has. `randomUUID` is kept from pages that are not served over TLS. */
export function createId(): string {
  const octets = crypto.getRandomValues(new Uint8Array(12))
  return `e${[...octets].map((octet) => octet.toString(16).padStart(2, '0')).join('')}`
}
