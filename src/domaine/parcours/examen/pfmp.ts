import { type Conclusion, conclureControle } from '#droit/conclusion.ts'
import type { Regle, RegleDeclaree } from '#droit/regle.ts'
import { auMoinsUne, calculer, constante, fait, juger, saufSi, type Trace, toutes } from '#droit/trace.ts'
import { evaluerAuJour } from '../version.ts'

/** Where a candidate stands with the weeks in company that the diploma asks for. */
export type StatutPfmp = 'SUFFISANT' | 'DEROGATION' | 'DEROGATION_A_DEMANDER' | 'A_RATTRAPER' | 'BLOQUE'

export type StatutPreparation = 'scolaire' | 'apprentissage' | 'formation-continue' | 'distance' | 'experience'

export interface FaitsPfmp {
  readonly statut: StatutPreparation | null
  /** Year of the session. */
  readonly session: number
  /** Weeks that the regulation of the speciality asks for. */
  readonly semainesReglement: number | null
  /** Weeks fixed for this person by the recteur after a positioning. */
  readonly semainesFixees: number | null
  readonly semainesFaites: number | null
  /** Weeks made up among those that were missing. */
  readonly semainesRattrapees: number | null
  /** The absence comes from illness, accident or another force majeure. */
  readonly forceMajeure: boolean | null
  /** The team can still offer weeks to make up. */
  readonly rattrapagePossible: boolean | null
  readonly derogationAccordee: boolean | null
}

/** Weeks asked for, missing, and what follows; null: unknown. */
export interface Pfmp {
  readonly statut: StatutPfmp | null
  readonly semainesRequises: number | null
  readonly semainesManquantes: number | null
}

const REGLEMENT = 'code-de-l-education.D337-82'
const semaines = (code: string, valeur: number, texte: 'D337-54' | 'D337-64'): Trace =>
  constante(code, valeur, 'semaines', { texte: `code-de-l-education.${texte}` })
const MINIMUM = semaines('parcours.pfmp.minimum', 12, 'D337-54')
const MAXIMUM = semaines('parcours.pfmp.maximum', 26, 'D337-54')
const PLANCHER_SCOLAIRE = semaines('parcours.pfmp.plancher', 10, 'D337-64')
const VINGT_DEUX = constante('parcours.pfmp.usuelle', 22, 'semaines', { texte: REGLEMENT })
const VINGT = constante('parcours.pfmp.usuelle', 20, 'semaines', { texte: 'decret.2024-542' })
const ZERO = constante('parcours.pfmp.aucune', 0, 'semaines', { texte: REGLEMENT })
const SCOLAIRE = constante('parcours.mot', 'scolaire', 'mot', { texte: 'code-de-l-education.D337-64' })

const statut = (valeur: StatutPfmp): Trace => constante('parcours.pfmp.cas', valeur, 'mot', { texte: REGLEMENT })
const SUFFISANT = statut('SUFFISANT')
const DEROGATION = statut('DEROGATION')
const A_DEMANDER = statut('DEROGATION_A_DEMANDER')
const A_RATTRAPER = statut('A_RATTRAPER')
const BLOQUE = statut('BLOQUE')

/** Avant la session 2025, vingt-deux semaines d’usage sous statut scolaire. */
const REGLE_USUELLE: Regle<FaitsPfmp> = {
  id: 'parcours.pfmp-usuelle.vingt-deux',
  famille: 'parcours.pfmp-usuelle',
  references: [{ texte: REGLEMENT, paragraphe: null }],
  du: '2016-01-01',
  au: '2024-12-31',
  reference: 'session',
  confiance: 'seconde-main',
  evaluer: () => VINGT_DEUX,
}

