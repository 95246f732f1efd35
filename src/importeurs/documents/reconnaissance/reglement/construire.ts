import type { EpreuveReglement, Modalite, UniteReglement } from '#domaine/referentiel/index.ts'
import { type Morceau, texteDe } from '../passage.ts'
import type { CategorieLue } from './entete.ts'
import { lireCoefficient, lireModalite } from './modalite.ts'
import type { RangeeLue } from './rangees.ts'

/** Words behind one datum, by path below its épreuve (`unites[0].code`; empty for the épreuve itself). */
export type Notes = readonly (readonly [string, readonly Morceau[]])[]

export interface EpreuveConstruite {
  readonly epreuve: EpreuveReglement
  readonly notes: Notes
  /** Durations that no single figure can tell: unit's code, words, place. */
  readonly ambigues: readonly {
    readonly unite: string | null
    readonly texte: string
    readonly morceaux: readonly Morceau[]
  }[]
}

interface Groupe {
  readonly libelle: string | null
  readonly facultatif: boolean
  readonly morceaux: readonly Morceau[]
}

interface Brouillon {
  readonly rangee: RangeeLue
  readonly groupe: Groupe
  readonly filles: RangeeLue[]
}

/** Option that the title of the table names; it tells épreuves of several tables apart better than a group inside one. */
export interface ContexteTable {
  readonly option: string | null
  readonly morceauxOption: readonly Morceau[]
  readonly categories: readonly CategorieLue[]
}

/** Gathers the rows of one table into épreuves and their units. */
export function construireEpreuves(rangees: readonly RangeeLue[], table: ContexteTable): EpreuveConstruite[] {
  const brouillons: Brouillon[] = []
  let groupe: Groupe = { libelle: null, facultatif: false, morceaux: [] }
  for (const rangee of rangees) {
    if (rangee.genre === 'note') continue
    if (rangee.genre === 'groupe') {
      groupe = { libelle: rangee.libelle, facultatif: rangee.facultative, morceaux: rangee.morceaux.libelle }
      continue
    }
    const courant = brouillons.at(-1)
    if (courant && estFille(rangee, courant, groupe)) courant.filles.push(rangee)
    else brouillons.push({ rangee, groupe, filles: [] })
  }
  return brouillons.map((brouillon) => construire(brouillon, table))
}

/** Whether a row is a part of the épreuve above it: a sub-épreuve, a code that begins with its code, a unit of its number. */
function estFille(rangee: RangeeLue, { rangee: mere, groupe }: Brouillon, courant: Groupe): boolean {
  if (groupe !== courant || courant.facultatif) return false
  if (rangee.genre === 'sous-epreuve')
    return mere.code === null || rangee.code === null || prolonge(rangee.code, mere.code)
  if (rangee.code !== null) return mere.code !== null && rangee.code !== mere.code && prolonge(rangee.code, mere.code)
  if (mere.code === null || mere.unite !== null) return false
  return rangee.unite === null || rangee.unite.startsWith(mere.code.replace(/^E/, 'U'))
}

/** `E11` goes on from `E1`, as `E1` from itself. */
const prolonge = (code: string, mere: string): boolean => code.startsWith(mere)

function construire({ rangee, groupe, filles }: Brouillon, table: ContexteTable): EpreuveConstruite {
  const facultative = groupe.facultatif || rangee.facultative
  const seule = filles.length === 0
  const lues = (seule ? [rangee] : filles).map((fille) => construireUnite(fille, facultative, table))
  const notes: [string, readonly Morceau[]][] = [
    ['', [...rangee.morceaux.libelle, ...(seule ? [] : toutDe(rangee))]],
    ['coefficient', rangee.morceaux.coefficient],
    ['groupe', table.option ? [...table.morceauxOption, ...groupe.morceaux] : groupe.morceaux],
  ]
  for (const [rang, lue] of lues.entries()) {
    for (const [chemin, morceaux] of lue.notes) notes.push([`unites[${rang}]${chemin}`, morceaux])
  }
  return {
    epreuve: {
      code: rangee.code,
      libelle: rangee.libelle,
      groupe: table.option ?? groupe.libelle,
      facultative,
      coefficient: lireCoefficient(rangee.coefficient),
      unites: lues.map((lue) => lue.unite),
    },
    notes,
    ambigues: lues.flatMap((lue) => lue.ambigues),
  }
}

const toutDe = ({ morceaux }: RangeeLue): Morceau[] => [
  ...morceaux.unite,
  ...morceaux.modalites.flat(),
  ...morceaux.duree,
]

function construireUnite(rangee: RangeeLue, facultative: boolean, { categories }: ContexteTable) {
  const { morceaux } = rangee
  const lues = categories.map((categorie, rang) =>
    construireModalite(categorie, morceaux.modalites[rang] ?? [], morceaux.duree),
  )
  const unite: UniteReglement = {
    code: rangee.unite,
    libelle: rangee.libelle,
    coefficient: lireCoefficient(rangee.coefficient),
    facultative: facultative || rangee.facultative,
    modalites: lues.map((lue) => lue.modalite),
  }
  const notes: [string, readonly Morceau[]][] = [
    ['.libelle', morceaux.libelle],
    ['.code', morceaux.unite],
    ['.coefficient', morceaux.coefficient],
    ...lues.map((lue, rang): [string, readonly Morceau[]] => [`.modalites[${rang}]`, lue.morceaux]),
  ]
  const ambigues = lues
    .filter((lue) => lue.ambigue)
    .map((lue) => ({ unite: rangee.unite, texte: lue.modalite.brut, morceaux: lue.morceaux }))
  return { unite, notes, ambigues }
}

/** A duration told once for all belongs to those who sit a ponctuel exam. */
function construireModalite({ libelle }: CategorieLue, propres: readonly Morceau[], duree: readonly Morceau[]) {
  const seule = lireModalite(libelle, texteDe(propres))
  const commune = seule.forme === 'ponctuel' && seule.dureeMin === null && duree.length > 0
  const morceaux = commune ? [...propres, ...duree] : propres
  const { ambigue, ...modalite }: Modalite & { ambigue: boolean } = commune
    ? lireModalite(libelle, `${texteDe(propres)} ${texteDe(duree)}`)
    : seule
  return { modalite, morceaux, ambigue }
}
