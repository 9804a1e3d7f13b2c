create table pilot_action (
  id                     uuid primary key,
  code                   text not null,
  network_id             uuid not null references network,
  city_id                uuid not null references city,
  language               text not null,
  title                  jsonb not null,
  target_group_ids       uuid[] not null check (cardinality(target_group_ids) > 0),
  hypothesis             jsonb,
  method                 jsonb,
  coordinator_partner_id uuid references partner,
  partner_ids            uuid[] not null,
  start_date             date,
  end_date               date,
  budget_amount          numeric(14, 2) check (budget_amount >= 0),
  budget_currency        text check (budget_currency ~ '^[A-Z]{3}$'),
  funding_source         text,
  capacity               int check (capacity between 0 and 1000000),
  success_criteria       jsonb not null,
  participants_reached   jsonb not null,
  lessons_learned        jsonb,
  decision               jsonb,
  origin_pilot_id        uuid references pilot_action,
  status                 text not null check (status in
    ('PROPOSED', 'APPROVED', 'REJECTED', 'RUNNING', 'EVALUATED', 'SCALED', 'STOPPED')),
  sources                jsonb not null,
  sort_name              text collate "C" generated always as (fold(title ->> language)) stored not null,
  search                 tsvector generated always as (search_vector(every_language(title), hypothesis)) stored,
  version                int not null,
  created_at             timestamptz not null,
  updated_at             timestamptz not null,
  constraint pilot_action_code_taken unique (code),
  constraint pilot_action_ends_after_start check (end_date >= start_date),
  constraint pilot_action_budget_whole check ((budget_amount is null) = (budget_currency is null)),
  constraint pilot_action_origin_elsewhere check (origin_pilot_id <> id)
);
create index pilot_action_in_order on pilot_action (sort_name, id);
create index pilot_action_network on pilot_action (network_id, sort_name, id);
create index pilot_action_city on pilot_action (city_id, sort_name, id);
create index pilot_action_coordinator on pilot_action (coordinator_partner_id, sort_name, id);
create index pilot_action_origin on pilot_action (origin_pilot_id) where origin_pilot_id is not null;
create index pilot_action_groups on pilot_action using gin (target_group_ids);
create index pilot_action_search on pilot_action using gin (search);
create trigger pilot_action_change after insert or update or delete or truncate on pilot_action
  for each statement execute function tell_public_change();
