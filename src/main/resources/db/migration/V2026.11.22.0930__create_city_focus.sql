create table city_focus (
  id                        uuid primary key,
  city_id                   uuid not null references city,
  target_group_id           uuid not null references target_group,
  is_primary                boolean not null,
  decided_on                date,
  decided_by_local_group_id uuid,
  rationale                 jsonb,
  sources                   jsonb not null,
  version                   int not null,
  created_at                timestamptz not null,
  updated_at                timestamptz not null,
  constraint city_focus_once_per_group unique (city_id, target_group_id)
);
create unique index city_focus_one_primary on city_focus (city_id) where is_primary;
create index city_focus_group on city_focus (target_group_id, city_id);
create trigger city_focus_change after insert or update or delete or truncate on city_focus
  for each statement execute function tell_public_change();
