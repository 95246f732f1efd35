import { comparerSuites, type EcartParagraphe } from '#domaine/certification/index.ts'
import { indexerElements, listerElements } from '../arbre.ts'
import type { Element, Referentiel } from '../referentiel.ts'
import { type Appariement, apparierElements, type OptionsAppariement } from './apparier-elements.ts'

export const NATURES_CHANGEMENT = [
  'ajout',
  'retrait',
  'libelle',
  'code',
  'parent',
  'ordre',
  'details',
  'scission',
  'fusion',
] as const
/**
 * What happened to an element. parent: it stands under another one; ordre: elsewhere among the same siblings; details:
 * weights, modalities, instructions; scission, fusion: one became several, several became one.
 */
export type NatureChangement = (typeof NATURES_CHANGEMENT)[number]

/** One line of a comparison: an element kept (changed or not), added, removed, split or merged. */
export interface ChangementElement {
  /** Ids in the old version; none: added. */
  readonly avant: readonly string[]
  /** Ids in the new one; none: removed. */
  readonly apres: readonly string[]
  /** Empty: nothing changed. */
  readonly natures: readonly NatureChangement[]
  /** Word by word, when the label of a kept element changed. */
  readonly mots: readonly EcartParagraphe[] | null
}

/** Two versions face to face, in the order of the new one; removed elements stand where they were. */
export interface ComparaisonVersions {
  readonly lignes: readonly ChangementElement[]
  /** Lines of each nature. */
  readonly comptes: Readonly<Record<NatureChangement, number>>
}

/**
 * What changed between two versions: every element of both is in at least one line. Elements are matched by id when
 * ids are shared, else by their words.
 */
export function comparerVersions(
  avant: Referentiel,
  apres: Referentiel,
  options: OptionsAppariement,
): ComparaisonVersions {
  const appariement = apparierElements(avant, apres, options)
  const deplaces = trouverDeplaces(avant, apres, appariement.paires)
  const lignes = ranger(avant, apres, listerLignes(avant, apres, { ...appariement, deplaces }))
  const compter = (nature: NatureChangement): number => lignes.filter(({ natures }) => natures.includes(nature)).length
  return {
    lignes,
    comptes: {
      ajout: compter('ajout'),
      retrait: compter('retrait'),
      libelle: compter('libelle'),
      code: compter('code'),
      parent: compter('parent'),
      ordre: compter('ordre'),
      details: compter('details'),
      scission: compter('scission'),
      fusion: compter('fusion'),
    },
  }
}

/** Words kept, added and removed between two labels, runs joined. */
function comparerMotsLibelles(avant: string, apres: string): EcartParagraphe[] {
  const couper = (texte: string): string[] => texte.split(/\s+/u).filter((mot) => mot !== '')
  const ecarts: EcartParagraphe[] = []
  for (const ecart of comparerSuites(couper(avant), couper(apres))) {
    const dernier = ecarts.at(-1)
    if (dernier?.nature === ecart.nature)
      ecarts[ecarts.length - 1] = { ...dernier, texte: `${dernier.texte} ${ecart.texte}` }
    else ecarts.push(ecart)
  }
  return ecarts
}

interface Suite extends Appariement {
  readonly deplaces: ReadonlyMap<Element, 'parent' | 'ordre'>
}

function listerLignes(
  avant: Referentiel,
  apres: Referentiel,
  { paires, scissions, fusions, deplaces }: Suite,
): ChangementElement[] {
  const retenus = new Set(paires.values())
  const parties = new Set([...scissions.values()].flat())
  const fondus = new Set([...fusions.values()].flat())
  const inverses = new Map([...paires].map(([ancien, nouveau]) => [nouveau, ancien]))
  const ids = (elements: readonly (Element | undefined)[]): string[] =>
    elements.flatMap((element) => (element === undefined ? [] : [element.id]))
  const scindees = [...scissions].map(
    ([tout, siennes]): ChangementElement => ({
      avant: [tout.id],
      apres: ids([paires.get(tout), ...siennes]),
      natures: ['scission'],
      mots: null,
    }),
  )
  const fusionnees = [...fusions].map(
    ([tout, siennes]): ChangementElement => ({
      avant: ids([inverses.get(tout), ...siennes]),
      apres: [tout.id],
      natures: ['fusion'],
      mots: null,
    }),
  )
  const gardees = [...paires].map(([ancien, nouveau]) => decrirePaire(ancien, nouveau, deplaces.get(nouveau)))
  const retraits = avant.elements.flatMap((un): ChangementElement[] =>
    paires.has(un) || fondus.has(un) || scissions.has(un)
      ? []
      : [{ avant: [un.id], apres: [], natures: ['retrait'], mots: null }],
  )
  const ajouts = apres.elements.flatMap((un): ChangementElement[] =>
    retenus.has(un) || parties.has(un) || fusions.has(un)
      ? []
      : [{ avant: [], apres: [un.id], natures: ['ajout'], mots: null }],
  )
  return [...gardees, ...scindees, ...fusionnees, ...retraits, ...ajouts]
}

