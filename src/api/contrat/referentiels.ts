import { z } from 'zod'
import { ECARTS_ELEMENT, ETATS_VERSION, GENRES_LOT, SORTS_JUGEMENT } from '#domaine/referentiel/index.ts'
import { IdElement, OperationPublique, ReferentielPublic } from './contenu-referentiel.ts'
import { declarer, Jour } from './route.ts'

const Uuid = z.uuid()
const Instant = z.string().describe('Instant, ISO 8601 with its zone')
const Entier = z.number().int().min(0)
const Auteur = z.object({ id: Uuid, nom: z.string().nullable() })
const Empreinte = z.string().regex(/^[0-9a-f]{64}$/)

const Organisme = z.object({ organisme: Uuid.describe('Organisation') })
const UnReferentiel = Organisme.extend({ referentiel: Uuid })
const UneVersion = UnReferentiel.extend({ version: Uuid })
const Page = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  par_page: z.coerce.number().int().min(1).max(200).default(50),
})
const AvecRevision = z.object({
  revision: Entier.describe('Revision that the caller has read; another one answers 409 `referentiel.conflit`'),
})

const EnteteVersion = z.object({
  id: Uuid,
  numero: z.number().int().describe('From 1, inside its framework'),
  etat: z.enum(ETATS_VERSION),
  revision: Entier.describe('Counts the edits of the draft'),
  intitule: z.string(),
  certification: z.string().nullable(),
  elements: Entier,
  issue_de: Uuid.nullable().describe('Version from which this draft was opened'),
  cree_le: Instant,
  cree_par: Auteur.nullable(),
  modifie_le: Instant,
  relue_le: Instant.nullable(),
  relue_par: Auteur.nullable(),
  publiee_le: Instant.nullable(),
  publiee_par: Auteur.nullable(),
  relecteur_distinct: z.boolean().nullable().describe('false: its reviewer also wrote in it; null: not reviewed'),
  empreinte: Empreinte.nullable().describe('sha-256 of the canonical JSON of the content; null until published'),
})

const Reference = z.object({ id: Uuid, numero: z.number().int(), etat: z.enum(ETATS_VERSION), modifie_le: Instant })

const ResumeReferentiel = z.object({
  id: Uuid,
  intitule: z.string().describe('That of the open draft, else of the last published version'),
  certification: z.string().nullable(),
  elements: Entier,
  document: Uuid.nullable().describe('Document from which it was read'),
  cree_le: Instant,
  publiee: Reference.nullable().describe('Last published version'),
  brouillon: Reference.nullable().describe('Open draft, reviewed or not'),
})

const Referentiel = ResumeReferentiel.extend({ versions: z.array(EnteteVersion).describe('Newest first') })

const EtatEdition = z.object({
  revision: Entier,
  etat: z.enum(ETATS_VERSION),
  annulable: z.boolean(),
  retablissable: z.boolean(),
})

const VersionReferentiel = EnteteVersion.extend({
  referentiel: Uuid,
  document: Uuid.nullable(),
  contenu: ReferentielPublic,
  annulable: z.boolean(),
  retablissable: z.boolean(),
})

const Rejeu = EtatEdition.extend({
  operations: z.array(OperationPublique).describe('What was applied: a client that applies them too stays in step'),
})

const LotOperations = z.object({
  revision: z.number().int().describe('Revision that this batch made'),
  genre: z.enum(GENRES_LOT),
  cible: z.number().int().nullable().describe('Revision of the edit undone or done again'),
  auteur: Auteur,
  instant: Instant,
  operations: z.array(OperationPublique),
})

const Decision = z.object({
  element: IdElement.describe('Element of the old version'),
  vers: z.array(IdElement).max(50).describe('Its equivalents in the new one; empty: none'),
})
const DemandeMigration = z.object({ de: Uuid, vers: Uuid, decisions: z.array(Decision).max(10_000).default([]) })

const ElementNomme = z.object({ id: IdElement, code: z.string().nullable(), libelle: z.string() })
const Comptes = z.object({
  garde: Entier,
  deplace: Entier,
  scinde: Entier,
  fusionne: Entier,
  abandonne: Entier,
})

const ApercuMigration = z.object({
  apercu: Empreinte.describe('To send back to execute this very migration'),
  jugements: Entier,
  apprenants: Entier,
  comptes: Comptes.describe('Judgements by what becomes of them'),
  lignes: z.array(
    z.object({
      element: ElementNomme,
      sort: z.enum(SORTS_JUGEMENT),
      vers: z.array(ElementNomme),
      ecarts: z.array(z.enum(ECARTS_ELEMENT)),
      jugements: Entier,
      apprenants: Entier,
    }),
  ),
})

const Migration = z.object({
  id: Uuid,
  de: Uuid,
  vers: Uuid,
  comptes: Comptes,
  faite_le: Instant,
  faite_par: Auteur,
})

