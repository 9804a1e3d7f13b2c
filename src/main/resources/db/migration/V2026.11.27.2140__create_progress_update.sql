-- What was told of an action's or a pilot action's progress; only ever added to.
create table progress_update (
  id          uuid primary key,
  scope_type  text not null check (scope_type in ('ACTION', 'PILOT')),
  scope_id    uuid not null,
  network_id  uuid not null references network,
  city_id     uuid not null references city,
  period_id   uuid,
  narrative   jsonb not null,
  percent     int check (percent between 0 and 100),
  attachments jsonb not null,
  is_public   boolean not null,
  version     int not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  foreign key (period_id, network_id) references reporting_period (id, network_id)
);
create index progress_update_in_order on progress_update (scope_id, created_at, id);
create index progress_update_city on progress_update (city_id, created_at, id);
create trigger progress_update_change after insert or update or delete or truncate on progress_update
  for each statement execute function tell_public_change();

create function only_added_to() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are only ever added.', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger progress_update_stays before update or delete on progress_update
  for each row execute function only_added_to();
