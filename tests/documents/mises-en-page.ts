import type { FicheFormationAttendue } from './fiche-formation.ts'
import type { FicheRegistreAttendue } from './fiche-registre.ts'
import {
  type CelluleMatiere,
  cellule,
  liste,
  type Matiere,
  paragraphe,
  type RangeeMatiere,
  table,
  titre,
} from './matiere.ts'
import type { ActiviteAttendue, ReferentielAttendu } from './referentiel.ts'
import { CATEGORIES_REGLEMENT, DIPLOME_REGLEMENT } from './reglement.ts'

/**
 * An A/C/E framework. In three columns: one row an activity. In four: one row a competence, the other cells of the
 * activity merged over its rows, headings on two rows.
 */
export function exposerReferentiel(attendu: ReferentielAttendu, colonnes: 3 | 4): Matiere[] {
  const entetes = colonnes === 3 ? [TITRES.map((texte) => cellule(texte))] : ENTETES_4
  const rangees = attendu.blocs.flatMap(({ numero, libelle, activites }) => [
    [{ ...cellule(`Bloc n°${numero} – ${libelle}`), largeur: colonnes }],
    ...activites.flatMap((une) => (colonnes === 3 ? [rangeeDe(une)] : rangeesDe(une))),
  ])
  return [titre(1, `${attendu.numeroFiche} – ${attendu.intitule}`), table(entetes.length, [...entetes, ...rangees])]
}

const TITRES = ['Référentiel d’activités', 'Référentiel de compétences', 'Référentiel d’évaluation']
const ENTETES_4: readonly RangeeMatiere[] = [
  [
    { ...cellule(TITRES[0] ?? ''), hauteur: 2 },
    { ...cellule(TITRES[1] ?? ''), hauteur: 2 },
    { ...cellule(TITRES[2] ?? ''), largeur: 2 },
  ],
  [cellule('Modalités d’évaluation'), cellule('Critères d’évaluation')],
]

const puces = (lignes: readonly string[]): string[] => lignes.map((ligne) => `- ${ligne}`)

function cellulesDe({ code, libelle, taches, evaluation }: ActiviteAttendue) {
  return {
    activite: cellule(`${code} – ${libelle}`, ...puces(taches)),
    modalites: [`${evaluation.nature} :`, `« ${evaluation.titre} »`, evaluation.consigne],
    criteres: puces(evaluation.criteres),
  }
}

function rangeeDe(une: ActiviteAttendue): RangeeMatiere {
  const { activite, modalites, criteres } = cellulesDe(une)
  const competences = une.competences.map(({ code, libelle }) => `${code} – ${libelle}`)
  return [activite, cellule(...competences), cellule(...modalites, ...criteres)]
}

function rangeesDe(une: ActiviteAttendue): RangeeMatiere[] {
  const { activite, modalites, criteres } = cellulesDe(une)
  const hauteur = une.competences.length
  const haute = (autre: CelluleMatiere): CelluleMatiere => ({ ...autre, hauteur })
  return une.competences.map(({ code, libelle }, rang) => {
    const competence = cellule(`${code} – ${libelle}`)
    if (rang > 0) return [competence]
    return [haute(activite), competence, haute(cellule(...modalites)), haute(cellule(...criteres))]
  })
}

const jour = (iso: string): string => iso.split('-').reverse().join('-')

