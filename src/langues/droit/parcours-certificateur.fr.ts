import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part parcours-certificateur, French. */
export const PARCOURS_CERTIFICATEUR_FR = {
  regles: {
    'parcours.cpf': {
      titre: 'Transmettre les titulaires au CPF',
      enonce:
        'Le certificateur transmet l’identité des titulaires et ce qu’ils ont obtenu dans les trois mois de la délivrance, sans le numéro de sécurité sociale.',
    },
    'parcours.habilitations.trois-mois': {
      titre: 'Déclarer un changement d’habilitation (trois mois)',
      enonce:
        'Jusqu’au décret du 6 juin 2025, un changement parmi les partenaires habilités se déclare dans les trois mois.',
    },
    'parcours.habilitations.deux-mois': {
      titre: 'Déclarer un changement d’habilitation (deux mois)',
      enonce:
        'Depuis le décret du 6 juin 2025, un changement parmi les partenaires habilités se déclare dans les deux mois.',
    },
    'parcours.insertion': {
      titre: 'Publier l’insertion tous les deux ans',
      enonce:
        'Pour une certification enregistrée sur demande, les statistiques d’insertion paraissent au moins tous les deux ans.',
    },
    'parcours.correspondances': {
      titre: 'Répondre sur les correspondances',
      enonce:
        'Invité à établir des correspondances avec d’autres certifications, le certificateur a six mois pour répondre.',
    },
    'parcours.mise-en-demeure': {
      titre: 'Soixante jours après la mise en demeure',
      enonce:
        'Aucune suspension ni retrait ne vient moins de soixante jours après la mise en demeure ; les titulaires et les inscrits gardent leurs droits.',
    },
    'parcours.duree-enregistrement.cinq-ans': {
      titre: 'Durée d’un enregistrement',
      enonce: 'Cinq ans au plus ; trois ans au plus pour un métier émergent.',
    },
    'parcours.duree-enregistrement.une-promotion': {
      titre: 'Durée d’un enregistrement, demandes depuis octobre 2025',
      enonce:
        'Cinq ans au plus ; trois ans pour un métier émergent, ou pour une première demande appuyée sur une seule promotion. Trois refus en cinq ans peuvent fermer le dépôt.',
    },
  },
  traces: {
    'parcours.cpf': {
      phrase: 'Titulaires transmis au système du CPF à temps : {0} pour le {1}',
      sinon: 'Titulaires transmis au système du CPF trop tard : {0} pour le {1}',
      faire: 'Transmettre les titulaires sans attendre : passé le délai, le certificateur peut être mis en demeure.',
    },
    'parcours.cpf.depuis': { phrase: 'Jour de la délivrance', faire: 'Donner ce jour.' },
    'parcours.cpf.fait-le': { phrase: 'Jour de la transmission' },
    'parcours.cpf.jour-compte': { phrase: 'Jour qui compte : celui où c’est fait, sinon le jour demandé' },
    'parcours.cpf.echeance': { phrase: 'Dernier jour pour le faire' },
    'parcours.habilitations': {
      phrase: 'Changement d’habilitation déclaré à temps : {0} pour le {1}',
      sinon: 'Changement d’habilitation déclaré trop tard : {0} pour le {1}',
      faire: 'Déclarer le changement à France compétences.',
    },
    'parcours.habilitations.depuis': { phrase: 'Jour du changement', faire: 'Donner ce jour.' },
    'parcours.habilitations.fait-le': { phrase: 'Jour de la déclaration' },
    'parcours.habilitations.jour-compte': { phrase: 'Jour qui compte : celui où c’est fait, sinon le jour demandé' },
    'parcours.habilitations.echeance': { phrase: 'Dernier jour pour le faire' },
    'parcours.insertion': {
      phrase: 'Statistiques d’insertion publiées à temps : {0} pour le {1}',
      sinon: 'Statistiques d’insertion publiées trop tard : {0} pour le {1}',
      faire: 'Publier les statistiques d’insertion.',
    },
    'parcours.insertion.depuis': { phrase: 'Dernière publication', faire: 'Donner ce jour.' },
    'parcours.insertion.fait-le': { phrase: 'Publication suivante' },
    'parcours.insertion.jour-compte': { phrase: 'Jour qui compte : celui où c’est fait, sinon le jour demandé' },
    'parcours.insertion.echeance': { phrase: 'Dernier jour pour le faire' },
    'parcours.correspondances': {
      phrase: 'Réponse sur les correspondances donnée à temps : {0} pour le {1}',
      sinon: 'Réponse sur les correspondances donnée trop tard : {0} pour le {1}',
      faire: 'Répondre à France compétences.',
    },
    'parcours.correspondances.depuis': { phrase: 'Jour de l’invitation', faire: 'Donner ce jour.' },
    'parcours.correspondances.fait-le': { phrase: 'Jour de la réponse' },
    'parcours.correspondances.jour-compte': { phrase: 'Jour qui compte : celui où c’est fait, sinon le jour demandé' },
    'parcours.correspondances.echeance': { phrase: 'Dernier jour pour le faire' },
    'parcours.cpf.delai': { phrase: 'Délai de transmission' },
    'parcours.habilitations.delai': { phrase: 'Délai de déclaration' },
    'parcours.insertion.rythme': { phrase: 'Rythme de publication' },
    'parcours.correspondances.delai': { phrase: 'Délai de réponse' },
    'parcours.mise-en-demeure.delai': { phrase: 'Temps laissé par la mise en demeure' },
    'parcours.mise-en-demeure.depuis': {
      phrase: 'Jour de la mise en demeure',
      faire: 'Donner le jour de la mise en demeure.',
    },
    'parcours.mise-en-demeure.fait-le': {
      phrase: 'Jour de la suspension ou du retrait',
      faire: 'Donner le jour de la sanction.',
    },
    'parcours.mise-en-demeure.possible-le': { phrase: 'Premier jour possible d’une sanction' },
    'parcours.mise-en-demeure': {
      phrase: 'La sanction, le {0}, laisse passer le délai, jusqu’au {1}',
      sinon: 'La sanction, le {0}, vient avant la fin du délai, le {1}',
      faire: 'Contester la sanction : le délai de mise en demeure n’était pas passé.',
    },
    'parcours.registre.demande-le': {
      phrase: 'Jour de la demande',
      faire: 'Donner le jour de la demande d’enregistrement.',
    },
    'parcours.registre.maximum': { phrase: 'Durée la plus longue' },
    'parcours.registre.maximum-emergent': { phrase: 'Durée la plus longue pour un métier émergent' },
    'parcours.registre.maximum-promotion': { phrase: 'Durée la plus longue avec une seule promotion' },
    'parcours.registre.cinq-ans': {
      phrase: 'L’enregistrement, jusqu’au {0}, ne dépasse pas cinq ans ({1})',
      sinon: 'L’enregistrement, jusqu’au {0}, dépasse cinq ans ({1})',
      faire: 'Ramener la fin de l’enregistrement à la durée permise.',
    },
    'parcours.registre.cinq-ans.borne': { phrase: 'Dernier jour permis' },
    'parcours.registre.trois-ans': {
      phrase: 'L’enregistrement, jusqu’au {0}, ne dépasse pas trois ans ({1})',
      sinon: 'L’enregistrement, jusqu’au {0}, dépasse trois ans ({1})',
      faire: 'Ramener la fin de l’enregistrement à la durée permise.',
    },
    'parcours.registre.trois-ans.borne': { phrase: 'Dernier jour permis' },
    'parcours.registre.emergent': {
      phrase: 'Le métier est émergent',
      sinon: 'Le métier n’est pas émergent',
      faire: 'Dire si le métier est sur la liste des métiers émergents.',
    },
    'parcours.registre.ordinaire': { phrase: 'Le métier n’est pas émergent', sinon: 'Le métier est émergent' },
    'parcours.registre.emergence': {
      phrase: 'Trois ans au plus pour un métier émergent',
      sinon: 'L’enregistrement d’un métier émergent dépasse trois ans',
      faire: 'Ramener l’enregistrement à trois ans.',
    },
    'parcours.registre.une-promotion': {
      phrase: 'Première demande, avec les données d’une seule promotion',
      sinon: 'Les données portent sur plusieurs promotions, ou ce n’est pas la première demande',
      faire: 'Dire sur combien de promotions portent les données.',
    },
    'parcours.registre.plusieurs-promotions': {
      phrase: 'Les données portent sur plusieurs promotions',
      sinon: 'Les données portent sur une seule promotion',
    },
    'parcours.registre.premiere-demande': {
      phrase: 'Trois ans au plus pour une première demande avec une seule promotion',
      sinon: 'Une première demande avec une seule promotion dépasse trois ans',
      faire: 'Ramener l’enregistrement à trois ans, ou produire une seconde promotion.',
    },
    'parcours.registre.refus': {
      phrase: 'Refus antérieur',
      faire: 'Donner les jours des refus antérieurs, ou une liste vide.',
    },
    'parcours.registre.fenetre-refus': { phrase: 'Temps pendant lequel un refus compte' },
    'parcours.registre.oubli': { phrase: 'Jour où le refus ne compte plus' },
    'parcours.registre.refus-recent': { phrase: 'Ce refus compte encore', sinon: 'Ce refus ne compte plus' },
    'parcours.registre.nombre-refus': { phrase: 'Refus qui comptent' },
    'parcours.registre.refus-maximum': { phrase: 'Refus qui ouvrent l’interdiction' },
    'parcours.registre.refus-repetes': {
      phrase: '{0} refus en cinq ans, moins que {1}',
      sinon: '{0} refus en cinq ans : le dépôt peut être interdit jusqu’à deux ans',
      faire:
        'Attendre qu’un refus ait plus de cinq ans, ou demander à France compétences si une interdiction est prononcée.',
    },
    'parcours.registre.duree': {
      phrase: 'La durée de l’enregistrement est permise',
      sinon: 'La durée de l’enregistrement n’est pas permise',
    },
    'parcours.certificateur': {
      phrase: 'Le certificateur tient ses délais',
      sinon: 'Un délai du certificateur n’est pas tenu',
    },
  },
  mots: {},
} as const satisfies PhrasesDroit
