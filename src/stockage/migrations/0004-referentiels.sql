-- Référentiels as living data: versions, edits, judgements of learners and their migrations.
-- Nothing here is ever lost: edits, judgements and migrations are append-only, versions never go, and a version that
-- was published or set aside never changes again.

create table referentiel (
  organisme_id uuid not null references organisme (id),
  id uuid not null,
  -- Document from which it was read; null when a person typed it.
  document_id uuid,
  cree_par uuid not null,
  cree_le timestamptz not null default now(),
  primary key (organisme_id, id)
);

create table version_referentiel (
  organisme_id uuid not null,
  id uuid not null,
  referentiel_id uuid not null,
  numero integer not null check (numero >= 1),
  etat text not null check (etat in ('brouillon', 'relue', 'publiee', 'abandonnee')),
  -- Counts the batches of edits: what an editor has read, so that nobody overwrites another's work.
  revision integer not null default 0 check (revision >= 0),
  intitule text not null,
  certification text,
  nb_elements integer not null,
  -- json, not jsonb: only ever read and written whole, at a third of the cost.
  contenu json not null,
  issue_de uuid,
  cree_par uuid not null,
  cree_le timestamptz not null default now(),
  modifie_le timestamptz not null default now(),
  relue_par uuid,
  relue_le timestamptz,
  -- false: the reviewer also wrote in it.
  relecteur_distinct boolean,
  publiee_par uuid,
  publiee_le timestamptz,
  -- sha-256 of the canonical JSON of the content.
  empreinte bytea,
  primary key (organisme_id, id),
  unique (organisme_id, referentiel_id, numero),
  foreign key (organisme_id, referentiel_id) references referentiel (organisme_id, id),
  foreign key (organisme_id, issue_de) references version_referentiel (organisme_id, id),
  check ((etat = 'publiee') = (publiee_le is not null)),
  check (etat <> 'publiee' or (publiee_par is not null and length(empreinte) = 32 and relue_le is not null)),
  check (etat <> 'relue' or (relue_par is not null and relue_le is not null and relecteur_distinct is not null))
);
create unique index version_referentiel_ouverte on version_referentiel (organisme_id, referentiel_id)
  where etat in ('brouillon', 'relue');

-- One row per batch of edits, with what undoes it.
create table lot_operations (
  organisme_id uuid not null,
  version_id uuid not null,
  -- The revision that this batch made.
  revision integer not null check (revision >= 1),
  genre text not null check (genre in ('edition', 'annulation', 'retablissement')),
  -- Revision of the edit undone or done again.
  cible integer check ((genre = 'edition') = (cible is null)),
  operations jsonb not null,
  inverses jsonb not null,
  auteur uuid not null,
  instant timestamptz not null default now(),
  primary key (organisme_id, version_id, revision),
  foreign key (organisme_id, version_id) references version_referentiel (organisme_id, id)
);

-- What a person said of a learner about one element of a published version.
create table jugement (
  organisme_id uuid not null,
  id uuid not null,
  apprenant_id uuid not null,
  version_id uuid not null,
  element_id text not null,
  valeur text not null check (length(valeur) between 1 and 2000),
  porte_le date not null,
  porte_par uuid not null,
  cree_le timestamptz not null default now(),
  primary key (organisme_id, id),
  foreign key (organisme_id, version_id) references version_referentiel (organisme_id, id)
);
create index jugement_apprenant on jugement (organisme_id, apprenant_id, cree_le);
create index jugement_version on jugement (organisme_id, version_id);

-- An explicit act: judgements of one version taken up on a later one.
create table migration_jugements (
  organisme_id uuid not null,
  id uuid not null,
  referentiel_id uuid not null,
  numero integer not null check (numero >= 1),
  de_version uuid not null,
  vers_version uuid not null,
  -- What the person decided, and what became of how many judgements.
  decisions jsonb not null,
  comptes jsonb not null,
  -- sha-256 of the preview that the person saw.
  apercu bytea not null,
  faite_par uuid not null,
  faite_le timestamptz not null default now(),
  primary key (organisme_id, id),
  unique (organisme_id, referentiel_id, numero),
  foreign key (organisme_id, referentiel_id) references referentiel (organisme_id, id),
  foreign key (organisme_id, de_version) references version_referentiel (organisme_id, id),
  foreign key (organisme_id, vers_version) references version_referentiel (organisme_id, id)
);

