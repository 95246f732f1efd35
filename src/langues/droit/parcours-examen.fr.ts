import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part parcours-examen, French. */
export const PARCOURS_EXAMEN_FR = {
  regles: {
    'parcours.positionnement': {
      titre: 'Durée de formation après positionnement',
      enonce:
        'À la demande du candidat, le recteur fixe la durée exigée d’après ses études, ses titres et ses acquis ; sa décision vaut jusqu’au diplôme. La formation continue n’a pas de durée minimale, et qui complète une VAE n’en a aucune.',
    },
    'parcours.eligibilite': {
      titre: 'Se présenter au baccalauréat professionnel',
      enonce:
        'Il faut avoir suivi une formation de la durée exigée, ou justifier de trois ans d’activité d’un niveau qualifié dans le domaine. Cela se vérifie quand l’examen entier ou la dernière unité est présenté.',
    },
    'parcours.inscription-examen': {
      titre: 'S’inscrire sous le bon statut',
      enonce:
        'Il faut être inscrit ; qui a changé de statut en chemin s’inscrit sous celui où la formation se termine.',
    },
    'parcours.specialites': {
      titre: 'Une spécialité par session',
      enonce: 'Une seule spécialité par session ; deux pour un contrat saisonnier auprès de deux employeurs.',
    },
    'parcours.forme': {
      titre: 'Forme globale ou progressive',
      enonce:
        'La forme globale s’impose aux élèves et aux apprentis, sauf dérogation du recteur pour une entrée hors du parcours ordinaire ou un contrat de durée aménagée. Les autres candidats choisissent à l’inscription, définitivement.',
    },
    'parcours.pfmp-usuelle.vingt-deux': {
      titre: 'Vingt-deux semaines avant la session 2025',
      enonce: 'Sous statut scolaire, vingt-deux semaines d’usage en entreprise jusqu’à la session 2024.',
    },
    'parcours.pfmp-usuelle.vingt': {
      titre: 'Vingt semaines depuis la session 2025',
      enonce:
        'Sous statut scolaire, vingt semaines d’usage : celles de la fin de terminale ne comptent plus pour l’examen.',
    },
    'parcours.pfmp-bornes': {
      titre: 'De douze à vingt-six semaines',
      enonce:
        'Chaque spécialité demande de douze à vingt-six semaines en entreprise ; un élève n’en fait jamais moins de dix.',
    },
    'parcours.pfmp': {
      titre: 'Semaines manquantes',
      enonce:
        'Les semaines manquées se rattrapent. Après un cas de force majeure, si le rattrapage ne suffit pas, le recteur peut accorder une dérogation ; sans force majeure, tout se rattrape ou le candidat n’est pas présenté.',
    },
  },
  traces: {
    'parcours.statut': { phrase: 'Statut du candidat', faire: 'Dire sous quel statut la formation se termine.' },
    'parcours.statut-inscription': {
      phrase: 'Statut de l’inscription',
      faire: 'Dire sous quel statut l’inscription est faite.',
    },
    'parcours.inscrit': {
      phrase: 'La personne est inscrite',
      sinon: 'La personne n’est pas inscrite',
      faire: 'S’inscrire auprès du service des examens avant la clôture.',
    },
    'parcours.bon-statut': {
      phrase: 'Inscription sous le statut où la formation se termine',
      sinon: 'Inscription sous « {0} » alors que la formation se termine sous « {1} »',
      faire: 'Corriger le statut de l’inscription.',
    },
    'parcours.inscrit-comme-il-faut': {
      phrase: 'L’inscription est régulière',
      sinon: 'L’inscription n’est pas régulière',
    },
    'parcours.duree.ordinaire': {
      phrase: 'Durée ordinaire de la formation',
      faire: 'Donner la durée ordinaire de la formation en mois.',
    },
    'parcours.duree.aucune': { phrase: 'Aucune durée minimale' },
    'parcours.duree.formation-continue': {
      phrase: 'La formation est continue',
      sinon: 'La formation n’est pas continue',
    },
    'parcours.duree.par-statut': { phrase: 'Durée exigée par le statut' },
    'parcours.duree.fixee': { phrase: 'Durée fixée après positionnement' },
    'parcours.duree.exigee': { phrase: 'Durée exigée' },
    'parcours.duree.faite': { phrase: 'Durée suivie', faire: 'Donner les mois de formation suivis.' },
    'parcours.duree.atteinte': {
      phrase: '{0} de formation suivis pour {1} exigés',
      sinon: '{0} de formation suivis, moins que {1}',
      faire: 'Demander un positionnement au recteur, ou terminer la formation.',
    },
    'parcours.reste-apres-vae': {
      phrase: 'La personne ne présente que le reste après une VAE',
      sinon: 'La personne ne vient pas compléter une VAE',
      faire: 'Dire si des unités sont déjà acquises par VAE.',
    },
    'parcours.duree.suffisante': {
      phrase: 'La durée de formation suffit, ou n’est pas exigée',
      sinon: 'La durée de formation ne suffit pas',
    },
    'parcours.eligible.statut-forme': {
      phrase: 'Le statut suppose une formation',
      sinon: 'Le statut ne suppose pas de formation',
    },
    'parcours.eligible.formation': {
      phrase: 'Une formation de la durée exigée a été suivie',
      sinon: 'Aucune formation de la durée exigée',
    },
    'parcours.activite.mois': {
      phrase: 'Activité professionnelle',
      faire: 'Donner les mois d’activité professionnelle.',
    },
    'parcours.activite.minimum': { phrase: 'Activité exigée' },
    'parcours.activite.trois-ans': { phrase: '{0} d’activité pour {1} exigés', sinon: '{0} d’activité, moins que {1}' },
    'parcours.activite.qualifiee': {
      phrase: 'Activité d’ouvrier ou d’employé qualifié au moins',
      sinon: 'Activité sous le niveau d’ouvrier ou d’employé qualifié',
      faire: 'Joindre un certificat de travail qui dit l’emploi tenu.',
    },
    'parcours.activite.domaine': {
      phrase: 'Activité dans le domaine du diplôme',
      sinon: 'Activité hors du domaine du diplôme',
      faire: 'Joindre un certificat de travail qui dit l’emploi tenu.',
    },
    'parcours.eligible.activite': {
      phrase: 'Trois ans d’activité qualifiée dans le domaine',
      sinon: 'Pas trois ans d’activité qualifiée dans le domaine',
    },
    'parcours.eligible.titre': {
      phrase: 'Formation suivie, ou expérience suffisante',
      sinon: 'Ni formation suffisante, ni expérience suffisante',
    },
    'parcours.derniere-unite': {
      phrase: 'L’examen entier, ou la dernière unité, est présenté',
      sinon: 'D’autres unités restent à présenter ensuite',
      faire: 'Dire si toutes les unités restantes sont présentées à cette session.',
    },
    'parcours.unite-intermediaire': {
      phrase: 'Les conditions se vérifient plus tard, à la dernière unité',
      sinon: 'Les conditions se vérifient à cette session',
    },
    'parcours.eligible': {
      phrase: 'La personne peut se présenter',
      sinon: 'La personne ne remplit ni la condition de formation ni celle d’expérience',
      faire: 'Terminer la formation exigée, demander un positionnement, ou réunir trois ans d’activité.',
    },
    'parcours.specialites.nombre': {
      phrase: 'Spécialités présentées',
      faire: 'Compter les spécialités présentées à cette session.',
    },
    'parcours.specialites.maximum': { phrase: 'Spécialités permises' },
    'parcours.specialites.maximum-saisonnier': { phrase: 'Spécialités permises sous contrat saisonnier' },
    'parcours.specialites.une': { phrase: '{0} spécialité pour {1} permise', sinon: '{0} spécialités, plus que {1}' },
    'parcours.specialites.contrat-saisonnier': {
      phrase: 'Contrat saisonnier auprès de deux employeurs',
      sinon: 'Pas de contrat saisonnier auprès de deux employeurs',
      faire: 'Dire s’il s’agit d’un contrat saisonnier auprès de deux employeurs.',
    },
    'parcours.specialites.deux-au-plus': {
      phrase: '{0} spécialités pour {1} permises',
      sinon: '{0} spécialités, plus que {1}',
    },
    'parcours.specialites.saisonnier': {
      phrase: 'Deux spécialités sous contrat saisonnier',
      sinon: 'Pas le cas du contrat saisonnier',
    },
    'parcours.specialites': {
      phrase: 'Le nombre de spécialités est permis',
      sinon: 'Trop de spécialités à la même session',
      faire: 'Ne garder qu’une spécialité à cette session.',
    },
    'parcours.forme': { phrase: 'Forme de l’examen demandée', faire: 'Choisir la forme globale ou progressive.' },
    'parcours.forme-anterieure': { phrase: 'Forme choisie auparavant' },
    'parcours.forme.globale': { phrase: 'La forme globale est demandée', sinon: 'La forme progressive est demandée' },
    'parcours.forme.libre': {
      phrase: 'Le statut laisse le choix de la forme',
      sinon: 'Le statut impose la forme globale',
    },
    'parcours.forme.derogation-accordee': {
      phrase: 'Le recteur a accordé une dérogation',
      sinon: 'Aucune dérogation du recteur',
      faire: 'Demander la dérogation au recteur.',
    },
    'parcours.hors-parcours': {
      phrase: 'Entrée hors du parcours ordinaire',
      sinon: 'Entrée par le parcours ordinaire',
    },
    'parcours.contrat-amenage': {
      phrase: 'Contrat d’apprentissage raccourci ou allongé',
      sinon: 'Contrat d’apprentissage de durée ordinaire',
    },
    'parcours.forme.est-scolaire': { phrase: 'Le candidat est scolaire', sinon: 'Le candidat n’est pas scolaire' },
    'parcours.forme.est-apprenti': { phrase: 'Le candidat est apprenti', sinon: 'Le candidat n’est pas apprenti' },
    'parcours.forme.eleve-hors-parcours': {
      phrase: 'Élève entré hors du parcours ordinaire',
      sinon: 'Pas un élève entré hors du parcours ordinaire',
    },
    'parcours.forme.apprenti-amenage': {
      phrase: 'Apprenti dont le contrat est de durée aménagée',
      sinon: 'Pas un apprenti dont le contrat est de durée aménagée',
    },
    'parcours.forme.cas-de-derogation': {
      phrase: 'Le cas permet une dérogation',
      sinon: 'Le cas ne permet pas de dérogation',
    },
    'parcours.forme.derogation': {
      phrase: 'Une dérogation régulière ouvre la forme progressive',
      sinon: 'Aucune dérogation régulière',
    },
    'parcours.forme.ouverte': {
      phrase: 'La forme demandée est ouverte à ce candidat',
      sinon: 'La forme progressive n’est pas ouverte à ce candidat',
      faire: 'Demander la forme globale, ou une dérogation au recteur.',
    },
    'parcours.forme.meme': { phrase: 'La forme est la même qu’auparavant', sinon: 'La forme change' },
    'parcours.forme.deja-choisie': {
      phrase: 'Une forme a déjà été choisie',
      sinon: 'Aucune forme n’a encore été choisie',
    },
    'parcours.forme.premier-choix': { phrase: 'C’est le premier choix', sinon: 'Le choix est déjà fait' },
    'parcours.forme.definitive': {
      phrase: 'Le choix de la forme n’est pas défait',
      sinon: 'La forme change alors que le choix est définitif',
      faire: 'Garder la forme choisie à la première inscription.',
    },
    'parcours.forme-permise': {
      phrase: 'La forme de l’examen est permise',
      sinon: 'La forme de l’examen n’est pas permise',
    },
    'parcours.presentation': {
      phrase: 'La personne peut se présenter à cette session',
      sinon: 'La personne ne peut pas se présenter à cette session',
    },
    'parcours.pfmp.minimum': { phrase: 'Minimum pour une spécialité' },
    'parcours.pfmp.maximum': { phrase: 'Maximum pour une spécialité' },
    'parcours.pfmp.plancher': { phrase: 'Minimum pour un élève' },
    'parcours.pfmp.usuelle': { phrase: 'Durée d’usage sous statut scolaire' },
    'parcours.pfmp.aucune': { phrase: 'Aucune semaine' },
    'parcours.pfmp.sous-statut-scolaire': {
      phrase: 'Le candidat est sous statut scolaire',
      sinon: 'Le candidat n’est pas sous statut scolaire',
    },
    'parcours.pfmp.autre-statut': {
      phrase: 'Le candidat n’est pas sous statut scolaire',
      sinon: 'Le candidat est sous statut scolaire',
    },
    'parcours.pfmp.fixees': { phrase: 'Semaines fixées pour cette personne' },
    'parcours.pfmp.reglement': {
      phrase: 'Semaines du règlement de la spécialité',
      faire: 'Lire la durée des périodes en entreprise dans l’arrêté de la spécialité.',
    },
    'parcours.pfmp.par-statut': { phrase: 'Semaines selon le statut' },
    'parcours.pfmp.requises': { phrase: 'Semaines exigées' },
    'parcours.pfmp.reglement-dit': { phrase: 'Le règlement est connu', sinon: 'Le règlement n’est pas connu' },
    'parcours.pfmp.reglement-tu': { phrase: 'Le règlement n’est pas connu', sinon: 'Le règlement est connu' },
    'parcours.pfmp.douze-au-moins': { phrase: '{0} pour {1} au moins', sinon: '{0}, moins que {1}' },
    'parcours.pfmp.vingt-six-au-plus': { phrase: '{0} pour {1} au plus', sinon: '{0}, plus que {1}' },
    'parcours.pfmp.bornes': {
      phrase: 'La spécialité demande de douze à vingt-six semaines',
      sinon: 'La spécialité sort des douze à vingt-six semaines',
    },
    'parcours.pfmp.specialite': {
      phrase: 'La durée de la spécialité est dans les bornes, ou n’est pas connue',
      sinon: 'La durée de la spécialité sort des bornes',
      faire: 'Relire la durée dans l’arrêté de la spécialité.',
    },
    'parcours.pfmp.dix-au-moins': { phrase: '{0} exigées, pour {1} au moins', sinon: '{0} exigées, moins que {1}' },
    'parcours.pfmp.plancher-scolaire': {
      phrase: 'Un élève fait au moins dix semaines',
      sinon: 'La durée fixée pour cet élève descend sous dix semaines',
      faire: 'Demander au recteur une durée d’au moins dix semaines.',
    },
    'parcours.pfmp.duree-permise': {
      phrase: 'La durée exigée est permise',
      sinon: 'La durée exigée n’est pas permise',
    },
    'parcours.pfmp.faites': { phrase: 'Semaines faites', faire: 'Compter les semaines faites en entreprise.' },
    'parcours.pfmp.rattrapees': {
      phrase: 'Semaines rattrapées',
      faire: 'Compter les semaines rattrapées ; zéro s’il n’y en a pas.',
    },
    'parcours.pfmp.comptees': { phrase: 'Semaines qui comptent' },
    'parcours.pfmp.ecart': { phrase: 'Écart avec la durée exigée' },
    'parcours.pfmp.manquantes': { phrase: 'Semaines qui manquent' },
    'parcours.pfmp.faites-suffisent': { phrase: '{0} faites pour {1} exigées', sinon: '{0} faites, moins que {1}' },
    'parcours.pfmp.rien-ne-manque': { phrase: 'Avec le rattrapage, rien ne manque', sinon: 'Il manque encore {0}' },
    'parcours.pfmp.complet': { phrase: 'La durée exigée est faite', sinon: 'La durée exigée n’est pas faite' },
    'parcours.pfmp.force-majeure': {
      phrase: 'L’absence vient d’un cas de force majeure',
      sinon: 'L’absence ne vient pas d’un cas de force majeure',
      faire: 'Dire si l’absence vient d’une maladie, d’un accident ou d’un autre cas de force majeure.',
    },
    'parcours.pfmp.rattrapage-possible': {
      phrase: 'L’équipe peut encore proposer un rattrapage',
      sinon: 'L’équipe ne peut plus proposer de rattrapage',
      faire: 'Demander à l’équipe si un rattrapage reste possible avant la session.',
    },
    'parcours.pfmp.derogation': {
      phrase: 'Le recteur a accordé une dérogation',
      sinon: 'Aucune dérogation n’est accordée',
      faire: 'Dire si le recteur a accordé une dérogation.',
    },
    'parcours.pfmp.derogation-valable': {
      phrase: 'Une dérogation couvre un cas de force majeure',
      sinon: 'Aucune dérogation ne couvre un cas de force majeure',
    },
    'parcours.pfmp.cas': { phrase: 'Cas : {valeur}' },
    'parcours.pfmp.statut': { phrase: 'Suite à donner' },
    'parcours.pfmp.presentable': {
      phrase: 'Le candidat peut être présenté : {0}',
      sinon: 'Le candidat ne peut pas encore être présenté : {0}',
      faire:
        'Rattraper les semaines qui manquent ; si l’absence vient d’un cas de force majeure et que l’équipe ne peut plus rien proposer, demander la dérogation au recteur.',
    },
    'parcours.pfmp': {
      phrase: 'Les semaines en entreprise sont en règle',
      sinon: 'Les semaines en entreprise ne sont pas en règle',
    },
  },
  mots: {
    scolaire: 'scolaire',
    apprentissage: 'apprentissage',
    'formation-continue': 'formation continue',
    distance: 'enseignement à distance',
    experience: 'expérience professionnelle',
    globale: 'globale',
    progressive: 'progressive',
    SUFFISANT: 'durée faite',
    DEROGATION: 'dérogation accordée',
    DEROGATION_A_DEMANDER: 'dérogation à demander au recteur',
    A_RATTRAPER: 'semaines à rattraper',
    BLOQUE: 'semaines manquantes sans excuse : pas de présentation',
  },
} as const satisfies PhrasesDroit
