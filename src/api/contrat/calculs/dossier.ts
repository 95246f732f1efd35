import { z } from 'zod'
import {
  DECISIONS,
  type DossierCandidat,
  FORMES_PASSAGE,
  GENRES_DIPLOME,
  type Session as LaSession,
  MOTIFS_DISPENSE,
  type Projet,
  type Regime,
  type ResultatUnite,
  regimeAuJour,
  STATUTS_CANDIDAT,
} from '#domaine/deliberation/index.ts'
import { type Reglement, trouverReglement, type UniteEvaluee } from '#domaine/evaluation/index.ts'
import { Coefficient, enUnites, Note } from './calcul.ts'
import { inconnu, JourInconnu, JourSaisi, liste, OuiNonInconnu, Session } from './champs.ts'

/** Most units of one file: products of points and coefficients stay exact. */
const UNITES_MAX = 100

const UniteEcrite = z.strictObject({
  code: z.string().trim().min(1).describe('Code of the unit, U31'),
  libelle: z.string().optional().describe('Title; the code when absent'),
  coefficient: inconnu(Coefficient).describe('Coefficient; absent: that of the regulation, else unknown'),
  professionnelle: z
    .boolean()
    .optional()
    .describe('Counts in the professional mean; absent while another unit says true: false'),
  controle: z.string().optional().describe('Group of the control orals: sciences, lettres; absent: no oral'),
  facultative: z.boolean().optional().describe('Optional unit: only its points over 10 count'),
  arrondi: z
    .enum(['aucun', 'demi-point-superieur', 'demi-point-proche'])
    .optional()
    .describe('Rounding of a computed mark; absent: that of the diploma'),
  note: inconnu(Note).describe('Mark of this session out of 20; absent: unknown'),
  note_anterieure: Note.optional().describe('Earlier mark that the mark of this session replaces'),
  conservee: inconnu(Note).describe('Earlier mark that the candidate keeps, instead of note'),
  obtenue_le: JourInconnu.describe('Day on which the kept or earlier mark was obtained'),
  absence: z
    .enum(['justifiee', 'injustifiee', 'inconnue'])
    .optional()
    .describe('Absent, with or without a good reason'),
  remplacement: Note.optional().describe('Mark of the replacement exam, after a justified absence'),
  dispense: z.enum(MOTIFS_DISPENSE).optional().describe('Dispensed, and why'),
  validee: z.boolean().optional().describe('Validated or not, for titles without marks'),
  a_presenter: z.literal(true).optional().describe('Not presented yet, in the progressive form'),
})

type UniteLue = z.output<typeof UniteEcrite>

const etats = (unite: UniteLue): readonly unknown[] =>
  [unite.note, unite.conservee, unite.absence, unite.dispense, unite.validee, unite.a_presenter].filter(
    (etat) => etat !== undefined && etat !== null,
  )

const Unite = UniteEcrite.refine(
  (unite) => etats(unite).length <= 1,
  'say one of note, conservee, absence, dispense, validee, a_presenter',
)

const ProjetLu = z
  .union([
    z.literal(false),
    Note,
    z.strictObject({
      oral: inconnu(Note).describe('Mark of the oral'),
      livret: inconnu(Note).describe('Mark of the school or training record'),
    }),
  ])
  .describe('Project: its mark, or its two halves, or false when there is none; absent: unknown')

const ControleLu = z
  .strictObject({
    oraux: liste(z.strictObject({ unite: z.string().describe('Unit that it may better'), note: Note }))
      .max(2)
      .optional()
      .describe('Orals sat, sessions from 2022 and BTS'),
    note: Note.optional().describe('Single control mark, bac pro sessions up to 2021'),
  })
  .refine(({ oraux, note }) => (oraux === undefined) !== (note === undefined), 'give either oraux or note')

