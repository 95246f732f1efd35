import {
  type ArbreElements,
  type Element,
  type ElementUnite,
  indexerElements,
  listerElements,
  type Referentiel,
} from '#domaine/referentiel/index.ts'

/** An element in a cell, and how far below the first one of its kind it stands there. */
export interface Place {
  readonly element: Element
  readonly profondeur: number
}

/** How something is judged: an assessment (null: criteria alone), its criteria. */
export interface LigneEvaluation {
  readonly evaluation: Element | null
  readonly criteres: readonly Place[]
  /** Codes (else labels) of what it judges, when that is not every competence beside it. */
  readonly juge: readonly string[]
}

/** Competences that are judged together, and by what. */
export interface GroupeAce {
  readonly competences: readonly Place[]
  readonly lignes: readonly LigneEvaluation[]
}

/** An activity with its tasks, what it asks, how that is judged. */
export interface RangeeAce {
  readonly activites: readonly Place[]
  readonly groupes: readonly GroupeAce[]
}

/** A bloc (or a unit that holds some) with its rows; null: what stands in none. */
export interface SectionAce {
  readonly tete: Element | null
  readonly rangees: readonly RangeeAce[]
}

/** A référentiel as the table of activities, competences and assessment (Code du travail, L6113-1). */
export interface TableAce {
  readonly sections: readonly SectionAce[]
  readonly unites: readonly ElementUnite[]
}

/** Every element has its place, whatever the nesting: in a row, at the head of a section, or among the units. */
export function disposer(referentiel: Referentiel): TableAce {
  const arbre = indexerElements(referentiel.elements)
  const juges = new Map<string, string[]>()
  for (const { genre, de, vers } of referentiel.liens) {
    if (genre !== 'evalue') continue
    const deja = juges.get(de)
    if (deja === undefined) juges.set(de, [vers])
    else deja.push(vers)
  }
  const tous = listerElements(arbre)
  const porteurs = tous.filter(estPorteur)
  const sections = [null, ...porteurs].map((tete) => ({ tete, rangees: rangeesDe(tete, { arbre, juges }) }))
  return {
    sections: sections.filter(({ tete, rangees }) => tete?.genre === 'bloc' || rangees.length > 0),
    unites: tous.filter((element): element is ElementUnite => element.genre === 'unite' || element.genre === 'epreuve'),
  }
}

interface Atelier {
  readonly arbre: ArbreElements
  readonly juges: ReadonlyMap<string, readonly string[]>
}

const estPorteur = ({ genre }: Element): boolean => genre === 'bloc' || genre === 'unite' || genre === 'epreuve'

function rangeesDe(tete: Element | null, atelier: Atelier): RangeeAce[] {
  const dessous = atelier.arbre.enfants.get(tete?.id ?? null) ?? []
  const propres = dresser(
    dessous.filter(({ genre }) => genre !== 'activite'),
    atelier,
  )
  const activites = listerActivites(dessous, atelier.arbre).map((activite) => dresser([activite], atelier))
  return [propres, ...activites].filter((rangee) => rangee.activites.length + rangee.groupes.length > 0)
}

/** Activities, those inside others after them; what stands in another section is left to it. */
function listerActivites(elements: readonly Element[], arbre: ArbreElements): Element[] {
  return elements.flatMap((element) => {
    if (estPorteur(element)) return []
    const dessous = listerActivites(arbre.enfants.get(element.id) ?? [], arbre)
    return element.genre === 'activite' ? [element, ...dessous] : dessous
  })
}

/** Nearest things above an element inside its row. */
interface Dessus {
  readonly activites: number
  readonly competences: number
  readonly criteres: number
  readonly racine: string | null
  readonly ligne: Ligne | null
}

interface Ligne {
  readonly evaluation: Element | null
  readonly criteres: Place[]
  /** First competence of the branch that holds it; null: it hangs from the activity. */
  readonly racine: string | null
}

interface Bati {
  readonly activites: Place[]
  /** First competence of each branch → the branch. */
  readonly branches: Map<string, Place[]>
  readonly racines: Map<string, string>
  readonly lignes: Ligne[]
}

function dresser(elements: readonly Element[], { arbre, juges }: Atelier): RangeeAce {
  const bati: Bati = { activites: [], branches: new Map(), racines: new Map(), lignes: [] }
  const poser = (element: Element, dessus: Dessus): void => {
    const suite = poserUn(element, dessus, bati)
    for (const enfant of arbre.enfants.get(element.id) ?? [])
      if (!estPorteur(enfant) && enfant.genre !== 'activite') poser(enfant, suite)
  }
  for (const element of elements)
    if (!estPorteur(element)) poser(element, { activites: 0, competences: 0, criteres: 0, racine: null, ligne: null })
  return { activites: bati.activites, groupes: grouper(bati, { arbre, juges }) }
}

