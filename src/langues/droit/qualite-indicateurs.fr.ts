import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part qualite-indicateurs, French. */
export const QUALITE_INDICATEURS_FR = {
  regles: {
    'qualite.indicateur-1': {
      titre: 'Indicateur 1 : informer le public',
      enonce:
        'La fiche dit les prérequis, les objectifs, la durée, l’accès et ses délais, les tarifs, les contacts, les méthodes, l’évaluation et l’accessibilité ; elle est tenue à jour.',
    },
    'qualite.indicateur-2': {
      titre: 'Indicateur 2 : publier ses résultats',
      enonce:
        'Les taux de réussite et de satisfaction paraissent avec leur année et leur effectif, ou il est écrit qu’ils ne disent encore rien.',
    },
    'qualite.indicateur-3': {
      titre: 'Indicateur 3 : informer sur la certification',
      enonce: 'Pour une action certifiante : numéro au registre, blocs, lien, validation par blocs, débouchés.',
    },
    'qualite.indicateur-4': {
      titre: 'Indicateur 4 : analyser le besoin',
      enonce: 'L’analyse du besoin est écrite, datée, signée.',
    },
    'qualite.indicateur-5': {
      titre: 'Indicateur 5 : fixer des objectifs évaluables',
      enonce: 'Chaque objectif est lié à une compétence ou à un critère.',
    },
    'qualite.indicateur-6': {
      titre: 'Indicateur 6 : établir le contenu',
      enonce: 'Un programme existe et les heures des modules font le total annoncé.',
    },
    'qualite.indicateur-7': {
      titre: 'Indicateur 7 : accorder le contenu et la certification',
      enonce: 'Chaque bloc de la certification est couvert par un module.',
    },
    'qualite.indicateur-8': {
      titre: 'Indicateur 8 : positionner à l’entrée',
      enonce: 'Le positionnement précède l’entrée et son résultat est consigné.',
    },
    'qualite.indicateur-9': {
      titre: 'Indicateur 9 : dire les conditions de déroulement',
      enonce: 'Calendrier, lieu et règles sont remis.',
    },
    'qualite.indicateur-10': {
      titre: 'Indicateur 10 : adapter et accompagner',
      enonce: 'Un plan individuel et un suivi existent.',
    },
    'qualite.indicateur-11': {
      titre: 'Indicateur 11 : évaluer l’atteinte des objectifs',
      enonce: 'Chaque critère est évalué et les grilles sont conservées.',
    },
    'qualite.indicateur-12': {
      titre: 'Indicateur 12 : prévenir les abandons',
      enonce:
        'Absences suivies et actions engagées. Aucune source lue ne dit qui est concerné : l’organisme le dit lui-même.',
    },
    'qualite.indicateur-13': {
      titre: 'Indicateur 13 : articuler avec l’entreprise',
      enonce: 'En alternance : tuteur nommé, visites, livret partagé, entretien dans les deux premiers mois.',
    },
    'qualite.indicateur-14': {
      titre: 'Indicateur 14 : accompagner la vie sociale et citoyenne',
      enonce: 'Un CFA garde trace de l’accompagnement social, éducatif et citoyen.',
    },
    'qualite.indicateur-15': {
      titre: 'Indicateur 15 : informer sur les droits et la sécurité',
      enonce: 'Un CFA montre les règles signées, la visite d’information et la formation à la sécurité.',
    },
    'qualite.indicateur-16': {
      titre: 'Indicateur 16 : présenter à la certification',
      enonce: 'Inscription envoyée, calendrier connu, résultats transmis dans les délais.',
    },
    'qualite.indicateur-17': {
      titre: 'Indicateur 17 : réunir les moyens',
      enonce: 'Salles et équipements existent, ceux du contrôle en cours de formation compris.',
    },
    'qualite.indicateur-18': {
      titre: 'Indicateur 18 : coordonner les intervenants',
      enonce: 'Équipe et rôles sont écrits.',
    },
    'qualite.indicateur-19': {
      titre: 'Indicateur 19 : mettre à disposition des ressources',
      enonce: 'Chaque module a ses ressources.',
    },
    'qualite.indicateur-20': {
      titre: 'Indicateur 20 : nommer les référents du CFA',
      enonce: 'Référents mobilité et handicap nommés, conseil de perfectionnement réuni.',
    },
    'qualite.indicateur-21': {
      titre: 'Indicateur 21 : vérifier la compétence des formateurs',
      enonce: 'Les CV sont au dossier.',
    },
    'qualite.indicateur-22': {
      titre: 'Indicateur 22 : entretenir la compétence des formateurs',
      enonce: 'Les formations suivies sont au dossier.',
    },
    'qualite.indicateur-23': {
      titre: 'Indicateur 23 : veiller sur le droit',
      enonce: 'Une veille légale datée existe.',
    },
    'qualite.indicateur-24': {
      titre: 'Indicateur 24 : veiller sur les métiers',
      enonce: 'Une veille des métiers datée existe.',
    },
    'qualite.indicateur-25': {
      titre: 'Indicateur 25 : veiller sur l’innovation',
      enonce: 'Une veille de l’innovation datée existe.',
    },
    'qualite.indicateur-26': {
      titre: 'Indicateur 26 : accueillir le handicap',
      enonce: 'Un référent est nommé et des aménagements sont proposés.',
    },
    'qualite.indicateur-27': {
      titre: 'Indicateur 27 : maîtriser la sous-traitance',
      enonce: 'Quand une partie est sous-traitée, les contrats sont au dossier.',
    },
    'qualite.indicateur-28': {
      titre: 'Indicateur 28 : entretenir un réseau d’entreprises',
      enonce: 'Le réseau d’entreprises est au dossier.',
    },
    'qualite.indicateur-29': {
      titre: 'Indicateur 29 : aider l’insertion',
      enonce: 'Un CFA mène des actions d’insertion et publie ses taux.',
    },
    'qualite.indicateur-30': {
      titre: 'Indicateur 30 : recueillir les appréciations',
      enonce: 'Chacune des parties a pu donner son avis.',
    },
    'qualite.indicateur-31': {
      titre: 'Indicateur 31 : traiter les réclamations',
      enonce: 'Un registre des réclamations existe.',
    },
    'qualite.indicateur-32': {
      titre: 'Indicateur 32 : S’améliorer',
      enonce: 'Des actions suivent les avis et les réclamations.',
    },
  },
  traces: {},
  mots: {},
} as const satisfies PhrasesDroit
