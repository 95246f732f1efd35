import { z } from 'zod'
import {
  ETATS_CORRESPONDANCE,
  FAMILLES_RAPPROCHEES,
  FORMES_RAPPROCHEMENT,
  GENRES_ELEMENT,
  NATURES_CHANGEMENT,
  TYPES_CORRESPONDANCE,
} from '#domaine/referentiel/index.ts'
import { IdElement } from './contenu-referentiel.ts'
import { declarer } from './route.ts'

const Uuid = z.uuid()
const Instant = z.string().describe('Instant, ISO 8601 with its zone')
const Part = z.number().min(0).max(1)
const Source = z
  .string()
  .max(200)
  .describe('`version:<uuid>`, or `fiche:<RNCP or RS number>`, with `@<sha-256>` for one content of the record')

const Organisme = z.object({ organisme: Uuid.describe('Organisation') })
const Cotes = z.object({ de: Source, vers: Source })
const Page = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  par_page: z.coerce.number().int().min(1).max(200).default(50),
})

const Element = z.object({
  id: IdElement,
  genre: z.enum(GENRES_ELEMENT),
  famille: z.enum(FAMILLES_RAPPROCHEES).nullable().describe('Kinds that may be linked; null: never linked'),
  code: z.string().nullable(),
  libelle: z.string(),
  parent: IdElement.nullable(),
})

const Cote = z.object({
  cle: Source.describe('Always the same content: to send back with decisions'),
  intitule: z.string(),
  numero: z.string().nullable(),
  version: z.object({ id: Uuid, referentiel: Uuid, numero: z.number().int() }).nullable(),
  elements: z.array(Element).describe('Each parent before its children, siblings in order'),
})

const Raison = z.object({
  mots_communs: z.array(z.string()).describe('As the second side writes them, the most telling first'),
  mots: Part,
  lettres: Part,
  contenu: Part.nullable().describe('What the two hold; null: neither holds anything'),
  meme_code: z.boolean(),
  caractere_oppose: z.boolean().describe('Optional on one side, compulsory on the other'),
  position: Part,
  blocs_voisins: z.boolean().nullable().describe('Their blocs are brought together too; null: no bloc'),
})

const Lien = z.object({
  de: IdElement,
  vers: IdElement,
  etat: z.enum(ETATS_CORRESPONDANCE),
  type: z.enum(TYPES_CORRESPONDANCE).describe('Decided, else offered first'),
  association: z.string().describe('CASE 1.1 association of that type'),
  suggestion: z
    .object({ score: Part, forme: z.enum(FORMES_RAPPROCHEMENT), raison: Raison })
    .nullable()
    .describe('null: made by hand'),
  decision: z
    .object({ par: z.object({ id: Uuid, nom: z.string().nullable() }), le: Instant })
    .nullable()
    .describe('null: nobody decided'),
})

const Officiel = z.object({
  type: z.enum(['equivalent', 'remplace']),
  sens: z.enum(['de-vers', 'vers-de']),
  de: IdElement.nullable(),
  vers: IdElement.nullable(),
  code_de: z.string().nullable().describe('As declared; null: the whole certification'),
  code_vers: z.string().nullable(),
  declaree_par: z.string().describe('Record that states it'),
})

const Bouts = { de: IdElement, vers: IdElement }
const Decision = z.discriminatedUnion('etat', [
  z.object({ ...Bouts, etat: z.literal('confirme'), type: z.enum(TYPES_CORRESPONDANCE) }),
  z.object({ ...Bouts, etat: z.literal('refuse') }),
  z.object({ ...Bouts, etat: z.literal('propose').describe('Takes the decision back') }),
])

const Acte = z.object({
  numero: z.number().int(),
  decisions: z.array(
    z.object({
      ...Bouts,
      etat: z.enum(ETATS_CORRESPONDANCE),
      type: z.enum(TYPES_CORRESPONDANCE).nullable(),
    }),
  ),
})