/** Fields of the file of one candidate, shared by the computations that decide or try it. */
export const CHAMPS_DOSSIER = {
  diplome: z.enum(GENRES_DIPLOME).optional().describe('Kind of certification; absent: that of the regulation'),
  certification: z
    .string()
    .refine((nom) => trouverReglement(nom) !== null, 'no regulation of that certification is delivered')
    .optional()
    .describe('Register number or short name of a delivered regulation: RNCP35698 (mspc), RNCP35697 (trpm), sen'),
  session: z.union([Session, JourSaisi]).describe('Year of the session, or day of the jury: 2026, "2026-07-03"'),
  statut: inconnu(z.enum(STATUTS_CANDIDAT)).describe('How the candidate prepared'),
  forme: inconnu(z.enum(FORMES_PASSAGE)).describe('All at once (globale) or unit by unit (progressive)'),
  unites: liste(Unite)
    .min(1)
    .max(UNITES_MAX)
    .refine((unites) => new Set(unites.map(({ code }) => code)).size === unites.length, 'each unit once')
    .describe('Units of the regulation with what the candidate has at each'),
  projet: ProjetLu.optional(),
  controle: ControleLu.optional().describe('What the candidate got at the control orals; absent: not sat'),
  entretien: OuiNonInconnu.describe('Final interview of a professional title: passed or not'),
  remplacement_autorise: OuiNonInconnu.describe('Whether the recteur allows the replacement exams'),
  resultat_retenu: OuiNonInconnu.describe('Whether a suspected fraud withholds the result; absent: no'),
  agricole: OuiNonInconnu.describe('Speciality ruled by the minister of agriculture; absent: that of the regulation'),
  pfmp_validees: OuiNonInconnu.describe('Bac pro up to 2021: practical training in company validated'),
  decision_jury: z
    .strictObject({
      decision: z.enum(DECISIONS).describe('What the jury decided'),
      motif: z.string().min(1).describe('Why'),
      auteur: z.string().min(1).describe('Who signed'),
      jour: JourSaisi.describe('Day of the decision'),
    })
    .optional()
    .describe('Decision of the sovereign jury, kept beside the computed one'),
  interrupteurs: z
    .strictObject({
      'note.fenetre': z.enum(['date', 'session']).optional().describe('End of the five years of a kept mark'),
      'facultatif.coefficient': z.enum(['un', 'inconnu']).optional().describe('Optional unit without a coefficient'),
      'projet.diviseur': z.enum(['inchange', 'augmente']).optional().describe('Divisor when there is a project'),
      'absence.recours': z
        .enum(['les-deux', 'remplacement'])
        .optional()
        .describe('Justified absence and a mean from 8 to 10'),
    })
    .optional()
    .describe('Readings of silent texts that differ from the defaults'),
} as const

const Champs = z.strictObject(CHAMPS_DOSSIER)
type DossierEcrit = z.output<typeof Champs>

/** Kind of certification of a file: as stated, else that of the delivered regulation; undefined: unknown. */
export const genreDe = ({ diplome, certification }: Pick<DossierEcrit, 'diplome' | 'certification'>) =>
  diplome ?? (certification === undefined ? undefined : trouverReglement(certification)?.diplome)

/** Rules of the session of a file; null: the kind is unknown, or no rules are known for that year. */
export function regimeDe(entree: Pick<DossierEcrit, 'diplome' | 'certification' | 'session'>): Regime | null {
  const genre = genreDe(entree)
  return genre === undefined ? null : regimeAuJour(genre, sessionDe(entree))
}

const sessionDe = ({ session }: Pick<DossierEcrit, 'session'>): LaSession =>
  typeof session === 'number' ? { annee: session, jour: null } : { annee: Number(session.slice(0, 4)), jour: session }

/** Whether the contrôle stated is of the kind that the regime of the file has; the engine judges its orals. */
export function controlePossible(entree: DossierEcrit): boolean {
  const { oraux, note } = entree.controle ?? {}
  if (note === undefined ? (oraux ?? []).length === 0 : oraux !== undefined) return true
  const admission = regimeDe(entree)?.admission
  const genre = admission?.genre === 'moyenne' ? admission.controle?.genre : undefined
  return genre === (note === undefined ? 'meilleure-note' : 'moyenne')
}

/** The regulation that a file states: the delivered one, completed by what the file says of its units. */
export function lireReglement({ certification, diplome, unites, agricole }: DossierEcrit): Reglement {
  const livre = certification === undefined ? null : trouverReglement(certification)
  const agriculture = livre?.agricole ?? agricole
  const declarees = unites.some(({ professionnelle }) => professionnelle === true)
  const connues = new Map((livre?.unites ?? []).map((unite) => [unite.code, unite]))
  for (const unite of unites) connues.set(unite.code, completer(connues.get(unite.code), unite, declarees))
  return {
    id: livre?.id ?? 'reglement',
    certification: livre?.certification ?? null,
    intitule: livre?.intitule ?? 'reglement',
    texte: livre?.texte ?? null,
    premiereSession: livre?.premiereSession ?? null,
    derniereSession: livre?.derniereSession ?? null,
    ...(diplome === undefined ? {} : { diplome }),
    ...(agriculture === null ? {} : { agricole: agriculture }),
    unites: [...connues.values()],
  }
}

function completer(connue: UniteEvaluee | undefined, unite: UniteLue, declarees: boolean): UniteEvaluee {
  return {
    code: unite.code,
    libelle: unite.libelle ?? connue?.libelle ?? unite.code,
    epreuve: connue?.epreuve ?? null,
    bloc: connue?.bloc ?? null,
    facultative: unite.facultative ?? connue?.facultative ?? false,
    coefficient: unite.coefficient ?? connue?.coefficient ?? null,
    professionnelle: unite.professionnelle ?? connue?.professionnelle ?? (declarees ? false : null),
    controle: unite.controle ?? connue?.controle ?? null,
    arrondi: unite.arrondi ?? connue?.arrondi ?? null,
    modes: connue?.modes ?? {},
  }
}

