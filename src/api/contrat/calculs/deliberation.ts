import { z } from 'zod'
import {
  appliquerHarmonisation,
  DECISIONS,
  type DossierCandidat,
  MENTIONS,
  PORTES,
  preparerDeliberation,
  type ResultatDeliberation,
} from '#domaine/deliberation/index.ts'
import { diviser, type Nombre, plafond } from '#socle/rationnel.ts'
import { Jour } from '../route.ts'
import { definirCalcul } from './calcul.ts'
import { JourSaisi, liste } from './champs.ts'
import { decimales } from './decimales.ts'
import { CHAMPS_DOSSIER, controlePossible, genreDe, lireDossier, lireReglement, regimeDe } from './dossier.ts'

const Acte = z.strictObject({
  id: z.string().min(1).describe('Name of the act'),
  unites: liste(z.string()).min(1).describe('Units whose marks are shifted'),
  points: z
    .number()
    .refine((points) => points !== 0 && Number.isInteger(Math.round(points * 1e6) / 1e4), 'two decimals, not 0')
    .transform((points) => Math.round(points * 100))
    .describe('Shift of the marks, 0.5 or -0.5'),
  motif: z.string().trim().min(1).describe('Why'),
  auteur: z.string().trim().min(1).describe('Who signed'),
  jour: JourSaisi.describe('Day of the act'),
})

type ActeLu = z.output<typeof Acte>

/** The file once the acts of the jury are applied in order; `refuses`: ranks of those that were not, with their code. */
function harmoniser(dossier: DossierCandidat, actes: readonly ActeLu[] = []) {
  let dossiers: ReadonlyMap<string, DossierCandidat> = new Map([['candidat', dossier]])
  const refuses: { readonly rang: number; readonly code: string }[] = []
  for (const [rang, acte] of actes.entries()) {
    const suite = appliquerHarmonisation({ ...acte, candidats: null }, dossiers)
    if (suite.ok) dossiers = suite.valeur
    else refuses.push({ rang, code: suite.refus.code })
  }
  return { harmonise: dossiers.get('candidat') ?? dossier, refuses }
}

const Entree = z
  .strictObject({
    ...CHAMPS_DOSSIER,
    actes: liste(Acte).optional().describe('Acts of harmonisation of the jury, in order'),
  })
  .refine((entree) => genreDe(entree) !== undefined, {
    message: 'give either diplome or certification',
    path: ['diplome'],
  })
  .refine((entree) => genreDe(entree) === undefined || regimeDe(entree) !== null, {
    message: 'no rules are known for that session',
    path: ['session'],
  })
  .refine(controlePossible, { message: 'no such control for that diploma and session', path: ['controle'] })
  .superRefine(({ actes = [], ...entree }, contexte) => {
    if (contexte.issues.length > 0) return
    const connues = new Set(lireReglement(entree).unites.map(({ code }) => code))
    for (const [rang, { unites }] of actes.entries()) {
      for (const [place, unite] of unites.entries()) {
        if (connues.has(unite)) continue
        contexte.addIssue({ code: 'custom', message: 'no such unit', path: ['actes', rang, 'unites', place] })
      }
    }
    for (const { rang, code } of harmoniser(lireDossier(entree), actes).refuses)
      contexte.addIssue({ code: 'custom', message: code, path: ['actes', rang] })
  })
  .describe('Decision of a jury for one candidate: means, decision, mention, blocs, and what is left to do')

const Decision = z.enum(DECISIONS).nullable()
const Exacte = z.string().nullable().describe('The same, exact: 633/58')

