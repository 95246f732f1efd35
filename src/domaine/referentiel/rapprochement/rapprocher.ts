import type { Element, GenreElement, Referentiel } from '../referentiel.ts'
import {
  type ElementCompare,
  FAMILLES_RAPPROCHEES,
  type FamilleRapprochee,
  listerCompares,
} from './elements-compares.ts'
import {
  analyserTextes,
  comparerLettres,
  comparerMots,
  mesurerCouverture as couvertureTexte,
  listerMotsCommuns,
  ouvrirIndex,
  type Racine,
  type TexteAnalyse,
} from './textes.ts'

/** Chosen on half of the gold set, measured on the other half: docs/rapprochement.md. */
export const SEUILS_RAPPROCHEMENT = {
  /** A pair below is not suggested. */
  suggestion: 0.25,
  /** From here on a pair is most often the same thing: bulk confirmation starts there. */
  sure: 0.55,
  /** Share of the words of a part that the whole must say for a split or a merge. */
  couverture: 0.6,
} as const

/** Part of each voice in the proximite of two labels. */
const PART_MOTS = 0.7
const PART_CONTENU = 0.3
/** How far each sign brings a pair nearer to 1, on top of what its words say. */
const RENFORTS = { codeMemeCertification: 0.8, code: 0.15, position: 0.1, voisins: 0.2 } as const
/** An optional bloc is seldom the compulsory one of the same name. */
const FREIN_CARACTERE = 0.5
const CANDIDATS = 12
const MOTS_DITS = 6

export const FORMES_RAPPROCHEMENT = ['un-a-un', 'scission', 'fusion'] as const
/** scission: one element of the first side became several; fusion: several became one. */
export type FormeRapprochement = (typeof FORMES_RAPPROCHEMENT)[number]

/** Why two elements are brought together; shares are 0 to 1. */
export interface RaisonRapprochement {
  /** Words in common, as the second side writes them, the most telling first. */
  readonly motsCommuns: readonly string[]
  readonly mots: number
  readonly lettres: number
  /** What the two hold, or the label of the one that holds nothing in the other; null: neither holds anything. */
  readonly contenu: number | null
  readonly memeCode: boolean
  /** Optional on one side, compulsory on the other. */
  readonly caractereOppose: boolean
  /** Nearness of places in the two lists. */
  readonly position: number
  /** Their blocs are themselves brought together; null: no bloc. */
  readonly blocsVoisins: boolean | null
}

/** A link that could be made between two référentiels. */
export interface Rapprochement {
  readonly famille: FamilleRapprochee
  readonly de: string
  readonly vers: string
  /** 0 to 1. */
  readonly score: number
  readonly forme: FormeRapprochement
  readonly raison: RaisonRapprochement
}

interface Analyse {
  readonly compare: ElementCompare
  /** One for each of its labels, its own first. */
  readonly textes: readonly TexteAnalyse[]
  readonly contenu: TexteAnalyse
}
type Cote = readonly Analyse[]

interface Cadre {
  readonly famille: FamilleRapprochee
  readonly memeCertification: boolean
  /** Pairs of blocs already brought together, `de\nvers`. */
  readonly blocs: ReadonlySet<string>
}

interface Paire {
  readonly a: Analyse
  readonly b: Analyse
  readonly rapprochement: Rapprochement
}

/**
 * Links that could be made between the elements of two référentiels: one to one by the best scores first, then those
 * left alone that another one covers (splits and merges). The order is that of the first side. Nothing here decides.
 */
export function rapprocher(a: Referentiel, b: Referentiel, racine: Racine): Rapprochement[] {
  const memeCertification = a.certification !== null && a.certification === b.certification
  const blocs = new Set<string>()
  return FAMILLES_RAPPROCHEES.flatMap((famille) => {
    const [gauche, droite] = analyserCotes(listerCompares(a, famille), listerCompares(b, famille), racine)
    const rangs = new Map([...gauche, ...droite].map(({ compare }, rang) => [compare, rang]))
    const rang = ({ compare }: Analyse): number => rangs.get(compare) ?? 0
    const retenues = croiserGenres(gauche, droite).flatMap(([siens, autres]) =>
      attribuer(listerPaires(siens, autres, { famille, memeCertification, blocs })),
    )
    if (famille === 'structure')
      for (const { rapprochement } of retenues) blocs.add(cleBlocs(rapprochement.de, rapprochement.vers))
    return retenues
      .sort((une, autre) => rang(une.a) - rang(autre.a) || rang(une.b) - rang(autre.b))
      .map(({ rapprochement }) => rapprochement)
  })
}

