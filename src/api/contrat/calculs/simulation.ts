import { z } from 'zod'
import {
  type Besoin,
  type BesoinsCandidat,
  type BesoinsSeuil,
  type Comparaison,
  DECISIONS,
  MENTIONS,
  PORTES,
  preparerSimulation,
  SEUILS,
} from '#domaine/deliberation/index.ts'
import { calculer } from '#droit/trace.ts'
import { definirCalcul, enUnites, Note } from './calcul.ts'
import { decimales } from './decimales.ts'
import { CHAMPS_DOSSIER, genreDe, lireDossier, lireReglement, regimeDe } from './dossier.ts'

const Entree = z
  .strictObject({
    ...CHAMPS_DOSSIER,
    pas: Note.refine((pas) => pas > 0, 'a step over 0')
      .optional()
      .describe('Step of the common mark looked for in the units to sit; 0.5 when absent'),
    essais: z.record(z.string(), Note).optional().describe('Marks to try, by code of unit: {"U11": 11}; never kept'),
  })
  .refine((entree) => genreDe(entree) !== undefined, {
    message: 'give either diplome or certification',
    path: ['diplome'],
  })
  .refine((entree) => genreDe(entree) === undefined || regimeDe(entree)?.admission.genre === 'moyenne', {
    message: 'no rules with a mean are known for that diploma and session',
    path: ['diplome'],
  })
  .refine(
    (entree) => {
      const codes = new Set(lireReglement(entree).unites.map(({ code }) => code))
      return Object.keys(entree.essais ?? {}).every((code) => codes.has(code))
    },
    { message: 'no such unit', path: ['essais'] },
  )
  .describe('What a candidate needs: least marks and points for each threshold, and what they open; nothing is kept')

const Decision = z.enum(DECISIONS).nullable().describe('null: facts are missing')
const Mention = z.enum(MENTIONS).nullable()
const Portes = z.array(z.enum(PORTES)).describe('What opens')
const Points = z.number().nullable()

const BesoinEcrit = z.object({
  unites: z.array(z.string()).describe('One unit alone, or all the units that have no mark yet, with the same mark'),
  note: z.number().nullable().describe('Least mark, up to the step of the marks; over 20: out of reach'),
  note_exacte: z.number().nullable().describe('Before rounding up, four decimals'),
  changement: z.number().nullable().describe('From the mark of today; negative: what can be lost'),
  possible: z.boolean().nullable().describe('Whether such a mark exists and is enough'),
})

const Seuil = z.object({
  atteint: z.boolean().nullable().describe('Already reached'),
  points_manquants: Points.describe('Points missing; negative: points to spare'),
  points_professionnels_manquants: Points.describe('The same at the professional units, where they count'),
  besoins: z.array(BesoinEcrit),
  ouvre: z
    .object({ essais: z.record(z.string(), z.number()), decision: Decision, mention: Mention, portes: Portes })
    .nullable()
    .describe('What the least change gives; null: already reached, out of reach, or unknown'),
})

const Resultat = z.object({
  decision: Decision,
  points: Points,
  coefficients: z.number().nullable(),
  moyenne: z.number().nullable().describe('Four decimals, never rounded onto a whole mark'),
  moyenne_professionnelle: z.number().nullable(),
  a_passer: z.array(z.string()).describe('Units that have no mark yet'),
  seuils: z.partialRecord(z.enum(SEUILS), Seuil).describe('By threshold; absent: the diploma has none'),
  blocs: z
    .array(z.object({ unite: z.string(), note: z.number().nullable(), note_necessaire: z.number().nullable() }))
    .describe('Units whose bloc is not attested yet, and the mark that attests it'),
  essai: z
    .object({
      decision: Decision,
      mention: Mention,
      points: Points,
      moyenne: z.number().nullable(),
      gain: z.number().nullable().describe('Mean won, or lost when negative'),
      portes: Portes,
    })
    .nullable()
    .describe('What the marks tried give; null: none was tried'),
})

const NOTE = 100
const POINTS = 10_000

const ecrireBesoin = ({ unites, note, exacte, ecart, possible }: Besoin): z.input<typeof BesoinEcrit> => ({
  unites: [...unites],
  note: decimales(note, NOTE),
  note_exacte: decimales(exacte, NOTE),
  changement: decimales(ecart, NOTE),
  possible,
})

const ecrireSeuil = ({ atteint, ecart, ecartProfessionnel, besoins, ouvre }: BesoinsSeuil): z.input<typeof Seuil> => ({
  atteint,
  points_manquants: decimales(ecart, POINTS),
  points_professionnels_manquants: decimales(ecartProfessionnel, POINTS),
  besoins: besoins.map(ecrireBesoin),
  ouvre: ouvre && {
    essais: Object.fromEntries(Object.entries(ouvre.essais).map(([code, note]) => [code, enUnites(note)])),
    decision: ouvre.decision,
    mention: ouvre.mention,
    portes: [...ouvre.portes],
  },
})

function ecrireEssai({ apres, gain }: Comparaison): z.input<typeof Resultat>['essai'] {
  const { decision, mention, points, moyenne, portes } = apres.resultat
  const valeur = typeof gain.valeur === 'string' || typeof gain.valeur === 'boolean' ? null : gain.valeur
  return {
    decision,
    mention,
    points: decimales(points, POINTS),
    moyenne: decimales(moyenne, NOTE),
    gain: decimales(valeur, NOTE),
    portes: [...portes],
  }
}

const ecrireResultat = (rendu: BesoinsCandidat, essai: Comparaison | null): z.input<typeof Resultat> => ({
  decision: rendu.decision,
  points: decimales(rendu.points, POINTS),
  coefficients: decimales(rendu.coefficients, NOTE),
  moyenne: decimales(rendu.moyenne, NOTE),
  moyenne_professionnelle: decimales(rendu.moyenneProfessionnelle, NOTE),
  a_passer: [...rendu.aPasser],
  seuils: Object.fromEntries(rendu.seuils.map((seuil) => [seuil.seuil, ecrireSeuil(seuil)])),
  blocs: rendu.blocs.map(({ unite, note, noteNecessaire }) => ({
    unite,
    note: decimales(note, NOTE),
    note_necessaire: decimales(noteNecessaire, NOTE),
  })),
  essai: essai && ecrireEssai(essai),
})

/** What a candidate needs, and what other marks would change. */
export const SIMULATION = definirCalcul({
  nom: 'simulation',
  entree: Entree,
  resultat: Resultat,
  calculer: ({ essais, pas, ...entree }) => {
    const regime = regimeDe(entree)
    const simulateur = regime && preparerSimulation(lireReglement(entree), regime, entree.interrupteurs ?? {})
    if (simulateur === null) throw new Error('no mean: the schema lets no such regime through')
    const dossier = lireDossier(entree)
    const conclusion = simulateur.calculerBesoins(dossier, pas)
    if (essais === undefined) return { ...conclusion, resultat: ecrireResultat(conclusion.resultat, null) }
    const essai = simulateur.simuler(dossier, essais)
    const trace = calculer('simulation.resultat', 'reprise', [conclusion.trace, essai.gain], { unite: 'nombre' })
    return { ...conclusion, trace, resultat: ecrireResultat(conclusion.resultat, essai) }
  },
})
