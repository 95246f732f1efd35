import { z } from 'zod'
import { type FaitsJury, type MembreJury, type ResultatJury, verifierJury } from '#domaine/jury/index.ts'
import { definirCalcul } from './calcul.ts'
import { Entier, EntierInconnu, inconnu, JourInconnu, JourSaisi, LISTE_MAX, liste, OuiNonInconnu } from './champs.ts'

const Nom = z.string().trim().min(1)

const Lien = z.strictObject({
  candidat: Nom.describe('Name or number of the candidate'),
  nature: Nom.describe('In short: trainer, employer, relative, lawsuit'),
  deport: OuiNonInconnu.describe('The member withdrew for that candidate'),
})

const champsMembre = {
  fonction: z.enum(['president', 'adjoint', 'membre']).optional().describe('Place in the jury; membre when absent'),
  college: z
    .enum(['enseignant', 'employeur', 'salarie', 'autre'])
    .nullish()
    .describe('Side on which the member sits; employers and employees are the professionals'),
  qualite: z
    .enum([
      'enseignant-chercheur',
      'enseignant',
      'formateur',
      'inspecteur-general',
      'inspecteur-pedagogique-regional',
      'inspecteur-education-nationale',
      'professionnel',
      'autre',
    ])
    .nullish()
    .describe('Quality that the act of appointment states'),
  specialite: z.string().nullish().describe('Trade or subject'),
  secteur: z
    .enum(['public', 'prive-sous-contrat', 'cfa', 'hors-contrat'])
    .nullish()
    .describe('Where a teacher teaches'),
  sexe: z.enum(['femme', 'homme']).nullish().describe('Only asked for a jury of VAE'),
  nomination: z
    .enum(['prouvee', 'a-designer'])
    .nullish()
    .describe('prouvee: appointed by an act that can be shown; a-designer: a place that nobody was appointed to'),
  habilite: z.boolean().nullish().describe('Habilitation valid on the day (titre professionnel)'),
  formateur: z.boolean().nullish().describe('Trained one of the candidates (titre professionnel)'),
  exterieur: z.boolean().nullish().describe('From outside the certifying body and the centre (titre prive)'),
  annees_consecutives: Entier.nullish().describe('Years served in a row, this one included'),
  liens: liste(Lien).nullish().describe('Links with candidates; an empty list: the member declares none'),
} as const

const MembrePartiel = z.strictObject(champsMembre)
const Membre = z.strictObject({
  nom: Nom.optional().describe('Name; absent: the side and a number, salarie 1'),
  nombre: z.number().int().min(1).max(200).optional().describe('As many members alike; 1 when absent'),
  ...champsMembre,
})

const Entree = z.strictObject({
  diplome: z
    .enum(['bac-pro', 'cap', 'bp', 'cs', 'bts', 'titre-professionnel', 'titre-prive'])
    .describe('Whose rule composes the jury; titre-prive: the certifying body sets it'),
  vae: z.boolean().optional().describe('The jury decides on validation of experience too'),
  etape: z
    .enum(['nomination', 'ouverture', 'cloture'])
    .optional()
    .describe('What is checked: the appointment (by default), the opening of the sitting, its close'),
  jour_nomination: JourSaisi.describe('Day of the act of appointment: it decides the version of the rules'),
  par_defaut: MembrePartiel.optional().describe('What is true of every member who does not say otherwise'),
  membres: liste(Membre)
    .min(1)
    .refine(
      (membres) => membres.reduce((total, { nombre = 1 }) => total + nombre, 0) <= LISTE_MAX,
      'too many members for one jury',
    )
    .describe('The register of the jury'),
  impossibilite_prive_cfa: OuiNonInconnu.describe(
    'Recorded: no teacher of a private school or CFA could be found (bac pro)',
  ),
  annees_consecutives_maximum: EntierInconnu.describe(
    'Most years in a row that the text of this jury allows, if it does',
  ),
  exigences: z
    .strictObject({
      membres: EntierInconnu.describe('Members'),
      professionnels: EntierInconnu.describe('Professionals'),
      part_professionnels: EntierInconnu.describe('Percentage of professionals among the members'),
      exterieurs: EntierInconnu.describe('Members from outside'),
    })
    .optional()
    .describe('What the certifying body registered about its jury (titre-prive)'),
  evaluateurs: inconnu(liste(Nom)).describe('Names of those who gave marks'),
  liste_evaluateurs: liste(Nom).optional().describe('Evaluators appointed beside the members'),
  presences: inconnu(
    liste(
      z.strictObject({
        nom: Nom.describe('As in the register'),
        a_distance: OuiNonInconnu.describe('Attends by video'),
        voix_consultative: z.boolean().optional().describe('Adjoint examiner, without a vote'),
      }),
    ),
  ).describe('Attendance sheet of the deliberation'),
  absence_permise: OuiNonInconnu.describe(
    'The text of this jury lets it deliberate when absences break its proportions; known already for bac-pro and bts',
  ),
  ajournes: inconnu(
    liste(
      z.strictObject({
        candidat: Nom.describe('Name or number of the candidate'),
        livret_fourni: OuiNonInconnu.describe('The candidate supplied a school record'),
        livret_examine: OuiNonInconnu.describe('The jury examined it'),
        vise_par_president: OuiNonInconnu.describe('The president signed so on the record'),
      }),
    ),
  ).describe('Candidates whom the jury fails (bac pro, close of the sitting)'),
  derogation: z
    .strictObject({
      auteur: inconnu(Nom).describe('Who decides'),
      motif: inconnu(Nom).describe('Why'),
      jour: JourInconnu.describe('Day of the decision'),
    })
    .optional()
    .describe('Written decision to deliberate although a check fails'),
  interrupteurs: z
    .strictObject({
      'jury.annees': z.enum(['texte-du-jury', 'cinq']).optional().describe('Limit of consecutive years'),
      'jury.vae-equilibre': z.enum(['un-de-chaque', 'parite']).optional().describe('Balance of women and men'),
    })
    .optional()
    .describe('Readings chosen where the texts are silent'),
})

