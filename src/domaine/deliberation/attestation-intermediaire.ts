import { type Conclusion, conclureCalcul } from '#droit/conclusion.ts'
import { calculer, constante, fait, feuille, juger, type Trace } from '#droit/trace.ts'
import type { Nombre } from '#socle/rationnel.ts'
import { enNombre } from './deliberation.ts'

/** Outcomes of the attestation intermédiaire; `CONSEIL`: the restricted conseil de classe decides. */
export const ISSUES_ATTESTATION = ['ACCORDEE', 'CONSEIL', 'REFUSEE'] as const
export type IssueAttestation = (typeof ISSUES_ATTESTATION)[number]

/** Means of the year of première, hundredths; null: unknown. */
export interface FaitsAttestationIntermediaire {
  readonly matieres: readonly { readonly nom: string; readonly moyenne: number | null }[]
  readonly specialite: number | null
  readonly projet: number | null
}

/** Exact figures of the attestation. */
export interface ResultatAttestationIntermediaire {
  readonly attestation: IssueAttestation | null
  readonly points: Nombre | null
  readonly coefficients: Nombre | null
  readonly moyenne: Nombre | null
}

const ARRETE = { texte: 'arrete.2020-12-16' } as const
const COEFFICIENT_MATIERE = constante('deliberation.ai-coefficient-matiere', 100, 'coefficient', ARRETE)
const COEFFICIENT_SPECIALITE = constante('deliberation.ai-coefficient-specialite', 400, 'coefficient', ARRETE)
const COEFFICIENT_PROJET = constante('deliberation.ai-coefficient-projet', 100, 'coefficient', ARRETE)
const SEUIL = constante('deliberation.ai-seuil', 1000, 'note', ARRETE)
const SEUIL_CONSEIL = constante('deliberation.ai-seuil-conseil', 900, 'note', ARRETE)
const mot = (issue: IssueAttestation): Trace => constante('deliberation.ai-issue', issue, 'mot', ARRETE)
const [ACCORDEE, CONSEIL, REFUSEE] = [mot('ACCORDEE'), mot('CONSEIL'), mot('REFUSEE')]
const POINTS = { unite: 'points' } as const
const FORME_TEXTE = { texte: ARRETE.texte } as const

/**
 * Attestation intermédiaire at the end of première (D337-59, arrêté of 16 December 2020): each subject counts once, the
 * speciality four times, the project once; 10 grants it, from 9 a restricted conseil de classe decides.
 */
export function calculerAttestationIntermediaire(
  faits: FaitsAttestationIntermediaire,
): Conclusion<ResultatAttestationIntermediaire> {
  const { points, coefficients, moyenne, trace } = tracerAttestation(faits)
  return conclureCalcul(trace, {
    attestation: ISSUES_ATTESTATION.find((une) => une === trace.valeur) ?? null,
    points: enNombre(points.valeur),
    coefficients: enNombre(coefficients.valeur),
    moyenne: enNombre(moyenne.valeur),
  })
}

/** The steps of the attestation; the last one is its outcome. */
export function tracerAttestation({ matieres, specialite, projet }: FaitsAttestationIntermediaire) {
  const lignes = [
    ...matieres.map(({ nom, moyenne }, rang) => ({
      coefficient: COEFFICIENT_MATIERE,
      note: feuille(
        'deliberation.ai-matiere',
        moyenne,
        { unite: 'note', details: { matiere: nom } },
        {
          genre: 'fait',
          chemin: `matieres.${rang}.moyenne`,
        },
      ),
    })),
    {
      coefficient: COEFFICIENT_SPECIALITE,
      note: fait('deliberation.ai-specialite', specialite, 'note', 'specialite'),
    },
    { coefficient: COEFFICIENT_PROJET, note: fait('deliberation.ai-projet', projet, 'note', 'projet') },
  ]
  const produits = lignes.map(({ coefficient, note }) =>
    calculer('deliberation.ai-points-matiere', 'produit', [coefficient, note], POINTS),
  )
  const points = calculer('deliberation.ai-points', 'somme', produits, POINTS)
  const coefficients = calculer(
    'deliberation.ai-coefficients',
    'somme',
    lignes.map(({ coefficient }) => coefficient),
    { unite: 'coefficient' },
  )
  const moyenne = calculer('deliberation.ai-moyenne', 'quotient', [points, coefficients], { unite: 'note' })
  const trace = calculer(
    'deliberation.ai-decision',
    'selon',
    [
      juger('deliberation.ai-accordee', 'au-moins', [moyenne, SEUIL], FORME_TEXTE),
      ACCORDEE,
      juger('deliberation.ai-conseil', 'au-moins', [moyenne, SEUIL_CONSEIL], FORME_TEXTE),
      CONSEIL,
      REFUSEE,
    ],
    { unite: 'mot', texte: ARRETE.texte },
  )
  return { points, coefficients, moyenne, trace }
}
