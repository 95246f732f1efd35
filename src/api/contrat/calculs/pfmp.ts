import { z } from 'zod'
import { verifierPfmp } from '#domaine/parcours/index.ts'
import { definirCalcul } from './calcul.ts'
import { EntierInconnu, inconnu, OuiNonInconnu, Session } from './champs.ts'

const Entree = z.strictObject({
  session: Session.describe('Year of the session'),
  statut: inconnu(z.enum(['scolaire', 'apprentissage', 'formation-continue', 'distance', 'experience'])).describe(
    'Status of the candidate',
  ),
  semaines_reglement: EntierInconnu.describe('Weeks that the regulation of the speciality asks for'),
  semaines_fixees: EntierInconnu.describe('Weeks fixed for this person by the recteur; absent: none'),
  semaines_faites: EntierInconnu.describe('Weeks done'),
  semaines_rattrapees: EntierInconnu.describe('Weeks made up among those that were missing'),
  force_majeure: OuiNonInconnu.describe('The absence comes from illness, accident or another force majeure'),
  rattrapage_possible: OuiNonInconnu.describe('The team can still offer weeks to make up'),
  derogation_accordee: OuiNonInconnu.describe('The recteur granted a derogation'),
})

const Semaines = z.number().int().nullable()
const Resultat = z.object({
  statut: z
    .enum(['SUFFISANT', 'DEROGATION', 'DEROGATION_A_DEMANDER', 'A_RATTRAPER', 'BLOQUE'])
    .nullable()
    .describe('What follows; null: facts are missing'),
  semaines_requises: Semaines,
  semaines_manquantes: Semaines,
})

/** Weeks in company of a bac pro: enough, to be made up, derogation, or not presented (Code de l’éducation, D337-82). */
export const PFMP = definirCalcul({
  nom: 'pfmp',
  entree: Entree,
  resultat: Resultat,
  calculer: (entree) => {
    const conclusion = verifierPfmp({
      statut: entree.statut,
      session: entree.session,
      semainesReglement: entree.semaines_reglement,
      semainesFixees: entree.semaines_fixees,
      semainesFaites: entree.semaines_faites,
      semainesRattrapees: entree.semaines_rattrapees,
      forceMajeure: entree.force_majeure,
      rattrapagePossible: entree.rattrapage_possible,
      derogationAccordee: entree.derogation_accordee,
    })
    const { statut, semainesRequises, semainesManquantes } = conclusion.resultat
    return {
      ...conclusion,
      resultat: { statut, semaines_requises: semainesRequises, semaines_manquantes: semainesManquantes },
    }
  },
})
