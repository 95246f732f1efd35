import type { BlocFormation, UniteFormation } from '#domaine/offre/index.ts'
import { collapseSpaces, fold } from '#socle/texte.ts'
import type { CelluleLue, Grille } from '../grilles.ts'
import { alineasDe, type Morceau, reperesDe, texteDe } from '../passage.ts'
import type { LigneNette } from './lignes-nettes.ts'
import type { Releve } from './releve.ts'
import { lireCodeUnite } from './unites.ts'

/** `Bloc n°1 – Titre`, `BC03 : Titre`, `Bloc de compétences 2 Titre`. */
const BLOC =
  /^(?:bloc(?:\s+de\s+compétences?)?\s*(?:n ?[°o]\s*)?|(?:RNCP\d{4,6})?BC\s?)0*(\d{1,2})(?!\d)\s*[:.–—-]*\s*/i

/** Blocs of competences: rows of a table, or headings `Bloc n°…` with their lists. */
export function lireBlocs(releve: Releve, grilles: readonly Grille[]): BlocFormation[] {
  const tables = grilles.flatMap((grille) => {
    const colonnes = colonnesDe(grille)
    return colonnes ? [{ grille, colonnes }] : []
  })
  if (tables.length === 0) return lireBlocsEnListe(releve)
  const blocs: BlocFormation[] = []
  for (const { grille, colonnes } of tables) {
    for (const rangee of grille.rangees.slice(colonnes.rangee + 1)) {
      const bloc = blocDeRangee(releve, rangee, { colonnes, chemin: `blocs[${blocs.length}]` })
      if (bloc) blocs.push(bloc)
    }
  }
  return blocs
}

/** Lines that name the columns of the tables of blocs. */
export function entetesDeBlocs(grilles: readonly Grille[]): number[] {
  return grilles.flatMap((grille) => {
    const colonnes = colonnesDe(grille)
    const entete = grille.rangees.slice(0, colonnes ? colonnes.rangee + 1 : 0)
    return [...grille.repetes, ...entete.flat().flatMap((cellule) => cellule.morceaux.map((morceau) => morceau.rang))]
  })
}

interface Colonnes {
  /** Row that names the columns. */
  readonly rangee: number
  readonly bloc: number
  readonly activite: number | null
  readonly unite: number | null
}

function colonnesDe({ rangees }: Grille): Colonnes | null {
  for (const [rangee, cellules] of rangees.slice(0, 3).entries()) {
    const bloc = colonneDe(cellules, /^(?:intitules? des )?blocs?(?: de competences?)?$/)
    if (bloc === null || cellules.length < 2) continue
    return {
      rangee,
      bloc,
      activite: colonneDe(cellules, /^(?:poles?|activites?|poles? d'activites?)\b/),
      unite: colonneDe(cellules, /^unites?\b/),
    }
  }
  return null
}

function colonneDe(rangee: readonly CelluleLue[], motif: RegExp): number | null {
  return rangee.find((cellule) => motif.test(fold(texteDe(cellule.morceaux))))?.colonne ?? null
}

function blocDeRangee(
  releve: Releve,
  rangee: readonly CelluleLue[],
  { colonnes, chemin }: { readonly colonnes: Colonnes; readonly chemin: string },
): BlocFormation | null {
  const dans = (colonne: number | null): readonly Morceau[] =>
    rangee.find((cellule) => cellule.colonne === colonne)?.morceaux ?? []
  const [titre, ...alineas] = alineasDe(dans(colonnes.bloc))
  if (!titre) return null
  const lu = BLOC.exec(texteDe(titre))
  const competences = alineas.filter((alinea) => !/^(?:\*|nb\b|remarque)/i.test(texteDe(alinea)))
  const activite = dans(colonnes.activite)
  const unite = dans(colonnes.unite)
  releve.noter(chemin, reperesDe([...titre, ...alineas.flat()]))
  for (const [rang, alinea] of competences.entries()) releve.noter(`${chemin}.competences[${rang}]`, reperesDe(alinea))
  releve.noter(`${chemin}.activite`, reperesDe(activite))
  releve.noter(`${chemin}.unite`, reperesDe(unite))
  return {
    numero: lu?.[1] ?? null,
    libelle: texteDe(titre).slice(lu?.[0].length ?? 0),
    activite: activite.length > 0 ? texteDe(activite) : null,
    competences: competences.map(texteDe),
    unite: unite.length > 0 ? uniteDe(texteDe(unite)) : null,
  }
}

function uniteDe(texte: string): UniteFormation {
  const lue = lireCodeUnite(texte)
  const libelle = collapseSpaces(texte.slice(lue?.suite ?? 0))
  return { code: lue?.code ?? null, libelle, facultative: /\bfacultati/i.test(libelle) || /^UF/.test(lue?.code ?? '') }
}

function lireBlocsEnListe(releve: Releve): BlocFormation[] {
  const sections = releve.sectionsDe('blocs', 'contenu', 'objectifs', 'validation', 'modalitesEvaluation')
  const groupes = sections.flatMap((section) => regrouper(section.lignes))
  return groupes.map((groupe, rang) => blocDeListe(releve, groupe, `blocs[${rang}]`))
}

/** Lines of each bloc: the one that numbers it, then those below. */
function regrouper(lignes: readonly LigneNette[]): LigneNette[][] {
  const groupes: LigneNette[][] = []
  for (const ligne of lignes) {
    if (BLOC.test(ligne.texte)) groupes.push([ligne])
    else if (ligne.texte !== '') groupes.at(-1)?.push(ligne)
  }
  return groupes
}

function blocDeListe(releve: Releve, groupe: readonly LigneNette[], chemin: string): BlocFormation {
  const [titre, ...suite] = groupe
  const lu = BLOC.exec(titre?.texte ?? '')
  const unite = suite.find((ligne) => lireCodeUnite(ligne.texte) !== null)
  const competences = suite.filter((ligne) => ligne.puce && ligne !== unite)
  if (titre) releve.noterLignes(chemin, [titre])
  for (const [rang, ligne] of competences.entries()) releve.noterLignes(`${chemin}.competences[${rang}]`, [ligne])
  if (unite) releve.noterLignes(`${chemin}.unite`, [unite])
  return {
    numero: lu?.[1] ?? null,
    libelle: (titre?.texte ?? '').slice(lu?.[0].length ?? 0),
    activite: null,
    competences: competences.map((ligne) => ligne.texte),
    unite: unite ? uniteDe(unite.texte) : null,
  }
}
