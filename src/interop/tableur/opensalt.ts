import type { DocumentSource } from '#domaine/document/index.ts'
import type { DefinitionCase, PaquetCase } from '../case/paquet.ts'
import { ESPACE_CASE, uuidV5 } from '../case/uuid.ts'
import { type Atelier, adresse, type Classeur, nommer, type Pose } from './atelier.ts'
import { type Feuille, lireFeuilles, type Rangee } from './grille.ts'
import { lireAssociations, lireGroupes } from './opensalt-liens.ts'

/** Items beyond which no more are read: enough for who refuses so many to see it. */
const ITEMS_MAX = 20_000

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
    items: items.rangees.filter((rangee) => rangee.has('fullstatement')).slice(0, ITEMS_MAX),
    associations: (nommee('cfassociation')?.rangees ?? []).slice(0, 5 * ITEMS_MAX),
    instant,
  })
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
