import { z } from 'zod'
import { estJour } from '#socle/date-civile.ts'

/** Codes of `langues` errors that a route may answer, beside those every route may (limits, internal). */
export type CodeErreur = string

export type Methode = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** One operation of the API: the server, the typed client, OpenAPI and the rights test all read this object. */
export interface RouteContrat {
  readonly nom: string
  readonly methode: Methode
  /** Fastify path, relative to /api/v1. */
  readonly chemin: string
  readonly resume: string
  /** `public`, `connecte` (any signed-in person) or an action of the rights table. */
  readonly droit: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly corps?: z.ZodType
  /** Absent when the route streams something other than JSON (`media`). */
  readonly reponse?: z.ZodType
  readonly media?: string
  /** A POST that only computes: it changes nothing, so it needs neither session nor protection token. Public routes only. */
  readonly pure?: true
  readonly erreurs: readonly CodeErreur[]
}

/** Declares a route and keeps its exact type for the server and the client. */
export const declarer = <const R extends RouteContrat>(route: R): R => route

export const Jour = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(estJour, 'no calendar has that day')
  .describe('Civil day AAAA-MM-JJ, no time zone')

/** A query list: `a`, `a,b` or repeated parameters, never cut. No code nor facet value of the register holds a comma. */
export const Liste = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((v) => (v === undefined ? [] : Array.isArray(v) ? v : v.split(',')).filter((x) => x !== ''))

/** RFC 9457 problem details; `code` is stable, `donnees` are the figures of the sentence. */
export const Probleme = z.object({
  type: z.string().describe('Address of the page that documents this error'),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  instance: z.string(),
  code: z.string(),
  donnees: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})
export type Probleme = z.infer<typeof Probleme>
