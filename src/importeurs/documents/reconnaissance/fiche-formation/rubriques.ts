import type { TextesFormation } from '#domaine/offre/index.ts'

/** Section of a training sheet: one of its texts, or a place where facts stand. */
export type CleRubrique =
  | keyof TextesFormation
  | 'niveauEntree'
  | 'niveauSortie'
  | 'validationBlocs'
  | 'permanente'
  | 'personnalisation'
  | 'codes'
  | 'certificateur'
  | 'enregistrement'
  | 'miseAJour'
  | 'inscription'
  | 'tarif'
  | 'lieu'
  | 'contact'
  | 'unites'
  | 'blocs'
  | 'indicateurs'
  | 'remuneration'
  | 'groupe'
  | 'intitule'
  | 'autre'

/** Headings as sheets print them, folded, by section. */
const TITRES: readonly (readonly [CleRubrique, string])[] = [
  [
    'objectifs',
    `
    objectif | objectifs | objectifs professionnels | objectifs de la formation | objectif de la formation |
    objectifs pedagogiques | objectifs vises | competences visees | presentation | presentation de la formation |
    le metier | presentation du metier | missions`,
  ],
  [
    'contenu',
    `
    contenu | contenus | contenu de la formation | contenus de la formation | programme |
    programme de la formation | activites visees | contenu pedagogique | contenus pedagogiques | enseignements |
    matieres`,
  ],
  [
    'prerequis',
    `
    conditions d'entree et prerequis | prerequis | pre-requis | pre requis | conditions d'entree |
    conditions d'admission | conditions d'acces | admission | niveau requis | exemples de formations requises |
    prerequis et conditions d'acces | prerequis et niveau requis`,
  ],
  [
    'public',
    `
    public | publics | public vise | publics vises | public concerne | pour qui | profil du public`,
  ],
  [
    'validation',
    `
    validation | diplome delivre | certification | certification visee | sanction | diplome vise |
    validation de la formation | diplome prepare | titre vise | reconnaissance`,
  ],
  [
    'modalitesEvaluation',
    `
    modalites d'evaluation | evaluation | evaluations | modalites d'evaluation et de validation |
    modalites de certification | modalites d'examen | modalites de validation | examen |
    evaluation et validation`,
  ],
  [
    'modalitesPedagogiques',
    `
    modalites pedagogiques | organisation de la formation | organisation pedagogique | modalites de formation |
    deroulement de la formation | modalites`,
  ],
  [
    'methodes',
    `
    methodes | methodes pedagogiques | methodes mobilisees | methodes et outils |
    methodes pedagogiques mobilisees | methodes et moyens`,
  ],
  [
    'moyens',
    `
    moyens | moyens pedagogiques | moyens techniques | moyens pedagogiques et techniques | moyens mobilises |
    equipements | outils pedagogiques`,
  ],
  [
    'intervenants',
    `
    intervenants | profil des intervenants | formateurs | profil des formateurs | equipe pedagogique |
    encadrement`,
  ],
  [
    'rythme',
    `
    rythme | rythme de l'alternance | rythme d'alternance | organisation de l'alternance | calendrier |
    calendrier de l'alternance | rythme de la formation`,
  ],
  [
    'duree',
    `
    duree | durees | duree de la formation | duree en centre | duree totale | volume horaire |
    duree et volume horaire | duree de formation | duree du contrat`,
  ],
  [
    'effectif',
    `
    nombre de participants | effectif | effectifs | nombre de places | taille du groupe | places disponibles |
    capacite`,
  ],
  [
    'financement',
    `
    financement | financements | financements possibles | modalites de financement | prise en charge | aides`,
  ],
  [
    'tarif',
    `
    tarif | tarifs | cout | couts | prix | cout de la formation | frais de formation | tarifs et financement |
    cout et financement | frais de scolarite | tarif de la formation`,
  ],
  [
    'poursuite',
    `
    poursuite de parcours | poursuite d'etudes | poursuites d'etudes | poursuite d'etude | poursuites |
    suite de parcours | suites de parcours | passerelles | passerelles et suite de parcours | et apres |
    poursuite de formation | equivalences et passerelles | poursuites d'etudes possibles |
    poursuite d'etudes possible`,
  ],
  [
    'debouches',
    `
    debouches | debouches professionnels | secteurs d'activite | secteurs d'activites |
    type d'emplois accessibles | types d'emplois accessibles | insertion professionnelle | metiers |
    metiers vises | emplois vises | perspectives | metiers accessibles | emplois accessibles |
    perspectives professionnelles`,
  ],
  [
    'accessibilite',
    `
    accessibilite | handicap | referent handicap | situation de handicap |
    accessibilite aux personnes en situation de handicap | accessibilite aux personnes handicapees |
    accueil des personnes en situation de handicap | personnes en situation de handicap | accessibilite handicap |
    accessibilite et handicap`,
  ],
  [
    'positionnement',
    `
    positionnement | positionnement a l'entree | positionnement a l'entree en formation`,
  ],
  [
    'niveauEntree',
    `
    niveau d'entree | niveau d'entree requis | niveau requis a l'entree`,
  ],
  [
    'niveauSortie',
    `
    niveau | niveau de sortie | niveau vise | niveau du diplome | niveau de la certification |
    niveau de qualification`,
  ],
  [
    'validationBlocs',
    `
    possibilite de validation par blocs de competences | validation par blocs de competences |
    validation par blocs | validation partielle | possibilite de validation par bloc de competences |
    possibilite de validation partielle`,
  ],
  [
    'permanente',
    `
    entree-sortie permanente | entrees-sorties permanentes | entrees et sorties permanentes |
    entree et sortie permanente | entree / sortie permanente | entrees / sorties permanentes | entree permanente |
    entree/sortie permanente | entrees/sorties permanentes`,
  ],
  [
    'personnalisation',
    `
    possibilite d'amenagement du parcours | amenagement du parcours | personnalisation du parcours |
    individualisation du parcours | individualisation | parcours personnalise |
    possibilites d'amenagement du parcours | personnalisation`,
  ],
  [
    'codes',
    `
    codes | code | codes reglementaires | code rncp | references | numero rncp | n° rncp | rncp |
    codes de la formation`,
  ],
  [
    'certificateur',
    `
    certificateur | organisme certificateur | autorite certificatrice | ministere certificateur |
    nom du certificateur`,
  ],
  [
    'enregistrement',
    `
    date d'enregistrement | date d'enregistrement de la certification | date d'enregistrement au rncp`,
  ],
  [
    'miseAJour',
    `
    date mise a jour fiche formation | date de mise a jour | mise a jour | derniere mise a jour |
    date de mise a jour de la fiche | fiche mise a jour le | mise a jour le | mis a jour le |
    date de derniere mise a jour`,
  ],
  [
    'inscription',
    `
    delais et modalites d'acces | modalites et delais d'acces | modalites d'acces | delais d'acces |
    delais d'inscription | modalites d'inscription | inscription | inscriptions | modalites d'admission |
    candidature | delai | delais | dates d'entree | date d'entree | date de rentree | rentree |
    comment s'inscrire | modalites et delais d'inscription | delai d'acces`,
  ],
  [
    'contact',
    `
    contact | contacts | reseau | coordonnees | coordonnees de l'ufa | coordonnees du cfa | nous contacter |
    renseignements | pour plus d'information sur l'apprentissage | pour plus d'informations |
    pour plus d'information | votre contact | vos contacts | informations et contact | organisme |
    organisme de formation | centre de formation`,
  ],
  [
    'lieu',
    `
    lieu | lieux | lieu de formation | lieux de formation | ou se former | site de formation |
    sites de formation | lieu de la formation`,
  ],
  [
    'unites',
    `
    unites | unites certificatives | unites certificatives (blocs de competences) constitutives du diplome |
    unites constitutives du diplome | unites du diplome | epreuves |
    unites certificatives constitutives du diplome`,
  ],
  [
    'blocs',
    `
    competences attestees | blocs de competences | blocs | competences | les blocs de competences |
    blocs de competences vises`,
  ],
  [
    'indicateurs',
    `
    indicateurs | indicateurs de resultats | indicateurs de resultat | resultats | nos resultats | chiffres cles |
    taux`,
  ],
  [
    'remuneration',
    `
    remuneration | remuneration brute mensuelle des apprentis | remuneration de l'apprenti |
    remuneration des apprentis | salaire | salaire de l'apprenti | remuneration brute mensuelle |
    remuneration mensuelle brute | grille de remuneration`,
  ],
  [
    'intitule',
    `
    intitule | intitule de la formation | formation | intitule du diplome | nom de la formation`,
  ],
]