const Jugement = z.object({
  id: Uuid,
  apprenant: Uuid,
  version: Uuid,
  element: IdElement,
  valeur: z.string(),
  porte_le: Jour,
  porte_par: Auteur,
  cree_le: Instant,
})

const JugementAtteignable = Jugement.extend({
  etapes: z.array(
    z.object({
      referentiel: Uuid,
      version: Uuid,
      numero: z.number().int(),
      intitule: z.string(),
      sort: z.enum(SORTS_JUGEMENT).nullable().describe('null on the version where it was given'),
      migration: Uuid.nullable(),
      le: Instant,
      elements: z.array(ElementNomme),
    }),
  ),
})

const REFERENTIELS = '/organismes/:organisme/referentiels'
const REFERENTIEL = `${REFERENTIELS}/:referentiel` as const
const VERSION = `${REFERENTIEL}/versions/:version` as const

const inconnue = ['referentiel.inconnu', 'referentiel.version-inconnue'] as const
const edition = [...inconnue, 'referentiel.fige', 'referentiel.conflit'] as const
/** Refusals of a content. */
export const erreursContenu = [
  'referentiel.element-inconnu',
  'referentiel.identifiant-double',
  'referentiel.identifiant-invalide',
  'referentiel.cycle',
  'referentiel.parent-refuse',
  'referentiel.genre-different',
  'referentiel.lien-refuse',
  'referentiel.lien-double',
  'referentiel.lien-inconnu',
  'referentiel.restauration-invalide',
  'referentiel.trop-d-elements',
  'referentiel.trop-de-liens',
  'referentiel.trop-profond',
  'referentiel.texte-trop-long',
  'referentiel.texte-illisible',
] as const
const migration = [
  ...inconnue,
  'referentiel.non-publiee',
  'referentiel.migration-sens',
  'referentiel.element-inconnu',
  'referentiel.genre-different',
  'referentiel.identifiant-double',
] as const

