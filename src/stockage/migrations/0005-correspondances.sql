-- Crosswalks between two sources: what people decided of each link. Official links stay in the register.

create table table_correspondances (
  organisme_id uuid not null references organisme (id),
  id uuid not null,
  -- `version:<uuid>` or `fiche:<number>@<sha-256 of its content>`.
  de text not null check (de ~ '^(version:[0-9a-f-]{36}|fiche:(RNCP|RS)[0-9]+@[0-9a-f]{64})$'),
  vers text not null check (vers ~ '^(version:[0-9a-f-]{36}|fiche:(RNCP|RS)[0-9]+@[0-9a-f]{64})$'),
  de_version uuid,
  vers_version uuid,
  de_intitule text not null,
  vers_intitule text not null,
  cree_par uuid not null,
  cree_le timestamptz not null default now(),
  primary key (organisme_id, id),
  unique (organisme_id, de, vers),
  foreign key (organisme_id, de_version) references version_referentiel (organisme_id, id),
  foreign key (organisme_id, vers_version) references version_referentiel (organisme_id, id),
  check (de <> vers),
  check ((de_version is not null) = (de like 'version:%')),
  check ((vers_version is not null) = (vers like 'version:%'))
);

-- One act of a person on one or several links; the last decision of a pair counts.
create table lot_correspondances (
  organisme_id uuid not null,
  table_id uuid not null,
  numero integer not null check (numero >= 1),
  -- Number of the act that this one undoes.
  annule integer check (annule < numero),
  par uuid not null,
  le timestamptz not null default now(),
  primary key (organisme_id, table_id, numero),
  foreign key (organisme_id, table_id) references table_correspondances (organisme_id, id),
  foreign key (organisme_id, table_id, annule) references lot_correspondances (organisme_id, table_id, numero)
);
create unique index lot_correspondances_annule on lot_correspondances (organisme_id, table_id, annule);

create table decision_correspondance (
  organisme_id uuid not null,
  table_id uuid not null,
  lot integer not null,
  de text not null,
  vers text not null,
  etat text not null check (etat in ('propose', 'confirme', 'refuse')),
  type text check (type in ('equivalent', 'partiel', 'remplace', 'proche', 'dispense')),
  -- What the product said when the person decided; null: the person made the link by hand.
  suggestion jsonb,
  primary key (organisme_id, table_id, lot, de, vers),
  foreign key (organisme_id, table_id, lot) references lot_correspondances (organisme_id, table_id, numero),
  check ((etat = 'confirme') = (type is not null))
);

create trigger table_correspondances_immuable before update or delete on table_correspondances
  for each row execute function ecriture_seule();
create trigger table_correspondances_intacte before truncate on table_correspondances
  for each statement execute function ecriture_seule();
create trigger lot_correspondances_immuable before update or delete on lot_correspondances
  for each row execute function ecriture_seule();
create trigger lot_correspondances_intact before truncate on lot_correspondances
  for each statement execute function ecriture_seule();
create trigger decision_correspondance_immuable before update or delete on decision_correspondance
  for each row execute function ecriture_seule();
create trigger decision_correspondance_intacte before truncate on decision_correspondance
  for each statement execute function ecriture_seule();

alter table table_correspondances enable row level security;
alter table table_correspondances force row level security;
create policy table_correspondances_portee on table_correspondances using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));
alter table lot_correspondances enable row level security;
alter table lot_correspondances force row level security;
create policy lot_correspondances_portee on lot_correspondances using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));
alter table decision_correspondance enable row level security;
alter table decision_correspondance force row level security;
create policy decision_correspondance_portee on decision_correspondance using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));