const PAR_TITRE: ReadonlyMap<string, CleRubrique> = new Map(
  TITRES.flatMap(([cle, titres]) => titres.split('|').map((titre): [string, CleRubrique] => [titre.trim(), cle])),
)

/** Headings that carry figures or vary too much for a list; folded. */
const MOTIFS: readonly (readonly [CleRubrique, RegExp])[] = [
  ['indicateurs', /^taux (?:de |d')(?:reussite|insertion|poursuite|rupture|satisfaction)\b/],
  ['duree', /^formation en \d{1,2} (?:mois|ans?)\b/],
  ['groupe', /^enseignements? [a-z ]{3,60}\b\d[\d ]* ?h(?:eures?)?$/],
]

/** For headings that the format itself marks, when the list does not know them: a word that leaves no doubt. */
const INDICES: readonly (readonly [CleRubrique, RegExp])[] = [
  ['accessibilite', /handicap|accessibilite/],
  ['remuneration', /remuneration|salaire/],
  ['indicateurs', /\btaux\b|indicateurs?/],
  ['contact', /coordonnees|contacts?\b/],
  ['poursuite', /poursuites?\b/],
  ['debouches', /debouches?|metiers? accessibles?/],
  ['modalitesEvaluation', /evaluations?\b/],
  ['inscription', /inscriptions?\b|candidatures?\b/],
  ['prerequis', /pre-?requis/],
  ['tarif', /\btarifs?\b|\bcouts?\b/],
  ['blocs', /blocs? de competences/],
  ['objectifs', /objectifs?\b/],
]

/** Longest heading of the list, in characters: nothing longer is looked up. */
const LONGUEUR_MAX = 90

/** Section that a folded heading opens; null when it opens none that we know. */
export function rubriqueDe(plie: string, marquee: boolean): CleRubrique | null {
  if (plie.length > LONGUEUR_MAX) return null
  const nu = plie
    .replace(/^(?:\*+ *|(?:\d{1,2}|[ivx]{1,4})[.)] +)/, '')
    .replace(marquee ? /(?<![\s:.?!*])[\s:.?!*]+$/ : /(?<![\s:*])[\s:*]+$/, '')
  const connue = PAR_TITRE.get(nu) ?? MOTIFS.find(([, motif]) => motif.test(nu))?.[0]
  if (connue) return connue
  return marquee ? (INDICES.find(([, motif]) => motif.test(nu))?.[0] ?? null) : null
}
