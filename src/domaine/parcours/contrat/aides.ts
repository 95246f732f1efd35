import { lireBareme } from '#droit/bareme.ts'
import type { ColonneAide } from '#droit/baremes/aides.ts'
import type { Baremes } from '#droit/baremes/tous.ts'
import type { Regle } from '#droit/regle.ts'
import { calculer, constante, juger, type Trace } from '#droit/trace.ts'
import { CENT, montant, NOUVEAU } from './npec.ts'
import { ref } from './regle.ts'

const FAQ = 'foire-aux-questions.apprentissage'
const EQUIPEMENT = 'code-du-travail.D6332-83'
const HANDICAP = 'code-du-travail.D6332-82'

/** What the amounts around a contract are made from, as leaves; amounts in cents. */
export interface TermesAides {
  /** Day of conclusion, `AAAA-MM-JJ`. */
  readonly jour: string
  readonly baremes: Baremes
  readonly niveau: Trace
  readonly effectif: Trace
  readonly quota: Trace
  readonly rqth: Trace
  readonly rompu: Trace
  readonly ruptureDans45: Trace
  readonly suiteRupture: Trace
  /** What the OPCO owes for the contract as it went. */
  readonly du: Trace
  readonly equipement: Trace
  readonly surcout: Trace
}

const SEUIL_EFFECTIF = constante('financement.aide.effectif', 250, 'nombre', { texte: FAQ })
const SANS_AIDE = constante('financement.aide.sans', 0, 'euros', { texte: FAQ })
/** A level that the scale does not know. */
const SANS_COLONNE = constante('financement.aide.niveau-absent', null, 'euros', { texte: FAQ })
const NIVEAUX = [3, 4, 5, 6, 7] as const

/** The amount of the scale for a size and the level of the certification; unknown when the level is, or has no column. */
function parNiveau({ jour, baremes, niveau }: TermesAides, taille: 'petite' | 'grande'): Trace {
  const connu = NIVEAUX.find((un) => un === niveau.valeur)
  if (connu === undefined) return niveau.valeur === null ? niveau : SANS_COLONNE
  const colonne: ColonneAide = `${taille}-${connu}`
  return lireBareme(`financement.aide.${taille}`, baremes['aide-apprentissage'], colonne, jour)
}

/** Aid to the employer for the first year, by day of conclusion, size, level, disability; the quota for 250 people and more. */
function aide(termes: TermesAides): Trace {
  const { baremes, jour, rqth, quota, effectif } = termes
  const petit = juger('financement.aide.moins-de-250', 'moins-que', [effectif, SEUIL_EFFECTIF])
  const grande = calculer('financement.aide.avec-quota', 'selon', [quota, parNiveau(termes, 'grande'), SANS_AIDE], {
    unite: 'euros',
  })
  const handicap = lireBareme('financement.aide.handicap', baremes['aide-apprentissage'], 'rqth', jour)
  return calculer('financement.aide', 'selon', [rqth, handicap, petit, parNiveau(termes, 'petite'), grande], {
    unite: 'euros',
    texte: FAQ,
  })
}

const NIVEAU_SIX = constante('financement.participation.niveau-six', 6, 'nombre', { texte: NOUVEAU })
const SEPT_CENT_CINQUANTE = constante('financement.participation.forfait', 75000, 'euros', { texte: NOUVEAU })
const DEUX_CENTS = constante('financement.participation.apres-rupture', 20000, 'euros', { texte: NOUVEAU })
const MOITIE = constante('financement.participation.moitie', 50, 'pourcent', { texte: NOUVEAU })
const AUCUNE = constante('financement.participation.aucune', 0, 'euros', { texte: NOUVEAU })

/**
 * Décret 2025-585: the employer pays 750 euros at levels 6 and 7; half of what the OPCO owes, at most 750, when the
 * contract is broken within the 45 days; 200 for the employer who takes over after a break.
 */
