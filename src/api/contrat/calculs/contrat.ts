import { z } from 'zod'
import {
  CONTROLES,
  DIPLOMES_HEURES,
  type FaitsCalendrier,
  type FaitsContrat,
  MOTIFS_LICENCIEMENT,
  NATURES_CONTRAT,
  type ResultatContrat,
  VOIES_RUPTURE,
  verifierContrat,
} from '#domaine/parcours/index.ts'
import { Jour } from '../route.ts'
import { definirCalcul } from './calcul.ts'
import { EntierInconnu, inconnu, JourInconnu, JourSaisi, liste, OuiNonInconnu } from './champs.ts'

const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const

const Niveau = inconnu(z.number().int().min(3).max(8))
const Periode = z.strictObject({ du: JourSaisi.describe('First day'), au: JourSaisi.describe('Last day, included') })

const Calendrier = z.strictObject({
  depuis: JourInconnu.describe('Monday on which the rotation starts; absent: the week in which the contract begins'),
  semaines_entreprise: EntierInconnu.describe('Weeks in the company at each turn'),
  semaines_cfa: EntierInconnu.describe('Weeks at the CFA at each turn'),
  commence_au_cfa: OuiNonInconnu.describe('The rotation begins at the CFA'),
  periodes: liste(Periode).optional().describe('Periods in the company, instead of a rotation'),
  jours: liste(z.enum(JOURS)).optional().describe('Days worked in the company: ["lundi", …]'),
  feries_chomes: OuiNonInconnu.describe('Legal holidays are days off'),
  absences: liste(Periode).optional().describe('Days not spent in the company although planned'),
})

const Rupture = z.strictObject({
  jour: JourInconnu.describe('Day on which the contract ends before its term'),
  voie: inconnu(z.enum(VOIES_RUPTURE)).describe('How it ends'),
  jours_en_entreprise: EntierInconnu.describe('Days really spent in the company that day; else the calendar tells'),
  accord_signe: OuiNonInconnu.describe('Both parties signed a written agreement'),
  motif: inconnu(z.enum([...MOTIFS_LICENCIEMENT, 'autre'])).describe('Ground of the employer'),
  procedure_licenciement: OuiNonInconnu.describe('The form of a dismissal was followed'),
  mediateur_saisi: JourInconnu.describe('Day on which the apprentice called the mediator'),
  employeur_informe: JourInconnu.describe('Day on which the apprentice told the employer'),
  representant_signe: OuiNonInconnu.describe('The legal representative of a minor signed'),
  mediateur_pour_representant: JourInconnu.describe('Day on which a minor called the mediator for want of an answer'),
  liquidateur_notifie: OuiNonInconnu.describe('The liquidator notified the end'),
  diplome_obtenu: OuiNonInconnu.describe('The diploma prepared was obtained'),
  preavis: JourInconnu.describe('Day of the written notice of the apprentice'),
})

