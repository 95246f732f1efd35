import { type Interrupteurs, tracerChoix } from '#droit/interrupteurs.ts'
import { type Regle, type RegleDeclaree, versionAuJour } from '#droit/regle.ts'
import type { CleTexte } from '#droit/textes.ts'
import { constante, fait, feuille, juger, type Trace, toutes } from '#droit/trace.ts'
import type { FormePassage, Session } from '../dossier.ts'
import type { AdmissionMoyenne, Regime } from '../regime.ts'
import type { Acquis } from './acquis.ts'
import { ouvrirFenetre } from './fenetre.ts'

/** One acquired unit before one unit of the target. */
export interface FaitsAcquis {
  readonly acquis: Acquis
  /** Its place in the ledger. */
  readonly rang: number
  /** Whether it concerns the unit (`porterAcquis`). */
  readonly concerne: Trace
  /** The mark that it brings there. */
  readonly note: Trace
  readonly facultative: boolean
  /** The other marks got at the same unit of the same certification: their places and days. */
  readonly autresNotes: readonly { readonly rang: number; readonly obtenuLe: string | null }[]
  /** Whether it was acquired on another certification, and concerns the unit through a table only. */
  readonly parTable: boolean
  readonly regime: Regime
  readonly session: Session
  readonly forme: FormePassage | null
  /** Whether a title kept only while it is in force is in force; null: unknown. */
  readonly enVigueur: boolean | null
  readonly interrupteurs: Interrupteurs
}

const MOT_PROGRESSIVE = constante('blocs.forme-progressive', 'progressive', 'mot', {
  texte: 'code-de-l-education.D337-79',
})
const MOT_REPORTEE = feuille(
  'blocs.choix-reportee',
  'reportee',
  { unite: 'mot' },
  { genre: 'interrupteur', interrupteur: 'note.correspondance' },
)
const MOT_NOTE = constante('blocs.origine-note', 'note', 'mot', { texte: 'code-de-l-education.D337-69' })
const MOT_ORIGINE = {
  attestation: constante('blocs.origine-attestation', 'attestation', 'mot', { texte: 'code-de-l-education.D337-69' }),
  vae: constante('blocs.origine-vae', 'vae', 'mot', { texte: 'code-de-l-education.D337-71' }),
  diplome: constante('blocs.origine-diplome', 'diplome', 'mot', { texte: 'code-de-l-education.D337-73' }),
} as const

const moyenneDe = ({ regime: { admission } }: FaitsAcquis): AdmissionMoyenne | null =>
  admission.genre === 'moyenne' ? admission : null

const chemin = ({ rang }: FaitsAcquis, champ: string): string => `acquis.${rang}.${champ}`

const origineDe = (faits: FaitsAcquis): Trace =>
  fait('blocs.origine', faits.acquis.origine, 'mot', chemin(faits, 'origine'))

const estDOrigine = (faits: FaitsAcquis, origine: keyof typeof MOT_ORIGINE): Trace =>
  juger('blocs.est-d-origine', 'egal', [origineDe(faits), MOT_ORIGINE[origine]])

const obtention = (faits: FaitsAcquis): Trace =>
  fait('blocs.obtenu-le', faits.acquis.obtenuLe, 'jour', chemin(faits, 'obtenu_le'))

/** Whoever sits a unit again has its last mark, even lower: the earlier ones are given up (D337-79). */
const sansNotePlusRecente = (faits: FaitsAcquis): readonly Trace[] =>
  faits.autresNotes.map(({ rang, obtenuLe }) =>
    juger(
      'blocs.derniere-note',
      'au-moins',
      [obtention(faits), fait('blocs.obtenu-le', obtenuLe, 'jour', `acquis.${rang}.obtenu_le`)],
      { texte: 'code-de-l-education.D337-79' },
    ),
  )

const fenetreDe = (faits: FaitsAcquis, { conservation }: AdmissionMoyenne) =>
  ouvrirFenetre({
    session: faits.session,
    obtenueLe: obtention(faits),
    conservation,
    interrupteurs: faits.interrupteurs,
  })