const cleBlocs = (de: string, vers: string): string => `${de}\n${vers}`

function analyserCotes(
  gauche: readonly ElementCompare[],
  droite: readonly ElementCompare[],
  racine: Racine,
): readonly [Cote, Cote] {
  const tous = [...gauche, ...droite]
  const textes = analyserTextes(
    tous.flatMap(({ libelles }) => libelles),
    racine,
  )
  const contenus = analyserTextes(
    tous.map(({ contenu }) => contenu),
    racine,
  )
  let place = 0
  const analyses = tous.flatMap((compare, rang): Analyse[] => {
    const siens = textes.slice(place, place + compare.libelles.length)
    place += compare.libelles.length
    const contenu = contenus[rang]
    return contenu === undefined ? [] : [{ compare, textes: siens, contenu }]
  })
  return [analyses.slice(0, gauche.length), analyses.slice(gauche.length)]
}

/** Each kind with the same one; with the others of its family only where one side does not have it. */
function croiserGenres(a: Cote, b: Cote): (readonly [Cote, Cote])[] {
  const grouper = (cote: Cote): Map<GenreElement, Analyse[]> => {
    const groupes = new Map<GenreElement, Analyse[]>()
    for (const analyse of cote) {
      const { genre } = analyse.compare.element
      groupes.set(genre, [...(groupes.get(genre) ?? []), analyse])
    }
    return groupes
  }
  const [gauche, droite] = [grouper(a), grouper(b)]
  return [...gauche].flatMap(([genre, siens]) =>
    [...droite].flatMap(([autre, autres]) =>
      genre === autre || !droite.has(genre) || !gauche.has(autre) ? [[siens, autres] as const] : [],
    ),
  )
}

/** Pairs worth scoring: the nearest by words, and those of the same code. */
function listerPaires(a: Cote, b: Cote, cadre: Cadre): Paire[] {
  const proches = ouvrirIndex(b.flatMap(({ textes }) => textes))
  const proprietaires = b.flatMap((analyse) => analyse.textes.map(() => analyse))
  const prochesContenu = ouvrirIndex(b.map(({ contenu }) => contenu))
  const parCode = new Map<string, Analyse[]>()
  for (const analyse of b) {
    const { code } = analyse.compare
    if (code === null) continue
    const memes = parCode.get(code)
    if (memes === undefined) parCode.set(code, [analyse])
    else if (memes.length < CANDIDATS) memes.push(analyse)
  }
  return a.flatMap((analyse) => {
    const candidats = new Set<Analyse | undefined>([
      ...analyse.textes.flatMap((texte) => proches(texte, CANDIDATS).map(({ rang }) => proprietaires[rang])),
      ...prochesContenu(analyse.contenu, CANDIDATS).map(({ rang }) => b[rang]),
      ...(parCode.get(analyse.compare.code ?? '') ?? []),
    ])
    return [...candidats].flatMap((autre) => (autre === undefined ? [] : [noterPaire(analyse, autre, cadre)]))
  })
}

function noterPaire(a: Analyse, b: Analyse, { famille, memeCertification, blocs }: Cadre): Paire {
  const [de, vers] = [a.compare, b.compare]
  const raison: RaisonRapprochement = {
    ...comparerLibelles(a, b),
    contenu: comparerContenus(a, b),
    memeCode: de.code !== null && de.code === vers.code,
    caractereOppose: estOppose(de.element, vers.element),
    position: 1 - Math.abs(de.position - vers.position),
    blocsVoisins:
      de.porteurs.length === 0 || vers.porteurs.length === 0
        ? null
        : de.porteurs.some((un) => vers.porteurs.some((autre) => blocs.has(cleBlocs(un, autre)))),
  }
  const score = noter(raison, memeCertification)
  const bouts = { famille, de: de.element.id, vers: vers.element.id }
  return { a, b, rapprochement: { ...bouts, score, forme: 'un-a-un', raison } }
}

