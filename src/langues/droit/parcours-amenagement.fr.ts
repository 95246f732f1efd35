import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part parcours-amenagement, French. */
export const PARCOURS_AMENAGEMENT_FR = {
  regles: {
    'parcours.amenagement.tiers-temps': {
      titre: 'Un tiers de temps en plus',
      enonce:
        'Le temps d’une épreuve peut être majoré d’un tiers ; davantage seulement pour une situation exceptionnelle que le médecin motive.',
    },
    'parcours.amenagement.delai': {
      titre: 'Demander avant la fin des inscriptions',
      enonce: 'La demande se fait avant la clôture des inscriptions, sauf handicap révélé ensuite.',
    },
    'parcours.amenagement.procedure': {
      titre: 'Procédure complète ou simplifiée',
      enonce:
        'Un médecin désigné donne son avis. Qui suit déjà un PPS, un PAI ou un PAP pour trouble du neuro-développement, et demande la même chose, s’adresse droit à l’autorité, sauf pour le temps majoré que le texte exclut.',
    },
    'parcours.amenagement.procedure-ancienne': {
      titre: 'Procédure avant décembre 2020',
      enonce: 'Avant le 7 décembre 2020, toute demande passait par un médecin désigné.',
    },
    'parcours.amenagement.decision': {
      titre: 'Décision notifiée',
      enonce: 'L’autorité qui organise l’examen décide et notifie. Le jury connaît l’aménagement, jamais sa cause.',
    },
  },
  traces: {
    'parcours.amenagement.duree': { phrase: 'Durée de l’épreuve' },
    'parcours.amenagement.tiers': { phrase: 'Diviseur du tiers' },
    'parcours.amenagement.un-tiers': { phrase: 'Un tiers de la durée' },
    'parcours.amenagement.aucun-temps': { phrase: 'Aucun temps majoré' },
    'parcours.amenagement.demande': { phrase: 'Temps supplémentaire demandé' },
    'parcours.amenagement.temps': { phrase: 'Temps supplémentaire' },
    'parcours.amenagement.duree-totale': { phrase: 'Durée avec le temps majoré' },
    'parcours.amenagement.dans-le-tiers': {
      phrase: 'Le temps demandé, {0}, ne dépasse pas le tiers, {1}',
      sinon: 'Le temps demandé, {0}, dépasse le tiers, {1}',
    },
    'parcours.amenagement.exception': {
      phrase: 'Le médecin motive une situation exceptionnelle',
      sinon: 'Aucune situation exceptionnelle motivée',
      faire: 'Demander au médecin un avis motivé.',
    },
    'parcours.amenagement.temps-permis': {
      phrase: 'Le temps majoré est permis',
      sinon: 'Le temps majoré dépasse le tiers sans situation exceptionnelle motivée',
      faire: 'Demander un tiers au plus, ou un avis médical qui motive une situation exceptionnelle.',
    },
    'parcours.amenagement.demandee-le': { phrase: 'Jour de la demande', faire: 'Donner le jour de la demande.' },
    'parcours.amenagement.fin-inscriptions': {
      phrase: 'Dernier jour des inscriptions',
      faire: 'Lire le calendrier des inscriptions de l’académie.',
    },
    'parcours.amenagement.revele-apres': {
      phrase: 'Le handicap s’est révélé après la clôture',
      sinon: 'Le handicap était connu avant la clôture',
      faire: 'Dire si le handicap s’est révélé après la clôture des inscriptions.',
    },
    'parcours.amenagement.avant-la-fin': {
      phrase: 'La demande, le {0}, précède la clôture, le {1}',
      sinon: 'La demande, le {0}, suit la clôture, le {1}',
    },
    'parcours.amenagement.dans-les-delais': {
      phrase: 'La demande est dans les délais',
      sinon: 'La demande vient après la clôture des inscriptions',
      faire:
        'Si le handicap s’est révélé depuis, le dire dans la demande ; sinon, s’adresser à l’autorité qui organise l’examen.',
    },
    'parcours.amenagement.procedure': {
      phrase: 'Voie de la demande',
      faire: 'Dire si la demande suit la procédure complète ou simplifiée.',
    },
    'parcours.amenagement.complete': { phrase: 'La procédure est complète', sinon: 'La procédure est simplifiée' },
    'parcours.amenagement.avis': {
      phrase: 'Un médecin désigné par la CDAPH a donné son avis',
      sinon: 'Aucun avis d’un médecin désigné par la CDAPH',
      faire: 'Demander l’avis du médecin désigné ; la liste est au rectorat.',
    },
    'parcours.amenagement.plan': {
      phrase: 'Plan suivi à l’école',
      faire: 'Dire si un PPS, un PAI ou un PAP existe déjà.',
    },
    'parcours.amenagement.pps-ou-pai': {
      phrase: 'Le plan est un PPS ou un PAI',
      sinon: 'Le plan n’est ni un PPS ni un PAI',
    },
    'parcours.amenagement.est-pap': { phrase: 'Le plan est un PAP', sinon: 'Le plan n’est pas un PAP' },
    'parcours.amenagement.pap-neuro': {
      phrase: 'Le PAP a été accordé pour un trouble du neuro-développement',
      sinon: 'Le PAP a été accordé pour une autre raison',
    },
    'parcours.amenagement.pap': {
      phrase: 'Le PAP ouvre la procédure simplifiée',
      sinon: 'Le PAP n’ouvre pas la procédure simplifiée',
    },
    'parcours.amenagement.plan-admis': {
      phrase: 'Le plan ouvre la procédure simplifiée',
      sinon: 'Aucun plan n’ouvre la procédure simplifiée',
      faire: 'Suivre la procédure complète, avec l’avis du médecin désigné.',
    },
    'parcours.amenagement.coherente': {
      phrase: 'La demande s’accorde avec le plan',
      sinon: 'La demande ne s’accorde pas avec le plan',
      faire: 'Demander ce que le plan prévoit déjà, ou suivre la procédure complète.',
    },
    'parcours.amenagement.lecture-stricte': {
      phrase: 'Le tiers lui-même ferme la procédure simplifiée',
      sinon: 'Seul le temps au-delà du tiers ferme la procédure simplifiée',
    },
    'parcours.amenagement.tiers-atteint': {
      phrase: 'Le temps demandé atteint le tiers',
      sinon: 'Le temps demandé reste sous le tiers',
    },
    'parcours.amenagement.tiers-depasse': {
      phrase: 'Le temps demandé dépasse le tiers',
      sinon: 'Le temps demandé ne dépasse pas le tiers',
    },
    'parcours.amenagement.temps-ferme': {
      phrase: 'Le temps demandé ferme la procédure simplifiée',
      sinon: 'Le temps demandé laisse ouverte la procédure simplifiée',
    },
    'parcours.amenagement.temps-admis': {
      phrase: 'Le temps demandé laisse ouverte la procédure simplifiée',
      sinon: 'Le temps demandé ferme la procédure simplifiée',
      faire: 'Suivre la procédure complète, avec l’avis du médecin désigné.',
    },
    'parcours.amenagement.simplifiee': {
      phrase: 'La procédure simplifiée est ouverte',
      sinon: 'La procédure simplifiée n’est pas ouverte',
    },
    'parcours.amenagement.voie': {
      phrase: 'La demande suit une voie ouverte',
      sinon: 'La demande ne suit pas une voie ouverte',
      faire: 'Suivre la procédure complète, avec l’avis du médecin désigné.',
    },
    'parcours.amenagement.voie-unique': {
      phrase: 'La procédure complète a été suivie, la seule d’alors',
      sinon: 'La procédure complète n’a pas été suivie',
    },
    'parcours.amenagement.notifiee': {
      phrase: 'L’autorité a notifié sa décision',
      sinon: 'L’autorité n’a pas notifié de décision',
      faire: 'Demander la décision à l’autorité qui organise l’examen.',
    },
    'parcours.amenagement': {
      phrase: 'La demande d’aménagement est en règle',
      sinon: 'La demande d’aménagement n’est pas en règle',
    },
  },
  mots: {
    complete: 'complète',
    simplifiee: 'simplifiée',
    PPS: 'projet personnalisé de scolarisation',
    PAI: 'projet d’accueil individualisé',
    PAP: 'plan d’accompagnement personnalisé',
    aucun: 'aucun',
  },
} as const satisfies PhrasesDroit
