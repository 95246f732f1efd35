import { z } from 'zod'
import { calculerAttestationIntermediaire, ISSUES_ATTESTATION } from '#domaine/deliberation/index.ts'
import { definirCalcul, Note } from './calcul.ts'
import { inconnu, liste } from './champs.ts'
import { decimales } from './decimales.ts'

const Entree = z
  .strictObject({
    matieres: liste(
      z.strictObject({
        nom: z.string().min(1).describe('Subject'),
        moyenne: inconnu(Note).describe('Mean of the year; absent: unknown'),
      }),
    )
      .min(1)
      .describe('General subjects, each counted once'),
    specialite: inconnu(Note).describe('Mean of the speciality teaching, counted four times'),
    projet: inconnu(Note).describe('Mark of the project, counted once'),
  })
  .describe('Intermediate attestation, second year of a bac pro')

const Resultat = z.object({
  attestation: z.enum(ISSUES_ATTESTATION).nullable().describe('CONSEIL: a restricted class council decides'),
  points: z.number().nullable(),
  coefficients: z.number().nullable(),
  moyenne: z.number().nullable().describe('Four decimals'),
})

/** Attestation intermédiaire of the bac pro. */
export const ATTESTATION_INTERMEDIAIRE = definirCalcul({
  nom: 'attestation-intermediaire',
  entree: Entree,
  resultat: Resultat,
  calculer: (entree) => {
    const conclusion = calculerAttestationIntermediaire(entree)
    const { attestation, points, coefficients, moyenne } = conclusion.resultat
    return {
      ...conclusion,
      resultat: {
        attestation,
        points: decimales(points, 10_000),
        coefficients: decimales(coefficients, 100),
        moyenne: decimales(moyenne, 100),
      },
    }
  },
})
