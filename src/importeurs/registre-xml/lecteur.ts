import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { ErreurRefus } from '../erreur-refus.ts'
import { BALISE, INCONNU, type Noeud, RACINE } from './arbre.ts'
import type { FicheBrute } from './lignes.ts'

type Objet = Record<string, unknown>

const PROFONDEUR_MAXIMALE = 64
const estVide = (texte: string): boolean => texte === '' || (texte.charCodeAt(0) <= 32 && texte.trim() === '')

/**
 * Push reader of a register document: text in, raw records out (`prendre`). One place of the compiled
 * tree per open element, so an element is recognised by its full path (Q2), never by its name.
 */
export class LecteurFiches {
  version: string | null = null
  /** Records closed so far. */
  lues = 0
  /** Last NUMERO_FICHE met at its place: where an error is told to be. */
  dernierNumero: string | null = null
  readonly inconnusEnveloppe: Record<string, string[]> = {}
  readonly #parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  readonly #surVersion: (version: string | null) => void
  #pretes: FicheBrute[] = []
  #inconnus: Record<string, string[]> = {}
  #aAttributs = false
  #versionVue = false
  #apresCData = false
  // One entry per open element, index 0 is the document.
  #profondeur = 0
  readonly #noeuds: Noeud[] = [RACINE]
  readonly #noms: string[] = ['']
  readonly #valeurs: unknown[] = [{}]
  readonly #textes: string[] = ['']
  readonly #rangs: number[] = [-1]
  readonly #desordres: boolean[] = [false]

