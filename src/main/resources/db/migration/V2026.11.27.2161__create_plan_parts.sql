-- The text that a plan's people are working on; what was consulted on or adopted is kept in plan_version.
create table plan_objective (
  id              uuid primary key,
  plan_id         uuid not null references action_plan,
  code            text not null,
  kind            text not null check (kind in ('STRATEGIC', 'SPECIFIC')),
  parent_id       uuid,
  title           jsonb not null,
  expected_result jsonb,
  indicator_ids   uuid[] not null,
  turn            int not null,
  version         int not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  constraint plan_objective_in_plan unique (id, plan_id),
  constraint plan_objective_code_taken unique (plan_id, code),
  constraint plan_objective_parent_fits check ((kind = 'SPECIFIC') = (parent_id is not null)),
  -- An objective that others serve stays.
  constraint plan_objective_served foreign key (parent_id, plan_id) references plan_objective (id, plan_id)
);
create index plan_objective_in_order on plan_objective (plan_id, turn, id);
create index plan_objective_parent on plan_objective (parent_id);

create table plan_action (
  id                     uuid primary key,
  plan_id                uuid not null references action_plan,
  code                   text not null,
  objective_id           uuid not null,
  title                  jsonb not null,
  description            jsonb,
  lead_partner_id        uuid references partner,
  supporting_partner_ids uuid[] not null,
  target_group_ids       uuid[] not null,
  level                  text not null check (level in ('LOCAL', 'TRANSNATIONAL')),
  start_date             date,
  end_date               date,
  cost_amount            numeric(14, 2) check (cost_amount >= 0),
  cost_currency          text check (cost_currency ~ '^[A-Z]{3}$'),
  funding                jsonb not null,
  overfunded_reason      text,
  outputs                jsonb not null,
  milestones             jsonb not null,
  readiness              text not null check (readiness in ('IDEA', 'SCOPED', 'FUNDED', 'READY')),
  origin_pilot_id        uuid references pilot_action,
  turn                   int not null,
  version                int not null,
  created_at             timestamptz not null,
  updated_at             timestamptz not null,
  constraint plan_action_in_plan unique (id, plan_id),
  constraint plan_action_code_taken unique (plan_id, code),
  constraint plan_action_ends_after_start check (end_date >= start_date),
  constraint plan_action_cost_whole check ((cost_amount is null) = (cost_currency is null)),
  -- An objective that has actions stays.
  constraint plan_action_objective foreign key (objective_id, plan_id) references plan_objective (id, plan_id)
);
create index plan_action_in_order on plan_action (plan_id, turn, id);
create index plan_action_by_objective on plan_action (objective_id);
create index plan_action_pilot on plan_action (origin_pilot_id) where origin_pilot_id is not null;
create index plan_action_lead on plan_action (lead_partner_id);

create table plan_risk (
  id               uuid primary key,
  plan_id          uuid not null references action_plan,
  code             text not null,
  action_id        uuid,
  type             text not null check (type in
    ('OPERATIONAL', 'FINANCIAL', 'LEGAL', 'STAFFING', 'TECHNICAL', 'BEHAVIOURAL', 'POLITICAL')),
  title            jsonb not null,
  likelihood       int not null check (likelihood between 1 and 5),
  impact           int not null check (impact between 1 and 5),
  mitigation       jsonb,
  owner_partner_id uuid references partner,
  status           text not null check (status in ('OPEN', 'MITIGATED', 'OCCURRED', 'CLOSED')),
  turn             int not null,
  version          int not null,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  constraint plan_risk_code_taken unique (plan_id, code),
  constraint plan_risk_action foreign key (action_id, plan_id) references plan_action (id, plan_id)
);
create index plan_risk_in_order on plan_risk (plan_id, turn, id);
create index plan_risk_by_action on plan_risk (action_id);
create trigger plan_objective_change after insert or update or delete or truncate on plan_objective
  for each statement execute function tell_public_change();
create trigger plan_action_change after insert or update or delete or truncate on plan_action
  for each statement execute function tell_public_change();
create trigger plan_risk_change after insert or update or delete or truncate on plan_risk
  for each statement execute function tell_public_change();
