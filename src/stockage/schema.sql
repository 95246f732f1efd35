-- Written by `npm run generer:schema` from the migrations. Do not edit.

CREATE OR REPLACE FUNCTION public.decision_constat_immuable()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin raise exception 'decision_constat: append-only' using errcode = 'PA001'; end $function$
;

CREATE OR REPLACE FUNCTION public.ecriture_seule()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin raise exception '%: append-only', tg_table_name using errcode = 'PA001'; end $function$
;

CREATE OR REPLACE FUNCTION public.est_administrateur()
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select exists (select 1 from appartenance a where a.organisme_id = '00000000-0000-0000-0000-000000000000'
       and a.personne_id = (select personne_courante()) and a.role = 'administrateur') $function$
;

CREATE OR REPLACE FUNCTION public.journal_immuable()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin raise exception 'journal: append-only' using errcode = 'PA001'; end $function$
;

CREATE OR REPLACE FUNCTION public.organisme_courant()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$ select nullif(current_setting('parchemin.organisme', true), '')::uuid $function$
;

CREATE OR REPLACE FUNCTION public.paquet_fige()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
  if new.certification <> old.certification or new.session <> old.session or exists (
    select 1 from acte_paquet a where a.organisme_id = old.organisme_id and a.paquet_id = old.id
      and a.genre in ('signature', 'retrait')) then
    raise exception 'paquet: signed or withdrawn, for ever' using errcode = 'PA002';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.personne_courante()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$ select nullif(current_setting('parchemin.personne', true), '')::uuid $function$
;

CREATE OR REPLACE FUNCTION public.portee_systeme()
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select coalesce(current_setting('parchemin.portee', true), '') = 'systeme' $function$
;

CREATE OR REPLACE FUNCTION public.version_figee()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin raise exception 'version_referentiel: % for ever', old.etat using errcode = 'PA002'; end $function$
;

CREATE OR REPLACE FUNCTION public.version_publiee_exigee()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
  if not exists (select 1 from version_referentiel v
    where v.organisme_id = new.organisme_id and v.id = new.version_id and v.etat = 'publiee') then
    raise exception '%: version not published', tg_table_name using errcode = 'PA003';
  end if;
  return null;
end $function$
;

table acte_paquet (
  organisme_id uuid not null,
  paquet_id uuid not null,
  numero integer not null,
  genre text not null,
  empreinte bytea not null,
  motif text,
  bilan jsonb,
  par uuid not null,
  le timestamp with time zone not null default now()
) row security forced;

table appartenance (
  organisme_id uuid not null,
  personne_id uuid not null,
  role text not null,
  depuis timestamp with time zone not null default now()
) row security forced;

table bloc (
  numero text not null,
  ordre integer not null,
  code text not null,
  code_normalise text,
  libelle text not null,
  facultatif boolean not null
);

table certificateur_fiche (
  numero text not null,
  ordre integer not null,
  siret text,
  nom text not null,
  actif boolean
);

table correspondance (
  numero text not null,
  ordre integer not null,
  blocs text[] not null,
  vers_numero text not null,
  vers_blocs text[] not null
);

table decision_constat (
  organisme_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  constat text not null,
  regle text not null,
  decision text not null,
  motif text,
  reparation jsonb,
  decide_par uuid not null,
  decide_le timestamp with time zone not null default clock_timestamp()
) row security forced;

table decision_correspondance (
  organisme_id uuid not null,
  table_id uuid not null,
  lot integer not null,
  de text not null,
  vers text not null,
  etat text not null,
  type text,
  suggestion jsonb
) row security forced;

table document (
  organisme_id uuid not null,
  id uuid not null,
  nom text not null,
  format text not null,
  empreinte bytea not null,
  taille integer not null,
  octets bytea not null storage e,
  lu json not null,
  version_lecture smallint not null,
  genre text,
  certification text,
  intitule text,
  pages integer not null,
  lignes integer not null,
  donnees integer not null,
  non_places integer not null,
  depose_par uuid,
  depose_le timestamp with time zone not null default now(),
  lu_le timestamp with time zone not null default now()
) row security forced;

table etat_recherche (
  unique_ligne boolean not null default true,
  generation bigint not null,
  maj timestamp with time zone not null default now()
);

table export_registre (
  repertoire text not null,
  date_export date not null,
  origine text not null,
  version_flux text,
  nom text not null,
  sha256 bytea not null,
  fiches integer not null,
  importe_le timestamp with time zone not null default now(),
  rapport jsonb not null
);

table fiche (
  numero text not null,
  repertoire text not null,
  id_fiche integer,
  intitule text not null,
  abrege_code text,
  abrege_libelle text,
  etat text,
  actif boolean,
  type_enregistrement text,
  niveau smallint,
  date_effet date,
  date_decision date,
  date_fin date,
  date_limite_delivrance date,
  date_publication date,
  nsf text[] not null,
  rome text[] not null,
  formacodes text[] not null,
  codes_diplome text[] not null,
  voies_ouvertes text[] not null,
  anciennes text[] not null,
  nouvelles text[] not null,
  certificateurs text[] not null,
  nb_blocs integer not null,
  nb_partenaires integer not null,
  origine text not null,
  empreinte bytea not null
);

