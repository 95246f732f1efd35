import type { ColumnType, Generated } from 'kysely'

/** An instant: read as Date, written as Date or ISO text. */
type Instant = ColumnType<Date, Date | string, Date | string>
type InstantParDefaut = ColumnType<Date, Date | string | undefined, Date | string>
type InstantNul = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
/** JSON: read as a value, written as its text (`JSON.stringify`), since pg writes a bare array as a PostgreSQL array. */
type Json = ColumnType<unknown, string, string>
type JsonParDefaut = ColumnType<unknown, string | undefined, string>
type JsonNul = ColumnType<unknown, string | null | undefined, string | null>
/** A nullable column, absent from an insert means null. */
type Nul<T> = ColumnType<T | null, T | null | undefined, T | null>

/** Days (`date` columns) are AAAA-MM-JJ strings. */
interface TablesOrganisations {
  organisme: {
    id: string
    type: 'plateforme' | 'certificateur' | 'cfa' | 'lycee' | 'organisme_formation'
    nom: string
    siret: Nul<string>
    uai: Nul<string>
    cree_le: InstantParDefaut
  }
  personne: {
    id: string
    courriel: string
    nom: string
    mot_de_passe: Nul<string>
    demonstration: Generated<boolean>
    cree_le: InstantParDefaut
    desactivee_le: InstantNul
  }
  appartenance: {
    organisme_id: string
    personne_id: string
    role: 'administrateur' | 'gestionnaire' | 'enseignant' | 'tuteur' | 'candidat' | 'jure' | 'inspecteur'
    depuis: InstantParDefaut
  }
  invitation: {
    organisme_id: string
    id: string
    courriel: string
    role: string
    empreinte_jeton: Buffer
    cree_par: Nul<string>
    cree_le: InstantParDefaut
    expire_le: Instant
    acceptee_le: InstantNul
    revoquee_le: InstantNul
  }
  session_web: {
    empreinte: Buffer
    personne_id: Nul<string>
    donnees: Json
    agent: Nul<string>
    cree_le: InstantParDefaut
    vue_le: InstantParDefaut
    expire_le: Instant
  }
  suivi_certification: { organisme_id: string; numero: string; depuis: InstantParDefaut }
  journal: {
    organisme_id: string
    id: string
    instant: InstantParDefaut
    effet: string
    auteur: Nul<string>
    acte: string
    objet: string
    details: JsonParDefaut
  }
  migration: { nom: string; sha256: string; appliquee_le: InstantParDefaut }
}

type Repertoire = 'RNCP' | 'RS'
type Origine = 'export' | 'catalogue' | 'csv'

interface TablesRegistre {
  export_registre: {
    repertoire: Repertoire
    date_export: string
    origine: Origine
    version_flux: Nul<string>
    nom: string
    sha256: Buffer
    fiches: number
    importe_le: InstantParDefaut
    rapport: Json
  }
  texte_registre: { empreinte: Buffer; contenu: string }
  version_fiche: {
    numero: string
    empreinte: Buffer
    repertoire: Repertoire
    origine: Origine
    contenu: Json
  }
  passage_fiche: { numero: string; origine: Origine; du: string; au: string; empreinte: Buffer }
  fiche: {
    numero: string
    repertoire: string
    id_fiche: Nul<number>
    intitule: string
    abrege_code: Nul<string>
    abrege_libelle: Nul<string>
    etat: Nul<string>
    actif: Nul<boolean>
    type_enregistrement: Nul<string>
    niveau: Nul<number>
    date_effet: Nul<string>
    date_decision: Nul<string>
    date_fin: Nul<string>
    date_limite_delivrance: Nul<string>
    date_publication: Nul<string>
    nsf: string[]
    rome: string[]
    formacodes: string[]
    codes_diplome: string[]
    voies_ouvertes: string[]
    anciennes: string[]
    nouvelles: string[]
    certificateurs: string[]
    nb_blocs: number
    nb_partenaires: number
    origine: string
    empreinte: Buffer
  }
  bloc: {
    numero: string
    ordre: number
    code: string
    code_normalise: Nul<string>
    libelle: string
    facultatif: boolean
  }
  certificateur_fiche: { numero: string; ordre: number; siret: Nul<string>; nom: string; actif: Nul<boolean> }
  partenaire_fiche: {
    numero: string
    ordre: number
    siret: Nul<string>
    nom: string
    habilitation: Nul<string>
    etat: Nul<string>
  }
  lien_fiche: { ancienne: string; nouvelle: string; declare_par_ancienne: boolean; declare_par_nouvelle: boolean }
  correspondance: { numero: string; ordre: number; blocs: string[]; vers_numero: string; vers_blocs: string[] }
  import_registre: {
    id: string
    etat: 'en_cours' | 'reussi' | 'refuse'
    source: string
    demande_par: Nul<string>
    debut: InstantParDefaut
    fin: InstantNul
    progression: JsonParDefaut
    rapport: JsonNul
  }
  index_recherche: { generation: number; segment: number; octets: Buffer }
  etat_recherche: {
    unique_ligne: Generated<boolean>
    generation: number
    maj: InstantParDefaut
  }
}

