import { z } from 'zod'
import { ACTIONS_QUALIOPI, PREUVES_QUALITE, verifierQualiopi } from '#domaine/qualite/index.ts'
import { Jour } from '../route.ts'
import { definirCalcul } from './calcul.ts'
import { Entier, EntierInconnu, inconnu, JourDemande, JourInconnu, JourSaisi, liste, OuiNonInconnu } from './champs.ts'

const Pourcent = inconnu(z.number().int().min(0).max(100))
const Taux = z.strictObject({
  valeur: Pourcent.describe('Whole percentage'),
  annee: inconnu(z.number().int().min(1990).max(2100)).describe('Year of the cohort'),
  effectif: EntierInconnu.describe('Size of the cohort'),
})
const Compte = z.strictObject({
  total: Entier.describe('How many there are'),
  faits: Entier.describe('How many are in order'),
})
const MINUTES = 60
const HEURES_MAX = 10_000
const Heures = z
  .number()
  .min(0)
  .max(HEURES_MAX)
  .refine((heures) => Number.isInteger(Math.round(heures * MINUTES * 1e6) / 1e6), 'whole minutes')
  .transform((heures) => Math.round(heures * MINUTES))

const Entree = z.strictObject({
  jour: JourDemande,
  actions: inconnu(liste(z.enum(ACTIONS_QUALIOPI)).min(1)).describe('Kinds of actions of the body'),
  certifiante: OuiNonInconnu.describe('The action leads to a registered certification'),
  alternance: OuiNonInconnu.describe('The action alternates with a company'),
  sous_traitance: OuiNonInconnu.describe('Part of the action is subcontracted'),
  indicateur_12: OuiNonInconnu.describe('Indicator 12 concerns the body; its scope is not known to us'),
  preuves: z
    .partialRecord(z.enum(PREUVES_QUALITE), z.union([z.boolean(), JourSaisi]))
    .optional()
    .describe('Evidence by name: true, false, or its day; absent: nobody looked'),
  mise_a_jour_le: JourInconnu.describe('Last review of the public information'),
  reussite: Taux.optional().describe('Published success rate'),
  satisfaction: Taux.optional().describe('Published satisfaction rate'),
  objectifs: Compte.optional().describe('Objectives, and those linked to a competence or a criterion'),
  criteres: Compte.optional().describe('Criteria of assessment, and those assessed'),
  heures_annoncees: inconnu(Heures).describe('Announced hours'),
  heures_modules: inconnu(liste(Heures)).describe('Hours of each module'),
  blocs: inconnu(
    liste(
      z.strictObject({
        code: z.string().describe('Code of the bloc'),
        couvert: z.boolean().describe('At least one module covers it'),
      }),
    ),
  ).describe('Blocs of the certification'),
  positionnement_le: JourInconnu.describe('Day of the positioning'),
  debut_le: JourInconnu.describe('First day of training'),
  entretien_le: JourInconnu.describe('Day of the interview of the first two months; absent: not held yet'),
  certificat_le: JourInconnu.describe('Day of issue of the quality certificate, to check that it is still valid'),
  interrupteurs: z
    .strictObject({
      'qualite.mise-a-jour': z
        .enum(['douze-mois', 'sans-delai'])
        .optional()
        .describe('How fresh the information must be'),
    })
    .optional()
    .describe('Readings chosen where the texts are silent'),
})

const Resultat = z.object({
  guide: z.string().describe('Reading guide that the list follows'),
  guide_depuis: Jour,
  indicateurs: z.array(
    z.object({
      numero: z.number().int(),
      reponse: z.enum(['conforme', 'non-conforme', 'sans-objet', 'indetermine']),
      absents: z.array(z.string()).describe('Codes of what was looked for and is not there'),
      manquants: z.array(z.string()).describe('Codes of what nobody looked for yet'),
    }),
  ),
})

/** The 32 indicators of the Référentiel national qualité over an offer and a path. */
export const QUALIOPI = definirCalcul({
  nom: 'qualiopi',
  entree: Entree,
  resultat: Resultat,
  calculer: (entree, { aujourdhui }) => {
    const conclusion = verifierQualiopi({
      jour: entree.jour ?? aujourdhui,
      interrupteurs: entree.interrupteurs ?? {},
      actions: entree.actions,
      certifiante: entree.certifiante,
      alternance: entree.alternance,
      sousTraitance: entree.sous_traitance,
      indicateur12: entree.indicateur_12,
      preuves: entree.preuves ?? {},
      miseAJourLe: entree.mise_a_jour_le,
      reussite: entree.reussite ?? null,
      satisfaction: entree.satisfaction ?? null,
      objectifs: entree.objectifs ?? null,
      criteres: entree.criteres ?? null,
      minutesAnnoncees: entree.heures_annoncees,
      minutesModules: entree.heures_modules,
      blocs: entree.blocs,
      positionnementLe: entree.positionnement_le,
      debutLe: entree.debut_le,
      entretienLe: entree.entretien_le,
      certificatLe: entree.certificat_le,
    })
    const { guide, guideDepuis, indicateurs } = conclusion.resultat
    return {
      ...conclusion,
      resultat: {
        guide,
        guide_depuis: guideDepuis,
        indicateurs: indicateurs.map(({ numero, reponse, absents, manquants }) => ({
          numero,
          reponse,
          absents: [...absents],
          manquants: [...manquants],
        })),
      },
    }
  },
})
