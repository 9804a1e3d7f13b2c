-- What was measured against a success criterion of a pilot action; only ever added to.
create table pilot_measurement (
  id              uuid primary key,
  pilot_action_id uuid not null references pilot_action,
  criterion       text not null,
  value           numeric(20, 6) not null,
  measured_on     date not null,
  note            jsonb,
  source          jsonb not null,
  version         int not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null
);
create index pilot_measurement_in_order on pilot_measurement (pilot_action_id, measured_on, id);
create trigger pilot_measurement_change after insert or update or delete or truncate on pilot_measurement
  for each statement execute function tell_public_change();
create trigger pilot_measurement_stays before update or delete on pilot_measurement
  for each row execute function only_added_to();
