import { literal } from '#documents/typst/compiler.ts'
import { page } from './gabarit.ts'
import { ouvrirHasard } from './hasard.ts'
import { bloc, competence, paragraphe } from './mots.ts'

export interface BlocFicheAttendu {
  readonly code: string
  readonly libelle: string
  readonly competences: readonly string[]
  /** One line for each category of candidates, as printed. */
  readonly modalites: readonly string[]
}

export interface FicheRegistreAttendue {
  readonly abrege: string
  readonly intitule: string
  readonly numeroFiche: string
  readonly niveau: number
  readonly nsf: { readonly code: string; readonly libelle: string }
  readonly formacode: { readonly code: string; readonly libelle: string }
  readonly rome: { readonly code: string; readonly libelle: string }
  /** AAAA-MM-JJ, as the next days. */
  readonly echeance: string
  readonly publication: string
  readonly debutParcours: string
  readonly certificateur: { readonly nom: string; readonly siret: string }
  readonly objectifs: string
  readonly activites: readonly string[]
  readonly competences: readonly string[]
  readonly blocs: readonly BlocFicheAttendu[]
  /** Ways in, with Oui or Non. */
  readonly voies: readonly { readonly libelle: string; readonly ouverte: boolean; readonly jury: string }[]
  readonly ancienne: { readonly numero: string; readonly intitule: string }
}

export interface OptionsFicheRegistre {
  readonly blocs: number
  readonly graine: number
}

const CATEGORIES = [
  'Candidats de la voie scolaire dans un établissement public, CFA habilité : contrôle en cours de formation (CCF)',
  'Candidats de la voie scolaire dans un établissement privé hors contrat, CFA non habilité : ponctuel écrit',
  'Candidats de la voie de la formation professionnelle continue dans un établissement public habilité : CCF',
]
const VOIES = [
  'Après un parcours de formation sous statut d’élève ou d’étudiant',
  'En contrat d’apprentissage',
  'Après un parcours de formation continue',
  'En contrat de professionnalisation',
  'Par candidature individuelle',
  'Par expérience',
]

/** Invents a sheet of the register; same options, same content. */
export function inventerFicheRegistre({ blocs, graine }: OptionsFicheRegistre): FicheRegistreAttendue {
  const h = ouvrirHasard(graine)
  const plusieurs = (nombre: number): string[] => Array.from({ length: nombre }, () => competence(h))
  return {
    abrege: 'BAC PRO',
    intitule: 'Technicien en entretien de cerfs-volants',
    numeroFiche: 'RNCP90003',
    niveau: 4,
    nsf: { code: '251s', libelle: 'Mécanique du vent et des voilures légères' },
    formacode: { code: '31624', libelle: 'Entretien des engins de plage' },
    rome: { code: 'I1304', libelle: 'Réparation d’engins à suspentes' },
    echeance: '2030-08-31',
    publication: '2026-06-21',
    debutParcours: '2026-09-01',
    certificateur: { nom: 'ÉCOLE DU VENT', siret: '73282932000074' },
    objectifs: paragraphe(h, h.entier(3, 6)),
    activites: plusieurs(h.entier(3, 5)),
    competences: plusieurs(h.entier(4, 8)),
    blocs: Array.from({ length: blocs }, (_, rang) => ({
      code: `RNCP90003BC${String(rang + 1).padStart(2, '0')}`,
      libelle: bloc(h),
      competences: plusieurs(h.entier(3, 8)),
      modalites: CATEGORIES,
    })),
    voies: VOIES.map((libelle, rang) => ({
      libelle,
      ouverte: rang !== 4,
      jury: rang === 4 ? '' : `Le jury réunit ${h.entier(2, 5)} professeurs et autant de professionnels du vent.`,
    })),
    ancienne: { numero: 'RNCP90001', intitule: 'Réparateur de cerfs-volants' },
  }
}

const jour = (iso: string): string => iso.split('-').reverse().join('-')

const texte = (ligne: string): string => `#par(${literal(ligne)})`
const partie = (titre: string): string => `#heading(level: 2, ${literal(titre)})`

