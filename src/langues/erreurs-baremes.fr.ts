/** Errors of scales of the law, in French. */
export const ERREURS_BAREMES_FR = {
  'bareme.inconnu': {
    titre: 'Barème inconnu',
    detail: 'Aucun barème ne s’appelle « {bareme} ».',
    quand: 'Le nom du barème est mal écrit, ou ce barème n’existe pas dans cette version.',
    faire: 'Choisir un barème de la liste.',
  },
  'bareme.conflit': {
    titre: 'Barème modifié entre-temps',
    detail: 'Quelqu’un a agi sur le barème « {bareme} » depuis votre lecture.',
    quand: 'Une autre personne, ou un autre onglet, a ajouté une valeur ou une vérification.',
    faire: 'Relire le barème, puis refaire la saisie si elle est encore utile.',
  },
  'bareme.source-manquante': {
    titre: 'Source manquante',
    detail: 'La source de la valeur manque ou n’est pas lisible.',
    quand: 'Une valeur sans source ne peut pas être vérifiée par quelqu’un d’autre.',
    faire: 'Écrire qui publie la valeur et où : un décret, une page officielle.',
  },
  'bareme.verification-invalide': {
    titre: 'Jour de vérification impossible',
    detail: 'Le jour de vérification n’existe pas ou vient après le {aujourdhui}.',
    quand: 'On vérifie une valeur aujourd’hui ou avant, jamais demain.',
    faire: 'Donner le jour où la source a été lue.',
  },
  'bareme.jour-invalide': {
    titre: 'Jour impossible',
    detail: '« {jour} » n’est pas un jour, ou il est à plus de deux ans d’ici.',
    quand: 'Le premier jour de la valeur est mal écrit.',
    faire: 'Donner le premier jour de la valeur, au plus deux ans à l’avance.',
  },
  'bareme.texte-inconnu': {
    titre: 'Texte inconnu',
    detail: 'Le texte « {texte} » n’est pas de ceux que les règles citent.',
    quand: 'La clé du texte est mal écrite.',
    faire: 'Laisser le texte vide et le nommer dans la source.',
  },
  'bareme.colonne-inconnue': {
    titre: 'Colonne inconnue',
    detail: 'Ce barème n’a pas de colonne « {colonne} ».',
    quand: 'Une valeur est donnée pour une colonne qui n’existe pas.',
    faire: 'Donner une valeur à chaque colonne du barème, et à elles seules.',
  },
  'bareme.colonne-manquante': {
    titre: 'Colonne oubliée',
    detail: 'La colonne « {colonne} » n’a pas de valeur.',
    quand: 'Chaque colonne a une valeur, ou est dite inconnue.',
    faire: 'Donner la valeur, ou dire qu’elle est inconnue.',
  },
  'bareme.valeur-invalide': {
    titre: 'Valeur impossible',
    detail: '« {valeur} » ne peut pas être la valeur de « {colonne} ».',
    quand: 'Une valeur est un nombre entier positif dans l’unité de sa colonne, et l’une au moins est connue.',
    faire: 'Corriger la valeur.',
  },
  'bareme.rien-ne-change': {
    titre: 'Rien ne change',
    detail: 'Ces valeurs sont déjà celles du {jour}.',
    quand: 'La saisie redit ce que le barème dit déjà.',
    faire: 'Noter une vérification plutôt qu’une valeur.',
  },
} as const
