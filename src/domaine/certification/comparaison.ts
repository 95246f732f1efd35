import { comparerTextes, type EcartParagraphe } from './ecart-texte.ts'
import type { FicheRegistre } from './fiche.ts'

/** Any value of a record, as plain data. */
export type ValeurComparee = string | number | boolean | null | readonly ValeurComparee[] | ObjetCompare

/** A group of fields, as plain data. */
export interface ObjetCompare {
  readonly [champ: string]: ValeurComparee
}

/** One difference between two versions of a record. */
export interface Changement {
  /** Fields from the record to the datum; elements of lists are named by their key (`blocs`, `RNCP1BC01`, `libelle`). */
  readonly chemin: readonly string[]
  /** `deplacement`: the same elements of a list in another order; both sides then give the keys. */
  readonly nature: 'ajout' | 'retrait' | 'modification' | 'deplacement'
  /** null for an addition. */
  readonly avant: ValeurComparee
  /** null for a removal. */
  readonly apres: ValeurComparee
  /** Paragraph by paragraph, for rich texts only; else null. */
  readonly paragraphes: readonly EcartParagraphe[] | null
}

/** Fields that name an element of a list, the first that is filled wins. Lists not named here hold their own keys. */
const CLES: Readonly<Record<string, readonly string[]>> = {
  formacodes: ['code'],
  nsf: ['code'],
  rome: ['code'],
  idcc: ['code'],
  ccn: ['code'],
  certificateurs: ['siret', 'nom'],
  partenaires: ['siret', 'nom'],
  voies: ['voie'],
  publicationsGeneral: ['titre'],
  publicationsCreation: ['titre'],
  publicationsAutre: ['titre'],
  statistiques: ['annee'],
  blocs: ['codeNormalise', 'code'],
  unites: ['code'],
}
const TEXTES_RICHES = new Set(['jury', 'competences', 'evaluation', 'prerequisEntree', 'prerequisValidation'])
/** The place in the list is told by `deplacement`, not once per bloc. */
const CHAMPS_IGNORES = new Set(['blocs.ordre'])

/**
 * Every difference between two versions of a record (or two records), field by field in the order of the type.
 * Blocs are matched by normalised code, then by place; elements of other lists by their code, SIRET, year or title.
 */
export function comparerFiches(avant: FicheRegistre, apres: FicheRegistre): Changement[] {
  return comparerValeurs(enDonnee(avant), enDonnee(apres), [])
}

/** Plain data of any value of the domain; what has no JSON form counts as null. */
function enDonnee(valeur: unknown): ValeurComparee {
  if (typeof valeur === 'string' || typeof valeur === 'number' || typeof valeur === 'boolean') return valeur
  if (Array.isArray(valeur)) return valeur.map(enDonnee)
  if (typeof valeur !== 'object' || valeur === null) return null
  return Object.fromEntries(Object.entries(valeur).map(([champ, contenu]) => [champ, enDonnee(contenu)]))
}

const estListe = (valeur: ValeurComparee): valeur is readonly ValeurComparee[] => Array.isArray(valeur)
const estObjet = (valeur: ValeurComparee): valeur is ObjetCompare =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)

function comparerValeurs(avant: ValeurComparee, apres: ValeurComparee, chemin: readonly string[]): Changement[] {
  if (estListe(avant) && estListe(apres)) return comparerListes(avant, apres, chemin)
  if (estObjet(avant) && estObjet(apres)) return comparerObjets(avant, apres, chemin)
  if (JSON.stringify(avant) === JSON.stringify(apres)) return []
  const nature = avant === null ? 'ajout' : apres === null ? 'retrait' : 'modification'
  return [{ chemin, nature, avant, apres, paragraphes: ecartsTexte(avant, apres, chemin) }]
}

function comparerObjets(avant: ObjetCompare, apres: ObjetCompare, chemin: readonly string[]): Changement[] {
  const champs = new Set([...Object.keys(avant), ...Object.keys(apres)])
  return [...champs].flatMap((champ) =>
    CHAMPS_IGNORES.has(`${chemin.at(-2)}.${champ}`)
      ? []
      : comparerValeurs(avant[champ] ?? null, apres[champ] ?? null, [...chemin, champ]),
  )
}

