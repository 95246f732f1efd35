-- Documents that the people of an organisation drop: bytes as given, what was read of them, what was decided.

create table document (
  organisme_id uuid not null references organisme (id),
  id uuid not null,
  nom text not null check (length(nom) between 1 and 300),
  format text not null,
  empreinte bytea not null check (octet_length(empreinte) = 32),
  taille integer not null check (taille > 0),
  octets bytea not null,
  -- json, not jsonb: a hostile text may hold characters that jsonb refuses, and the raw text stays as it was read.
  lu json not null,
  -- Form of `lu`: a reading of another form is made again from the bytes.
  version_lecture smallint not null,
  genre text,
  certification text,
  intitule text,
  pages integer not null,
  lignes integer not null,
  donnees integer not null,
  non_places integer not null,
  depose_par uuid references personne (id),
  depose_le timestamptz not null default now(),
  lu_le timestamptz not null default now(),
  primary key (organisme_id, id),
  unique (organisme_id, empreinte)
);
create index document_certification on document (organisme_id, certification);
create index document_depose on document (organisme_id, depose_le desc);
-- Already packed by their format (PDF, DOCX, XLSX): packing them again costs time and saves nothing.
alter table document alter column octets set storage external;

-- Append-only: what a person decided of a finding; the last line of a finding holds.
create table decision_constat (
  organisme_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  constat text not null check (length(constat) between 1 and 500),
  regle text not null check (length(regle) between 1 and 100),
  decision text not null check (decision in ('acceptee', 'refusee', 'annulee')),
  motif text check (length(motif) between 1 and 2000),
  -- Path and value as they were proposed on that day; null when there was nothing to apply.
  reparation jsonb,
  decide_par uuid not null,
  -- The clock, not the start of the transaction: it orders the decisions on one finding.
  decide_le timestamptz not null default clock_timestamp(),
  primary key (organisme_id, id),
  foreign key (organisme_id, document_id) references document (organisme_id, id)
);
create index decision_constat_document on decision_constat (organisme_id, document_id, decide_le);

create function decision_constat_immuable() returns trigger language plpgsql as
  $$ begin raise exception 'decision_constat: append-only' using errcode = 'PA001'; end $$;
create trigger decision_constat_immuable before update or delete on decision_constat
  for each row execute function decision_constat_immuable();
create trigger decision_constat_intacte before truncate on decision_constat
  for each statement execute function decision_constat_immuable();

alter table document enable row level security;
alter table document force row level security;
create policy document_portee on document using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));

alter table decision_constat enable row level security;
alter table decision_constat force row level security;
create policy decision_constat_lue on decision_constat for select using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));
create policy decision_constat_ecrite on decision_constat for insert with check (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));
