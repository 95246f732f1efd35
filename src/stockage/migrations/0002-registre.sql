-- The national register. Shared tables: public data, no organisation, no row-level security.

-- One row per file imported: a register on an export day.
create table export_registre (
  repertoire text not null check (repertoire in ('RNCP', 'RS')),
  date_export date not null,
  origine text not null check (origine in ('export', 'catalogue', 'csv')),
  version_flux text,
  nom text not null,
  sha256 bytea not null,
  fiches integer not null,
  importe_le timestamptz not null default now(),
  rapport jsonb not null,
  primary key (repertoire, date_export, origine)
);

-- Texts that repeat from route to route and from record to record (juries), kept once.
create table texte_registre (
  empreinte bytea primary key,
  contenu text not null
);

-- Raw layer: one row per record and distinct content, canonical JSON of everything the source said.
-- The days on which it was published are in passage_fiche.
create table version_fiche (
  numero text not null,
  empreinte bytea not null,
  repertoire text not null check (repertoire in ('RNCP', 'RS')),
  origine text not null check (origine in ('export', 'catalogue', 'csv')),
  contenu json not null,
  primary key (numero, empreinte)
);

-- On which export days a content was the one published: first and last day of each unbroken run.
create table passage_fiche (
  numero text not null,
  origine text not null check (origine in ('export', 'catalogue', 'csv')),
  du date not null,
  au date not null,
  empreinte bytea not null,
  primary key (numero, origine, du),
  check (du <= au)
);

-- Read model: the last published content of each record. Rebuilt from the raw layer at any time.
create table fiche (
  numero text primary key,
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
create index fiche_fin on fiche (date_fin);

create table bloc (
  numero text not null,
  ordre integer not null,
  code text not null,
  code_normalise text,
  libelle text not null,
  facultatif boolean not null,
  primary key (numero, ordre)
);
create index bloc_code on bloc (code_normalise);

create table certificateur_fiche (
  numero text not null,
  ordre integer not null,
  siret text,
  nom text not null,
  actif boolean,
  primary key (numero, ordre)
);
create index certificateur_siren on certificateur_fiche (left(siret, 9), siret);

create table partenaire_fiche (
  numero text not null,
  ordre integer not null,
  siret text,
  nom text not null,
  habilitation text,
  etat text,
  primary key (numero, ordre)
);
create index partenaire_siren on partenaire_fiche (left(siret, 9), siret);

-- Replacement links, union of what both records declare; an end may be absent from the register (Q5).
create table lien_fiche (
  ancienne text not null,
  nouvelle text not null,
  declare_par_ancienne boolean not null,
  declare_par_nouvelle boolean not null,
  primary key (ancienne, nouvelle)
);
create index lien_nouvelle on lien_fiche (nouvelle);

create table correspondance (
  numero text not null,
  ordre integer not null,
  blocs text[] not null,
  vers_numero text not null,
  vers_blocs text[] not null,
  primary key (numero, ordre)
);
create index correspondance_vers on correspondance (vers_numero);

-- A run of the importer: its progress while it lasts, its report after.
create table import_registre (
  id uuid primary key,
  etat text not null check (etat in ('en_cours', 'reussi', 'refuse')),
  source text not null,
  demande_par uuid,
  debut timestamptz not null default now(),
  fin timestamptz,
  progression jsonb not null default '{}',
  rapport jsonb
);

-- The search index, as immutable segments read whole by each server.
create table index_recherche (
  generation bigint not null,
  segment integer not null,
  octets bytea not null,
  primary key (generation, segment)
);
alter table index_recherche alter column octets set storage external;
create table etat_recherche (
  unique_ligne boolean primary key default true check (unique_ligne),
  generation bigint not null,
  maj timestamptz not null default now()
);
