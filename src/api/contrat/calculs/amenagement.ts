import { z } from 'zod'
import { MESURES_AMENAGEMENT, verifierAmenagement } from '#domaine/parcours/index.ts'
import { definirCalcul } from './calcul.ts'
import { Entier, inconnu, JourDemande, JourInconnu, liste, OuiNonInconnu, Reponse } from './champs.ts'

const Minutes = inconnu(Entier.min(1))

const Entree = z.strictObject({
  jour: JourDemande,
  mesures: liste(z.enum(MESURES_AMENAGEMENT)).min(1).describe('Measures asked for; the medical reason is never asked'),
  duree_minutes: Minutes.describe('Length of the exam part, in minutes'),
  minutes_demandees: Minutes.describe('Extra minutes asked for; absent: one third'),
  situation_exceptionnelle: OuiNonInconnu.describe('The doctor gave reasons for more than one third'),
  demandee_le: JourInconnu.describe('Day of the request'),
  fin_inscriptions: JourInconnu.describe('Last day of registration for the exam'),
  revele_apres: OuiNonInconnu.describe('The disability was revealed after that day'),
  procedure: inconnu(z.enum(['complete', 'simplifiee'])).describe('Path of the request'),
  avis_medecin_designe: OuiNonInconnu.describe('Opinion of a doctor designated by the CDAPH'),
  plan: inconnu(z.enum(['PPS', 'PAI', 'PAP', 'aucun'])).describe('Plan already followed at school'),
  pap_neuro_developpemental: OuiNonInconnu.describe('The PAP was granted for a neuro-developmental disorder'),
  coherente_avec_le_plan: OuiNonInconnu.describe('The request agrees with the plan'),
  decision_notifiee: OuiNonInconnu.describe('The authority notified its decision'),
  interrupteurs: z
    .strictObject({
      'amenagement.tiers-temps': z
        .enum(['au-dela', 'des-le-tiers'])
        .optional()
        .describe('Extra time that shuts the simplified path'),
    })
    .optional()
    .describe('Readings chosen where the texts are silent'),
})

const Duree = z
  .object({ heures: z.number().int(), minutes: z.number().int(), secondes: z.number().int() })
  .nullable()
  .describe('null: no exam part was given')

const Resultat = z.object({
  temps_supplementaire: Duree,
  duree_totale: Duree,
  dans_les_delais: Reponse,
  procedure_simplifiee_ouverte: Reponse,
})

/** Accommodations of an exam: extra time, delay, path of the request (Code de l’éducation, D351-27 to D351-28-1). */
export const AMENAGEMENT = definirCalcul({
  nom: 'amenagement',
  entree: Entree,
  resultat: Resultat,
  calculer: (entree, { aujourdhui }) => {
    const conclusion = verifierAmenagement({
      jour: entree.jour ?? aujourdhui,
      interrupteurs: entree.interrupteurs ?? {},
      dureeMinutes: entree.duree_minutes,
      minutesDemandees: entree.minutes_demandees,
      mesures: entree.mesures,
      situationExceptionnelle: entree.situation_exceptionnelle,
      demandeeLe: entree.demandee_le,
      finInscriptions: entree.fin_inscriptions,
      reveleApres: entree.revele_apres,
      procedure: entree.procedure,
      avisMedecinDesigne: entree.avis_medecin_designe,
      plan: entree.plan,
      papNeuroDeveloppemental: entree.pap_neuro_developpemental,
      coherenteAvecLePlan: entree.coherente_avec_le_plan,
      decisionNotifiee: entree.decision_notifiee,
    })
    const { tempsSupplementaire, dureeTotale, dansLesDelais, procedureSimplifieeOuverte } = conclusion.resultat
    return {
      ...conclusion,
      resultat: {
        temps_supplementaire: tempsSupplementaire,
        duree_totale: dureeTotale,
        dans_les_delais: dansLesDelais,
        procedure_simplifiee_ouverte: procedureSimplifieeOuverte,
      },
    }
  },
})
