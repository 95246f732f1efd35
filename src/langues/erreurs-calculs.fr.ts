/** Errors of computations of the law, in French. */
export const ERREURS_CALCULS_FR = {
  'calcul.inconnu': {
    titre: 'Calcul inconnu',
    detail: 'Aucun calcul ne s’appelle « {nom} ». Calculs connus : {connus}.',
    quand: 'Le nom du calcul est mal écrit, ou ce calcul n’existe pas dans cette version.',
    faire: 'Choisir un des calculs connus.',
  },
  'calcul.entree-invalide': {
    titre: 'Entrée du calcul mal formée',
    detail: 'L’entrée du calcul « {calcul} » ne convient pas en {nombre} endroits ; chacun est nommé avec sa raison.',
    quand: 'Un champ manque, n’a pas la bonne forme, sort de ses bornes ou n’existe pas.',
    faire: 'Corriger les champs nommés ; le schéma du calcul dit ce que chacun attend.',
  },
} as const