/** The file as the engine reads it; marks and coefficients in hundredths. */
export function lireDossier(entree: DossierEcrit): DossierCandidat {
  const { statut, forme, controle, entretien } = entree
  return {
    session: sessionDe(entree),
    statut,
    forme,
    unites: Object.fromEntries(entree.unites.map((unite) => [unite.code, lireUnite(unite)])),
    projet: lireProjet(entree.projet),
    controle:
      controle === undefined
        ? null
        : controle.note !== undefined
          ? { genre: 'moyenne', note: controle.note }
          : { genre: 'oraux', oraux: controle.oraux ?? [] },
    entretien,
    remplacementAutorise: entree.remplacement_autorise,
    pfmpValidees: entree.pfmp_validees,
    decisionJury: entree.decision_jury ?? null,
    resultatRetenu: entree.resultat_retenu ?? false,
  }
}

function lireUnite(unite: UniteLue): ResultatUnite {
  const { note, conservee, absence, dispense, validee, remplacement, obtenue_le: obtenueLe } = unite
  if (note !== null) {
    const { note_anterieure: ancienne } = unite
    return { genre: 'note', note, ...(ancienne === undefined ? {} : { anterieure: { note: ancienne, obtenueLe } }) }
  }
  if (conservee !== null) return { genre: 'conservee', note: conservee, obtenueLe }
  if (absence !== undefined) {
    const justifiee = absence === 'inconnue' ? null : absence === 'justifiee'
    return { genre: 'absence', justifiee, remplacement }
  }
  if (dispense !== undefined) return { genre: 'dispense', motif: dispense }
  if (validee !== undefined) return { genre: 'validation', validee }
  return { genre: unite.a_presenter === true ? 'a-presenter' : 'inconnu' }
}

function lireProjet(projet: DossierEcrit['projet']): Projet | 'aucun' | null {
  if (projet === undefined) return null
  if (projet === false) return 'aucun'
  return typeof projet === 'number' ? { genre: 'note', note: projet } : { genre: 'parties', ...projet }
}

type DossierAEcrire = Omit<z.input<typeof Champs>, 'unites'> & { unites: z.input<typeof UniteEcrite>[] }

/** A file as people write it; `lireDossier` reads it back. The decision of a jury is left out. */
export function ecrireDossier(dossier: DossierCandidat): DossierAEcrire {
  const { session, statut, forme, unites, projet, controle, entretien } = dossier
  return {
    session: session.jour ?? session.annee,
    statut,
    forme,
    unites: Object.entries(unites).map(([code, resultat]) => ({ code, ...ecrireUnite(resultat) })),
    ...ecrireProjet(projet),
    ...(controle === null ? {} : { controle: ecrireControle(controle) }),
    entretien,
    remplacement_autorise: dossier.remplacementAutorise,
    pfmp_validees: dossier.pfmpValidees,
  }
}

const enNote = (note: number | null): number | null => (note === null ? null : enUnites(note))

function ecrireUnite(resultat: ResultatUnite): Omit<z.input<typeof UniteEcrite>, 'code'> {
  switch (resultat.genre) {
    case 'note': {
      const { anterieure } = resultat
      const reste = anterieure && { note_anterieure: enUnites(anterieure.note), obtenue_le: anterieure.obtenueLe }
      return { note: enUnites(resultat.note), ...reste }
    }
    case 'conservee':
      return { conservee: enUnites(resultat.note), obtenue_le: resultat.obtenueLe }
    case 'absence': {
      const absence = resultat.justifiee === null ? 'inconnue' : resultat.justifiee ? 'justifiee' : 'injustifiee'
      return {
        absence,
        ...(resultat.remplacement === undefined ? {} : { remplacement: enUnites(resultat.remplacement) }),
      }
    }
    case 'dispense':
      return { dispense: resultat.motif }
    case 'validation':
      return { validee: resultat.validee }
    case 'a-presenter':
      return { a_presenter: true }
    case 'inconnu':
      return {}
  }
}

function ecrireProjet(projet: DossierCandidat['projet']): { projet?: z.input<typeof ProjetLu> } {
  if (projet === 'aucun') return { projet: false }
  if (projet === null || (projet.genre === 'note' && projet.note === null)) return {}
  if (projet.genre === 'note') return { projet: enUnites(projet.note ?? 0) }
  return { projet: { oral: enNote(projet.oral), livret: enNote(projet.livret) } }
}

const ecrireControle = (controle: NonNullable<DossierCandidat['controle']>): z.input<typeof ControleLu> =>
  controle.genre === 'moyenne'
    ? { note: enUnites(controle.note) }
    : { oraux: controle.oraux.map(({ unite, note }) => ({ unite, note: enUnites(note) })) }