type Entree = z.output<typeof Entree>

const Tetes = z.number().int().nullable()
const Resultat = z.object({
  membres: Tetes.describe('Appointed members'),
  enseignants: Tetes,
  professionnels: Tetes,
  employeurs: Tetes,
  salaries: Tetes,
  presents: Tetes.describe('Appointed members who came; null before the sitting'),
  proportions_du_jour: z.boolean().nullable().describe('Whether the proportions hold among those who came'),
  peut_ouvrir: z
    .boolean()
    .nullable()
    .describe('The deliberation may open: nothing fails, or it is overridden in writing'),
})

const NOMMES = { prouvee: true, 'a-designer': false } as const

function lireMembre(saisi: z.output<typeof MembrePartiel>, nom: string): MembreJury {
  const { nomination, annees_consecutives, liens, ...champs } = saisi
  return {
    nom,
    fonction: champs.fonction ?? 'membre',
    college: champs.college ?? null,
    qualite: champs.qualite ?? null,
    specialite: champs.specialite ?? null,
    secteur: champs.secteur ?? null,
    sexe: champs.sexe ?? null,
    nomme: nomination === undefined || nomination === null ? null : NOMMES[nomination],
    habilite: champs.habilite ?? null,
    formateur: champs.formateur ?? null,
    exterieur: champs.exterieur ?? null,
    anneesConsecutives: annees_consecutives ?? null,
    liens: liens ?? null,
  }
}

/** One member for each head: a group of members alike is numbered. */
function lireMembres({ membres, par_defaut = {} }: Entree): readonly MembreJury[] {
  const rangs = new Map<string, number>()
  const numeroter = (base: string): string => {
    const rang = (rangs.get(base) ?? 0) + 1
    rangs.set(base, rang)
    return `${base} ${rang}`
  }
  return membres.flatMap(({ nom, nombre = 1, ...champs }) =>
    Array.from({ length: nombre }, () => {
      const seul = nom !== undefined && nombre === 1
      return lireMembre({ ...par_defaut, ...champs }, seul ? nom : numeroter(nom ?? champs.college ?? 'membre'))
    }),
  )
}

function lireFaits(entree: Entree): FaitsJury {
  const { exigences, presences, ajournes, derogation = null, interrupteurs = {} } = entree
  return {
    genre: entree.diplome,
    vae: entree.vae ?? false,
    etape: entree.etape ?? 'nomination',
    jourNomination: entree.jour_nomination,
    membres: lireMembres(entree),
    impossibilitePriveCfa: entree.impossibilite_prive_cfa,
    anneesMaximum: entree.annees_consecutives_maximum,
    exigences: {
      membres: exigences?.membres ?? null,
      professionnels: exigences?.professionnels ?? null,
      partProfessionnels: exigences?.part_professionnels ?? null,
      exterieurs: exigences?.exterieurs ?? null,
    },
    evaluateurs: entree.evaluateurs,
    listeEvaluateurs: entree.liste_evaluateurs ?? [],
    presences:
      presences?.map(({ nom, a_distance, voix_consultative = false }) => ({
        nom,
        aDistance: a_distance,
        voixConsultative: voix_consultative,
      })) ?? null,
    absencePermise: entree.absence_permise,
    ajournes:
      ajournes?.map(({ candidat, livret_fourni, livret_examine, vise_par_president }) => ({
        candidat,
        livretFourni: livret_fourni,
        livretExamine: livret_examine,
        viseParPresident: vise_par_president,
      })) ?? null,
    derogation,
    interrupteurs,
  }
}

const publier = ({ proportionsDuJour, peutOuvrir, ...comptes }: ResultatJury): z.input<typeof Resultat> => ({
  ...comptes,
  proportions_du_jour: proportionsDuJour,
  peut_ouvrir: peutOuvrir,
})

/** Is this jury regular: its composition, its appointment, its sitting. */
export const JURY = definirCalcul({
  nom: 'jury',
  entree: Entree,
  resultat: Resultat,
  calculer: (entree) => {
    const conclusion = verifierJury(lireFaits(entree))
    return { ...conclusion, resultat: publier(conclusion.resultat) }
  },
})
