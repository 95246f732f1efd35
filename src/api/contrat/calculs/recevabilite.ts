import { z } from 'zod'
import { verifierDemandeVae } from '#domaine/parcours/index.ts'
import { definirCalcul } from './calcul.ts'
import { EntierInconnu, JourDemande, JourReponse, OuiNonInconnu } from './champs.ts'
import { DemandeVae, lireVae } from './inscription.ts'

const Entree = z.strictObject({
  jour: JourDemande,
  vae: DemandeVae.describe('The request and its answer'),
  sur_blocs: OuiNonInconnu.describe('The request bears on blocs only'),
  autres_certifications: EntierInconnu.describe('Other certifications already asked for in the same year'),
  meme_certification: OuiNonInconnu.describe('Another request for the same certification in the same year'),
})

const Resultat = z.object({
  recevable_le: JourReponse.describe('Day on which the request became receivable'),
  accord_tacite_le: JourReponse.describe('Day on which silence counts as a yes'),
})

/** A request of VAE: receivable, and within the yearly limits (Code du travail, L6412-2, R6412-3). */
export const RECEVABILITE = definirCalcul({
  nom: 'recevabilite',
  entree: Entree,
  resultat: Resultat,
  calculer: (entree, { aujourdhui }) => {
    const conclusion = verifierDemandeVae({
      jour: entree.jour ?? aujourdhui,
      vae: lireVae(entree.vae),
      surBlocs: entree.sur_blocs,
      autresCertifications: entree.autres_certifications,
      memeCertification: entree.meme_certification,
    })
    const { recevableLe, accordTaciteLe } = conclusion.resultat
    return { ...conclusion, resultat: { recevable_le: recevableLe, accord_tacite_le: accordTaciteLe } }
  },
})
