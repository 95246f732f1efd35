import type { DocumentSource } from '#domaine/document/index.ts'
import type { AssociationCase, DefinitionCase, ItemCase, PaquetCase, RenvoiCase } from '../case/paquet.ts'
import { ESPACE_CASE, estUuidCase, uuidV5 } from '../case/uuid.ts'
import { type Feuille, lireFeuilles, type Rangee } from './grille.ts'

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

interface Classeur {
  readonly nom: string
  readonly tete: Rangee
  readonly items: readonly Rangee[]
  readonly associations: readonly Rangee[]
  /** Instant of what the sheets do not date. */
  readonly instant: string
}

/**
 * A spreadsheet in the layout of OpenSALT as a CASE 1.1 package: three sheets (CF Doc, CF Item whose smartLevel gives
 * the tree, CF Association), or one flat sheet whose columns are the associations. null: another layout.
 */
export function paquetDepuisTableur(document: DocumentSource, instant: string): PaquetCase | null {
  const feuilles = lireFeuilles(document)
  const nommee = (nom: string): Feuille | undefined => feuilles.find((feuille) => feuille.nom === nom)
  const items = nommee('cfitem') ?? feuilles.find(({ titres }) => titres.has('identifier') && titres.has('ischildof'))
  if (items === undefined || !items.titres.has('fullstatement')) return null
  return composer({
    nom: document.nom,
    tete: nommee('cfdoc')?.rangees[0] ?? new Map(),
    items: items.rangees.filter((rangee) => rangee.has('fullstatement')),
    associations: nommee('cfassociation')?.rangees ?? [],
    instant,
  })
}

const adresse = (identifier: string): string => `urn:uuid:${identifier}`
const nommer = (donne: string | undefined, cle: string): string => {
  const voulu = donne?.trim().toLowerCase() ?? ''
  return estUuidCase(voulu) ? voulu : uuidV5(ESPACE_CASE, `tableur/${voulu === '' ? cle : voulu}`)
}

/** `2019-02-05 20:56:58`, whose zone nobody says, as an instant; null when it is not one. */
function instantDe(texte: string | undefined): string | null {
  const lu = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(:\d{2})?)?/.exec(texte ?? '')
  return lu ? `${lu[1] ?? ''}T${lu[2] ?? '00:00'}${lu[3] ?? ':00'}Z` : null
}

function composer(classeur: Classeur): PaquetCase {
  const { tete, instant } = classeur
  const titre = tete.get('title') ?? classeur.nom.replace(/\.[a-z]+$/i, '')
  const identifier = nommer(tete.get('identifier'), titre)
  const lastChangeDateTime = instantDe(tete.get('lastchangedate')) ?? instant
  const atelier = { ...classeur, document: identifier, titre, lastChangeDateTime }
  const poses = poserItems(atelier)
  const groupes = lireGroupes(atelier)
  return {
    CFDocument: {
      identifier,
      uri: adresse(identifier),
      caseVersion: '1.1',
      creator: tete.get('creator') ?? '',
      title: titre,
      lastChangeDateTime,
      ...reprendre(tete, [
        'officialSourceURL',
        'publisher',
        'description',
        'language',
        'version',
        'adoptionStatus',
        'notes',
      ]),
      ...jours(tete, ['statusStartDate', 'statusEndDate']),
      ...listes(tete, ['subject']),
    },
    CFItems: poses.map(({ item }) => item),
    CFAssociations: lireAssociations(atelier, poses, groupes),
    CFDefinitions: { CFAssociationGroupings: [...groupes.values()], CFLicenses: lireLicence(atelier) },
  }
}

type Atelier = Classeur & { readonly document: string; readonly titre: string; readonly lastChangeDateTime: string }

interface Pose {
  readonly item: ItemCase
  readonly rangee: Rangee
}

function poserItems({ items, titre, lastChangeDateTime }: Atelier): Pose[] {
  const pris = new Set<string>()
  return items.map((rangee, rang) => {
    const cle = `${titre}/${rangee.get('humancodingscheme') ?? rangee.get('smartlevel') ?? rang}`
    const voulu = nommer(rangee.get('identifier'), cle)
    const identifier = pris.has(voulu) ? uuidV5(ESPACE_CASE, `tableur/${cle}/${rang}`) : voulu
    pris.add(identifier)
    const item = {
      identifier,
      uri: adresse(identifier),
      fullStatement: rangee.get('fullstatement') ?? '',
      ...reprendre(rangee, [
        'humanCodingScheme',
        'listEnumeration',
        'abbreviatedStatement',
        'notes',
        'language',
        'CFItemType',
      ]),
      ...listes(rangee, ['conceptKeywords', 'educationLevel']),
      lastChangeDateTime,
    }
    return { item, rangee }
  })
}

/** The fields that a row fills, under the names of CASE. */
const reprendre = (rangee: Rangee, champs: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    champs.flatMap((champ) => {
      const texte = rangee.get(champ.toLowerCase())
      return texte === undefined ? [] : [[champ, texte]]
    }),
  )

const jours = (rangee: Rangee, champs: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(reprendre(rangee, champs)).flatMap(([champ, texte]) => {
      const instant = instantDe(texte)
      return instant === null ? [] : [[champ, instant.slice(0, 10)]]
    }),
  )

const listes = (rangee: Rangee, champs: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(reprendre(rangee, champs)).map(([champ, texte]) => [
      champ,
      texte.split(/[,|]/).map((mot) => mot.trim()),
    ]),
  )

function lireLicence({ tete, lastChangeDateTime }: Atelier): DefinitionCase[] {
  const [title, licenseText] = [tete.get('licensetitle'), tete.get('licensetext')]
  if (title === undefined && licenseText === undefined) return []
  const identifier = uuidV5(ESPACE_CASE, `licence/${title ?? ''}/${licenseText ?? ''}`)
  return [
    { identifier, uri: adresse(identifier), title: title ?? '', licenseText: licenseText ?? '', lastChangeDateTime },
  ]
}

/** Groups of associations, by the words that name them in the rows. */
function lireGroupes({ associations, lastChangeDateTime }: Atelier): ReadonlyMap<string, DefinitionCase> {
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

function lireAssociations(
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
  const deduites = poses.flatMap((pose) =>
    deduire(atelier, pose, { noeuds, niveaux, deja: enfants.has(pose.item.identifier) }),
  )
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
    (rangee.get(colonne) ?? '').split(',').flatMap((nom) => {
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
