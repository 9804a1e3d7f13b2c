create table action_plan (
  id                     uuid primary key,
  code                   text not null,
  city_id                uuid not null references city,
  network_id             uuid not null references network,
  language               text not null,
  title                  jsonb not null,
  vision                 jsonb,
  vision_year            int check (vision_year between 2000 and 2100),
  start_date             date not null,
  end_date               date not null,
  target_group_ids       uuid[] not null check (cardinality(target_group_ids) > 0),
  problem_statements     jsonb not null,
  integration_check      jsonb not null,
  governance             jsonb,
  monitoring_frequency   text check (monitoring_frequency in ('MONTHLY', 'QUARTERLY', 'HALF_YEAR', 'ANNUAL')),
  lessons_learned        jsonb,
  consultation_opens_at  timestamptz,
  consultation_closes_at timestamptz,
  consultation_channel   jsonb,
  delivery_start         date,
  content_version        int not null,
  -- Number of the edition that is being drafted; null while none is.
  draft_version          int,
  -- Numbers of the edition last consulted on and of that in force.
  consulted_version      int,
  published_version      int,
  progress_percent       int not null check (progress_percent between 0 and 100),
  status                 text not null check (status in
    ('DRAFT', 'CONSULTATION', 'ADOPTED', 'IN_DELIVERY', 'CLOSED', 'WITHDRAWN')),
  sources                jsonb not null,
  -- What lists tell: of the edition that is public, or of the working text while none is.
  listed_title            jsonb not null,
  listed_vision           jsonb,
  listed_start_date       date not null,
  listed_end_date         date not null,
  listed_target_group_ids uuid[] not null,
  listed_is_synthetic     boolean not null,
  sort_name              text collate "C" generated always as (fold(listed_title ->> language)) stored not null,
  search                 tsvector generated always as (search_vector(every_language(listed_title), listed_vision)) stored,
  version                int not null,
  created_at             timestamptz not null,
  updated_at             timestamptz not null,
  constraint action_plan_code_taken unique (code),
  constraint action_plan_ends_after_start check (end_date > start_date),
  constraint action_plan_consultation_ends_after_start check (consultation_closes_at > consultation_opens_at)
);
-- INV-05
create unique index action_plan_once_per_city_and_network on action_plan (city_id, network_id)
  where status not in ('CLOSED', 'WITHDRAWN');
create index action_plan_in_order on action_plan (sort_name, id);
create index action_plan_network on action_plan (network_id, sort_name, id);
create index action_plan_city on action_plan (city_id, sort_name, id);
create index action_plan_groups on action_plan using gin (listed_target_group_ids);
create index action_plan_search on action_plan using gin (search);
create trigger action_plan_change after insert or update or delete or truncate on action_plan
  for each statement execute function tell_public_change();