/** Décret du 13 juin 2024, dès la session 2025 : vingt semaines, celles de la fin de terminale ne comptent plus. */
const REGLE_USUELLE_2025: Regle<FaitsPfmp> = {
  ...REGLE_USUELLE,
  id: 'parcours.pfmp-usuelle.vingt',
  references: [{ texte: 'decret.2024-542', paragraphe: null }],
  du: '2025-01-01',
  au: null,
  evaluer: () => VINGT,
}

const scolaire = ({ statut: tenu }: FaitsPfmp): Trace =>
  juger('parcours.pfmp.sous-statut-scolaire', 'egal', [fait('parcours.statut', tenu, 'mot', 'statut'), SCOLAIRE])

/** The regulation's length when it is known, else the usual one of school pupils; others: unknown. */
function requisesDe(faits: FaitsPfmp): Trace {
  const fixees = fait('parcours.pfmp.fixees', faits.semainesFixees, 'semaines', 'semaines_fixees')
  const reglement = fait('parcours.pfmp.reglement', faits.semainesReglement, 'semaines', 'semaines_reglement')
  const usuelle = evaluerAuJour([REGLE_USUELLE, REGLE_USUELLE_2025], `${faits.session}-01-01`, faits, REGLEMENT)
  const parStatut = calculer('parcours.pfmp.par-statut', 'selon', [scolaire(faits), usuelle, reglement], {
    unite: 'semaines',
  })
  return calculer('parcours.pfmp.requises', 'a-defaut', [fixees, reglement, parStatut], {
    unite: 'semaines',
    texte: REGLEMENT,
  })
}

/** D337-54 : de douze à vingt-six semaines par spécialité. D337-64 : jamais moins de dix sous statut scolaire. */
const REGLE_BORNES: Regle<FaitsPfmp> = {
  id: 'parcours.pfmp-bornes',
  famille: 'parcours.pfmp-bornes',
  references: [
    { texte: 'code-de-l-education.D337-54', paragraphe: null },
    { texte: 'code-de-l-education.D337-64', paragraphe: null },
    { texte: 'code-de-l-education.D337-65', paragraphe: null },
  ],
  du: '2016-01-01',
  au: null,
  reference: 'session',
  confiance: 'lue',
  evaluer: (faits) => {
    const reglement = fait('parcours.pfmp.reglement', faits.semainesReglement, 'semaines', 'semaines_reglement')
    const muet = juger('parcours.pfmp.reglement-tu', 'non', [
      juger('parcours.pfmp.reglement-dit', 'connu', [reglement]),
    ])
    const bornes = toutes(
      'parcours.pfmp.bornes',
      [
        juger('parcours.pfmp.douze-au-moins', 'au-moins', [reglement, MINIMUM], {
          texte: 'code-de-l-education.D337-54',
        }),
        juger('parcours.pfmp.vingt-six-au-plus', 'au-plus', [reglement, MAXIMUM], {
          texte: 'code-de-l-education.D337-54',
        }),
      ],
      'code-de-l-education.D337-54',
    )
    const plancher = juger('parcours.pfmp.dix-au-moins', 'au-moins', [requisesDe(faits), PLANCHER_SCOLAIRE])
    const autreStatut = juger('parcours.pfmp.autre-statut', 'non', [scolaire(faits)])
    return toutes('parcours.pfmp.duree-permise', [
      saufSi('parcours.pfmp.specialite', bornes, muet, 'code-de-l-education.D337-54'),
      saufSi('parcours.pfmp.plancher-scolaire', plancher, autreStatut, 'code-de-l-education.D337-64'),
    ])
  },
}

function manquantesDe(faits: FaitsPfmp): Trace {
  const faites = fait('parcours.pfmp.faites', faits.semainesFaites, 'semaines', 'semaines_faites')
  const rattrapees = fait('parcours.pfmp.rattrapees', faits.semainesRattrapees, 'semaines', 'semaines_rattrapees')
  const comptees = calculer('parcours.pfmp.comptees', 'somme', [faites, rattrapees], { unite: 'semaines' })
  const ecart = calculer('parcours.pfmp.ecart', 'difference', [requisesDe(faits), comptees], { unite: 'semaines' })
  return calculer('parcours.pfmp.manquantes', 'maximum', [ecart, ZERO], { unite: 'semaines' })
}

