create table target_group (
  id         uuid primary key,
  code       text not null,
  label      jsonb not null,
  definition jsonb,
  predefined boolean not null,
  scope      text not null check (scope in ('NETWORK', 'CITY')),
  city_id    uuid,
  maps_to_id uuid references target_group,
  dimension  text not null check (dimension in ('GENDER', 'AGE', 'MIGRATION', 'DISABILITY', 'EMPLOYMENT', 'INCOME', 'OTHER')),
  sensitive  boolean not null,
  age_from   int check (age_from between 0 and 120),
  age_to     int check (age_to between 0 and 120),
  status     text not null check (status in ('CURRENT', 'ARCHIVED')),
  sources    jsonb not null,
  sort_name  text collate "C" generated always as (fold(label ->> 'en')) stored not null,
  search     tsvector generated always as (search_vector(every_language(label), definition)) stored,
  version    int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint target_group_code_taken unique (code),
  constraint target_group_ages check (age_from <= age_to),
  constraint target_group_city_when_local check ((scope = 'CITY') = (city_id is not null)),
  constraint target_group_maps_elsewhere check (maps_to_id <> id)
);
create index target_group_in_order on target_group (sort_name, id);
create index target_group_city on target_group (city_id, sort_name, id);
create index target_group_maps_to on target_group (maps_to_id);
create index target_group_search on target_group using gin (search);
create trigger target_group_change after insert or update or delete or truncate on target_group
  for each statement execute function tell_public_change();
