import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part qualite-preuves, French. */
export const QUALITE_PREUVES_FR = {
  regles: {},
  traces: {
    'qualite.preuve.prerequis': {
      phrase: 'Prérequis : présent au dossier',
      sinon: 'Prérequis : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : prérequis.',
    },
    'qualite.preuve.objectifs': {
      phrase: 'Objectifs : présent au dossier',
      sinon: 'Objectifs : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : objectifs.',
    },
    'qualite.preuve.duree': {
      phrase: 'Durée : présent au dossier',
      sinon: 'Durée : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : durée.',
    },
    'qualite.preuve.modalites_acces': {
      phrase: 'Modalités d’accès : présent au dossier',
      sinon: 'Modalités d’accès : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : modalités d’accès.',
    },
    'qualite.preuve.delais_acces': {
      phrase: 'Délais d’accès : présent au dossier',
      sinon: 'Délais d’accès : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : délais d’accès.',
    },
    'qualite.preuve.tarifs': {
      phrase: 'Tarifs : présent au dossier',
      sinon: 'Tarifs : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : tarifs.',
    },
    'qualite.preuve.contacts': {
      phrase: 'Contacts : présent au dossier',
      sinon: 'Contacts : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : contacts.',
    },
    'qualite.preuve.methodes': {
      phrase: 'Méthodes : présent au dossier',
      sinon: 'Méthodes : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : méthodes.',
    },
    'qualite.preuve.evaluation': {
      phrase: 'Modalités d’évaluation : présent au dossier',
      sinon: 'Modalités d’évaluation : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : modalités d’évaluation.',
    },
    'qualite.preuve.accessibilite': {
      phrase: 'Accessibilité : présent au dossier',
      sinon: 'Accessibilité : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : accessibilité.',
    },
    'qualite.preuve.contact_handicap': {
      phrase: 'Contact du référent handicap : présent au dossier',
      sinon: 'Contact du référent handicap : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : contact du référent handicap.',
    },
    'qualite.preuve.resultats_non_significatifs': {
      phrase: 'Mention que les résultats ne sont pas encore significatifs : présent au dossier',
      sinon: 'Mention que les résultats ne sont pas encore significatifs : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : mention que les résultats ne sont pas encore significatifs.',
    },
    'qualite.preuve.numero_registre': {
      phrase: 'Numéro au registre : présent au dossier',
      sinon: 'Numéro au registre : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : numéro au registre.',
    },
    'qualite.preuve.blocs': {
      phrase: 'Liste des blocs : présent au dossier',
      sinon: 'Liste des blocs : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : liste des blocs.',
    },
    'qualite.preuve.lien_fiche': {
      phrase: 'Lien vers la fiche du registre : présent au dossier',
      sinon: 'Lien vers la fiche du registre : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : lien vers la fiche du registre.',
    },
    'qualite.preuve.validation_par_blocs': {
      phrase: 'Possibilité de valider par blocs : présent au dossier',
      sinon: 'Possibilité de valider par blocs : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : possibilité de valider par blocs.',
    },
    'qualite.preuve.debouches': {
      phrase: 'Débouchés : présent au dossier',
      sinon: 'Débouchés : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : débouchés.',
    },
    'qualite.preuve.analyse_besoin': {
      phrase: 'Analyse du besoin, datée et signée : présent au dossier',
      sinon: 'Analyse du besoin, datée et signée : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : analyse du besoin, datée et signée.',
    },
    'qualite.preuve.programme': {
      phrase: 'Programme : présent au dossier',
      sinon: 'Programme : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : programme.',
    },
    'qualite.preuve.positionnement_consigne': {
      phrase: 'Résultat du positionnement consigné : présent au dossier',
      sinon: 'Résultat du positionnement consigné : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : résultat du positionnement consigné.',
    },
    'qualite.preuve.calendrier': {
      phrase: 'Calendrier : présent au dossier',
      sinon: 'Calendrier : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : calendrier.',
    },
    'qualite.preuve.lieu': {
      phrase: 'Lieu : présent au dossier',
      sinon: 'Lieu : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : lieu.',
    },
    'qualite.preuve.regles_remises': {
      phrase: 'Règles remises aux personnes : présent au dossier',
      sinon: 'Règles remises aux personnes : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : règles remises aux personnes.',
    },
    'qualite.preuve.plan_individuel': {
      phrase: 'Plan individuel : présent au dossier',
      sinon: 'Plan individuel : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : plan individuel.',
    },
    'qualite.preuve.suivi_pedagogique': {
      phrase: 'Suivi pédagogique : présent au dossier',
      sinon: 'Suivi pédagogique : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : suivi pédagogique.',
    },
    'qualite.preuve.grilles_conservees': {
      phrase: 'Grilles d’évaluation conservées : présent au dossier',
      sinon: 'Grilles d’évaluation conservées : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : grilles d’évaluation conservées.',
    },
    'qualite.preuve.suivi_absences': {
      phrase: 'Suivi des absences : présent au dossier',
      sinon: 'Suivi des absences : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : suivi des absences.',
    },
    'qualite.preuve.actions_abandon': {
      phrase: 'Actions contre les abandons : présent au dossier',
      sinon: 'Actions contre les abandons : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : actions contre les abandons.',
    },
    'qualite.preuve.tuteur_nomme': {
      phrase: 'Tuteur ou maître d’apprentissage nommé : présent au dossier',
      sinon: 'Tuteur ou maître d’apprentissage nommé : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : tuteur ou maître d’apprentissage nommé.',
    },
    'qualite.preuve.visites': {
      phrase: 'Visites en entreprise : présent au dossier',
      sinon: 'Visites en entreprise : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : visites en entreprise.',
    },
    'qualite.preuve.livret_partage': {
      phrase: 'Livret partagé avec l’entreprise : présent au dossier',
      sinon: 'Livret partagé avec l’entreprise : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : livret partagé avec l’entreprise.',
    },
    'qualite.preuve.accompagnement_citoyen': {
      phrase: 'Accompagnement social, éducatif et citoyen : présent au dossier',
      sinon: 'Accompagnement social, éducatif et citoyen : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : accompagnement social, éducatif et citoyen.',
    },
    'qualite.preuve.regles_signees': {
      phrase: 'Règlement signé : présent au dossier',
      sinon: 'Règlement signé : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : règlement signé.',
    },
    'qualite.preuve.visite_information': {
      phrase: 'Visite d’information et de prévention : présent au dossier',
      sinon: 'Visite d’information et de prévention : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : visite d’information et de prévention.',
    },
    'qualite.preuve.formation_securite': {
      phrase: 'Formation à la sécurité : présent au dossier',
      sinon: 'Formation à la sécurité : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : formation à la sécurité.',
    },
    'qualite.preuve.inscription_examen': {
      phrase: 'Inscription à l’examen envoyée : présent au dossier',
      sinon: 'Inscription à l’examen envoyée : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : inscription à l’examen envoyée.',
    },
    'qualite.preuve.calendrier_examen': {
      phrase: 'Calendrier de l’examen : présent au dossier',
      sinon: 'Calendrier de l’examen : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : calendrier de l’examen.',
    },
    'qualite.preuve.resultats_dans_les_delais': {
      phrase: 'Résultats transmis dans les délais : présent au dossier',
      sinon: 'Résultats transmis dans les délais : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : résultats transmis dans les délais.',
    },
    'qualite.preuve.salles': {
      phrase: 'Salles : présent au dossier',
      sinon: 'Salles : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : salles.',
    },
    'qualite.preuve.equipements': {
      phrase: 'Équipements : présent au dossier',
      sinon: 'Équipements : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : équipements.',
    },
    'qualite.preuve.equipe': {
      phrase: 'Équipe : présent au dossier',
      sinon: 'Équipe : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : équipe.',
    },
    'qualite.preuve.roles': {
      phrase: 'Rôles de chacun : présent au dossier',
      sinon: 'Rôles de chacun : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : rôles de chacun.',
    },
    'qualite.preuve.ressources_par_module': {
      phrase: 'Ressources de chaque module : présent au dossier',
      sinon: 'Ressources de chaque module : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : ressources de chaque module.',
    },
    'qualite.preuve.referent_mobilite': {
      phrase: 'Référent mobilité nommé : présent au dossier',
      sinon: 'Référent mobilité nommé : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : référent mobilité nommé.',
    },
    'qualite.preuve.referent_handicap': {
      phrase: 'Référent handicap nommé : présent au dossier',
      sinon: 'Référent handicap nommé : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : référent handicap nommé.',
    },
    'qualite.preuve.conseil_perfectionnement': {
      phrase: 'Compte rendu du conseil de perfectionnement : présent au dossier',
      sinon: 'Compte rendu du conseil de perfectionnement : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : compte rendu du conseil de perfectionnement.',
    },
    'qualite.preuve.cv_formateurs': {
      phrase: 'CV des formateurs : présent au dossier',
      sinon: 'CV des formateurs : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : CV des formateurs.',
    },
    'qualite.preuve.formations_formateurs': {
      phrase: 'Formations suivies par les formateurs : présent au dossier',
      sinon: 'Formations suivies par les formateurs : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : formations suivies par les formateurs.',
    },
    'qualite.preuve.veille_legale': {
      phrase: 'Veille légale datée : présent au dossier',
      sinon: 'Veille légale datée : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : veille légale datée.',
    },
    'qualite.preuve.veille_metiers': {
      phrase: 'Veille des métiers datée : présent au dossier',
      sinon: 'Veille des métiers datée : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : veille des métiers datée.',
    },
    'qualite.preuve.veille_innovation': {
      phrase: 'Veille de l’innovation datée : présent au dossier',
      sinon: 'Veille de l’innovation datée : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : veille de l’innovation datée.',
    },
    'qualite.preuve.amenagements': {
      phrase: 'Aménagements proposés : présent au dossier',
      sinon: 'Aménagements proposés : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : aménagements proposés.',
    },
    'qualite.preuve.contrats_sous_traitance': {
      phrase: 'Contrats de sous-traitance : présent au dossier',
      sinon: 'Contrats de sous-traitance : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : contrats de sous-traitance.',
    },
    'qualite.preuve.reseau_entreprises': {
      phrase: 'Réseau d’entreprises : présent au dossier',
      sinon: 'Réseau d’entreprises : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : réseau d’entreprises.',
    },
    'qualite.preuve.actions_insertion': {
      phrase: 'Actions pour l’insertion : présent au dossier',
      sinon: 'Actions pour l’insertion : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : actions pour l’insertion.',
    },
    'qualite.preuve.taux_publies': {
      phrase: 'Taux publiés : présent au dossier',
      sinon: 'Taux publiés : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : taux publiés.',
    },
    'qualite.preuve.appreciations_parties': {
      phrase: 'Appréciations recueillies auprès de chacun : présent au dossier',
      sinon: 'Appréciations recueillies auprès de chacun : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : appréciations recueillies auprès de chacun.',
    },
    'qualite.preuve.registre_reclamations': {
      phrase: 'Registre des réclamations : présent au dossier',
      sinon: 'Registre des réclamations : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : registre des réclamations.',
    },
    'qualite.preuve.actions_amelioration': {
      phrase: 'Actions d’amélioration : présent au dossier',
      sinon: 'Actions d’amélioration : absent du dossier',
      faire: 'Ajouter au dossier, avec sa date : actions d’amélioration.',
    },
  },
  mots: {},
} as const satisfies PhrasesDroit
