import type { DefaultTreeAdapterTypes as Arbre } from 'parse5'
import type { LigneDocument } from '#domaine/document/index.ts'

/** A part of a web page that speaks of its site. */
export type ZoneSite = NonNullable<LigneDocument['zone']>

/** Elements that hold what the page is about. */
export const SUJETS: ReadonlySet<string> = new Set(['main', 'article', 'section'])
const ROLES = new Set(['navigation', 'banner', 'search', 'dialog', 'alertdialog', 'menu', 'menubar'])
/** Names that makers give to consent banners. */
const BANDEAU = /cookie|consent|rgpd|gdpr|tarteaucitron/i
const ATTRIBUT_MAX = 200

/** Elements that hold the title or the main part of a page: none of them is the site's. Linear. */
export function porteursDuSujet(racine: Arbre.ParentNode): Set<object> {
  const porteurs = new Set<object>()
  const reste: Arbre.ParentNode[] = [racine]
  for (let noeud = reste.pop(); noeud !== undefined; noeud = reste.pop()) {
    for (const enfant of noeud.childNodes) {
      if (!('tagName' in enfant)) continue
      reste.push(enfant)
      if (enfant.tagName !== 'h1' && enfant.tagName !== 'main') continue
      for (let haut: Arbre.ParentNode | null = enfant; haut && !porteurs.has(haut); haut = parentDe(haut))
        porteurs.add(haut)
    }
  }
  return porteurs
}

const parentDe = (noeud: Arbre.ParentNode): Arbre.ParentNode | null => ('parentNode' in noeud ? noeud.parentNode : null)

/**
 * The zone of the site that an element opens, else the one it stands in. What holds the title of the page is not the
 * site's; nor is a foot or an aside inside what the page is about.
 */
export function zoneDe(
  element: Arbre.Element,
  contexte: { readonly zone: ZoneSite | null; readonly auBord: boolean },
  porteurs: ReadonlySet<object>,
): ZoneSite | null {
  const { tagName } = element
  if (contexte.zone !== null || porteurs.has(element)) return contexte.zone
  if (tagName === 'nav' || tagName === 'menu' || ROLES.has(attribut(element, 'role'))) return 'navigation'
  if (!contexte.auBord) return null
  if (tagName === 'aside' || tagName === 'header') return 'navigation'
  if (tagName === 'footer' || attribut(element, 'role') === 'contentinfo') return 'pied'
  return BANDEAU.test(`${attribut(element, 'id')} ${attribut(element, 'class')}`) ? 'navigation' : null
}

const attribut = ({ attrs }: Arbre.Element, nom: string): string =>
  attrs.find(({ name }) => name === nom)?.value.slice(0, ATTRIBUT_MAX) ?? ''