function poserUn(element: Element, dessus: Dessus, bati: Bati): Dessus {
  switch (element.genre) {
    case 'activite':
    case 'tache':
      bati.activites.push({ element, profondeur: dessus.activites })
      return { ...dessus, activites: dessus.activites + 1 }
    case 'competence':
    case 'connaissance': {
      const racine = dessus.racine ?? element.id
      const branche = bati.branches.get(racine) ?? []
      bati.branches.set(racine, branche)
      branche.push({ element, profondeur: dessus.competences })
      bati.racines.set(element.id, racine)
      return { ...dessus, competences: dessus.competences + 1, racine }
    }
    case 'evaluation': {
      const ligne = { evaluation: element, criteres: [], racine: dessus.racine }
      bati.lignes.push(ligne)
      return { ...dessus, ligne, criteres: 0 }
    }
    default: {
      const ligne = dessus.ligne ?? ligneSeule(bati, dessus.racine)
      ligne.criteres.push({ element, profondeur: dessus.criteres })
      return { ...dessus, criteres: dessus.criteres + 1, ligne }
    }
  }
}

/** The line of criteria that no assessment holds, under that competence. */
function ligneSeule({ lignes }: Bati, racine: string | null): Ligne {
  const connue = lignes.find((ligne) => ligne.evaluation === null && ligne.racine === racine)
  if (connue !== undefined) return connue
  const ligne = { evaluation: null, criteres: [], racine }
  lignes.push(ligne)
  return ligne
}

/** Brings together the branches of competences that one assessment judges; one that says nothing judges them all. */
function grouper({ branches, racines, lignes }: Bati, { arbre, juges }: Atelier): GroupeAce[] {
  const unions = ouvrirUnions([...branches.keys()])
  const juge = ({ evaluation, racine }: Ligne): readonly string[] => {
    const dits = (evaluation === null ? [] : (juges.get(evaluation.id) ?? [])).flatMap((id) => racines.get(id) ?? [])
    return racine === null ? dits : [...dits, racine]
  }
  for (const ligne of lignes) unions.unir(juge(ligne))
  if (lignes.some((ligne) => juge(ligne).length === 0)) unions.unir([...branches.keys()])
  const [premiere = ''] = branches.keys()
  const groupes = new Map<string, { competences: Place[]; lignes: LigneEvaluation[] }>()
  for (const [racine, places] of branches) {
    const chef = unions.chefDe(racine)
    const groupe = groupes.get(chef) ?? { competences: [], lignes: [] }
    groupes.set(chef, groupe)
    for (const place of places) groupe.competences.push(place)
  }
  for (const ligne of lignes) {
    const chef = unions.chefDe(juge(ligne)[0] ?? premiere)
    const groupe = groupes.get(chef) ?? { competences: [], lignes: [] }
    groupes.set(chef, groupe)
    groupe.lignes.push({ ...ligne, juge: direJuges(ligne, groupe.competences, { arbre, juges }) })
  }
  return [...groupes.values()]
}

/** What an assessment judges, when the cell beside it does not say it. */
function direJuges({ evaluation }: Ligne, competences: readonly Place[], { arbre, juges }: Atelier): string[] {
  const dits = evaluation === null ? [] : (juges.get(evaluation.id) ?? [])
  const voisines = new Set(competences.flatMap(({ element }) => (element.genre === 'competence' ? [element.id] : [])))
  if (dits.length === voisines.size && dits.every((id) => voisines.has(id))) return []
  return dits.map((id) => arbre.parId.get(id)?.code ?? arbre.parId.get(id)?.libelle ?? id)
}

interface Unions {
  unir(noms: readonly string[]): void
  /** One name for all those that were brought together. */
  chefDe(nom: string): string
}

function ouvrirUnions(noms: readonly string[]): Unions {
  const parents = new Map(noms.map((nom) => [nom, nom]))
  const chefDe = (nom: string): string => {
    let chef = nom
    for (let dessus = parents.get(chef); dessus !== undefined && dessus !== chef; dessus = parents.get(chef))
      chef = dessus
    parents.set(nom, chef)
    return chef
  }
  return {
    chefDe,
    unir: ([premier, ...autres]) => {
      for (const autre of autres) parents.set(chefDe(autre), chefDe(premier ?? autre))
    },
  }
}