const Entree = z.strictObject({
  controles: liste(z.enum(CONTROLES)).optional().describe('Parts to check; absent: all that the facts call for'),
  conclusion: JourInconnu.describe('Day of the signature; decides the version of the texts'),
  debut: JourInconnu.describe('First day of the contract'),
  fin: JourInconnu.describe('Last day of the contract, included'),
  nature: z.enum(NATURES_CONTRAT).default('initial').describe('What the contract is; absent: a first one'),
  cycle_mois: EntierInconnu.describe('Length of the training cycle, in months'),
  convention_tripartite: OuiNonInconnu.describe('A convention of CFA, employer and apprentice fixes another length'),
  apprenti: z
    .strictObject({
      naissance: JourInconnu.describe('Day of birth'),
      college_termine: OuiNonInconnu.describe('Lower secondary cycle completed (end of troisieme)'),
      rqth: OuiNonInconnu.describe('Recognised as a disabled worker'),
      sportif_haut_niveau: OuiNonInconnu.describe('High-level athlete'),
      creation_entreprise: OuiNonInconnu.describe('Plans a business that needs the diploma'),
    })
    .optional()
    .describe('The apprentice'),
  precedent: z
    .strictObject({
      fin: JourInconnu.describe('Last day of the previous contract'),
      niveau_obtenu: Niveau.describe('Level of the diploma obtained by it, 3 to 8'),
      rupture_subie: OuiNonInconnu.describe('It ended for reasons outside the apprentice, or a passing inaptitude'),
      contrats_meme_niveau: EntierInconnu.describe('Contracts of this level signed one after the other so far'),
      autorisation_directeur: OuiNonInconnu.describe('The director of the last CFA allows a third one'),
    })
    .optional()
    .describe('Contracts before this one'),
  formation: z
    .strictObject({
      niveau: Niveau.describe('Level prepared, 3 to 8'),
      diplome: inconnu(z.enum(DIPLOMES_HEURES)).describe('Kind of diploma, for its least hours'),
      bac_pro_meme_secteur: OuiNonInconnu.describe('Holds a bac pro of the same field (brevet professionnel)'),
      debut_cfa: JourInconnu.describe('First day at the CFA'),
      debut_entreprise: JourInconnu.describe('First day of practical training in the company'),
    })
    .optional()
    .describe('The training'),
  depot: JourInconnu.describe('Day on which the employer sent the contract to the OPCO'),
  maitre: z
    .strictObject({
      accord_de_branche: OuiNonInconnu.describe('A branch agreement sets the conditions for mentors'),
      accord_respecte: OuiNonInconnu.describe('The mentor meets them'),
      diplome_du_domaine: OuiNonInconnu.describe('The mentor holds a diploma of the field'),
      niveau: Niveau.describe('Level of that diploma, 3 to 8'),
      experience_mois: EntierInconnu.describe(
        'Months of practice of the trade, internships and apprenticeship left out',
      ),
      apprentis: EntierInconnu.describe('Apprentices of the mentor, this one included, prolonged ones left out'),
      apprentis_prolonges: EntierInconnu.describe('Apprentices prolonged after a failure'),
    })
    .optional()
    .describe('The mentor in the company'),
  visite: z
    .strictObject({
      jour: JourInconnu.describe('Day of the medical visit'),
      travail_de_nuit: OuiNonInconnu.describe('The apprentice works at night'),
    })
    .optional()
    .describe('Medical visit'),
  heures: z
    .strictObject({
      cfa: EntierInconnu.describe('Hours at the CFA over the contract'),
      contrat: EntierInconnu.describe('Hours of the whole contract'),
      annuelles_entreprise: EntierInconnu.describe(
        'Hours of a year in this company, when those of the contract are absent',
      ),
      plancher_certificateur: EntierInconnu.describe(
        'Least hours that the certifier of a title asks; 0 when it sets none',
      ),
    })
    .optional()
    .describe('Hours'),
  examen: z
    .strictObject({
      premier_jour: JourInconnu.describe('First day of the examination'),
      conge_jours: EntierInconnu.describe('Working days of leave given in the month before'),
    })
    .optional()
    .describe('Leave before the examination'),
  mobilite: z
    .strictObject({
      mois: EntierInconnu.describe('Months abroad'),
      mois_en_france: EntierInconnu.describe('Months of the contract spent in France'),
    })
    .optional()
    .describe('Period abroad'),
  calendrier: Calendrier.optional().describe('When the apprentice is in the company, for the 45th day'),
  rupture: Rupture.optional().describe('End before the term'),
  interrupteurs: z
    .strictObject({
      'delai.jours': z.enum(['ouvrables', 'ouvres']).optional().describe('Filing: Saturdays count, or not'),
      'heures.base-longue': z.enum(['trois-ans', 'annuelle']).optional().describe('Hours between 24 and 36 months'),
    })
    .default({})
    .describe('Readings chosen where the texts are silent'),
})

type Entree = z.output<typeof Entree>

const Issue = z.enum(['conforme', 'non-conforme', 'determine', 'indetermine'])
const Resultat = z.object({
  controles: z.partialRecord(z.enum(CONTROLES), Issue).describe('Answer of each part'),
  echeances: z
    .array(z.object({ code: z.string().describe('Code of the step'), jour: Jour }))
    .describe('Days that matter, in order'),
  statut_scolaire_possible: z.boolean().nullable().describe('Fourteen, fifteen within the year: school status first'),
})

