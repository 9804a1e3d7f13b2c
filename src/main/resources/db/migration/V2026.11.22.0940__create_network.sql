create table network (
  id                    uuid primary key,
  code                  text not null,
  name                  jsonb not null,
  acronym               text,
  programme             text not null,
  description           jsonb,
  website               text,
  start_date            date not null,
  end_date              date not null,
  status                text not null check (status in ('PREPARATION', 'ACTIVE', 'CLOSED', 'ARCHIVED')),
  topics                jsonb not null,
  languages             jsonb not null,
  default_language      text not null,
  sdg_goals             jsonb not null,
  k_public              int not null check (k_public >= 3),
  k_sensitive           int not null check (k_sensitive >= k_public),
  consultation_min_days int not null check (consultation_min_days between 1 and 365),
  sources               jsonb not null,
  sort_name             text collate "C" generated always as (fold(name ->> default_language)) stored not null,
  search                tsvector generated always as (search_vector(every_language(name) || ' ' || coalesce(acronym, ''), description)) stored,
  version               int not null,
  created_at            timestamptz not null,
  updated_at            timestamptz not null,
  constraint network_code_taken unique (code),
  constraint network_ends_after_start check (end_date > start_date)
);
create index network_in_order on network (sort_name, id);
create index network_by_start on network (start_date, id);
create index network_search on network using gin (search);
create trigger network_change after insert or update or delete or truncate on network
  for each statement execute function tell_public_change();
