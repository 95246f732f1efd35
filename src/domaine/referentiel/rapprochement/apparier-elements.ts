import { indexerElements, listerElements } from '../arbre.ts'
import { type Element, GENRES_ELEMENT, type Referentiel } from '../referentiel.ts'
import {
  analyserTextes,
  comparerLettres,
  empreinteTexte,
  mesurerCouverture,
  ouvrirIndex,
  type Racine,
  type TexteAnalyse,
} from './textes.ts'

/** Two texts from here on are one text rewritten. */
const SEUIL_REECRIT = 0.6
/** Share of the words of a part that the whole must say. */
const SEUIL_PARTIE = 0.75
/** Share of the whole that its parts must say together. */
const SEUIL_TOUT = 0.6
/** A part says at least this many stems: two common words prove nothing. */
const RACINES_PARTIE = 3
const CANDIDATS = 8

/** Elements of two versions put face to face. */
export interface Appariement {
  /** Old → new, one to one. */
  readonly paires: ReadonlyMap<Element, Element>
  readonly scissions: ReadonlyMap<Element, readonly Element[]>
  /** New → the old ones that became it. */
  readonly fusions: ReadonlyMap<Element, readonly Element[]>
}

/** How elements of two versions are told to be the same. */
export interface OptionsAppariement {
  readonly racine: Racine
  /** false: the two were made apart, and the same id means nothing. */
  readonly memesIdentifiants: boolean
}

/**
 * Puts the elements of two versions face to face: by id when ids are shared, then by the same text, then by the nearest
 * text of the same kind; what is left is looked for as parts of a whole.
 */
export function apparierElements(
  avant: Referentiel,
  apres: Referentiel,
  { racine, memesIdentifiants }: OptionsAppariement,
): Appariement {
  const anciens = listerElements(indexerElements(avant.elements))
  const nouveaux = listerElements(indexerElements(apres.elements))
  const analyses = analyserTextes(
    [...anciens, ...nouveaux].map(({ libelle }) => libelle),
    racine,
  )
  const textes = new Map([...anciens, ...nouveaux].map((element, rang) => [element, analyses[rang]]))
  const paires = new Map<Element, Element>()
  if (memesIdentifiants) parIdentifiant(anciens, nouveaux, paires)
  const parties: Parties = { scissions: new Map(), fusions: new Map() }
  const reste = (): readonly [Element[], Element[]] => resteDe(anciens, nouveaux, { paires, ...parties })
  parTexte(...reste(), paires)
  chercherParties(reste, parties, { textes, touts: (_cote, elements) => seuls(elements) })
  parProximite(...reste(), { paires, textes })
  chercherParties(reste, parties, { textes, touts: (cote) => jumeaux(paires, cote) })
  return { paires, ...parties }
}

interface Parties {
  readonly scissions: Map<Element, readonly Element[]>
  readonly fusions: Map<Element, readonly Element[]>
}

/** Elements of both sides that nothing stands for yet. */
function resteDe(
  anciens: readonly Element[],
  nouveaux: readonly Element[],
  { paires, scissions, fusions }: Appariement,
): readonly [Element[], Element[]] {
  const pris = new Set([
    ...[...paires].flat(),
    ...[...scissions, ...fusions].flatMap(([tout, parties]) => [tout, ...parties]),
  ])
  return [anciens.filter((un) => !pris.has(un)), nouveaux.filter((un) => !pris.has(un))]
}

/** Splits, then merges, among what is left; `touts` gives the wholes of one side. */
function chercherParties(
  reste: () => readonly [Element[], Element[]],
  { scissions, fusions }: Parties,
  { textes, touts }: { textes: Textes; touts(cote: 'avant' | 'apres', elements: readonly Element[]): Touts },
): void {
  const [retires, ajoutes] = reste()
  for (const [tout, siennes] of trouverParties(touts('avant', retires), ajoutes, textes)) scissions.set(tout, siennes)
  const [encore, libres] = reste()
  for (const [tout, siennes] of trouverParties(touts('apres', libres), encore, textes)) fusions.set(tout, siennes)
}

type Textes = ReadonlyMap<Element, TexteAnalyse | undefined>

function parIdentifiant(
  anciens: readonly Element[],
  nouveaux: readonly Element[],
  paires: Map<Element, Element>,
): void {
  const parId = new Map(nouveaux.map((element) => [element.id, element]))
  for (const ancien of anciens) {
    const nouveau = parId.get(ancien.id)
    if (nouveau?.genre === ancien.genre) paires.set(ancien, nouveau)
  }
}

