import type { PhrasesDroit } from './phrases.ts'

/** What a candidate needs, and what another mark would change, in French. */
export const SIMULATION_FR = {
  regles: {},
  traces: {
    'simulation.seuils-a-portee': { phrase: 'Nombre de résultats déjà atteints ou à portée' },
    'simulation.a-portee-certificat': {
      phrase: 'Le certificat de fin d’études est atteint ou à portée',
      sinon: 'Le certificat de fin d’études est hors de portée',
      faire: 'Aucune note de 20 au plus n’y suffit : parlez avec vos formateurs de la session suivante.',
    },
    'simulation.a-portee-controle': {
      phrase: 'L’épreuve de contrôle est atteinte ou à portée',
      sinon: 'L’épreuve de contrôle est hors de portée',
      faire: 'Aucune note de 20 au plus n’y suffit : parlez avec vos formateurs de la session suivante.',
    },
    'simulation.a-portee-admis': {
      phrase: 'L’admission est atteinte ou à portée',
      sinon: 'L’admission est hors de portée',
      faire: 'Une seule note n’y suffit pas : il faut gagner des points dans plusieurs unités.',
    },
    'simulation.a-portee-assez-bien': {
      phrase: 'La mention assez bien est atteinte ou à portée',
      sinon: 'La mention assez bien est hors de portée',
      faire: 'Une seule note n’y suffit pas : il faut gagner des points dans plusieurs unités.',
    },
    'simulation.a-portee-bien': {
      phrase: 'La mention bien est atteinte ou à portée',
      sinon: 'La mention bien est hors de portée',
      faire: 'Une seule note n’y suffit pas : il faut gagner des points dans plusieurs unités.',
    },
    'simulation.a-portee-tres-bien': {
      phrase: 'La mention très bien est atteinte ou à portée',
      sinon: 'La mention très bien est hors de portée',
      faire: 'Une seule note n’y suffit pas : il faut gagner des points dans plusieurs unités.',
    },
    'simulation.points-necessaires': { phrase: 'Points nécessaires : {0} × {1}' },
    'simulation.points-suffisants': {
      phrase: 'Les {0} suffisent (il en faut {1})',
      sinon: 'Les {0} ne suffisent pas (il en faut {1})',
      faire: 'Cherchez plus bas la note qui suffirait.',
    },
    'simulation.points-professionnels-suffisants': {
      phrase: 'Les {0} professionnels suffisent (il en faut {1})',
      sinon: 'Les {0} professionnels ne suffisent pas (il en faut {1})',
      faire: 'Gagnez des points dans une unité professionnelle.',
    },
    'simulation.absences-justifiees': {
      phrase: 'Les absences sont justifiées',
      sinon: 'Une absence n’est pas justifiée : aucune note ne permet le diplôme',
      faire: 'Donnez le justificatif au service des examens.',
    },
    'simulation.dispense-professionnelle': {
      phrase: 'Toutes les unités professionnelles sont dispensées',
      sinon: 'Toutes les unités professionnelles ne sont pas dispensées',
    },
    'simulation.seuil-atteint': { phrase: 'Le seuil est atteint', sinon: 'Le seuil n’est pas atteint' },
    'simulation.seuil-ou-mieux': {
      phrase: 'Le seuil est atteint, ou mieux',
      sinon: 'Ni le seuil ni mieux n’est atteint',
    },
    'simulation.ecart': { phrase: 'Points qui manquent (sous zéro : points d’avance)' },
    'simulation.ecart-professionnel': {
      phrase: 'Points professionnels qui manquent (sous zéro : points d’avance)',
    },
    'simulation.autres-points': { phrase: 'Points de tout le reste : {0} − {1}' },
    'simulation.autres-points-professionnels': {
      phrase: 'Points du reste des unités professionnelles : {0} − {1}',
    },
    'simulation.points-connus': { phrase: 'Points déjà connus' },
    'simulation.points-professionnels-connus': { phrase: 'Points professionnels déjà connus' },
    'simulation.coefficients-a-passer': { phrase: 'Coefficients de ce qui reste à passer' },
    'simulation.coefficients-professionnels-a-passer': {
      phrase: 'Coefficients professionnels de ce qui reste à passer',
    },
    'simulation.points-a-apporter': { phrase: 'Points à apporter : {0} − {1}' },
    'simulation.note-pour-la-moyenne': { phrase: 'Note pour la moyenne : {0} ÷ {1}' },
    'simulation.note-professionnelle': { phrase: 'Note pour la moyenne professionnelle : {0} ÷ {1}' },
    'simulation.note-min': { phrase: 'Note la plus basse' },
    'simulation.atteint-sans-elle': {
      phrase: 'Le seuil est atteint sans l’unité facultative',
      sinon: 'Le seuil n’est pas atteint sans l’unité facultative',
    },
    'simulation.au-dela-de-dix': { phrase: 'Seuls les points au-dessus de {0} comptent' },
    'simulation.note-facultative': { phrase: 'Note à l’unité facultative' },
    'simulation.note-exacte': { phrase: 'Note exacte' },
    'simulation.moindre-note': { phrase: 'La plus petite des deux notes' },
    'simulation.note-necessaire': { phrase: '{unites} : note nécessaire' },
    'simulation.pas': { phrase: 'Pas des notes de l’épreuve' },
    'simulation.pas-commun': { phrase: 'Pas des notes cherchées' },
    'simulation.note-actuelle': { phrase: 'Note d’aujourd’hui' },
    'simulation.changement': { phrase: 'Changement de note (sous zéro : ce qui peut être perdu)' },
    'simulation.note-possible': {
      phrase: '{unites} : {0} ne dépasse pas {1}',
      sinon: '{unites} : il faudrait {0}, plus que {1}',
      faire: 'Cherchez des points dans une autre unité.',
    },
    'simulation.professionnel-deja-atteint': {
      phrase: 'Les {0} professionnels suffisent déjà (il en faut {1})',
      sinon: 'Les {0} professionnels ne suffisent pas (il en faut {1})',
      faire: 'Gagnez des points dans une unité professionnelle.',
    },
    'simulation.possible': { phrase: 'Cette note suffit', sinon: 'Aucune note ne suffit ici' },
    'simulation.possible-d-une-facon': {
      phrase: 'Cette note suffit, d’une façon ou de l’autre',
      sinon: 'Aucune note ne suffit ici',
    },
    'simulation.possible-des-deux-facons': {
      phrase: 'Les deux façons sont possibles',
      sinon: 'Les deux façons ne sont pas possibles ensemble',
    },
    'simulation.bloc-attestable': {
      phrase: 'La note {0} atteste le bloc',
      sinon: 'La note {0} n’atteste pas le bloc : il faut {1}',
      faire: 'Il faut {1} pour que le bloc soit attesté.',
    },
    'simulation.resultat': { phrase: 'Ce qu’il faudrait, et ce que donnent les notes essayées' },
    'simulation.gain': { phrase: 'Points de moyenne gagnés (sous zéro : perdus)' },
  },
  mots: {},
} as const satisfies PhrasesDroit
