import { type Conclusion, conclureCalcul } from '#droit/conclusion.ts'
import type { Interrupteurs } from '#droit/interrupteurs.ts'
import { auMoinsUne, calculer, constante, type Trace } from '#droit/trace.ts'
import type { Nombre } from '#socle/rationnel.ts'
import type { Reglement, UniteEvaluee } from '../../evaluation/index.ts'
import { enNombre } from '../deliberation.ts'
import type { FormePassage, Session } from '../dossier.ts'
import type { Regime } from '../regime.ts'
import type { Acquis } from './acquis.ts'
import { type DroitsAcquis, ouvrirDroits } from './droits.ts'
import { type Avoirs, noteApportee, porterAcquis } from './porter.ts'

/** What a person holds, and the certification and session that they aim at. */
export interface DemandeLivret extends Avoirs {
  readonly reglement: Reglement
  readonly regime: Regime
  readonly session: Session
  readonly forme: FormePassage | null
  /** Titles whose parts are kept while they are in force: whether the title is; null: unknown. */
  readonly enVigueur: boolean | null
  readonly interrupteurs: Interrupteurs
}

/** Where a unit of the target stands before the session. */
export const ETATS_UNITE = ['NOTE_CONSERVEE', 'DISPENSE', 'A_PRESENTER'] as const
export type EtatUnite = (typeof ETATS_UNITE)[number]

/** What the ledger gives for one unit of the target. null: unknown, or without object. */
export interface UniteLivret {
  readonly code: string
  readonly etat: EtatUnite | null
  /** Mark kept, hundredths. */
  readonly note: Nombre | null
  /** Last day of the benefit of the mark. */
  readonly jusquAu: string | null
  /** Last session of the benefit of the mark. */
  readonly derniereSession: number | null
  /** Places in the ledger of what concerns this unit. */
  readonly acquis: readonly number[]
  readonly choix: readonly ChoixUnite[]
}

/** A way that is open to the person for one unit. `presenter` gives up what is held there, for good. */
export interface ChoixUnite {
  readonly choix: 'garder-la-note' | 'demander-la-dispense' | 'presenter'
  /** Place in the ledger of what it rests on; null: on nothing. */
  readonly acquis: number | null
  /** Whether it cannot be taken back. */
  readonly definitif: boolean
}

/** Ledger of a person before a session of a certification. */
export interface LivretAcquis {
  readonly unites: readonly UniteLivret[]
  /** Number of units that need not be presented. */
  readonly acquises: Nombre | null
  /** Places in the ledger of what concerns no unit of the target. */
  readonly sansEffet: readonly number[]
}

const MOTS = {
  note: constante('blocs.mot-note', 'NOTE_CONSERVEE', 'mot', { texte: 'code-de-l-education.D337-69' }),
  dispense: constante('blocs.mot-dispense', 'DISPENSE', 'mot', { texte: 'code-de-l-education.D337-71' }),
  presenter: constante('blocs.mot-a-presenter', 'A_PRESENTER', 'mot', { texte: 'code-de-l-education.D337-80' }),
} as const

interface AcquisSitue {
  readonly rang: number
  readonly note: Trace
  readonly droits: DroitsAcquis
}

/** What a person already holds of a certification, unit by unit, at one session. */
export function etablirLivret(demande: DemandeLivret): Conclusion<LivretAcquis> {
  const unites = demande.reglement.unites.map((unite) => situerUnite(demande, unite))
  const acquises = calculer(
    'blocs.acquises',
    'compte',
    unites.map(({ acquise }) => acquise),
    { unite: 'nombre', texte: 'code-de-l-education.D337-71' },
  )
  const utiles = new Set(unites.flatMap(({ resultat }) => resultat.acquis))
  return conclureCalcul(acquises, {
    unites: unites.map(({ resultat }) => resultat),
    acquises: enNombre(acquises.valeur),
    sansEffet: demande.acquis.flatMap((_, rang) => (utiles.has(rang) ? [] : [rang])),
  })
}

interface UniteSituee {
  readonly acquise: Trace
  readonly resultat: UniteLivret
}

