import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part qualite-referentiel, French. */
export const QUALITE_REFERENTIEL_FR = {
  regles: {},
  traces: {
    'qualite.indicateur-1': {
      phrase: 'Indicateur 1, vérifié : informer le public',
      sinon: 'Indicateur 1, il manque une preuve : informer le public',
    },
    'qualite.indicateur-1.respecte': {
      phrase: 'Indicateur 1 : informer le public',
      sinon: 'Indicateur 1, non conforme : informer le public',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-2': {
      phrase: 'Indicateur 2, vérifié : publier ses résultats',
      sinon: 'Indicateur 2, il manque une preuve : publier ses résultats',
    },
    'qualite.indicateur-2.respecte': {
      phrase: 'Indicateur 2 : publier ses résultats',
      sinon: 'Indicateur 2, non conforme : publier ses résultats',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-3': {
      phrase: 'Indicateur 3, vérifié : informer sur la certification',
      sinon: 'Indicateur 3, il manque une preuve : informer sur la certification',
    },
    'qualite.indicateur-3.respecte': {
      phrase: 'Indicateur 3 : informer sur la certification',
      sinon: 'Indicateur 3, non conforme : informer sur la certification',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-4': {
      phrase: 'Indicateur 4, vérifié : analyser le besoin',
      sinon: 'Indicateur 4, il manque une preuve : analyser le besoin',
    },
    'qualite.indicateur-4.respecte': {
      phrase: 'Indicateur 4 : analyser le besoin',
      sinon: 'Indicateur 4, non conforme : analyser le besoin',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-5': {
      phrase: 'Indicateur 5, vérifié : fixer des objectifs évaluables',
      sinon: 'Indicateur 5, il manque une preuve : fixer des objectifs évaluables',
    },
    'qualite.indicateur-5.respecte': {
      phrase: 'Indicateur 5 : fixer des objectifs évaluables',
      sinon: 'Indicateur 5, non conforme : fixer des objectifs évaluables',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-6': {
      phrase: 'Indicateur 6, vérifié : établir le contenu',
      sinon: 'Indicateur 6, il manque une preuve : établir le contenu',
    },
    'qualite.indicateur-6.respecte': {
      phrase: 'Indicateur 6 : établir le contenu',
      sinon: 'Indicateur 6, non conforme : établir le contenu',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-7': {
      phrase: 'Indicateur 7, vérifié : accorder le contenu et la certification',
      sinon: 'Indicateur 7, il manque une preuve : accorder le contenu et la certification',
    },
    'qualite.indicateur-7.respecte': {
      phrase: 'Indicateur 7 : accorder le contenu et la certification',
      sinon: 'Indicateur 7, non conforme : accorder le contenu et la certification',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-8': {
      phrase: 'Indicateur 8, vérifié : positionner à l’entrée',
      sinon: 'Indicateur 8, il manque une preuve : positionner à l’entrée',
    },
    'qualite.indicateur-8.respecte': {
      phrase: 'Indicateur 8 : positionner à l’entrée',
      sinon: 'Indicateur 8, non conforme : positionner à l’entrée',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-9': {
      phrase: 'Indicateur 9, vérifié : dire les conditions de déroulement',
      sinon: 'Indicateur 9, il manque une preuve : dire les conditions de déroulement',
    },
    'qualite.indicateur-9.respecte': {
      phrase: 'Indicateur 9 : dire les conditions de déroulement',
      sinon: 'Indicateur 9, non conforme : dire les conditions de déroulement',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-10': {
      phrase: 'Indicateur 10, vérifié : adapter et accompagner',
      sinon: 'Indicateur 10, il manque une preuve : adapter et accompagner',
    },
    'qualite.indicateur-10.respecte': {
      phrase: 'Indicateur 10 : adapter et accompagner',
      sinon: 'Indicateur 10, non conforme : adapter et accompagner',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-11': {
      phrase: 'Indicateur 11, vérifié : évaluer l’atteinte des objectifs',
      sinon: 'Indicateur 11, il manque une preuve : évaluer l’atteinte des objectifs',
    },
    'qualite.indicateur-11.respecte': {
      phrase: 'Indicateur 11 : évaluer l’atteinte des objectifs',
      sinon: 'Indicateur 11, non conforme : évaluer l’atteinte des objectifs',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-12': {
      phrase: 'Indicateur 12, vérifié : prévenir les abandons',
      sinon: 'Indicateur 12, il manque une preuve : prévenir les abandons',
    },
    'qualite.indicateur-12.respecte': {
      phrase: 'Indicateur 12 : prévenir les abandons',
      sinon: 'Indicateur 12, non conforme : prévenir les abandons',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-13': {
      phrase: 'Indicateur 13, vérifié : articuler avec l’entreprise',
      sinon: 'Indicateur 13, il manque une preuve : articuler avec l’entreprise',
    },
    'qualite.indicateur-13.respecte': {
      phrase: 'Indicateur 13 : articuler avec l’entreprise',
      sinon: 'Indicateur 13, non conforme : articuler avec l’entreprise',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-14': {
      phrase: 'Indicateur 14, vérifié : accompagner la vie sociale et citoyenne',
      sinon: 'Indicateur 14, il manque une preuve : accompagner la vie sociale et citoyenne',
    },
    'qualite.indicateur-14.respecte': {
      phrase: 'Indicateur 14 : accompagner la vie sociale et citoyenne',
      sinon: 'Indicateur 14, non conforme : accompagner la vie sociale et citoyenne',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-15': {
      phrase: 'Indicateur 15, vérifié : informer sur les droits et la sécurité',
      sinon: 'Indicateur 15, il manque une preuve : informer sur les droits et la sécurité',
    },
    'qualite.indicateur-15.respecte': {
      phrase: 'Indicateur 15 : informer sur les droits et la sécurité',
      sinon: 'Indicateur 15, non conforme : informer sur les droits et la sécurité',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-16': {
      phrase: 'Indicateur 16, vérifié : présenter à la certification',
      sinon: 'Indicateur 16, il manque une preuve : présenter à la certification',
    },
    'qualite.indicateur-16.respecte': {
      phrase: 'Indicateur 16 : présenter à la certification',
      sinon: 'Indicateur 16, non conforme : présenter à la certification',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-17': {
      phrase: 'Indicateur 17, vérifié : réunir les moyens',
      sinon: 'Indicateur 17, il manque une preuve : réunir les moyens',
    },
    'qualite.indicateur-17.respecte': {
      phrase: 'Indicateur 17 : réunir les moyens',
      sinon: 'Indicateur 17, non conforme : réunir les moyens',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-18': {
      phrase: 'Indicateur 18, vérifié : coordonner les intervenants',
      sinon: 'Indicateur 18, il manque une preuve : coordonner les intervenants',
    },
    'qualite.indicateur-18.respecte': {
      phrase: 'Indicateur 18 : coordonner les intervenants',
      sinon: 'Indicateur 18, non conforme : coordonner les intervenants',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-19': {
      phrase: 'Indicateur 19, vérifié : mettre à disposition des ressources',
      sinon: 'Indicateur 19, il manque une preuve : mettre à disposition des ressources',
    },
    'qualite.indicateur-19.respecte': {
      phrase: 'Indicateur 19 : mettre à disposition des ressources',
      sinon: 'Indicateur 19, non conforme : mettre à disposition des ressources',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-20': {
      phrase: 'Indicateur 20, vérifié : nommer les référents du CFA',
      sinon: 'Indicateur 20, il manque une preuve : nommer les référents du CFA',
    },
    'qualite.indicateur-20.respecte': {
      phrase: 'Indicateur 20 : nommer les référents du CFA',
      sinon: 'Indicateur 20, non conforme : nommer les référents du CFA',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-21': {
      phrase: 'Indicateur 21, vérifié : vérifier la compétence des formateurs',
      sinon: 'Indicateur 21, il manque une preuve : vérifier la compétence des formateurs',
    },
    'qualite.indicateur-21.respecte': {
      phrase: 'Indicateur 21 : vérifier la compétence des formateurs',
      sinon: 'Indicateur 21, non conforme : vérifier la compétence des formateurs',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-22': {
      phrase: 'Indicateur 22, vérifié : entretenir la compétence des formateurs',
      sinon: 'Indicateur 22, il manque une preuve : entretenir la compétence des formateurs',
    },
    'qualite.indicateur-22.respecte': {
      phrase: 'Indicateur 22 : entretenir la compétence des formateurs',
      sinon: 'Indicateur 22, non conforme : entretenir la compétence des formateurs',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-23': {
      phrase: 'Indicateur 23, vérifié : veiller sur le droit',
      sinon: 'Indicateur 23, il manque une preuve : veiller sur le droit',
    },
    'qualite.indicateur-23.respecte': {
      phrase: 'Indicateur 23 : veiller sur le droit',
      sinon: 'Indicateur 23, non conforme : veiller sur le droit',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-24': {
      phrase: 'Indicateur 24, vérifié : veiller sur les métiers',
      sinon: 'Indicateur 24, il manque une preuve : veiller sur les métiers',
    },
    'qualite.indicateur-24.respecte': {
      phrase: 'Indicateur 24 : veiller sur les métiers',
      sinon: 'Indicateur 24, non conforme : veiller sur les métiers',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-25': {
      phrase: 'Indicateur 25, vérifié : veiller sur l’innovation',
      sinon: 'Indicateur 25, il manque une preuve : veiller sur l’innovation',
    },
    'qualite.indicateur-25.respecte': {
      phrase: 'Indicateur 25 : veiller sur l’innovation',
      sinon: 'Indicateur 25, non conforme : veiller sur l’innovation',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-26': {
      phrase: 'Indicateur 26, vérifié : accueillir le handicap',
      sinon: 'Indicateur 26, il manque une preuve : accueillir le handicap',
    },
    'qualite.indicateur-26.respecte': {
      phrase: 'Indicateur 26 : accueillir le handicap',
      sinon: 'Indicateur 26, non conforme : accueillir le handicap',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-27': {
      phrase: 'Indicateur 27, vérifié : maîtriser la sous-traitance',
      sinon: 'Indicateur 27, il manque une preuve : maîtriser la sous-traitance',
    },
    'qualite.indicateur-27.respecte': {
      phrase: 'Indicateur 27 : maîtriser la sous-traitance',
      sinon: 'Indicateur 27, non conforme : maîtriser la sous-traitance',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-28': {
      phrase: 'Indicateur 28, vérifié : entretenir un réseau d’entreprises',
      sinon: 'Indicateur 28, il manque une preuve : entretenir un réseau d’entreprises',
    },
    'qualite.indicateur-28.respecte': {
      phrase: 'Indicateur 28 : entretenir un réseau d’entreprises',
      sinon: 'Indicateur 28, non conforme : entretenir un réseau d’entreprises',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-29': {
      phrase: 'Indicateur 29, vérifié : aider l’insertion',
      sinon: 'Indicateur 29, il manque une preuve : aider l’insertion',
    },
    'qualite.indicateur-29.respecte': {
      phrase: 'Indicateur 29 : aider l’insertion',
      sinon: 'Indicateur 29, non conforme : aider l’insertion',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-30': {
      phrase: 'Indicateur 30, vérifié : recueillir les appréciations',
      sinon: 'Indicateur 30, il manque une preuve : recueillir les appréciations',
    },
    'qualite.indicateur-30.respecte': {
      phrase: 'Indicateur 30 : recueillir les appréciations',
      sinon: 'Indicateur 30, non conforme : recueillir les appréciations',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-31': {
      phrase: 'Indicateur 31, vérifié : traiter les réclamations',
      sinon: 'Indicateur 31, il manque une preuve : traiter les réclamations',
    },
    'qualite.indicateur-31.respecte': {
      phrase: 'Indicateur 31 : traiter les réclamations',
      sinon: 'Indicateur 31, non conforme : traiter les réclamations',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
    'qualite.indicateur-32': {
      phrase: 'Indicateur 32, vérifié : S’améliorer',
      sinon: 'Indicateur 32, il manque une preuve : S’améliorer',
    },
    'qualite.indicateur-32.respecte': {
      phrase: 'Indicateur 32 : S’améliorer',
      sinon: 'Indicateur 32, non conforme : S’améliorer',
      faire: 'Lire la liste des preuves absentes et compléter le dossier.',
    },
  },
  mots: {},
} as const satisfies PhrasesDroit
