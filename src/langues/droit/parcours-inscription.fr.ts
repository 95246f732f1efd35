import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part parcours-inscription, French. */
export const PARCOURS_INSCRIPTION_FR = {
  regles: {
    'parcours.entree': {
      titre: 'Entrer pendant l’enregistrement',
      enonce:
        'On peut s’appuyer sur un enregistrement, une fois reçu, si la formation a commencé, ou si la VAE a été déclarée recevable, pendant que la certification était enregistrée. Après l’échéance, le retrait ou la suspension, personne n’entre plus.',
    },
    'parcours.habilitation': {
      titre: 'Qui peut former',
      enonce:
        'Le certificateur forme, ou le partenaire qu’il habilite à former. Une fiche de droit qui ne nomme pas un organisme ne l’exclut pas : le certificateur confirme.',
    },
    'parcours.delivrance': {
      titre: 'Jusqu’à quand la certification est délivrée',
      enonce:
        'La certification est délivrée jusqu’à la limite que donne le registre ; s’il n’en donne pas, nous ne le savons que pendant l’enregistrement.',
    },
    'parcours.derniere-session': {
      titre: 'Dernière session d’un diplôme abrogé',
      enonce:
        'Qui est entré à temps se présente jusqu’à la dernière session que fixe l’arrêté, même après l’échéance de la fiche.',
    },
    'parcours.vae.silence': {
      titre: 'Silence sur une demande de VAE',
      enonce: 'Sans réponse dans les deux mois, la demande est recevable.',
    },
    'parcours.vae.demandes-annuelles': {
      titre: 'Demandes de VAE dans l’année',
      enonce:
        'Un dossier par certification et par an, trois certifications différentes au plus ; les demandes qui ne portent que sur des blocs ne comptent pas.',
    },
  },
  traces: {
    'parcours.version-inconnue': {
      phrase: 'Les règles de ce jour-là ne sont pas dans nos tables',
      faire: 'Lire le texte tel qu’il était en vigueur ce jour-là.',
    },
    'parcours.mot': { phrase: 'Mot du texte : {valeur}' },
    'parcours.jour': { phrase: 'Jour demandé' },
    'parcours.debut-formation': {
      phrase: 'Premier jour de la formation',
      faire: 'Donner le premier jour de cours ou d’entreprise, pas le jour de l’inscription.',
    },
    'parcours.jour-entree': { phrase: 'Jour de l’entrée' },
    'parcours.session': { phrase: 'Année de la session', faire: 'Donner l’année de la session visée.' },
    'parcours.enregistrement.type': { phrase: 'Nature de l’enregistrement' },
    'parcours.enregistrement.type-connu': {
      phrase: 'La nature de l’enregistrement est connue',
      sinon: 'La nature de l’enregistrement n’est pas connue',
    },
    'parcours.enregistrement.est-demande': {
      phrase: 'L’enregistrement vient d’une demande',
      sinon: 'L’enregistrement est de droit',
    },
    'parcours.enregistrement.est-droit': {
      phrase: 'L’enregistrement est de droit',
      sinon: 'L’enregistrement vient d’une demande',
    },
    'parcours.enregistrement.sur-demande': {
      phrase: 'L’enregistrement part de sa décision',
      sinon: 'L’enregistrement part de son jour d’effet',
    },
    'parcours.enregistrement.effet': {
      phrase: 'Jour d’effet',
      faire: 'Lire sur la fiche le jour où l’enregistrement prend effet.',
    },
    'parcours.enregistrement.decision': {
      phrase: 'Jour de la décision',
      faire: 'Lire sur la fiche le jour de la décision d’enregistrement.',
    },
    'parcours.enregistrement.par-decision': { phrase: 'Premier jour, par la décision' },
    'parcours.enregistrement.par-effet': { phrase: 'Premier jour, par l’effet' },
    'parcours.enregistrement.debut': { phrase: 'Premier jour de l’enregistrement' },
    'parcours.enregistrement.fin': {
      phrase: 'Dernier jour des entrées',
      faire: 'Lire l’échéance sur la fiche du registre ; si elle n’y est pas, la demander au certificateur.',
    },
    'parcours.enregistrement.limite': {
      phrase: 'Dernier jour de délivrance',
      faire: 'La fiche ne le dit pas : demander au certificateur jusqu’à quand il délivre.',
    },
    'parcours.enregistrement.derniere-session': {
      phrase: 'Dernière session organisée',
      faire: 'Lire l’arrêté qui abroge le diplôme, ou demander au service des examens.',
    },
    'parcours.enregistrement.retrait': { phrase: 'Premier jour du retrait ou de la suspension' },
    'parcours.entree.apres-debut': {
      phrase: 'L’entrée, le {0}, ne précède pas l’enregistrement, qui commence le {1}',
      sinon: 'L’entrée, le {0}, précède l’enregistrement, qui commence le {1}',
      faire: 'Attendre le premier jour de l’enregistrement, ou chercher la fiche qui le précédait.',
    },
    'parcours.entree.avant-fin': {
      phrase: 'L’entrée, le {0}, est au plus tard le dernier jour des entrées, le {1}',
      sinon: 'L’entrée, le {0}, vient après le dernier jour des entrées, le {1}',
      faire: 'S’inscrire sur la fiche qui remplace celle-ci : la continuité du registre la donne.',
    },
    'parcours.entree.avant-retrait': {
      phrase: 'L’entrée, le {0}, précède le retrait du {1}',
      sinon: 'L’entrée, le {0}, ne précède pas le retrait ou la suspension du {1}',
      faire: 'Demander au certificateur si l’enregistrement sera rétabli, ou chercher une autre certification.',
    },
    'parcours.entree.avant-limite': {
      phrase: 'L’entrée, le {0}, précède la fin des délivrances, le {1}',
      sinon: 'L’entrée, le {0}, vient après la fin des délivrances, le {1}',
      faire: 'Chercher la fiche qui remplace celle-ci.',
    },
    'parcours.entrer': {
      phrase: 'On entre, ou on est entré, pendant l’enregistrement',
      sinon: 'On n’entre pas pendant l’enregistrement',
    },
    'parcours.delivrance.limite': {
      phrase: 'Le {0}, la délivrance n’est pas finie ({1})',
      sinon: 'Le {0}, la délivrance est finie depuis le {1}',
      faire:
        'Demander au certificateur ce qu’il prévoit pour les personnes entrées à temps, et regarder la fiche qui remplace celle-ci.',
    },
    'parcours.delivrance.en-cours': {
      phrase: 'Le {0}, l’enregistrement court encore ({1})',
      sinon: 'Le {0}, l’enregistrement est échu depuis le {1}',
    },
    'parcours.delivrance.limite-connue': {
      phrase: 'La fiche dit jusqu’à quand la certification est délivrée',
      sinon: 'La fiche ne dit pas jusqu’à quand la certification est délivrée',
    },
    'parcours.delivree': {
      phrase: 'La certification est encore délivrée ce jour-là',
      sinon: 'La certification n’est plus délivrée ce jour-là',
      faire: 'Demander au certificateur ce qu’il prévoit pour les personnes entrées à temps.',
    },
    'parcours.session-tenue': {
      phrase: 'On peut encore se présenter',
      sinon: 'On ne peut plus se présenter',
      faire:
        'Demander au service des examens comment garder ce qui est acquis sur la certification qui remplace celle-ci.',
    },
    'parcours.se-presenter': {
      phrase: 'La personne peut se présenter à l’examen',
      sinon: 'La personne ne peut pas se présenter à l’examen',
    },
    'parcours.etre-certifie': {
      phrase: 'La personne peut être certifiée',
      sinon: 'La personne ne peut pas être certifiée',
    },
    'parcours.inscription': {
      phrase: 'Rien ne s’oppose au parcours ce jour-là',
      sinon: 'Quelque chose s’oppose au parcours ce jour-là',
    },
    'parcours.organisme.role': {
      phrase: 'Place de l’organisme sur la fiche',
      faire: 'Chercher l’organisme parmi les certificateurs et les partenaires de la fiche.',
    },
    'parcours.organisme.habilitation': {
      phrase: 'Ce que le certificateur permet à l’organisme',
      faire: 'Lire la ligne du partenaire sur la fiche.',
    },
    'parcours.organisme.actif': {
      phrase: 'Sa ligne est active',
      sinon: 'Sa ligne n’est plus active',
      faire: 'Demander au certificateur l’état de l’habilitation.',
    },
    'parcours.organisme.confirmation': {
      phrase: 'Le certificateur confirme que l’organisme peut former',
      sinon: 'Le certificateur ne confirme pas',
      faire: 'Demander au certificateur de confirmer par écrit.',
    },
    'parcours.organisme.est-certificateur': {
      phrase: 'L’organisme est certificateur',
      sinon: 'L’organisme n’est pas certificateur',
    },
    'parcours.organisme.est-partenaire': {
      phrase: 'L’organisme est partenaire',
      sinon: 'L’organisme n’est pas partenaire',
    },
    'parcours.organisme.est-absent': {
      phrase: 'La fiche ne nomme pas l’organisme',
      sinon: 'La fiche nomme l’organisme',
    },
    'parcours.organisme.peut-former': {
      phrase: 'Son habilitation couvre la formation',
      sinon: 'Son habilitation ne couvre pas la formation',
    },
    'parcours.organisme.certifie': {
      phrase: 'C’est un certificateur actif',
      sinon: 'Ce n’est pas un certificateur actif',
    },
    'parcours.organisme.partenaire-forme': {
      phrase: 'C’est un partenaire actif, habilité à former',
      sinon: 'Ce n’est pas un partenaire actif habilité à former',
    },
    'parcours.organisme.hors-fiche': {
      phrase: 'La fiche est de droit, ne le nomme pas, et le certificateur confirme',
      sinon: 'Ce n’est pas une fiche de droit dont le certificateur confirme l’organisme',
    },
    'parcours.organisme-habilite': {
      phrase: 'L’organisme peut former à cette certification',
      sinon: 'L’organisme ne peut pas former à cette certification',
      faire: 'Demander au certificateur une habilitation à former, ou s’inscrire chez un organisme de la fiche.',
    },
    'parcours.vae.demandee-le': {
      phrase: 'Jour de la demande',
      faire: 'Donner le jour du dépôt de la demande de recevabilité.',
    },
    'parcours.vae.reponse': {
      phrase: 'Réponse à la demande',
      faire: 'Dire si la demande est recevable, irrecevable, ou sans réponse.',
    },
    'parcours.vae.repondu-le': { phrase: 'Jour de la réponse', faire: 'Donner le jour de la réponse.' },
    'parcours.vae.delai': { phrase: 'Délai de réponse' },
    'parcours.vae.accord-tacite': { phrase: 'Jour où le silence vaut accord' },
    'parcours.vae.sans-reponse': { phrase: 'Aucune réponse n’est venue', sinon: 'Une réponse est venue' },
    'parcours.vae.recevable-le': { phrase: 'Jour de la recevabilité' },
    'parcours.vae.non-refusee': {
      phrase: 'La demande n’est pas refusée',
      sinon: 'La demande est refusée',
      faire: 'Lire le motif du refus, compléter la demande ou la déposer pour une autre certification.',
    },
    'parcours.vae.acquise': {
      phrase: 'La recevabilité, acquise le {0}, l’est au {1}',
      sinon: 'Au {1}, la recevabilité n’est pas encore acquise : elle le sera le {0}',
      faire: 'Attendre la réponse, ou la fin des deux mois.',
    },
    'parcours.vae.recevable': {
      phrase: 'La demande de VAE est recevable',
      sinon: 'La demande de VAE n’est pas recevable',
    },
    'parcours.vae.autres': {
      phrase: 'Autres certifications demandées dans l’année',
      faire: 'Compter les autres certifications demandées cette année.',
    },
    'parcours.vae.celle-ci': { phrase: 'Celle-ci' },
    'parcours.vae.total': { phrase: 'Certifications demandées dans l’année' },
    'parcours.vae.maximum-annuel': { phrase: 'Maximum par an' },
    'parcours.vae.trois-au-plus': {
      phrase: '{0} certifications demandées pour {1} au plus',
      sinon: '{0} certifications demandées, plus que les {1} permises',
      faire: 'Reporter une demande à l’année suivante.',
    },
    'parcours.vae.sur-blocs': {
      phrase: 'La demande porte sur des blocs seulement',
      sinon: 'La demande porte sur la certification entière',
      faire: 'Dire si la demande porte sur des blocs seulement.',
    },
    'parcours.vae.limite': {
      phrase: 'Le nombre annuel de certifications est respecté, ou la demande porte sur des blocs',
      sinon: 'Trop de certifications demandées cette année',
      faire: 'Reporter une demande à l’année suivante.',
    },
    'parcours.vae.meme-certification': {
      phrase: 'Une autre demande porte sur la même certification cette année',
      sinon: 'Aucune autre demande ne porte sur la même certification cette année',
      faire: 'Dire s’il existe une autre demande pour cette certification cette année.',
    },
    'parcours.vae.dossier-unique': {
      phrase: 'Un seul dossier pour cette certification cette année',
      sinon: 'Un autre dossier existe déjà cette année pour cette certification',
      faire: 'Poursuivre le dossier déjà ouvert.',
    },
    'parcours.vae.demandes': {
      phrase: 'Les limites annuelles sont respectées',
      sinon: 'Les limites annuelles ne sont pas respectées',
    },
    'parcours.vae.demande': { phrase: 'La demande de VAE tient', sinon: 'La demande de VAE ne tient pas' },
  },
  mots: {
    DEMANDE: 'sur demande',
    DROIT: 'de droit',
    certificateur: 'certificateur',
    partenaire: 'partenaire',
    absent: 'absent de la fiche',
    FORMER: 'former',
    ORGANISER: 'organiser l’évaluation',
    ORGA_FORM: 'former et organiser l’évaluation',
    recevable: 'recevable',
    irrecevable: 'irrecevable',
    aucune: 'aucune',
  },
} as const satisfies PhrasesDroit