-- What became of one judgement in one migration; no element: it has no equivalent there.
create table reprise_jugement (
  organisme_id uuid not null,
  jugement_id uuid not null,
  migration_id uuid not null,
  version_id uuid not null,
  sort text not null check (sort in ('garde', 'deplace', 'scinde', 'fusionne', 'abandonne')),
  elements text[] not null check ((sort = 'abandonne') = (elements = '{}')),
  primary key (organisme_id, jugement_id, migration_id),
  foreign key (organisme_id, jugement_id) references jugement (organisme_id, id),
  foreign key (organisme_id, migration_id) references migration_jugements (organisme_id, id),
  foreign key (organisme_id, version_id) references version_referentiel (organisme_id, id)
);
create index reprise_jugement_version on reprise_jugement (organisme_id, version_id);

create function ecriture_seule() returns trigger language plpgsql as
  $$ begin raise exception '%: append-only', tg_table_name using errcode = 'PA001'; end $$;

create trigger lot_immuable before update or delete on lot_operations for each row execute function ecriture_seule();
create trigger lot_intact before truncate on lot_operations for each statement execute function ecriture_seule();
create trigger jugement_immuable before update or delete on jugement for each row execute function ecriture_seule();
create trigger jugement_intact before truncate on jugement for each statement execute function ecriture_seule();
create trigger migration_immuable before update or delete on migration_jugements
  for each row execute function ecriture_seule();
create trigger migration_intacte before truncate on migration_jugements
  for each statement execute function ecriture_seule();
create trigger reprise_immuable before update or delete on reprise_jugement
  for each row execute function ecriture_seule();
create trigger reprise_intacte before truncate on reprise_jugement for each statement execute function ecriture_seule();
create trigger referentiel_immuable before update or delete on referentiel
  for each row execute function ecriture_seule();
create trigger referentiel_intact before truncate on referentiel for each statement execute function ecriture_seule();

create trigger version_gardee before delete on version_referentiel for each row execute function ecriture_seule();
create trigger version_intacte before truncate on version_referentiel
  for each statement execute function ecriture_seule();
create function version_figee() returns trigger language plpgsql as
  $$ begin raise exception 'version_referentiel: % for ever', old.etat using errcode = 'PA002'; end $$;
create trigger version_figee before update on version_referentiel for each row
  when (old.etat in ('publiee', 'abandonnee')) execute function version_figee();

-- After the row, so that another organisation's is refused by row-level security first.
create function version_publiee_exigee() returns trigger language plpgsql as $$ begin
  if not exists (select 1 from version_referentiel v
    where v.organisme_id = new.organisme_id and v.id = new.version_id and v.etat = 'publiee') then
    raise exception '%: version not published', tg_table_name using errcode = 'PA003';
  end if;
  return null;
end $$;
create trigger jugement_sur_publiee after insert on jugement
  for each row execute function version_publiee_exigee();
create trigger reprise_sur_publiee after insert on reprise_jugement
  for each row execute function version_publiee_exigee();

alter table referentiel enable row level security;
alter table referentiel force row level security;
create policy referentiel_portee on referentiel using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));
alter table version_referentiel enable row level security;
alter table version_referentiel force row level security;
create policy version_referentiel_portee on version_referentiel using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));
alter table lot_operations enable row level security;
alter table lot_operations force row level security;
create policy lot_operations_portee on lot_operations using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));
alter table jugement enable row level security;
alter table jugement force row level security;
create policy jugement_portee on jugement using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));
alter table migration_jugements enable row level security;
alter table migration_jugements force row level security;
create policy migration_jugements_portee on migration_jugements using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));
alter table reprise_jugement enable row level security;
alter table reprise_jugement force row level security;
create policy reprise_jugement_portee on reprise_jugement using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));
