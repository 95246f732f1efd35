import { z } from 'zod'
import { INFORMATIONS_PREALABLES, TAUX_ANNUELS, verifierInformation } from '#domaine/qualite/index.ts'
import { definirCalcul } from './calcul.ts'
import { JourDemande, JourInconnu, OuiNonInconnu } from './champs.ts'

const Entree = z.strictObject({
  jour: JourDemande,
  prealable: z
    .strictObject({
      remise_le: JourInconnu.describe('Day on which it was given'),
      inscription_le: JourInconnu.describe('Day of the final enrolment'),
      elements: z
        .partialRecord(z.enum(INFORMATIONS_PREALABLES), z.boolean())
        .optional()
        .describe('What was given; absent: nobody looked'),
    })
    .optional()
    .describe('Information given before the final enrolment'),
  taux: z
    .strictObject({
      publies_le: JourInconnu.describe('Day of the last publication'),
      cfa: OuiNonInconnu.describe('The body is a CFA'),
      publies: z
        .partialRecord(z.enum([...TAUX_ANNUELS, 'rupture']), z.boolean())
        .optional()
        .describe('Rates published; absent: nobody looked'),
    })
    .optional()
    .describe('Rates that a CFA or a school publishes each year'),
})

/** Duties of information: before enrolment (L6353-8), yearly rates (L6111-8). */
export const INFORMATION = definirCalcul({
  nom: 'information',
  entree: Entree,
  resultat: z.null(),
  calculer: ({ jour, prealable, taux }, { aujourdhui }) =>
    verifierInformation({
      jour: jour ?? aujourdhui,
      prealable:
        prealable === undefined
          ? null
          : {
              remiseLe: prealable.remise_le,
              inscriptionLe: prealable.inscription_le,
              elements: prealable.elements ?? {},
            },
      taux: taux === undefined ? null : { publiesLe: taux.publies_le, cfa: taux.cfa, publies: taux.publies ?? {} },
    }),
})
