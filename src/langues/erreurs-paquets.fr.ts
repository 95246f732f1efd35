/** Errors of rule packages, in French. */
export const ERREURS_PAQUETS_FR = {
  'paquet.inconnu': {
    titre: 'Paquet inconnu',
    detail: 'Ce paquet de règles n’existe pas dans cet organisme.',
    quand: 'L’identifiant ne correspond à aucun paquet, ou le paquet est celui d’un autre organisme.',
    faire: 'Revenir à la liste des paquets.',
  },
  'paquet.fige': {
    titre: 'Paquet figé',
    detail: 'Ce paquet est signé ou retiré : son contenu ne change plus.',
    quand: 'Une personne au moins l’a signé, ou il est retiré.',
    faire: 'Ouvrir un nouveau paquet à partir de celui-ci.',
  },
  'paquet.conflit': {
    titre: 'Paquet modifié entre-temps',
    detail: 'Ce paquet a changé depuis que vous l’avez lu.',
    quand: 'Une autre personne, ou un autre onglet, l’a modifié.',
    faire: 'Recharger la page, relire, puis recommencer.',
  },
  'paquet.deja-utilisable': {
    titre: 'Paquet déjà utilisable',
    detail: 'Deux personnes ont déjà signé ce paquet.',
    quand: 'Il faut deux signatures, et elles y sont.',
    faire: 'Rien à faire.',
  },
  'paquet.meme-signataire': {
    titre: 'Deux signatures, deux personnes',
    detail: 'Vous avez déjà signé ce paquet : la seconde signature est celle de quelqu’un d’autre.',
    quand: 'La même personne signe deux fois.',
    faire: 'Demander à un autre gestionnaire de relire et de signer.',
  },
  'paquet.non-conforme': {
    titre: 'Paquet pas encore conforme',
    detail: 'Le contrôle n’est pas entièrement au vert : ce paquet ne peut pas être signé.',
    quand: 'Une donnée manque, ou contredit les textes.',
    faire: 'Corriger chaque ligne signalée par le contrôle, puis refaire une répétition.',
  },
  'paquet.retire': {
    titre: 'Paquet retiré',
    detail: 'Ce paquet est retiré.',
    quand: 'Quelqu’un l’a retiré, avec son motif.',
    faire: 'Ouvrir un nouveau paquet.',
  },
  'paquet.sans-motif': {
    titre: 'Motif absent',
    detail: 'Un retrait doit dire pourquoi.',
    quand: 'Le motif est vide.',
    faire: 'Écrire le motif du retrait.',
  },
  'paquet.sans-repetition': {
    titre: 'Répétition absente',
    detail: 'Ce contenu n’a pas encore été essayé sur une cohorte.',
    quand: 'Aucune répétition n’a été faite depuis la dernière modification.',
    faire: 'Faire une répétition, lire qui change et pourquoi, puis signer.',
  },
  'paquet.sans-regime': {
    titre: 'Aucune règle pour cette session',
    detail: 'Parchemin ne connaît pas les règles de délibération de ce diplôme pour la session {session}.',
    quand: 'Le diplôme du règlement n’est pas dit, ou la session précède les règles connues.',
    faire: 'Dire le diplôme, ou choisir une autre session.',
  },
  'paquet.sans-reference': {
    titre: 'Rien à quoi comparer',
    detail: 'Aucun règlement livré ne porte le numéro de cette certification.',
    quand: 'Le paquet ne vient pas d’un autre, et aucune référence n’est choisie.',
    faire: 'Choisir le paquet auquel comparer.',
  },
  'paquet.reglement-inconnu': {
    titre: 'Règlement inconnu',
    detail: 'Aucun règlement livré ne s’appelle « {reglement} ».',
    quand: 'Le nom ou le numéro n’est pas celui d’un règlement livré.',
    faire: 'Choisir un règlement de la liste.',
  },
  'paquet.document-sans-reglement': {
    titre: 'Pas de règlement d’examen dans ce document',
    detail: 'Le document « {fichier} » n’a pas été reconnu comme le règlement d’examen d’un arrêté.',
    quand: 'La lecture n’a trouvé ni unités ni coefficients d’un arrêté.',
    faire: 'Choisir un autre document, ou partir d’un règlement livré.',
  },
} as const
