import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part qualite-donnees, French. */
export const QUALITE_DONNEES_FR = {
  regles: {
    'qualite.information-prealable': {
      titre: 'Informer avant l’inscription définitive',
      enonce:
        'Objectifs, contenus, formateurs, horaires, évaluation, contact et règlement intérieur sont remis avant l’inscription définitive.',
    },
    'qualite.taux-annuels': {
      titre: 'Publier ses taux chaque année',
      enonce:
        'CFA et lycées publient chaque année l’obtention, la poursuite, l’interruption, l’insertion et la valeur ajoutée ; un CFA y ajoute les ruptures de contrat.',
    },
    'qualite.conservation': {
      titre: 'Garder les documents',
      enonce:
        'Chaque document se garde le temps que fixe son texte. Seule l’année pendant laquelle une copie peut être consultée a été lue, et de seconde main : tout reste à confirmer avant de détruire.',
    },
    'qualite.communication.nir': {
      titre: 'Pas de numéro de sécurité sociale vers le CPF',
      enonce:
        'Ce qui part au système du CPF ne porte pas le numéro de sécurité sociale. Une version du texte vaut depuis le 1er janvier 2025 et change la liste de ces données : elle n’a pas été lue, la règle reste à confirmer.',
    },
    'qualite.communication.sante': {
      titre: 'La cause d’un aménagement reste secrète',
      enonce: 'Le jury connaît l’aménagement accordé, jamais sa cause ; aucune donnée de santé ne lui parvient.',
    },
    'qualite.communication.secret-vae': {
      titre: 'Secret des dossiers de VAE',
      enonce: 'Qui apprend quelque chose d’un dossier de VAE est tenu au secret professionnel.',
    },
    'qualite.communication.necessite': {
      titre: 'Ne demander que le nécessaire',
      enonce: 'On ne demande à une personne que ce qui a un lien direct et nécessaire avec la formation.',
    },
  },
  traces: {
    'qualite.conservation.depuis': {
      phrase: 'Jour où la durée commence',
      faire: 'Donner le dernier jour de la session, du contrat ou du parcours.',
    },
    'qualite.conservation.duree': {
      phrase: 'Durée de conservation',
      faire:
        'Lire la durée dans l’annexe du texte, avec les archives départementales, avant de détruire quoi que ce soit.',
    },
    'qualite.conservation': { phrase: 'À garder jusqu’au' },
    'qualite.conservation.echue': { phrase: 'La durée est passée', sinon: 'La durée court encore' },
    'qualite.destinataire': { phrase: 'Destinataire', faire: 'Dire qui reçoit les données.' },
    'qualite.destinataire-est': { phrase: 'Le destinataire est : {1}', sinon: 'Le destinataire n’est pas : {1}' },
    'qualite.autre-destinataire': {
      phrase: 'Cette règle vise un autre destinataire',
      sinon: 'Cette règle vise ce destinataire',
    },
    'qualite.ni-jury-ni-public': { phrase: 'Ni un jury ni le public', sinon: 'Un jury ou le public' },
    'qualite.contient-nir': {
      phrase: 'Les données portent le numéro de sécurité sociale',
      sinon: 'Les données ne portent pas le numéro de sécurité sociale',
      faire: 'Dire si le numéro de sécurité sociale est dans l’envoi.',
    },
    'qualite.sans-nir': { phrase: 'Sans numéro de sécurité sociale', sinon: 'Avec le numéro de sécurité sociale' },
    'qualite.nir-tu': {
      phrase: 'Le numéro de sécurité sociale ne part pas vers le système du CPF',
      sinon: 'Le numéro de sécurité sociale part vers le système du CPF',
      faire:
        'Retirer le numéro de sécurité sociale de l’envoi, ou lire la version de 2025 de l’article, qui n’a pas été lue ici.',
    },
    'qualite.contient-sante': {
      phrase: 'Les données touchent à la santé',
      sinon: 'Les données ne touchent pas à la santé',
      faire: 'Dire si l’envoi parle de santé ou de la cause d’un aménagement.',
    },
    'qualite.sans-sante': { phrase: 'Sans donnée de santé', sinon: 'Avec une donnée de santé' },
    'qualite.sante-tue': {
      phrase: 'Aucune donnée de santé ne va au jury ni au public',
      sinon: 'Une donnée de santé va au jury ou au public',
      faire: 'Ne transmettre que l’aménagement accordé, sans sa cause.',
    },
    'qualite.vient-de-vae': {
      phrase: 'Les données viennent d’un dossier de VAE',
      sinon: 'Les données ne viennent pas d’un dossier de VAE',
      faire: 'Dire si les données viennent d’un dossier de VAE.',
    },
    'qualite.hors-dossier-vae': { phrase: 'Hors dossier de VAE', sinon: 'Tiré d’un dossier de VAE' },
    'qualite.secret-vae': {
      phrase: 'Le secret du dossier de VAE est gardé',
      sinon: 'Un dossier de VAE est rendu public',
      faire: 'Ne rien publier d’un dossier de VAE.',
    },
    'qualite.necessaire': {
      phrase: 'Chaque donnée est nécessaire à la formation',
      sinon: 'Une donnée n’est pas nécessaire à la formation',
      faire: 'Relire la demande : ne garder que ce qui sert à la formation.',
    },
    'qualite.strict-necessaire': {
      phrase: 'L’organisme ne demande que le nécessaire',
      sinon: 'L’organisme demande plus que le nécessaire',
      faire: 'Retirer ce qui n’a pas de lien direct et nécessaire avec la formation.',
    },
    'qualite.communication': { phrase: 'L’envoi est permis', sinon: 'L’envoi n’est pas permis tel quel' },
    'qualite.information.objectifs': {
      phrase: 'Objectifs : remis',
      sinon: 'Objectifs : pas remis',
      faire: 'Remettre avant l’inscription : objectifs.',
    },
    'qualite.information.contenus': {
      phrase: 'Contenus : remis',
      sinon: 'Contenus : pas remis',
      faire: 'Remettre avant l’inscription : contenus.',
    },
    'qualite.information.formateurs': {
      phrase: 'Liste des formateurs : remis',
      sinon: 'Liste des formateurs : pas remis',
      faire: 'Remettre avant l’inscription : liste des formateurs.',
    },
    'qualite.information.horaires': {
      phrase: 'Horaires : remis',
      sinon: 'Horaires : pas remis',
      faire: 'Remettre avant l’inscription : horaires.',
    },
    'qualite.information.modalites_evaluation': {
      phrase: 'Modalités d’évaluation : remis',
      sinon: 'Modalités d’évaluation : pas remis',
      faire: 'Remettre avant l’inscription : modalités d’évaluation.',
    },
    'qualite.information.contact': {
      phrase: 'Contact : remis',
      sinon: 'Contact : pas remis',
      faire: 'Remettre avant l’inscription : contact.',
    },
    'qualite.information.reglement_interieur': {
      phrase: 'Règlement intérieur : remis',
      sinon: 'Règlement intérieur : pas remis',
      faire: 'Remettre avant l’inscription : règlement intérieur.',
    },
    'qualite.information.remise-le': { phrase: 'Jour de la remise', faire: 'Donner le jour de la remise.' },
    'qualite.information.inscription-le': {
      phrase: 'Jour de l’inscription définitive',
      faire: 'Donner le jour de l’inscription définitive.',
    },
    'qualite.information.avant-inscription': {
      phrase: 'Information remise le {0}, inscription le {1}',
      sinon: 'Information remise le {0}, après l’inscription du {1}',
      faire: 'Remettre l’information avant l’inscription définitive.',
    },
    'qualite.information-prealable': {
      phrase: 'L’information préalable est complète',
      sinon: 'L’information préalable n’est pas complète',
    },
    'qualite.taux-annuel.obtention': {
      phrase: 'Taux d’obtention : publié',
      sinon: 'Taux d’obtention : pas publié',
      faire: 'Publier : taux d’obtention.',
    },
    'qualite.taux-annuel.poursuite': {
      phrase: 'Taux de poursuite d’études : publié',
      sinon: 'Taux de poursuite d’études : pas publié',
      faire: 'Publier : taux de poursuite d’études.',
    },
    'qualite.taux-annuel.interruption': {
      phrase: 'Taux d’interruption : publié',
      sinon: 'Taux d’interruption : pas publié',
      faire: 'Publier : taux d’interruption.',
    },
    'qualite.taux-annuel.insertion': {
      phrase: 'Taux d’insertion : publié',
      sinon: 'Taux d’insertion : pas publié',
      faire: 'Publier : taux d’insertion.',
    },
    'qualite.taux-annuel.valeur_ajoutee': {
      phrase: 'Valeur ajoutée : publié',
      sinon: 'Valeur ajoutée : pas publié',
      faire: 'Publier : valeur ajoutée.',
    },
    'qualite.taux-annuel.rupture': {
      phrase: 'Taux de rupture des contrats : publié',
      sinon: 'Taux de rupture des contrats : pas publié',
      faire: 'Publier : taux de rupture des contrats.',
    },
    'qualite.hors-cfa': { phrase: 'L’organisme n’est pas un CFA', sinon: 'L’organisme est un CFA' },
    'qualite.taux-annuels.rupture': {
      phrase: 'Un CFA publie aussi les ruptures de contrat',
      sinon: 'Le CFA ne publie pas les ruptures de contrat',
      faire: 'Publier le taux de rupture.',
    },
    'qualite.taux-annuels.rythme': { phrase: 'Rythme de publication' },
    'qualite.taux-annuels.publies-le': {
      phrase: 'Jour de la dernière publication',
      faire: 'Donner le jour de la dernière publication.',
    },
    'qualite.taux-annuels.jusqu-au': { phrase: 'Jour de la publication suivante' },
    'qualite.taux-annuels.a-jour': {
      phrase: 'Les taux datent de moins d’un an ({1})',
      sinon: 'Les taux ont plus d’un an ({1})',
      faire: 'Publier les taux de l’année.',
    },
    'qualite.taux-annuels': {
      phrase: 'Les taux de l’année sont publiés',
      sinon: 'Les taux de l’année ne sont pas tous publiés',
    },
    'qualite.information': {
      phrase: 'Les devoirs d’information sont tenus',
      sinon: 'Un devoir d’information n’est pas tenu',
    },
  },
  mots: {
    'caisse-des-depots': 'Caisse des dépôts',
    jury: 'jury',
    organisme: 'organisme de formation',
    'grand-public': 'public',
    'sans-delai': 'aucun délai',
    'douze-mois': 'douze mois',
  },
} as const satisfies PhrasesDroit
