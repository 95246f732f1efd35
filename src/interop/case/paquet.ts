import { z } from 'zod'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'

const Texte = z.string()
const Textes = z.array(Texte)

/** A pointer from one thing to another. */
const Renvoi = z.looseObject({ title: Texte, identifier: Texte, uri: Texte, targetType: Texte.optional() })
export type RenvoiCase = z.infer<typeof Renvoi>

const Extensions = z.record(Texte, z.unknown()).optional()
const Tronc = { identifier: Texte, uri: Texte, lastChangeDateTime: Texte, extensions: Extensions }

const Item = z.looseObject({
  ...Tronc,
  fullStatement: Texte,
  humanCodingScheme: Texte.optional(),
  listEnumeration: Texte.optional(),
  abbreviatedStatement: Texte.optional(),
  conceptKeywords: Textes.optional(),
  notes: Texte.optional(),
  language: Texte.optional(),
  educationLevel: Textes.optional(),
  CFItemType: Texte.optional(),
  CFItemTypeURI: Renvoi.optional(),
})
export type ItemCase = z.infer<typeof Item>

const Association = z.looseObject({
  ...Tronc,
  associationType: Texte,
  sequenceNumber: z.number().optional(),
  originNodeURI: Renvoi,
  destinationNodeURI: Renvoi,
  CFAssociationGroupingURI: Renvoi.optional(),
  notes: Texte.optional(),
})
export type AssociationCase = z.infer<typeof Association>

const Niveau = z.looseObject({
  identifier: Texte,
  uri: Texte,
  quality: Texte.optional(),
  position: z.number().optional(),
})
const Critere = z.looseObject({
  identifier: Texte,
  uri: Texte,
  CFItemURI: Renvoi.optional(),
  weight: z.number().optional(),
  position: z.number().optional(),
  CFRubricCriterionLevels: z.array(Niveau).optional(),
})
const Grille = z.looseObject({
  identifier: Texte,
  uri: Texte,
  title: Texte.optional(),
  CFRubricCriteria: z.array(Critere).optional(),
})
export type GrilleCase = z.infer<typeof Grille>

const Definition = z.looseObject({ identifier: Texte, uri: Texte, title: Texte, typeCode: Texte.optional() })
export type DefinitionCase = z.infer<typeof Definition>
const Definitions = z.looseObject({
  CFConcepts: z.array(Definition).optional(),
  CFSubjects: z.array(Definition).optional(),
  CFLicenses: z.array(Definition).optional(),
  CFItemTypes: z.array(Definition).optional(),
  CFAssociationGroupings: z.array(Definition).optional(),
})

const DocumentCase = z.looseObject({
  ...Tronc,
  creator: Texte,
  title: Texte,
  caseVersion: Texte.optional(),
  frameworkType: Texte.optional(),
  officialSourceURL: Texte.optional(),
  publisher: Texte.optional(),
  description: Texte.optional(),
  subject: Textes.optional(),
  language: Texte.optional(),
  version: Texte.optional(),
  adoptionStatus: Texte.optional(),
  statusStartDate: Texte.nullish(),
  statusEndDate: Texte.nullish(),
  notes: Texte.optional(),
})

const Paquet = z.looseObject({
  CFDocument: DocumentCase,
  CFItems: z.array(Item).optional(),
  CFAssociations: z.array(Association).optional(),
  /** 1.0 also takes an empty list for none. */
  CFDefinitions: z.union([Definitions, z.array(z.never())]).optional(),
  CFRubrics: z.array(Grille).optional(),
  extensions: Extensions,
})

/**
 * Any CASE package, 1.0 or 1.1, from whoever made it: fields that we do not name stay where they are, so that what
 * is written out again equals what came in.
 */
export type PaquetCase = z.infer<typeof Paquet>

/** Version of the standard that a package says it follows; a package that says nothing is of 1.0. */
export const versionCase = ({ CFDocument }: PaquetCase): '1.0' | '1.1' =>
  CFDocument.caseVersion === '1.1' ? '1.1' : '1.0'

/** Reads a parsed JSON as a CASE package. Refusal `case.illisible` (chemin: where what is needed is not). */
export function depuisCase(json: unknown): Resultat<PaquetCase> {
  const lu = Paquet.safeParse(json)
  if (lu.success) return reussir(lu.data)
  const chemin = lu.error.issues[0]?.path.map(String).join('.') ?? ''
  return refuser('case.illisible', { chemin: chemin === '' ? 'CFPackage' : chemin.slice(0, 200) })
}
