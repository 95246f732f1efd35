/**
 * The shape of one record in the flux 4.1, under the register's own element names, in the order of its
 * schema. Types, canonical key order and the reader's dispatch all come from this one table.
 */

export interface Feuille {
  readonly genre: 'feuille'
}
export interface Objet<E = Enfants> {
  readonly genre: 'objet'
  readonly enfants: E
  /** Older fluxes put text where 4.1 has children: the child that receives this text. */
  readonly texteDans: string | null
}
export interface Liste<N extends string = string, I = Spec> {
  readonly genre: 'liste'
  readonly nom: N
  readonly item: I
  /** true: the items stand directly in their parent, without a list element around them. */
  readonly nue: boolean
}
export type Spec = Feuille | Objet | Liste
export type Enfants = { readonly [nom: string]: Spec }

const texte: Feuille = { genre: 'feuille' }
const objet = <E extends Enfants>(enfants: E, texteDans: string | null = null): Objet<E> => ({
  genre: 'objet',
  enfants,
  texteDans,
})
const liste = <N extends string, I extends Spec>(nom: N, item: I): Liste<N, I> => ({
  genre: 'liste',
  nom,
  item,
  nue: false,
})
const repete = <N extends string, I extends Spec>(nom: N, item: I): Liste<N, I> => ({
  genre: 'liste',
  nom,
  item,
  nue: true,
})

const codeLibelle = objet({ CODE: texte, LIBELLE: texte })
const jury = objet({ DATE_DERNIERE_MODIFICATION: texte, ACTIF: texte, COMPOSITION: texte }, 'ACTIF')
const ccn = objet({ NUMERO: texte, LIBELLE: texte })
const publications = liste('PUBLICATION_JO', objet({ TITRE: texte, DATE_PUBLICATION_JO: texte }, 'TITRE'))
const codeBloc = objet({ CODE: texte })

export const SPEC_FICHE = objet({
  ID_FICHE: texte,
  NUMERO_FICHE: texte,
  NOUVELLES_CERTIFICATIONS: liste(
    'NOUVELLE_CERTIFICATION',
    objet({ ID_FICHE_NOUVELLE_CERTIFICATION: texte }, 'ID_FICHE_NOUVELLE_CERTIFICATION'),
  ),
  ANCIENNES_CERTIFICATIONS: liste(
    'ANCIENNE_CERTIFICATION',
    objet({ ID_FICHE_ANCIENNE_CERTIFICATION: texte }, 'ID_FICHE_ANCIENNE_CERTIFICATION'),
  ),
  INTITULE: texte,
  ABREGE: codeLibelle,
  ETAT_FICHE: texte,
  FORMACODES: liste('FORMACODE', codeLibelle),
  NOMENCLATURE_EUROPE: objet({ NIVEAU: texte, LIBELLE: texte }),
  CODES_NSF: liste('NSF', codeLibelle),
  CERTIFICATEURS: liste(
    'CERTIFICATEUR',
    objet({
      SIRET_CERTIFICATEUR: texte,
      NOM_CERTIFICATEUR: texte,
      ETAT_CERTIFICATEUR: texte,
      DATE_DERNIERE_MODIFICATION_ETAT: texte,
      NOM_COMMERCIAL: texte,
      SITE_INTERNET: texte,
    }),
  ),
  EXISTENCE_PARTENAIRES: texte,
  PARTENAIRES: liste(
    'PARTENAIRE',
    objet({
      NOM_PARTENAIRE: texte,
      SIRET_PARTENAIRE: texte,
      HABILITATION_PARTENAIRE: texte,
      ETAT_HABILITATION: texte,
      DATE_ACTIF: texte,
      DATE_DERNIERE_MODIFICATION_ETAT: texte,
    }),
  ),
  ACTIVITES_VISEES: texte,
  CAPACITES_ATTESTEES: texte,
  SECTEURS_ACTIVITE: texte,
  TYPE_EMPLOI_ACCESSIBLES: texte,
  CODES_ROME: liste('ROME', codeLibelle),
  REGLEMENTATIONS_ACTIVITES: texte,
  SI_JURY_FI: jury,
  SI_JURY_CA: jury,
  SI_JURY_FC: jury,
  SI_JURY_CQ: jury,
  SI_JURY_CL: jury,
  SI_JURY_VAE: jury,
  ACCESSIBLE_NOUVELLE_CALEDONIE: texte,
  ACCESSIBLE_POLYNESIE_FRANCAISE: texte,
  CCN_1: ccn,
  CCN_2: ccn,
  CCN_3: ccn,
  CODES_IDCC: liste('IDCC', codeLibelle),
  PUBLICATION_DECRET_GENERAL: publications,
  PUBLICATION_DECRET_CREATION: publications,
  PUBLICATION_DECRET_AUTRE: publications,
  DATE_DERNIER_JO: texte,
  DATE_DECISION: texte,
  DUREE_ENREGISTREMENT: texte,
  STATISTIQUES_PROMOTIONS: liste(
    'STATISTIQUES_PROMOTION',
    objet({
      ANNEE: texte,
      NOMBRE_CERTIFIES: texte,
      NOMBRE_CERTIFIES_VAE: texte,
      TAUX_INSERTION_GLOBAL_6MOIS: texte,
      TAUX_INSERTION_METIER_6MOIS: texte,
      TAUX_INSERTION_METIER_2ANS: texte,
    }),
  ),
  LIEN_URL_DESCRIPTION: texte,
  DATE_FIN_ENREGISTREMENT: texte,
  ANNEES_PROMOTIONS_NIVEAU: liste('ANNEE', texte),
  DATE_EFFET: texte,
  TYPE_ENREGISTREMENT: texte,
  BLOCS_COMPETENCES: liste(
    'BLOC_COMPETENCES',
    objet({
      CODE: texte,
      LIBELLE: texte,
      LISTE_COMPETENCES: texte,
      MODALITES_EVALUATION: texte,
      PREREQUIS_ENTREE_FORMATION_BLOC: texte,
      PREREQUIS_VALIDATION_BLOC: texte,
    }),
  ),
  OBJECTIFS_CONTEXTE: texte,
  NIVEAU_MAITRISE_COMPETENCES: texte,
  MODALITES_RENOUVELLEMENT: texte,
  DUREE_VALIDITE: texte,
  VALIDATION_PARTIELLE: texte,
  VALIDATION_PARTIELLE_PERIMETRE: texte,
  ACTIF: texte,
  PREREQUIS_ENTREE_FORMATION: texte,
  DATE_DE_PUBLICATION: texte,
  PREREQUIS_VALIDATION_CERTIFICATION: texte,
  DATE_LIMITE_DELIVRANCE: texte,
  CORRESPONDANCES: liste(
    'CORRESPONDANCE',
    objet({
      SOURCE: objet({ BLOC_COMPETENCES: repete('BLOC_COMPETENCES', codeBloc) }),
      DESTINATION: objet({ NUMERO_FICHE: texte, BLOC_COMPETENCES: repete('BLOC_COMPETENCES', codeBloc) }),
    }),
  ),
})

