import { z } from 'zod'
import { DESTINATAIRES, verifierCommunication } from '#domaine/qualite/index.ts'
import { definirCalcul } from './calcul.ts'
import { inconnu, OuiNonInconnu } from './champs.ts'

const Entree = z.strictObject({
  destinataire: inconnu(z.enum(DESTINATAIRES)).describe('Who receives the data'),
  contient_nir: OuiNonInconnu.describe('They hold the social security number'),
  contient_sante: OuiNonInconnu.describe('They hold a datum on health, or the cause of an accommodation'),
  vient_d_un_dossier_vae: OuiNonInconnu.describe('They come from a dossier of VAE'),
  necessaire: OuiNonInconnu.describe('Each is necessary to the training'),
})

/** May these data be sent to that recipient. */
export const COMMUNICATION = definirCalcul({
  nom: 'communication',
  entree: Entree,
  resultat: z.null(),
  calculer: (entree) =>
    verifierCommunication({
      destinataire: entree.destinataire,
      contientNir: entree.contient_nir,
      contientSante: entree.contient_sante,
      vientDunDossierVae: entree.vient_d_un_dossier_vae,
      necessaire: entree.necessaire,
    }),
})
