import { z } from 'zod'
import { FORMES_EXAMEN, GENRES_LIEN, NATURES_EPREUVE, NATURES_EVALUATION } from '#domaine/referentiel/index.ts'

const Rang = z.number().int().min(0).max(10_000_000)
const Minutes = z.number().int().min(0).max(1_000_000).nullable()
const Poids = z.number().min(0).max(100_000).nullable().describe('null: unknown')
const Facultatif = z.boolean().nullable().describe('null: unknown')
export const IdElement = z.string().min(1).max(200).describe('Stable across the versions of one framework')

const Repere = z.object({ rang: Rang, debut: Rang, fin: Rang })

const Modalite = z.object({
  candidats: z.string().describe('Category of candidates, in the words of the source'),
  forme: z.enum(FORMES_EXAMEN).nullable(),
  natures: z.array(z.enum(NATURES_EPREUVE)),
  duree_min: Minutes,
  duree_max: Minutes,
  brut: z.string().describe('The very words of the source'),
})

const Base = z.object({
  id: IdElement,
  code: z.string().nullable().describe('As the source prints it; null when it prints none'),
  libelle: z.string(),
  parent: IdElement.nullable().describe('null at the top'),
  ordre: Rang.describe('Place among the children of its parent, from 0'),
  reperes: z.array(Repere).describe('Lines of the document; empty when a person typed it'),
})

const ElementPublic = z.discriminatedUnion('genre', [
  Base.extend({
    genre: z.literal('bloc'),
    facultatif: Facultatif,
    validation: z.string().nullable().describe('What its validation gives; null: the source does not say'),
  }),
  Base.extend({ genre: z.enum(['activite', 'tache', 'competence', 'connaissance']) }),
  Base.extend({
    genre: z.literal('evaluation'),
    natures: z.array(z.enum(NATURES_EVALUATION)),
    consigne: z.string().nullable(),
    modalites: z.array(Modalite),
  }),
  Base.extend({
    genre: z.literal('critere'),
    poids: Poids,
    niveaux: z.array(z.string()).describe('From lowest to highest; empty: unknown'),
  }),
  Base.extend({
    genre: z.enum(['unite', 'epreuve']),
    facultatif: Facultatif,
    coefficient: Poids,
    modalites: z.array(Modalite),
  }),
])
export type ElementPublic = z.infer<typeof ElementPublic>

const LienPublic = z.object({ genre: z.enum(GENRES_LIEN), de: IdElement, vers: IdElement })

/** A whole référentiel on the wire: the domain's, with snake_case keys. */
export const ReferentielPublic = z.object({
  intitule: z.string(),
  certification: z.string().nullable().describe('RNCP/RS number; null: unknown'),
  fondements: z.array(z.string()).describe('Articles that the source names as its ground'),
  elements: z.array(ElementPublic).describe('Each parent before its children, siblings in order'),
  liens: z.array(LienPublic),
})
export type ReferentielPublic = z.infer<typeof ReferentielPublic>

/** One edit of a draft on the wire. */
export const OperationPublique = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('titrer'),
    intitule: z.string(),
    certification: z.string().nullable(),
    fondements: z.array(z.string()),
  }),
  z.object({ type: z.literal('ajouter'), element: ElementPublic }),
  z.object({ type: z.literal('modifier'), element: ElementPublic }),
  z.object({ type: z.literal('deplacer'), id: IdElement, parent: IdElement.nullable(), ordre: Rang }),
  z.object({ type: z.literal('supprimer'), id: IdElement }),
  z.object({ type: z.literal('restaurer'), elements: z.array(ElementPublic), liens: z.array(LienPublic) }),
  z.object({ type: z.literal('lier'), lien: LienPublic }),
  z.object({ type: z.literal('delier'), lien: LienPublic }),
])
export type OperationPublique = z.infer<typeof OperationPublique>