interface TablesDocuments {
  document: {
    organisme_id: string
    id: string
    nom: string
    format: string
    empreinte: Buffer
    taille: number
    octets: Buffer
    lu: Json
    version_lecture: number
    genre: Nul<string>
    certification: Nul<string>
    intitule: Nul<string>
    pages: number
    lignes: number
    donnees: number
    non_places: number
    depose_par: Nul<string>
    depose_le: InstantParDefaut
    lu_le: InstantParDefaut
  }
  decision_constat: {
    organisme_id: string
    id: string
    document_id: string
    constat: string
    regle: string
    decision: 'acceptee' | 'refusee' | 'annulee'
    motif: Nul<string>
    reparation: JsonNul
    decide_par: string
    decide_le: InstantParDefaut
  }
}

interface TablesReferentiels {
  referentiel: {
    organisme_id: string
    id: string
    document_id: Nul<string>
    cree_par: string
    cree_le: InstantParDefaut
  }
  version_referentiel: {
    organisme_id: string
    id: string
    referentiel_id: string
    numero: number
    etat: 'brouillon' | 'relue' | 'publiee' | 'abandonnee'
    revision: Generated<number>
    intitule: string
    certification: Nul<string>
    nb_elements: number
    contenu: Json
    issue_de: Nul<string>
    cree_par: string
    cree_le: InstantParDefaut
    modifie_le: InstantParDefaut
    relue_par: Nul<string>
    relue_le: InstantNul
    relecteur_distinct: Nul<boolean>
    publiee_par: Nul<string>
    publiee_le: InstantNul
    empreinte: Nul<Buffer>
  }
  lot_operations: {
    organisme_id: string
    version_id: string
    revision: number
    genre: 'edition' | 'annulation' | 'retablissement'
    cible: Nul<number>
    operations: Json
    inverses: Json
    auteur: string
    instant: InstantParDefaut
  }
  jugement: {
    organisme_id: string
    id: string
    apprenant_id: string
    version_id: string
    element_id: string
    valeur: string
    porte_le: string
    porte_par: string
    cree_le: InstantParDefaut
  }
  migration_jugements: {
    organisme_id: string
    id: string
    referentiel_id: string
    numero: number
    de_version: string
    vers_version: string
    decisions: Json
    comptes: Json
    apercu: Buffer
    faite_par: string
    faite_le: InstantParDefaut
  }
  reprise_jugement: {
    organisme_id: string
    jugement_id: string
    migration_id: string
    version_id: string
    sort: 'garde' | 'deplace' | 'scinde' | 'fusionne' | 'abandonne'
    elements: string[]
  }
}

interface TablesCorrespondances {
  table_correspondances: {
    organisme_id: string
    id: string
    de: string
    vers: string
    de_version: Nul<string>
    vers_version: Nul<string>
    de_intitule: string
    vers_intitule: string
    cree_par: string
    cree_le: InstantParDefaut
  }
  lot_correspondances: {
    organisme_id: string
    table_id: string
    numero: number
    annule: Nul<number>
    par: string
    le: InstantParDefaut
  }
  decision_correspondance: {
    organisme_id: string
    table_id: string
    lot: number
    de: string
    vers: string
    etat: 'propose' | 'confirme' | 'refuse'
    type: Nul<'equivalent' | 'partiel' | 'remplace' | 'proche' | 'dispense'>
    suggestion: JsonNul
  }
}

interface TablesBaremes {
  ligne_bareme: {
    bareme: string
    numero: number
    depuis: Nul<string>
    valeurs: JsonNul
    texte: Nul<string>
    origine: string
    verifie_le: string
    auteur: string
    instant: InstantParDefaut
  }
}

interface TablesPaquets {
  paquet: {
    organisme_id: string
    id: string
    certification: string
    session: number
    numero: number
    issu_de: Nul<string>
    intitule: string
    revision: Generated<number>
    contenu: Json
    empreinte: Buffer
    cree_par: string
    cree_le: InstantParDefaut
    modifie_par: string
    modifie_le: InstantParDefaut
  }
  acte_paquet: {
    organisme_id: string
    paquet_id: string
    numero: number
    genre: 'repetition' | 'signature' | 'retrait'
    empreinte: Buffer
    motif: Nul<string>
    bilan: JsonNul
    par: string
    le: InstantParDefaut
  }
}

/** Row types of every table, by table name. */
export type Schema = TablesOrganisations &
  TablesRegistre &
  TablesDocuments &
  TablesReferentiels &
  TablesCorrespondances &
  TablesBaremes &
  TablesPaquets
