-- Rule packages: the rules of one certification for one session, as two people sign them before a jury uses them.
-- The content of a package changes until somebody signs it or it is withdrawn, then never again; acts are append-only.

create table paquet (
  organisme_id uuid not null references organisme (id),
  id uuid not null,
  -- Register number, and year of the session: what the package is about, once and for all.
  certification text not null check (certification ~ '^(RNCP|RS)[0-9]{1,7}$'),
  session integer not null check (session between 1990 and 2100),
  numero integer not null check (numero >= 1),
  -- The package it was copied from.
  issu_de uuid,
  intitule text not null check (length(intitule) between 1 and 500),
  -- Counts the edits: what an editor has read, so that nobody overwrites another's work.
  revision integer not null default 0 check (revision >= 0),
  -- json, not jsonb: only ever read and written whole.
  contenu json not null,
  -- sha-256 of the canonical JSON of the content.
  empreinte bytea not null check (length(empreinte) = 32),
  cree_par uuid not null,
  cree_le timestamptz not null default now(),
  modifie_par uuid not null,
  modifie_le timestamptz not null default now(),
  primary key (organisme_id, id),
  unique (organisme_id, certification, session, numero),
  foreign key (organisme_id, issu_de) references paquet (organisme_id, id)
);

-- What was done with a package: dry runs, signatures, withdrawal. `empreinte`: the content that the act bears on.
create table acte_paquet (
  organisme_id uuid not null,
  paquet_id uuid not null,
  numero integer not null check (numero >= 1),
  genre text not null check (genre in ('repetition', 'signature', 'retrait')),
  empreinte bytea not null check (length(empreinte) = 32),
  motif text check (length(motif) between 1 and 2000),
  -- Counts of the dry run; nothing of a candidate is kept.
  bilan jsonb check (jsonb_typeof(bilan) = 'object'),
  par uuid not null,
  le timestamptz not null default now(),
  primary key (organisme_id, paquet_id, numero),
  foreign key (organisme_id, paquet_id) references paquet (organisme_id, id),
  check ((genre = 'retrait') = (motif is not null)),
  check ((genre = 'repetition') = (bilan is not null))
);
-- Two signatures are two people.
create unique index acte_paquet_signataire on acte_paquet (organisme_id, paquet_id, par) where genre = 'signature';
create unique index acte_paquet_retrait on acte_paquet (organisme_id, paquet_id) where genre = 'retrait';

create trigger paquet_garde before delete on paquet for each row execute function ecriture_seule();
create trigger paquet_intact before truncate on paquet for each statement execute function ecriture_seule();
create trigger acte_paquet_immuable before update or delete on acte_paquet
  for each row execute function ecriture_seule();
create trigger acte_paquet_intact before truncate on acte_paquet for each statement execute function ecriture_seule();

create function paquet_fige() returns trigger language plpgsql as $$ begin
  if new.certification <> old.certification or new.session <> old.session or exists (
    select 1 from acte_paquet a where a.organisme_id = old.organisme_id and a.paquet_id = old.id
      and a.genre in ('signature', 'retrait')) then
    raise exception 'paquet: signed or withdrawn, for ever' using errcode = 'PA002';
  end if;
  return new;
end $$;
create trigger paquet_fige before update on paquet for each row execute function paquet_fige();

alter table paquet enable row level security;
alter table paquet force row level security;
create policy paquet_portee on paquet using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));
alter table acte_paquet enable row level security;
alter table acte_paquet force row level security;
create policy acte_paquet_portee on acte_paquet using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));
