import { z } from 'zod'
import { verifierPresentation } from '#domaine/parcours/index.ts'
import { definirCalcul } from './calcul.ts'
import { EntierInconnu, inconnu, OuiNonInconnu, Reponse, Session } from './champs.ts'

const Statut = z.enum(['scolaire', 'apprentissage', 'formation-continue', 'distance', 'experience'])
const Forme = z.enum(['globale', 'progressive'])

const Entree = z.strictObject({
  session: Session.describe('Year of the session'),
  statut: inconnu(Statut).describe('Status under which the training ended'),
  statut_inscription: inconnu(Statut).describe('Status under which the person registers'),
  inscrit: OuiNonInconnu.describe('Registered for the exam'),
  derniere_unite: OuiNonInconnu.describe('The whole exam, or the last unit, is presented'),
  mois_faits: EntierInconnu.describe('Months of training done'),
  mois_ordinaires: EntierInconnu.describe('Months of training ordinarily asked for'),
  mois_fixes: EntierInconnu.describe('Months fixed by the recteur after a positioning; absent: none'),
  reste_presente_apres_vae: OuiNonInconnu.describe('Holds units by VAE and presents only the others'),
  mois_activite: EntierInconnu.describe('Months of occupational activity'),
  niveau_qualifie: OuiNonInconnu.describe('That activity was at least that of a skilled worker or employee'),
  dans_le_domaine: OuiNonInconnu.describe('That activity is in the domain of the diploma'),
  specialites: EntierInconnu.describe('Specialities presented at this session'),
  contrat_saisonnier: OuiNonInconnu.describe('Seasonal contract with two employers'),
  forme: inconnu(Forme).describe('Form of the exam asked for'),
  forme_anterieure: inconnu(Forme).describe('Form chosen at an earlier registration; absent: none'),
  derogation_recteur: OuiNonInconnu.describe('The recteur allowed the progressive form'),
  hors_parcours_ordinaire: OuiNonInconnu.describe('Pupil who entered outside the ordinary path'),
  contrat_amenage: OuiNonInconnu.describe('Apprentice whose contract was shortened or extended'),
})

const Resultat = z.object({
  eligible: Reponse.describe('Training or activity enough to sit'),
  inscription: Reponse.describe('Registered, under the right status'),
  specialites: Reponse.describe('No more specialities than allowed'),
  forme: Reponse.describe('Form allowed, and unchanged'),
})

/** May this person sit the bac pro at that session, in that form (Code de l’éducation, D337-68, D337-70, D337-90). */
export const PRESENTATION = definirCalcul({
  nom: 'presentation',
  entree: Entree,
  resultat: Resultat,
  calculer: (entree) =>
    verifierPresentation({
      session: entree.session,
      statut: entree.statut,
      statutInscription: entree.statut_inscription,
      inscrit: entree.inscrit,
      derniereUnite: entree.derniere_unite,
      moisFaits: entree.mois_faits,
      moisOrdinaires: entree.mois_ordinaires,
      moisFixes: entree.mois_fixes,
      restePresenteApresVae: entree.reste_presente_apres_vae,
      moisActivite: entree.mois_activite,
      niveauQualifie: entree.niveau_qualifie,
      dansLeDomaine: entree.dans_le_domaine,
      specialites: entree.specialites,
      contratSaisonnier: entree.contrat_saisonnier,
      forme: entree.forme,
      formeAnterieure: entree.forme_anterieure,
      derogationRecteur: entree.derogation_recteur,
      horsParcoursOrdinaire: entree.hors_parcours_ordinaire,
      contratAmenage: entree.contrat_amenage,
    }),
})
