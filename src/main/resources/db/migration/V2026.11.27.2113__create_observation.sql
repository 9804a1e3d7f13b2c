-- What was measured. Rows are only ever added; one that was wrong is superseded by another. Spread by network, which every
-- reader of many rows names.
create table observation (
  id              uuid not null,
  network_id      uuid not null references network,
  indicator_id    uuid not null references indicator,
  scope_type      text not null check (scope_type in ('NETWORK', 'CITY', 'PLAN', 'ACTION', 'PILOT', 'REFERENCE')),
  scope_id        uuid,
  subject         text,
  city_id         uuid references city,
  partner_id      uuid references partner,
  period_id       uuid,
  target_group_id uuid references target_group,
  gender          text check (gender in ('FEMALE', 'MALE', 'DIVERSE', 'UNKNOWN')),
  age_band        text,
  value           numeric(20, 6),
  weight          numeric(20, 6) check (weight > 0),
  qualifier       text not null check (qualifier in ('EXACT', 'APPROX', 'AT_LEAST', 'AT_MOST')),
  kind            text not null check (kind in ('BASELINE', 'ACTUAL', 'FORECAST')),
  obs_status      text not null,
  conf_status     text not null,
  note            jsonb,
  source          jsonb not null,
  is_synthetic    boolean not null check (is_synthetic = (source ->> 'confidence' = 'SYNTHETIC')),
  supersedes_id   uuid,
  is_current      boolean not null,
  version         int not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (network_id, id),
  foreign key (period_id, network_id) references reporting_period (id, network_id),
  constraint observation_superseded_once unique (network_id, supersedes_id),
  constraint observation_subject check ((scope_type = 'REFERENCE') = (subject is not null) and (scope_type = 'REFERENCE') = (scope_id is null)),
  constraint observation_period_needed check (period_id is not null or scope_type = 'REFERENCE')
) partition by hash (network_id);
create table observation_0 partition of observation for values with (modulus 8, remainder 0);
create table observation_1 partition of observation for values with (modulus 8, remainder 1);
create table observation_2 partition of observation for values with (modulus 8, remainder 2);
create table observation_3 partition of observation for values with (modulus 8, remainder 3);
create table observation_4 partition of observation for values with (modulus 8, remainder 4);
create table observation_5 partition of observation for values with (modulus 8, remainder 5);
create table observation_6 partition of observation for values with (modulus 8, remainder 6);
create table observation_7 partition of observation for values with (modulus 8, remainder 7);

-- One current value for each cell; null is a value here, and the text of a reference tells its rows apart.
create unique index observation_once on observation
  (network_id, indicator_id, scope_type, scope_id, subject, period_id, target_group_id, gender, age_band, kind)
  nulls not distinct where is_current;
create index observation_in_order on observation (created_at, id);
create index observation_network on observation (network_id, created_at, id);
create index observation_indicator on observation (indicator_id, created_at, id);
create index observation_city on observation (city_id, created_at, id);
create index observation_thing on observation (scope_id, indicator_id, created_at, id);
create index observation_id on observation (id);
-- What scorecards and series read: the whole values of cities, without those of their parts, from the index alone.
create index observation_cells on observation (network_id, indicator_id, period_id, city_id)
  include (kind, value, weight, qualifier, obs_status, conf_status, is_synthetic)
  where is_current and scope_type = 'CITY' and target_group_id is null and gender is null and age_band is null;
-- Of these, what everybody is told came about: a comparison reads no row that it does not answer with.
create index observation_told on observation (network_id, indicator_id, period_id, city_id)
  include (value, weight, qualifier, is_synthetic)
  where is_current and scope_type = 'CITY' and target_group_id is null and gender is null and age_band is null
    and kind = 'ACTUAL' and conf_status = 'F' and value is not null;
create trigger observation_change after insert or update or delete or truncate on observation
  for each statement execute function tell_public_change();

create function observation_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.is_current and not new.is_current then
    old.is_current := false;
    old.version := new.version;
    old.updated_at := new.updated_at;
    if old = new then
      return new;
    end if;
  end if;
  raise exception 'Observations are only ever added; one that was wrong is superseded.' using errcode = 'insufficient_privilege';
end $$;
create trigger observation_stays before update or delete on observation
  for each row execute function observation_stays();
