create table indicator_target (
  id              uuid primary key,
  indicator_id    uuid not null references indicator,
  network_id      uuid not null references network,
  scope_type      text not null check (scope_type in ('NETWORK', 'CITY', 'PLAN', 'ACTION', 'PILOT')),
  scope_id        uuid not null,
  city_id         uuid references city,
  period_id       uuid,
  target_group_id uuid references target_group,
  gender          text check (gender in ('FEMALE', 'MALE', 'DIVERSE', 'UNKNOWN')),
  age_band        text,
  value           numeric(20, 6),
  min_value       numeric(20, 6),
  max_value       numeric(20, 6),
  note            jsonb,
  sources         jsonb not null,
  version         int not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  foreign key (period_id, network_id) references reporting_period (id, network_id),
  constraint indicator_target_value_or_range check
    ((value is not null) <> (min_value is not null and max_value is not null) and (min_value is null) = (max_value is null)),
  constraint indicator_target_range_in_order check (min_value <= max_value),
  constraint indicator_target_once unique nulls not distinct
    (indicator_id, network_id, scope_type, scope_id, period_id, target_group_id, gender, age_band)
);
create index indicator_target_in_order on indicator_target (indicator_id, created_at, id);
create index indicator_target_network on indicator_target (network_id, indicator_id, period_id);
create index indicator_target_scope on indicator_target (scope_id, indicator_id);
create trigger indicator_target_change after insert or update or delete or truncate on indicator_target
  for each statement execute function tell_public_change();
