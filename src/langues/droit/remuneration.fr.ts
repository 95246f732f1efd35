import type { PhrasesDroit } from './phrases.ts'
import { REMUNERATION_TRACES_FR } from './remuneration-traces.fr.ts'

/** Words of the law on pay, French. */
export const REMUNERATION_FR = {
  regles: {
    'remuneration.age-initial': {
      titre: 'Tranche d’âge au début',
      enonce:
        'La première tranche d’âge est celle de l’âge au premier jour du contrat (notre lecture ; un réglage permet le dernier jour du mois).',
    },
    'remuneration.changement-age': {
      titre: 'Changement d’âge',
      enonce:
        'Le salaire augmente le premier jour du mois qui suit les dix-huit, vingt et un ou vingt-six ans. Les années déjà faites comptent.',
    },
    'remuneration.changement-age.avant-2020-04': {
      titre: 'Changement d’âge, contrats de 2019 à mars 2020',
      enonce:
        'Un anniversaire de changement de tranche tombe pendant le contrat. Cette version ancienne n’a pas été lue : ce qui en dépend reste inconnu.',
    },
    'remuneration.changement-age-professionnalisation': {
      titre: 'Changement d’âge en contrat de professionnalisation',
      enonce:
        'Le taux d’un âge compte à partir du premier jour du mois qui suit celui où il est atteint ; nous lisons de même pour vingt-six ans.',
    },
    'remuneration.duree-reduite': {
      titre: 'Contrat plus court que le cycle',
      enonce:
        'L’apprenti est payé comme s’il avait fait le cycle entier : les mois qui manquent sont réputés faits avant le contrat.',
    },
    'remuneration.duree-reduite.avant-2020-04': {
      titre: 'Contrat plus court que le cycle, de 2019 à mars 2020',
      enonce:
        'Un contrat aussi long que le cycle ne change rien. Cette version ancienne n’a pas été lue : ce qui en dépend reste inconnu.',
    },
    'remuneration.duree-allongee': {
      titre: 'Contrat plus long que le cycle',
      enonce: 'La période ajoutée est payée comme la dernière année du cycle.',
    },
    'remuneration.duree-allongee.avant-2020-04': {
      titre: 'Contrat plus long que le cycle, de 2019 à mars 2020',
      enonce:
        'Les années du cycle ne changent pas. Cette version ancienne n’a pas été lue : ce qui en dépend reste inconnu.',
    },
    'remuneration.licence-professionnelle': {
      titre: 'Licence professionnelle',
      enonce: 'Une licence professionnelle est payée comme une deuxième année, du premier au dernier jour.',
    },
    'remuneration.licence-professionnelle.avant-2020-04': {
      titre: 'Licence professionnelle, de 2019 à mars 2020',
      enonce:
        'La règle existait peut-être autrement. Cette version ancienne n’a pas été lue : ce qui en dépend reste inconnu.',
    },
    'remuneration.sportif': {
      titre: 'Sportif de haut niveau',
      enonce: 'La quatrième année d’un sportif de haut niveau est payée comme la troisième.',
    },
    'remuneration.prolongation-echec': {
      titre: 'Prolongation après un échec',
      enonce:
        'Après un échec, le salaire reste celui de la dernière année avant la prolongation ; l’âge compte encore (notre lecture).',
    },
    'remuneration.prolongation-rqth.annee': {
      titre: 'Année d’un contrat prolongé de travailleur handicapé',
      enonce: 'La prolongation part de la dernière année de la formation.',
    },
    'remuneration.prolongation-rqth': {
      titre: 'Points d’un travailleur handicapé prolongé',
      enonce: 'La prolongation ajoute quinze points au taux de la dernière année.',
    },
    'remuneration.grille': {
      titre: 'Grille des apprentis',
      enonce:
        'Le salaire minimum est un pourcentage selon l’âge et l’année d’exécution ; avant seize ans, comme à seize ans.',
    },
    'remuneration.grille.avant-2019': {
      titre: 'Grille des apprentis avant 2019',
      enonce:
        'Les contrats conclus avant 2019 suivent une autre grille. Cette version ancienne n’a pas été lue : ce qui en dépend reste inconnu.',
    },
    'remuneration.majoration': {
      titre: 'Quinze points de plus',
      enonce:
        'Un contrat d’un an au plus, pour un diplôme du même niveau que celui déjà obtenu et en rapport direct avec lui, ajoute quinze points. Qui vient d’une autre voie est réputé avoir fait l’apprentissage de son diplôme. Nous ne retenons jamais une année plus basse que celle du contrat (notre lecture).',
    },
    'remuneration.majoration.avant-2020-04': {
      titre: 'Quinze points de plus, de 2019 à mars 2020',
      enonce: 'Une majoration est demandée. Cette version ancienne n’a pas été lue : ce qui en dépend reste inconnu.',
    },
    'remuneration.plafond': {
      titre: 'Plafond des points',
      enonce: 'Les points ajoutés ne mènent jamais au-delà de cent pour cent.',
    },
    'remuneration.plafond.avant-2020-04': {
      titre: 'Plafond des points, de 2019 à mars 2020',
      enonce:
        'Un taux qui dépasse cent pour cent avec les points. Cette version ancienne n’a pas été lue : ce qui en dépend reste inconnu.',
    },
    'remuneration.base': {
      titre: 'Base du salaire',
      enonce:
        'Avant vingt et un ans, le SMIC seul ; à partir de vingt et un ans, le salaire minimum de la branche pour l’emploi s’il est plus haut.',
    },
    'remuneration.contrat-precedent': {
      titre: 'Garantie du contrat précédent',
      enonce:
        'Après un contrat qui a conduit au diplôme, jamais moins que le salaire perçu la dernière année chez le même employeur, ou que celui auquel l’apprenti pouvait prétendre chez un autre (notre lecture : le dernier taux, sur le SMIC du jour).',
    },
    'remuneration.professionnalisation': {
      titre: 'Contrat de professionnalisation avant vingt-six ans',
      enonce:
        'Une part du SMIC selon l’âge, plus haute avec au moins un bac pro ou un titre professionnel de ce niveau.',
    },
    'remuneration.professionnalisation-26-ans': {
      titre: 'Contrat de professionnalisation à partir de vingt-six ans',
      enonce: 'Le SMIC, sans descendre sous 85 % du salaire minimum de la branche.',
    },
    'remuneration.mois-coupe': {
      titre: 'Mois coupé',
      enonce:
        'Un mois coupé par un anniversaire de contrat ou une hausse du SMIC est payé au prorata de ses jours (aucun texte ne le dit ; un réglage permet les trentièmes).',
    },
    'remuneration.arrondi': {
      titre: 'Centimes',
      enonce: 'Le salaire du mois est arrondi au centime le plus proche ; un réglage permet le centime supérieur.',
    },
    'remuneration.avantages': {
      titre: 'Avantages en nature',
      enonce:
        'Ils peuvent être retirés du salaire pour 75 % de leur valeur au plus, et pour trois quarts du salaire du mois au plus.',
    },
    'remuneration.avantages.avant-2020-04': {
      titre: 'Avantages en nature, de 2019 à mars 2020',
      enonce:
        'Des avantages en nature sont déclarés. Cette version ancienne n’a pas été lue : ce qui en dépend reste inconnu.',
    },
    'remuneration.avantages-professionnalisation': {
      titre: 'Avantages en nature en contrat de professionnalisation',
      enonce:
        'Ils peuvent être retirés du salaire pour 75 % de leur valeur au plus, et pour trois quarts du salaire du mois au plus.',
    },
    'remuneration.controle': {
      titre: 'Contrôle du salaire versé',
      enonce: 'Le salaire versé doit atteindre le produit exact du taux et de la base, au centime inférieur près.',
    },
  },
  traces: REMUNERATION_TRACES_FR,
  mots: {
    'remuneration-age': 'âge et année d’exécution',
    'remuneration-moins-de-16-ans': 'moins de seize ans : payé comme à seize ans',
    'remuneration-changement-age': 'un anniversaire a changé la tranche d’âge',
    'remuneration-duree-reduite': 'contrat plus court que le cycle',
    'remuneration-duree-allongee': 'contrat plus long que le cycle',
    'remuneration-licence': 'licence professionnelle : deuxième année',
    'remuneration-sportif': 'sportif de haut niveau : troisième année',
    'remuneration-echec': 'prolongation après un échec',
    'remuneration-rqth': 'prolongation d’un travailleur handicapé',
    'remuneration-majoration': 'quinze points de plus',
    'remuneration-plafond': 'points plafonnés',
    'remuneration-minimum-conventionnel': 'salaire de la branche plus haut que le SMIC',
    'remuneration-branche': 'accord de branche plus favorable',
    'remuneration-contrat-precedent': 'salaire garanti par le contrat précédent',
    'remuneration-professionnalisation': 'contrat de professionnalisation',
    'remuneration-smic-dernier-connu':
      'Le SMIC n’a pas été vérifié après ce jour : la dernière valeur connue est utilisée',
    'remuneration-grille-derniere-connue':
      'Les taux n’ont pas été vérifiés après ce jour : les derniers connus sont utilisés',
    'remuneration-accord-de-branche':
      'Un accord de branche peut donner plus que la loi : vérifiez la convention collective',
  },
} as const satisfies PhrasesDroit