table import_registre (
  id uuid not null,
  etat text not null,
  source text not null,
  demande_par uuid,
  debut timestamp with time zone not null default now(),
  fin timestamp with time zone,
  progression jsonb not null default '{}'::jsonb,
  rapport jsonb
);

table index_recherche (
  generation bigint not null,
  segment integer not null,
  octets bytea not null storage e
);

table invitation (
  organisme_id uuid not null,
  id uuid not null,
  courriel text not null,
  role text not null,
  empreinte_jeton bytea not null,
  cree_par uuid,
  cree_le timestamp with time zone not null default now(),
  expire_le timestamp with time zone not null,
  acceptee_le timestamp with time zone,
  revoquee_le timestamp with time zone
) row security forced;

table journal (
  organisme_id uuid not null,
  id uuid not null,
  instant timestamp with time zone not null default now(),
  effet date not null,
  auteur uuid,
  acte text not null,
  objet text not null,
  details jsonb not null default '{}'::jsonb
) row security forced;

table jugement (
  organisme_id uuid not null,
  id uuid not null,
  apprenant_id uuid not null,
  version_id uuid not null,
  element_id text not null,
  valeur text not null,
  porte_le date not null,
  porte_par uuid not null,
  cree_le timestamp with time zone not null default now()
) row security forced;

table lien_fiche (
  ancienne text not null,
  nouvelle text not null,
  declare_par_ancienne boolean not null,
  declare_par_nouvelle boolean not null
);

table ligne_bareme (
  bareme text not null,
  numero integer not null,
  depuis date,
  valeurs jsonb,
  texte text,
  origine text not null,
  verifie_le date not null,
  auteur uuid not null,
  instant timestamp with time zone not null default now()
) row security forced;

table lot_correspondances (
  organisme_id uuid not null,
  table_id uuid not null,
  numero integer not null,
  annule integer,
  par uuid not null,
  le timestamp with time zone not null default now()
) row security forced;

table lot_operations (
  organisme_id uuid not null,
  version_id uuid not null,
  revision integer not null,
  genre text not null,
  cible integer,
  operations jsonb not null,
  inverses jsonb not null,
  auteur uuid not null,
  instant timestamp with time zone not null default now()
) row security forced;

table migration (
  nom text not null,
  sha256 text not null,
  appliquee_le timestamp with time zone not null default now()
);

table migration_jugements (
  organisme_id uuid not null,
  id uuid not null,
  referentiel_id uuid not null,
  numero integer not null,
  de_version uuid not null,
  vers_version uuid not null,
  decisions jsonb not null,
  comptes jsonb not null,
  apercu bytea not null,
  faite_par uuid not null,
  faite_le timestamp with time zone not null default now()
) row security forced;

table organisme (
  id uuid not null,
  type text not null,
  nom text not null,
  siret text,
  uai text,
  cree_le timestamp with time zone not null default now()
) row security forced;

table paquet (
  organisme_id uuid not null,
  id uuid not null,
  certification text not null,
  session integer not null,
  numero integer not null,
  issu_de uuid,
  intitule text not null,
  revision integer not null default 0,
  contenu json not null,
  empreinte bytea not null,
  cree_par uuid not null,
  cree_le timestamp with time zone not null default now(),
  modifie_par uuid not null,
  modifie_le timestamp with time zone not null default now()
) row security forced;

table partenaire_fiche (
  numero text not null,
  ordre integer not null,
  siret text,
  nom text not null,
  habilitation text,
  etat text
);

table passage_fiche (
  numero text not null,
  origine text not null,
  du date not null,
  au date not null,
  empreinte bytea not null
);

table personne (
  id uuid not null,
  courriel text not null,
  nom text not null,
  mot_de_passe text,
  demonstration boolean not null default false,
  cree_le timestamp with time zone not null default now(),
  desactivee_le timestamp with time zone
) row security forced;

table referentiel (
  organisme_id uuid not null,
  id uuid not null,
  document_id uuid,
  cree_par uuid not null,
  cree_le timestamp with time zone not null default now()
) row security forced;

table reprise_jugement (
  organisme_id uuid not null,
  jugement_id uuid not null,
  migration_id uuid not null,
  version_id uuid not null,
  sort text not null,
  elements text[] not null
) row security forced;

table session_web (
  empreinte bytea not null,
  personne_id uuid,
  donnees jsonb not null,
  agent text,
  cree_le timestamp with time zone not null default now(),
  vue_le timestamp with time zone not null default now(),
  expire_le timestamp with time zone not null
) row security forced;

table suivi_certification (
  organisme_id uuid not null,
  numero text not null,
  depuis timestamp with time zone not null default now()
) row security forced;