function decrirePaire(ancien: Element, nouveau: Element, deplace: 'parent' | 'ordre' | undefined): ChangementElement {
  const reecrit = ancien.libelle !== nouveau.libelle
  const natures: NatureChangement[] = []
  if (reecrit) natures.push('libelle')
  if (ancien.code !== nouveau.code) natures.push('code')
  if (deplace !== undefined) natures.push(deplace)
  if (JSON.stringify(detailsDe(ancien)) !== JSON.stringify(detailsDe(nouveau))) natures.push('details')
  const mots = reecrit ? comparerMotsLibelles(ancien.libelle, nouveau.libelle) : null
  return { avant: [ancien.id], apres: [nouveau.id], natures, mots }
}

/** What an element says beside its label, code and place; its lines in a document are no part of it. */
function detailsDe(element: Element): unknown {
  const {
    id: _id,
    code: _code,
    libelle: _libelle,
    parent: _parent,
    ordre: _ordre,
    reperes: _reperes,
    ...details
  } = element
  return Object.entries(details).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Kept elements that stand under another parent, or elsewhere among siblings that stayed. */
function trouverDeplaces(
  avant: Referentiel,
  apres: Referentiel,
  paires: ReadonlyMap<Element, Element>,
): ReadonlyMap<Element, 'parent' | 'ordre'> {
  const anciens = indexerElements(avant.elements)
  const nouveaux = indexerElements(apres.elements)
  const correspondant = new Map([...paires].map(([ancien, nouveau]) => [ancien.id, nouveau.id]))
  const deplaces = new Map<Element, 'parent' | 'ordre'>()
  for (const [ancien, nouveau] of paires) {
    const attendu = ancien.parent === null ? null : correspondant.get(ancien.parent)
    if (attendu !== nouveau.parent) deplaces.set(nouveau, 'parent')
  }
  for (const [parent, freres] of anciens.enfants) {
    const restes = freres.flatMap((ancien) => {
      const nouveau = paires.get(ancien)
      return nouveau === undefined || deplaces.has(nouveau) ? [] : [nouveau]
    })
    const ici = parent === null ? null : (correspondant.get(parent) ?? null)
    const rangs = new Map((nouveaux.enfants.get(ici) ?? []).map((element, rang) => [element, rang]))
    const fixes = new Set(plusLongueSuite(restes.map((element) => rangs.get(element) ?? 0)))
    for (const element of restes) if (!fixes.has(rangs.get(element) ?? 0)) deplaces.set(element, 'ordre')
  }
  return deplaces
}

/** Longest growing run of distinct numbers: what did not move. */
function plusLongueSuite(nombres: readonly number[]): number[] {
  const fins: number[] = []
  const precedents = nombres.map(() => -1)
  for (const [place, nombre] of nombres.entries()) {
    let [bas, haut] = [0, fins.length]
    while (bas < haut) {
      const milieu = (bas + haut) >> 1
      if ((nombres[fins[milieu] ?? 0] ?? 0) < nombre) bas = milieu + 1
      else haut = milieu
    }
    precedents[place] = bas === 0 ? -1 : (fins[bas - 1] ?? -1)
    fins[bas] = place
  }
  const suite: number[] = []
  for (let place = fins.at(-1) ?? -1; place >= 0; place = precedents[place] ?? -1) suite.unshift(nombres[place] ?? 0)
  return suite
}

/** In the order of the new version; what was removed comes after what came before it in the old one. */
function ranger(avant: Referentiel, apres: Referentiel, lignes: readonly ChangementElement[]): ChangementElement[] {
  const nouveaux = new Map(listerElements(indexerElements(apres.elements)).map(({ id }, rang) => [id, rang]))
  const anciens = listerElements(indexerElements(avant.elements))
  const destins = new Map(lignes.flatMap((ligne) => ligne.avant.map((id) => [id, ligne] as const)))
  const places = new Map<ChangementElement, number>()
  const placeDe = (ligne: ChangementElement): number | undefined => nouveaux.get(ligne.apres[0] ?? '')
  let derniere = -1
  for (const [rang, { id }] of anciens.entries()) {
    const ligne = destins.get(id)
    if (ligne === undefined) continue
    const place = placeDe(ligne)
    if (place === undefined) places.set(ligne, derniere + (rang + 1) / (anciens.length + 2))
    else derniere = place
  }
  const situer = (ligne: ChangementElement): number => placeDe(ligne) ?? places.get(ligne) ?? 0
  return [...lignes].sort((une, autre) => situer(une) - situer(autre))
}