/** A mark can be kept when it is high enough: 10 in the global form, any mark in the progressive one (D337-78, -79). */
function noteSuffisante({ note, facultative, forme, session }: FaitsAcquis, admission: AdmissionMoyenne): Trace {
  const { conservation, facultatives } = admission
  if (facultative)
    return juger('blocs.note-facultative-suffisante', 'plus-que', [note, facultatives.neutre], {
      texte: facultatives.texte,
    })
  const lue = fait('blocs.forme', forme, 'mot', 'forme')
  const progressive = juger('blocs.est-progressive', 'egal', [lue, MOT_PROGRESSIVE])
  const minimum = { noteMin: conservation.noteMin, progressive: conservation.noteMinProgressive }
  return juger(
    'blocs.note-suffisante',
    'selon',
    [
      progressive,
      juger('blocs.note-atteint', 'au-moins', [note, minimum.progressive]),
      juger('blocs.note-atteint', 'au-moins', [note, minimum.noteMin]),
    ],
    { texte: conservation.texte, details: { session: session.annee } },
  )
}

/** The texts give the table for dispenses; whether a mark passes through it too is a reading of ours. */
const estReportable = ({ interrupteurs }: FaitsAcquis): Trace =>
  juger('blocs.note-reportable', 'egal', [tracerChoix(interrupteurs, 'note.correspondance'), MOT_REPORTEE])

/** D337-69, -78, -79: a mark high enough is kept on request for five years, unless the person gave it up or sat again. */
function evaluerNote(faits: FaitsAcquis): Trace {
  const admission = moyenneDe(faits)
  if (admission === null) return sansNote(faits)
  const renonce = fait('blocs.renonce', faits.acquis.renonce, 'oui-non', chemin(faits, 'renonce'))
  return toutes(
    'blocs.note-conservee',
    [
      faits.concerne,
      juger('blocs.porte-une-note', 'parmi', [origineDe(faits), MOT_NOTE, MOT_ORIGINE.attestation]),
      ...(faits.parTable ? [estReportable(faits)] : []),
      noteSuffisante(faits, admission),
      fenetreDe(faits, admission).ouverte,
      ...sansNotePlusRecente(faits),
      juger('blocs.benefice-garde', 'non', [renonce], { texte: 'code-de-l-education.D337-69' }),
    ],
    admission.conservation.texte,
  )
}

/** A title decided unit by unit keeps no mark. */
const sansNote = (faits: FaitsAcquis): Trace =>
  toutes('blocs.note-conservee', [
    feuille(
      'blocs.regime-a-notes',
      false,
      { unite: 'oui-non' },
      { genre: 'reglement', reglement: faits.regime.id, chemin: 'admission.genre' },
    ),
  ])

const texteDispense = (faits: FaitsAcquis): CleTexte => moyenneDe(faits)?.dispense ?? 'code-du-travail.L6113-1'

/** D337-71: once the mark is out of time, the attestation of its bloc allows a dispense, for life. */
function evaluerAttestation(faits: FaitsAcquis): Trace {
  const texte = texteDispense(faits)
  const admission = moyenneDe(faits)
  const conditions = [faits.concerne, estDOrigine(faits, 'attestation')]
  if (admission !== null) {
    const { ouverte } = fenetreDe(faits, admission)
    conditions.push(juger('blocs.fenetre-fermee', 'non', [ouverte], { texte }))
  }
  if (faits.regime.diplome === 'titre-professionnel')
    conditions.push(fait('blocs.titre-en-vigueur', faits.enVigueur, 'oui-non', 'en_vigueur'))
  return toutes('blocs.dispense-attestation', conditions, texte)
}

/** D337-71: units validated by experience are dispensed with no waiting and for life. */
const evaluerVae = (faits: FaitsAcquis): Trace =>
  toutes('blocs.dispense-vae', [faits.concerne, estDOrigine(faits, 'vae')], texteDispense(faits))

/** D337-71, -73: a diploma or title held dispenses of the units that an arrêté lists for it. */
const evaluerDiplome = (faits: FaitsAcquis): Trace =>
  toutes('blocs.dispense-diplome', [faits.concerne, estDOrigine(faits, 'diplome')], texteDispense(faits))

/**
 * A bloc is evaluated and validated on its own and does not expire (L6113-1). Out of the baccalauréat professionnel no
 * text that we read says how it dispenses: we read it alike, our interpretation.
 */
const evaluerDefinitif = (faits: FaitsAcquis): Trace => {
  switch (faits.acquis.origine) {
    case 'vae':
      return evaluerVae(faits)
    case 'diplome':
      return evaluerDiplome(faits)
    default:
      return evaluerAttestation(faits)
  }
}

type RegleAcquis = Regle<FaitsAcquis>