/** A sheet of the register, with the labels of its public form. */
export function exposerFicheRegistre(fiche: FicheRegistreAttendue): Matiere[] {
  return [
    paragraphe('Répertoire national des certifications professionnelles'),
    titre(1, `${fiche.abrege} - ${fiche.intitule}`),
    ...['Active', `N° de fiche : ${fiche.numeroFiche}`].map(paragraphe),
    paragraphe(`Nomenclature du niveau de qualification : Niveau ${fiche.niveau}`),
    paragraphe('Code(s) NSF :'),
    liste([`${fiche.nsf.code} : ${fiche.nsf.libelle}`]),
    paragraphe('Formacode(s) :'),
    liste([`${fiche.formacode.code} : ${fiche.formacode.libelle}`]),
    paragraphe(`Date d’échéance de l’enregistrement : ${jour(fiche.echeance)}`),
    titre(2, 'CERTIFICATEUR(S)'),
    table(1, [
      ['Nom légal', 'SIRET', 'Nom commercial', 'Site internet'].map((nom) => cellule(nom)),
      [fiche.certificateur.nom, fiche.certificateur.siret, '-', '-'].map((nom) => cellule(nom)),
    ]),
    titre(2, 'RÉSUMÉ DE LA CERTIFICATION'),
    paragraphe('Objectifs et contexte de la certification :'),
    paragraphe(fiche.objectifs),
    paragraphe('Activités visées :'),
    liste(fiche.activites),
    paragraphe('Compétences attestées :'),
    liste(fiche.competences),
    titre(2, 'BLOCS DE COMPÉTENCES'),
    ...fiche.blocs.flatMap(({ code, libelle, competences, modalites }) => [
      titre(3, `${code} - ${libelle}`),
      table(1, [
        [cellule('Liste de compétences'), cellule('Modalités d’évaluation')],
        [cellule(...puces(competences)), cellule(...puces(modalites))],
      ]),
    ]),
    ...exposerSuite(fiche),
  ]
}

function exposerSuite({ rome, voies, publication, debutParcours, ancienne }: FicheRegistreAttendue): Matiere[] {
  return [
    titre(2, 'SECTEUR D’ACTIVITÉ ET TYPE D’EMPLOI'),
    paragraphe('Code(s) ROME :'),
    liste([`${rome.code} - ${rome.libelle}`]),
    titre(2, 'VOIES D’ACCÈS'),
    table(1, [
      ['Voie d’accès à la certification', 'Oui', 'Non', 'Composition des jurys'].map((nom) => cellule(nom)),
      ...voies.map(({ libelle, ouverte, jury }) => [
        cellule(libelle),
        cellule(ouverte ? 'X' : ''),
        cellule(ouverte ? '' : 'X'),
        cellule(jury),
      ]),
    ]),
    titre(2, 'BASE LÉGALE'),
    table(0, [
      [cellule('Date de publication de la fiche'), cellule(jour(publication))],
      [cellule('Date de début des parcours certifiants'), cellule(jour(debutParcours))],
    ]),
    titre(2, 'POUR PLUS D’INFORMATIONS'),
    paragraphe('Certification(s) antérieure(s) :'),
    table(1, [
      [cellule('N° de la fiche'), cellule('Intitulé de la certification remplacée')],
      [cellule(ancienne.numero), cellule(ancienne.intitule)],
    ]),
  ]
}

/** A training sheet: headings over paragraphs, or a table of two columns as spreadsheets hold it. */
export function exposerFicheFormation(fiche: FicheFormationAttendue, forme: 'rubriques' | 'tableau'): Matiere[] {
  const rubriques = [...fiche.gauche, ...fiche.droite]
  const tete = titre(1, `Bac pro ${fiche.intitule}`)
  if (forme === 'tableau')
    return [
      tete,
      table(
        0,
        rubriques.map((une) => [cellule(une.titre), cellule(...une.paragraphes)]),
      ),
    ]
  return [tete, ...rubriques.flatMap((une) => [titre(2, une.titre), ...une.paragraphes.map(paragraphe)])]
}

const COLONNES = ['Épreuves', 'Unité', 'Coef.', 'Mode', 'Durée', 'Mode', 'Durée', 'Mode', 'Durée']

/** An exam regulation: the title and the categories of candidates over the names of the columns. */
export function exposerReglement(rangees: readonly (readonly string[])[]): Matiere[] {
  const entetes: readonly RangeeMatiere[] = [
    [
      { ...cellule(DIPLOME_REGLEMENT), largeur: 3 },
      ...CATEGORIES_REGLEMENT.map((categorie) => ({ ...cellule(categorie), largeur: 2 })),
    ],
    COLONNES.map((nom) => cellule(nom)),
  ]
  const corps = rangees.map(
    (rangee): RangeeMatiere =>
      rangee.length === 1
        ? [{ ...cellule(rangee[0] ?? ''), largeur: 9 }]
        : COLONNES.map((_, rang) => cellule(rangee[rang] ?? '')),
  )
  return [
    titre(1, "Règlement d'examen"),
    table(2, [...entetes, ...corps]),
    paragraphe('(1) Seuls les points au-dessus de 10 comptent.'),
  ]
}
