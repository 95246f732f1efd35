import type { AssociationCase, DefinitionCase, RenvoiCase } from '../case/paquet.ts'
import { estUuidCase } from '../case/uuid.ts'
import { type Atelier, adresse, nommer, type Pose } from './atelier.ts'
import type { Rangee } from './grille.ts'

/** Associations beyond which no more are read: no framework has as many, and a hostile cell names millions. */
const ASSOCIATIONS_MAX = 100_000
const NOMS_MAX = 1_000

/** Headings under which the flat layout (CSV) and the sheet of associations name the types, folded. */
const TYPES = new Map(
  [
    'isChildOf',
    'isPartOf',
    'isPeerOf',
    'exactMatchOf',
    'isRelatedTo',
    'precedes',
    'replacedBy',
    'exemplar',
    'hasSkillLevel',
    'isTranslationOf',
  ].map((type) => [type.toLowerCase(), type]),
)

/** Groups of associations, by the words that name them in the rows. */
export function lireGroupes({ associations, lastChangeDateTime }: Atelier): ReadonlyMap<string, DefinitionCase> {
  const groupes = new Map<string, DefinitionCase>()
  for (const rangee of associations) {
    const cle = cleGroupe(rangee)
    if (cle === null || groupes.has(cle)) continue
    const identifier = nommer(rangee.get('associationgroupidentifier'), `groupe/${cle}`)
    const title = rangee.get('associationgroupname') ?? cle
    groupes.set(cle, { identifier, uri: adresse(identifier), title, lastChangeDateTime })
  }
  return groupes
}

const cleGroupe = (rangee: Rangee): string | null =>
  rangee.get('associationgroupidentifier') ?? rangee.get('associationgroupname') ?? null

/** Associations of the third sheet, then those that the rows of items state. */
export function lireAssociations(
  atelier: Atelier,
  poses: readonly Pose[],
  groupes: ReadonlyMap<string, DefinitionCase>,
): AssociationCase[] {
  const noeuds = ouvrirNoeuds(atelier, poses)
  const ecrites = atelier.associations.flatMap((rangee) => {
    const type = TYPES.get((rangee.get('associationtype') ?? '').toLowerCase().replace(/[^a-z]/g, ''))
    const de = noeuds(rangee.get('originnodeidentifier') ?? rangee.get('originnodehumancodingscheme'))
    const vers = noeuds(rangee.get('destinationnodeidentifier') ?? rangee.get('destinationnodehumancodingscheme'))
    if (type === undefined || de === null || vers === null) return []
    const groupe = groupes.get(cleGroupe(rangee) ?? '')
    const renvoi = groupe && { title: groupe.title, identifier: groupe.identifier, uri: groupe.uri }
    return [
      associer(atelier, { type, de, vers, donne: rangee.get('identifier'), ...(renvoi ? { groupe: renvoi } : {}) }),
    ]
  })
  const enfants = new Set(
    ecrites
      .filter(({ associationType }) => associationType === 'isChildOf')
      .map(({ originNodeURI }) => originNodeURI.identifier),
  )
  const niveaux = new Map(
    poses.flatMap(({ item, rangee }) =>
      rangee.has('smartlevel') ? [[rangee.get('smartlevel') ?? '', item.identifier]] : [],
    ),
  )
  const deduites: AssociationCase[] = []
  for (const pose of poses) {
    if (ecrites.length + deduites.length >= ASSOCIATIONS_MAX) break
    const deja = enfants.has(pose.item.identifier)
    for (const association of deduire(atelier, pose, { noeuds, niveaux, deja })) deduites.push(association)
  }
  const rangs = new Map(poses.map(({ item, rangee }) => [item.identifier, rangDe(rangee)]))
  return [...ecrites, ...deduites].map((association) => {
    const rang =
      association.associationType === 'isChildOf' ? rangs.get(association.originNodeURI.identifier) : undefined
    return rang === undefined ? association : { ...association, sequenceNumber: rang }
  })
}

/** Place among siblings: the last figure of smartLevel, or sequenceNumber. */
function rangDe(rangee: Rangee): number | undefined {
  const chiffres = rangee.get('smartlevel')?.split('.').at(-1) ?? rangee.get('sequencenumber') ?? ''
  return /^\d{1,9}$/.test(chiffres) ? Number(chiffres) : undefined
}

type Noeuds = (nom: string | undefined) => RenvoiCase | null

/** Finds what a row names: an item by its identifier or its code, the document, else something outside. */
function ouvrirNoeuds({ document, titre, tete }: Atelier, poses: readonly Pose[]): Noeuds {
  const connus = new Map<string, RenvoiCase>()
  const noter = (cle: string | undefined, renvoi: RenvoiCase): void => {
    if (cle !== undefined && !connus.has(cle)) connus.set(cle, renvoi)
  }
  const doc = { title: titre, identifier: document, uri: adresse(document) }
  noter(document, doc)
  noter(tete.get('identifier'), doc)
  for (const { item, rangee } of poses) {
    const { identifier, humanCodingScheme, fullStatement } = item
    const renvoi = { title: humanCodingScheme ?? fullStatement, identifier, uri: adresse(identifier) }
    for (const cle of [identifier, rangee.get('identifier'), humanCodingScheme]) noter(cle, renvoi)
  }
  return (nom) => {
    const cle = nom?.trim() ?? ''
    if (cle === '') return null
    const connu = connus.get(cle)
    if (connu !== undefined) return connu
    if (estUuidCase(cle)) return { title: cle, identifier: cle, uri: adresse(cle), targetType: 'CASE' }
    const uri = /^https?:\/\//.test(cle) ? cle : `urn:code:${encodeURIComponent(cle)}`
    return { title: cle, identifier: cle, uri, targetType: 'ext:uri' }
  }
}

interface Trait {
  readonly type: string
  readonly de: RenvoiCase
  readonly vers: RenvoiCase
  readonly donne?: string | undefined
  readonly groupe?: RenvoiCase
}

function associer(
  { document, lastChangeDateTime }: Atelier,
  { type, de, vers, donne, groupe }: Trait,
): AssociationCase {
  const identifier = nommer(donne, `${document}/${type}/${de.identifier}/${vers.identifier}`)
  return {
    identifier,
    uri: adresse(identifier),
    associationType: type,
    originNodeURI: de,
    destinationNodeURI: vers,
    ...(groupe === undefined ? {} : { CFAssociationGroupingURI: groupe }),
    lastChangeDateTime,
  }
}

/** Associations that the row of an item states by its columns or its smartLevel; at the top for want of a parent. */
function deduire(
  atelier: Atelier,
  { item, rangee }: Pose,
  outils: { readonly noeuds: Noeuds; readonly niveaux: ReadonlyMap<string, string>; readonly deja: boolean },
): AssociationCase[] {
  const { noeuds, niveaux } = outils
  const de = noeuds(item.identifier)
  if (de === null) return []
  const traits = [...TYPES].flatMap(([colonne, type]): Trait[] =>
    (rangee.get(colonne) ?? '').split(',', NOMS_MAX).flatMap((nom) => {
      const vers = noeuds(nom)
      return vers === null ? [] : [{ type, de, vers }]
    }),
  )
  const deja = outils.deja || traits.some(({ type }) => type === 'isChildOf')
  const parent = noeuds(
    niveaux.get(rangee.get('smartlevel')?.split('.').slice(0, -1).join('.') ?? '') ?? atelier.document,
  )
  const place = deja || parent === null ? [] : [{ type: 'isChildOf', de, vers: parent }]
  return [...place, ...traits].map((trait) => associer(atelier, trait))
}
