import type { FicheRegistre } from '#domaine/certification/index.ts'
import type { Element, EtatVersion, GenreElement, GenreLien, Referentiel } from '#domaine/referentiel/index.ts'
import type { ClesPaquet } from './cles.ts'
import type { AssociationCase, RenvoiCase } from './paquet.ts'

/** Words for people in a package: they come from the catalogues, in the language of the référentiel. */
export interface MotsCase {
  readonly cadre: string
  readonly genres: Readonly<Record<GenreElement, string>>
  readonly liens: Readonly<Record<GenreLien, string>>
  /** What CASE has no field for, as Markdown; null: nothing to say. */
  notes(element: Element): string | null
}

/** What a référentiel does not know of itself. */
export interface ContexteCase {
  /** Address under which things are named, without a slash at the end: `https://…/ims/case/v1p1`. */
  readonly base: string
  /** Names the framework when its certification is unknown. */
  readonly racine: string
  readonly createur: string
  readonly version: { readonly numero: number; readonly etat: EtatVersion; readonly modifieeLe: string }
  readonly langue: string
  readonly mots: MotsCase
  /** Record of its certification, when it is known. */
  readonly fiche: Pick<FicheRegistre, 'rome' | 'nouvelles' | 'dates'> | null
  readonly extensions: boolean
}

/** What the parts of a package are made from. */
export interface Chantier extends ContexteCase {
  readonly referentiel: Referentiel
  readonly cles: ClesPaquet
  /** null for null, or for an element that is not there. */
  elementDe(id: string | null): Element | null
  adresse(lieu: string, identifier: string): string
  readonly lastChangeDateTime: string
}

/** Pointer to an element, or to the document for null. */
export function renvoyer(
  { cles, adresse, referentiel }: Pick<Chantier, 'cles' | 'adresse' | 'referentiel'>,
  element: Element | null,
): RenvoiCase {
  if (element === null)
    return { title: referentiel.intitule, identifier: cles.document, uri: adresse('CFDocuments', cles.document) }
  const identifier = cles.element(element.id)
  return { title: element.code ?? element.libelle, identifier, uri: adresse('CFItems', identifier) }
}

/** An association with its address and the instant of its last change. */
export function associer(
  { adresse, lastChangeDateTime }: Pick<Chantier, 'adresse' | 'lastChangeDateTime'>,
  identifier: string,
  corps: Omit<AssociationCase, 'identifier' | 'uri' | 'lastChangeDateTime'> &
    Pick<AssociationCase, 'associationType' | 'originNodeURI' | 'destinationNodeURI'>,
): AssociationCase {
  return { identifier, uri: adresse('CFAssociations', identifier), ...corps, lastChangeDateTime }
}
