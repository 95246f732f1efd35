import { numeroDepuisAdresse } from '#domaine/certification/index.ts'
import {
  type Element,
  GENRES_LIEN,
  type GenreElement,
  type GenreLien,
  type Lien,
  peutLier,
  type Referentiel,
} from '#domaine/referentiel/index.ts'
import { type Branche, lireArbreCase } from './arbre.ts'
import { identifiantGroupe } from './cles.ts'
import { type ExtensionElement, lireExtension, lireExtensionReferentiel } from './extensions.ts'
import { genreDit, proposerGenre } from './genres.ts'
import { lireGrilles, type PoidsEtNiveaux } from './grilles.ts'
import type { AssociationCase, PaquetCase } from './paquet.ts'

/** A framework as a draft, with what was proposed or left aside on the way. */
export interface RepriseCase {
  readonly referentiel: Referentiel
  /** Elements whose kind was proposed by their place: the package did not say it, or not one that may stand there. */
  readonly genresProposes: readonly string[]
  /** Items with several parents, of which the first was kept. */
  readonly autresParents: readonly string[]
  /** Items that hung from nothing known, put at the top. */
  readonly sansParent: readonly string[]
  /** Associations that have no counterpart here, by type. */
  readonly associationsEcartees: Readonly<Record<string, number>>
}

/**
 * A CASE package as a référentiel. A package of ours with extensions gives back what was exported; any other one makes
 * a draft to be reviewed, whose content is still to be checked (`normaliserReferentiel`).
 */
export function referentielDepuisCase(paquet: PaquetCase): RepriseCase {
  const { CFDocument, CFAssociations = [], CFRubrics = [] } = paquet
  const arbre = lireArbreCase(paquet)
  const grilles = lireGrilles(CFRubrics)
  const lus = arbre.branches.map((branche) => ({ branche, extension: lireExtension(branche.item.extensions) }))
  const ids = nommer(lus)
  const genres = new Map<string, GenreElement>()
  const genresProposes: string[] = []
  const elements = lus.map(({ branche, extension }): Element => {
    const { item, parent, ordre, profondeur, porte } = branche
    const id = ids.get(item.identifier) ?? item.identifier
    const idParent = parent === null ? null : (ids.get(parent) ?? parent)
    const dit = genreDit(item)
    const genreParent = idParent === null ? null : (genres.get(idParent) ?? null)
    const genre = proposerGenre(dit, { parent: genreParent, profondeur, porte })
    if (genre !== dit) genresProposes.push(id)
    genres.set(id, genre)
    const base = {
      id,
      code: item.humanCodingScheme ?? null,
      libelle: item.fullStatement,
      parent: idParent,
      ordre,
      reperes: extension?.reperes ?? [],
    }
    return completer(genre, base, { extension, grille: grilles.get(item.identifier) ?? null })
  })
  const { liens, ecartees } = lireLiens(CFAssociations, ids, genres)
  const dit = lireExtensionReferentiel(CFDocument.extensions)
  return {
    referentiel: {
      intitule: CFDocument.title,
      certification: dit ? dit.certification : numeroDepuisAdresse(CFDocument.officialSourceURL ?? ''),
      fondements: dit?.fondements ?? [],
      elements,
      liens,
    },
    genresProposes,
    autresParents: arbre.autresParents,
    sansParent: arbre.sansParent,
    associationsEcartees: ecartees,
  }
}

/** The identifier that our extension gives, when no other item bears it; else that of the package. */
function nommer(
  lus: readonly { readonly branche: Branche; readonly extension: ExtensionElement | null }[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const pris = new Set(lus.map(({ branche }) => branche.item.identifier))
  for (const { branche, extension } of lus) {
    const voulu = extension?.id ?? branche.item.identifier
    const id = voulu !== branche.item.identifier && pris.has(voulu) ? branche.item.identifier : voulu
    pris.add(id)
    ids.set(branche.item.identifier, id)
  }
  return ids
}

type BaseElement = Pick<Element, 'id' | 'code' | 'libelle' | 'parent' | 'ordre' | 'reperes'>

function completer(
  genre: GenreElement,
  base: BaseElement,
  { extension, grille }: { extension: ExtensionElement | null; grille: PoidsEtNiveaux | null },
): Element {
  const { facultatif = null, coefficient = null, modalites = [], natures = [], consigne = null } = extension ?? {}
  switch (genre) {
    case 'bloc':
      return { ...base, genre, facultatif, validation: extension?.validation ?? null }
    case 'evaluation':
      return { ...base, genre, natures, consigne, modalites }
    case 'critere':
      return { ...base, genre, poids: grille?.poids ?? null, niveaux: grille?.niveaux ?? [] }
    case 'unite':
    case 'epreuve':
      return { ...base, genre, facultatif, coefficient, modalites }
    default:
      return { ...base, genre }
  }
}

const GROUPES = new Map(GENRES_LIEN.map((genre) => [identifiantGroupe(genre), genre]))
/** Kinds of link that may stand for a type of association, first choice first. */
const EQUIVALENTS: Readonly<Record<string, readonly GenreLien[]>> = {
  exactMatchOf: ['correspond'],
  isRelatedTo: ['evalue', 'mobilise'],
}

function lireLiens(
  associations: readonly AssociationCase[],
  ids: ReadonlyMap<string, string>,
  genres: ReadonlyMap<string, GenreElement>,
): { liens: Lien[]; ecartees: Record<string, number> } {
  const liens = new Map<string, Lien>()
  const ecartees: Record<string, number> = {}
  for (const association of associations) {
    const { associationType: type, originNodeURI, destinationNodeURI, CFAssociationGroupingURI } = association
    if (type === 'isChildOf') continue
    const [de, vers] = [ids.get(originNodeURI.identifier), ids.get(destinationNodeURI.identifier)]
    const groupe = GROUPES.get(CFAssociationGroupingURI?.identifier ?? '')
    const possibles = groupe === undefined ? (Object.hasOwn(EQUIVALENTS, type) ? EQUIVALENTS[type] : []) : [groupe]
    const genre = possibles?.find((un) => peutRelier(un, genres.get(de ?? ''), genres.get(vers ?? '')))
    if (de === undefined || vers === undefined || de === vers || genre === undefined)
      ecartees[type] = (Object.hasOwn(ecartees, type) ? (ecartees[type] ?? 0) : 0) + 1
    else liens.set(`${genre}\n${de}\n${vers}`, { genre, de, vers })
  }
  return { liens: [...liens.values()], ecartees }
}

const peutRelier = (lien: GenreLien, de: GenreElement | undefined, vers: GenreElement | undefined): boolean =>
  de !== undefined && vers !== undefined && peutLier(lien, de, vers)