table table_correspondances (
  organisme_id uuid not null,
  id uuid not null,
  de text not null,
  vers text not null,
  de_version uuid,
  vers_version uuid,
  de_intitule text not null,
  vers_intitule text not null,
  cree_par uuid not null,
  cree_le timestamp with time zone not null default now()
) row security forced;

table texte_registre (
  empreinte bytea not null,
  contenu text not null
);

table version_fiche (
  numero text not null,
  empreinte bytea not null,
  repertoire text not null,
  origine text not null,
  contenu json not null
);

table version_referentiel (
  organisme_id uuid not null,
  id uuid not null,
  referentiel_id uuid not null,
  numero integer not null,
  etat text not null,
  revision integer not null default 0,
  intitule text not null,
  certification text,
  nb_elements integer not null,
  contenu json not null,
  issue_de uuid,
  cree_par uuid not null,
  cree_le timestamp with time zone not null default now(),
  modifie_le timestamp with time zone not null default now(),
  relue_par uuid,
  relue_le timestamp with time zone,
  relecteur_distinct boolean,
  publiee_par uuid,
  publiee_le timestamp with time zone,
  empreinte bytea
) row security forced;

constraint acte_paquet_bilan_check on acte_paquet: CHECK ((jsonb_typeof(bilan) = 'object'::text));

constraint acte_paquet_check on acte_paquet: CHECK (((genre = 'retrait'::text) = (motif IS NOT NULL)));

constraint acte_paquet_check1 on acte_paquet: CHECK (((genre = 'repetition'::text) = (bilan IS NOT NULL)));

constraint acte_paquet_empreinte_check on acte_paquet: CHECK ((length(empreinte) = 32));

constraint acte_paquet_genre_check on acte_paquet: CHECK ((genre = ANY (ARRAY['repetition'::text, 'signature'::text, 'retrait'::text])));

constraint acte_paquet_motif_check on acte_paquet: CHECK (((length(motif) >= 1) AND (length(motif) <= 2000)));

constraint acte_paquet_numero_check on acte_paquet: CHECK ((numero >= 1));

constraint acte_paquet_organisme_id_paquet_id_fkey on acte_paquet: FOREIGN KEY (organisme_id, paquet_id) REFERENCES paquet(organisme_id, id);

constraint acte_paquet_pkey on acte_paquet: PRIMARY KEY (organisme_id, paquet_id, numero);

constraint appartenance_organisme_id_fkey on appartenance: FOREIGN KEY (organisme_id) REFERENCES organisme(id);

constraint appartenance_personne_id_fkey on appartenance: FOREIGN KEY (personne_id) REFERENCES personne(id);

constraint appartenance_pkey on appartenance: PRIMARY KEY (organisme_id, personne_id, role);

constraint appartenance_role_check on appartenance: CHECK ((role = ANY (ARRAY['administrateur'::text, 'gestionnaire'::text, 'enseignant'::text, 'tuteur'::text, 'candidat'::text, 'jure'::text, 'inspecteur'::text])));

constraint bloc_pkey on bloc: PRIMARY KEY (numero, ordre);

constraint certificateur_fiche_pkey on certificateur_fiche: PRIMARY KEY (numero, ordre);

constraint correspondance_pkey on correspondance: PRIMARY KEY (numero, ordre);

constraint decision_constat_constat_check on decision_constat: CHECK (((length(constat) >= 1) AND (length(constat) <= 500)));

constraint decision_constat_decision_check on decision_constat: CHECK ((decision = ANY (ARRAY['acceptee'::text, 'refusee'::text, 'annulee'::text])));

constraint decision_constat_motif_check on decision_constat: CHECK (((length(motif) >= 1) AND (length(motif) <= 2000)));

constraint decision_constat_organisme_id_document_id_fkey on decision_constat: FOREIGN KEY (organisme_id, document_id) REFERENCES document(organisme_id, id);

constraint decision_constat_pkey on decision_constat: PRIMARY KEY (organisme_id, id);

constraint decision_constat_regle_check on decision_constat: CHECK (((length(regle) >= 1) AND (length(regle) <= 100)));

constraint decision_correspondance_check on decision_correspondance: CHECK (((etat = 'confirme'::text) = (type IS NOT NULL)));

constraint decision_correspondance_etat_check on decision_correspondance: CHECK ((etat = ANY (ARRAY['propose'::text, 'confirme'::text, 'refuse'::text])));

constraint decision_correspondance_organisme_id_table_id_lot_fkey on decision_correspondance: FOREIGN KEY (organisme_id, table_id, lot) REFERENCES lot_correspondances(organisme_id, table_id, numero);

constraint decision_correspondance_pkey on decision_correspondance: PRIMARY KEY (organisme_id, table_id, lot, de, vers);

constraint decision_correspondance_type_check on decision_correspondance: CHECK ((type = ANY (ARRAY['equivalent'::text, 'partiel'::text, 'remplace'::text, 'proche'::text, 'dispense'::text])));

constraint document_depose_par_fkey on document: FOREIGN KEY (depose_par) REFERENCES personne(id);

constraint document_empreinte_check on document: CHECK ((octet_length(empreinte) = 32));