const Changement = z.object({
  avant: z.array(IdElement).describe('Elements of the first side; none: added'),
  apres: z.array(IdElement).describe('Elements of the second side; none: removed'),
  natures: z.array(z.enum(NATURES_CHANGEMENT)).describe('Empty: unchanged'),
  mots: z
    .array(z.object({ nature: z.enum(['identique', 'ajout', 'retrait']), texte: z.string() }))
    .nullable()
    .describe('Word by word, when the label of a kept element changed'),
})

const TableGardee = z.object({
  id: Uuid,
  de: Source,
  vers: Source,
  de_intitule: z.string(),
  vers_intitule: z.string(),
  confirmes: z.number().int(),
  refuses: z.number().int(),
  modifie_le: Instant,
})

const BASE = '/organismes/:organisme/correspondances'
const cotes = [
  'correspondance.source-invalide',
  'correspondance.memes-cotes',
  'correspondance.trop-grand',
  'fiche.inconnue',
  'referentiel.version-inconnue',
] as const

export const routesCorrespondances = {
  correspondances: declarer({
    nom: 'correspondances',
    methode: 'GET',
    chemin: BASE,
    resume: 'Crosswalks on which something was decided, last touched first',
    droit: 'correspondance.lire',
    params: Organisme,
    query: Page,
    reponse: z.object({ total: z.number().int(), tables: z.array(TableGardee) }),
    erreurs: [],
  }),
  bancCorrespondances: declarer({
    nom: 'bancCorrespondances',
    methode: 'GET',
    chemin: `${BASE}/banc`,
    resume: 'Two sides with the links suggested, decided, and stated by the register',
    droit: 'correspondance.lire',
    params: Organisme,
    query: Cotes,
    reponse: z.object({
      de: Cote,
      vers: Cote,
      liens: z.array(Lien),
      officiels: z.array(Officiel).describe('Read-only: the register states them'),
      annulable: z.boolean(),
      seuil_sur: Part.describe('From this score on, bulk confirmation is offered'),
    }),
    erreurs: cotes,
  }),
  comparaisonReferentiels: declarer({
    nom: 'comparaisonReferentiels',
    methode: 'GET',
    chemin: `${BASE}/comparaison`,
    resume: 'What changed from one side to the other: added, removed, moved, split, merged, word by word',
    droit: 'correspondance.lire',
    params: Organisme,
    query: Cotes,
    reponse: z.object({
      de: Cote,
      vers: Cote,
      lignes: z.array(Changement),
      comptes: z.record(z.enum(NATURES_CHANGEMENT), z.number().int()),
    }),
    erreurs: cotes,
  }),
  exportCorrespondances: declarer({
    nom: 'exportCorrespondances',
    methode: 'GET',
    chemin: `${BASE}/export/case.json`,
    resume: 'Confirmed links, and those that the register states, as a CASE 1.1 package of associations, to be saved',
    droit: 'correspondance.lire',
    params: Organisme,
    query: Cotes,
    media: 'application/json',
    erreurs: cotes,
  }),
  deciderCorrespondances: declarer({
    nom: 'deciderCorrespondances',
    methode: 'POST',
    chemin: `${BASE}/decisions`,
    resume: 'Confirm, refuse or release links, all or none, as one act',
    droit: 'correspondance.decider',
    params: Organisme,
    corps: Cotes.extend({ decisions: z.array(Decision).min(1).max(5_000) }),
    reponse: Acte,
    erreurs: [...cotes, 'referentiel.element-inconnu', 'referentiel.genre-different'],
  }),
  annulerCorrespondances: declarer({
    nom: 'annulerCorrespondances',
    methode: 'POST',
    chemin: `${BASE}/annulation`,
    resume: 'Undo the last act not yet undone, whoever made it',
    droit: 'correspondance.decider',
    params: Organisme,
    corps: Cotes,
    reponse: Acte,
    erreurs: [...cotes, 'correspondance.rien-a-annuler'],
  }),
} as const