/** Same kind and same words, in order; the same code first among them. */
function parTexte(anciens: readonly Element[], nouveaux: readonly Element[], paires: Map<Element, Element>): void {
  const cleDe = ({ genre, libelle }: Element): string => `${genre}\n${empreinteTexte(libelle)}`
  const parCle = new Map<string, Element[]>()
  for (const nouveau of nouveaux) {
    const cle = cleDe(nouveau)
    const memes = parCle.get(cle)
    if (memes === undefined) parCle.set(cle, [nouveau])
    else memes.push(nouveau)
  }
  for (const ancien of anciens) {
    const memes = parCle.get(cleDe(ancien)) ?? []
    const place = Math.max(
      0,
      memes.findIndex(({ code }) => code === ancien.code),
    )
    const [choisi] = memes.splice(place, 1)
    if (choisi !== undefined) paires.set(ancien, choisi)
  }
}

function parProximite(
  anciens: readonly Element[],
  nouveaux: readonly Element[],
  { paires, textes }: { paires: Map<Element, Element>; textes: Textes },
): void {
  const candidats = listerProches(anciens, nouveaux, textes)
    .filter(({ score }) => score >= SEUIL_REECRIT)
    .sort((un, autre) => autre.score - un.score)
  const pris = new Set<Element>()
  for (const { ancien, nouveau } of candidats) {
    if (paires.has(ancien) || pris.has(nouveau)) continue
    paires.set(ancien, nouveau)
    pris.add(nouveau)
  }
}

/** For each element of the first list, the nearest of its kind in the second. */
function listerProches(anciens: readonly Element[], nouveaux: readonly Element[], textes: Textes): Proche[] {
  const analyser = (elements: readonly Element[]) =>
    elements.flatMap((element) => {
      const texte = textes.get(element)
      return texte === undefined ? [] : [{ element, texte }]
    })
  return GENRES_ELEMENT.flatMap((genre) => {
    const cibles = analyser(nouveaux.filter((element) => element.genre === genre))
    const proches = ouvrirIndex(cibles.map(({ texte }) => texte))
    return analyser(anciens.filter((element) => element.genre === genre)).flatMap(({ element: ancien, texte }) =>
      proches(texte, CANDIDATS).flatMap(({ rang, mots }): Proche[] => {
        const cible = cibles[rang]
        if (cible === undefined) return []
        return [{ ancien, nouveau: cible.element, score: 0.7 * mots + 0.3 * comparerLettres(texte, cible.texte) }]
      }),
    )
  })
}

interface Proche {
  readonly ancien: Element
  readonly nouveau: Element
  readonly score: number
}

/** Wholes, each with the element that already stands for it on the other side, if one does. */
type Touts = ReadonlyMap<Element, Element | null>

const seuls = (elements: readonly Element[]): Touts => new Map(elements.map((element) => [element, null]))

/** Kept elements whose text changed: they may have lost, or taken, a part. */
function jumeaux(paires: ReadonlyMap<Element, Element>, cote: 'avant' | 'apres'): Touts {
  const reecrits = [...paires].filter(
    ([ancien, nouveau]) => empreinteTexte(ancien.libelle) !== empreinteTexte(nouveau.libelle),
  )
  return new Map(reecrits.map(([ancien, nouveau]) => (cote === 'avant' ? [ancien, nouveau] : [nouveau, ancien])))
}

/** For each whole, the parts of its kind that its text covers and that together say most of it. */
function trouverParties(touts: Touts, parties: readonly Element[], textes: Textes): ReadonlyMap<Element, Element[]> {
  const meilleurs = new Map<Element, Proche>()
  for (const proche of listerProches(parties, [...touts.keys()], textes)) {
    const { ancien: partie, nouveau: tout, score } = proche
    if (score > (meilleurs.get(partie)?.score ?? 0) && estPartie(partie, tout, textes)) meilleurs.set(partie, proche)
  }
  const trouvees = new Map<Element, Element[]>()
  for (const [partie, { nouveau: tout }] of meilleurs) trouvees.set(tout, [...(trouvees.get(tout) ?? []), partie])
  return new Map(
    [...trouvees].filter(([tout, siennes]) => {
      const jumeau = touts.get(tout) ?? null
      return disentLeTout(tout, jumeau === null ? siennes : [jumeau, ...siennes], textes)
    }),
  )
}

function estPartie(partie: Element, tout: Element, textes: Textes): boolean {
  const [texte, entier] = [textes.get(partie), textes.get(tout)]
  if (texte === undefined || entier === undefined || texte.poids.size < RACINES_PARTIE) return false
  return texte.poids.size <= entier.poids.size && mesurerCouverture(texte, entier) >= SEUIL_PARTIE
}

function disentLeTout(tout: Element, parties: readonly Element[], textes: Textes): boolean {
  const entier = textes.get(tout)
  if (entier === undefined || parties.length < 2) return false
  const dites = new Set(parties.flatMap((partie) => [...(textes.get(partie)?.poids.keys() ?? [])]))
  let [total, dit] = [0, 0]
  for (const [cle, poids] of entier.poids) {
    total += poids
    if (dites.has(cle)) dit += poids
  }
  return dit >= SEUIL_TOUT * total
}