function situerUnite(demande: DemandeLivret, unite: UniteEvaluee): UniteSituee {
  const situes = recents(demande, situerAcquis(demande, unite))
  const details = { code: unite.code, libelle: unite.libelle }
  const note = auMoinsUne(
    'blocs.note-gardee',
    situes.map(({ droits }) => droits.note),
  )
  const dispense = auMoinsUne(
    'blocs.dispensee',
    situes.map(({ droits }) => droits.dispense),
  )
  const etat = calculer('blocs.etat', 'selon', [note, MOTS.note, dispense, MOTS.dispense, MOTS.presenter], {
    unite: 'mot',
    details,
  })
  const acquise = calculer('blocs.acquise', 'parmi', [etat, MOTS.note, MOTS.dispense], { unite: 'oui-non', details })
  return { acquise, resultat: lireUnite(unite.code, etat, situes) }
}

function situerAcquis(demande: DemandeLivret, unite: UniteEvaluee): readonly AcquisSitue[] {
  const { reglement, acquis, regime, session, forme, enVigueur, interrupteurs } = demande
  const visee = { certification: reglement.certification, reglement: reglement.id, unite }
  return acquis.flatMap((un, rang) => {
    const concerne = porterAcquis(demande, rang, visee)
    if (concerne === null) return []
    const note = noteApportee(demande, rang, visee)
    const { facultative } = unite
    const parTable = un.certification !== reglement.certification
    const autresNotes = acquis.flatMap((autre, autreRang) =>
      autreRang !== rang && estNoteDe(autre, un) ? [{ rang: autreRang, obtenuLe: autre.obtenuLe }] : [],
    )
    const faits = {
      acquis: un,
      autresNotes,
      parTable,
      rang,
      concerne,
      note,
      facultative,
      regime,
      session,
      forme,
      enVigueur,
      interrupteurs,
    }
    return [{ rang, note, droits: ouvrirDroits(faits) }]
  })
}

/** Whether it is a mark got at the same unit of the same certification. */
const estNoteDe = ({ certification, unite, note, origine }: Acquis, un: Acquis): boolean =>
  origine === 'note' && note !== null && certification === un.certification && unite === un.unite

/** The last mark comes first: it is the one that counts (D337-79). */
const recents = ({ acquis }: DemandeLivret, situes: readonly AcquisSitue[]): readonly AcquisSitue[] => {
  const jour = ({ rang }: AcquisSitue): string => acquis[rang]?.obtenuLe ?? ''
  return situes.toSorted((un, autre) => (jour(un) < jour(autre) ? 1 : jour(un) > jour(autre) ? -1 : 0))
}

function lireUnite(code: string, etat: Trace, situes: readonly AcquisSitue[]): UniteLivret {
  const gardee = situes.find(({ droits }) => droits.note.valeur === true)
  const fenetre = gardee?.droits.fenetre ?? null
  const parJour = fenetre?.choix.valeur === 'date'
  const derniere = parJour ? null : (fenetre?.derniereSession.valeur ?? null)
  return {
    code,
    etat: ETATS_UNITE.find((un) => un === etat.valeur) ?? null,
    note: gardee === undefined ? null : enNombre(gardee.note.valeur),
    jusquAu: parJour && typeof fenetre.fin.valeur === 'string' ? fenetre.fin.valeur : null,
    derniereSession: typeof derniere === 'number' ? derniere : null,
    acquis: situes.map(({ rang }) => rang),
    choix: choisirPour(situes),
  }
}

/** Ways open for a unit: each thing held there, or to present it. */
function choisirPour(situes: readonly AcquisSitue[]): readonly ChoixUnite[] {
  const tenus = situes.flatMap(({ rang, droits }): readonly ChoixUnite[] => [
    ...(droits.note.valeur === true ? [{ choix: 'garder-la-note', acquis: rang, definitif: false } as const] : []),
    ...(droits.dispense.valeur === true
      ? [{ choix: 'demander-la-dispense', acquis: rang, definitif: false } as const]
      : []),
  ])
  return [
    ...tenus,
    { choix: 'presenter', acquis: null, definitif: tenus.some(({ choix }) => choix === 'garder-la-note') },
  ]
}