constraint document_nom_check on document: CHECK (((length(nom) >= 1) AND (length(nom) <= 300)));

constraint document_organisme_id_empreinte_key on document: UNIQUE (organisme_id, empreinte);

constraint document_organisme_id_fkey on document: FOREIGN KEY (organisme_id) REFERENCES organisme(id);

constraint document_pkey on document: PRIMARY KEY (organisme_id, id);

constraint document_taille_check on document: CHECK ((taille > 0));

constraint etat_recherche_pkey on etat_recherche: PRIMARY KEY (unique_ligne);

constraint etat_recherche_unique_ligne_check on etat_recherche: CHECK (unique_ligne);

constraint export_registre_origine_check on export_registre: CHECK ((origine = ANY (ARRAY['export'::text, 'catalogue'::text, 'csv'::text])));

constraint export_registre_pkey on export_registre: PRIMARY KEY (repertoire, date_export, origine);

constraint export_registre_repertoire_check on export_registre: CHECK ((repertoire = ANY (ARRAY['RNCP'::text, 'RS'::text])));

constraint fiche_pkey on fiche: PRIMARY KEY (numero);

constraint import_registre_etat_check on import_registre: CHECK ((etat = ANY (ARRAY['en_cours'::text, 'reussi'::text, 'refuse'::text])));

constraint import_registre_pkey on import_registre: PRIMARY KEY (id);

constraint index_recherche_pkey on index_recherche: PRIMARY KEY (generation, segment);

constraint invitation_courriel_check on invitation: CHECK ((courriel = lower(courriel)));

constraint invitation_cree_par_fkey on invitation: FOREIGN KEY (cree_par) REFERENCES personne(id);

constraint invitation_organisme_id_fkey on invitation: FOREIGN KEY (organisme_id) REFERENCES organisme(id);

constraint invitation_pkey on invitation: PRIMARY KEY (organisme_id, id);

constraint journal_organisme_id_fkey on journal: FOREIGN KEY (organisme_id) REFERENCES organisme(id);

constraint journal_pkey on journal: PRIMARY KEY (organisme_id, id);

constraint jugement_organisme_id_version_id_fkey on jugement: FOREIGN KEY (organisme_id, version_id) REFERENCES version_referentiel(organisme_id, id);

constraint jugement_pkey on jugement: PRIMARY KEY (organisme_id, id);

constraint jugement_valeur_check on jugement: CHECK (((length(valeur) >= 1) AND (length(valeur) <= 2000)));

constraint lien_fiche_pkey on lien_fiche: PRIMARY KEY (ancienne, nouvelle);

constraint ligne_bareme_bareme_check on ligne_bareme: CHECK (((length(bareme) >= 1) AND (length(bareme) <= 60)));

constraint ligne_bareme_check on ligne_bareme: CHECK (((depuis IS NULL) = (valeurs IS NULL)));

constraint ligne_bareme_check1 on ligne_bareme: CHECK (((texte IS NULL) OR (depuis IS NOT NULL)));

constraint ligne_bareme_numero_check on ligne_bareme: CHECK ((numero >= 1));

constraint ligne_bareme_origine_check on ligne_bareme: CHECK (((length(origine) >= 3) AND (length(origine) <= 500)));

constraint ligne_bareme_pkey on ligne_bareme: PRIMARY KEY (bareme, numero);

constraint ligne_bareme_valeurs_check on ligne_bareme: CHECK ((jsonb_typeof(valeurs) = 'object'::text));

constraint lot_correspondances_check on lot_correspondances: CHECK ((annule < numero));

constraint lot_correspondances_numero_check on lot_correspondances: CHECK ((numero >= 1));

constraint lot_correspondances_organisme_id_table_id_annule_fkey on lot_correspondances: FOREIGN KEY (organisme_id, table_id, annule) REFERENCES lot_correspondances(organisme_id, table_id, numero);

constraint lot_correspondances_organisme_id_table_id_fkey on lot_correspondances: FOREIGN KEY (organisme_id, table_id) REFERENCES table_correspondances(organisme_id, id);

constraint lot_correspondances_pkey on lot_correspondances: PRIMARY KEY (organisme_id, table_id, numero);

constraint lot_operations_check on lot_operations: CHECK (((genre = 'edition'::text) = (cible IS NULL)));

constraint lot_operations_genre_check on lot_operations: CHECK ((genre = ANY (ARRAY['edition'::text, 'annulation'::text, 'retablissement'::text])));

constraint lot_operations_organisme_id_version_id_fkey on lot_operations: FOREIGN KEY (organisme_id, version_id) REFERENCES version_referentiel(organisme_id, id);

constraint lot_operations_pkey on lot_operations: PRIMARY KEY (organisme_id, version_id, revision);

constraint lot_operations_revision_check on lot_operations: CHECK ((revision >= 1));

constraint migration_pkey on migration: PRIMARY KEY (nom);

constraint migration_jugements_numero_check on migration_jugements: CHECK ((numero >= 1));

