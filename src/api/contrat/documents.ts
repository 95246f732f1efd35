import { z } from 'zod'
import { DECISIONS, FORMATS_DOCUMENT, GENRES_DOCUMENT, GRAVITES } from '#domaine/document/index.ts'
import { FORMES_EXAMEN, NATURES_EPREUVE } from '#domaine/referentiel/index.ts'
import { ReferentielPublic } from './contenu-referentiel.ts'
import { erreursContenu } from './referentiels.ts'
import { declarer, Liste } from './route.ts'

const Uuid = z.uuid()
const Instant = z.string().describe('Instant, ISO 8601 with its zone')
const Entier = z.number().int().min(0)
const Auteur = z.object({ id: Uuid, nom: z.string().nullable() })
const Organisme = z.object({ organisme: Uuid.describe('Organisation') })
const UnDocument = Organisme.extend({ document: Uuid })
const Page = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  par_page: z.coerce.number().int().min(1).max(200).default(50),
})
const Avec = Liste.describe('Other documents to check this one with, beside those of the same certification')

const Repere = z.object({
  rang: Entier.describe('Line of the source, from 0'),
  debut: Entier.describe('First character'),
  fin: Entier.describe('Character after the last one'),
})
const Scalaire = z.union([z.string(), z.number(), z.boolean(), z.null()])

export const ResumeDocument = z.object({
  id: Uuid,
  nom: z.string(),
  format: z.enum(FORMATS_DOCUMENT),
  empreinte: z.string().describe('sha-256 of the bytes, hexadecimal'),
  taille: Entier.describe('Bytes'),
  genre: z.enum(GENRES_DOCUMENT).nullable().describe('null: nothing known was recognised'),
  certification: z.string().nullable().describe('RNCP/RS number that the document states for itself'),
  intitule: z.string().nullable(),
  pages: Entier,
  lignes: Entier,
  donnees: Entier.describe('Data that were read, unknown ones left out'),
  non_places: Entier.describe('Lines that found no place'),
  depose_par: Auteur.nullable(),
  depose_le: Instant,
  lu_le: Instant,
})
export type ResumeDocument = z.infer<typeof ResumeDocument>

const ModaliteReglement = z.object({
  candidats: z.string(),
  forme: z.enum(FORMES_EXAMEN).nullable(),
  natures: z.array(z.enum(NATURES_EPREUVE)),
  duree_min: z.number().nullable().describe('Minutes; null: unknown'),
  duree_max: z.number().nullable(),
  brut: z.string().describe('The very words of the table'),
})

export const TableReglement = z.object({
  diplome: z.string().nullable(),
  arrete: z.string().nullable(),
  arrete_du: z.string().nullable(),
  categories: z.array(z.string()),
  epreuves: z.array(
    z.object({
      code: z.string().nullable(),
      libelle: z.string(),
      groupe: z.string().nullable().describe('Option or group of units that holds it'),
      facultative: z.boolean(),
      coefficient: z.number().nullable().describe('null: none printed'),
      unites: z.array(
        z.object({
          code: z.string().nullable(),
          libelle: z.string(),
          coefficient: z.number().nullable(),
          facultative: z.boolean(),
          modalites: z.array(ModaliteReglement).describe('In the order of `categories`'),
        }),
      ),
    }),
  ),
  notes: z.array(z.object({ marque: z.string(), texte: z.string() })),
})
export type TableReglement = z.infer<typeof TableReglement>

const DocumentLu = z.object({
  document: ResumeDocument,
  donnees: z
    .array(
      z.object({
        chemin: z.string().describe('`blocs[0].code`'),
        valeur: Scalaire.describe('null: unknown'),
        reperes: z.array(Repere),
      }),
    )
    .describe('In the order of the document; a framework shows its elements through its preview'),
  reglement: TableReglement.nullable().describe('The table, when the document is an exam regulation'),
  mobilier: z.array(Entier).describe('Lines that carry nothing: headers, footers, labels'),
  non_places: z.array(Entier).describe('Lines that found no place; never dropped'),
})

const SourceDocument = z.object({
  nom: z.string(),
  format: z.enum(FORMATS_DOCUMENT),
  empreinte: z.string(),
  taille: Entier,
  pages: z.array(
    z.object({
      numero: Entier,
      largeur: z.number().nullable().describe('Points; null when the format places nothing'),
      hauteur: z.number().nullable(),
    }),
  ),
  lignes: z.array(
    z.object({
      rang: Entier,
      page: z.number().int().nullable(),
      feuille: z.string().nullable(),
      numero: Entier,
      colonne: Entier,
      texte: z.string().describe('Raw'),
      boite: z.object({ x: z.number(), y: z.number(), largeur: z.number(), hauteur: z.number() }).nullable(),
      cellule: z
        .object({ tableau: Entier, rangee: Entier, colonne: Entier, largeur: Entier, hauteur: Entier })
        .nullable(),
      titre: z.number().int().nullable(),
    }),
  ),
})

const Appui = z.discriminatedUnion('genre', [
  z.object({ genre: z.literal('texte'), cle: z.string().describe('Article') }),
  z.object({ genre: z.literal('registre'), numero: z.string(), champ: z.string() }),
  z.object({ genre: z.literal('document'), document: z.string(), reperes: z.array(Repere) }),
  z.object({ genre: z.literal('bareme'), bareme: z.string(), depuis: z.string() }),
])

