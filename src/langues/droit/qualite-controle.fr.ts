import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part qualite-controle, French. */
export const QUALITE_CONTROLE_FR = {
  regles: {
    'qualite.certificat': { titre: 'Trois ans de certificat', enonce: 'La certification qualité vaut trois ans.' },
  },
  traces: {
    'qualite.jour': { phrase: 'Jour du contrôle' },
    'qualite.mot': { phrase: 'Mot du texte : {valeur}' },
    'qualite.preuve-datee': { phrase: 'Jour de la preuve' },
    'qualite.action.formation': {
      phrase: 'L’organisme mène des actions de formation',
      sinon: 'L’organisme ne mène pas d’actions de formation',
      faire: 'Dire quelles actions l’organisme mène.',
    },
    'qualite.action.bilan': {
      phrase: 'L’organisme mène des bilans de compétences',
      sinon: 'L’organisme ne mène pas de bilans de compétences',
      faire: 'Dire quelles actions l’organisme mène.',
    },
    'qualite.action.vae': {
      phrase: 'L’organisme accompagne des VAE',
      sinon: 'L’organisme n’accompagne pas de VAE',
      faire: 'Dire quelles actions l’organisme mène.',
    },
    'qualite.action.cfa': {
      phrase: 'L’organisme est un CFA',
      sinon: 'L’organisme n’est pas un CFA',
      faire: 'Dire si l’organisme est un CFA.',
    },
    'qualite.certifiante': {
      phrase: 'L’action mène à une certification enregistrée',
      sinon: 'L’action ne mène pas à une certification enregistrée',
      faire: 'Dire si l’action est certifiante.',
    },
    'qualite.alternance': {
      phrase: 'L’action alterne avec une entreprise',
      sinon: 'L’action n’est pas en alternance',
      faire: 'Dire si l’action est en alternance.',
    },
    'qualite.sous-traitance': {
      phrase: 'Une partie de l’action est sous-traitée',
      sinon: 'Rien n’est sous-traité',
      faire: 'Dire si une partie est sous-traitée.',
    },
    'qualite.champ-declare': {
      phrase: 'L’organisme se dit concerné par l’indicateur 12',
      sinon: 'L’organisme se dit hors du champ de l’indicateur 12',
      faire:
        'Lire le champ de l’indicateur 12 dans le guide de lecture, puis le dire ici : aucune source lue ne le donne.',
    },
    'qualite.champ': { phrase: 'L’une des actions est dans le champ', sinon: 'Aucune des actions n’est dans le champ' },
    'qualite.concerne': {
      phrase: 'L’indicateur concerne l’organisme',
      sinon: 'L’indicateur ne concerne pas l’organisme',
    },
    'qualite.hors-champ': {
      phrase: 'L’indicateur ne concerne pas l’organisme',
      sinon: 'L’indicateur concerne l’organisme',
    },
    'qualite.fraicheur': { phrase: 'Âge permis de l’information' },
    'qualite.mise-a-jour': {
      phrase: 'Dernière revue de l’information au public',
      faire: 'Donner le jour de la dernière mise à jour de la fiche.',
    },
    'qualite.mise-a-jour.limite': { phrase: 'Jour jusqu’auquel elle compte' },
    'qualite.mise-a-jour.sans-delai': {
      phrase: 'Aucun délai n’est retenu',
      sinon: 'Un délai de douze mois est retenu',
    },
    'qualite.mise-a-jour.douze-mois': {
      phrase: 'Information revue il y a moins de douze mois ({1})',
      sinon: 'Information revue il y a plus de douze mois ({1})',
    },
    'qualite.mise-a-jour.recente': {
      phrase: 'L’information au public est récente',
      sinon: 'L’information au public a plus de douze mois',
      faire: 'Relire la fiche et dater sa mise à jour.',
    },
    'qualite.taux.reussite': {
      phrase: 'Taux de réussite publié avec son année et son effectif',
      sinon: 'Taux de réussite incomplet',
      faire: 'Publier le taux de réussite avec l’année et le nombre de personnes.',
    },
    'qualite.taux.satisfaction': {
      phrase: 'Taux de satisfaction publié avec son année et son effectif',
      sinon: 'Taux de satisfaction incomplet',
      faire: 'Publier le taux de satisfaction avec l’année et le nombre de personnes.',
    },
    'qualite.taux.valeur': { phrase: 'Pourcentage' },
    'qualite.taux.valeur-dit': { phrase: 'Pourcentage : indiqué', sinon: 'Pourcentage : pas indiqué' },
    'qualite.taux.annee': { phrase: 'Année' },
    'qualite.taux.annee-dit': { phrase: 'Année : indiqué', sinon: 'Année : pas indiqué' },
    'qualite.taux.effectif': { phrase: 'Nombre de personnes' },
    'qualite.taux.effectif-dit': {
      phrase: 'Nombre de personnes : indiqué',
      sinon: 'Nombre de personnes : pas indiqué',
    },
    'qualite.resultats-publies': {
      phrase: 'Les taux sont publiés en entier',
      sinon: 'Les taux ne sont pas publiés en entier',
    },
    'qualite.resultats': {
      phrase: 'Des résultats complets, ou l’aveu qu’ils ne disent encore rien',
      sinon: 'Ni résultats complets, ni mention qu’ils ne disent encore rien',
      faire: 'Publier les taux avec année et effectif, ou écrire qu’ils ne sont pas encore significatifs.',
    },
    'qualite.objectifs.total': { phrase: 'Nombre de objectifs', faire: 'Compter les objectifs.' },
    'qualite.objectifs.faits': {
      phrase: 'Objectifs liés à une compétence',
      faire: 'Compter les objectifs liés à une compétence.',
    },
    'qualite.objectifs': {
      phrase: '{0} objectifs liés à une compétence sur {1}',
      sinon: '{0} objectifs liés à une compétence sur {1} : il en reste',
      faire: 'Traiter les objectifs qui restent.',
    },
    'qualite.criteres.total': { phrase: 'Nombre de critères', faire: 'Compter les critères.' },
    'qualite.criteres.faits': { phrase: 'Critères évalués', faire: 'Compter les critères évalués.' },
    'qualite.criteres': {
      phrase: '{0} critères évalués sur {1}',
      sinon: '{0} critères évalués sur {1} : il en reste',
      faire: 'Traiter les critères qui restent.',
    },
    'qualite.heures.annoncees': { phrase: 'Durée annoncée', faire: 'Donner les heures annoncées.' },
    'qualite.heures.module': { phrase: 'Durée du module', faire: 'Donner les heures de chaque module.' },
    'qualite.heures.total': { phrase: 'Total des modules' },
    'qualite.heures': {
      phrase: 'Les modules font {0} et la fiche annonce {1}',
      sinon: 'Les modules font {0} alors que la fiche annonce {1}',
      faire: 'Corriger les heures des modules ou le total annoncé.',
    },
    'qualite.bloc-couvert': {
      phrase: 'Un module couvre ce bloc',
      sinon: 'Aucun module ne couvre ce bloc',
      faire: 'Relier un module à ce bloc.',
    },
    'qualite.couverture': {
      phrase: 'Chaque bloc est couvert par un module',
      sinon: 'Un bloc n’est couvert par aucun module',
    },
    'qualite.debut': { phrase: 'Premier jour de la formation', faire: 'Donner le premier jour de la formation.' },
    'qualite.positionnement-le': { phrase: 'Jour du positionnement', faire: 'Donner le jour du positionnement.' },
    'qualite.positionnement': {
      phrase: 'Positionnement le {0}, pour une entrée le {1}',
      sinon: 'Positionnement le {0}, après l’entrée du {1}',
      faire: 'Positionner les personnes avant leur entrée.',
    },
    'qualite.entretien.delai': { phrase: 'Temps pour tenir l’entretien' },
    'qualite.entretien-le': { phrase: 'Jour de l’entretien' },
    'qualite.entretien.limite': { phrase: 'Dernier jour pour l’entretien' },
    'qualite.entretien.jour-compte': { phrase: 'Jour qui compte : celui de l’entretien, sinon celui du contrôle' },
    'qualite.entretien': {
      phrase: 'Entretien des deux premiers mois : {0} pour le {1}',
      sinon: 'Entretien des deux premiers mois trop tard : {0} pour le {1}',
      faire: 'Tenir l’entretien avec l’entreprise et l’apprenti, et le dater.',
    },
    'qualite.certificat.duree': { phrase: 'Durée du certificat' },
    'qualite.certificat.delivre-le': { phrase: 'Jour du certificat' },
    'qualite.certificat.fin': { phrase: 'Dernier jour du certificat' },
    'qualite.certificat-valide': {
      phrase: 'Le {0}, le certificat vaut encore ({1})',
      sinon: 'Le {0}, le certificat a expiré ({1})',
      faire: 'Passer l’audit de renouvellement.',
    },
    'qualite.guide-inconnu': {
      phrase: 'Le guide de lecture de ce jour-là n’est pas dans nos tables',
      faire: 'Prendre le guide de lecture en vigueur ce jour-là.',
    },
    'qualite.referentiel': { phrase: 'Les trente-deux indicateurs sont tenus', sinon: 'Un indicateur n’est pas tenu' },
  },
  mots: {},
} as const satisfies PhrasesDroit
