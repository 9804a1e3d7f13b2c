-- How an adopted action is going. It outlives new editions of the plan's text: the action's id stays the same.
create table action_delivery (
  id               uuid primary key,
  action_id        uuid not null,
  plan_id          uuid not null references action_plan,
  network_id       uuid not null references network,
  city_id          uuid not null references city,
  lead_partner_id  uuid not null references partner,
  target_group_ids uuid[] not null,
  origin_pilot_id  uuid references pilot_action,
  code             text not null,
  -- The edition that first had the action: after it was left out, another one may go by its code.
  first_edition    int not null,
  language         text not null,
  title            jsonb not null,
  start_date       date not null,
  end_date         date not null,
  milestones       jsonb not null,
  outputs          jsonb not null,
  status           text not null check (status in ('PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'CANCELLED')),
  derived_percent  int not null check (derived_percent between 0 and 100),
  override         jsonb,
  percent          int not null check (percent between 0 and 100),
  -- The first day that something is due which is not done; null once nothing is.
  next_due         date,
  -- In the adopted text; false once a later edition left the action out.
  is_planned       boolean not null,
  sort_name        text collate "C" generated always as (fold(title ->> language)) stored not null,
  version          int not null,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  constraint action_delivery_once unique (action_id)
);
create index action_delivery_in_order on action_delivery (end_date, id);
create index action_delivery_pilot on action_delivery (origin_pilot_id) where origin_pilot_id is not null;
create index action_delivery_plan on action_delivery (plan_id, end_date, id);
create index action_delivery_network on action_delivery (network_id, end_date, id);
create index action_delivery_city on action_delivery (city_id, end_date, id);
create index action_delivery_lead on action_delivery (lead_partner_id, end_date, id);
create index action_delivery_due on action_delivery (next_due, id) where status in ('PLANNED', 'IN_PROGRESS', 'ON_HOLD');
create index action_delivery_override on action_delivery using gin (override) where override is not null;
create trigger action_delivery_change after insert or update or delete or truncate on action_delivery
  for each statement execute function tell_public_change();