function ecartsTexte(
  avant: ValeurComparee,
  apres: ValeurComparee,
  chemin: readonly string[],
): readonly EcartParagraphe[] | null {
  const riche = chemin[0] === 'textes' || TEXTES_RICHES.has(chemin.at(-1) ?? '')
  if (!riche || (avant !== null && typeof avant !== 'string') || (apres !== null && typeof apres !== 'string')) {
    return null
  }
  return comparerTextes(avant ?? '', apres ?? '')
}

function comparerListes(
  avant: readonly ValeurComparee[],
  apres: readonly ValeurComparee[],
  chemin: readonly string[],
): Changement[] {
  const champ = chemin.at(-1) ?? ''
  const anciens = nommer(avant, champ)
  const nouveaux = nommer(apres, champ)
  const paires = apparier(anciens, nouveaux, champ === 'blocs')
  const retraits = [...anciens].filter(([cle]) => !paires.has(cle))
  const retenus = new Set(paires.values())
  const ajouts = [...nouveaux].filter(([cle]) => !retenus.has(cle))
  return [
    ...retraits.map(([cle, valeur]) => changer('retrait', [...chemin, cle], valeur, null)),
    ...[...paires].flatMap(([ancienne, nouvelle]) =>
      comparerValeurs(anciens.get(ancienne) ?? null, nouveaux.get(nouvelle) ?? null, [...chemin, nouvelle]),
    ),
    ...ajouts.map(([cle, valeur]) => changer('ajout', [...chemin, cle], null, valeur)),
    ...deplacements(paires, nouveaux, chemin),
  ]
}

const changer = (
  nature: Changement['nature'],
  chemin: readonly string[],
  avant: ValeurComparee,
  apres: ValeurComparee,
): Changement => ({ chemin, nature, avant, apres, paragraphes: null })

/** Elements by key; a key that comes again gets its rank (`#2`). */
function nommer(liste: readonly ValeurComparee[], champ: string): Map<string, ValeurComparee> {
  const nommes = new Map<string, ValeurComparee>()
  const vues = new Map<string, number>()
  for (const element of liste) {
    const cle = cleDe(element, CLES[champ] ?? [])
    const rang = (vues.get(cle) ?? 0) + 1
    vues.set(cle, rang)
    nommes.set(rang === 1 ? cle : `${cle}#${rang}`, element)
  }
  return nommes
}

function cleDe(element: ValeurComparee, champs: readonly string[]): string {
  if (!estObjet(element)) return String(element)
  const champ = champs.find((nom) => (element[nom] ?? null) !== null)
  return champ === undefined ? JSON.stringify(element) : String(element[champ])
}

/** Old key → new key, by key, then by place among what is left when places matter. */
function apparier(
  anciens: ReadonlyMap<string, ValeurComparee>,
  nouveaux: ReadonlyMap<string, ValeurComparee>,
  parPlace: boolean,
): Map<string, string> {
  const clesNouvelles = [...nouveaux.keys()]
  const paires = new Map<string, string>()
  for (const [place, cle] of [...anciens.keys()].entries()) {
    const enFace = clesNouvelles[place]
    if (nouveaux.has(cle)) paires.set(cle, cle)
    else if (parPlace && enFace !== undefined && !anciens.has(enFace)) paires.set(cle, enFace)
  }
  return paires
}

function deplacements(
  paires: ReadonlyMap<string, string>,
  nouveaux: ReadonlyMap<string, ValeurComparee>,
  chemin: readonly string[],
): Changement[] {
  const communes = new Set(paires.values())
  const avant = [...communes]
  const apres = [...nouveaux.keys()].filter((cle) => communes.has(cle))
  return avant.every((cle, place) => cle === apres[place]) ? [] : [changer('deplacement', chemin, avant, apres)]
}
