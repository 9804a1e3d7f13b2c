create table indicator (
  id                uuid primary key,
  code              text not null,
  name              jsonb not null,
  description       jsonb,
  kind              text not null check (kind in ('OUTPUT', 'RESULT', 'CONTEXT')),
  unit              text not null check (unit ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  decimals          int not null check (decimals between 0 and 6),
  direction         text not null check (direction in ('ASCENDING', 'DESCENDING')),
  aggregation       text not null check (aggregation in ('SUM', 'AVERAGE', 'WEIGHTED_AVERAGE', 'LAST', 'NONE')),
  baseline_required boolean not null,
  disaggregations   jsonb not null,
  numerator         jsonb,
  denominator       jsonb,
  sdg_target        text,
  thresholds        jsonb,
  -- An indicator of one network, of one city, or of the whole installation.
  network_id        uuid references network,
  city_id           uuid references city,
  status            text not null check (status in ('CURRENT', 'ARCHIVED')),
  sources           jsonb not null,
  sort_name         text collate "C" generated always as (fold(name ->> 'en')) stored not null,
  search            tsvector generated always as (search_vector(every_language(name), description)) stored,
  version           int not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  constraint indicator_code_taken unique (code),
  constraint indicator_one_owner check (network_id is null or city_id is null)
);
create index indicator_in_order on indicator (sort_name, id);
create index indicator_network on indicator (network_id, sort_name, id);
create index indicator_city on indicator (city_id, sort_name, id) where city_id is not null;
create index indicator_search on indicator using gin (search);
create trigger indicator_change after insert or update or delete or truncate on indicator
  for each statement execute function tell_public_change();
