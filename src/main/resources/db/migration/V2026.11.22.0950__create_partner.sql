create table partner (
  id             uuid primary key,
  code           text not null,
  name           text not null,
  short_name     text,
  description    jsonb,
  website        text,
  country_code   text not null check (country_code ~ '^[A-Z]{2}$'),
  type           text not null,
  legal_status   text not null check (legal_status in ('PUBLIC', 'PRIVATE', 'OTHER')),
  city_id        uuid,
  contact_points jsonb not null,
  status         text not null check (status in ('CURRENT', 'ARCHIVED')),
  sources        jsonb not null,
  sort_name      text collate "C" generated always as (fold(name)) stored not null,
  search         tsvector generated always as (search_vector(name || ' ' || coalesce(short_name, ''), description)) stored,
  version        int not null,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  constraint partner_code_taken unique (code),
  constraint partner_city_same_country foreign key (city_id, country_code) references city (id, country_code)
);
create index partner_in_order on partner (sort_name, id);
create index partner_country on partner (country_code, sort_name, id);
create index partner_type on partner (type, sort_name, id);
create index partner_city on partner (city_id, sort_name, id);
create index partner_search on partner using gin (search);
create trigger partner_change after insert or update or delete or truncate on partner
  for each statement execute function tell_public_change();
