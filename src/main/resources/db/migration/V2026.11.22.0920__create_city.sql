create table city (
  id               uuid primary key,
  code             text not null,
  name             jsonb not null,
  country_code     text not null check (country_code ~ '^[A-Z]{2}$'),
  admin_level      text not null check (admin_level in ('MUNICIPALITY', 'DISTRICT', 'TOWN', 'METRO')),
  parent_city_id   uuid references city,
  latitude         double precision check (latitude between -90 and 90),
  longitude        double precision check (longitude between -180 and 180),
  population       jsonb,
  population_count int generated always as ((population ->> 'value')::int) stored check (population_count >= 0),
  positioning      jsonb,
  time_zone        text not null,
  status           text not null check (status in ('CURRENT', 'ARCHIVED')),
  sources          jsonb not null,
  sort_name        text collate "C" generated always as (fold(name ->> 'en')) stored not null,
  search           tsvector generated always as (search_vector(every_language(name), positioning)) stored,
  version          int not null,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  constraint city_code_taken unique (code),
  -- Lets a partner's foreign key demand that both lie in the same country.
  constraint city_in_country unique (id, country_code),
  constraint city_place_whole check ((latitude is null) = (longitude is null)),
  constraint city_parent_elsewhere check (parent_city_id <> id)
);
create index city_in_order on city (sort_name, id);
create index city_country on city (country_code, sort_name, id);
create index city_parent on city (parent_city_id);
create index city_population on city (population_count);
create index city_search on city using gin (search);
create trigger city_change after insert or update or delete or truncate on city
  for each statement execute function tell_public_change();

alter table target_group add constraint target_group_city_known foreign key (city_id) references city;
