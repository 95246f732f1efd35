import { z } from 'zod'
import { UNITES } from '#droit/trace.ts'
import { Jour } from '../route.ts'

const Rationnel = z.object({ n: z.number().int(), d: z.number().int() }).describe('Exact fraction n/d')
const Valeur = z
  .union([z.number(), Rationnel, z.boolean(), z.string(), z.null()])
  .describe('Exact value in the unit of the step; null: unknown')

const SourcePublique = z.discriminatedUnion('genre', [
  z.object({ genre: z.literal('fait'), chemin: z.string().describe('Place in the input') }),
  z.object({ genre: z.literal('texte'), texte: z.string(), paragraphe: z.string().nullable() }),
  z.object({
    genre: z.literal('bareme'),
    bareme: z.string(),
    colonne: z.string(),
    depuis: Jour.nullable().describe('First day of the row read; null: none covers the day'),
    derniere_connue: z.boolean().describe('The day is after the last check of the scale'),
  }),
  z.object({ genre: z.literal('reglement'), reglement: z.string(), chemin: z.string() }),
  z.object({ genre: z.literal('interrupteur'), interrupteur: z.string() }),
])

const Unites = z.enum(UNITES)

/** One step of a computation as the API gives it. */
export const EtapePublique = z.object({
  code: z.string(),
  operation: z.string().nullable().describe('null: a leaf, which has a source'),
  valeur: Valeur,
  unite: Unites.describe('note, coefficient: hundredths; points: ten-thousandths; euros: cents'),
  entrees: z.array(z.number().int().min(0)).describe('Ranks of the steps it is made from'),
  source: SourcePublique.nullable(),
  texte: z.string().nullable().describe('Text of law that the step applies'),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type EtapePublique = z.infer<typeof EtapePublique>

const LigneExplication = z.object({
  niveau: z.number().int().min(0).describe('Depth in the outline, 0 for the answer'),
  code: z.string(),
  phrase: z.string(),
  valeur: z.string().nullable().describe('Value with its unit; null for a statement'),
  jugement: z.boolean().nullable().optional().describe('For a statement: holds, does not, or null when not known'),
  signe: z
    .enum(['vrai', 'refus', 'non', 'inconnu'])
    .nullable()
    .describe('refus: part of why the answer fails; non: merely not so'),
  source: z.string().nullable(),
  faire: z.string().nullable().describe('What to do, or where to learn what is missing'),
})

/** The answer of any computation. `resultat` has the shape that GET /calculs gives for that computation. */
export const ReponseCalcul = z.object({
  calcul: z.string(),
  issue: z.enum(['conforme', 'non-conforme', 'determine', 'indetermine']),
  resume: z.string().describe('What decides the answer, in one line, in the language of the request'),
  resultat: z.unknown(),
  raisons: z
    .array(
      z.object({ code: z.string(), texte: z.string().nullable(), phrase: z.string(), faire: z.string().nullable() }),
    )
    .describe('Every condition that fails'),
  manquants: z
    .array(
      z.object({
        code: z.string(),
        source: SourcePublique,
        phrase: z.string(),
        ou: z.string(),
        faire: z.string().nullable(),
      }),
    )
    .describe('Every fact that is missing to know'),
  trace: z.array(EtapePublique).describe('Every step once, inputs before what they make; the last one is the answer'),
  explication: z.array(LigneExplication).optional().describe('Outline in plain words, when asked for'),
  versions: z.object({ produit: z.string(), au: Jour.describe('Day on which it was computed') }),
})
export type ReponseCalcul = z.infer<typeof ReponseCalcul>

/** What the input of a computation must be, as JSON Schema (draft 2020-12). */
export const schemaJson = (schema: z.ZodType): Record<string, unknown> => ({
  ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
})