const COMMUN = { au: null, reference: 'session' } as const
const NOTE: RegleAcquis = {
  ...COMMUN,
  id: 'blocs.note-conservee',
  famille: 'blocs.note-conservee',
  references: [
    { texte: 'code-de-l-education.D337-69', paragraphe: null },
    { texte: 'code-de-l-education.D337-78', paragraphe: null },
    { texte: 'code-de-l-education.D337-79', paragraphe: null },
    { texte: 'code-de-l-education.D337-17', paragraphe: null },
    { texte: 'code-de-l-education.D337-107', paragraphe: null },
    { texte: 'code-de-l-education.D337-115', paragraphe: null },
    { texte: 'code-de-l-education.D643-15', paragraphe: null },
    { texte: 'code-de-l-education.D643-23', paragraphe: null },
    { texte: 'decret.2023-824', paragraphe: null },
  ],
  du: '2020-01-01',
  confiance: 'lue',
  evaluer: evaluerNote,
}
const ATTESTATION: RegleAcquis = {
  ...COMMUN,
  id: 'blocs.dispense-attestation',
  famille: 'blocs.dispense-attestation',
  references: [
    { texte: 'code-de-l-education.D337-69', paragraphe: null },
    { texte: 'code-de-l-education.D337-71', paragraphe: null },
  ],
  du: '2020-01-01',
  confiance: 'lue',
  evaluer: evaluerAttestation,
}
const VAE: RegleAcquis = {
  ...COMMUN,
  id: 'blocs.dispense-vae',
  famille: 'blocs.dispense-vae',
  references: [{ texte: 'code-de-l-education.D337-71', paragraphe: null }],
  du: '2020-01-01',
  confiance: 'lue',
  evaluer: evaluerVae,
}
const DIPLOME: RegleAcquis = {
  ...COMMUN,
  id: 'blocs.dispense-diplome',
  famille: 'blocs.dispense-diplome',
  references: [
    { texte: 'code-de-l-education.D337-71', paragraphe: null },
    { texte: 'code-de-l-education.D337-73', paragraphe: null },
  ],
  du: '2020-01-01',
  confiance: 'lue',
  evaluer: evaluerDiplome,
}

const DEFINITIF: RegleAcquis = {
  ...COMMUN,
  id: 'blocs.bloc-definitif',
  famille: 'blocs.bloc-definitif',
  references: [
    { texte: 'code-du-travail.L6113-1', paragraphe: null },
    { texte: 'code-de-l-education.R335-10', paragraphe: null },
  ],
  du: '2019-01-01',
  confiance: 'interpretation',
  evaluer: evaluerDefinitif,
}

/** Rules on what an acquired unit is worth at a later session. */
export const REGLES_BLOCS: readonly RegleDeclaree[] = [NOTE, ATTESTATION, VAE, DIPLOME, DEFINITIF]

/** What one acquired unit gives at one unit: its mark is kept, or the unit needs not be presented. */
export interface DroitsAcquis {
  readonly note: Trace
  readonly dispense: Trace
  /** Last day or last session of the benefit of the mark; null: the regime keeps no mark. */
  readonly fenetre: ReturnType<typeof ouvrirFenetre> | null
}

const DISPENSES = { attestation: ATTESTATION, vae: VAE, diplome: DIPLOME } as const

/** Applies to one acquired unit the rules in force at the session. */
export function ouvrirDroits(faits: FaitsAcquis): DroitsAcquis {
  const { origine } = faits.acquis
  const admission = moyenneDe(faits)
  return {
    note: appliquer(NOTE, faits),
    dispense:
      origine === 'note'
        ? juger('blocs.origine-dispense', 'parmi', [origineDe(faits), ...Object.values(MOT_ORIGINE)], {
            texte: 'code-de-l-education.D337-71',
          })
        : appliquer(faits.regime.diplome === 'bac-pro' ? DISPENSES[origine] : DEFINITIF, faits),
    fenetre: admission === null ? null : fenetreDe(faits, admission),
  }
}

/** Before the first version that we read, what the law gave is unknown. */
function appliquer(regle: RegleAcquis, faits: FaitsAcquis): Trace {
  const { jour, annee } = faits.session
  return versionAuJour([regle], jour ?? `${annee}-12-31`) === null
    ? fait('blocs.droit-anterieur', null, 'oui-non', 'session.annee')
    : regle.evaluer(faits)
}
