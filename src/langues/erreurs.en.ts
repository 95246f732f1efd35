import type { CodeErreurApi, PhraseErreur } from './erreurs.fr.ts'
import { ERREURS_BAREMES_EN } from './erreurs-baremes.en.ts'
import { ERREURS_CALCULS_EN } from './erreurs-calculs.en.ts'
import { ERREURS_CORRESPONDANCES_EN } from './erreurs-correspondances.en.ts'
import { ERREURS_DOCUMENTS_EN } from './erreurs-documents.en.ts'
import { ERREURS_EXPORTS_EN } from './erreurs-exports.en.ts'
import { ERREURS_PAQUETS_EN } from './erreurs-paquets.en.ts'
import { ERREURS_REFERENTIELS_EN } from './erreurs-referentiels.en.ts'

/** The same errors, in English. */
export const ERREURS_EN: Readonly<Record<CodeErreurApi, PhraseErreur>> = {
  'requete.invalide': {
    titre: 'Malformed request',
    detail: 'Some fields of the request do not fit; each is named with its reason.',
    quand: 'A parameter or a field of the body is missing, has the wrong type or is out of the stated bounds.',
    faire: 'Correct the fields named in “donnees” and send again.',
  },
  'requete.json-invalide': {
    titre: 'Unreadable JSON',
    detail: 'The body of the request is not valid JSON.',
    quand: 'The body announced as JSON is empty, cut short or badly written.',
    faire: 'Check the body and its type “application/json”.',
  },
  'requete.trop-grosse': {
    titre: 'Request too large',
    detail: 'The body of the request exceeds {max} bytes.',
    quand: 'The body is larger than this address accepts.',
    faire: 'Send less at a time.',
  },
  'requete.type-non-accepte': {
    titre: 'Content type not accepted',
    detail: 'This address does not accept the content type “{type}”.',
    quand: 'The Content-Type header is not an expected one.',
    faire: 'Send JSON with the header “Content-Type: application/json”.',
  },
  'requete.csrf': {
    titre: 'Protection token missing or stale',
    detail: 'The writing request does not carry the protection token of this session.',
    quand: 'A request that changes something comes without the x-csrf-token header, or with that of another session.',
    faire:
      'Ask /api/v1/session/jeton for a token and send it back in the x-csrf-token header; in the application, reload the page.',
  },
  'requete.methode': {
    titre: 'Method not allowed',
    detail: '{methode} is not allowed at this address; allowed: {permises}.',
    quand: 'The address exists, but not for this method.',
    faire: 'Use one of the methods of the Allow header.',
  },
  'route.inconnue': {
    titre: 'Unknown address',
    detail: 'Nothing answers at this address.',
    quand: 'The path asked for does not exist in the API.',
    faire: 'See /api/documentation.',
  },
  'limite.atteinte': {
    titre: 'Too many requests',
    detail: 'Too many requests in a short time; try again in {secondes} s.',
    quand: 'One network address went over the number of requests allowed.',
    faire: 'Wait for the delay of the Retry-After header.',
  },
  'erreur.interne': {
    titre: 'Internal error',
    detail: 'The server could not answer. The incident is in its log under number {demande}.',
    quand: 'An error that the program did not expect.',
    faire: 'Try again; if it comes back, give the number to whoever runs the installation.',
  },
  'service.indisponible': {
    titre: 'Service unavailable for a moment',
    detail: 'The database does not answer; try again shortly.',
    quand: 'The database is stopped, restarting or accepts no more connections.',
    faire: 'Try again; nothing that was acknowledged is lost.',
  },
  'session.requise': {
    titre: 'Sign-in needed',
    detail: 'You must be signed in to do this.',
    quand: 'No session, or one that was closed, revoked or has expired.',
    faire: 'Sign in.',
  },
  'session.inconnue': {
    titre: 'Unknown session',
    detail: 'This session does not exist or is already closed.',
    quand: 'The session to close is not one of yours or is no longer open.',
    faire: 'Reload the list of sessions.',
  },
  'droit.refuse': {
    titre: 'Action not allowed',
    detail: 'Your role does not allow the action “{action}” here.',
    quand: 'The table of rights does not grant this action to your roles in this organisation.',
    faire: 'Ask a manager of the organisation.',
  },
  'connexion.refusee': {
    titre: 'Sign-in refused',
    detail: 'The email or the password is not right.',
    quand: 'Unknown or disabled account, or wrong password: the answer is the same.',
    faire: 'Check the email and the password.',
  },
  'connexion.trop-d-essais': {
    titre: 'Too many attempts',
    detail: 'Too many sign-in attempts; try again in {secondes} s.',
    quand:
      'Too many attempts for this account or from this network address in a short time. The account is not locked beyond that.',
    faire: 'Wait for the stated delay.',
  },
  'compte.courriel-deja-pris': {
    titre: 'Email already taken',
    detail: 'An account already exists with this email.',
    quand: 'The first administrator is created with the email of an existing account.',
    faire: 'Use another email.',
  },
  'mot-de-passe.trop-court': {
    titre: 'Password too short',
    detail: 'The password must have at least {min} characters; this one has {longueur}.',
    quand: 'Fewer than twelve characters.',
    faire: 'Choose a phrase of a few words.',
  },
  'mot-de-passe.trop-courant': {
    titre: 'Password too common',
    detail: 'This password is among those tried first.',
    quand: 'A very common password, a repetition, a sequence, or the email or name of the person.',
    faire: 'Choose a phrase of a few words unrelated to the account.',
  },
  'mot-de-passe.ancien-faux': {
    titre: 'Wrong current password',
    detail: 'The current password is not right.',
    quand: 'The current password given for the change is wrong.',
    faire: 'Check the current password.',
  },
  'premier-administrateur.ferme': {
    titre: 'Already done',
    detail: 'This installation already has an administrator.',
    quand: 'The first-administrator link works only while there is no administrator.',
    faire: 'Sign in, or ask an administrator for an invitation.',
  },
  'invitation.inconnue': {
    titre: 'Unknown invitation',
    detail: 'This link matches no invitation.',
    quand: 'The link was badly copied or the invitation does not exist.',
    faire: 'Copy the whole link, or ask for another.',
  },
  'invitation.expiree': {
    titre: 'Invitation expired',
    detail: 'This invitation has expired.',
    quand: 'The time of the invitation is over.',
    faire: 'Ask for a new invitation.',
  },
  'invitation.revoquee': {
    titre: 'Invitation withdrawn',
    detail: 'This invitation was withdrawn.',
    quand: 'A manager withdrew it, or a newer one replaces it.',
    faire: 'Ask for a new invitation.',
  },
  'invitation.deja-utilisee': {
    titre: 'Invitation already used',
    detail: 'This invitation was already used.',
    quand: 'An invitation link works once.',
    faire: 'Sign in.',
  },
  'organisme.inconnu': {
    titre: 'Unknown organisation',
    detail: 'This organisation does not exist.',
    quand: 'The identifier matches no organisation.',
    faire: 'Check the address.',
  },
  'organisme.nom-vide': {
    titre: 'Name missing',
    detail: 'The organisation must have a name.',
    quand: 'The name is empty.',
    faire: 'Give the name of the organisation.',
  },
  'organisme.nom-trop-long': {
    titre: 'Name too long',
    detail: 'The name has {longueur} characters; {max} at most.',
    quand: 'The name is longer than allowed.',
    faire: 'Shorten the name.',
  },
  'organisme.type-inconnu': {
    titre: 'Unknown type of organisation',
    detail: '“{type}” is not a type of organisation.',
    quand: 'The type is not in the list.',
    faire: 'Choose a type from the list.',
  },
  'organisme.siret-invalide': {
    titre: 'Wrong SIRET',
    detail: '{siret} is not a SIRET: 14 digits with a right key.',
    quand: 'The number of digits or the check key of the SIRET is wrong.',
    faire: 'Copy the SIRET from the official notice.',
  },
  'organisme.siret-manquant': {
    titre: 'SIRET missing',
    detail: 'The SIRET of the organisation is needed.',
    quand: 'The SIRET is asked of every organisation.',
    faire: 'Give the SIRET.',
  },
  'organisme.uai-invalide': {
    titre: 'Wrong UAI',
    detail: '{uai} is not a UAI code: 7 digits and the right letter.',
    quand: 'The shape or the check letter of the UAI is wrong.',
    faire: 'Copy the UAI code of the school.',
  },
  'organisme.uai-manquant': {
    titre: 'UAI missing',
    detail: 'The UAI code of a lycée is needed.',
    quand: 'The UAI code is asked of a lycée.',
    faire: 'Give the UAI code.',
  },
  'organisme.uai-sans-objet': {
    titre: 'UAI not applicable',
    detail: 'This type of organisation has no UAI code.',
    quand: 'A UAI code is given for an organisation that has none.',
    faire: 'Leave the field empty.',
  },
  'membre.inconnu': {
    titre: 'Unknown member',
    detail: 'This person is not a member of the organisation.',
    quand: 'The person holds no role in this organisation.',
    faire: 'Reload the list of members.',
  },
  'membre.deja-present': {
    titre: 'Role already held',
    detail: 'This person already holds the role “{role}” in this organisation.',
    quand: 'The invitation would give a role already held.',
    faire: 'Nothing to do.',
  },
  'membre.dernier-administrateur': {
    titre: 'Last administrator',
    detail: 'The last administrator cannot be removed.',
    quand: 'The installation would be left without an administrator.',
    faire: 'Invite another administrator first.',
  },
  'role.incompatible': {
    titre: 'Role not applicable here',
    detail: 'The role “{role}” does not exist in this organisation.',
    quand: 'Administrator exists on the platform only; the other roles exist in organisations only.',
    faire: 'Choose a role that fits.',
  },
  'demonstration.interdite': {
    titre: 'Demonstration closed',
    detail: 'The demonstration entry is closed here.',
    quand: 'The installation is in production mode.',
    faire: 'Sign in with an account.',
  },
  'suivi.inconnu': {
    titre: 'Certification not followed',
    detail: 'The organisation does not follow {numero}.',
    quand: 'The certification is not in the list of those followed.',
    faire: 'Reload the list.',
  },
  'fiche.inconnue': {
    titre: 'Unknown record',
    detail: 'No record has the number {numero}.',
    quand: 'The number is not that of a record of the register loaded here.',
    faire: 'Check the number, such as RNCP35698 or RS5000.',
  },
  'siret.invalide': {
    titre: 'Wrong SIRET or SIREN',
    detail: '{siret} is neither a SIRET nor a SIREN.',
    quand: 'The number of digits or the check key is wrong.',
    faire: 'Copy the number again.',
  },
  'version.inconnue': {
    titre: 'Unknown version',
    detail: 'The record {numero} has no version “{version}”.',
    quand: 'The export day or the fingerprint matches no known version.',
    faire: 'Choose a version from the list of versions.',
  },
  'version.unique': {
    titre: 'A single version',
    detail: 'The record {numero} has only one known version.',
    quand: 'The comparison takes two versions and the record has one.',
    faire: 'Compare with another record, or wait for a later export.',
  },
  'recherche.pas-prete': {
    titre: 'Search not ready yet',
    detail: 'The search index is not ready yet.',
    quand: 'The application starts, or a first import is finishing.',
    faire: 'Try again in a few seconds.',
  },
  'recherche.index-illisible': {
    titre: 'Unreadable search index',
    detail: 'The search index kept in the base cannot be read ({raison}).',
    quand: 'It comes from another version, or it is damaged.',
    faire: 'Run “parchemin registre indexer”.',
  },
  'import.deja-en-cours': {
    titre: 'Import already running',
    detail: 'An import is already running.',
    quand: 'One import at a time.',
    faire: 'Wait for the end of the current import.',
  },
  'import.inconnu': {
    titre: 'Unknown import',
    detail: 'This import does not exist.',
    quand: 'The identifier matches no import.',
    faire: 'Reload the list of imports.',
  },
  ...ERREURS_DOCUMENTS_EN,
  ...ERREURS_CORRESPONDANCES_EN,
  ...ERREURS_REFERENTIELS_EN,
  ...ERREURS_EXPORTS_EN,
  ...ERREURS_CALCULS_EN,
  ...ERREURS_BAREMES_EN,
  ...ERREURS_PAQUETS_EN,
}