/** Element names of older fluxes (V2, V3) read as a 4.1 element standing at the same place. */
export const AUTRES_NOMS: Readonly<Record<string, string>> = {
  INTITULE: 'LIBELLE',
  SECTEUR_ACTIVITE: 'SECTEURS_ACTIVITE',
  MODALITES_RENOUVELEMENT: 'MODALITES_RENOUVELLEMENT',
}

/** List items that V2 puts directly under FICHE, without the list element: name → list of 4.1. */
export const ITEMS_NUS: Readonly<Record<string, string>> = {
  NOUVELLE_CERTIFICATION: 'NOUVELLES_CERTIFICATIONS',
  ANCIENNE_CERTIFICATION: 'ANCIENNES_CERTIFICATIONS',
  REFERENCE_DECRET_GENERAL: 'PUBLICATION_DECRET_GENERAL',
  REFERENCE_DECRET_CREATION: 'PUBLICATION_DECRET_CREATION',
  REFERENCE_DECRET_AUTRE: 'PUBLICATION_DECRET_AUTRE',
}

/** Texts that V2 puts directly under FICHE and 4.1 inside an object: name → [object, child]. */
export const TEXTES_DEPLACES: Readonly<Record<string, readonly [string, string]>> = {
  JURY_FI: ['SI_JURY_FI', 'COMPOSITION'],
  JURY_CA: ['SI_JURY_CA', 'COMPOSITION'],
  JURY_FC: ['SI_JURY_FC', 'COMPOSITION'],
  JURY_CQ: ['SI_JURY_CQ', 'COMPOSITION'],
  JURY_CL: ['SI_JURY_CL', 'COMPOSITION'],
  JURY_VAE: ['SI_JURY_VAE', 'COMPOSITION'],
}

type Brut<S> = S extends Feuille
  ? string
  : S extends Objet<infer E>
    ? { readonly [K in keyof E]?: Brut<E[K]> }
    : S extends Liste<string, infer I>
      ? readonly Brut<I>[]
      : never

/** What the starting catalogue adds to a raw record (never in an export). */
export interface ComplementsBruts {
  readonly source: string
  readonly codes_diplome?: readonly string[]
  readonly unites?: readonly {
    readonly code: string | null
    readonly libelle: string
    readonly bloc?: string | null
    readonly facultative?: boolean
  }[]
  readonly modes_evaluation?: readonly {
    readonly bloc: string
    readonly categorie: string
    readonly mode: string
    readonly source: string
  }[]
  readonly provenance?: Readonly<Record<string, string>>
}

/**
 * One record exactly as its source says it: element texts untouched (no trimming), 4.1 names and order,
 * lists always arrays, empty elements absent. What the table above does not know is under `_inconnus`,
 * by full path, repeated single elements included.
 */
export type FicheBrute = Brut<typeof SPEC_FICHE> & {
  readonly _inconnus?: Readonly<Record<string, readonly string[]>>
  readonly _complements?: ComplementsBruts
}

export type BlocBrut = NonNullable<FicheBrute['BLOCS_COMPETENCES']>[number]
export type JuryBrut = NonNullable<FicheBrute['SI_JURY_FI']>
export type PublicationBrute = NonNullable<FicheBrute['PUBLICATION_DECRET_GENERAL']>[number]