const Resultat = z.object({
  regime: z.string().describe('Rules applied: bac-pro.2022'),
  reserves: z
    .array(z.string())
    .describe('Codes of what is known to have changed this session and is not applied; empty: nothing known'),
  decision: Decision.describe('What the rules compute; null: facts are missing'),
  raison: z
    .object({ code: z.string(), texte: z.string().nullable(), paragraphe: z.string().nullable() })
    .nullable()
    .describe('Condition that decided, and its text'),
  decision_jury: z
    .object({ decision: z.enum(DECISIONS), motif: z.string(), auteur: z.string(), jour: Jour })
    .nullable()
    .describe('What the jury decided instead'),
  decision_retenue: Decision.describe('The one that stands'),
  mention: z.enum(MENTIONS).nullable(),
  apres_controle: z.boolean(),
  points: z.number().nullable(),
  coefficients: z.number().nullable(),
  moyenne: z.number().nullable().describe('Four decimals, never rounded onto a whole mark'),
  moyenne_exacte: Exacte,
  moyenne_professionnelle: z.number().nullable(),
  moyenne_professionnelle_exacte: Exacte,
  points_apres_controle: z.number().nullable(),
  moyenne_apres_controle: z.number().nullable(),
  certificat: z.boolean().nullable().describe('Certificate of end of vocational secondary studies (CFEPS)'),
  notes: z.record(z.string(), z.number().nullable()).describe('Mark that counts, by unit; null: dispensed or unknown'),
  unites_attestees: z.array(z.string()).describe('Units whose blocs are attested'),
  notes_conservables: z.array(z.string()).describe('Units whose marks may be kept'),
  portes: z.array(z.enum(PORTES)).describe('What opens'),
  sessions_ouvertes: z
    .number()
    .int()
    .nullable()
    .describe('Consecutive sessions at most to present the units left, agricultural specialities; null: none is read'),
  choix_oraux: z
    .object({
      unites: z.array(z.string()),
      note_necessaire: z.number().nullable().describe('Least mark at each, up to the half point; null: out of reach'),
    })
    .nullable()
    .describe('Control orals that give the best chance'),
})

function exacte(nombre: Nombre | null): string | null {
  if (nombre === null) return null
  const note = diviser(nombre, 100)
  return typeof note === 'number' ? String(note) : `${note.n}/${note.d}`
}

const NOTE = 100
const POINTS = 10_000

function ecrireResultat(rendu: ResultatDeliberation): z.input<typeof Resultat> {
  const { choixOraux } = rendu
  return {
    regime: rendu.regime,
    reserves: [...rendu.reserves],
    decision: rendu.decision,
    raison: rendu.raison,
    decision_jury: rendu.decisionJury,
    decision_retenue: rendu.decisionRetenue,
    mention: rendu.mention,
    apres_controle: rendu.apresControle,
    points: decimales(rendu.points, POINTS),
    coefficients: decimales(rendu.coefficients, NOTE),
    moyenne: decimales(rendu.moyenne, NOTE),
    moyenne_exacte: exacte(rendu.moyenne),
    moyenne_professionnelle: decimales(rendu.moyenneProfessionnelle, NOTE),
    moyenne_professionnelle_exacte: exacte(rendu.moyenneProfessionnelle),
    points_apres_controle: decimales(rendu.pointsApresControle, POINTS),
    moyenne_apres_controle: decimales(rendu.moyenneApresControle, NOTE),
    certificat: rendu.certificat,
    notes: Object.fromEntries(rendu.notes.map(({ unite, note }) => [unite, decimales(note, NOTE)])),
    unites_attestees: [...rendu.unitesAttestees],
    notes_conservables: [...rendu.notesConservables],
    portes: [...rendu.portes],
    sessions_ouvertes: rendu.sessionsOuvertes,
    choix_oraux: choixOraux && {
      unites: [...choixOraux.unites],
      note_necessaire: choixOraux.noteNecessaire === null ? null : plafond(diviser(choixOraux.noteNecessaire, 50)) / 2,
    },
  }
}

/** Deliberation of a jury for one candidate. */
export const DELIBERATION = definirCalcul({
  nom: 'deliberation',
  entree: Entree,
  resultat: Resultat,
  calculer: ({ actes, ...entree }) => {
    const regime = regimeDe(entree)
    if (regime === null) throw new Error('no regime: the schema lets none through')
    const deliberer = preparerDeliberation(lireReglement(entree), regime, entree.interrupteurs ?? {})
    const conclusion = deliberer(harmoniser(lireDossier(entree), actes).harmonise)
    return { ...conclusion, resultat: ecrireResultat(conclusion.resultat) }
  },
})
