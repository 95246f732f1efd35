import { type Conclusion, conclureControle } from '#droit/conclusion.ts'
import type { Regle, RegleDeclaree } from '#droit/regle.ts'
import { calculer, constante, fait, juger, saufSi, type Trace, toutes } from '#droit/trace.ts'

/** What a trainee is given before the final enrolment (Code du travail, L6353-8). */
export const INFORMATIONS_PREALABLES = [
  'objectifs',
  'contenus',
  'formateurs',
  'horaires',
  'modalites_evaluation',
  'contact',
  'reglement_interieur',
] as const
export type InformationPrealable = (typeof INFORMATIONS_PREALABLES)[number]

/** Rates that a CFA or a lycée publishes each year (Code du travail, L6111-8); `rupture` for a CFA only. */
export const TAUX_ANNUELS = ['obtention', 'poursuite', 'interruption', 'insertion', 'valeur_ajoutee'] as const
export type TauxAnnuel = (typeof TAUX_ANNUELS)[number] | 'rupture'

/** Duties of information of a body on a day; null: the question is not asked. */
export interface FaitsInformation {
  readonly jour: string
  readonly prealable: {
    readonly remiseLe: string | null
    readonly inscriptionLe: string | null
    readonly elements: Readonly<Partial<Record<InformationPrealable, boolean>>>
  } | null
  readonly taux: {
    readonly publiesLe: string | null
    readonly cfa: boolean | null
    readonly publies: Readonly<Partial<Record<TauxAnnuel, boolean>>>
  } | null
}

const PREALABLE = 'code-du-travail.L6353-8'
const ANNUEL = 'code-du-travail.L6111-8'
const UN_AN = constante('qualite.taux-annuels.rythme', 1, 'annees', { texte: ANNUEL })

/** L6353-8 : tout est remis au stagiaire avant son inscription définitive. */
const REGLE_PREALABLE: Regle<NonNullable<FaitsInformation['prealable']>> = {
  id: 'qualite.information-prealable',
  famille: 'qualite.information-prealable',
  references: [{ texte: PREALABLE, paragraphe: null }],
  du: null,
  au: null,
  reference: 'jour',
  confiance: 'lue',
  evaluer: ({ remiseLe, inscriptionLe, elements }) => {
    const remise = fait('qualite.information.remise-le', remiseLe, 'jour', 'prealable.remise_le')
    const inscription = fait('qualite.information.inscription-le', inscriptionLe, 'jour', 'prealable.inscription_le')
    const remis = INFORMATIONS_PREALABLES.map((nom) =>
      fait(`qualite.information.${nom}`, elements[nom] ?? null, 'oui-non', `prealable.elements.${nom}`),
    )
    const avant = juger('qualite.information.avant-inscription', 'au-plus', [remise, inscription], { texte: PREALABLE })
    return toutes('qualite.information-prealable', [...remis, avant], PREALABLE)
  },
}

interface FaitsTaux {
  readonly jour: string
  readonly taux: NonNullable<FaitsInformation['taux']>
}

/** L6111-8 : chaque année, les taux d’obtention, de poursuite, d’interruption, d’insertion, la valeur ajoutée ; un CFA y ajoute les ruptures. */
const REGLE_TAUX: Regle<FaitsTaux> = {
  id: 'qualite.taux-annuels',
  famille: 'qualite.taux-annuels',
  references: [{ texte: ANNUEL, paragraphe: null }],
  du: null,
  au: null,
  reference: 'jour',
  confiance: 'lue',
  evaluer: ({ jour, taux: { publiesLe, cfa, publies } }) => {
    const lu = (nom: TauxAnnuel): Trace =>
      fait(`qualite.taux-annuel.${nom}`, publies[nom] ?? null, 'oui-non', `taux.publies.${nom}`)
    const horsCfa = juger('qualite.hors-cfa', 'non', [fait('qualite.action.cfa', cfa, 'oui-non', 'taux.cfa')])
    const publication = fait('qualite.taux-annuels.publies-le', publiesLe, 'jour', 'taux.publies_le')
    const fin = calculer('qualite.taux-annuels.jusqu-au', 'ajouter-annees', [publication, UN_AN], { unite: 'jour' })
    const auJour = fait('qualite.jour', jour, 'jour', 'jour')
    return toutes(
      'qualite.taux-annuels',
      [
        ...TAUX_ANNUELS.map(lu),
        saufSi('qualite.taux-annuels.rupture', lu('rupture'), horsCfa, ANNUEL),
        juger('qualite.taux-annuels.a-jour', 'au-plus', [auJour, fin], { texte: ANNUEL }),
      ],
      ANNUEL,
    )
  },
}

/** Checks the duties of information that are asked about: before enrolment, and yearly rates. */
export function verifierInformation({ jour, prealable, taux }: FaitsInformation): Conclusion<null> {
  const traces = [
    ...(prealable === null ? [] : [REGLE_PREALABLE.evaluer(prealable)]),
    ...(taux === null ? [] : [REGLE_TAUX.evaluer({ jour, taux })]),
  ]
  return conclureControle(toutes('qualite.information', traces), null)
}

/** The rules on information given to trainees and to the public. */
export const REGLES_INFORMATION: readonly RegleDeclaree[] = [REGLE_PREALABLE, REGLE_TAUX]
