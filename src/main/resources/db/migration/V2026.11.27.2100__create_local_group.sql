create table local_group (
  id          uuid primary key,
  code        text not null,
  city_id     uuid not null references city,
  name        jsonb not null,
  description jsonb,
  founded_on  date,
  status      text not null check (status in ('ACTIVE', 'DORMANT', 'CLOSED')),
  sources     jsonb not null,
  sort_name   text collate "C" generated always as (fold(name ->> 'en')) stored not null,
  search      tsvector generated always as (search_vector(every_language(name), description)) stored,
  version     int not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  constraint local_group_code_taken unique (code),
  -- Lets a focus demand that the group which decided on it is one of its own city.
  constraint local_group_in_city unique (id, city_id)
);
create index local_group_in_order on local_group (sort_name, id);
create index local_group_city on local_group (city_id, sort_name, id);
create index local_group_search on local_group using gin (search);
create trigger local_group_change after insert or update or delete or truncate on local_group
  for each statement execute function tell_public_change();

alter table city_focus add constraint city_focus_group_elsewhere
  foreign key (decided_by_local_group_id, city_id) references local_group (id, city_id);
