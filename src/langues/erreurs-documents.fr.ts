/** Refusals of a document that somebody drops, in French. */
export const ERREURS_DOCUMENTS_FR = {
  'document.vide': {
    titre: 'Fichier vide',
    detail: 'Le fichier « {fichier} » ne contient rien.',
    quand: 'Le fichier déposé a zéro octet.',
    faire: 'Ouvrir le fichier pour voir s’il a un contenu, l’enregistrer de nouveau, puis le redéposer.',
  },
  'document.trop-gros': {
    titre: 'Fichier trop gros',
    detail: 'Le fichier « {fichier} » pèse {taille} octets ; {maximum} au plus sont permis.',
    quand: 'Le fichier déposé dépasse la taille permise.',
    faire: 'Réduire les images du document ou le partager en plusieurs fichiers.',
  },
  'document.format-inconnu': {
    titre: 'Format non reconnu',
    detail: 'Le contenu du fichier « {fichier} » n’est d’aucun format lu ici.',
    quand: 'Les octets ne sont ni un PDF, ni un document Word ou Excel, ni du texte, du Markdown, du HTML ou du CSV.',
    faire: 'L’enregistrer au format PDF, DOCX, XLSX ou texte, puis redéposer ce fichier.',
  },
  'document.illisible': {
    titre: 'Document illisible',
    detail: 'Le fichier « {fichier} » est abîmé ou incomplet.',
    quand: 'Le fichier ne suit pas son propre format : souvent un téléchargement interrompu.',
    faire: 'Le télécharger ou l’exporter de nouveau, vérifier qu’il s’ouvre, puis le redéposer.',
  },
  'document.chiffre': {
    titre: 'Document protégé',
    detail: 'Le fichier « {fichier} » demande un mot de passe.',
    quand: 'Le document est chiffré.',
    faire: 'Enregistrer une copie sans mot de passe, puis la déposer.',
  },
  'document.sans-texte': {
    titre: 'Document sans texte',
    detail: 'Le fichier « {fichier} » ne contient aucun texte à lire.',
    quand: 'Les pages sont des images (document numérisé) ou elles sont blanches.',
    faire: 'Demander le document d’origine, ou le passer à la reconnaissance de caractères avant de le déposer.',
  },
  'document.trop-de-pages': {
    titre: 'Document trop long',
    detail: 'Le fichier « {fichier} » a plus de {maximum} pages ou lignes.',
    quand: 'Le document dépasse la longueur qui se lit d’une fois.',
    faire: 'Le partager en plusieurs fichiers.',
  },
  'document.demesure': {
    titre: 'Archive démesurée',
    detail: 'Le fichier « {fichier} » contient bien plus que sa taille ne l’annonce ; il n’a pas été ouvert.',
    quand: 'Une fois déplié, le document dépasse toute mesure : c’est la forme d’une attaque.',
    faire: 'Vérifier d’où vient le fichier ; s’il est sûr, l’exporter de nouveau en PDF.',
  },
  'document.delai': {
    titre: 'Lecture trop longue',
    detail: 'La lecture du fichier « {fichier} » a dépassé {secondes} s ; elle a été arrêtée.',
    quand: 'Le document est très compliqué, ou fait pour l’être.',
    faire: 'Réessayer ; si le refus revient, déposer une version plus simple du document, en texte ou en PDF.',
  },
  'document.memoire': {
    titre: 'Lecture trop gourmande',
    detail: 'La lecture du fichier « {fichier} » a demandé plus de {maximum} Mo de mémoire ; elle a été arrêtée.',
    quand: 'Le document est très grand, ou fait pour épuiser la machine.',
    faire: 'Le partager en plusieurs fichiers.',
  },
  'document.interrompu': {
    titre: 'Lecture interrompue',
    detail: 'La lecture du fichier « {fichier} » s’est arrêtée net ; rien n’a été gardé.',
    quand: 'Le programme qui lit les documents s’est arrêté.',
    faire: 'Réessayer ; si le refus revient, signaler le document.',
  },
  'document.occupe': {
    titre: 'Trop de lectures en même temps',
    detail: 'Trop de documents attendent d’être lus ; « {fichier} » n’a pas été pris.',
    quand: 'Beaucoup de documents ont été déposés au même moment.',
    faire: 'Attendre quelques secondes, puis redéposer ce fichier.',
  },
  'document.inconnu': {
    titre: 'Document inconnu',
    detail: 'Ce document n’existe pas dans cet organisme.',
    quand: 'L’identifiant ne correspond à aucun document de l’organisme.',
    faire: 'Revenir à la liste des documents.',
  },
  'document.non-reconnu': {
    titre: 'Document non reconnu',
    detail: 'Rien de connu n’a été reconnu dans « {fichier} » : il n’y a pas de données à reprendre.',
    quand: 'Un référentiel est demandé à partir d’un document dont le genre est inconnu.',
    faire: 'Créer un référentiel vide et le remplir, le document à côté ; ou déposer une autre version du document.',
  },
  'document.constat-inconnu': {
    titre: 'Constat inconnu',
    detail: 'Ce constat ne se trouve pas dans le document tel qu’il est lu aujourd’hui.',
    quand: 'La lecture du document ou les règles ont changé depuis l’affichage.',
    faire: 'Recharger les constats, puis décider de nouveau.',
  },
  'document.rien-a-annuler': {
    titre: 'Rien à annuler',
    detail: 'Aucune décision ne porte sur ce constat.',
    quand: 'La décision a déjà été annulée, ou n’a jamais été prise.',
    faire: 'Recharger les constats.',
  },
} as const
