import { AUTRES_NOMS, type Enfants, ITEMS_NUS, type Objet, SPEC_FICHE, type Spec, TEXTES_DEPLACES } from './lignes.ts'

/** What an element becomes in its parent when it closes. */
export type Pose = 'cle' | 'item' | 'nue' | 'deplace' | 'fiche' | 'version' | 'rien'

/** A place in the document: one map lookup per open tag leads from a place to the next one. */
export interface Noeud {
  readonly genre: 'feuille' | 'objet' | 'liste' | 'inconnu' | 'balise'
  readonly pose: Pose
  /** Key and rank (canonical order) in the parent object. */
  readonly cle: string
  readonly rang: number
  /** For `deplace`: the object of the parent that receives `cle`. */
  readonly dans: string
  readonly enfants: Map<string, Noeud>
  /** Canonical order of the keys of an object. */
  readonly ordre: readonly string[]
  readonly texteDans: string | null
  readonly prendTexte: boolean
}

const aucun = new Map<string, Noeud>()

function noeud(base: Partial<Noeud> & Pick<Noeud, 'genre' | 'pose'>): Noeud {
  const complet = { cle: '', rang: 0, dans: '', enfants: aucun, ordre: [], texteDans: null, ...base }
  const prendTexte = base.genre !== 'liste' && (base.genre !== 'objet' || complet.texteDans !== null)
  return { ...complet, prendTexte }
}

/** An element the flux 4.1 does not know; its descendants are unknown too. */
export const INCONNU = noeud({ genre: 'inconnu', pose: 'rien' })
/** Markup inside a text: put back as text, as CDATA would have kept it. */
export const BALISE = noeud({ genre: 'balise', pose: 'rien' })

function compiler(spec: Spec, place: Pick<Noeud, 'pose' | 'cle' | 'rang'>): Noeud {
  if (spec.genre === 'feuille') return noeud({ genre: 'feuille', ...place })
  if (spec.genre === 'objet') return noeud({ genre: 'objet', ...place, ...contenuObjet(spec) })
  const item = compiler(spec.item, { pose: spec.nue ? 'nue' : 'item', cle: place.cle, rang: place.rang })
  return spec.nue ? item : noeud({ genre: 'liste', ...place, enfants: new Map([[spec.nom, item]]) })
}

function contenuObjet(spec: Objet<Enfants>): Pick<Noeud, 'enfants' | 'ordre' | 'texteDans'> {
  const ordre = Object.keys(spec.enfants)
  const enfants = new Map<string, Noeud>()
  for (const [rang, [cle, enfant]] of Object.entries(spec.enfants).entries()) {
    enfants.set(cle, compiler(enfant, { pose: 'cle', cle, rang }))
  }
  for (const [autre, nom] of Object.entries(AUTRES_NOMS)) {
    const vise = enfants.get(nom)
    if (vise !== undefined && !enfants.has(autre)) enfants.set(autre, vise)
  }
  return { enfants, ordre, texteDans: spec.texteDans }
}

function compilerFiche(): Noeud {
  const contenu = contenuObjet(SPEC_FICHE)
  const { enfants, ordre } = contenu
  for (const [nom, cle] of Object.entries(ITEMS_NUS)) {
    const item = [...(enfants.get(cle)?.enfants.values() ?? [])][0]
    if (item !== undefined) enfants.set(nom, { ...item, pose: 'nue', cle, rang: ordre.indexOf(cle) })
  }
  for (const [nom, [dans, cle]] of Object.entries(TEXTES_DEPLACES)) {
    enfants.set(nom, noeud({ genre: 'feuille', pose: 'deplace', cle, dans, rang: ordre.indexOf(dans) }))
  }
  return noeud({ genre: 'objet', pose: 'fiche', ...contenu })
}

const NOEUD_FICHE = compilerFiche()

/** The document: FICHES, its VERSION_FLUX and its FICHE. */
export const RACINE = noeud({
  genre: 'objet',
  pose: 'rien',
  enfants: new Map([
    [
      'FICHES',
      noeud({
        genre: 'objet',
        pose: 'rien',
        enfants: new Map([
          ['VERSION_FLUX', noeud({ genre: 'feuille', pose: 'version' })],
          ['FICHE', NOEUD_FICHE],
        ]),
      }),
    ],
  ]),
})
