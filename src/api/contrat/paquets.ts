import { z } from 'zod'
import { DECISIONS, GENRES_DIPLOME, MENTIONS } from '#domaine/deliberation/index.ts'
import { CHAMPS_DOSSIER } from './calculs/dossier.ts'
import { ContenuPaquet, ContenuPaquetLu } from './contenu-paquet.ts'
import { declarer, Jour } from './route.ts'

/** Largest past cohort of a dry run. */
const COHORTE_MAX = 1_000

const Uuid = z.uuid()
const Instant = z.string().describe('Instant, ISO 8601 with its zone')
const Empreinte = z.string().regex(/^[0-9a-f]{64}$/)
const Auteur = z.object({ id: Uuid, nom: z.string().nullable() })
const Organisme = z.object({ organisme: Uuid.describe('Organisation') })
const UnPaquet = Organisme.extend({ paquet: Uuid })
const Entier = z.number().int().min(0)

const Mouvement = z.object({
  avant: z.enum(DECISIONS).nullable(),
  apres: z.enum(DECISIONS).nullable(),
  nombre: Entier,
})

const Acte = z.object({
  genre: z.enum(['repetition', 'signature', 'retrait']),
  de_ce_contenu: z.boolean().describe('Bears on the content as it is now'),
  motif: z.string().nullable(),
  bilan: z
    .object({ reference: z.string(), candidats: Entier, changements: Entier, mouvements: z.array(Mouvement) })
    .nullable()
    .describe('Counts of a dry run: nothing of a candidate is kept'),
  par: Auteur,
  le: Instant,
})

const Entete = z.object({
  id: Uuid,
  certification: z.string(),
  session: z.number().int(),
  numero: z.number().int().describe('Rank among the packages of that certification and session'),
  issu_de: Uuid.nullable().describe('Package it was copied from'),
  intitule: z.string(),
  revision: Entier,
  etat: z.enum(['brouillon', 'repete', 'signe-une-fois', 'utilisable', 'retire']),
  modifie_le: Instant,
  modifie_par: Auteur,
})

const Ecart = z.object({
  chemin: z.string().describe('Datum that differs, by unit'),
  avant: z.string().nullable().describe('null: absent or unknown'),
  apres: z.string().nullable(),
})

const Verification = z.object({
  code: z.string(),
  phrase: z.string(),
  tenue: z.boolean().nullable().describe('null: something is unknown'),
  faire: z.string().nullable(),
  texte: z.string().nullable().describe('Text of law that it applies'),
})

const Paquet = Entete.extend({
  empreinte: Empreinte.describe('sha-256 of the content: what people sign'),
  modifiable: z.boolean(),
  contenu: ContenuPaquetLu,
  controle: z.object({
    issue: z.enum(['conforme', 'non-conforme', 'determine', 'indetermine']),
    verifications: z.array(Verification),
  }),
  ecarts: z.array(Ecart).nullable().describe('What differs from the package it was copied from; null: from none'),
  actes: z.array(Acte).describe('Oldest first'),
})
export type PaquetPublic = z.infer<typeof Paquet>

const Session = z.number().int().min(1990).max(2100).describe('Year of the session')
const Commun = { session: Session, jour: Jour.optional().describe('Day of the session; 30 June when absent') }
const Numero = z.string().regex(/^(RNCP|RS)\d{1,7}$/)
const Creation = z.discriminatedUnion('depart', [
  z.strictObject({
    ...Commun,
    depart: z.literal('reglement'),
    reglement: z.string().max(100).describe('Delivered regulation: mspc, RNCP35698'),
    certification: Numero.optional().describe('Needed by a regulation that names none'),
  }),
  z.strictObject({
    ...Commun,
    depart: z.literal('document'),
    document: Uuid.describe('Order read in a document of the organisation'),
    certification: Numero,
    diplome: z.enum(GENRES_DIPLOME),
  }),
  z.strictObject({ ...Commun, depart: z.literal('copie'), paquet: Uuid }),
])

const Candidat = z.strictObject({
  numero: z.string().trim().min(1).max(60).describe('A number, never a name'),
  ...CHAMPS_DOSSIER,
})
const Cohorte = z
  .array(Candidat)
  .min(1)
  .max(COHORTE_MAX)
  .refine((cohorte) => new Set(cohorte.map(({ numero }) => numero)).size === cohorte.length, 'each candidate once')
  .describe('Candidates of a past session: what each has at each unit; coefficients and roles come from the packages')

const Reference = z.discriminatedUnion('genre', [
  z.strictObject({ genre: z.literal('paquet'), paquet: Uuid }),
  z.strictObject({ genre: z.literal('reglement'), reglement: z.string().max(100) }),
])

const Issue = z.object({
  decision: z.enum(DECISIONS).nullable(),
  mention: z.enum(MENTIONS).nullable(),
  moyenne: z.number().nullable(),
  moyenne_professionnelle: z.number().nullable(),
  unites_attestees: z.array(z.string()),
})
const Dite = z.object({ phrase: z.string(), valeur: z.string().nullable() })

