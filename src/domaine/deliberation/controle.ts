import type { CleTexte } from '#droit/textes.ts'
import { calculer, constante, fait, feuille, juger, type Trace, toutes } from '#droit/trace.ts'
import { comparer, type Nombre } from '#socle/rationnel.ts'
import { type Bilan, estProgressive } from './bilan.ts'
import type { Combinaison } from './combinaisons.ts'
import { type ChoixOraux, enNombre } from './deliberation.ts'
import type { DossierCandidat, OralControle } from './dossier.ts'
import { NOTE_MAX, type Plan, type Totaux } from './plan.ts'
import type { RegleControle } from './regime.ts'
import { jugerOraux } from './regularite-oraux.ts'

/** One candidate, once the points of the first group are known. */
export interface PremierGroupe {
  readonly plan: Plan
  readonly dossier: DossierCandidat
  readonly bilan: Bilan
  readonly totaux: Totaux
  /** All that is summed into `points`; the points of the units first, in the order of `bilan.points`. */
  readonly apports: readonly Trace[]
  readonly points: Trace
  readonly moyenne: Trace
  readonly pointsProfessionnels: Trace
}

const DEUX = constante('deliberation.deux-notes', 2, 'nombre', {
  texte: 'code-de-l-education.D337-78',
  paragraphe: 'al. 6',
})
const NOTE = { unite: 'note' } as const

/**
 * A mean from 8 to under 10 opens the contrôle to whoever has 10 at the professional épreuves, or is dispensed of them
 * all and sits the global form (D337-78, al. 4 and 5; D643-22 for the BTS; D337-79 and D643-23 hold no such clause for
 * the progressive form). Being under 10 is told by the order of the decisions.
 */
export function ouvrirControle(groupe: PremierGroupe): Trace | null {
  const { plan, dossier, bilan, totaux, points, pointsProfessionnels } = groupe
  const { controle } = plan.admission
  if (controle === null || totaux.controle === null || totaux.controleProfessionnel === null) return null
  const moyenne = juger('deliberation.moyenne-controle', 'au-moins', [points, totaux.controle], {
    texte: controle.texte,
  })
  const dispenses = dispensesProfessionnelles(plan, bilan)
  const professionnel =
    dispenses !== null && controle.ouvertAuxDispenses
      ? juger(
          'deliberation.dispense-professionnelle',
          'et',
          [...dispenses, juger('deliberation.forme-globale', 'non', [estProgressive(dossier)])],
          { texte: plan.regime.texte },
        )
      : juger('deliberation.professionnel-controle', 'au-moins', [pointsProfessionnels, totaux.controleProfessionnel], {
          texte: plan.regime.texte,
        })
  return toutes('deliberation.acces-controle', [moyenne, professionnel], plan.regime.texte)
}

/** The dispenses of all the professional units; null when one of them is presented. */
function dispensesProfessionnelles({ professionnelles }: Plan, { dispenses }: Bilan): readonly Trace[] | null {
  if (professionnelles === null || dispenses.length < professionnelles.length) return null
  const siennes = dispenses.filter(({ rang }) => professionnelles.includes(rang))
  return siennes.length === professionnelles.length ? siennes.map(({ trace }) => trace) : null
}

/** What the contrôle makes of the first group. */
export interface ApresControle {
  /** Whether the orals are those that the text allows; null: the contrôle is no oral. */
  readonly reguliers: Trace | null
  readonly admis: Trace
  readonly moyenne: Trace
  readonly points: Trace | null
  /** Marks of the units after it, by rank. */
  readonly notes: readonly (Trace | null)[]
}

/** Result of the contrôle that the candidate sat; null when it was not sat, or was not the one of the regime. */
export function compterControle(groupe: PremierGroupe): ApresControle | null {
  const { controle: regle } = groupe.plan.admission
  const { controle: sat } = groupe.dossier
  if (regle === null || sat === null) return null
  if (sat.genre === 'moyenne') return regle.genre === 'moyenne' ? faireMoyenne(groupe, regle, sat.note) : null
  return regle.genre === 'meilleure-note' ? garderMeilleures(groupe, regle, sat.oraux) : null
}

/** Sessions to 2021: half the sum of the mean and of the control mark reaches 10 (D337-78, al. 6 of that time). */
function faireMoyenne({ plan, bilan, moyenne }: PremierGroupe, { texte }: RegleControle, note: number): ApresControle {
  const epreuve = fait('deliberation.note-controle', note, 'note', 'controle.note')
  const somme = calculer('deliberation.somme-controle', 'somme', [moyenne, epreuve], NOTE)
  const finale = calculer('deliberation.moyenne-apres-controle', 'quotient', [somme, DEUX], { ...NOTE, texte })
  const admis = juger('deliberation.admis-apres-controle', 'au-moins', [finale, plan.admission.moyenneMin], { texte })
  return { reguliers: null, admis, moyenne: finale, points: null, notes: bilan.notes }
}

const ORAUX_A_CORRIGER = fait('deliberation.oraux-a-corriger', null, 'points', 'controle.oraux')

/**
 * Sessions from 2022, BTS: an oral counts in place of the mark of its unit when it is better; the mean is made again.
 * Irregular orals count for nothing: what they would give stays unknown until they are put right.
 */
