create table reporting_period (
  id         uuid primary key,
  network_id uuid not null references network,
  code       text not null,
  type       text not null check (type in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  start_date date not null,
  end_date   date not null check (end_date > start_date),
  status     text not null check (status in ('OPEN', 'LOCKED')),
  version    int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint reporting_period_code_taken unique (network_id, code),
  -- Periods are whole months, quarters, half-years or years: those of one type overlap only if they begin on the same day.
  constraint reporting_period_overlaps unique (network_id, type, start_date),
  constraint reporting_period_in_network unique (id, network_id)
);
create index reporting_period_in_order on reporting_period (network_id, start_date, id);
create trigger reporting_period_change after insert or update or delete or truncate on reporting_period
  for each statement execute function tell_public_change();
