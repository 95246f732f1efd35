import { z } from 'zod'
import { erreursContenu } from './referentiels.ts'
import { declarer } from './route.ts'

const Uuid = z.uuid()
const Entier = z.number().int().min(0)
const Organisme = z.object({ organisme: Uuid.describe('Organisation') })
const UneVersion = Organisme.extend({ referentiel: Uuid, version: Uuid })

const REFERENTIELS = '/organismes/:organisme/referentiels'
const EXPORT = `${REFERENTIELS}/:referentiel/versions/:version/export` as const
const inconnue = ['referentiel.inconnu', 'referentiel.version-inconnue'] as const
const commun = { methode: 'GET', droit: 'referentiel.lire', params: UneVersion } as const
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const routesExports = {
  exportCase: declarer({
    ...commun,
    nom: 'exportCase',
    chemin: `${EXPORT}/case.json`,
    resume: 'A version as a CASE 1.1 package, to be saved',
    query: z.object({
      extensions: z
        .enum(['0', '1'])
        .default('0')
        .describe('1: also what CASE has no field for, so that the package can be read back without loss'),
    }),
    media: 'application/json',
    erreurs: inconnue,
  }),
  exportTableur: declarer({
    ...commun,
    nom: 'exportTableur',
    chemin: `${EXPORT}/xlsx`,
    resume: 'A version as a workbook: one row an element, read back without loss',
    media: XLSX,
    erreurs: [...inconnue, 'export.cellule-trop-longue'],
  }),
  exportMarkdown: declarer({
    ...commun,
    nom: 'exportMarkdown',
    chemin: `${EXPORT}/md`,
    resume: 'A version as Markdown, in the language asked for',
    media: 'text/markdown',
    erreurs: inconnue,
  }),
  exportPdf: declarer({
    ...commun,
    nom: 'exportPdf',
    chemin: `${EXPORT}/pdf`,
    resume: 'A version as a printed table of activities, competences and assessment (tagged PDF, PDF/UA-1)',
    media: 'application/pdf',
    erreurs: [...inconnue, 'export.delai', 'export.memoire', 'export.occupe', 'export.interrompu'],
  }),
  modeleReferentiel: declarer({
    nom: 'modeleReferentiel',
    methode: 'GET',
    chemin: '/modeles/referentiel.xlsx',
    resume: 'The empty workbook to fill with a competence framework',
    droit: 'public',
    media: XLSX,
    erreurs: [],
  }),
  importerReferentiel: declarer({
    nom: 'importerReferentiel',
    methode: 'POST',
    chemin: `${REFERENTIELS}/import`,
    resume: 'Make a framework of a file: a CASE package (JSON), our workbook, or one laid out for OpenSALT (XLSX, CSV)',
    droit: 'referentiel.modifier',
    params: Organisme,
    query: z.object({ nom: z.string().min(1).max(500).describe('Name of the file; the body is the file') }),
    reponse: z.object({
      referentiel: Uuid,
      version: Uuid,
      format: z.enum(['case', 'classeur', 'classeur-opensalt']),
      elements: Entier,
      genres_proposes: Entier.describe('Elements whose kind was proposed by their place, to be reviewed'),
      autres_parents: Entier.describe('Elements that had several parents, of which the first was kept'),
      sans_parent: Entier.describe('Elements that hung from nothing known, put at the top'),
      liens_ecartes: Entier.describe('Links that have no counterpart here, or name nothing'),
      lignes_ecartees: Entier.describe('Cells of the workbook that found no place'),
    }),
    erreurs: [
      'document.vide',
      'document.trop-gros',
      'document.format-inconnu',
      'document.illisible',
      'document.chiffre',
      'document.sans-texte',
      'document.trop-de-pages',
      'document.demesure',
      'document.delai',
      'document.memoire',
      'document.interrompu',
      'document.occupe',
      'document.non-reconnu',
      'case.illisible',
      ...erreursContenu,
    ],
  }),
} as const
