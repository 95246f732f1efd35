import { calculer, fait, feuille, type Trace } from '#droit/trace.ts'
import type { PremierGroupe } from '../controle.ts'
import type { UnitePreparee } from '../plan.ts'

/** Marks that can still move together: one unit, or all those not known yet; the rest stays as it is. */
export interface Levier {
  readonly unites: readonly string[]
  /** Form of the marks that it needs: they name its units. */
  readonly forme: { readonly unite: 'note'; readonly details: { readonly unites: string } }
  /** Points of everything else. */
  readonly acquis: Trace
  readonly coefficient: Trace
  /** The same among the professional units; null: none of these units is professional. */
  readonly professionnel: { readonly acquis: Trace; readonly coefficient: Trace } | null
  /** Optional units count over this mark only; null: the whole mark counts. */
  readonly neutre: Trace | null
  /** Marks go by this step. */
  readonly pas: Trace
  /** Mark of today; null: unknown. */
  readonly note: Trace | null
}

const POINTS = { unite: 'points' } as const
const DEMI_POINT = 50

/**
 * What a candidate may still move. While marks are missing, all of them together (one common mark); once all are
 * known, each unit alone. `pasCommun`: step of the common mark, hundredths. Dispensed units and marks kept from another session do not move.
 */
export function trouverLeviers(groupe: PremierGroupe, pasCommun: number): readonly Levier[] {
  const { obligatoires } = groupe.plan
  const inconnues = obligatoires.flatMap((_, rang) => (groupe.bilan.notes[rang]?.valeur === null ? [rang] : []))
  if (inconnues.length > 0) return [ensemble(groupe, inconnues, pasCommun)]
  return [...obligatoires.flatMap((unite, rang) => seule(groupe, unite, rang)), ...facultatives(groupe)]
}

const former = (unites: readonly string[]): Levier['forme'] => ({
  unite: 'note',
  details: { unites: unites.join(', ') },
})

/** One unit alone. */
function seule(groupe: PremierGroupe, unite: UnitePreparee, rang: number): readonly Levier[] {
  const { plan, bilan, points, pointsProfessionnels } = groupe
  const [note, siens] = [bilan.notes[rang], bilan.points[rang]]
  if (!note || !siens || unite.coefficient.valeur === 0 || !peutBouger(groupe, unite, rang)) return []
  const { coefficient } = unite
  const acquis = retrancher('simulation.autres-points', points, siens)
  return [
    {
      unites: [unite.code],
      forme: former([unite.code]),
      acquis,
      coefficient,
      professionnel:
        plan.professionnelles?.includes(rang) === true
          ? { acquis: retrancher('simulation.autres-points-professionnels', pointsProfessionnels, siens), coefficient }
          : null,
      neutre: null,
      pas: pasDe(plan.reglement.id, unite),
      note,
    },
  ]
}

const retrancher = (code: string, tout: Trace, siens: Trace): Trace =>
  calculer(code, 'difference', [tout, siens], POINTS)

/** A mark of this session, or an absence whose replacement épreuve is still to come. */
function peutBouger({ dossier, bilan }: PremierGroupe, { code }: UnitePreparee, rang: number): boolean {
  const resultat = dossier.unites[code]
  if (resultat?.genre !== 'absence') return resultat?.genre === 'note'
  return bilan.absences.some((absence) => absence.rang === rang && absence.remplacable)
}

/** Step of the marks of an épreuve: the half point where its regulation says so, else the hundredth. */
const pasDe = (reglement: string, { code, arrondi }: UnitePreparee): Trace =>
  feuille(
    'simulation.pas',
    arrondi === 'aucun' ? 1 : DEMI_POINT,
    { unite: 'note' },
    { genre: 'reglement', reglement, chemin: `unites.${code}.arrondi` },
  )

/** Optional units that were taken: only what is over 10 counts. */
function facultatives({ plan, dossier, apports, points }: PremierGroupe): readonly Levier[] {
  return plan.facultatives.flatMap((unite): readonly Levier[] => {
    const resultat = dossier.unites[unite.code]
    const apport = apports.find(
      ({ code, details }) => code === 'deliberation.points-facultatif' && details.unite === unite.code,
    )
    const coefficient = apport?.entrees[0]
    if (resultat?.genre !== 'note' || apport === undefined || coefficient === undefined) return []
    return [
      {
        unites: [unite.code],
        forme: former([unite.code]),
        acquis: retrancher('simulation.autres-points', points, apport),
        coefficient,
        professionnel: null,
        neutre: plan.admission.facultatives.neutre,
        pas: pasDe(plan.reglement.id, unite),
        note: fait('simulation.note-actuelle', resultat.note, 'note', `unites.${unite.code}.note`),
      },
    ]
  })
}

/** All the units still unknown, with one common mark. */
function ensemble(groupe: PremierGroupe, rangs: readonly number[], pasCommun: number): Levier {
  const { plan, bilan, apports } = groupe
  const siens = new Set(rangs.map((rang) => bilan.points[rang]))
  const coefficients = (parmi: readonly number[]): readonly Trace[] =>
    parmi.flatMap((rang) => plan.obligatoires[rang]?.coefficient ?? [])
  const pro = plan.professionnelles ?? []
  const [proVises, proAcquis] = [
    rangs.filter((rang) => pro.includes(rang)),
    pro.filter((rang) => !rangs.includes(rang)),
  ]
  const connus = apports.filter((apport) => !siens.has(apport))
  const unites = rangs.flatMap((rang) => plan.obligatoires[rang]?.code ?? [])
  return {
    unites,
    forme: former(unites),
    acquis: calculer('simulation.points-connus', 'somme', connus, POINTS),
    coefficient: calculer('simulation.coefficients-a-passer', 'somme', coefficients(rangs), { unite: 'coefficient' }),
    professionnel:
      proVises.length === 0
        ? null
        : {
            acquis: calculer(
              'simulation.points-professionnels-connus',
              'somme',
              proAcquis.flatMap((rang) => bilan.points[rang] ?? []),
              POINTS,
            ),
            coefficient: calculer('simulation.coefficients-professionnels-a-passer', 'somme', coefficients(proVises), {
              unite: 'coefficient',
            }),
          },
    neutre: null,
    pas: fait('simulation.pas-commun', pasCommun, 'note', 'pas'),
    note: null,
  }
}
