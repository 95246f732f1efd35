import type { DefaultTreeAdapterTypes as Arbre } from 'parse5'
import type { Cellule } from '#domaine/document/index.ts'
import { type GrilleTable, ouvrirGrille } from './grille-html.ts'
import { porteursDuSujet, SUJETS, type ZoneSite, zoneDe } from './zones-html.ts'

/** Where a line begins in the source file, from 1. */
export interface PlaceSource {
  readonly ligne: number
  readonly colonne: number
}

export interface LigneHtml {
  readonly texte: string
  readonly place: PlaceSource
  readonly cellule: Cellule | null
  readonly titre: number | null
  readonly puce?: true
  readonly zone?: ZoneSite
}

const INVISIBLES = new Set(
  'script style template noscript head iframe object embed svg math select textarea canvas audio video'.split(' '),
)
const BLOCS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table ' +
    'tbody td tfoot th thead tr ul br button label'
  ).split(' '),
)
/** Links there lead about the site, not to what the page is about. */
const NAVIGATION = new Set(['nav', 'header', 'footer'])

interface Contexte {
  readonly zone: ZoneSite | null
  /** Outside what the page is about: its main part, an article, a section. */
  readonly auBord: boolean
  readonly cellule: Cellule | null
  readonly titre: number | null
  readonly table: GrilleTable | null
  readonly brut: boolean
  readonly navigation: boolean
}

interface Parcours {
  /** Elements that hold the title or the main part of the page. */
  readonly porteurs: ReadonlySet<object>
  readonly ecrire: (ligne: LigneHtml) => void
  tables: number
  texte: string
  place: PlaceSource | null
  /** An item of a list has begun and none of its words is written yet. */
  puce: boolean
  /** Addresses of the links of the current block, written after it. */
  liens: { readonly adresse: string; readonly place: PlaceSource }[]
}

/** Walks a page block by block, in source order; depth is bounded by whoever built the tree. */
export function parcourirHtml(racine: Arbre.ParentNode, ecrire: (ligne: LigneHtml) => void): void {
  const parcours: Parcours = {
    porteurs: porteursDuSujet(racine),
    ecrire,
    tables: 0,
    texte: '',
    place: null,
    puce: false,
    liens: [],
  }
  const depart: Contexte = {
    cellule: null,
    titre: null,
    table: null,
    brut: false,
    navigation: false,
    zone: null,
    auBord: true,
  }
  visiter(parcours, racine, depart)
  clore(parcours, depart)
}

function visiter(parcours: Parcours, parent: Arbre.ParentNode, contexte: Contexte): void {
  for (const noeud of parent.childNodes) {
    if ('value' in noeud) ajouterTexte(parcours, noeud, contexte)
    else if ('tagName' in noeud && !estInvisible(noeud)) visiterElement(parcours, noeud, contexte)
  }
}

const estInvisible = ({ tagName, attrs }: Arbre.Element): boolean =>
  INVISIBLES.has(tagName) || attrs.some(({ name }) => name === 'hidden')

function visiterElement(parcours: Parcours, element: Arbre.Element, contexte: Contexte): void {
  const bloc = BLOCS.has(element.tagName)
  if (bloc) clore(parcours, contexte)
  const dedans = entrer(parcours, element, contexte)
  if (element.tagName === 'li') parcours.puce = true
  visiter(parcours, element, dedans)
  if (element.tagName === 'a') noterLien(parcours, element, contexte)
  if (bloc) clore(parcours, dedans)
  if (element.tagName === 'li') parcours.puce = false
}

function entrer(parcours: Parcours, element: Arbre.Element, avant: Contexte): Contexte {
  const { tagName } = element
  const zone = zoneDe(element, avant, parcours.porteurs)
  const contexte = { ...avant, zone, auBord: avant.auBord && !SUJETS.has(tagName) }
  if (NAVIGATION.has(tagName)) return { ...contexte, navigation: true }
  if (/^h[1-6]$/.test(tagName)) return { ...contexte, titre: Number(tagName[1]) }
  if (tagName === 'pre') return { ...contexte, brut: true }
  if (tagName === 'table') return { ...contexte, table: ouvrirGrille(parcours.tables++), cellule: null }
  if (tagName === 'tr') contexte.table?.ouvrirRangee()
  if (tagName !== 'td' && tagName !== 'th') return contexte
  return {
    ...contexte,
    cellule: contexte.table?.placer(etendue(element, 'colspan'), etendue(element, 'rowspan')) ?? null,
  }
}

function etendue(element: Arbre.Element, nom: string): number {
  const valeur = Number(element.attrs.find(({ name }) => name === nom)?.value)
  return Number.isInteger(valeur) && valeur > 0 ? valeur : 1
}

function ajouterTexte(parcours: Parcours, noeud: Arbre.TextNode, contexte: Contexte): void {
  if (contexte.brut && noeud.value.includes('\n')) {
    let decalage = 0
    for (const ligne of noeud.value.split('\n')) {
      ajouterMorceau(parcours, noeud, decalage, ligne)
      decalage += ligne.length + 1
      clore(parcours, contexte)
    }
  } else ajouterMorceau(parcours, noeud, 0, noeud.value)
}

function ajouterMorceau(parcours: Parcours, noeud: Arbre.TextNode, decalage: number, morceau: string): void {
  const premier = morceau.search(/[^ \t\n\f\r]/)
  if (premier >= 0) parcours.place ??= placeDans(noeud, decalage + premier)
  parcours.texte += morceau
}

/** Place of a character of a text node; blanks before it are in the source as they are in the text. */
function placeDans(noeud: Arbre.TextNode, rang: number): PlaceSource {
  const { startLine = 1, startCol = 1 } = noeud.sourceCodeLocation ?? {}
  const avant = noeud.value.slice(0, rang)
  const saut = avant.lastIndexOf('\n')
  if (saut < 0) return { ligne: startLine, colonne: startCol + rang }
  return { ligne: startLine + avant.split('\n').length - 1, colonne: rang - saut }
}

/** The address behind a link is a datum that the words do not show: it follows its block as `(<address>)`. */
function noterLien(parcours: Parcours, element: Arbre.Element, contexte: Contexte): void {
  const adresse = element.attrs.find(({ name }) => name === 'href')?.value.trim() ?? ''
  if (contexte.navigation || !/^https?:\/\/\S+$/i.test(adresse) || parcours.texte.includes(adresse)) return
  const { startLine: ligne = 1, startCol: colonne = 1 } = element.sourceCodeLocation ?? {}
  parcours.liens.push({ adresse, place: { ligne, colonne } })
}

/** Ends the current block: one line when it holds a word, then one for each address. */
function clore(parcours: Parcours, { cellule, titre, zone }: Contexte): void {
  const texte = parcours.texte.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '')
  if (parcours.place !== null && texte !== '') {
    const ligne = { texte, place: parcours.place, cellule, titre, ...(zone ? { zone } : {}) }
    parcours.ecrire(parcours.puce ? { ...ligne, puce: true } : ligne)
    parcours.puce = false
  }
  for (const { adresse, place } of parcours.liens)
    parcours.ecrire({ texte: `(<${adresse}>)`, place, cellule, titre: null, ...(zone ? { zone } : {}) })
  parcours.texte = ''
  parcours.place = null
  parcours.liens = []
}
