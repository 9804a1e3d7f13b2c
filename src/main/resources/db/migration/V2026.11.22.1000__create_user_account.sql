-- Tells every node, after commit, that what a caller may do may have changed.
create function tell_access_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('access_change', '');
  return null;
end $$;

create table user_account (
  id            uuid primary key,
  code          text not null,
  display_name  text,
  email         text,
  locale        text not null,
  status        text not null check (status in ('INVITED', 'ACTIVE', 'SUSPENDED', 'ERASED')),
  password_hash text,
  sort_name     text collate "C" generated always as (fold(coalesce(display_name, code))) stored not null,
  search        tsvector generated always as (search_vector(coalesce(display_name, '') || ' ' || code || ' ' || coalesce(email, ''), null)) stored,
  version       int not null,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  constraint user_code_taken unique (code),
  constraint user_email_taken unique (email),
  constraint user_erased_whole check (status <> 'ERASED' or (display_name is null and email is null and password_hash is null))
);
create index user_account_in_order on user_account (sort_name, id);
create index user_account_search on user_account using gin (search);
create trigger user_account_access after update or delete or truncate on user_account
  for each statement execute function tell_access_change();

-- A role within a scope; scope_id is a network, city, partner, local group or survey, and null where the role counts everywhere.
create table role_assignment (
  id         uuid primary key,
  user_id    uuid not null references user_account,
  role       text not null,
  scope      text not null,
  scope_id   uuid,
  valid_from date not null,
  valid_to   date,
  version    int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint role_assignment_once unique nulls not distinct (user_id, role, scope, scope_id, valid_from),
  constraint role_assignment_ends_after_start check (valid_to >= valid_from)
);
create index role_assignment_of_user on role_assignment (user_id, valid_from, id);
create index role_assignment_in_scope on role_assignment (scope_id, role, user_id);
create trigger role_assignment_access after insert or update or delete or truncate on role_assignment
  for each statement execute function tell_access_change();

insert into user_account (id, code, display_name, email, locale, status, password_hash, version, created_at, updated_at)
  select id, 'admin-' || left(id::text, 8), 'Administrator', email, 'en', 'ACTIVE', password_hash, 0, created_at, now() from administrator;
insert into role_assignment (id, user_id, role, scope, valid_from, version, created_at, updated_at)
  select gen_random_uuid(), id, 'NETWORK_ADMIN', 'NETWORK', current_date, 0, now(), now() from administrator;
drop table administrator;
