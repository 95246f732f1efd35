-- Organisations, people, roles, sessions, the journal of acts.
-- Every table that belongs to an organisation carries organisme_id first in its keys
-- (growth by replicas, by one cluster per group or by Citus stays open); row-level security is on.
-- Context of a transaction: parchemin.organisme, parchemin.personne (uuid), parchemin.portee ('systeme' for the
-- acts that precede any identity: sign-in, first start, invitation).

create function portee_systeme() returns boolean language sql stable as
  $$ select coalesce(current_setting('parchemin.portee', true), '') = 'systeme' $$;
create function organisme_courant() returns uuid language sql stable as
  $$ select nullif(current_setting('parchemin.organisme', true), '')::uuid $$;
create function personne_courante() returns uuid language sql stable as
  $$ select nullif(current_setting('parchemin.personne', true), '')::uuid $$;

create table organisme (
  id uuid primary key,
  type text not null check (type in ('plateforme', 'certificateur', 'cfa', 'lycee', 'organisme_formation')),
  nom text not null check (length(nom) between 1 and 300),
  siret text check (siret ~ '^[0-9]{14}$'),
  uai text check (uai ~ '^[0-9]{7}[A-Z]$'),
  cree_le timestamptz not null default now()
);
insert into organisme (id, type, nom) values ('00000000-0000-0000-0000-000000000000', 'plateforme', 'Plateforme');

create table personne (
  id uuid primary key,
  courriel text not null check (courriel = lower(courriel) and length(courriel) between 3 and 254),
  nom text not null check (length(nom) between 1 and 200),
  mot_de_passe text,
  demonstration boolean not null default false,
  cree_le timestamptz not null default now(),
  desactivee_le timestamptz,
  unique (courriel)
);

create table appartenance (
  organisme_id uuid not null references organisme (id),
  personne_id uuid not null references personne (id),
  role text not null check (role in
    ('administrateur', 'gestionnaire', 'enseignant', 'tuteur', 'candidat', 'jure', 'inspecteur')),
  depuis timestamptz not null default now(),
  primary key (organisme_id, personne_id, role)
);
create index appartenance_personne on appartenance (personne_id);

create table invitation (
  organisme_id uuid not null references organisme (id),
  id uuid not null,
  courriel text not null check (courriel = lower(courriel)),
  role text not null,
  empreinte_jeton bytea not null,
  cree_par uuid references personne (id),
  cree_le timestamptz not null default now(),
  expire_le timestamptz not null,
  acceptee_le timestamptz,
  revoquee_le timestamptz,
  primary key (organisme_id, id)
);
create unique index invitation_jeton on invitation (empreinte_jeton, organisme_id);

create table session_web (
  empreinte bytea primary key,
  personne_id uuid references personne (id),
  donnees jsonb not null,
  agent text,
  cree_le timestamptz not null default now(),
  vue_le timestamptz not null default now(),
  expire_le timestamptz not null
);
create index session_web_personne on session_web (personne_id);

-- Certifications that an organisation follows (registration radar).
create table suivi_certification (
  organisme_id uuid not null references organisme (id),
  numero text not null,
  depuis timestamptz not null default now(),
  primary key (organisme_id, numero)
);

-- Append-only: author, instant, day of effect.
create table journal (
  organisme_id uuid not null references organisme (id),
  id uuid not null,
  instant timestamptz not null default now(),
  effet date not null,
  auteur uuid,
  acte text not null,
  objet text not null,
  details jsonb not null default '{}',
  primary key (organisme_id, id)
);
create index journal_instant on journal (organisme_id, instant desc);

create function journal_immuable() returns trigger language plpgsql as
  $$ begin raise exception 'journal: append-only' using errcode = 'PA001'; end $$;
create trigger journal_immuable before update or delete on journal for each row execute function journal_immuable();
create trigger journal_intact before truncate on journal for each statement execute function journal_immuable();

create function est_administrateur() returns boolean language sql stable as
  $$ select exists (select 1 from appartenance a where a.organisme_id = '00000000-0000-0000-0000-000000000000'
       and a.personne_id = (select personne_courante()) and a.role = 'administrateur') $$;

alter table organisme enable row level security;
alter table organisme force row level security;
create policy organisme_visible on organisme for select using (
  (select portee_systeme()) or id = (select organisme_courant()) or (select est_administrateur())
  or exists (select 1 from appartenance a where a.organisme_id = organisme.id and a.personne_id = (select personne_courante())));
create policy organisme_ecrit on organisme for insert with check ((select portee_systeme()) or (select est_administrateur()));
create policy organisme_change on organisme for update using (
  (select portee_systeme()) or id = (select organisme_courant()));

alter table personne enable row level security;
alter table personne force row level security;
create policy personne_visible on personne for select using (
  (select portee_systeme()) or id = (select personne_courante())
  or exists (select 1 from appartenance a where a.personne_id = personne.id and a.organisme_id = (select organisme_courant())));
create policy personne_ecrite on personne for insert with check ((select portee_systeme()));
create policy personne_change on personne for update using (
  (select portee_systeme()) or id = (select personne_courante()));

alter table appartenance enable row level security;
alter table appartenance force row level security;
create policy appartenance_portee on appartenance using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()) or personne_id = (select personne_courante()))
  with check ((select portee_systeme()) or organisme_id = (select organisme_courant()));

alter table invitation enable row level security;
alter table invitation force row level security;
create policy invitation_portee on invitation using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));

alter table session_web enable row level security;
alter table session_web force row level security;
create policy session_portee on session_web using (
  (select portee_systeme()) or personne_id = (select personne_courante()));

-- A manager closes the sessions of a member: seen and deleted, never written.
create policy session_membre_vue on session_web for select using (
  exists (select 1 from appartenance a where a.personne_id = session_web.personne_id and a.organisme_id = (select organisme_courant())));
create policy session_membre_fermee on session_web for delete using (
  exists (select 1 from appartenance a where a.personne_id = session_web.personne_id and a.organisme_id = (select organisme_courant())));

alter table suivi_certification enable row level security;
alter table suivi_certification force row level security;
create policy suivi_portee on suivi_certification using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));

alter table journal enable row level security;
alter table journal force row level security;
create policy journal_lu on journal for select using (
  (select portee_systeme()) or organisme_id = (select organisme_courant()));
-- Acts on oneself (sessions, password) are written in the platform's journal by their author.
create policy journal_ecrit on journal for insert with check (
  (select portee_systeme()) or organisme_id = (select organisme_courant())
  or (organisme_id = '00000000-0000-0000-0000-000000000000' and auteur = (select personne_courante())));
