import type { PhrasesDroit } from './phrases.ts'

export const PAQUET_FR = {
  regles: {},
  traces: {
    'paquet.complet': {
      phrase: 'Le paquet est complet et conforme aux textes',
      sinon: 'Le paquet ne peut pas servir à un jury',
      faire: 'Corriger chaque ligne en rouge, puis faire une nouvelle répétition',
    },
    'paquet.regime': { phrase: 'Régime de délibération', faire: 'Nommer un régime que Parchemin connaît' },
    'paquet.regime-connu': {
      phrase: 'Le régime de délibération est connu',
      sinon: 'Le paquet nomme un régime inconnu',
      faire: 'Choisir le régime du diplôme à la date de la session',
    },
    'paquet.jour': { phrase: 'Jour de la session' },
    'paquet.diplome': { phrase: 'Diplôme du règlement', faire: 'Dire de quel diplôme est le règlement' },
    'paquet.regime-diplome': { phrase: 'Diplôme du régime' },
    'paquet.regime-du-diplome': {
      phrase: 'Le régime est celui du diplôme',
      sinon: 'Le régime nommé n’est pas celui de ce diplôme',
      faire: 'Choisir un régime du même diplôme que le règlement',
    },
    'paquet.regime-du': { phrase: 'Premier jour du régime' },
    'paquet.regime-au': { phrase: 'Dernier jour du régime' },
    'paquet.regime-commence': {
      phrase: 'Le régime est déjà en vigueur',
      sinon: 'Le régime n’est pas encore en vigueur le {0}',
      faire: 'Choisir le régime en vigueur le jour de la session',
    },
    'paquet.regime-en-cours': {
      phrase: 'Le régime est encore en vigueur',
      sinon: 'Le régime ne s’applique plus depuis le {1}',
      faire: 'Choisir le régime en vigueur le jour de la session',
    },
    'paquet.session': { phrase: 'Session' },
    'paquet.premiere-session': { phrase: 'Première session du règlement' },
    'paquet.derniere-session': { phrase: 'Dernière session du règlement' },
    'paquet.session-commencee': {
      phrase: 'Le règlement gouverne déjà cette session',
      sinon: 'La session {0} vient avant la première du règlement ({1})',
      faire: 'Prendre le règlement de la session, ou changer de session',
    },
    'paquet.session-encore-ouverte': {
      phrase: 'Le règlement gouverne encore cette session',
      sinon: 'La session {0} vient après la dernière du règlement ({1})',
      faire: 'Prendre le règlement qui le remplace',
    },
    'paquet.code-unite': { phrase: 'Code de {unite}' },
    'paquet.bloc-unite': { phrase: 'Bloc de {unite}' },
    'paquet.codes-distincts': {
      phrase: 'Chaque code désigne une seule unité',
      sinon: 'Un code désigne deux unités',
      faire: 'Donner à chaque unité son code, ou retirer le doublon',
    },
    'paquet.blocs-distincts': {
      phrase: 'Chaque unité a son bloc',
      sinon: 'Deux unités portent le même bloc',
      faire: 'Donner à chaque unité son bloc de compétences',
    },
    'paquet.mode-unite': {
      phrase: 'Mode de {unite} pour les candidats « {categorie} »',
      faire: 'Lire le mode dans le règlement d’examen',
    },
    'paquet.mode-prevu': {
      phrase: 'Le mode de {unite} est dit pour les candidats « {categorie} »',
      sinon: 'Rien ne dit comment {unite} se passe pour les candidats « {categorie} »',
      faire: 'Reprendre le mode dans l’annexe de l’arrêté',
    },
    'paquet.zero': { phrase: 'Zéro' },
    'paquet.vingt': { phrase: 'Note la plus haute' },
    'paquet.coefficient-unite': {
      phrase: 'Coefficient de {unite}',
      faire: 'Lire le coefficient dans l’annexe de l’arrêté et le saisir : sans lui, personne ne peut délibérer',
    },
    'paquet.coefficient-pose': {
      phrase: 'Le coefficient de {unite} est posé',
      sinon: 'Le coefficient de {unite} est nul ou négatif',
      faire: 'Reprendre le coefficient dans l’annexe de l’arrêté',
    },
    'paquet.professionnelle-unite': {
      phrase: '{unite} est une épreuve professionnelle',
      sinon: '{unite} n’est pas une épreuve professionnelle',
      faire: 'Dire si l’unité compte dans la moyenne professionnelle',
    },
    'paquet.role-dit': {
      phrase: 'Le rôle de {unite} est dit',
      sinon: 'Rien ne dit si l’unité est professionnelle',
      faire: 'Dire si l’unité compte dans la moyenne professionnelle',
    },
    'paquet.une-professionnelle': {
      phrase: 'Une unité au moins est professionnelle',
      sinon: 'Aucune unité n’est professionnelle',
      faire: 'Marquer les épreuves professionnelles du diplôme',
    },
    'paquet.groupe': { phrase: 'Groupe d’oraux du contrôle' },
    'paquet.controle-unite': { phrase: 'Groupe d’oraux de {unite}' },
    'paquet.dans-groupe': { phrase: 'L’unité est dans ce groupe', sinon: 'L’unité n’est pas dans ce groupe' },
    'paquet.groupe-pourvu': {
      phrase: 'Le groupe d’oraux « {groupe} » a une unité',
      sinon: 'Le groupe d’oraux « {groupe} » n’a aucune unité',
      faire: 'Ranger dans ce groupe les unités dont l’oral est possible',
    },
    'paquet.facultative-unite': { phrase: '{unite} est facultative', sinon: '{unite} est obligatoire' },
    'paquet.professionnelle-ou-facultative': {
      phrase: 'L’unité est professionnelle ou facultative',
      sinon: 'L’unité est générale et obligatoire',
    },
    'paquet.oral-general': {
      phrase: 'L’oral de {unite} porte sur une unité générale',
      sinon: '{unite} a un oral de contrôle alors qu’elle est professionnelle ou facultative',
      faire: 'Retirer l’unité des oraux, ou corriger son rôle',
    },
    'paquet.facultative-generale': {
      phrase: '{unite}, facultative, n’est pas professionnelle',
      sinon: '{unite} est à la fois facultative et professionnelle',
      faire: 'Choisir l’un des deux rôles',
    },
    'paquet.seuil-enonce': { phrase: 'Seuil que le paquet énonce', faire: 'Reprendre le seuil du texte' },
    'paquet.seuil-connu': { phrase: 'Le seuil est énoncé', sinon: 'Le seuil n’est pas énoncé' },
    'paquet.seuil-manque': {
      phrase: 'Le seuil « {seuil} » est énoncé',
      sinon: 'Le seuil « {seuil} » n’est pas énoncé',
      faire: 'Reprendre le seuil du texte',
    },
    'paquet.seuil-sans-objet': {
      phrase: 'Ce régime n’a pas de seuil « {seuil} »',
      sinon: 'Le paquet énonce un seuil « {seuil} » que ce régime n’a pas',
      faire: 'Retirer ce seuil',
    },
    'paquet.seuil-du-texte': {
      phrase: 'Le seuil « {seuil} » est celui du texte',
      sinon: 'Le seuil « {seuil} » vaut {0} ; le texte dit {1}',
      faire: 'Reprendre le seuil du texte',
    },
    'paquet.seuil-possible': {
      phrase: 'Le seuil est une note possible',
      sinon: 'Le seuil n’est pas une note possible',
      faire: 'Donner un seuil de 0 à 20',
    },
    'paquet.seuil-positif': {
      phrase: 'Le seuil « {seuil} » n’est pas négatif',
      sinon: 'Le seuil « {seuil} » est négatif',
      faire: 'Donner un seuil de 0 à 20',
    },
    'paquet.seuil-sous-vingt': {
      phrase: 'Le seuil « {seuil} » ne passe pas 20',
      sinon: 'Le seuil « {seuil} » dépasse 20',
      faire: 'Donner un seuil de 0 à 20',
    },
    'paquet.arrondi-du-regime': { phrase: 'Arrondi du régime' },
    'paquet.arrondi-unite': { phrase: 'Arrondi de {unite}' },
    'paquet.arrondi-du-texte': {
      phrase: '{unite} s’arrondit comme le texte le veut',
      sinon: '{unite} s’arrondit autrement que le texte ne le veut',
      faire: 'Reprendre l’arrondi du régime',
    },
    'paquet.exception-cible': { phrase: 'Unité et catégorie de l’exception' },
    'paquet.exception-porte-sur': { phrase: 'Unité de l’exception' },
    'paquet.exception-unite': {
      phrase: 'L’exception porte sur une unité du règlement',
      sinon: 'L’exception porte sur {unite}, qui n’est pas au règlement',
      faire: 'Corriger le code de l’unité, ou retirer l’exception',
    },
    'paquet.exception-source': {
      phrase: 'Source de l’exception',
      faire: 'Dire quel texte ou quelle lettre autorise l’exception',
    },
    'paquet.exception-fondee': {
      phrase: 'L’exception sur {unite} dit ce qui l’autorise',
      sinon: 'Rien n’autorise l’exception sur {unite}',
      faire: 'Dire quel texte ou quelle lettre autorise l’exception',
    },
    'paquet.exceptions-distinctes': {
      phrase: 'Deux exceptions ne se contredisent pas',
      sinon: 'Deux exceptions portent sur la même unité et la même catégorie',
      faire: 'N’en garder qu’une',
    },
    'paquet.grille-porte-sur': { phrase: 'Unité de la grille' },
    'paquet.grille-unite': {
      phrase: 'La grille porte sur une unité du règlement',
      sinon: 'La grille porte sur {unite}, qui n’est pas au règlement',
      faire: 'Corriger le code de l’unité, ou retirer la grille',
    },
    'paquet.grilles-distinctes': {
      phrase: 'Chaque unité a au plus une grille',
      sinon: 'Deux grilles portent sur la même unité',
      faire: 'N’en garder qu’une',
    },
    'paquet.poids': { phrase: 'Poids de l’indicateur' },
    'paquet.indicateur-pese': {
      phrase: 'L’indicateur {indicateur} de {unite} pèse',
      sinon: 'L’indicateur {indicateur} de {unite} ne pèse rien',
      faire: 'Donner un poids à l’indicateur, ou le retirer',
    },
  },
  mots: {},
} as const satisfies PhrasesDroit