export const routesReferentiels = {
  referentiels: declarer({
    nom: 'referentiels',
    methode: 'GET',
    chemin: REFERENTIELS,
    resume: 'Competence frameworks of an organisation, by title',
    droit: 'referentiel.lire',
    params: Organisme,
    query: Page,
    reponse: z.object({ total: z.number().int(), referentiels: z.array(ResumeReferentiel) }),
    erreurs: [],
  }),
  creerReferentiel: declarer({
    nom: 'creerReferentiel',
    methode: 'POST',
    chemin: REFERENTIELS,
    resume: 'Create a competence framework, empty or from a content; opens its first draft',
    droit: 'referentiel.modifier',
    params: Organisme,
    corps: z.object({
      contenu: ReferentielPublic,
      document: Uuid.nullable().default(null).describe('Document from which it was read'),
    }),
    reponse: VersionReferentiel,
    erreurs: erreursContenu,
  }),
  referentiel: declarer({
    nom: 'referentiel',
    methode: 'GET',
    chemin: REFERENTIEL,
    resume: 'A competence framework and its versions',
    droit: 'referentiel.lire',
    params: UnReferentiel,
    reponse: Referentiel,
    erreurs: ['referentiel.inconnu'],
  }),
  versionReferentiel: declarer({
    nom: 'versionReferentiel',
    methode: 'GET',
    chemin: VERSION,
    resume: 'One version with its content',
    droit: 'referentiel.lire',
    params: UneVersion,
    reponse: VersionReferentiel,
    erreurs: inconnue,
  }),
  appliquerOperations: declarer({
    nom: 'appliquerOperations',
    methode: 'POST',
    chemin: `${VERSION}/operations`,
    resume: 'Apply a batch of edits to a draft, all or none; a reviewed draft becomes a draft again',
    droit: 'referentiel.modifier',
    params: UneVersion,
    corps: AvecRevision.extend({ operations: z.array(OperationPublique).min(1).max(500) }),
    reponse: EtatEdition,
    erreurs: [...edition, ...erreursContenu],
  }),
  annulerOperations: declarer({
    nom: 'annulerOperations',
    methode: 'POST',
    chemin: `${VERSION}/annulation`,
    resume: 'Undo the last batch of edits not yet undone, whoever made it',
    droit: 'referentiel.modifier',
    params: UneVersion,
    corps: AvecRevision,
    reponse: Rejeu,
    erreurs: [...edition, 'referentiel.rien-a-annuler'],
  }),
  retablirOperations: declarer({
    nom: 'retablirOperations',
    methode: 'POST',
    chemin: `${VERSION}/retablissement`,
    resume: 'Do again the batch of edits undone last',
    droit: 'referentiel.modifier',
    params: UneVersion,
    corps: AvecRevision,
    reponse: Rejeu,
    erreurs: [...edition, 'referentiel.rien-a-retablir'],
  }),
  historiqueReferentiel: declarer({
    nom: 'historiqueReferentiel',
    methode: 'GET',
    chemin: `${VERSION}/historique`,
    resume: 'Batches of edits of a version, newest first',
    droit: 'referentiel.lire',
    params: UneVersion,
    query: Page,
    reponse: z.object({ total: z.number().int(), lots: z.array(LotOperations) }),
    erreurs: inconnue,
  }),
  relireVersion: declarer({
    nom: 'relireVersion',
    methode: 'POST',
    chemin: `${VERSION}/relecture`,
    resume: 'Say that a draft was reviewed; another person than its authors is wished, not required',
    droit: 'referentiel.modifier',
    params: UneVersion,
    corps: AvecRevision,
    reponse: EnteteVersion,
    erreurs: [...edition, 'referentiel.deja-relue'],
  }),
  publierVersion: declarer({
    nom: 'publierVersion',
    methode: 'POST',
    chemin: `${VERSION}/publication`,
    resume: 'Publish a reviewed draft: nobody can change it any more',
    droit: 'referentiel.publier',
    params: UneVersion,
    corps: AvecRevision,
    reponse: EnteteVersion,
    erreurs: [...edition, 'referentiel.non-relue', 'referentiel.vide'],
  }),
  ouvrirBrouillon: declarer({
    nom: 'ouvrirBrouillon',
    methode: 'POST',
    chemin: `${REFERENTIEL}/brouillon`,
    resume: 'Open a new draft from a published version; elements keep their identifiers',
    droit: 'referentiel.modifier',
    params: UnReferentiel,
    corps: z.object({ version: Uuid.describe('Published version to start from') }),
    reponse: EnteteVersion,
    erreurs: [...inconnue, 'referentiel.non-publiee', 'referentiel.brouillon-ouvert'],
  }),
  abandonnerBrouillon: declarer({
    nom: 'abandonnerBrouillon',
    methode: 'DELETE',
    chemin: VERSION,
    resume: 'Set a draft aside; a framework never published leaves the lists with its only draft',
    droit: 'referentiel.modifier',
    params: UneVersion,
    erreurs: [...inconnue, 'referentiel.fige'],
  }),
  apercuMigration: declarer({
    nom: 'apercuMigration',
    methode: 'POST',
    chemin: `${REFERENTIEL}/migrations/apercu`,
    resume: 'What would become of the judgements given on a version if they were taken up on a later one',
    droit: 'jugement.migrer',
    params: UnReferentiel,
    corps: DemandeMigration,
    reponse: ApercuMigration,
    erreurs: migration,
  }),
  migrerJugements: declarer({
    nom: 'migrerJugements',
    methode: 'POST',
    chemin: `${REFERENTIEL}/migrations`,
    resume: 'Take the judgements of a version up on a later one, exactly as previewed',
    droit: 'jugement.migrer',
    params: UnReferentiel,
    corps: DemandeMigration.extend({ apercu: Empreinte.describe('Given by the preview') }),
    reponse: Migration,
    erreurs: [...migration, 'referentiel.apercu-perime', 'referentiel.rien-a-migrer'],
  }),
  migrationsReferentiel: declarer({
    nom: 'migrationsReferentiel',
    methode: 'GET',
    chemin: `${REFERENTIEL}/migrations`,
    resume: 'Migrations of judgements already made, newest first',
    droit: 'jugement.lire',
    params: UnReferentiel,
    query: Page,
    reponse: z.object({ total: z.number().int(), migrations: z.array(Migration) }),
    erreurs: ['referentiel.inconnu'],
  }),
  porterJugement: declarer({
    nom: 'porterJugement',
    methode: 'POST',
    chemin: '/organismes/:organisme/jugements',
    resume: 'Give a judgement on a learner, about one element of a published version',
    droit: 'jugement.porter',
    params: Organisme,
    corps: z.object({
      apprenant: Uuid,
      version: Uuid,
      element: IdElement,
      valeur: z.string().trim().min(1).max(2_000),
      porte_le: Jour.describe('Day on which it was given, today at the latest'),
    }),
    reponse: Jugement,
    erreurs: [
      'referentiel.version-inconnue',
      'referentiel.non-publiee',
      'referentiel.element-inconnu',
      'referentiel.texte-illisible',
      'referentiel.texte-trop-long',
      'jugement.jour-a-venir',
    ],
  }),
  jugementsApprenant: declarer({
    nom: 'jugementsApprenant',
    methode: 'GET',
    chemin: '/organismes/:organisme/apprenants/:apprenant/jugements',
    resume: 'Every judgement given on a learner, each with the versions it went through',
    droit: 'jugement.lire',
    params: Organisme.extend({ apprenant: Uuid }),
    reponse: z.object({ jugements: z.array(JugementAtteignable) }),
    erreurs: [],
  }),
} as const