  constructor(surVersion: (version: string | null) => void) {
    this.#surVersion = surVersion
    this.#parser.on('attribute', () => {
      this.#aAttributs = true
    })
    this.#parser.on('opentag', (tag) => this.#ouvrir(tag))
    this.#parser.on('closetag', (tag) => this.#fermer(tag))
    this.#parser.on('text', (texte) => this.#texte(texte))
    this.#parser.on('cdata', (texte) => this.#cdata(texte))
    this.#parser.on('doctype', (texte) => this.#doctype(texte))
    this.#parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) {
        throw new ErreurRefus('registre.encodage', { octet: 0, encodage: encoding })
      }
    })
  }

  /** Reads a piece of the document, cut anywhere between two characters. */
  ecrire(texte: string): void {
    this.#parser.write(texte)
  }

  /** Ends the document: throws when it stops before its end. */
  terminer(): void {
    this.#parser.close()
  }

  /** Line (from 1) and character (from 0) reached in the document. */
  get position(): { ligne: number; caractere: number } {
    return { ligne: this.#parser.line, caractere: this.#parser.position }
  }

  /** Hands over the records closed since the last call. */
  prendre(): FicheBrute[] {
    const pretes = this.#pretes
    if (pretes.length > 0) this.#pretes = []
    return pretes
  }

  get pretes(): number {
    return this.#pretes.length
  }

  #doctype(texte: string): void {
    if (/^\s*html/i.test(texte)) throw new ErreurRefus('registre.racine-inconnue', { racine: 'html' })
    throw new ErreurRefus('registre.doctype-interdit')
  }

  #ouvrir(tag: SaxesTagPlain): void {
    const parent = this.#noeuds[this.#profondeur] ?? RACINE
    const noeud = parent.enfants.get(tag.name) ?? this.#nonPrevu(parent, tag)
    const p = ++this.#profondeur
    if (p > PROFONDEUR_MAXIMALE) throw new ErreurRefus('registre.xml-invalide', { message: 'profondeur' })
    this.#noeuds[p] = noeud
    this.#noms[p] = tag.name
    this.#textes[p] = ''
    this.#apresCData = false
    if (noeud.genre === 'objet') {
      this.#valeurs[p] = {}
      this.#rangs[p] = -1
      this.#desordres[p] = false
      if (noeud.pose === 'fiche') this.#debutFiche()
    } else if (noeud.genre === 'liste') this.#valeurs[p] = []
    if (this.#aAttributs) this.#attributs(tag)
  }

  #nonPrevu(parent: Noeud, tag: SaxesTagPlain): Noeud {
    if (this.#profondeur === 0) throw new ErreurRefus('registre.racine-inconnue', { racine: tag.name.slice(0, 80) })
    if (parent.genre !== 'feuille' && parent.genre !== 'balise') return INCONNU
    this.#ajouterTexte(tag.isSelfClosing ? `<${tag.name}/>` : `<${tag.name}>`)
    return BALISE
  }

  #attributs(tag: SaxesTagPlain): void {
    this.#aAttributs = false
    for (const [nom, valeur] of Object.entries(tag.attributes)) this.#noter(`${this.#chemin()}/@${nom}`, valeur)
  }

  #debutFiche(): void {
    this.#inconnus = {}
    if (this.#versionVue) return
    this.#versionVue = true
    this.#surVersion(this.version)
  }

  #texte(texte: string): void {
    const noeud = this.#noeuds[this.#profondeur] ?? RACINE
    if (noeud.prendTexte) {
      if (this.#apresCData && texte.includes('\n') && estVide(texte)) return
      this.#ajouterTexte(texte)
    } else if (!estVide(texte)) this.#noter(this.#chemin(), texte)
  }

  // Blank lines around a CDATA section are layout, not text.
  #cdata(texte: string): void {
    const p = this.#profondeur
    const deja = this.#textes[p] ?? ''
    if (deja !== '' && estVide(deja) && deja.includes('\n')) this.#textes[p] = ''
    const noeud = this.#noeuds[p] ?? RACINE
    if (noeud.prendTexte) this.#ajouterTexte(texte)
    else if (!estVide(texte)) this.#noter(this.#chemin(), texte)
    this.#apresCData = true
  }

  #ajouterTexte(texte: string): void {
    let p = this.#profondeur
    while (this.#noeuds[p] === BALISE) p--
    const deja = this.#textes[p]
    this.#textes[p] = deja === undefined || deja === '' ? texte : deja + texte
  }

  #fermer(tag: SaxesTagPlain): void {
    const p = this.#profondeur
    const noeud = this.#noeuds[p] ?? RACINE
    this.#apresCData = false
    if (noeud.genre === 'feuille') {
      const texte = this.#textes[p] ?? ''
      if (!estVide(texte)) this.#poser(p - 1, noeud, texte)
    } else if (noeud.genre === 'objet') this.#fermerObjet(p, noeud)
    else if (noeud.genre === 'liste') {
      const valeur = this.#valeurs[p]
      if (Array.isArray(valeur) && valeur.length > 0) this.#poser(p - 1, noeud, valeur)
    } else if (noeud.genre === 'balise') {
      if (!tag.isSelfClosing) this.#ajouterTexte(`</${tag.name}>`)
    } else {
      const texte = this.#textes[p] ?? ''
      if (!estVide(texte)) this.#noter(this.#chemin(), texte)
    }
    this.#profondeur = p - 1
  }

  #fermerObjet(p: number, noeud: Noeud): void {
    const objet = this.#valeurs[p] as Objet
    const texte = this.#textes[p] ?? ''
    if (noeud.texteDans !== null && !estVide(texte)) {
      fusionner(objet, noeud.texteDans, texte, (reste) => this.#noter(this.#chemin(), reste))
      this.#desordres[p] = true
    }
    const range = this.#desordres[p] === true ? ordonner(objet, noeud.ordre) : objet
    if (noeud.pose === 'fiche') this.#livrer(range)
    else if ((this.#rangs[p] ?? -1) >= 0 || noeud.texteDans !== null) {
      if (Object.keys(range).length > 0) this.#poser(p - 1, noeud, range)
    }
  }

  #livrer(objet: Objet): void {
    if (Object.keys(this.#inconnus).length > 0) objet._inconnus = this.#inconnus
    this.lues++
    this.#pretes.push(objet as FicheBrute)
  }

  #poser(p: number, noeud: Noeud, valeur: unknown): void {
    const cible = this.#valeurs[p]
    if (noeud.pose === 'item') {
      ;(cible as unknown[]).push(valeur)
      return
    }
    if (noeud.pose === 'version') {
      if (this.#versionVue || this.version !== null) this.#noter(this.#chemin(), String(valeur))
      else this.version = String(valeur).trim()
      return
    }
    if (noeud.pose === 'rien') return
    const objet = cible as Objet
    const cle = noeud.pose === 'deplace' ? noeud.dans : noeud.cle
    const pose = noeud.pose === 'nue' ? [valeur] : noeud.pose === 'deplace' ? { [noeud.cle]: valeur } : valeur
    if (objet[cle] === undefined) {
      objet[cle] = pose
      if (noeud.rang < (this.#rangs[p] ?? -1)) this.#desordres[p] = true
      else this.#rangs[p] = noeud.rang
      if (cle === 'NUMERO_FICHE' && typeof valeur === 'string') this.dernierNumero = valeur.trim()
    } else {
      fusionner(objet, cle, pose, (reste, sous) => this.#noter(this.#chemin() + sous, reste))
      const ordre = this.#noeuds[p]?.enfants.get(cle)?.ordre ?? []
      if (ordre.length > 0 && !Array.isArray(objet[cle])) objet[cle] = ordonner(objet[cle] as Objet, ordre)
    }
  }

  #noter(chemin: string, texte: string): void {
    const dansFiche = this.#noeuds[2]?.pose === 'fiche' && this.#profondeur >= 2
    const inconnus = dansFiche ? this.#inconnus : this.inconnusEnveloppe
    const cle = dansFiche ? chemin.slice('/FICHES'.length) : chemin
    const textes = inconnus[cle]
    if (textes === undefined) inconnus[cle] = [texte]
    else textes.push(texte)
  }

  #chemin(): string {
    return this.#noms.slice(0, this.#profondeur + 1).join('/')
  }
}

/** Second value for a key: lists join, objects complete each other, a repeated text is left over. */
function fusionner(objet: Objet, cle: string, valeur: unknown, reste: (texte: string, sous: string) => void): void {
  const deja = objet[cle]
  if (deja === undefined) objet[cle] = valeur
  else if (Array.isArray(deja) && Array.isArray(valeur)) deja.push(...valeur)
  else if (typeof deja === 'object' && typeof valeur === 'object' && deja !== null && valeur !== null) {
    for (const [sousCle, sousValeur] of Object.entries(valeur)) {
      fusionner(deja as Objet, sousCle, sousValeur, (texte, sous) => reste(texte, `/${sousCle}${sous}`))
    }
  } else reste(String(valeur), '')
}

function ordonner(objet: Objet, ordre: readonly string[]): Objet {
  const range: Objet = {}
  for (const cle of ordre) if (objet[cle] !== undefined) range[cle] = objet[cle]
  return range
}
