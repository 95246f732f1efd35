import { auMoinsUne, calculer, constante, fait, feuille, juger, type Trace, toutes } from '#droit/trace.ts'
import { ouvrirFenetre } from './blocs/fenetre.ts'
import type { DossierCandidat, NoteAnterieure, ResultatUnite } from './dossier.ts'
import { noteDeSession, remplacerAbsence } from './notes.ts'
import type { Plan, UnitePreparee } from './plan.ts'

/** An absence: whether it is justified, and whether a replacement épreuve is still possible. */
export interface Absence {
  readonly rang: number
  readonly justifiee: Trace
  readonly remplacable: boolean
}

/** What the compulsory units of one candidate give, by rank in the regulation. */
export interface Bilan {
  /** The mark that counts; null: the unit is dispensed. */
  readonly notes: (Trace | null)[]
  readonly points: (Trace | null)[]
  /** Whether the candidate got the mark at an épreuve: the zero of an absence is no such mark. */
  readonly obtenues: boolean[]
  readonly dispenses: { readonly rang: number; readonly trace: Trace }[]
  readonly absences: Absence[]
  /** Units still to present. */
  readonly attentes: Trace[]
}

const MOT_PROGRESSIVE = constante('deliberation.mot-progressive', 'progressive', 'mot', {
  texte: 'code-de-l-education.D337-79',
})
const MOT_GLOBALE = constante('deliberation.mot-globale', 'globale', 'mot', { texte: 'code-de-l-education.D337-78' })
const STATUTS_GLOBALE = (['scolaire', 'apprenti'] as const).map((statut) =>
  constante('deliberation.mot-statut', statut, 'mot', { texte: 'code-de-l-education.D337-78' }),
)

/** Reads every compulsory unit of a candidate. */
export function dresserBilan(plan: Plan, dossier: DossierCandidat): Bilan {
  const bilan: Bilan = { notes: [], points: [], obtenues: [], dispenses: [], absences: [], attentes: [] }
  const { obligatoires } = plan
  for (let rang = 0; rang < obligatoires.length; rang += 1) {
    const unite = obligatoires[rang]
    if (unite === undefined) continue
    const resultat = dossier.unites[unite.code]
    const note = retenir({ plan, dossier, unite }, resultat, bilan)
    bilan.notes.push(note)
    bilan.obtenues.push(note !== null && resultat !== undefined && estObtenue(resultat))
    bilan.points.push(note && calculer('deliberation.points-unite', 'produit', [unite.coefficient, note], unite.points))
  }
  return bilan
}

const estObtenue = (resultat: ResultatUnite): boolean =>
  resultat.genre === 'note' ||
  resultat.genre === 'conservee' ||
  (resultat.genre === 'absence' && resultat.remplacement !== undefined)

/** The mark that counts for one unit, null when it is dispensed; writes down absences, dispenses and units to come. */
function retenir(situation: Situation, resultat: ResultatUnite | undefined, bilan: Bilan): Trace | null {
  const { plan, unite } = situation
  switch (resultat?.genre) {
    case 'note':
      return noteDeSession(plan, unite, resultat)
    case 'conservee':
      return noteGardee(situation, resultat)
    case 'absence':
      return noteAbsent(plan, unite, resultat, bilan)
    case 'dispense': {
      const trace = feuille('deliberation.dispense', true, formeOuiNon(unite, resultat.motif), {
        genre: 'fait',
        chemin: `unites.${unite.code}.dispense`,
      })
      bilan.dispenses.push({ rang: bilan.notes.length, trace })
      return null
    }
    case 'a-presenter':
      bilan.attentes.push(fait('deliberation.unite-a-presenter', true, 'oui-non', `unites.${unite.code}.a_presenter`))
      return sansNote(unite)
    default:
      return sansNote(unite)
  }
}

const formeOuiNon = ({ code }: UnitePreparee, motif = '') =>
  ({ unite: 'oui-non', details: motif === '' ? { unite: code } : { unite: code, motif } }) as const

const sansNote = (unite: UnitePreparee): Trace => feuille('deliberation.note', null, unite.note, unite.source)

interface Situation {
  readonly plan: Plan
  readonly dossier: DossierCandidat
  readonly unite: UnitePreparee
}

/** A kept mark counts when it may be kept and is in time; otherwise the unit needs a new mark. */
function noteGardee(situation: Situation, anterieure: NoteAnterieure): Trace {
  const { unite } = situation
  const note = feuille('deliberation.note-conservee', anterieure.note, unite.note, unite.source)
  const valable = jugerConservee(situation, note, anterieure.obtenueLe)
  const aRepresenter = feuille('deliberation.note-a-representer', null, unite.note, unite.source)
  return calculer('deliberation.note-retenue', 'selon', [valable, note, aRepresenter], unite.note)
}

/** Whether an earlier mark may stand at this session: high enough for the form, and obtained within the years allowed. */
function jugerConservee({ plan, dossier, unite }: Situation, note: Trace, obtenueLe: string | null): Trace {
  const { conservation } = plan.admission
  const fenetre = ouvrirFenetre({
    session: dossier.session,
    obtenueLe: fait('deliberation.note-obtenue-le', obtenueLe, 'jour', `unites.${unite.code}.obtenue_le`),
    conservation,
    interrupteurs: plan.interrupteurs,
  })
  return toutes(
    'deliberation.note-valable',
    [jugerConservable(plan, dossier, note), fenetre.ouverte],
    conservation.texte,
  )
}

/** Marks of 10 or more may be kept; in the progressive form, the others too (D337-69, D337-79); any mark of a CAP. */
export function jugerConservable({ admission }: Plan, dossier: DossierCandidat, note: Trace): Trace {
  const { noteMin, noteMinProgressive, texte } = admission.conservation
  const assez = juger('deliberation.note-conservable', 'au-moins', [note, noteMin], { texte })
  if (assez.valeur === true || noteMinProgressive.valeur === noteMin.valeur) return assez
  return auMoinsUne('deliberation.note-conservable-forme', [assez, estProgressive(dossier)], texte)
}

/** Whether the candidate sits unit by unit; pupils and apprentices sit all at once unless their file says otherwise. */
export function estProgressive({ forme, statut }: DossierCandidat): Trace {
  const dite = fait('deliberation.forme', forme, 'mot', 'forme')
  if (forme !== null) return juger('deliberation.forme-progressive', 'egal', [dite, MOT_PROGRESSIVE])
  const imposee = juger('deliberation.forme-imposee', 'parmi', [
    fait('deliberation.statut', statut, 'mot', 'statut'),
    ...STATUTS_GLOBALE,
  ])
  const retenue = calculer('deliberation.forme-retenue', 'selon', [imposee, MOT_GLOBALE, dite], {
    unite: 'mot',
    texte: 'code-de-l-education.D337-78',
  })
  return juger('deliberation.forme-progressive', 'egal', [retenue, MOT_PROGRESSIVE])
}

/** Zero for an absence (D337-81), or the mark of the replacement épreuve. */
function noteAbsent(
  plan: Plan,
  unite: UnitePreparee,
  { justifiee, remplacement }: ResultatUnite & { genre: 'absence' },
  { notes, absences }: Bilan,
): Trace {
  const { absence } = plan.admission
  absences.push({
    rang: notes.length,
    justifiee: feuille('deliberation.absence-justifiee', justifiee, formeOuiNon(unite), {
      genre: 'fait',
      chemin: `unites.${unite.code}.absence`,
    }),
    remplacable: remplacement === undefined && absence.remplacement !== null && !unite.eps,
  })
  return remplacement === undefined ? absence.note : remplacerAbsence(plan, unite, remplacement)
}