constraint migration_jugements_organisme_id_de_version_fkey on migration_jugements: FOREIGN KEY (organisme_id, de_version) REFERENCES version_referentiel(organisme_id, id);

constraint migration_jugements_organisme_id_referentiel_id_fkey on migration_jugements: FOREIGN KEY (organisme_id, referentiel_id) REFERENCES referentiel(organisme_id, id);

constraint migration_jugements_organisme_id_referentiel_id_numero_key on migration_jugements: UNIQUE (organisme_id, referentiel_id, numero);

constraint migration_jugements_organisme_id_vers_version_fkey on migration_jugements: FOREIGN KEY (organisme_id, vers_version) REFERENCES version_referentiel(organisme_id, id);

constraint migration_jugements_pkey on migration_jugements: PRIMARY KEY (organisme_id, id);

constraint organisme_nom_check on organisme: CHECK (((length(nom) >= 1) AND (length(nom) <= 300)));

constraint organisme_pkey on organisme: PRIMARY KEY (id);

constraint organisme_siret_check on organisme: CHECK ((siret ~ '^[0-9]{14}$'::text));

constraint organisme_type_check on organisme: CHECK ((type = ANY (ARRAY['plateforme'::text, 'certificateur'::text, 'cfa'::text, 'lycee'::text, 'organisme_formation'::text])));

constraint organisme_uai_check on organisme: CHECK ((uai ~ '^[0-9]{7}[A-Z]$'::text));

constraint paquet_certification_check on paquet: CHECK ((certification ~ '^(RNCP|RS)[0-9]{1,7}$'::text));

constraint paquet_empreinte_check on paquet: CHECK ((length(empreinte) = 32));

constraint paquet_intitule_check on paquet: CHECK (((length(intitule) >= 1) AND (length(intitule) <= 500)));

constraint paquet_numero_check on paquet: CHECK ((numero >= 1));

constraint paquet_organisme_id_certification_session_numero_key on paquet: UNIQUE (organisme_id, certification, session, numero);

constraint paquet_organisme_id_fkey on paquet: FOREIGN KEY (organisme_id) REFERENCES organisme(id);

constraint paquet_organisme_id_issu_de_fkey on paquet: FOREIGN KEY (organisme_id, issu_de) REFERENCES paquet(organisme_id, id);

constraint paquet_pkey on paquet: PRIMARY KEY (organisme_id, id);

constraint paquet_revision_check on paquet: CHECK ((revision >= 0));

constraint paquet_session_check on paquet: CHECK (((session >= 1990) AND (session <= 2100)));

constraint partenaire_fiche_pkey on partenaire_fiche: PRIMARY KEY (numero, ordre);

constraint passage_fiche_check on passage_fiche: CHECK ((du <= au));

constraint passage_fiche_origine_check on passage_fiche: CHECK ((origine = ANY (ARRAY['export'::text, 'catalogue'::text, 'csv'::text])));

constraint passage_fiche_pkey on passage_fiche: PRIMARY KEY (numero, origine, du);

constraint personne_courriel_check on personne: CHECK (((courriel = lower(courriel)) AND ((length(courriel) >= 3) AND (length(courriel) <= 254))));

constraint personne_courriel_key on personne: UNIQUE (courriel);

constraint personne_nom_check on personne: CHECK (((length(nom) >= 1) AND (length(nom) <= 200)));

constraint personne_pkey on personne: PRIMARY KEY (id);

constraint referentiel_organisme_id_fkey on referentiel: FOREIGN KEY (organisme_id) REFERENCES organisme(id);

constraint referentiel_pkey on referentiel: PRIMARY KEY (organisme_id, id);

constraint reprise_jugement_check on reprise_jugement: CHECK (((sort = 'abandonne'::text) = (elements = '{}'::text[])));

constraint reprise_jugement_organisme_id_jugement_id_fkey on reprise_jugement: FOREIGN KEY (organisme_id, jugement_id) REFERENCES jugement(organisme_id, id);

constraint reprise_jugement_organisme_id_migration_id_fkey on reprise_jugement: FOREIGN KEY (organisme_id, migration_id) REFERENCES migration_jugements(organisme_id, id);

constraint reprise_jugement_organisme_id_version_id_fkey on reprise_jugement: FOREIGN KEY (organisme_id, version_id) REFERENCES version_referentiel(organisme_id, id);

constraint reprise_jugement_pkey on reprise_jugement: PRIMARY KEY (organisme_id, jugement_id, migration_id);

constraint reprise_jugement_sort_check on reprise_jugement: CHECK ((sort = ANY (ARRAY['garde'::text, 'deplace'::text, 'scinde'::text, 'fusionne'::text, 'abandonne'::text])));

constraint session_web_personne_id_fkey on session_web: FOREIGN KEY (personne_id) REFERENCES personne(id);

constraint session_web_pkey on session_web: PRIMARY KEY (empreinte);

constraint suivi_certification_organisme_id_fkey on suivi_certification: FOREIGN KEY (organisme_id) REFERENCES organisme(id);