/** Its Typst source: labels of the public form, tables for blocs, ways in and dates. */
export function composerFicheRegistre(fiche: FicheRegistreAttendue): string {
  const liste = (lignes: readonly string[]): string[] => lignes.map((ligne) => texte(`- ${ligne}`))
  return [
    page({ titre: 'Fiche du répertoire', taille: 10 }),
    texte('Répertoire national des certifications professionnelles'),
    `#heading(level: 1, ${literal(`${fiche.abrege} - ${fiche.intitule}`)})`,
    ...['Active', 'N° de fiche', fiche.numeroFiche].map(texte),
    texte(`Nomenclature du niveau de qualification : Niveau ${fiche.niveau}`),
    ...[`Code(s) NSF :`, `- ${fiche.nsf.code} : ${fiche.nsf.libelle}`].map(texte),
    ...[`Formacode(s) :`, `- ${fiche.formacode.code} : ${fiche.formacode.libelle}`].map(texte),
    texte(`Date d’échéance de l’enregistrement : ${jour(fiche.echeance)}`),
    partie('CERTIFICATEUR(S)'),
    table(4, [
      ['Nom légal', 'SIRET', 'Nom commercial', 'Site internet'],
      [fiche.certificateur.nom, fiche.certificateur.siret, '-', '-'],
    ]),
    partie('RÉSUMÉ DE LA CERTIFICATION'),
    ...['Objectifs et contexte de la certification :', fiche.objectifs, 'Activités visées :'].map(texte),
    ...liste(fiche.activites),
    texte('Compétences attestées :'),
    ...liste(fiche.competences),
    partie('BLOCS DE COMPÉTENCES'),
    ...fiche.blocs.flatMap(composerBloc),
    ...composerSuite(fiche),
  ].join('\n')
}

function composerBloc(un: BlocFicheAttendu): string[] {
  const cellules = [un.competences, un.modalites].map((lignes) => lignes.map((ligne) => `- ${ligne}`).join('\n'))
  return [texte(`${un.code} - ${un.libelle}`), table(2, [['Liste de compétences', 'Modalités d’évaluation'], cellules])]
}

function composerSuite({
  rome,
  voies,
  ancienne,
  publication,
  debutParcours,
  echeance,
}: FicheRegistreAttendue): string[] {
  return [
    partie('SECTEUR D’ACTIVITÉ ET TYPE D’EMPLOI'),
    ...['Code(s) ROME :', `- ${rome.code} - ${rome.libelle}`].map(texte),
    partie('VOIES D’ACCÈS'),
    table(4, [
      ['Voie d’accès à la certification', 'Oui', 'Non', 'Composition des jurys'],
      ...voies.map(({ libelle, ouverte, jury }) => [libelle, ouverte ? 'X' : '', ouverte ? '' : 'X', jury]),
    ]),
    partie('BASE LÉGALE'),
    table(2, [
      ['Date de publication de la fiche', jour(publication)],
      ['Date de début des parcours certifiants', jour(debutParcours)],
      ['Date d’échéance de l’enregistrement', jour(echeance)],
    ]),
    partie('POUR PLUS D’INFORMATIONS'),
    texte('Certification(s) antérieure(s) :'),
    table(2, [
      ['N° de la fiche', 'Intitulé de la certification remplacée'],
      [ancienne.numero, ancienne.intitule],
    ]),
  ]
}

/** A ruled table; a line end inside a cell is a paragraph. The first row is its heading, repeated on each page. */
function table(colonnes: number, rangees: readonly (readonly string[])[]): string {
  const cellule = (contenu: string): string =>
    `[${contenu
      .split('\n')
      .map((ligne) => `#par(${literal(ligne)})`)
      .join(' ')}]`
  const [entete = [], ...corps] = rangees
  return [
    `#table(columns: (${Array.from({ length: colonnes }, (_, rang) => (rang === 1 && colonnes === 4 ? 'auto' : '1fr')).join(', ')}),`,
    `  align: left + top, table.header(${entete.map(cellule).join(', ')}),`,
    ...corps.map((rangee) => `  ${rangee.map(cellule).join(', ')},`),
    ')',
  ].join('\n')
}