const estOppose = (a: Element, b: Element): boolean =>
  'facultatif' in a && 'facultatif' in b && a.facultatif === !b.facultatif && b.facultatif !== null

function comparerContenus(a: Analyse, b: Analyse): number | null {
  const [plein, creux] = a.contenu.norme > 0 ? [a, b] : [b, a]
  if (plein.contenu.norme === 0) return null
  if (creux.contenu.norme > 0) return comparerMots(a.contenu, b.contenu)
  return Math.max(0, ...creux.textes.map((texte) => couvertureTexte(texte, plein.contenu)))
}

const proximite = (raison: Pick<RaisonRapprochement, 'mots' | 'lettres'>): number =>
  PART_MOTS * raison.mots + (1 - PART_MOTS) * raison.lettres

type VoixLibelles = Pick<RaisonRapprochement, 'motsCommuns' | 'mots' | 'lettres'>

/** The nearest of their labels. */
function comparerLibelles(a: Analyse, b: Analyse): VoixLibelles {
  let meilleure: VoixLibelles = { motsCommuns: [], mots: 0, lettres: 0 }
  for (const texteA of a.textes) {
    for (const texteB of b.textes) {
      const voix = { mots: comparerMots(texteA, texteB), lettres: comparerLettres(texteA, texteB) }
      if (proximite(voix) > proximite(meilleure))
        meilleure = { ...voix, motsCommuns: listerMotsCommuns(texteA, texteB, MOTS_DITS) }
    }
  }
  return meilleure
}

/** What the words say, then the signs that bring it nearer to 1; signs alone never make a link of strange words. */
function noter(raison: RaisonRapprochement, memeCertification: boolean): number {
  const libelle = proximite(raison)
  const texte =
    raison.contenu === null ? libelle : Math.max(libelle, (1 - PART_CONTENU) * libelle + PART_CONTENU * raison.contenu)
  const code = memeCertification ? RENFORTS.codeMemeCertification : RENFORTS.code
  const renfort =
    (raison.memeCode ? code : 0) +
    RENFORTS.position * raison.position +
    (raison.blocsVoisins === true ? RENFORTS.voisins : 0)
  const score = Math.min(1, texte + (1 - texte) * Math.min(1, renfort) * Math.min(1, 2 * texte))
  return raison.caractereOppose ? score * FREIN_CARACTERE : score
}

function attribuer(paires: readonly Paire[]): Paire[] {
  const triees = paires
    .filter(({ rapprochement }) => rapprochement.score >= SEUILS_RAPPROCHEMENT.suggestion)
    .sort((une, autre) => autre.rapprochement.score - une.rapprochement.score)
  const pris = new Set<Analyse>()
  const retenues = triees.filter(({ a, b }) => {
    if (pris.has(a) || pris.has(b)) return false
    pris.add(a).add(b)
    return true
  })
  return [...retenues, ...couvrir(triees, pris)]
}

/** Elements left alone whose words stand in one already taken: parts of it. */
function couvrir(triees: readonly Paire[], pris: Set<Analyse>): Paire[] {
  return triees.flatMap((paire): Paire[] => {
    const { a, b, rapprochement } = paire
    const scinde = pris.has(a)
    if (scinde === pris.has(b) || rapprochement.raison.caractereOppose) return []
    const [partie, tout] = scinde ? [b, a] : [a, b]
    if (mesurerCouverture(partie, tout) < SEUILS_RAPPROCHEMENT.couverture) return []
    pris.add(partie)
    return [{ ...paire, rapprochement: { ...rapprochement, forme: scinde ? 'scission' : 'fusion' } }]
  })
}

/** Best share of one of the labels of the part that one of the labels of the whole also says. */
const mesurerCouverture = (partie: Analyse, tout: Analyse): number =>
  Math.max(
    0,
    ...partie.textes.flatMap((un) => [...tout.textes, tout.contenu].map((autre) => couvertureTexte(un, autre))),
  )
