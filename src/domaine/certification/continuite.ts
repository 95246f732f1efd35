import type { FicheRegistre } from './fiche.ts'
import type { EtatEnregistrement } from './statut.ts'

export type LiensFiche = Pick<FicheRegistre, 'numero' | 'anciennes' | 'nouvelles'>

/** One succession, as the union of what both records say (Q4). */
export interface AreteContinuite {
  readonly de: string
  readonly vers: string
  readonly declareePar: 'ancienne' | 'nouvelle' | 'les-deux'
  /** The end of which no record is known (Q5); null when both are. */
  readonly pendante: 'de' | 'vers' | null
}

/** Every succession of a register. Order comes from the edges alone, never from the numbers (Q6). */
export interface GrapheContinuite {
  readonly connues: ReadonlySet<string>
  readonly aretes: readonly AreteContinuite[]
  readonly suivantes: ReadonlyMap<string, readonly AreteContinuite[]>
  readonly precedentes: ReadonlyMap<string, readonly AreteContinuite[]>
}

/** An active descendant reached by the graph. */
export interface SuccesseurActuel {
  readonly numero: string
  /** From the record asked (excluded) to the successor (included). */
  readonly chemin: readonly string[]
  /** true when one record of the path was split: the successor takes over a part of it only. */
  readonly partielle: boolean
}

export interface StatistiquesContinuite {
  readonly aretes: number
  readonly groupes: number
  readonly plusGrandGroupe: number
  readonly scissions: number
  readonly fusions: number
  readonly uneSeuleDeclaration: { readonly parAncienne: number; readonly parNouvelle: number }
  readonly pendantes: number
  readonly numeroPlusPetit: number
}

/** Builds the graph from the lists "anciennes" and "nouvelles" of every record; a record that names itself is ignored. */
export function construireGraphe(fiches: Iterable<LiensFiche>): GrapheContinuite {
  const connues = new Set<string>()
  const declarations = new Map<string, { de: string; vers: string; ancienne: boolean; nouvelle: boolean }>()
  const declarer = (de: string, vers: string, par: 'ancienne' | 'nouvelle'): void => {
    if (de === vers) return
    const cle = `${de}>${vers}`
    const declaration = declarations.get(cle) ?? { de, vers, ancienne: false, nouvelle: false }
    declaration[par] = true
    declarations.set(cle, declaration)
  }
  for (const fiche of fiches) {
    connues.add(fiche.numero)
    for (const nouvelle of fiche.nouvelles) declarer(fiche.numero, nouvelle, 'ancienne')
    for (const ancienne of fiche.anciennes) declarer(ancienne, fiche.numero, 'nouvelle')
  }
  const aretes = [...declarations.values()].map(
    ({ de, vers, ancienne, nouvelle }): AreteContinuite => ({
      de,
      vers,
      declareePar: ancienne && nouvelle ? 'les-deux' : ancienne ? 'ancienne' : 'nouvelle',
      pendante: connues.has(de) ? (connues.has(vers) ? null : 'vers') : 'de',
    }),
  )
  return { connues, aretes, suivantes: indexer(aretes, 'de'), precedentes: indexer(aretes, 'vers') }
}

function indexer(aretes: readonly AreteContinuite[], cote: 'de' | 'vers'): Map<string, AreteContinuite[]> {
  const index = new Map<string, AreteContinuite[]>()
  for (const arete of aretes) {
    const liste = index.get(arete[cote])
    if (liste) liste.push(arete)
    else index.set(arete[cote], [arete])
  }
  return index
}

/** Records that the given one directly replaced. */
export const anciennesDe = (graphe: GrapheContinuite, numero: string): string[] =>
  (graphe.precedentes.get(numero) ?? []).map((arete) => arete.de)

/** Records that directly replaced the given one. */
export const nouvellesDe = (graphe: GrapheContinuite, numero: string): string[] =>
  (graphe.suivantes.get(numero) ?? []).map((arete) => arete.vers)

/** Every record that the given one descends from, nearest first. */
export const ancetresDe = (graphe: GrapheContinuite, numero: string): string[] =>
  parcourir(numero, (n) => anciennesDe(graphe, n))

/** Every record that descends from the given one, nearest first. */
export const descendantesDe = (graphe: GrapheContinuite, numero: string): string[] =>
  parcourir(numero, (n) => nouvellesDe(graphe, n))

/** The connected group of a record, itself first; a record without link is alone in its group. */
export const groupeDe = (graphe: GrapheContinuite, numero: string): string[] => [
  numero,
  ...parcourir(numero, (n) => [...anciennesDe(graphe, n), ...nouvellesDe(graphe, n)]),
]

function parcourir(depart: string, voisins: (numero: string) => string[]): string[] {
  const vus = new Set([depart])
  for (const numero of vus) for (const voisin of voisins(numero)) vus.add(voisin)
  vus.delete(depart)
  return [...vus]
}

/**
 * Nearest descendants whose registration is open: the walk stops at each open record and goes on through the others.
 * `etatDe` gives the state of a record on the day of interest, null when the record is unknown.
 */
export function successeursActuels(
  graphe: GrapheContinuite,
  numero: string,
  etatDe: (numero: string) => EtatEnregistrement | null,
): SuccesseurActuel[] {
  const trouves: SuccesseurActuel[] = []
  const vus = new Set([numero])
  const file: SuccesseurActuel[] = [{ numero, chemin: [], partielle: false }]
  for (const etape of file) {
    const nouvelles = nouvellesDe(graphe, etape.numero)
    const partielle = etape.partielle || nouvelles.length > 1
    for (const nouvelle of nouvelles) {
      if (vus.has(nouvelle)) continue
      vus.add(nouvelle)
      const suite = { numero: nouvelle, chemin: [...etape.chemin, nouvelle], partielle }
      if (etatDe(nouvelle) === 'OUVERTE') trouves.push(suite)
      else file.push(suite)
    }
  }
  return trouves
}

/** Figures of the whole graph; splits and merges are counted by record, one-sided and dangling ones by edge. */
export function mesurerGraphe(graphe: GrapheContinuite): StatistiquesContinuite {
  const compter = (garder: (arete: AreteContinuite) => boolean): number => graphe.aretes.filter(garder).length
  const multiples = (index: GrapheContinuite['suivantes']): number =>
    [...index.values()].filter((aretes) => aretes.length > 1).length
  const tailles = taillesGroupes(graphe)
  return {
    aretes: graphe.aretes.length,
    groupes: tailles.length,
    plusGrandGroupe: tailles.reduce((max, taille) => Math.max(max, taille), 0),
    scissions: multiples(graphe.suivantes),
    fusions: multiples(graphe.precedentes),
    uneSeuleDeclaration: {
      parAncienne: compter((arete) => arete.declareePar === 'ancienne'),
      parNouvelle: compter((arete) => arete.declareePar === 'nouvelle'),
    },
    pendantes: compter((arete) => arete.pendante !== null),
    numeroPlusPetit: compter((arete) => chiffres(arete.vers) < chiffres(arete.de)),
  }
}

const chiffres = (numero: string): number => Number(numero.replace(/\D/g, ''))

function taillesGroupes(graphe: GrapheContinuite): number[] {
  const vus = new Set<string>()
  const tailles: number[] = []
  for (const { de } of graphe.aretes) {
    if (vus.has(de)) continue
    const groupe = groupeDe(graphe, de)
    for (const numero of groupe) vus.add(numero)
    tailles.push(groupe.length)
  }
  return tailles
}