constraint suivi_certification_pkey on suivi_certification: PRIMARY KEY (organisme_id, numero);

constraint table_correspondances_check on table_correspondances: CHECK ((de <> vers));

constraint table_correspondances_check1 on table_correspondances: CHECK (((de_version IS NOT NULL) = (de ~~ 'version:%'::text)));

constraint table_correspondances_check2 on table_correspondances: CHECK (((vers_version IS NOT NULL) = (vers ~~ 'version:%'::text)));

constraint table_correspondances_de_check on table_correspondances: CHECK ((de ~ '^(version:[0-9a-f-]{36}|fiche:(RNCP|RS)[0-9]+@[0-9a-f]{64})$'::text));

constraint table_correspondances_organisme_id_de_vers_key on table_correspondances: UNIQUE (organisme_id, de, vers);

constraint table_correspondances_organisme_id_de_version_fkey on table_correspondances: FOREIGN KEY (organisme_id, de_version) REFERENCES version_referentiel(organisme_id, id);

constraint table_correspondances_organisme_id_fkey on table_correspondances: FOREIGN KEY (organisme_id) REFERENCES organisme(id);

constraint table_correspondances_organisme_id_vers_version_fkey on table_correspondances: FOREIGN KEY (organisme_id, vers_version) REFERENCES version_referentiel(organisme_id, id);

constraint table_correspondances_pkey on table_correspondances: PRIMARY KEY (organisme_id, id);

constraint table_correspondances_vers_check on table_correspondances: CHECK ((vers ~ '^(version:[0-9a-f-]{36}|fiche:(RNCP|RS)[0-9]+@[0-9a-f]{64})$'::text));

constraint texte_registre_pkey on texte_registre: PRIMARY KEY (empreinte);

constraint version_fiche_origine_check on version_fiche: CHECK ((origine = ANY (ARRAY['export'::text, 'catalogue'::text, 'csv'::text])));

constraint version_fiche_pkey on version_fiche: PRIMARY KEY (numero, empreinte);

constraint version_fiche_repertoire_check on version_fiche: CHECK ((repertoire = ANY (ARRAY['RNCP'::text, 'RS'::text])));

constraint version_referentiel_check on version_referentiel: CHECK (((etat = 'publiee'::text) = (publiee_le IS NOT NULL)));

constraint version_referentiel_check1 on version_referentiel: CHECK (((etat <> 'publiee'::text) OR ((publiee_par IS NOT NULL) AND (length(empreinte) = 32) AND (relue_le IS NOT NULL))));

constraint version_referentiel_check2 on version_referentiel: CHECK (((etat <> 'relue'::text) OR ((relue_par IS NOT NULL) AND (relue_le IS NOT NULL) AND (relecteur_distinct IS NOT NULL))));

constraint version_referentiel_etat_check on version_referentiel: CHECK ((etat = ANY (ARRAY['brouillon'::text, 'relue'::text, 'publiee'::text, 'abandonnee'::text])));

constraint version_referentiel_numero_check on version_referentiel: CHECK ((numero >= 1));

constraint version_referentiel_organisme_id_issue_de_fkey on version_referentiel: FOREIGN KEY (organisme_id, issue_de) REFERENCES version_referentiel(organisme_id, id);

constraint version_referentiel_organisme_id_referentiel_id_fkey on version_referentiel: FOREIGN KEY (organisme_id, referentiel_id) REFERENCES referentiel(organisme_id, id);

constraint version_referentiel_organisme_id_referentiel_id_numero_key on version_referentiel: UNIQUE (organisme_id, referentiel_id, numero);

constraint version_referentiel_pkey on version_referentiel: PRIMARY KEY (organisme_id, id);

constraint version_referentiel_revision_check on version_referentiel: CHECK ((revision >= 0));

CREATE UNIQUE INDEX acte_paquet_retrait ON public.acte_paquet USING btree (organisme_id, paquet_id) WHERE (genre = 'retrait'::text);

CREATE UNIQUE INDEX acte_paquet_signataire ON public.acte_paquet USING btree (organisme_id, paquet_id, par) WHERE (genre = 'signature'::text);

CREATE INDEX appartenance_personne ON public.appartenance USING btree (personne_id);

CREATE INDEX bloc_code ON public.bloc USING btree (code_normalise);

CREATE INDEX certificateur_siren ON public.certificateur_fiche USING btree ("left"(siret, 9), siret);

CREATE INDEX correspondance_vers ON public.correspondance USING btree (vers_numero);

CREATE INDEX decision_constat_document ON public.decision_constat USING btree (organisme_id, document_id, decide_le);

CREATE INDEX document_certification ON public.document USING btree (organisme_id, certification);

CREATE INDEX document_depose ON public.document USING btree (organisme_id, depose_le DESC);

CREATE INDEX fiche_fin ON public.fiche USING btree (date_fin);

CREATE UNIQUE INDEX invitation_jeton ON public.invitation USING btree (empreinte_jeton, organisme_id);

