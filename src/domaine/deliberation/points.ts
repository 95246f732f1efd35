import { calculer, constante, fait, feuille, juger, type Trace } from '#droit/trace.ts'
import { ouvrirFenetre } from './blocs/fenetre.ts'
import type { DossierCandidat } from './dossier.ts'
import { noteDeSession } from './notes.ts'
import type { Plan, UnitePreparee } from './plan.ts'
import type { RegleProjet } from './regime.ts'

const POINTS = { unite: 'points' } as const
const NOTE = { unite: 'note' } as const
const ZERO = constante('deliberation.sans-facultative', 0, 'note', { texte: 'code-de-l-education.D337-78' })
const BENEFICE_FINI = constante('deliberation.benefice-fini', 0, 'note', { texte: 'code-de-l-education.D337-69' })
const DEUX = constante('deliberation.deux-parties', 2, 'nombre', {
  texte: 'arrete.2020-10-20',
  paragraphe: 'art. 4',
})
const SANS_PROJET = constante('deliberation.sans-projet', 0, 'points', { texte: 'code-de-l-education.D337-66-1' })
/** Points that optional units bring: those over 10, never a loss (D337-69, -78); one step per unit that was chosen. */
export function apporterFacultatives(plan: Plan, dossier: DossierCandidat): readonly Trace[] {
  const apports: Trace[] = []
  for (const unite of plan.facultatives) {
    const note = noteFacultative(plan, unite, dossier)
    if (note !== null) apports.push(apporterFacultative({ plan, dossier, unite }, note))
  }
  const { nombreMax, texte } = plan.admission.facultatives
  if (typeof nombreMax.valeur !== 'number' || apports.length <= nombreMax.valeur) return apports
  const nombre = fait('deliberation.facultatives-nombre', apports.length, 'nombre', 'unites')
  const permis = juger('deliberation.facultatives-permises', 'au-plus', [nombre, nombreMax], { texte })
  const choisies = fait('deliberation.facultatives-choisies', null, 'points', 'unites')
  const somme = calculer('deliberation.points-facultatifs', 'somme', apports, POINTS)
  return [calculer('deliberation.facultatives-retenues', 'selon', [permis, somme, choisies], POINTS)]
}

/**
 * The mark of an optional unit, rounded and shifted like any other; null when the candidate did not choose it, was
 * absent or dispensed: it brings nothing.
 */
function noteFacultative(plan: Plan, unite: UnitePreparee, { unites }: DossierCandidat): Trace | null {
  const resultat = unites[unite.code]
  if (resultat === undefined || resultat.genre === 'absence' || resultat.genre === 'dispense') return null
  if (resultat.genre === 'note') return noteDeSession(plan, unite, resultat)
  return feuille('deliberation.note', resultat.genre === 'conservee' ? resultat.note : null, unite.note, unite.source)
}

interface Situation {
  readonly plan: Plan
  readonly dossier: DossierCandidat
  readonly unite: UnitePreparee
}

function apporterFacultative(situation: Situation, note: Trace): Trace {
  const { plan, unite } = situation
  const { neutre } = plan.admission.facultatives
  const ecart = calculer('deliberation.facultatif-ecart', 'difference', [note, neutre], unite.note)
  const utile = calculer('deliberation.facultatif-utile', 'maximum', [ecart, ZERO], unite.note)
  const compte = limiterBenefice(situation, utile)
  return calculer('deliberation.points-facultatif', 'produit', [unite.coefficient, compte], unite.facultatif)
}

/** The points over 10 of an earlier session count for the years that a mark is kept (D337-69), then for nothing. */
function limiterBenefice({ plan, dossier, unite }: Situation, utile: Trace): Trace {
  const resultat = dossier.unites[unite.code]
  if (resultat?.genre !== 'conservee' || utile.valeur === 0) return utile
  const { conservation } = plan.admission
  const { ouverte } = ouvrirFenetre({
    session: dossier.session,
    obtenueLe: fait('deliberation.note-obtenue-le', resultat.obtenueLe, 'jour', `unites.${unite.code}.obtenue_le`),
    conservation,
    interrupteurs: plan.interrupteurs,
  })
  return calculer('deliberation.facultatif-garde', 'selon', [ouverte, utile, BENEFICE_FINI], {
    ...unite.note,
    texte: conservation.texte,
  })
}

/** What the project changes: points, and coefficients added to the divisor. */
export interface ApportProjet {
  readonly points: Trace
  readonly coefficient: Trace | null
}

/**
 * The project (D337-66-1, arrêté of 20 October 2020, art. 4): twice its distance to 10, bonus or malus, the divisor
 * unchanged, or counted as a mark of coefficient 2 (switch I-5). CAP: a mark whose coefficient we do not know.
 * null when it does not concern the candidate.
 */
export function apporterProjet({ admission, projet: prepare }: Plan, dossier: DossierCandidat): ApportProjet | null {
  const { projet: regle } = admission
  if (regle === null || prepare === null || dossier.projet === 'aucun' || estEtranger(regle, dossier)) return null
  const note = noteProjet(dossier)
  const { forme } = prepare
  const entiers = calculer('deliberation.points-projet', 'produit', [regle.facteur, note], forme)
  if (regle.genre === 'coefficient') return { points: entiers, coefficient: regle.facteur }
  const ecart = calculer('deliberation.projet-ecart', 'difference', [note, regle.neutre], NOTE)
  const ajustement = calculer('deliberation.projet-ajustement', 'produit', [regle.facteur, ecart], forme)
  const statut = fait('deliberation.statut', dossier.statut, 'mot', 'statut')
  const concerne = juger('deliberation.projet-concerne', 'parmi', [statut, ...prepare.statuts], prepare.concerne)
  const compte = calculer('deliberation.projet-valeur', 'selon', [prepare.augmente, entiers, ajustement], forme)
  return {
    points: calculer('deliberation.projet-compte', 'selon', [concerne, compte, SANS_PROJET], forme),
    coefficient: prepare.augmente.valeur === true ? regle.facteur : null,
  }
}

/** Only pupils and apprentices have a project: nothing is missing from the file of the others. */
const estEtranger = ({ statuts }: RegleProjet, { statut, projet }: DossierCandidat): boolean =>
  projet === null && statuts !== null && statut !== null && !statuts.includes(statut)

/** One mark, or its oral and its livret, half and half. */
function noteProjet({ projet }: DossierCandidat): Trace {
  if (projet === null || projet === 'aucun' || projet.genre === 'note') {
    const note = projet === null || projet === 'aucun' ? null : projet.note
    return fait('deliberation.note-projet', note, 'note', 'projet.note')
  }
  const parties = [
    fait('deliberation.oral-projet', projet.oral, 'note', 'projet.oral'),
    fait('deliberation.livret-projet', projet.livret, 'note', 'projet.livret'),
  ]
  const somme = calculer('deliberation.projet-somme', 'somme', parties, NOTE)
  return calculer('deliberation.note-projet-moyenne', 'quotient', [somme, DEUX], {
    ...NOTE,
    texte: 'arrete.2020-10-20',
  })
}
