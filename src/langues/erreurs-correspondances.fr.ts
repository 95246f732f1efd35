/** Errors of crosswalks, in French. */
export const ERREURS_CORRESPONDANCES_FR = {
  'correspondance.source-invalide': {
    titre: 'Côté illisible',
    detail: '« {source} » ne désigne ni une version de référentiel, ni une fiche du répertoire.',
    quand: 'L’adresse du banc nomme un côté sous une forme inconnue.',
    faire: 'Choisir les deux côtés dans les listes.',
  },
  'correspondance.memes-cotes': {
    titre: 'Deux fois le même côté',
    detail: 'Les deux côtés sont la même version ou la même fiche.',
    quand: 'Une comparaison demande deux contenus différents.',
    faire: 'Changer l’un des deux côtés.',
  },
  'correspondance.trop-grand': {
    titre: 'Référentiel trop grand pour le banc',
    detail: 'Un côté compte {elements} éléments ; le banc en compare {max} au plus.',
    quand: 'Chercher des liens dans un contenu plus grand bloquerait le serveur.',
    faire: 'Couper le référentiel en plusieurs.',
  },
  'correspondance.rien-a-annuler': {
    titre: 'Rien à annuler',
    detail: 'Toutes les décisions de cette table sont déjà annulées.',
    quand: 'Aucune décision n’est prise entre ces deux côtés, ou toutes sont reprises.',
    faire: 'Continuer les décisions.',
  },
} as const
