/** Errors of exports and of what comes in from elsewhere, in French. */
export const ERREURS_EXPORTS_FR = {
  'case.illisible': {
    titre: 'Paquet CASE illisible',
    detail: 'Ce fichier n’est pas un paquet CASE : « {chemin} » manque ou n’est pas de la bonne forme.',
    quand: 'Le JSON déposé n’est pas un CFPackage des versions 1.0 ou 1.1, ou il est coupé.',
    faire: 'Exporter de nouveau le cadre depuis son outil, au format CASE (CFPackage), puis déposer ce fichier.',
  },
  'export.cellule-trop-longue': {
    titre: 'Cellule trop longue',
    detail:
      'La colonne « {colonne} » de « {element} » tient {taille} signes ; un tableur en prend {maximum} par cellule.',
    quand: 'Un élément porte tant de texte ou de liens qu’aucun tableur ne peut l’écrire.',
    faire: 'Raccourcir cet élément, ou choisir l’export CASE ou Markdown.',
  },
  'export.delai': {
    titre: 'Mise en page trop longue',
    detail: 'La mise en page n’a pas abouti en {secondes} secondes.',
    quand: 'Le référentiel est démesuré, ou la machine est très occupée.',
    faire: 'Réessayer plus tard, ou choisir l’export Markdown.',
  },
  'export.memoire': {
    titre: 'Mise en page trop lourde',
    detail: 'La mise en page demande plus de {maximum} Mo de mémoire.',
    quand: 'Le référentiel est démesuré.',
    faire: 'Choisir l’export Markdown, ou partager le référentiel.',
  },
  'export.occupe': {
    titre: 'Mise en page occupée',
    detail: 'Trop de documents attendent leur mise en page.',
    quand: 'Beaucoup de personnes exportent en même temps.',
    faire: 'Réessayer dans une minute.',
  },
  'export.interrompu': {
    titre: 'Mise en page interrompue',
    detail: 'La mise en page s’est arrêtée avant d’aboutir.',
    quand: 'L’application s’arrête, ou le moteur de mise en page est tombé.',
    faire: 'Réessayer ; si cela recommence, prévenir qui tient l’application.',
  },
} as const
