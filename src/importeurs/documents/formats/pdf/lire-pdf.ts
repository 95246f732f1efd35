import type { Cellule, DocumentSource, PageDocument } from '#domaine/document/index.ts'
import { ErreurRefus } from '../../../erreur-refus.ts'
import { mobilierDePages } from '../../reconnaissance/mobilier.ts'
import { type Demande, lireSous } from '../bornes.ts'
import { type Contenu, type Ecrivain, ouvrirEcrivain } from '../ecrivain.ts'
import { enBlocs } from './blocs.ts'
import { tablesCourantes } from './courantes.ts'
import { lireGrilles } from './grilles.ts'
import { enLignes } from './lignes.ts'
import type { Bloc, LigneVisuelle, Morceau, PagePeinte } from './modele.ts'
import { openPdf } from './ouvrir.ts'
import { lirePage } from './peinture.ts'
import { numeroterTables, type PartPlacee } from './tables.ts'

const COUPURE = 2.5

/**
 * Lines of a PDF in reading order, columns and cells rebuilt from where the words stand. Throws ErreurRefus
 * `document.chiffre`, `document.illisible`, `document.trop-de-pages`, `document.sans-texte`.
 */
export async function readPdf(demande: Demande): Promise<Contenu> {
  const peintes = await peindre(demande)
  if (peintes.every((page) => page.morceaux.length === 0))
    throw new ErreurRefus('document.sans-texte', { fichier: demande.nom })
  const pages = peintes.map(({ numero, largeur, hauteur }) => ({
    numero,
    largeur: arrondir(largeur),
    hauteur: arrondir(hauteur),
  }))
  const ecrivain = ouvrirEcrivain(demande)
  const feuilles = separerMobilier(demande, peintes, pages)
  const tables = numeroterTables(feuilles.map(({ blocs }) => blocs))
  for (const feuille of feuilles) ecrireFeuille(ecrivain, feuille, tables)
  return { pages, lignes: ecrivain.lignes }
}

async function peindre(demande: Demande): Promise<PagePeinte[]> {
  const pdf = await openPdf(demande)
  try {
    const pages: PagePeinte[] = []
    for (let numero = 1; numero <= pdf.numPages; numero += 1) {
      const page = await lireSous(demande, () => pdf.getPage(numero))
      pages.push(await lireSous(demande, () => lirePage(page)))
      page.cleanup()
    }
    return pages
  } finally {
    await pdf.destroy()
  }
}

/** A page: its blocks, and its headers and footers, which belong to no table. */
interface Feuille {
  readonly numero: number
  readonly blocs: readonly Bloc[]
  readonly mobilier: readonly LigneVisuelle[]
}

/** Rules that enclose headings of columns make a table; those of a running head in a margin enclose furniture. */
function separerMobilier(demande: Demande, peintes: readonly PagePeinte[], pages: readonly PageDocument[]): Feuille[] {
  const ecrivain = ouvrirEcrivain(demande)
  const grilles = peintes.map(({ numero, hauteur, filets, morceaux }) => ({
    numero,
    hauteur,
    ...lireGrilles(filets, morceaux),
  }))
  const courantes = tablesCourantes(grilles)
  const lues = grilles.map(({ numero, tables, reste }) => {
    const lignes = enLignes(reste, COUPURE)
    for (const { texte, boite } of lignes) ecrivain.ecrire({ numero: 1, texte, boite, page: numero })
    const encadrees = tables.filter((table) => courantes.has(table))
    return { numero, tables: tables.filter((table) => !courantes.has(table)), encadrees, reste, lignes }
  })
  const { nom } = demande
  const brut: DocumentSource = { nom, format: 'pdf', empreinte: '', taille: 0, pages, lignes: ecrivain.lignes }
  const meubles = new Set(mobilierDePages(brut).map((rang) => ecrivain.lignes[rang]?.boite))
  let attendues: readonly number[] = []
  return lues.map(({ numero, tables, encadrees, reste, lignes }) => {
    const libres = lignes.filter((ligne) => meubles.has(ligne.boite))
    const morceaux = reste.filter((morceau) => !libres.some((ligne) => contient(ligne, morceau)))
    const mobilier = [...libres, ...encadrees.flatMap(({ cellules }) => cellules.flatMap((une) => une.lignes))]
    const { blocs, gouttieres } = enBlocs(tables, morceaux, attendues)
    attendues = gouttieres
    return { numero, blocs, mobilier }
  })
}

function contient({ boite }: LigneVisuelle, { x, y, largeur, hauteur }: Morceau): boolean {
  const [cx, cy] = [x + largeur / 2, y + hauteur / 2]
  return cx >= boite.x && cx <= boite.x + boite.largeur && cy >= boite.y && cy <= boite.y + boite.hauteur
}

function ecrireFeuille(
  ecrivain: Ecrivain,
  { numero: page, blocs, mobilier }: Feuille,
  tables: Map<Bloc, PartPlacee>,
): void {
  let numero = 0
  const ecrire = (ligne: LigneVisuelle, cellule: Cellule | null): void => {
    numero += 1
    const { x, y, largeur, hauteur } = ligne.boite
    const boite = { x: arrondir(x), y: arrondir(y), largeur: arrondir(largeur), hauteur: arrondir(hauteur) }
    ecrivain.ecrire({ page, numero, texte: ligne.texte, boite, cellule })
  }
  const meubles: Bloc[] = mobilier.map((ligne) => ({ genre: 'lignes', haut: ligne.boite.y, lignes: [ligne] }))
  for (const bloc of [...blocs, ...meubles].sort((a, b) => a.haut - b.haut)) {
    const part = tables.get(bloc)
    if (bloc.genre === 'lignes') for (const ligne of bloc.lignes) ecrire(ligne, null)
    for (const { lignes, rangee, colonne, largeur, hauteur } of part?.cellules ?? []) {
      const cellule = { tableau: part?.tableau ?? 0, rangee, colonne, largeur, hauteur }
      for (const ligne of lignes) ecrire(ligne, cellule)
    }
  }
}

const arrondir = (points: number): number => Math.round(points * 100) / 100
