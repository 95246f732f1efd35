import { fold } from '#socle/texte.ts'

/** Gives the stem of a folded word. */
export type Racine = (mot: string) => string

/** A text made ready for comparison with the others of its collection. */
export interface TexteAnalyse {
  /** Stem → weight: rare stems of the collection weigh more. */
  readonly poids: ReadonlyMap<string, number>
  /** Stem → the word as this text writes it, in lower case. */
  readonly formes: ReadonlyMap<string, string>
  readonly norme: number
  readonly trigrammes: ReadonlySet<string>
}

/** A text of a collection near to another one. */
export interface TexteProche {
  readonly rang: number
  /** Weighted words in common (cosine), 0 to 1. */
  readonly mots: number
}

/** Words that carry no meaning of their own. */
const OUTILS = new Set(
  (
    'a afin ainsi au aux avec c ce ces cet cette ci d dans de des du elle elles en entre est et etre il ils j l la le ' +
    'les leur leurs lors m n ne ni nos notre on ont ou par pas plus pour qu que qui s sa sans se selon ses si son sont ' +
    'sous sur tout toute toutes tous un une vers vos votre y'
  ).split(' '),
)
/** A stem that stands in more texts than this share says nothing of two of them in a large collection. */
const PART_COURANTE = 0.2
const GRANDE_COLLECTION = 500

/** Meaningful words of a text, in order: folded, and as written in lower case. */
const lireMots = (texte: string): { readonly mot: string; readonly forme: string }[] =>
  texte.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap((forme) =>
    fold(forme)
      .split(/[^a-z0-9]+/)
      .filter((mot) => mot !== '' && !OUTILS.has(mot))
      .map((mot) => ({ mot, forme: forme.toLowerCase() })),
  )

const motsUtiles = (texte: string): string[] => lireMots(texte).map(({ mot }) => mot)

/** Two texts that read the same once folded, signs and tool words left out. */
export const empreinteTexte = (texte: string): string => motsUtiles(texte).join(' ')

/** Analyses texts together: the weight of a stem comes from how many of them hold it. */
export function analyserTextes(textes: readonly string[], racine: Racine): TexteAnalyse[] {
  const sacs = textes.map((texte) => compterRacines(texte, racine))
  const presence = new Map<string, number>()
  for (const { comptes } of sacs) for (const cle of comptes.keys()) presence.set(cle, (presence.get(cle) ?? 0) + 1)
  return sacs.map(({ comptes, formes }, rang): TexteAnalyse => {
    const poids = new Map<string, number>()
    let carres = 0
    for (const [cle, nombre] of comptes) {
      const un = (1 + Math.log(nombre)) * Math.log(1 + textes.length / (presence.get(cle) ?? 1))
      poids.set(cle, un)
      carres += un * un
    }
    return { poids, formes, norme: Math.sqrt(carres), trigrammes: couperTrigrammes(textes[rang] ?? '') }
  })
}

function compterRacines(texte: string, racine: Racine) {
  const comptes = new Map<string, number>()
  const formes = new Map<string, string>()
  for (const { mot, forme } of lireMots(texte)) {
    const cle = racine(mot)
    comptes.set(cle, (comptes.get(cle) ?? 0) + 1)
    if (!formes.has(cle)) formes.set(cle, forme)
  }
  return { comptes, formes }
}

function couperTrigrammes(texte: string): ReadonlySet<string> {
  const trigrammes = new Set<string>()
  for (const mot of motsUtiles(texte)) {
    const borde = ` ${mot} `
    for (let place = 0; place + 3 <= borde.length; place += 1) trigrammes.add(borde.slice(place, place + 3))
  }
  return trigrammes
}

/** Weighted words in common (cosine), 0 to 1. */
export function comparerMots(a: TexteAnalyse, b: TexteAnalyse): number {
  if (a.norme === 0 || b.norme === 0) return 0
  const [petit, grand] = a.poids.size <= b.poids.size ? [a, b] : [b, a]
  let produit = 0
  for (const [cle, poids] of petit.poids) produit += poids * (grand.poids.get(cle) ?? 0)
  return Math.min(1, produit / (a.norme * b.norme))
}

/** Groups of three letters in common (Dice), 0 to 1: a voice that spelling and derivation do not silence. */
export function comparerLettres(a: TexteAnalyse, b: TexteAnalyse): number {
  const total = a.trigrammes.size + b.trigrammes.size
  if (total === 0) return 0
  const [petit, grand] = a.trigrammes.size <= b.trigrammes.size ? [a, b] : [b, a]
  let communs = 0
  for (const trigramme of petit.trigrammes) if (grand.trigrammes.has(trigramme)) communs += 1
  return (2 * communs) / total
}

/** Share of the first text (by weight of its words) that the second one also says, 0 to 1. */
export function mesurerCouverture(partie: TexteAnalyse, tout: TexteAnalyse): number {
  let total = 0
  let couvert = 0
  for (const [cle, poids] of partie.poids) {
    total += poids
    if (tout.poids.has(cle)) couvert += poids
  }
  return total === 0 ? 0 : couvert / total
}

/** Words that two texts share, the heaviest first, as the second one writes them. */
export function listerMotsCommuns(a: TexteAnalyse, b: TexteAnalyse, nombre: number): string[] {
  return [...b.poids]
    .filter(([cle]) => a.poids.has(cle))
    .sort((un, autre) => autre[1] - un[1])
    .slice(0, nombre)
    .map(([cle]) => b.formes.get(cle) ?? cle)
}

/**
 * Opens an index over analysed texts; it gives those nearest to another text of the same analysis, nearest first.
 * Texts without a word in common are never given.
 */
export function ouvrirIndex(
  textes: readonly TexteAnalyse[],
): (texte: TexteAnalyse, nombre: number) => readonly TexteProche[] {
  const listes = new Map<string, { readonly rang: number; readonly poids: number }[]>()
  for (const [rang, { poids: lourds }] of textes.entries()) {
    for (const [cle, poids] of lourds) {
      const liste = listes.get(cle)
      if (liste === undefined) listes.set(cle, [{ rang, poids }])
      else liste.push({ rang, poids })
    }
  }
  const plafond = textes.length > GRANDE_COLLECTION ? textes.length * PART_COURANTE : Number.POSITIVE_INFINITY
  return (texte, nombre) => {
    const produits = new Map<number, number>()
    for (const [cle, sien] of texte.poids) {
      const liste = listes.get(cle) ?? []
      if (liste.length > plafond) continue
      for (const { rang, poids } of liste) produits.set(rang, (produits.get(rang) ?? 0) + poids * sien)
    }
    const proches: TexteProche[] = []
    for (const [rang, produit] of produits) {
      const norme = (textes[rang]?.norme ?? 0) * texte.norme
      if (norme > 0) proches.push({ rang, mots: Math.min(1, produit / norme) })
    }
    return proches.sort((un, autre) => autre.mots - un.mots || un.rang - autre.rang).slice(0, nombre)
  }
}
