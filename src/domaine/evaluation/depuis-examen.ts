import { fold } from '#socle/texte.ts'
import type { Modalite, ReglementExamen, UniteReglement } from '../referentiel/index.ts'
import { CATEGORIES } from './mode.ts'
import type { CategorieCandidat, GenreDiplome, Reglement, UniteEvaluee } from './reglement.ts'

/** What the table of an order does not say of itself. null: unknown. */
export interface IdentiteReglement {
  readonly id: string
  readonly certification: string | null
  readonly texte: Reglement['texte']
  readonly diplome: GenreDiplome | null
  readonly premiereSession: number | null
  readonly derniereSession: number | null
}

/** A regulation read from an order; `colonnesInconnues`: names of the columns that no category was recognised in. */
export interface ReglementLu {
  readonly reglement: Reglement
  readonly colonnesInconnues: readonly string[]
}

const NUMERO = /categorie\s*([123])\b/
/** Words of a column, the surest first: those whom nobody habilitates, those assessed wholly by CCF, those of public schools. */
const MOTS: readonly (readonly [RegExp, CategorieCandidat])[] = [
  [
    /non\s+habilit|hors\s+contrat|a\s+distance|annees\s+d.activite|experience|candidats?\s+(individuels?|libres?)/,
    'ponctuel',
  ],
  [/integral|formation\s+(professionnelle\s+)?continue.*public.*habilit/, 'ccf-integral'],
  [/scolaire|sous\s+contrat|apprenti/, 'mixte'],
]

/** The category that a column of an order names, in its number or its words; null: not recognised, nothing is guessed. */
export function reconnaitreCategorie(colonne: string): CategorieCandidat | null {
  const texte = fold(colonne)
  const numero = NUMERO.exec(texte)?.[1]
  if (numero !== undefined) return CATEGORIES[Number(numero) - 1] ?? null
  if (/scolaire/.test(texte) && !/hors\s+contrat/.test(texte)) return 'mixte'
  return MOTS.find(([motif]) => motif.test(texte))?.[1] ?? null
}

/**
 * The regulation that the table of an order holds: units, coefficients, modes by category. What the table does not
 * print stays unknown, and so does a column that names no category, or the same one as another column. A unit without
 * code is named after its rank (`UF1` when optional); a code printed twice takes the rank of its épreuve.
 */
export function reglementDepuisExamen(examen: ReglementExamen, identite: IdentiteReglement): ReglementLu {
  const lues = examen.categories.map(reconnaitreCategorie)
  const categories = lues.map((categorie) =>
    categorie !== null && lues.filter((autre) => autre === categorie).length === 1 ? categorie : null,
  )
  const codes = new Map<string, number>()
  const unites = examen.epreuves.flatMap((epreuve) =>
    epreuve.unites.map((unite): UniteEvaluee => {
      const facultative = unite.facultative || epreuve.facultative
      return {
        code: nommer(unite.code, facultative, codes),
        libelle: unite.libelle,
        epreuve: epreuve.code,
        bloc: null,
        facultative,
        coefficient: unite.coefficient === null ? null : Math.round(unite.coefficient * 100),
        professionnelle: null,
        controle: null,
        arrondi: null,
        modes: lireModes(unite, categories),
      }
    }),
  )
  const { diplome, ...reste } = identite
  const intitule = examen.diplome ?? examen.arrete ?? ''
  return {
    reglement: { ...reste, intitule, unites, ...(diplome === null ? {} : { diplome }) },
    colonnesInconnues: examen.categories.filter((_, rang) => categories[rang] === null),
  }
}

/** A code that no other unit has. */
function nommer(code: string | null, facultative: boolean, codes: Map<string, number>): string {
  const base = code ?? (facultative ? 'UF' : 'U')
  const rang = (codes.get(base) ?? 0) + 1
  codes.set(base, rang)
  if (code === null) return `${base}${rang}`
  return rang === 1 ? base : `${base}-${rang}`
}

const estDite = ({ forme, natures }: Modalite): boolean => forme !== null || natures.length > 0

function lireModes(
  { modalites }: UniteReglement,
  categories: readonly (CategorieCandidat | null)[],
): UniteEvaluee['modes'] {
  const modes: Partial<Record<CategorieCandidat, Modalite>> = {}
  for (const [rang, modalite] of modalites.entries()) {
    const categorie = categories[rang] ?? null
    if (categorie !== null && estDite(modalite)) modes[categorie] = modalite
  }
  return modes
}
