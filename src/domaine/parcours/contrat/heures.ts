import type { Interrupteurs } from '#droit/interrupteurs.ts'
import { tracerChoix } from '#droit/interrupteurs.ts'
import type { Confiance, Regle } from '#droit/regle.ts'
import type { CleTexte } from '#droit/textes.ts'
import { calculer, constante, feuille, juger, type Trace } from '#droit/trace.ts'
import { ref } from './regle.ts'

/** Diplomas whose least hours at the CFA we know, or know to be in their own référentiel. */
export const DIPLOMES_HEURES = ['bac-pro', 'cap', 'bp', 'cs', 'bts', 'titre-professionnel', 'titre-prive'] as const
export type DiplomeHeures = (typeof DIPLOMES_HEURES)[number]

/** What the floors of hours are made from, as leaves or steps. */
export interface TermesHeures {
  readonly mois: Trace
  readonly bacProMemeSecteur: Trace
  readonly plancherCertificateur: Trace
  readonly interrupteurs: Interrupteurs
}

type RegleHeures = Regle<TermesHeures>

const UNE_HEURE = constante('heures.unite', 1, 'heures', { texte: 'code-du-travail.L6211-2' })
const heures = (
  code: string,
  entrees: readonly Trace[],
  operation: 'produit' | 'quotient' | 'difference' | 'minimum',
) => calculer(code, operation, entrees, { unite: 'heures' })

/** Hours for `mois` months out of those of `duree` months, exact. */
function prorata(base: Trace, mois: Trace, duree: Trace): Trace {
  return heures('heures.prorata', [heures('heures.par-mois', [base, mois], 'produit'), duree], 'quotient')
}

const arrondir = (plancher: Trace, texte: CleTexte): Trace =>
  calculer('heures.plancher-diplome', 'arrondi-haut', [plancher, UNE_HEURE], { unite: 'heures', texte })

/** Figures of one diploma, as leaves citing its text. */
function chiffres(texte: CleTexte, annuel: number) {
  const mois = (nombre: number) => constante('heures.duree', nombre, 'mois', { texte })
  return {
    annuel: constante('heures.annuelles', annuel, 'heures', { texte }),
    six: mois(6),
    douze: mois(12),
    vingtQuatre: mois(24),
    trenteSix: mois(36),
    /** No figure in the text for that length. */
    muet: constante('heures.sans-chiffre', null, 'heures', { texte }),
  }
}

const auPlus = (mois: Trace, borne: Trace): Trace => juger('heures.dure-au-plus', 'au-plus', [mois, borne])
const moinsQue = (mois: Trace, borne: Trace): Trace => juger('heures.dure-moins', 'moins-que', [mois, borne])
const choisirPlancher = (entrees: readonly Trace[]): Trace =>
  calculer('heures.plancher-exact', 'selon', entrees, { unite: 'heures' })

const BAC_PRO = 'code-de-l-education.D337-60'
const BAC = chiffres(BAC_PRO, 675)
const TROIS_ANS = constante('heures.trois-ans', 1850, 'heures', { texte: BAC_PRO })
const BASE_ANNUELLE = feuille(
  'heures.choix-annuelle',
  'annuelle',
  { unite: 'mot' },
  { genre: 'interrupteur', interrupteur: 'heures.base-longue' },
)

/**
 * D337-60: 1 850 hours for three years, 1 350 for two, 675 for one, in proportion for other lengths from 6 to 36 months.
 * Between 24 and 36 months the text does not say in proportion of what: switch I-3, never more than the three years.
 */
function bacPro({ mois, interrupteurs }: TermesHeures): Trace {
  const annuel = prorata(BAC.annuel, mois, BAC.douze)
  const parAn = juger('heures.par-an', 'egal', [tracerChoix(interrupteurs, 'heures.base-longue'), BASE_ANNUELLE])
  const plafonne = heures('heures.au-plus-trois-ans', [annuel, TROIS_ANS], 'minimum')
  const long = calculer('heures.longue', 'selon', [parAn, plafonne, prorata(TROIS_ANS, mois, BAC.trenteSix)], {
    unite: 'heures',
  })
  return arrondir(
    choisirPlancher([
      moinsQue(mois, BAC.six),
      BAC.muet,
      auPlus(mois, BAC.vingtQuatre),
      annuel,
      auPlus(mois, BAC.trenteSix),
      long,
      BAC.muet,
    ]),
    BAC_PRO,
  )
}