const Repetition = z.object({
  reference: z.string().describe('What it was compared with'),
  candidats: Entier,
  ecarts: z.array(Ecart),
  mouvements: z.array(Mouvement),
  changements: z.array(
    z.object({
      numero: z.string(),
      avant: Issue,
      apres: Issue,
      pourquoi: z
        .object({ avant: Dite, apres: Dite })
        .nullable()
        .describe('First step on the way that differs, with the reference and with the package'),
    }),
  ),
})
export type RepetitionPublique = z.infer<typeof Repetition>

const Langue = z.object({ langue: z.enum(['fr', 'en']).optional().describe('Language of the sentences') })
const BASE = '/organismes/:organisme/paquets'
const UN = `${BASE}/:paquet` as const

export const routesPaquets = {
  paquets: declarer({
    nom: 'paquets',
    methode: 'GET',
    chemin: BASE,
    resume: 'Rule packages of an organisation, latest session first',
    droit: 'paquet.lire',
    params: Organisme,
    query: z.object({
      page: z.coerce.number().int().min(1).max(100_000).default(1),
      par_page: z.coerce.number().int().min(1).max(200).default(50),
    }),
    reponse: z.object({ total: Entier, paquets: z.array(Entete) }),
    erreurs: [],
  }),
  creerPaquet: declarer({
    nom: 'creerPaquet',
    methode: 'POST',
    chemin: BASE,
    resume: 'Open a package from a delivered regulation, an order that was read, or another package',
    droit: 'paquet.rediger',
    params: Organisme,
    query: Langue,
    corps: Creation,
    reponse: Paquet,
    erreurs: [
      'paquet.inconnu',
      'paquet.reglement-inconnu',
      'paquet.sans-regime',
      'paquet.document-sans-reglement',
      'document.inconnu',
    ],
  }),
  paquet: declarer({
    nom: 'paquet',
    methode: 'GET',
    chemin: UN,
    resume: 'One package: its content, every check, its acts',
    droit: 'paquet.lire',
    params: UnPaquet,
    query: Langue,
    reponse: Paquet,
    erreurs: ['paquet.inconnu'],
  }),
  modifierPaquet: declarer({
    nom: 'modifierPaquet',
    methode: 'PUT',
    chemin: UN,
    resume: 'Write the content of a draft anew, over the revision that was read',
    droit: 'paquet.rediger',
    params: UnPaquet,
    query: Langue,
    corps: z.strictObject({ revision: Entier, contenu: ContenuPaquet }),
    reponse: Paquet,
    erreurs: ['paquet.inconnu', 'paquet.fige', 'paquet.conflit'],
  }),
  cohorteExemple: declarer({
    nom: 'cohorteExemple',
    methode: 'GET',
    chemin: `${UN}/cohorte-exemple`,
    resume: 'An invented cohort that fits the package, as the dry run takes it',
    droit: 'paquet.lire',
    params: UnPaquet,
    query: z.object({ candidats: z.coerce.number().int().min(1).max(COHORTE_MAX).default(100) }),
    reponse: z.object({ cohorte: z.array(z.record(z.string(), z.unknown())) }),
    erreurs: ['paquet.inconnu'],
  }),
  repeterPaquet: declarer({
    nom: 'repeterPaquet',
    methode: 'POST',
    chemin: `${UN}/repetitions`,
    resume: 'Dry run: decide a past cohort with the reference and with the package; only counts are kept',
    droit: 'paquet.rediger',
    params: UnPaquet,
    query: Langue,
    corps: z.strictObject({
      reference: Reference.optional().describe('Absent: the package copied from, else the delivered regulation'),
      cohorte: Cohorte,
    }),
    reponse: Repetition,
    erreurs: [
      'paquet.inconnu',
      'paquet.retire',
      'paquet.sans-reference',
      'paquet.reglement-inconnu',
      'paquet.sans-regime',
    ],
  }),
  signerPaquet: declarer({
    nom: 'signerPaquet',
    methode: 'POST',
    chemin: `${UN}/signatures`,
    resume: 'Sign the content that was read; two people make a package usable',
    droit: 'paquet.signer',
    params: UnPaquet,
    query: Langue,
    corps: z.strictObject({ empreinte: Empreinte.describe('Hash of the content that was read') }),
    reponse: Paquet,
    erreurs: [
      'paquet.inconnu',
      'paquet.conflit',
      'paquet.retire',
      'paquet.deja-utilisable',
      'paquet.non-conforme',
      'paquet.sans-repetition',
      'paquet.meme-signataire',
    ],
  }),
  retirerPaquet: declarer({
    nom: 'retirerPaquet',
    methode: 'POST',
    chemin: `${UN}/retrait`,
    resume: 'Withdraw a package, for a reason',
    droit: 'paquet.signer',
    params: UnPaquet,
    query: Langue,
    corps: z.strictObject({ motif: z.string().max(2_000) }),
    reponse: Paquet,
    erreurs: ['paquet.inconnu', 'paquet.retire', 'paquet.sans-motif'],
  }),
} as const