function garderMeilleures(groupe: PremierGroupe, regle: RegleControle, oraux: readonly OralControle[]): ApresControle {
  const { bilan, totaux } = groupe
  const { texte } = regle
  const reguliers = jugerOraux(groupe, regle, oraux)
  const { notes, somme } = remplacerNotes(groupe, texte, oraux)
  const voies = [reguliers, somme, ORAUX_A_CORRIGER]
  const points = calculer('deliberation.points-controle', 'selon', voies, { unite: 'points', texte })
  return {
    reguliers,
    admis: juger('deliberation.admis-apres-controle', 'au-moins', [points, totaux.admission], { texte }),
    moyenne: calculer('deliberation.moyenne-apres-controle', 'quotient', [points, totaux.coefficients], NOTE),
    points,
    notes: reguliers.valeur === true ? notes : bilan.notes,
  }
}

/** Each unit of an oral with the better of its two marks, and the points made again from them. */
function remplacerNotes(
  { plan, bilan, apports }: PremierGroupe,
  texte: CleTexte,
  oraux: readonly OralControle[],
): { readonly notes: readonly (Trace | null)[]; readonly somme: Trace } {
  const notes = [...bilan.notes]
  const remplacants = new Map<Trace, Trace>()
  for (const { unite: code, note } of oraux) {
    const rang = plan.obligatoires.findIndex((autre) => autre.code === code)
    const unite = plan.obligatoires[rang]
    const [avant, pointsAvant] = [bilan.notes[rang], bilan.points[rang]]
    if (unite === undefined || !avant || !pointsAvant) continue
    const oral = feuille('deliberation.note-oral', note, unite.note, {
      genre: 'fait',
      chemin: `controle.oraux.${code}`,
    })
    const gardee = calculer('deliberation.meilleure-note', 'maximum', [avant, oral], { ...unite.note, texte })
    notes[rang] = gardee
    remplacants.set(
      pointsAvant,
      calculer('deliberation.points-unite', 'produit', [unite.coefficient, gardee], unite.points),
    )
  }
  const refaits = apports.map((apport) => remplacants.get(apport) ?? apport)
  return { notes, somme: calculer('deliberation.points-apres-controle', 'somme', refaits, { unite: 'points', texte }) }
}

/** For each choice of orals, the least common mark that admits; the least of all, and whether a mark can reach it. */
export interface ChoixCalcule {
  readonly accessible: Trace
  readonly choix: ChoixOraux
}

/**
 * The orals that give the best chance: those for which the lowest mark, the same at each, is enough. An oral never
 * lowers a mark, so the gain is the greatest of those of the subsets of orals, and the mark needed the least of theirs:
 * (missing points + points of the units) / their coefficients. null when the regulation names no unit.
 */
export function choisirOraux(groupe: PremierGroupe): ChoixCalcule | null {
  const { plan, totaux, points, bilan } = groupe
  const possibles = plan.combinaisons.filter(({ rangs }) => rangs.every((rang) => bilan.points[rang]))
  if (possibles.length === 0) return null
  const manque = calculer('deliberation.points-manquants', 'difference', [totaux.admission, points], {
    unite: 'points',
  })
  const simples = new Map<number, Trace>()
  const besoins = possibles.map((combinaison) => chercherNote(combinaison, manque, bilan, simples))
  const moindre = calculer('deliberation.note-necessaire', 'minimum', besoins, NOTE)
  const accessible = juger('deliberation.note-accessible', 'au-plus', [moindre, NOTE_MAX])
  return { accessible, choix: lireChoix(plan, possibles, besoins, accessible) }
}

function chercherNote(
  { parties, forme }: Combinaison,
  manque: Trace,
  { points }: Bilan,
  simples: Map<number, Trace>,
): Trace {
  const notes = parties.map(({ rangs, coefficients }) => {
    const [premier = -1] = rangs
    const connue = rangs.length === 1 ? simples.get(premier) : undefined
    if (connue !== undefined) return connue
    const siens = rangs.flatMap((rang) => points[rang] ?? [])
    const somme = calculer('deliberation.points-a-atteindre', 'somme', [manque, ...siens], { unite: 'points' })
    const note = calculer('deliberation.note-oraux', 'quotient', [somme, coefficients], forme)
    if (rangs.length === 1) simples.set(premier, note)
    return note
  })
  return calculer('deliberation.note-commune', 'minimum', notes, forme)
}

function lireChoix(
  { obligatoires }: Plan,
  possibles: readonly Combinaison[],
  besoins: readonly Trace[],
  accessible: Trace,
): ChoixOraux {
  let [retenu, moindre]: [number, Nombre | null] = [0, null]
  for (const [rang, { valeur }] of besoins.entries()) {
    const note = enNombre(valeur)
    if (note !== null && (moindre === null || comparer(note, moindre) < 0)) [retenu, moindre] = [rang, note]
  }
  const unites = (possibles[retenu]?.rangs ?? []).flatMap((rang) => obligatoires[rang]?.code ?? [])
  return { unites, noteNecessaire: accessible.valeur === true ? moindre : null }
}
