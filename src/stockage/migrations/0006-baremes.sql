-- Scales of the law: what authorised people added to those delivered. Shared by the whole installation, append-only:
-- a row of the same day as an earlier one replaces it, and the earlier one stays; without a day nor values, the act only
-- says that the scale was compared with its source again.

create table ligne_bareme (
  bareme text not null check (length(bareme) between 1 and 60),
  numero integer not null check (numero >= 1),
  depuis date,
  valeurs jsonb check (jsonb_typeof(valeurs) = 'object'),
  -- Key of a text of law; null: none states the value.
  texte text,
  -- Who published the value, and where.
  origine text not null check (length(origine) between 3 and 500),
  verifie_le date not null,
  auteur uuid not null,
  instant timestamptz not null default now(),
  primary key (bareme, numero),
  check ((depuis is null) = (valeurs is null)),
  check (texte is null or depuis is not null)
);

create trigger ligne_bareme_immuable before update or delete on ligne_bareme
  for each row execute function ecriture_seule();
create trigger ligne_bareme_intacte before truncate on ligne_bareme
  for each statement execute function ecriture_seule();

alter table ligne_bareme enable row level security;
alter table ligne_bareme force row level security;
-- Everyone reads; the scope is named so that a backup knows that it sees every row.
create policy ligne_bareme_lue on ligne_bareme for select using ((select portee_systeme()) or true);
create policy ligne_bareme_ecrite on ligne_bareme for insert with check (
  (select portee_systeme()) or ((select est_administrateur()) and auteur = (select personne_courante())));