CREATE INDEX journal_instant ON public.journal USING btree (organisme_id, instant DESC);

CREATE INDEX jugement_apprenant ON public.jugement USING btree (organisme_id, apprenant_id, cree_le);

CREATE INDEX jugement_version ON public.jugement USING btree (organisme_id, version_id);

CREATE INDEX lien_nouvelle ON public.lien_fiche USING btree (nouvelle);

CREATE UNIQUE INDEX lot_correspondances_annule ON public.lot_correspondances USING btree (organisme_id, table_id, annule);

CREATE INDEX partenaire_siren ON public.partenaire_fiche USING btree ("left"(siret, 9), siret);

CREATE INDEX reprise_jugement_version ON public.reprise_jugement USING btree (organisme_id, version_id);

CREATE INDEX session_web_personne ON public.session_web USING btree (personne_id);

CREATE UNIQUE INDEX version_referentiel_ouverte ON public.version_referentiel USING btree (organisme_id, referentiel_id) WHERE (etat = ANY (ARRAY['brouillon'::text, 'relue'::text]));

CREATE TRIGGER acte_paquet_immuable BEFORE DELETE OR UPDATE ON public.acte_paquet FOR EACH ROW EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER acte_paquet_intact BEFORE TRUNCATE ON public.acte_paquet FOR EACH STATEMENT EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER decision_constat_immuable BEFORE DELETE OR UPDATE ON public.decision_constat FOR EACH ROW EXECUTE FUNCTION decision_constat_immuable();

CREATE TRIGGER decision_constat_intacte BEFORE TRUNCATE ON public.decision_constat FOR EACH STATEMENT EXECUTE FUNCTION decision_constat_immuable();

CREATE TRIGGER decision_correspondance_immuable BEFORE DELETE OR UPDATE ON public.decision_correspondance FOR EACH ROW EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER decision_correspondance_intacte BEFORE TRUNCATE ON public.decision_correspondance FOR EACH STATEMENT EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER journal_immuable BEFORE DELETE OR UPDATE ON public.journal FOR EACH ROW EXECUTE FUNCTION journal_immuable();

CREATE TRIGGER journal_intact BEFORE TRUNCATE ON public.journal FOR EACH STATEMENT EXECUTE FUNCTION journal_immuable();

CREATE TRIGGER jugement_immuable BEFORE DELETE OR UPDATE ON public.jugement FOR EACH ROW EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER jugement_intact BEFORE TRUNCATE ON public.jugement FOR EACH STATEMENT EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER jugement_sur_publiee AFTER INSERT ON public.jugement FOR EACH ROW EXECUTE FUNCTION version_publiee_exigee();

CREATE TRIGGER ligne_bareme_immuable BEFORE DELETE OR UPDATE ON public.ligne_bareme FOR EACH ROW EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER ligne_bareme_intacte BEFORE TRUNCATE ON public.ligne_bareme FOR EACH STATEMENT EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER lot_correspondances_immuable BEFORE DELETE OR UPDATE ON public.lot_correspondances FOR EACH ROW EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER lot_correspondances_intact BEFORE TRUNCATE ON public.lot_correspondances FOR EACH STATEMENT EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER lot_immuable BEFORE DELETE OR UPDATE ON public.lot_operations FOR EACH ROW EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER lot_intact BEFORE TRUNCATE ON public.lot_operations FOR EACH STATEMENT EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER migration_immuable BEFORE DELETE OR UPDATE ON public.migration_jugements FOR EACH ROW EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER migration_intacte BEFORE TRUNCATE ON public.migration_jugements FOR EACH STATEMENT EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER paquet_fige BEFORE UPDATE ON public.paquet FOR EACH ROW EXECUTE FUNCTION paquet_fige();

CREATE TRIGGER paquet_garde BEFORE DELETE ON public.paquet FOR EACH ROW EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER paquet_intact BEFORE TRUNCATE ON public.paquet FOR EACH STATEMENT EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER referentiel_immuable BEFORE DELETE OR UPDATE ON public.referentiel FOR EACH ROW EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER referentiel_intact BEFORE TRUNCATE ON public.referentiel FOR EACH STATEMENT EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER reprise_immuable BEFORE DELETE OR UPDATE ON public.reprise_jugement FOR EACH ROW EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER reprise_intacte BEFORE TRUNCATE ON public.reprise_jugement FOR EACH STATEMENT EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER reprise_sur_publiee AFTER INSERT ON public.reprise_jugement FOR EACH ROW EXECUTE FUNCTION version_publiee_exigee();

CREATE TRIGGER table_correspondances_immuable BEFORE DELETE OR UPDATE ON public.table_correspondances FOR EACH ROW EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER table_correspondances_intacte BEFORE TRUNCATE ON public.table_correspondances FOR EACH STATEMENT EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER version_figee BEFORE UPDATE ON public.version_referentiel FOR EACH ROW WHEN ((old.etat = ANY (ARRAY['publiee'::text, 'abandonnee'::text]))) EXECUTE FUNCTION version_figee();

