import { type CodeErreurApi, ERREURS_FR } from '#langues/erreurs.fr.ts'

/** HTTP status of every error: the one table; a code that is not here does not leave the server. */
export const STATUTS: Readonly<Record<CodeErreurApi, number>> = {
  'requete.invalide': 400,
  'requete.json-invalide': 400,
  'requete.trop-grosse': 413,
  'requete.type-non-accepte': 415,
  'requete.csrf': 403,
  'requete.methode': 405,
  'route.inconnue': 404,
  'limite.atteinte': 429,
  'erreur.interne': 500,
  'service.indisponible': 503,
  'session.requise': 401,
  'session.inconnue': 404,
  'droit.refuse': 403,
  'connexion.refusee': 401,
  'connexion.trop-d-essais': 429,
  'compte.courriel-deja-pris': 409,
  'mot-de-passe.trop-court': 422,
  'mot-de-passe.trop-courant': 422,
  'mot-de-passe.ancien-faux': 422,
  'premier-administrateur.ferme': 410,
  'invitation.inconnue': 404,
  'invitation.expiree': 410,
  'invitation.revoquee': 410,
  'invitation.deja-utilisee': 410,
  'organisme.inconnu': 404,
  'organisme.nom-vide': 422,
  'organisme.nom-trop-long': 422,
  'organisme.type-inconnu': 422,
  'organisme.siret-invalide': 422,
  'organisme.siret-manquant': 422,
  'organisme.uai-invalide': 422,
  'organisme.uai-manquant': 422,
  'organisme.uai-sans-objet': 422,
  'membre.inconnu': 404,
  'membre.deja-present': 409,
  'membre.dernier-administrateur': 409,
  'role.incompatible': 422,
  'demonstration.interdite': 403,
  'suivi.inconnu': 404,
  'fiche.inconnue': 404,
  'siret.invalide': 422,
  'version.inconnue': 404,
  'version.unique': 409,
  'recherche.pas-prete': 503,
  'recherche.index-illisible': 503,
  'import.deja-en-cours': 409,
  'import.inconnu': 404,
}

/** Codes any route may answer: they come from the server around the routes, not from the use cases. */
export const ERREURS_COMMUNES: readonly CodeErreurApi[] = ['limite.atteinte', 'erreur.interne', 'service.indisponible']

/** true when the code is one of the API's errors. */
export const estCodeErreur = (code: string): code is CodeErreurApi => Object.hasOwn(ERREURS_FR, code)