export const ConstatPublic = z.object({
  cle: z.string().describe('Finds the finding again another day'),
  regle: z.string(),
  gravite: z.enum(GRAVITES),
  donnees: z.record(z.string(), Scalaire).describe('Figures of the sentence'),
  reperes: z.array(Repere).describe('Empty when what is wrong is an absence'),
  reparation: z
    .object({ chemin: z.string().nullable(), valeur: Scalaire })
    .nullable()
    .describe('Proposed, never applied alone'),
  appuis: z.array(Appui),
  decision: z
    .object({
      decision: z.enum(['acceptee', 'refusee']),
      motif: z.string().nullable(),
      par: Auteur,
      le: Instant,
    })
    .nullable(),
})
export type ConstatPublic = z.infer<typeof ConstatPublic>

/** Refusals of the reader: when a document is dropped, and when one kept must be read again. */
const depot = [
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
] as const

const DOCUMENTS = '/organismes/:organisme/documents'
const DOCUMENT = `${DOCUMENTS}/:document` as const

export const routesDocuments = {
  documents: declarer({
    nom: 'documents',
    methode: 'GET',
    chemin: DOCUMENTS,
    resume: 'Documents kept by an organisation, newest first',
    droit: 'document.lire',
    params: Organisme,
    query: Page,
    reponse: z.object({ total: z.number().int(), documents: z.array(ResumeDocument) }),
    erreurs: [],
  }),
  deposerDocument: declarer({
    nom: 'deposerDocument',
    methode: 'POST',
    chemin: DOCUMENTS,
    resume: 'Drop a document: the body is the file, at most 25 MB; it is read, recognised and kept',
    droit: 'document.deposer',
    params: Organisme,
    query: z.object({ nom: z.string().min(1).max(500).describe('Name of the file') }),
    reponse: z.object({
      document: ResumeDocument,
      deja_connu: z.boolean().describe('The same bytes were already there: nothing more was kept'),
    }),
    erreurs: depot,
  }),
  document: declarer({
    nom: 'document',
    methode: 'GET',
    chemin: DOCUMENT,
    resume: 'A document with the data that were read and the lines they were read from',
    droit: 'document.lire',
    params: UnDocument,
    reponse: DocumentLu,
    erreurs: ['document.inconnu', ...depot],
  }),
  sourceDocument: declarer({
    nom: 'sourceDocument',
    methode: 'GET',
    chemin: `${DOCUMENT}/source`,
    resume: 'Every line of a document, raw, with its place',
    droit: 'document.lire',
    params: UnDocument,
    reponse: SourceDocument,
    erreurs: ['document.inconnu', ...depot],
  }),
  fichierDocument: declarer({
    nom: 'fichierDocument',
    methode: 'GET',
    chemin: `${DOCUMENT}/fichier`,
    resume: 'The file as it was dropped',
    droit: 'document.lire',
    params: UnDocument,
    media: 'application/octet-stream',
    erreurs: ['document.inconnu'],
  }),
  relireDocument: declarer({
    nom: 'relireDocument',
    methode: 'POST',
    chemin: `${DOCUMENT}/relecture`,
    resume: 'Read the same bytes again with the recognisers of today; decisions stay',
    droit: 'document.deposer',
    params: UnDocument,
    reponse: ResumeDocument,
    erreurs: ['document.inconnu', ...depot],
  }),
  constatsDocument: declarer({
    nom: 'constatsDocument',
    methode: 'GET',
    chemin: `${DOCUMENT}/constats`,
    resume: 'What the rules say of a document today, with what people decided of it',
    droit: 'document.lire',
    params: UnDocument,
    query: z.object({ avec: Avec }),
    reponse: z.object({
      aujourdhui: z.string().describe('Day of the check, AAAA-MM-JJ'),
      constats: z.array(ConstatPublic),
      voisins: z.array(ResumeDocument).describe('Documents it was checked with'),
      fiches: z.array(z.string()).describe('Records of the register that were looked at'),
    }),
    erreurs: ['document.inconnu', ...depot],
  }),
  deciderConstat: declarer({
    nom: 'deciderConstat',
    methode: 'POST',
    chemin: `${DOCUMENT}/decisions`,
    resume: 'Accept or refuse a finding and its repair, or take the decision back; kept for ever',
    droit: 'document.decider',
    params: UnDocument,
    corps: z.object({
      constat: z.string().min(1).max(500).describe('Key of the finding'),
      decision: z.enum(DECISIONS),
      motif: z.string().trim().min(1).max(2_000).nullable().default(null),
      avec: z.array(Uuid).max(50).default([]).describe('The documents it was checked with'),
    }),
    erreurs: ['document.inconnu', 'document.constat-inconnu', 'document.rien-a-annuler', ...depot],
  }),
  apercuReferentiel: declarer({
    nom: 'apercuReferentiel',
    methode: 'GET',
    chemin: `${DOCUMENT}/referentiel`,
    resume: 'The framework that a document would make, accepted repairs applied',
    droit: 'document.lire',
    params: UnDocument,
    reponse: z.object({
      referentiel: ReferentielPublic,
      reparations: Entier.describe('Accepted repairs that were applied'),
      ignorees: z.array(z.string()).describe('Paths of accepted repairs that lead nowhere any more'),
    }),
    erreurs: ['document.inconnu', 'document.non-reconnu', ...depot],
  }),
  referentielDuDocument: declarer({
    nom: 'referentielDuDocument',
    methode: 'POST',
    chemin: `${DOCUMENT}/referentiel`,
    resume: 'Make a framework of a document, as its preview shows it; opens its first draft',
    droit: 'referentiel.modifier',
    params: UnDocument,
    reponse: z.object({ referentiel: Uuid, version: Uuid }),
    erreurs: ['document.inconnu', 'document.non-reconnu', ...depot, ...erreursContenu],
  }),
} as const
