-- Which thing went from which state to which, when, why, and who did it; rows are only ever added.
create table state_change (
  id         bigint generated always as identity primary key,
  thing      text not null,
  thing_id   uuid not null,
  from_state text not null,
  to_state   text not null,
  reason     text,
  changed_by text not null,
  changed_at timestamptz not null
);
create index state_change_of_thing on state_change (thing_id, changed_at);
