-- One sign-in of a person; its refresh tokens follow one another, and the use of an old one ends it.
create table session (
  id         uuid primary key,
  user_id    uuid not null references user_account,
  started_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at   timestamptz,
  ended_by   text check (ended_by in ('SIGN_OUT', 'REUSE', 'PASSWORD', 'SUSPENSION', 'ERASURE'))
);
create index session_of_user on session (user_id, started_at);
create index session_age on session (expires_at);
-- A refresh makes a session longer, which nobody needs to hear of.
create trigger session_ended after update on session
  for each row when (old.ended_at is distinct from new.ended_at) execute function tell_access_change();
create trigger session_access after delete or truncate on session
  for each statement execute function tell_access_change();

create table refresh_token (
  hash       bytea primary key,
  session_id uuid not null references session on delete cascade,
  used_at    timestamptz
);
create index refresh_token_of_session on refresh_token (session_id);

-- A link sent by mail that lets its holder choose a password once.
create table one_time_link (
  hash       bytea primary key,
  user_id    uuid not null references user_account,
  purpose    text not null check (purpose in ('INVITATION', 'PASSWORD_RESET')),
  expires_at timestamptz not null
);
create index one_time_link_of_user on one_time_link (user_id);
create index one_time_link_age on one_time_link (expires_at);

-- Each hour halves what was counted, so that slips of months do not add up.
create function failures_now(failures int, last_at timestamptz, now timestamptz) returns int
  language sql immutable parallel safe
  return round(failures * power(0.5, least(60, greatest(0, extract(epoch from now - last_at) / 3600))))::int;

-- Wrong passwords in a row; who is a keyed hash of an account's address or of the address that a request came from.
create table sign_in_failure (
  who           text primary key,
  failures      int not null,
  admitted      boolean not null,
  blocked_until timestamptz not null,
  last_at       timestamptz not null
);
create index sign_in_failure_age on sign_in_failure (last_at);
