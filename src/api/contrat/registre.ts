import { z } from 'zod'
import {
  type CriteresRecherche,
  ETATS_ENREGISTREMENT,
  TYPES_ENREGISTREMENT,
  VOIES_ACCES,
} from '#domaine/certification/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { Continuite, ENTREES, ETATS, PageFiche, Partenaire, Reponse, VersionFiche } from './fiche.ts'
import { declarer, Jour, Liste } from './route.ts'

const Numero = z.object({ numero: z.string().max(40).describe('RNCP35698, rncp35698, RS5000…') })
const Au = z.object({ au: Jour.optional().describe('Read everything as of this day; today in Paris by default') })

export const CriteresQuery = z.object({
  q: z.string().max(400).default('').describe('Words, prefixes, codes (RNCP, bloc, NSF, ROME, CFD, SIRET)'),
  repertoire: Liste,
  niveau: Liste.describe('3 to 8; 0 for records that state none'),
  type: Liste.describe('DROIT, DEMANDE'),
  certificateur: Liste.describe('SIREN, or the value of the facet'),
  nsf: Liste,
  rome: Liste,
  voie: Liste.describe('FI, CA, FC, CQ, CL, VAE'),
  etat: Liste,
  au: Jour.optional(),
  apprentissage: z.enum(['oui', 'non']).optional(),
  expire: z.coerce.number().int().min(0).max(120).optional().describe('End of entries within n months of the day'),
  tri: z.enum(['pertinence', 'echeance', 'intitule']).default('pertinence'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  par_page: z.coerce.number().int().min(1).max(100).default(20),
})

type Saisie = z.output<typeof CriteresQuery>

const choisir = <T>(valeurs: readonly string[], admis: readonly T[]): T[] =>
  admis.filter((a) => valeurs.includes(String(a)))

const REPERTOIRES = ['RNCP', 'RS'] as const
const LISTES = {
  repertoire: REPERTOIRES,
  niveau: [0, 3, 4, 5, 6, 7, 8],
  type: TYPES_ENREGISTREMENT,
  voie: VOIES_ACCES,
  etat: ETATS_ENREGISTREMENT,
} as const

/** The criteria of the domain from a query read by the contract; refuses `requete.invalide`, naming the field and the value that its code list does not know. */
export function criteresDe(q: Saisie, au: string): Resultat<CriteresRecherche> {
  for (const champ of ['repertoire', 'niveau', 'type', 'voie', 'etat'] as const) {
    const inconnue = q[champ].find((v) => !LISTES[champ].some((admise) => String(admise) === v))
    if (inconnue !== undefined) return refuser('requete.invalide', { [`query.${champ}`]: inconnue })
  }
  return reussir({
    texte: q.q,
    repertoires: choisir(q.repertoire, LISTES.repertoire),
    niveaux: choisir(q.niveau, LISTES.niveau),
    types: choisir(q.type, LISTES.type),
    certificateurs: q.certificateur,
    nsf: q.nsf,
    rome: q.rome,
    voies: choisir(q.voie, LISTES.voie),
    etats: choisir(q.etat, LISTES.etat),
    au,
    apprentissage: q.apprentissage === undefined ? null : q.apprentissage === 'oui',
    expireDansMois: q.expire ?? null,
    tri: q.tri,
    page: q.page,
    parPage: q.par_page,
  })
}

export const LigneFiche = z.object({
  numero: z.string(),
  repertoire: z.enum(['RNCP', 'RS']),
  intitule: z.string(),
  abrege: z.string().nullable(),
  niveau: z.number().int().nullable(),
  type_enregistrement: z.enum(['DROIT', 'DEMANDE']).nullable(),
  certificateurs: z.array(z.string()),
  etat: z.enum(ETATS),
  entrees: z.enum(ENTREES),
  date_effet: Jour.nullable(),
  date_fin: Jour.nullable(),
  date_limite_delivrance: Jour.nullable(),
  remplacee_par: z.array(z.string()),
  champs: z.array(z.enum(['code', 'intitule', 'certificateur', 'bloc', 'competence', 'texte'])),
  blocs_trouves: z.array(z.object({ code: z.string(), libelle: z.string() })),
})
export type LigneFiche = z.infer<typeof LigneFiche>

const Facette = z.object({ valeur: z.string(), libelle: z.string().nullable(), nombre: z.number().int() })

export const ResultatsFiches = z.object({
  au: Jour,
  total: z.number().int(),
  page: z.number().int(),
  par_page: z.number().int(),
  fiches: z.array(LigneFiche),
  facettes: z.object({
    repertoire: z.array(Facette),
    niveau: z.array(Facette),
    type: z.array(Facette),
    certificateur: z.array(Facette),
    nsf: z.array(Facette),
    rome: z.array(Facette),
    voie: z.array(Facette),
    etat: z.array(Facette),
    apprentissage: z.array(Facette),
  }),
  corrections: z.array(z.object({ mot: z.string(), propose: z.string() })),
  elargi: z.boolean().describe('true when no record had every word and any word was accepted'),
})
export type ResultatsFiches = z.infer<typeof ResultatsFiches>

export const Changement = z.object({
  chemin: z
    .array(z.string())
    .describe('Fields from the record to the datum; list elements by key: blocs, RNCP1BC01, libelle'),
  nature: z.enum(['ajout', 'retrait', 'modification', 'deplacement']),
  avant: z.unknown().describe('Value before; null for an addition'),
  apres: z.unknown().describe('Value after; null for a removal'),
  paragraphes: z
    .array(z.object({ nature: z.enum(['identique', 'ajout', 'retrait']), texte: z.string() }))
    .nullable()
    .describe('Paragraph by paragraph, for long texts'),
})
export type Changement = z.infer<typeof Changement>

export const ComparaisonFiches = z.object({
  de: z.object({ numero: z.string(), intitule: z.string(), version: VersionFiche }),
  a: z.object({ numero: z.string(), intitule: z.string(), version: VersionFiche }),
  changements: z.array(Changement),
})
export type ComparaisonFiches = z.infer<typeof ComparaisonFiches>

export const Echeance = z.object({
  numero: z.string(),
  intitule: z.string(),
  abrege: z.string().nullable(),
  etat: z.enum(ETATS),
  entrees: z.enum(ENTREES),
  date_fin: Jour.nullable(),
  date_limite_delivrance: Jour.nullable(),
  jours_restants: z.number().int().nullable().describe('Days to the end of entries; negative once past'),
  successeurs: z.array(z.object({ numero: z.string(), intitule: z.string().nullable(), partielle: z.boolean() })),
})
export type Echeance = z.infer<typeof Echeance>

const Progression = z.object({
  etape: z.enum(['telechargement', 'lecture', 'ecriture', 'index', 'fini']),
  fait: z.number().describe('Bytes or records done'),
  total: z.number().nullable(),
  debit: z.number().nullable().describe('Bytes per second'),
  restant_s: z.number().nullable().describe('Seconds left'),
  fiches: z.number().int(),
})

export const ImportRegistre = z.object({
  id: z.string(),
  etat: z.enum(['en_cours', 'reussi', 'refuse']),
  source: z.string(),
  debut: z.string().describe('Instant, ISO 8601'),
  fin: z.string().nullable(),
  progression: Progression.nullable(),
  rapport: z.record(z.string(), z.unknown()).nullable(),
})
export type ImportRegistre = z.infer<typeof ImportRegistre>

const ExportRegistre = z.object({
  repertoire: z.enum(['RNCP', 'RS']),
  date_export: Jour,
  origine: z.enum(['export', 'catalogue', 'csv']),
  nom: z.string(),
  fiches: z.number().int(),
})

const EtatService = z.object({
  version: z.string(),
  mode: z.enum(['demonstration', 'production']),
  aujourdhui: Jour,
  fiches: z.number().int(),
  exports: z.array(ExportRegistre),
  recherche: z.object({ prete: z.boolean() }),
})
export type EtatService = z.infer<typeof EtatService>

export const routesRegistre = {
  etat: declarer({
    nom: 'etat',
    methode: 'GET',
    chemin: '/etat',
    resume: 'State of the service and of its data',
    droit: 'public',
    reponse: EtatService,
    erreurs: [],
  }),
  chercher: declarer({
    nom: 'chercher',
    methode: 'GET',
    chemin: '/fiches',
    resume: 'Search the register',
    droit: 'public',
    query: CriteresQuery,
    reponse: ResultatsFiches,
    erreurs: ['requete.invalide', 'recherche.pas-prete', 'recherche.index-illisible'],
  }),
  suggerer: declarer({
    nom: 'suggerer',
    methode: 'GET',
    chemin: '/suggestions',
    resume: 'Titles and codes that begin with what is typed',
    droit: 'public',
    query: z.object({ q: z.string().max(400), au: Jour.optional() }),
    reponse: z.object({
      suggestions: z.array(
        z.object({ numero: z.string(), intitule: z.string(), etat: z.enum(ETATS), entrees: z.enum(ENTREES) }),
      ),
    }),
    erreurs: ['recherche.pas-prete', 'recherche.index-illisible'],
  }),
  fiche: declarer({
    nom: 'fiche',
    methode: 'GET',
    chemin: '/fiches/:numero',
    resume: 'A record and what follows from it on a day',
    droit: 'public',
    params: Numero,
    query: Au,
    reponse: PageFiche,
    erreurs: ['fiche.inconnue', 'requete.invalide'],
  }),
  ficheMarkdown: declarer({
    nom: 'ficheMarkdown',
    methode: 'GET',
    chemin: '/fiches/:numero/markdown',
    resume: 'The same page as Markdown',
    droit: 'public',
    params: Numero,
    query: Au.extend({ langue: z.enum(['fr', 'en']).default('fr') }),
    media: 'text/markdown',
    erreurs: ['fiche.inconnue'],
  }),
  partenaires: declarer({
    nom: 'partenaires',
    methode: 'GET',
    chemin: '/fiches/:numero/partenaires',
    resume: 'Every partner of a record',
    droit: 'public',
    params: Numero,
    query: Au,
    reponse: z.object({ numero: z.string(), partenaires: z.array(Partenaire) }),
    erreurs: ['fiche.inconnue'],
  }),
  partenairesCsv: declarer({
    nom: 'partenairesCsv',
    methode: 'GET',
    chemin: '/fiches/:numero/partenaires.csv',
    resume: 'The same as CSV',
    droit: 'public',
    params: Numero,
    query: Au,
    media: 'text/csv',
    erreurs: ['fiche.inconnue'],
  }),
  habilitation: declarer({
    nom: 'habilitation',
    methode: 'GET',
    chemin: '/fiches/:numero/habilitation',
    resume: 'May this establishment train or assess?',
    droit: 'public',
    params: Numero,
    query: Au.extend({ siret: z.string().max(20).describe('SIRET or SIREN') }),
    reponse: z.object({ numero: z.string(), siret: z.string(), former: Reponse, evaluer: Reponse }),
    erreurs: ['fiche.inconnue', 'siret.invalide'],
  }),
  continuite: declarer({
    nom: 'continuite',
    methode: 'GET',
    chemin: '/fiches/:numero/continuite',
    resume: 'What it replaced and what replaced it',
    droit: 'public',
    params: Numero,
    query: Au,
    reponse: Continuite,
    erreurs: ['fiche.inconnue'],
  }),
  versions: declarer({
    nom: 'versions',
    methode: 'GET',
    chemin: '/fiches/:numero/versions',
    resume: 'Every content published, with its export days',
    droit: 'public',
    params: Numero,
    reponse: z.object({ numero: z.string(), versions: z.array(VersionFiche) }),
    erreurs: ['fiche.inconnue'],
  }),
  comparer: declarer({
    nom: 'comparer',
    methode: 'GET',
    chemin: '/fiches/:numero/comparaison',
    resume: 'Two versions, or two records, field by field and bloc by bloc',
    droit: 'public',
    params: Numero,
    query: z.object({
      de: z.string().max(64).optional().describe('Export day or fingerprint; the version before the last by default'),
      a: z.string().max(64).optional().describe('Export day or fingerprint; the last by default'),
      avec: z.string().max(40).optional().describe('Another record'),
    }),
    reponse: ComparaisonFiches,
    erreurs: ['fiche.inconnue', 'version.inconnue', 'version.unique'],
  }),
  echeances: declarer({
    nom: 'echeances',
    methode: 'GET',
    chemin: '/echeances',
    resume: 'What expires when and what replaced it',
    droit: 'public',
    query: Au.extend({
      mois: z.coerce.number().int().min(0).max(120).default(12).describe('Horizon, months'),
      depuis_mois: z.coerce.number().int().min(0).max(120).default(0).describe('Also what ended in the last n months'),
      numeros: Liste,
      repertoire: Liste,
      page: z.coerce.number().int().min(1).default(1),
      par_page: z.coerce.number().int().min(1).max(100).default(50),
    }),
    reponse: z.object({ au: Jour, total: z.number().int(), echeances: z.array(Echeance) }),
    erreurs: [],
  }),
  imports: declarer({
    nom: 'imports',
    methode: 'GET',
    chemin: '/imports',
    resume: 'Runs of the importer',
    droit: 'registre.importer',
    reponse: z.object({ imports: z.array(ImportRegistre) }),
    erreurs: [],
  }),
  importer: declarer({
    nom: 'importer',
    methode: 'POST',
    chemin: '/imports',
    resume: 'Import the file sent as the body (XML or zip)',
    droit: 'registre.importer',
    query: z.object({
      nom: z.string().max(200),
      date: Jour.optional().describe('Export day, when the file name does not carry it'),
    }),
    reponse: ImportRegistre,
    erreurs: ['import.deja-en-cours'],
  }),
  actualiser: declarer({
    nom: 'actualiser',
    methode: 'POST',
    chemin: '/imports/actualisation',
    resume: 'Fetch and import the latest pair of exports',
    droit: 'registre.importer',
    reponse: ImportRegistre,
    erreurs: ['import.deja-en-cours'],
  }),
  import: declarer({
    nom: 'import',
    methode: 'GET',
    chemin: '/imports/:id',
    resume: 'Progress and report of a run',
    droit: 'registre.importer',
    params: z.object({ id: z.uuid() }),
    reponse: ImportRegistre,
    erreurs: ['import.inconnu'],
  }),
} as const