/** What follows from the missing weeks, in the order in which a team works: make up, ask, or not be presented. */
function statutDe(faits: FaitsPfmp): Trace {
  const force = fait('parcours.pfmp.force-majeure', faits.forceMajeure, 'oui-non', 'force_majeure')
  const possible = fait('parcours.pfmp.rattrapage-possible', faits.rattrapagePossible, 'oui-non', 'rattrapage_possible')
  const accordee = fait('parcours.pfmp.derogation', faits.derogationAccordee, 'oui-non', 'derogation_accordee')
  const faites = fait('parcours.pfmp.faites', faits.semainesFaites, 'semaines', 'semaines_faites')
  const complet = auMoinsUne('parcours.pfmp.complet', [
    juger('parcours.pfmp.faites-suffisent', 'au-moins', [faites, requisesDe(faits)]),
    juger('parcours.pfmp.rien-ne-manque', 'egal', [manquantesDe(faits), ZERO]),
  ])
  const dispense = toutes('parcours.pfmp.derogation-valable', [force, accordee], REGLEMENT)
  const cas = [complet, SUFFISANT, dispense, DEROGATION, possible, A_RATTRAPER, force, A_DEMANDER, BLOQUE]
  return calculer('parcours.pfmp.statut', 'selon', cas, { unite: 'mot', texte: REGLEMENT })
}

/**
 * D337-82 : les semaines manquées se rattrapent ; si elles l’ont été pour un cas de force majeure et que l’équipe ne peut
 * plus rien proposer, le recteur peut accorder une dérogation. Sans force majeure, tout se rattrape ou l’examen ne peut
 * être validé.
 */
const REGLE_PRESENTABLE: Regle<FaitsPfmp> = {
  id: 'parcours.pfmp',
  famille: 'parcours.pfmp',
  references: [
    { texte: REGLEMENT, paragraphe: null },
    { texte: 'code-de-l-education.D337-64', paragraphe: null },
  ],
  du: '2016-01-01',
  au: null,
  reference: 'session',
  confiance: 'seconde-main',
  evaluer: (faits) =>
    juger('parcours.pfmp.presentable', 'parmi', [statutDe(faits), SUFFISANT, DEROGATION], { texte: REGLEMENT }),
}

/** Checks the weeks in company of a bac pro candidate: length allowed, weeks done or made up, dérogation. */
export function verifierPfmp(faits: FaitsPfmp): Conclusion<Pfmp> {
  const jour = `${faits.session}-01-01`
  const trace = toutes('parcours.pfmp', [
    evaluerAuJour([REGLE_BORNES], jour, faits, 'code-de-l-education.D337-54'),
    evaluerAuJour([REGLE_PRESENTABLE], jour, faits, REGLEMENT),
  ])
  return conclureControle(trace, {
    statut: lireStatut(statutDe(faits)),
    semainesRequises: entier(requisesDe(faits)),
    semainesManquantes: entier(manquantesDe(faits)),
  })
}

const STATUTS: readonly StatutPfmp[] = ['SUFFISANT', 'DEROGATION', 'DEROGATION_A_DEMANDER', 'A_RATTRAPER', 'BLOQUE']
const lireStatut = ({ valeur }: Trace): StatutPfmp | null => STATUTS.find((un) => un === valeur) ?? null
const entier = ({ valeur }: Trace): number | null => (typeof valeur === 'number' ? valeur : null)

/** The rules on the weeks in company. */
export const REGLES_PFMP: readonly RegleDeclaree[] = [
  REGLE_USUELLE,
  REGLE_USUELLE_2025,
  REGLE_BORNES,
  REGLE_PRESENTABLE,
]
