import { z } from 'zod'
import { Jour } from './route.ts'

const texte = z.string().nullable()
const jour = Jour.nullable()
const oui = z.boolean().nullable()

export const CodeLibelle = z.object({ code: z.string(), libelle: texte })

export const Certificateur = z.object({
  nom: z.string(),
  siret: texte,
  actif: oui,
  nom_commercial: texte,
  site_internet: texte,
  etat_modifie_le: jour,
})

export const Partenaire = z.object({
  nom: z.string(),
  siret: texte,
  habilitation: z.enum(['FORMER', 'ORGANISER', 'ORGA_FORM']).nullable(),
  etat: z.enum(['ACTIF', 'INACTIF', 'SUPPRIME']).nullable(),
  actif_depuis: jour,
  etat_modifie_le: jour,
})

export const Bloc = z.object({
  ordre: z.number().int(),
  code: z.string(),
  code_normalise: texte,
  libelle: z.string(),
  facultatif: z.boolean(),
  competences: texte,
  evaluation: texte,
  prerequis_entree: texte,
  prerequis_validation: texte,
})

const Publication = z.object({ titre: z.string(), date: jour })

const ModeEvaluation = z.object({
  bloc: z.string(),
  categorie: z.enum(['HABILITE', 'NON_HABILITE', 'FC_PUBLIC']),
  mode: z.enum([
    'CCF',
    'PONCTUEL_ECRIT',
    'PONCTUEL_ORAL',
    'PONCTUEL_PRATIQUE',
    'PONCTUEL_ECRIT_ORAL',
    'ORAL_ET_PRATIQUE',
    'PONCTUEL_ECRIT_PRATIQUE',
    'INCONNU',
  ]),
  source: z.string(),
})

/** The record as published, in the words of the register; partners are a route of their own. */
export const Fiche = z.object({
  numero: z.string(),
  repertoire: z.enum(['RNCP', 'RS']),
  id_fiche: z.number().int().nullable(),
  intitule: z.string(),
  abrege: CodeLibelle.nullable(),
  etat: z.enum(['PUBLIEE', 'DEPUBLIEE', 'A_VALIDER', 'A_VALIDER_MINISTERE']).nullable(),
  actif: oui,
  type_enregistrement: z.enum(['DROIT', 'DEMANDE']).nullable(),
  niveau: z.number().int().nullable().describe('3 to 8; null when the record states none'),
  niveau_libelle: texte,
  formacodes: z.array(CodeLibelle),
  nsf: z.array(CodeLibelle),
  rome: z.array(CodeLibelle),
  idcc: z.array(CodeLibelle),
  ccn: z.array(CodeLibelle),
  certificateurs: z.array(Certificateur),
  existence_partenaires: oui,
  textes: z.object({
    objectifs: texte,
    activites: texte,
    capacites: texte,
    secteurs: texte,
    emplois: texte,
    reglementations: texte,
    niveau_maitrise: texte,
    renouvellement: texte,
    prerequis_entree: texte,
    prerequis_validation: texte,
    validation_partielle_perimetre: texte,
  }),
  voies: z.array(
    z.object({ voie: z.enum(['FI', 'CA', 'FC', 'CQ', 'CL', 'VAE']), ouverte: oui, jury: texte, modifiee_le: jour }),
  ),
  nouvelle_caledonie: oui,
  polynesie_francaise: oui,
  publications_general: z.array(Publication),
  publications_creation: z.array(Publication),
  publications_autre: z.array(Publication),
  dates: z.object({
    effet: jour,
    decision: jour,
    fin: jour,
    limite_delivrance: jour,
    publication: jour,
    dernier_jo: jour,
  }),
  duree_enregistrement: z.number().int().nullable().describe('Whole years'),
  annees_promotions_niveau: z.array(z.string()),
  statistiques: z.array(
    z.object({
      annee: z.number().int(),
      certifies: z.number().int().nullable(),
      certifies_vae: z.number().int().nullable(),
      insertion_globale_6_mois: z.number().nullable().describe('Whole percentage'),
      insertion_metier_6_mois: z.number().nullable().describe('Whole percentage'),
      insertion_metier_2_ans: z.number().nullable().describe('Whole percentage'),
    }),
  ),
  liens_bruts: texte,
  liens: z.array(z.string()),
  blocs: z.array(Bloc),
  duree_validite: texte,
  validation_partielle: oui,
  anciennes: z.array(z.string()),
  nouvelles: z.array(z.string()),
  correspondances: z.array(
    z.object({ blocs: z.array(z.string()), vers_numero: z.string(), vers_blocs: z.array(z.string()) }),
  ),
  codes_diplome: z.array(z.string()),
  complements: z
    .object({
      source: z.string(),
      unites: z.array(z.object({ code: texte, libelle: z.string(), bloc: texte, facultative: z.boolean() })),
      modes_evaluation: z.array(ModeEvaluation),
      provenance: z.record(z.string(), z.string()),
    })
    .nullable(),
})