function lireCalendrier(donne: Entree['calendrier']): FaitsCalendrier | null {
  if (donne === undefined) return null
  return {
    depuis: donne.depuis,
    semainesEntreprise: donne.semaines_entreprise,
    semainesCfa: donne.semaines_cfa,
    commenceAuCfa: donne.commence_au_cfa,
    periodes: donne.periodes ?? null,
    semaine: donne.jours === undefined ? null : donne.jours.map((jour) => JOURS.indexOf(jour) + 1).join(''),
    feriesChomes: donne.feries_chomes,
    absences: donne.absences ?? [],
  }
}

const lirePersonnes = ({ apprenti, precedent, maitre }: Entree): FaitsContrat => ({
  naissance: apprenti?.naissance,
  collegeTermine: apprenti?.college_termine,
  rqth: apprenti?.rqth,
  sportif: apprenti?.sportif_haut_niveau,
  creationEntreprise: apprenti?.creation_entreprise,
  precedentFin: precedent?.fin,
  precedentNiveau: precedent?.niveau_obtenu,
  precedentRuptureSubie: precedent?.rupture_subie,
  contratsMemeNiveau: precedent?.contrats_meme_niveau,
  autorisationDirecteur: precedent?.autorisation_directeur,
  accordBranche: maitre?.accord_de_branche,
  accordRespecte: maitre?.accord_respecte,
  maitreDiplome: maitre?.diplome_du_domaine,
  maitreNiveau: maitre?.niveau,
  maitreExperience: maitre?.experience_mois,
  apprentis: maitre?.apprentis,
  apprentisProlonges: maitre?.apprentis_prolonges,
})

const lireRupture = ({ rupture }: Entree): FaitsContrat => ({
  rupture: rupture?.jour,
  voie: rupture?.voie,
  joursEnEntreprise: rupture?.jours_en_entreprise,
  accordSigne: rupture?.accord_signe,
  motif: rupture?.motif,
  procedureLicenciement: rupture?.procedure_licenciement,
  mediateurSaisi: rupture?.mediateur_saisi,
  employeurInforme: rupture?.employeur_informe,
  representantSigne: rupture?.representant_signe,
  mediateurPourRepresentant: rupture?.mediateur_pour_representant,
  liquidateurNotifie: rupture?.liquidateur_notifie,
  diplomeObtenu: rupture?.diplome_obtenu,
  preavis: rupture?.preavis,
})

const lireFaits = (entree: Entree): FaitsContrat => ({
  ...lirePersonnes(entree),
  ...lireRupture(entree),
  conclusion: entree.conclusion,
  debut: entree.debut,
  fin: entree.fin,
  nature: entree.nature,
  cycleMois: entree.cycle_mois,
  conventionTripartite: entree.convention_tripartite,
  niveau: entree.formation?.niveau,
  diplome: entree.formation?.diplome,
  bacProMemeSecteur: entree.formation?.bac_pro_meme_secteur,
  debutCfa: entree.formation?.debut_cfa,
  debutEntreprise: entree.formation?.debut_entreprise,
  depot: entree.depot,
  visite: entree.visite?.jour,
  travailDeNuit: entree.visite?.travail_de_nuit,
  heuresCfa: entree.heures?.cfa,
  heuresContrat: entree.heures?.contrat,
  heuresAnnuelles: entree.heures?.annuelles_entreprise,
  plancherCertificateur: entree.heures?.plancher_certificateur,
  congeExamen: entree.examen?.conge_jours,
  premierJourExamen: entree.examen?.premier_jour,
  mobilite: entree.mobilite?.mois,
  moisEnFrance: entree.mobilite?.mois_en_france,
  calendrier: lireCalendrier(entree.calendrier),
})

const publier = ({ controles, echeances, statutScolairePossible }: ResultatContrat): z.input<typeof Resultat> => ({
  controles,
  echeances: [...echeances],
  statut_scolaire_possible: statutScolairePossible,
})

/** Is this contract of apprenticeship regular, and which days matter in its life. */
export const CONTRAT = definirCalcul({
  nom: 'contrat',
  entree: Entree,
  resultat: Resultat,
  calculer: (entree, { aujourdhui }) => {
    const cadre = { interrupteurs: entree.interrupteurs, aujourdhui }
    const conclusion = verifierContrat(lireFaits(entree), cadre, entree.controles)
    return { ...conclusion, resultat: publier(conclusion.resultat) }
  },
})
