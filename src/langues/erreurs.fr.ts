import { ERREURS_BAREMES_FR } from './erreurs-baremes.fr.ts'
import { ERREURS_CALCULS_FR } from './erreurs-calculs.fr.ts'
import { ERREURS_CORRESPONDANCES_FR } from './erreurs-correspondances.fr.ts'
import { ERREURS_DOCUMENTS_FR } from './erreurs-documents.fr.ts'
import { ERREURS_EXPORTS_FR } from './erreurs-exports.fr.ts'

import { ERREURS_PAQUETS_FR } from './erreurs-paquets.fr.ts'
import { ERREURS_REFERENTIELS_FR } from './erreurs-referentiels.fr.ts'

/** What is said of one error: title, sentence with its `{figures}`, when it happens, what to do. */
export interface PhraseErreur {
  readonly titre: string
  readonly detail: string
  readonly quand: string
  readonly faire: string
}

/** Every error of the API, in French. Its keys are the list of the codes. */
export const ERREURS_FR = {
  'requete.invalide': {
    titre: 'Demande mal formée',
    detail: 'Certains champs de la demande ne conviennent pas ; chacun est nommé avec sa raison.',
    quand: 'Un paramètre ou un champ du corps manque, n’a pas le bon type ou sort des bornes annoncées.',
    faire: 'Corriger les champs nommés dans « donnees », puis renvoyer.',
  },
  'requete.json-invalide': {
    titre: 'JSON illisible',
    detail: 'Le corps de la demande n’est pas du JSON valide.',
    quand: 'Le corps annoncé comme JSON est vide, coupé ou mal écrit.',
    faire: 'Vérifier le corps envoyé et son type « application/json ».',
  },
  'requete.trop-grosse': {
    titre: 'Demande trop grosse',
    detail: 'Le corps de la demande dépasse {max} octets.',
    quand: 'Le corps envoyé est plus gros que ce que cette adresse accepte.',
    faire: 'Envoyer moins à la fois.',
  },
  'requete.type-non-accepte': {
    titre: 'Type de contenu non accepté',
    detail: 'Cette adresse n’accepte pas le type de contenu « {type} ».',
    quand: 'L’en-tête Content-Type n’est pas un type attendu.',
    faire: 'Envoyer du JSON, avec l’en-tête « Content-Type: application/json ».',
  },
  'requete.csrf': {
    titre: 'Jeton de protection absent ou périmé',
    detail: 'La demande d’écriture ne porte pas le jeton de protection de cette session.',
    quand:
      'Une demande qui modifie quelque chose arrive sans l’en-tête x-csrf-token, ou avec celui d’une autre session.',
    faire:
      'Demander un jeton à /api/v1/session/jeton et le renvoyer dans l’en-tête x-csrf-token ; dans l’application, recharger la page.',
  },
  'requete.methode': {
    titre: 'Méthode non permise',
    detail: '{methode} n’est pas permise à cette adresse ; sont permises : {permises}.',
    quand: 'L’adresse existe, mais pas pour cette méthode.',
    faire: 'Employer une des méthodes de l’en-tête Allow.',
  },
  'route.inconnue': {
    titre: 'Adresse inconnue',
    detail: 'Rien ne répond à cette adresse.',
    quand: 'Le chemin demandé n’existe pas dans l’interface de programmation.',
    faire: 'Consulter /api/documentation.',
  },
  'limite.atteinte': {
    titre: 'Trop de demandes',
    detail: 'Trop de demandes en peu de temps ; réessayer dans {secondes} s.',
    quand: 'Une même adresse réseau a dépassé le nombre de demandes permis.',
    faire: 'Attendre le délai indiqué par l’en-tête Retry-After.',
  },
  'erreur.interne': {
    titre: 'Erreur interne',
    detail: 'Le serveur n’a pas pu répondre. L’incident est inscrit à son journal sous le numéro {demande}.',
    quand: 'Une erreur que le programme n’attendait pas.',
    faire: 'Réessayer ; si l’erreur revient, donner le numéro à qui tient l’installation.',
  },
  'service.indisponible': {
    titre: 'Service momentanément indisponible',
    detail: 'La base de données ne répond pas ; réessayer dans un instant.',
    quand: 'La base est arrêtée, redémarre ou n’accepte plus de connexion.',
    faire: 'Réessayer ; rien de ce qui a été confirmé n’est perdu.',
  },
  'session.requise': {
    titre: 'Connexion nécessaire',
    detail: 'Il faut être connecté pour faire cela.',
    quand: 'Aucune session, ou une session fermée, révoquée ou expirée.',
    faire: 'Se connecter.',
  },
  'session.inconnue': {
    titre: 'Session inconnue',
    detail: 'Cette session n’existe pas ou est déjà fermée.',
    quand: 'La session à fermer n’est pas l’une des vôtres ou n’est plus ouverte.',
    faire: 'Recharger la liste des sessions.',
  },
  'droit.refuse': {
    titre: 'Action non permise',
    detail: 'Votre rôle ne permet pas l’action « {action} » ici.',
    quand: 'La table des droits n’accorde pas cette action à vos rôles dans cet organisme.',
    faire: 'S’adresser à un gestionnaire de l’organisme.',
  },
  'connexion.refusee': {
    titre: 'Connexion refusée',
    detail: 'Le courriel ou le mot de passe ne convient pas.',
    quand: 'Compte inconnu, désactivé, ou mot de passe faux : la réponse est la même.',
    faire: 'Vérifier le courriel et le mot de passe.',
  },
  'connexion.trop-d-essais': {
    titre: 'Trop d’essais',
    detail: 'Trop d’essais de connexion ; réessayer dans {secondes} s.',
    quand:
      'Trop d’essais pour ce compte ou depuis cette adresse réseau en peu de temps. Le compte n’est pas bloqué au-delà.',
    faire: 'Attendre le délai indiqué.',
  },
  'compte.courriel-deja-pris': {
    titre: 'Courriel déjà pris',
    detail: 'Un compte existe déjà avec ce courriel.',
    quand: 'Le premier administrateur est créé avec le courriel d’un compte existant.',
    faire: 'Employer un autre courriel.',
  },
  'mot-de-passe.trop-court': {
    titre: 'Mot de passe trop court',
    detail: 'Le mot de passe doit compter au moins {min} caractères ; celui-ci en compte {longueur}.',
    quand: 'Moins de douze caractères.',
    faire: 'Choisir une phrase de quelques mots.',
  },
  'mot-de-passe.trop-courant': {
    titre: 'Mot de passe trop courant',
    detail: 'Ce mot de passe est de ceux que l’on essaie en premier.',
    quand: 'Un mot de passe très répandu, une répétition, une suite, ou le courriel ou le nom de la personne.',
    faire: 'Choisir une phrase de quelques mots sans lien avec le compte.',
  },
  'mot-de-passe.ancien-faux': {
    titre: 'Ancien mot de passe faux',
    detail: 'L’ancien mot de passe ne convient pas.',
    quand: 'Le mot de passe actuel donné pour le changement est faux.',
    faire: 'Vérifier l’ancien mot de passe.',
  },
  'premier-administrateur.ferme': {
    titre: 'Création déjà faite',
    detail: 'Cette installation a déjà un administrateur.',
    quand: 'Le lien de premier administrateur ne sert que tant qu’il n’y a aucun administrateur.',
    faire: 'Se connecter, ou demander une invitation à un administrateur.',
  },
  'invitation.inconnue': {
    titre: 'Invitation inconnue',
    detail: 'Ce lien ne correspond à aucune invitation.',
    quand: 'Le lien est mal recopié ou l’invitation n’existe pas.',
    faire: 'Recopier le lien en entier, ou en demander un autre.',
  },
  'invitation.expiree': {
    titre: 'Invitation expirée',
    detail: 'Cette invitation a expiré.',
    quand: 'Le délai de l’invitation est passé.',
    faire: 'Demander une nouvelle invitation.',
  },
  'invitation.revoquee': {
    titre: 'Invitation retirée',
    detail: 'Cette invitation a été retirée.',
    quand: 'Un gestionnaire l’a retirée, ou une plus récente la remplace.',
    faire: 'Demander une nouvelle invitation.',
  },
  'invitation.deja-utilisee': {
    titre: 'Invitation déjà utilisée',
    detail: 'Cette invitation a déjà servi.',
    quand: 'Un lien d’invitation ne sert qu’une fois.',
    faire: 'Se connecter.',
  },
  'organisme.inconnu': {
    titre: 'Organisme inconnu',
    detail: 'Cet organisme n’existe pas.',
    quand: 'L’identifiant ne correspond à aucun organisme.',
    faire: 'Vérifier l’adresse.',
  },
  'organisme.nom-vide': {
    titre: 'Nom absent',
    detail: 'L’organisme doit avoir un nom.',
    quand: 'Le nom est vide.',
    faire: 'Donner le nom de l’organisme.',
  },
  'organisme.nom-trop-long': {
    titre: 'Nom trop long',
    detail: 'Le nom compte {longueur} caractères ; {max} au plus.',
    quand: 'Le nom dépasse la longueur permise.',
    faire: 'Raccourcir le nom.',
  },
  'organisme.type-inconnu': {
    titre: 'Type d’organisme inconnu',
    detail: '« {type} » n’est pas un type d’organisme.',
    quand: 'Le type n’est pas dans la liste.',
    faire: 'Choisir un type de la liste.',
  },
  'organisme.siret-invalide': {
    titre: 'SIRET faux',
    detail: '{siret} n’est pas un SIRET : 14 chiffres, clé juste.',
    quand: 'Le nombre de chiffres ou la clé de contrôle du SIRET est faux.',
    faire: 'Recopier le SIRET de l’avis de situation.',
  },
  'organisme.siret-manquant': {
    titre: 'SIRET absent',
    detail: 'Il faut le SIRET de l’organisme.',
    quand: 'Le SIRET est exigé de tout organisme.',
    faire: 'Donner le SIRET.',
  },
  'organisme.uai-invalide': {
    titre: 'UAI faux',
    detail: '{uai} n’est pas un code UAI : 7 chiffres et la bonne lettre.',
    quand: 'La forme ou la lettre de contrôle de l’UAI est fausse.',
    faire: 'Recopier le code UAI de l’établissement.',
  },
  'organisme.uai-manquant': {
    titre: 'UAI absent',
    detail: 'Il faut le code UAI d’un lycée.',
    quand: 'Le code UAI est exigé d’un lycée.',
    faire: 'Donner le code UAI.',
  },
  'organisme.uai-sans-objet': {
    titre: 'UAI sans objet',
    detail: 'Ce type d’organisme n’a pas de code UAI.',
    quand: 'Un code UAI est donné pour un organisme qui n’en a pas.',
    faire: 'Laisser le champ vide.',
  },
  'membre.inconnu': {
    titre: 'Membre inconnu',
    detail: 'Cette personne n’est pas membre de l’organisme.',
    quand: 'La personne n’a aucun rôle dans cet organisme.',
    faire: 'Recharger la liste des membres.',
  },
  'membre.deja-present': {
    titre: 'Rôle déjà tenu',
    detail: 'Cette personne tient déjà le rôle « {role} » dans cet organisme.',
    quand: 'L’invitation donnerait un rôle déjà tenu.',
    faire: 'Rien à faire.',
  },
  'membre.dernier-administrateur': {
    titre: 'Dernier administrateur',
    detail: 'On ne peut pas retirer le dernier administrateur.',
    quand: 'L’installation resterait sans administrateur.',
    faire: 'Inviter d’abord un autre administrateur.',
  },
  'role.incompatible': {
    titre: 'Rôle sans objet ici',
    detail: 'Le rôle « {role} » n’existe pas dans cet organisme.',
    quand: 'Administrateur n’existe que sur la plateforme ; les autres rôles n’existent que dans les organismes.',
    faire: 'Choisir un rôle qui convient.',
  },
  'demonstration.interdite': {
    titre: 'Démonstration fermée',
    detail: 'L’entrée de démonstration est fermée ici.',
    quand: 'L’installation est en mode production.',
    faire: 'Se connecter avec un compte.',
  },
  'suivi.inconnu': {
    titre: 'Certification non suivie',
    detail: 'L’organisme ne suit pas {numero}.',
    quand: 'La certification n’est pas dans la liste des suivis.',
    faire: 'Recharger la liste.',
  },
  'fiche.inconnue': {
    titre: 'Fiche inconnue',
    detail: 'Aucune fiche ne porte le numéro {numero}.',
    quand: 'Le numéro n’est pas celui d’une fiche du registre chargé.',
    faire: 'Vérifier le numéro, de la forme RNCP35698 ou RS5000.',
  },
  'siret.invalide': {
    titre: 'SIRET ou SIREN faux',
    detail: '{siret} n’est ni un SIRET ni un SIREN.',
    quand: 'Le nombre de chiffres ou la clé de contrôle est faux.',
    faire: 'Recopier le numéro.',
  },
  'version.inconnue': {
    titre: 'Version inconnue',
    detail: 'La fiche {numero} n’a pas de version « {version} ».',
    quand: 'Le jour d’export ou l’empreinte ne correspond à aucune version connue.',
    faire: 'Choisir une version de la liste des versions.',
  },
  'version.unique': {
    titre: 'Une seule version',
    detail: 'La fiche {numero} n’a qu’une version connue.',
    quand: 'La comparaison demande deux versions et la fiche n’en a qu’une.',
    faire: 'Comparer avec une autre fiche, ou attendre un export plus récent.',
  },
  'recherche.pas-prete': {
    titre: 'Recherche en préparation',
    detail: 'L’index de recherche n’est pas encore prêt.',
    quand: 'L’application démarre, ou un premier import se termine.',
    faire: 'Réessayer dans quelques secondes.',
  },
  'recherche.index-illisible': {
    titre: 'Index de recherche illisible',
    detail: 'L’index de recherche gardé dans la base ne peut pas être lu ({raison}).',
    quand: 'Il vient d’une autre version, ou il est abîmé.',
    faire: 'Lancer « parchemin registre indexer ».',
  },
  'import.deja-en-cours': {
    titre: 'Import déjà en cours',
    detail: 'Un import est déjà en cours.',
    quand: 'Un seul import à la fois.',
    faire: 'Attendre la fin de l’import en cours.',
  },
  'import.inconnu': {
    titre: 'Import inconnu',
    detail: 'Cet import n’existe pas.',
    quand: 'L’identifiant ne correspond à aucun import.',
    faire: 'Recharger la liste des imports.',
  },
  ...ERREURS_DOCUMENTS_FR,
  ...ERREURS_CORRESPONDANCES_FR,
  ...ERREURS_REFERENTIELS_FR,
  ...ERREURS_EXPORTS_FR,
  ...ERREURS_CALCULS_FR,
  ...ERREURS_BAREMES_FR,
  ...ERREURS_PAQUETS_FR,
} as const satisfies Readonly<Record<string, PhraseErreur>>

/** Stable code of an error of the API. */
export type CodeErreurApi = keyof typeof ERREURS_FR
