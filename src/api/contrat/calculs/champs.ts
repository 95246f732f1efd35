import { z } from 'zod'
import { Jour } from '../route.ts'

/** An optional field whose absence means unknown: null once read. */
export const inconnu = <T extends z.ZodType>(schema: T) => schema.nullish().transform((valeur) => valeur ?? null)

/** true or false; absent: unknown. */
export const OuiNonInconnu = inconnu(z.boolean())
const PREMIER_JOUR = '1900-01-01'
const DERNIER_JOUR = '2100-12-31'
/** A civil day that somebody states: no life nor text of today reaches outside these two centuries. */
export const JourSaisi = Jour.refine((jour) => jour >= PREMIER_JOUR && jour <= DERNIER_JOUR, 'a day from 1900 to 2100')
/** A civil day; absent: unknown. */
export const JourInconnu = inconnu(JourSaisi)
/** A whole number, from 0 up to more than any count of these rules. */
export const Entier = z.number().int().min(0).max(10_000)
/** The same; absent: unknown. */
export const EntierInconnu = inconnu(Entier)
/** Most elements of one list: more than any file holds, few enough to answer at once. */
export const LISTE_MAX = 500
/** A list of an input. */
export const liste = <T extends z.ZodType>(schema: T) => z.array(schema).max(LISTE_MAX)
/** The year of an exam session. */
export const Session = z.number().int().min(1990).max(2100)
/** The day asked about; absent: today. */
export const JourDemande = JourSaisi.optional().describe('Day asked about; today when absent')
/** An answer that may be unknown. */
export const Reponse = z.boolean().nullable()
/** A day that may be unknown. */
export const JourReponse = Jour.nullable()
