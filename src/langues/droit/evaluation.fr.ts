import { EVALUATION_GRILLE_FR } from './evaluation-grille.fr.ts'
import type { PhrasesDroit } from './phrases.ts'

/** Words of exam modes and of grids, French. */
export const EVALUATION_FR = {
  regles: {
    'evaluation.categorie-bac-pro-avant-2016': {
      titre: 'Mode d’évaluation au bac pro, avant 2016',
      enonce: 'La version de l’article qui valait avant 2016 n’a pas été lue : la réponse est inconnue.',
    },
    'evaluation.categorie-bac-pro-2016': {
      titre: 'Mode d’évaluation au bac pro, de 2016 à juillet 2021',
      enonce:
        'Une partie en CCF pour les élèves du public et du privé sous contrat, les stagiaires du public et les apprentis des CFA habilités ; tout en CCF possible dans un établissement public de formation continue habilité à le faire ; tout en épreuves ponctuelles pour les autres.',
    },
    'evaluation.categorie-bac-pro-2021': {
      titre: 'Mode d’évaluation au bac pro, de juillet à décembre 2021',
      enonce:
        'Un décret de juillet 2021 a changé la règle ; la version lue est celle de janvier 2022. Entre les deux, la réponse est inconnue.',
    },
    'evaluation.categorie-bac-pro-2022': {
      titre: 'Mode d’évaluation au bac pro',
      enonce:
        'Une partie en CCF pour les élèves du public et du privé sous contrat, les stagiaires du public et les apprentis d’un CFA habilité, de la mer, ou porté par un lycée public, un GRETA ou un GIP-FCIP où toute la formation se déroule ; tout en CCF possible dans un établissement public de formation continue habilité à le faire ; tout en épreuves ponctuelles pour les autres. L’habilitation doit valoir au jour de chaque évaluation.',
    },
    'evaluation.categorie-cap-avant-2021': {
      titre: 'Mode d’évaluation au CAP, avant 2021',
      enonce: 'La version des articles qui valait avant 2021 n’a pas été lue : la réponse est inconnue.',
    },
    'evaluation.categorie-cap-2021': {
      titre: 'Mode d’évaluation au CAP, de janvier à juillet 2021',
      enonce:
        'Comme au bac pro : une partie en CCF pour les élèves du public et du privé sous contrat, les apprentis des CFA habilités et les stagiaires du public ; tout en CCF dans un établissement public habilité à le faire ; tout en épreuves ponctuelles pour les autres.',
    },
    'evaluation.categorie-cap-2021-940': {
      titre: 'Mode d’évaluation au CAP',
      enonce:
        'Même règle, et certains CFA publics ou de la mer évaluent en CCF sans demander d’habilitation, selon la notice du décret de juillet 2021.',
    },
    'evaluation.categorie-bp-avant-2020': {
      titre: 'Mode d’évaluation au brevet professionnel, avant 2020',
      enonce: 'La version de l’article qui valait avant 2020 n’a pas été lue : la réponse est inconnue.',
    },
    'evaluation.categorie-bp-2020': {
      titre: 'Mode d’évaluation au brevet professionnel, de 2020 à juillet 2021',
      enonce:
        'Une partie en CCF pour les stagiaires du public et les apprentis d’un CFA habilité ; tout en CCF, avec ou sans notes, dans un établissement public de formation continue habilité à le faire. L’article lu ne parle pas des autres candidats : pour eux, la réponse est inconnue.',
    },
    'evaluation.categorie-bp-2021-940': {
      titre: 'Mode d’évaluation au brevet professionnel',
      enonce:
        'Même règle, et certains CFA publics ou de la mer évaluent en CCF sans demander d’habilitation, selon la notice du décret de juillet 2021. L’article lu ne parle pas des autres candidats : pour eux, la réponse est inconnue.',
    },
    'evaluation.categorie-cs': {
      titre: 'Mode d’évaluation au certificat de spécialisation',
      enonce: 'Le texte n’a pas été lu : la réponse est inconnue.',
    },
    'evaluation.categorie-bts-avant-2022': {
      titre: 'Mode d’évaluation au BTS, avant juin 2022',
      enonce: 'La version de l’article qui valait avant le 5 juin 2022 n’a pas été lue : la réponse est inconnue.',
    },
    'evaluation.categorie-bts-2022': {
      titre: 'Mode d’évaluation au BTS',
      enonce:
        'Trois épreuves ponctuelles au moins et le reste en CCF si le règlement le prévoit, pour les élèves du public et du privé sous contrat, les stagiaires du public et les apprentis d’un CFA habilité, ou porté par un lycée public, un GRETA ou un GIP-FCIP où toute la formation se déroule ; tout en CCF possible dans un établissement public de formation continue habilité à le faire, le silence du recteur pendant trois mois valant habilitation ; tout en épreuves ponctuelles pour les autres.',
    },
    'evaluation.categorie-titre-professionnel': {
      titre: 'Évaluation d’un titre professionnel',
      enonce: 'Le référentiel du titre fixe ses modalités : ni CCF ni épreuve ponctuelle.',
    },
    'evaluation.categorie-titre-prive': {
      titre: 'Évaluation d’un titre privé',
      enonce: 'Le certificateur fixe les modalités déclarées au répertoire.',
    },
    'evaluation.minimum-bac-pro-2016': {
      titre: 'Part de CCF et d’épreuves ponctuelles au bac pro, de 2016 à 2021',
      enonce:
        'La moitié au moins des unités obligatoires est évaluée en CCF et deux au moins par des épreuves ponctuelles.',
    },
    'evaluation.minimum-bac-pro-2022': {
      titre: 'Part de CCF et d’épreuves ponctuelles au bac pro',
      enonce: 'Trois unités obligatoires au moins sont évaluées en CCF et trois au moins par des épreuves ponctuelles.',
    },
    'evaluation.minimum-cap-2021': {
      titre: 'Part de CCF au CAP',
      enonce: 'Quatre épreuves obligatoires au moins sont évaluées en CCF.',
    },
    'evaluation.minimum-bts': {
      titre: 'Épreuves ponctuelles au BTS',
      enonce: 'Trois épreuves au moins sont ponctuelles.',
    },
  },
  traces: {
    ...EVALUATION_GRILLE_FR.traces,
    'evaluation.voie': {
      phrase: 'Façon de préparer l’examen',
      faire:
        'Dire comment l’examen est préparé : au lycée, en apprentissage, en formation continue, à distance, par l’expérience ou par la VAE',
    },
    'evaluation.etablissement': {
      phrase: 'Établissement de formation',
      faire: 'Indiquer l’établissement ; pour un apprenti, l’organisme qui porte le CFA, où que se tiennent les cours',
    },
    'evaluation.lieu-inattendu': {
      phrase: 'Établissement qui va avec cette façon de préparer l’examen',
      faire:
        'Vérifier l’établissement : il ne correspond pas à cette voie. Pour un apprenti, demander au lycée quel CFA porte la formation',
    },
    'evaluation.jour': {
      phrase: 'Jour de l’évaluation',
      faire: 'Demander au centre la date de la situation d’évaluation',
    },
    'evaluation.formation-entiere': {
      phrase: 'Toute la formation se déroule dans l’établissement qui porte le CFA',
      sinon: 'Une partie de la formation se déroule ailleurs',
      faire: 'Demander au CFA si toute la formation a lieu dans l’établissement qui le porte',
    },
    'evaluation.agricole': {
      phrase: 'La spécialité dépend du ministère de l’agriculture',
      sinon: 'La spécialité ne dépend pas du ministère de l’agriculture',
      faire: 'Regarder sur la fiche du diplôme quel ministère le délivre',
    },
    'evaluation.non-agricole': {
      phrase: 'La spécialité ne dépend pas du ministère de l’agriculture',
      sinon: 'La spécialité dépend du ministère de l’agriculture : son CFA a besoin d’une habilitation propre',
    },
    'evaluation.mot': { phrase: 'Terme du texte' },
    'evaluation.diplome': {
      phrase: 'Diplôme que régit ce règlement',
      faire: 'Indiquer le diplôme : la règle en dépend',
    },
    'evaluation.categorie': {
      phrase: 'Catégorie du candidat',
      faire: 'Compléter ce qui manque : la façon de préparer l’examen, l’établissement, son habilitation',
    },
    'evaluation.categorie-prevue': { phrase: 'Catégorie que prévoit le texte' },
    'evaluation.categorie-est': {
      phrase: 'Le candidat est dans la catégorie « {1} »',
      sinon: 'Le candidat n’est pas dans la catégorie « {1} »',
    },
    'evaluation.version-non-lue': {
      phrase: 'Version du texte en vigueur ce jour-là : elle n’a pas été lue',
      faire: 'Lire sur Légifrance la version de l’article en vigueur à la date de l’évaluation',
    },
    'evaluation.hors-article': {
      phrase: 'Mode d’évaluation de ce candidat : l’article lu n’en parle pas',
      faire: 'Demander au service des examens, ou lire le règlement particulier du diplôme',
    },
    'evaluation.texte-non-lu': {
      phrase: 'Règle de ce diplôme : son texte n’a pas été lu',
      faire: 'Demander au service des examens, ou lire le règlement particulier du diplôme',
    },
    'evaluation.referentiel-du-titre': {
      phrase: 'Modalités que fixe le référentiel du titre',
      faire: 'Demander au certificateur les modalités d’évaluation déclarées au répertoire',
    },
    'evaluation.voie-vae': {
      phrase: 'Le diplôme est demandé par la VAE : il n’y a pas d’épreuve à passer',
      sinon: 'Le diplôme n’est pas demandé par la VAE',
    },
    'evaluation.voie-distance': {
      phrase: 'La préparation se fait à distance, quel que soit le statut',
      sinon: 'La préparation ne se fait pas à distance',
    },
    'evaluation.voie-experience': {
      phrase: 'Le candidat se présente au titre de son expérience, sans formation',
      sinon: 'Le candidat ne se présente pas au titre de son expérience',
    },
    'evaluation.voie-scolaire': { phrase: 'Le candidat est élève', sinon: 'Le candidat n’est pas élève' },
    'evaluation.voie-continue': {
      phrase: 'Le candidat est stagiaire de la formation continue ou en contrat de professionnalisation',
      sinon: 'Le candidat n’est pas en formation continue',
    },
    'evaluation.voie-apprentissage': { phrase: 'Le candidat est apprenti', sinon: 'Le candidat n’est pas apprenti' },
    'evaluation.lieu-sous-contrat': {
      phrase: 'Le lycée est public ou privé sous contrat',
      sinon: 'Le lycée n’est ni public ni privé sous contrat',
    },
    'evaluation.lieu-hors-contrat': {
      phrase: 'Le lycée est privé hors contrat',
      sinon: 'Le lycée n’est pas hors contrat',
    },
    'evaluation.lieu-public': {
      phrase: 'L’établissement de formation continue est public',
      sinon: 'L’établissement de formation continue n’est pas public',
    },
    'evaluation.lieu-prive': {
      phrase: 'L’établissement de formation continue est privé',
      sinon: 'L’établissement de formation continue n’est pas privé',
    },
    'evaluation.lieu-cfa': { phrase: 'L’organisme est un CFA', sinon: 'L’organisme indiqué n’est pas un CFA' },
    'evaluation.eleve-ccf': {
      phrase: 'Élève d’un lycée public ou sous contrat : une partie en CCF',
      sinon: 'Pas élève d’un lycée public ou sous contrat',
    },
    'evaluation.eleve-hors-contrat': {
      phrase: 'Élève d’un lycée hors contrat : tout en épreuves ponctuelles',
      sinon: 'Pas élève d’un lycée hors contrat',
    },
    'evaluation.stagiaire-prive': {
      phrase: 'Stagiaire d’un établissement privé : tout en épreuves ponctuelles',
      sinon: 'Pas stagiaire d’un établissement privé',
    },
    'evaluation.stagiaire-integral': {
      phrase: 'Stagiaire d’un établissement public habilité à tout évaluer en CCF',
      sinon: 'Pas stagiaire d’un établissement habilité à tout évaluer en CCF',
    },
    'evaluation.stagiaire-public': {
      phrase: 'Stagiaire d’un établissement public : une partie en CCF',
      sinon: 'Pas stagiaire d’un établissement public',
    },
    'evaluation.apprenti-ccf': {
      phrase: 'Apprenti d’un CFA qui peut évaluer en CCF : une partie en CCF',
      sinon: 'Pas apprenti d’un CFA qui peut évaluer en CCF',
    },
    'evaluation.apprenti-sans-ccf': {
      phrase: 'Apprenti d’un CFA qui ne peut pas évaluer en CCF : tout en épreuves ponctuelles',
      sinon: 'Pas apprenti d’un CFA sans CCF',
    },
    'evaluation.cfa-peut-ccf': {
      phrase: 'Le CFA peut évaluer en CCF ce jour-là',
      sinon: 'Le CFA ne peut pas évaluer en CCF ce jour-là',
      faire: 'Demander au CFA sa décision d’habilitation au CCF, délivrée par le recteur, et ses dates',
    },
    'evaluation.cfa-de-droit': {
      phrase: 'Le CFA évalue en CCF sans avoir à demander d’habilitation',
      sinon: 'Le CFA a besoin d’une habilitation',
    },
    'evaluation.cfa-reconnu': {
      phrase: 'Le CFA est public avec toute la formation chez lui, ou relève de la mer',
      sinon: 'Le CFA n’est ni public avec toute la formation chez lui, ni de la mer',
    },
    'evaluation.cfa-public-entier': {
      phrase: 'Le CFA est porté par un établissement public et toute la formation s’y déroule',
      sinon: 'Le CFA n’est pas porté par un établissement public où toute la formation se déroule',
    },
    'evaluation.cfa-public': {
      phrase: 'Le CFA est porté par un lycée public, un GRETA ou un GIP-FCIP',
      sinon: 'Le CFA n’est pas porté par un lycée public, un GRETA ou un GIP-FCIP',
    },
    'evaluation.cfa-maritime': {
      phrase: 'Le CFA relève du ministère chargé de la mer',
      sinon: 'Le CFA ne relève pas du ministère chargé de la mer',
    },
    'evaluation.habilitation-accordee': {
      phrase: 'L’établissement est habilité à évaluer en CCF',
      sinon: 'L’établissement n’est pas habilité à évaluer en CCF',
      faire: 'Demander à l’établissement sa décision d’habilitation, ou au rectorat s’il est habilité pour ce diplôme',
    },
    'evaluation.habilitation-integrale': {
      phrase: 'L’habilitation couvre tout l’examen',
      sinon: 'L’habilitation ne couvre pas tout l’examen',
      faire: 'Demander à l’établissement si son habilitation couvre toutes les épreuves',
    },
    'evaluation.habilitation-du': {
      phrase: 'Premier jour de l’habilitation',
      faire: 'Lire la date de début sur la décision d’habilitation',
    },
    'evaluation.habilitation-au': {
      phrase: 'Dernier jour écrit sur la décision d’habilitation',
      faire: 'Lire la date de fin sur la décision d’habilitation, si elle en porte une',
    },
    'evaluation.habilitation-duree': { phrase: 'Durée d’une habilitation' },
    'evaluation.veille': { phrase: 'Un jour de moins, pour finir la veille de l’anniversaire' },
    'evaluation.habilitation-regle-depuis': { phrase: 'Jour à partir duquel les cinq ans sont tenus pour acquis' },
    'evaluation.habilitation-ancienne': {
      phrase: 'L’habilitation date d’avant le {1}',
      sinon: 'L’habilitation date du {1} ou d’après',
    },
    'evaluation.habilitation-ancienne-inconnue': {
      phrase: 'La fin d’une habilitation ancienne est laissée inconnue',
      sinon: 'Une habilitation ancienne est comptée cinq ans',
    },
    'evaluation.habilitation-fin-incertaine': {
      phrase: 'L’habilitation est ancienne et sa fin n’est pas sûre',
      sinon: 'La fin de l’habilitation se calcule',
    },
    'evaluation.habilitation-anniversaire': { phrase: 'Cinquième anniversaire de l’habilitation' },
    'evaluation.habilitation-cinq-ans': { phrase: 'Dernier jour des cinq ans' },
    'evaluation.habilitation-fin-par-defaut': {
      phrase: 'Fin de l’habilitation quand la décision n’en dit rien',
      faire: 'Lire la date de fin sur la décision d’habilitation',
    },
    'evaluation.habilitation-fin': {
      phrase: 'Dernier jour de l’habilitation',
      faire: 'Lire la date de fin sur la décision d’habilitation',
    },
    'evaluation.habilitation-commencee': {
      phrase: 'L’habilitation a commencé ({0}) au jour de l’évaluation ({1})',
      sinon: 'L’habilitation n’avait pas commencé ({0}) au jour de l’évaluation ({1})',
      faire: 'Faire passer les épreuves ponctuelles, ou reporter la situation après le début de l’habilitation',
    },
    'evaluation.habilitation-en-cours': {
      phrase: 'L’habilitation vaut encore le {0} : elle finit le {1}',
      sinon: 'L’habilitation ne vaut plus le {0} : elle a fini le {1}',
      faire: 'Demander au rectorat si l’habilitation a été renouvelée',
    },
    'evaluation.habilitation-valable': {
      phrase: 'L’habilitation vaut au jour de l’évaluation',
      sinon: 'L’habilitation ne vaut pas au jour de l’évaluation',
    },
    'evaluation.integrale-valable': {
      phrase: 'L’habilitation à tout évaluer en CCF vaut au jour de l’évaluation',
      sinon: 'Pas d’habilitation à tout évaluer en CCF au jour de l’évaluation',
    },
    'evaluation.mode-prevu': {
      phrase: 'Ce que le règlement prévoit pour l’unité {unite}',
      faire: 'Lire le règlement d’examen du diplôme pour l’unité {unite}',
    },
    'evaluation.mode': {
      phrase: 'Mode d’évaluation de l’unité {unite}',
      faire: 'Compléter ce qui manque pour connaître l’épreuve {unite}',
    },
    'evaluation.unite-en-ccf': { phrase: '{unite} est évaluée en CCF', sinon: '{unite} n’est pas évaluée en CCF' },
    'evaluation.unites-en-ccf': {
      phrase: 'Candidat : {categorie}. Nombre d’unités évaluées en CCF',
      faire: 'Compléter ce qui manque pour connaître chaque épreuve',
    },
    'evaluation.ecart.public-pour-prive': {
      phrase:
        'La fiche publique écrit « public » là où l’article dit « hors contrat ou non habilité » : la règle suit l’article',
      faire: 'Signaler l’erreur de la fiche au certificateur',
    },
  },
  mots: {
    scolaire: 'scolaire',
    apprentissage: 'apprentissage',
    'formation-continue': 'formation continue',
    'contrat-professionnalisation': 'contrat de professionnalisation',
    distance: 'à distance',
    experience: 'expérience professionnelle',
    vae: 'VAE',
    'lycee-public': 'lycée public',
    'lycee-prive-sous-contrat': 'lycée privé sous contrat',
    'lycee-prive-hors-contrat': 'lycée privé hors contrat',
    'cfa-eple': 'CFA porté par un lycée public',
    greta: 'GRETA',
    'gip-fcip': 'GIP-FCIP',
    'cfa-mer': 'CFA du ministère de la mer',
    'cfa-prive': 'CFA privé',
    'formation-continue-publique': 'établissement public de formation continue',
    'formation-continue-privee': 'organisme privé de formation continue',
    mixte: 'une partie en CCF, le reste en épreuves ponctuelles',
    ponctuel: 'épreuves ponctuelles',
    'ccf-integral': 'tout en CCF',
    'sans-epreuve': 'aucune épreuve à passer',
    'categorie-inconnue': 'catégorie inconnue',
    ccf: 'contrôle en cours de formation (CCF)',
    'non-offerte': 'non proposée à cette catégorie',
    'non-evalue': 'non évalué',
    positive: 'positive',
    negative: 'négative',
    nuancee: 'nuancée',
    aucun: 'aucun',
    'demi-point-superieur': 'au demi-point supérieur',
    'demi-point-proche': 'au demi-point le plus proche',
    inconnue: 'fin laissée inconnue',
    'cinq-ans': 'cinq ans',
    'ponctuel-ecrit': 'épreuve ponctuelle : écrit',
    ecrit: 'écrit',
    'ponctuel-oral': 'épreuve ponctuelle : oral',
    oral: 'oral',
    'ponctuel-pratique': 'épreuve ponctuelle : pratique',
    pratique: 'pratique',
    'ponctuel-ecrit-oral': 'épreuve ponctuelle : écrit et oral',
    'ecrit-oral': 'écrit et oral',
    'ponctuel-ecrit-pratique': 'épreuve ponctuelle : écrit et pratique',
    'ecrit-pratique': 'écrit et pratique',
    'ponctuel-oral-pratique': 'épreuve ponctuelle : oral et pratique',
    'oral-pratique': 'oral et pratique',
    'ponctuel-ecrit-oral-pratique': 'épreuve ponctuelle : écrit, oral et pratique',
    'ecrit-oral-pratique': 'écrit, oral et pratique',
  },
} as const satisfies PhrasesDroit
