import { type DefaultTreeAdapterTypes as Arbre, defaultTreeAdapter, parse } from 'parse5'
import { ErreurRefus } from '../../erreur-refus.ts'
import { type Demande, lireSous } from './bornes.ts'
import { type Contenu, ouvrirEcrivain } from './ecrivain.ts'
import { parcourirHtml } from './html-lignes.ts'

/**
 * One line for each block of text of a page, as a person sees it, with its place in the source file
 * (`numerotation: 'source'`) or its rank among blocks (`'bloc'`). Nothing is fetched, no script is read.
 */
export async function readHtml(demande: Demande, html: string, numerotation: 'source' | 'bloc'): Promise<Contenu> {
  const ecrivain = ouvrirEcrivain(demande)
  const racine = await lireSous(demande, () => parseBorne(demande, html))
  let bloc = 0
  parcourirHtml(racine, ({ place, ...ligne }) => {
    bloc += 1
    const source = numerotation === 'source'
    ecrivain.ecrire({ ...ligne, numero: source ? place.ligne : bloc, colonne: source ? place.colonne : 1 })
  })
  return { pages: [], lignes: ecrivain.lignes }
}

/** The depth is bounded while the tree is built: the parser's own cost grows with its square. */
function parseBorne({ nom, bornes }: Demande, html: string): Arbre.Document {
  const profondeurs = new WeakMap<object, number>()
  const noter = (parent: Arbre.ParentNode, enfant: object): void => {
    const profondeur = (profondeurs.get(parent) ?? 0) + 1
    if (profondeur > bornes.profondeur)
      throw new ErreurRefus('document.illisible', { fichier: nom, message: `depth > ${bornes.profondeur}` })
    profondeurs.set(enfant, profondeur)
  }
  return parse(html, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      appendChild(parent, enfant) {
        noter(parent, enfant)
        defaultTreeAdapter.appendChild(parent, enfant)
      },
      insertBefore(parent, enfant, suivant) {
        noter(parent, enfant)
        defaultTreeAdapter.insertBefore(parent, enfant, suivant)
      },
    },
  })
}
