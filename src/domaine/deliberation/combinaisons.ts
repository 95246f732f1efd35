import { calculer, constante, type Forme, feuille, type Trace } from '#droit/trace.ts'
import type { UniteEvaluee } from '../evaluation/index.ts'
import type { AdmissionMoyenne } from './regime.ts'

const COEFFICIENT = { unite: 'coefficient' } as const

/** What a choice of orals needs of a unit. */
interface UniteOrale {
  readonly code: string
  readonly unite: UniteEvaluee
  readonly coefficient: Trace
}

/** Orals that a candidate may choose together, as ranks of units, with the sum of coefficients of each of their subsets. */
export interface Combinaison {
  readonly rangs: readonly number[]
  readonly parties: readonly { readonly rangs: readonly number[]; readonly coefficients: Trace }[]
  readonly forme: Forme
}

/** The groups of units that have an oral: those that the regime names, else those that the regulation names. */
export function preparerGroupes(
  { controle }: AdmissionMoyenne,
  reglement: string,
  unites: readonly UniteOrale[],
): readonly Trace[] {
  if (controle === null) return []
  const { groupes, texte } = controle
  if (groupes !== null) return groupes.map((groupe) => constante('deliberation.groupe-prevu', groupe, 'mot', { texte }))
  const nommes = new Set(unites.flatMap(({ unite }) => unite.controle ?? []))
  return [...nommes].map((groupe) =>
    feuille(
      'deliberation.groupe-prevu',
      groupe,
      { unite: 'mot' },
      { genre: 'reglement', reglement, chemin: 'unites.controle' },
    ),
  )
}

/** Every choice of orals that the regulation allows: one in each group, or as many units as there are orals. */
export function combiner({ controle }: AdmissionMoyenne, unites: readonly UniteOrale[]): readonly Combinaison[] {
  if (controle === null || controle.genre === 'moyenne') return []
  const ouverts = unites.flatMap(({ unite }, rang) => (unite.controle === null ? [] : [{ rang, unite }]))
  const choix =
    controle.groupes === null
      ? choisirParmi(
          ouverts.map(({ rang }) => rang),
          Number(controle.oraux.valeur),
        )
      : controle.groupes.reduce<readonly (readonly number[])[]>(
          (debuts, groupe) =>
            debuts.flatMap((debut) =>
              ouverts.filter(({ unite }) => unite.controle === groupe).map(({ rang }) => [...debut, rang]),
            ),
          [[]],
        )
  return choix.filter((rangs) => rangs.length > 0).map((rangs) => preparerCombinaison(rangs, unites))
}

function choisirParmi(rangs: readonly number[], nombre: number): readonly (readonly number[])[] {
  if (nombre === 0) return [[]]
  return rangs.flatMap((rang, place) =>
    choisirParmi(rangs.slice(place + 1), nombre - 1).map((suite) => [rang, ...suite]),
  )
}

/** Every subset, in the order of the ranks. */
function partiesDe([premier, ...suite]: readonly number[]): readonly (readonly number[])[] {
  if (premier === undefined) return [[]]
  const sans = partiesDe(suite)
  return [...sans.map((partie) => [premier, ...partie]), ...sans]
}

function preparerCombinaison(rangs: readonly number[], unites: readonly UniteOrale[]): Combinaison {
  const parties = partiesDe(rangs).filter((partie) => partie.length > 0)
  return {
    rangs,
    parties: parties.map((partie) => ({
      rangs: partie,
      coefficients: calculer(
        'deliberation.coefficients-oraux',
        'somme',
        partie.flatMap((rang) => unites[rang]?.coefficient ?? []),
        COEFFICIENT,
      ),
    })),
    forme: { unite: 'note', details: { unites: rangs.map((rang) => unites[rang]?.code ?? '').join(', ') } },
  }
}
