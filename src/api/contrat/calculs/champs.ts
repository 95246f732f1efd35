import { z } from 'zod'
import { Jour } from '../route.ts'

/** An optional field whose absence means unknown: null once read. */
export const inconnu = <T extends z.ZodType>(schema: T) => schema.nullish().transform((valeur) => valeur ?? null)

/** true or false; absent: unknown. */
export const OuiNonInconnu = inconnu(z.boolean())
/** A civil day; absent: unknown. */
export const JourInconnu = inconnu(Jour)
/** A whole number, 0 or more; absent: unknown. */
export const EntierInconnu = inconnu(z.number().int().min(0))
/** The year of an exam session. */
export const Session = z.number().int().min(1990).max(2100)
/** The day asked about; absent: today. */
export const JourDemande = Jour.optional().describe('Day asked about; today when absent')
/** An answer that may be unknown. */
export const Reponse = z.boolean().nullable()
/** A day that may be unknown. */
export const JourReponse = Jour.nullable()