export const ETATS = ['PAS_COMMENCEE', 'OUVERTE', 'FERMEE_ENCORE_DELIVREE', 'PLUS_DELIVREE', 'INCONNU'] as const

export const ENTREES = ['PAS_COMMENCEES', 'OUVERTES', 'FERMEES', 'INCONNUES'] as const

export const Motif = z.object({
  code: z.string().describe('Dotted code; its sentence is in the catalogues of messages'),
  donnees: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  texte: z.string().nullable().describe('Key of the article it rests on (code-du-travail.L6113-9)'),
})

/** A three-valued answer with every reason. */
export const Reponse = z.object({ avis: z.enum(['oui', 'non', 'indetermine']), motifs: z.array(Motif) })

export const Statut = z.object({
  etat: z.enum(ETATS),
  entrees: z.enum(ENTREES).describe('Entries alone, apart from delivery'),
  debut: jour,
  fin_entrees: jour,
  limite_delivrance: jour,
  motifs: z.array(Motif),
  ecart_avec_actif: oui.describe('true when the dates and the ACTIF of the export disagree'),
})

export const NoeudContinuite = z.object({
  numero: z.string(),
  intitule: texte.describe('null when the record is not in the register (dangling link)'),
  etat: z.enum(ETATS).nullable(),
  colonne: z.number().int().describe('0 for the oldest; drawing order left to right'),
  ligne: z.number().int(),
})

export const Continuite = z.object({
  numero: z.string(),
  noeuds: z.array(NoeudContinuite),
  liens: z.array(
    z.object({
      ancienne: z.string(),
      nouvelle: z.string(),
      declare_par: z.enum(['ancienne', 'nouvelle', 'les-deux']),
      partielle: z.boolean().describe('true when the old record has several successors (split)'),
    }),
  ),
  successeurs_actuels: z.array(z.string()),
  tronquee: z.boolean(),
})

export const VersionFiche = z.object({
  empreinte: z.string().describe('sha-256 of the canonical content, hexadecimal'),
  du: Jour.describe('First export day of this run'),
  au: Jour.describe('Last export day of this run'),
  origine: z.enum(['export', 'catalogue', 'csv']),
})

export const PageFiche = z.object({
  au: Jour,
  fiche: Fiche,
  nombre_partenaires: z.number().int(),
  statut: Statut,
  entree: Reponse.describe('May somebody still start?'),
  certification: Reponse.describe('May somebody already engaged still be certified?'),
  apprentissage: Reponse.describe('May an apprenticeship contract be signed on it?'),
  continuite: Continuite,
  correspondances_entrantes: z.array(
    z.object({ numero: z.string(), blocs: z.array(z.string()), vers_blocs: z.array(z.string()) }),
  ),
  version: VersionFiche,
  versions: z.array(VersionFiche),
  absente_depuis: jour,
  source: z.object({
    nom: z.string(),
    licence: z.string(),
    export_du: Jour,
    page_officielle: z.string().nullable(),
  }),
})
export type PageFiche = z.infer<typeof PageFiche>