const CAP = 'code-de-l-education.D337-6'
const ANS_CAP = chiffres(CAP, 400)
const DEUX_ANS_CAP = constante('heures.deux-ans', 800, 'heures', { texte: CAP })

/** D337-6: 800 hours; a contract reduced to a year, 400, and in proportion from six months to two years. */
const cap = ({ mois }: TermesHeures): Trace =>
  arrondir(
    choisirPlancher([
      moinsQue(mois, ANS_CAP.six),
      ANS_CAP.muet,
      moinsQue(mois, ANS_CAP.vingtQuatre),
      prorata(ANS_CAP.annuel, mois, ANS_CAP.douze),
      DEUX_ANS_CAP,
    ]),
    CAP,
  )

const BP = 'code-de-l-education.D337-101'
const ANS_BP = chiffres(BP, 400)
const BP_APRES_BAC_PRO = constante('heures.apres-bac-pro', 240, 'heures', { texte: BP })

/** D337-101: 400 hours a year, in proportion (second-hand; outside six months to two years, our reading); 240 after a bac pro of the field, known for one year only. */
function bp({ mois, bacProMemeSecteur }: TermesHeures): Trace {
  const unAn = juger('heures.un-an', 'egal', [mois, ANS_BP.douze])
  const apres = calculer('heures.plancher-apres-bac-pro', 'selon', [unAn, BP_APRES_BAC_PRO, ANS_BP.muet], {
    unite: 'heures',
  })
  return arrondir(choisirPlancher([bacProMemeSecteur, apres, prorata(ANS_BP.annuel, mois, ANS_BP.douze)]), BP)
}

const CS = 'decret.2023-824'
const AN_CS = chiffres(CS, 400)

/** 400 hours for its year, in proportion under it (second-hand; under six months, our reading); longer contracts have no figure. */
const cs = ({ mois }: TermesHeures): Trace =>
  arrondir(choisirPlancher([auPlus(mois, AN_CS.douze), prorata(AN_CS.annuel, mois, AN_CS.douze), AN_CS.muet]), CS)

const BTS = 'code-de-l-education.D643-8'
const ANS_BTS = chiffres(BTS, 675)

/** D643-8: 1 350 hours for two years, 675 for one, in proportion from six months to two years; other lengths have no figure. */
const bts = ({ mois }: TermesHeures): Trace =>
  arrondir(
    choisirPlancher([
      moinsQue(mois, ANS_BTS.six),
      ANS_BTS.muet,
      auPlus(mois, ANS_BTS.vingtQuatre),
      prorata(ANS_BTS.annuel, mois, ANS_BTS.douze),
      ANS_BTS.muet,
    ]),
    BTS,
  )

/** Titles: the code fixes no figure; the least is what the certifier's own référentiel says, 0 when it says nothing. */
const titre = ({ plancherCertificateur }: TermesHeures): Trace =>
  arrondir(plancherCertificateur, 'code-du-travail.L6211-2')

interface Cadre {
  readonly texte: CleTexte
  readonly confiance: Confiance
  readonly du?: string
}

const declarer = (nom: DiplomeHeures | 'titre', evaluer: RegleHeures['evaluer'], cadre: Cadre): RegleHeures => ({
  id: `heures.${nom}`,
  famille: `heures.${nom}`,
  references: [ref(cadre.texte)],
  du: cadre.du ?? '2019-01-01',
  au: null,
  reference: 'conclusion',
  confiance: cadre.confiance,
  evaluer,
})

const TITRE = declarer('titre', titre, { texte: 'code-du-travail.L6211-2', confiance: 'lue' })

/** Least hours at the CFA that each diploma asks, by diploma. */
export const HEURES_PAR_DIPLOME: Readonly<Record<DiplomeHeures, RegleHeures>> = {
  'bac-pro': declarer('bac-pro', bacPro, { texte: BAC_PRO, confiance: 'lue', du: '2020-05-25' }),
  cap: declarer('cap', cap, { texte: CAP, confiance: 'seconde-main' }),
  bp: declarer('bp', bp, { texte: BP, confiance: 'seconde-main' }),
  cs: declarer('cs', cs, { texte: CS, confiance: 'seconde-main' }),
  bts: declarer('bts', bts, { texte: BTS, confiance: 'lue' }),
  'titre-professionnel': TITRE,
  'titre-prive': TITRE,
}