CREATE TRIGGER version_gardee BEFORE DELETE ON public.version_referentiel FOR EACH ROW EXECUTE FUNCTION ecriture_seule();

CREATE TRIGGER version_intacte BEFORE TRUNCATE ON public.version_referentiel FOR EACH STATEMENT EXECUTE FUNCTION ecriture_seule();

policy acte_paquet_portee on acte_paquet as PERMISSIVE for ALL using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy appartenance_portee on appartenance as PERMISSIVE for ALL using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant)) OR (personne_id = ( SELECT personne_courante() AS personne_courante)))) with check ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy decision_constat_ecrite on decision_constat as PERMISSIVE for INSERT with check ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy decision_constat_lue on decision_constat as PERMISSIVE for SELECT using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy decision_correspondance_portee on decision_correspondance as PERMISSIVE for ALL using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy document_portee on document as PERMISSIVE for ALL using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy invitation_portee on invitation as PERMISSIVE for ALL using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy journal_ecrit on journal as PERMISSIVE for INSERT with check ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant)) OR ((organisme_id = '00000000-0000-0000-0000-000000000000'::uuid) AND (auteur = ( SELECT personne_courante() AS personne_courante)))));

policy journal_lu on journal as PERMISSIVE for SELECT using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy jugement_portee on jugement as PERMISSIVE for ALL using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy ligne_bareme_ecrite on ligne_bareme as PERMISSIVE for INSERT with check ((( SELECT portee_systeme() AS portee_systeme) OR (( SELECT est_administrateur() AS est_administrateur) AND (auteur = ( SELECT personne_courante() AS personne_courante)))));

policy ligne_bareme_lue on ligne_bareme as PERMISSIVE for SELECT using ((( SELECT portee_systeme() AS portee_systeme) OR true));

policy lot_correspondances_portee on lot_correspondances as PERMISSIVE for ALL using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy lot_operations_portee on lot_operations as PERMISSIVE for ALL using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy migration_jugements_portee on migration_jugements as PERMISSIVE for ALL using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy organisme_change on organisme as PERMISSIVE for UPDATE using ((( SELECT portee_systeme() AS portee_systeme) OR (id = ( SELECT organisme_courant() AS organisme_courant))));

policy organisme_ecrit on organisme as PERMISSIVE for INSERT with check ((( SELECT portee_systeme() AS portee_systeme) OR ( SELECT est_administrateur() AS est_administrateur)));

policy organisme_visible on organisme as PERMISSIVE for SELECT using ((( SELECT portee_systeme() AS portee_systeme) OR (id = ( SELECT organisme_courant() AS organisme_courant)) OR ( SELECT est_administrateur() AS est_administrateur) OR (EXISTS ( SELECT 1
   FROM appartenance a
  WHERE ((a.organisme_id = organisme.id) AND (a.personne_id = ( SELECT personne_courante() AS personne_courante)))))));

policy paquet_portee on paquet as PERMISSIVE for ALL using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy personne_change on personne as PERMISSIVE for UPDATE using ((( SELECT portee_systeme() AS portee_systeme) OR (id = ( SELECT personne_courante() AS personne_courante))));

policy personne_ecrite on personne as PERMISSIVE for INSERT with check (( SELECT portee_systeme() AS portee_systeme));

policy personne_visible on personne as PERMISSIVE for SELECT using ((( SELECT portee_systeme() AS portee_systeme) OR (id = ( SELECT personne_courante() AS personne_courante)) OR (EXISTS ( SELECT 1
   FROM appartenance a
  WHERE ((a.personne_id = personne.id) AND (a.organisme_id = ( SELECT organisme_courant() AS organisme_courant)))))));

policy referentiel_portee on referentiel as PERMISSIVE for ALL using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy reprise_jugement_portee on reprise_jugement as PERMISSIVE for ALL using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy session_membre_fermee on session_web as PERMISSIVE for DELETE using ((EXISTS ( SELECT 1
   FROM appartenance a
  WHERE ((a.personne_id = session_web.personne_id) AND (a.organisme_id = ( SELECT organisme_courant() AS organisme_courant))))));

policy session_membre_vue on session_web as PERMISSIVE for SELECT using ((EXISTS ( SELECT 1
   FROM appartenance a
  WHERE ((a.personne_id = session_web.personne_id) AND (a.organisme_id = ( SELECT organisme_courant() AS organisme_courant))))));

policy session_portee on session_web as PERMISSIVE for ALL using ((( SELECT portee_systeme() AS portee_systeme) OR (personne_id = ( SELECT personne_courante() AS personne_courante))));

policy suivi_portee on suivi_certification as PERMISSIVE for ALL using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy table_correspondances_portee on table_correspondances as PERMISSIVE for ALL using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));

policy version_referentiel_portee on version_referentiel as PERMISSIVE for ALL using ((( SELECT portee_systeme() AS portee_systeme) OR (organisme_id = ( SELECT organisme_courant() AS organisme_courant))));