function participation({ niveau, suiteRupture, rompu, ruptureDans45, du }: TermesAides): Trace {
  const sousSix = juger('financement.participation.sous-six', 'moins-que', [niveau, NIVEAU_SIX])
  const moitie = calculer('financement.participation.moitie-du-du', 'pourcentage', [du, MOITIE], { unite: 'euros' })
  const limitee = calculer(
    'financement.participation.limitee',
    'arrondi-proche',
    [montant('financement.participation.plafonnee', 'minimum', [moitie, SEPT_CENT_CINQUANTE]), CENT],
    { unite: 'euros' },
  )
  const tot = juger('financement.participation.rompu-tot', 'et', [rompu, ruptureDans45])
  return calculer(
    'financement.participation',
    'selon',
    [sousSix, AUCUNE, suiteRupture, DEUX_CENTS, tot, limitee, SEPT_CENT_CINQUANTE],
    { unite: 'euros', texte: NOUVEAU },
  )
}

const PLAFOND_EQUIPEMENT = constante('financement.equipement.plafond', 50000, 'euros', { texte: EQUIPEMENT })
const PLAFOND_HANDICAP = constante('financement.handicap.plafond', 400000, 'euros', { texte: HANDICAP })

/** D6332-83: first equipment, within 500 euros. */
const equipement = (termes: TermesAides): Trace =>
  calculer('financement.equipement', 'minimum', [termes.equipement, PLAFOND_EQUIPEMENT], {
    unite: 'euros',
    texte: EQUIPEMENT,
  })

const ZERO_HANDICAP = constante('financement.handicap.sans', 0, 'euros', { texte: HANDICAP })

/** D6332-82: what a disability costs more, within 4 000 euros. */
const handicap = ({ rqth, surcout }: TermesAides): Trace =>
  calculer(
    'financement.handicap',
    'selon',
    [rqth, montant('financement.handicap.plafonne', 'minimum', [surcout, PLAFOND_HANDICAP]), ZERO_HANDICAP],
    { unite: 'euros', texte: HANDICAP },
  )

type RegleAide = Regle<TermesAides>
const depuis2019 = { du: '2019-01-01', au: null, reference: 'conclusion' } as const

/** Aid to the employer: the amounts are in the scale, dated; the rule reads it. */
export const REGLES_AIDE: readonly RegleAide[] = [
  {
    ...depuis2019,
    id: 'financement.aide',
    famille: 'financement.aide',
    references: [ref(FAQ), ref('decret.2026-168')],
    confiance: 'seconde-main',
    evaluer: aide,
  },
]

/** Share of the employer: none before 1 July 2025. */
export const REGLES_PARTICIPATION: readonly RegleAide[] = [
  {
    ...depuis2019,
    id: 'financement.participation.avant-juillet-2025',
    famille: 'financement.participation',
    references: [ref(NOUVEAU)],
    au: '2025-06-30',
    confiance: 'seconde-main',
    evaluer: () => AUCUNE,
  },
  {
    ...depuis2019,
    id: 'financement.participation.depuis-juillet-2025',
    famille: 'financement.participation',
    references: [ref(NOUVEAU)],
    du: '2025-07-01',
    confiance: 'seconde-main',
    evaluer: participation,
  },
]

/** First equipment. */
export const REGLES_EQUIPEMENT: readonly RegleAide[] = [
  {
    ...depuis2019,
    id: 'financement.equipement',
    famille: 'financement.equipement',
    references: [ref(EQUIPEMENT)],
    confiance: 'lue',
    evaluer: equipement,
  },
]

/** Extra costs of a disability. */
export const REGLES_HANDICAP: readonly RegleAide[] = [
  {
    ...depuis2019,
    id: 'financement.handicap',
    famille: 'financement.handicap',
    references: [ref(HANDICAP)],
    confiance: 'lue',
    evaluer: handicap,
  },
]
