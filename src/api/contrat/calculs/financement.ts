import { z } from 'zod'
import {
  calculerFinancement,
  DEMANDES_FINANCEMENT,
  type FaitsFinancement,
  type ResultatFinancement,
} from '#domaine/parcours/index.ts'
import { definirCalcul, Euros, enUnites } from './calcul.ts'
import { EntierInconnu, inconnu, JourInconnu, JourReponse, liste, OuiNonInconnu } from './champs.ts'

const EurosInconnus = inconnu(Euros)

const Entree = z.strictObject({
  demandes: liste(z.enum(DEMANDES_FINANCEMENT))
    .min(1)
    .default(['npec'])
    .describe('What is asked: funding of the CFA, aid to the employer, his share, first equipment, disability'),
  conclusion: JourInconnu.describe('Day of the signature; decides the regime'),
  debut: JourInconnu.describe('First day of the contract'),
  fin: JourInconnu.describe('Last day of the contract as signed, included'),
  rupture: JourInconnu.describe('Last day really done when the contract was broken; absent: it was not'),
  rupture_dans_45_jours: OuiNonInconnu.describe('Broken within the first 45 days in the company'),
  suite_rupture: OuiNonInconnu.describe('This employer takes over after a broken contract'),
  npec: EurosInconnus.describe('Yearly level of funding of the diploma in the branch, in euros'),
  facture: JourInconnu.describe('Day on which the OPCO received the first invoice'),
  deja_verse: EurosInconnus.describe('Already paid to the CFA, in euros'),
  majoration: OuiNonInconnu.describe(
    'Contract under a year whose length a convention reduced (10 % more, until June 2025)',
  ),
  titre_duree_reglementee: OuiNonInconnu.describe(
    'Title of the labour ministry whose length, under a year, is set by regulation (contracts until June 2025)',
  ),
  a_distance: OuiNonInconnu.describe('80 % or more of the training at a distance'),
  niveau: inconnu(z.number().int().min(3).max(8)).describe('Level prepared, 3 to 8'),
  effectif: EntierInconnu.describe('People employed'),
  quota_alternants: OuiNonInconnu.describe('The quota of apprentices is met (250 people and more)'),
  rqth: OuiNonInconnu.describe('Recognised as a disabled worker'),
  premier_equipement: EurosInconnus.describe('Cost of the first equipment, in euros'),
  surcout_handicap: EurosInconnus.describe('Extra cost of the disability, in euros'),
  interrupteurs: z
    .strictObject({
      'financement.annee': z.enum(['365', 'reelle']).optional().describe('Days of a year'),
    })
    .default({})
    .describe('Readings chosen where the texts are silent'),
})

type Entree = z.output<typeof Entree>

const Montant = z.number().nullable()
const Resultat = z.object({
  regime: z.enum(['avant-juillet-2025', 'depuis-juillet-2025']).nullable().describe('Regime of the day of signature'),
  versements: z
    .array(
      z.object({
        annee: z.number().int().describe('Year of the contract'),
        pourcentage: z.number().nullable().describe('Share of the year'),
        montant: Montant.describe('Euros'),
        au_plus_tard: JourReponse.describe('Last day to pay; null: hangs on a paper to come'),
      }),
    )
    .describe('How the contract as signed is paid'),
  npec_du: Montant.describe('Owed for what was done, in euros'),
  trop_percu: Montant.describe('To be given back, in euros'),
  reste_du: Montant.describe('Still owed, in euros'),
  aide: Montant.describe('Aid to the employer for the first year, in euros'),
  participation: Montant.describe('Share of the employer, in euros'),
  equipement: Montant.describe('First equipment taken in charge, in euros'),
  handicap: Montant.describe('Extra cost of the disability taken in charge, in euros'),
})

const lireFaits = (entree: Entree): FaitsFinancement => ({
  demandes: entree.demandes,
  conclusion: entree.conclusion,
  debut: entree.debut,
  fin: entree.fin,
  rupture: entree.rupture,
  ruptureDans45: entree.rupture_dans_45_jours,
  suiteRupture: entree.suite_rupture,
  npec: entree.npec,
  facture: entree.facture,
  dejaVerse: entree.deja_verse,
  majoration: entree.majoration,
  titreReglemente: entree.titre_duree_reglementee,
  distance: entree.a_distance,
  niveau: entree.niveau,
  effectif: entree.effectif,
  quota: entree.quota_alternants,
  rqth: entree.rqth,
  equipement: entree.premier_equipement,
  surcoutHandicap: entree.surcout_handicap,
})

const euros = (centimes: number | null): number | null => (centimes === null ? null : enUnites(centimes))

const publier = (resultat: ResultatFinancement): z.input<typeof Resultat> => ({
  regime: resultat.regime,
  versements: resultat.versements.map(({ annee, pourcentage, montant, auPlusTard }) => ({
    annee,
    pourcentage,
    montant: euros(montant),
    au_plus_tard: auPlusTard,
  })),
  npec_du: euros(resultat.npecDu),
  trop_percu: euros(resultat.tropPercu),
  reste_du: euros(resultat.resteDu),
  aide: euros(resultat.aide),
  participation: euros(resultat.participation),
  equipement: euros(resultat.equipement),
  handicap: euros(resultat.handicap),
})

/** The money around a contract of apprenticeship: what is owed, when, to whom. */
export const FINANCEMENT = definirCalcul({
  nom: 'financement',
  entree: Entree,
  resultat: Resultat,
  calculer: (entree, { aujourdhui, baremes }) => {
    const cadre = { interrupteurs: entree.interrupteurs, aujourdhui }
    const conclusion = calculerFinancement(lireFaits(entree), cadre, baremes)
    return { ...conclusion, resultat: publier(conclusion.resultat) }
  },
})
