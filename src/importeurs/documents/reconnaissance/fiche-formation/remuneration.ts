import type { CelluleRemuneration, GrilleRemuneration } from '#domaine/offre/index.ts'
import { fold } from '#socle/texte.ts'
import type { CelluleLue, Grille } from '../grilles.ts'
import { reperesDe, texteDe } from '../passage.ts'
import { parMotif, type Releve } from './releve.ts'

const MONTANT = '(\\d{1,3}(?: \\d{3})+|\\d{1,6})(?:,(\\d{1,2}))? ?(?:€|euros?\\b)'
const SMIC = new RegExp(`smic\\b(?: (?:mensuel|brut|en vigueur))* ?[(:=]* ?${MONTANT}`)
const ADRESSE = /https?:\/\/[^\s<>)\]]{3,300}/

interface TrancheAge {
  readonly ageMin: number
  readonly ageMax: number | null
}

/** The pay grid of apprentices: ages in columns, years of contract in rows, shares of the SMIC and amounts in cents. */
export function lireRemuneration(releve: Releve, grilles: readonly Grille[]): GrilleRemuneration | null {
  for (const grille of grilles) {
    const cellules = lireCellules(releve, grille)
    if (cellules.length === 0) continue
    return { cellules, smic: lireSmic(releve, grille), source: lireSource(releve) }
  }
  return null
}

function lireCellules(releve: Releve, { rangees }: Grille): CelluleRemuneration[] {
  const entete = rangees[0] ?? []
  const tranches = new Map<number, TrancheAge>()
  for (const cellule of entete) {
    const tranche = lireTranche(fold(texteDe(cellule.morceaux)))
    if (tranche) tranches.set(cellule.colonne, tranche)
  }
  if (tranches.size < 2) return []
  const cellules: CelluleRemuneration[] = []
  for (const rangee of rangees.slice(1)) {
    const annee = lireAnnee(fold(texteDe(rangee[0]?.morceaux ?? [])))
    for (const cellule of annee === null ? [] : rangee.slice(1)) {
      const tranche = tranches.get(cellule.colonne)
      if (annee === null || !tranche || cellule.morceaux.length === 0) continue
      releve.noter(`remuneration.cellules[${cellules.length}]`, reperesDe(cellule.morceaux))
      cellules.push({ annee, ...tranche, ...lirePart(cellule) })
    }
  }
  if (cellules.length > 0) releve.noter('remuneration', reperesDe(entete.flatMap((cellule) => cellule.morceaux)))
  return cellules
}

/** Ages of a column: "16 à 17 ans", "18-20 ans", "26 ans et plus", "moins de 18 ans"; null for other words. */
function lireTranche(plie: string): TrancheAge | null {
  const bornes = /(\d{2}) ?(?:ans)? ?(?:a|-|–|et) ?(\d{2}) ?ans/.exec(plie)
  if (bornes) return { ageMin: Number(bornes[1]), ageMax: Number(bornes[2]) }
  const plus = /(\d{2}) ?ans et (?:plus|\+)|(?:plus de|des) (\d{2}) ?ans/.exec(plie)
  if (plus) return { ageMin: Number(plus[1] ?? plus[2]), ageMax: null }
  const moins = /moins de (\d{2}) ?ans/.exec(plie)
  return moins ? { ageMin: 0, ageMax: Number(moins[1]) - 1 } : null
}

function lireAnnee(plie: string): number | null {
  const lue = /(?<!\d)([1-4]) ?(?:re|ere|er|e|eme|nde|de)? ?annee|annee ([1-4])(?!\d)/.exec(plie)
  return lue ? Number(lue[1] ?? lue[2]) : null
}

function lirePart({ morceaux }: CelluleLue): Pick<CelluleRemuneration, 'pourcentage' | 'montant'> {
  const plie = fold(texteDe(morceaux))
  const part = /(\d{1,3}(?:,\d{1,2})?) ?%/.exec(plie)
  const montant = new RegExp(MONTANT).exec(plie)
  return {
    pourcentage: part?.[1] ? Number(part[1].replace(',', '.')) : null,
    montant: montant ? enCentimes(montant) : null,
  }
}

const enCentimes = (lue: RegExpExecArray): number =>
  Number((lue[1] ?? '').replace(/ /g, '')) * 100 + Number((lue[2] ?? '').padEnd(2, '0'))

function lireSmic(releve: Releve, { rangees }: Grille): number | null {
  const lire = parMotif(SMIC, enCentimes)
  const ecrit = releve.chercher('remuneration.smic', releve.lignesDe('remuneration'), (texte) => lire(fold(texte)))
  if (ecrit !== null) return ecrit
  for (const cellule of rangees.flat()) {
    const lu = lire(fold(texteDe(cellule.morceaux)))
    if (!lu) continue
    releve.noter('remuneration.smic', reperesDe(cellule.morceaux))
    return lu.valeur
  }
  return null
}

const lireSource = (releve: Releve): string | null =>
  releve.chercher(
    'remuneration.source',
    releve.lignesDe('remuneration'),
    parMotif(ADRESSE, (lue) => lue[0]),
  )
