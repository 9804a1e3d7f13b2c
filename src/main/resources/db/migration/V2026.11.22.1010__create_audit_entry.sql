-- The record of who did what. Each entry stands at a place in one of eight chains, so that writers seldom wait for one another.
create table audit_entry (
  id            uuid primary key,
  lane          int not null,
  position      bigint not null,
  at            timestamptz not null,
  caller        text not null,
  token_id      uuid,
  action        text not null check (action ~ '^[a-z][a-z_]{0,39}$'),
  thing         text,
  thing_id      uuid,
  network_id    uuid,
  city_id       uuid,
  partner_id    uuid,
  from_state    text,
  to_state      text,
  reason        text,
  detail        text,
  changes       jsonb not null,
  request_id    text,
  previous_hash text not null,
  hash          text not null,
  constraint audit_entry_place unique (lane, position)
);
create index audit_entry_in_order on audit_entry (at, id);
create index audit_entry_caller on audit_entry (caller, at, id);
create index audit_entry_action on audit_entry (action, at, id);
create index audit_entry_thing on audit_entry (thing, at, id);
create index audit_entry_thing_id on audit_entry (thing_id, at, id);
create index audit_entry_token on audit_entry (token_id, at, id) where token_id is not null;
create index audit_entry_network on audit_entry (network_id, at, id) where network_id is not null;
create index audit_entry_city on audit_entry (city_id, at, id) where city_id is not null;
create index audit_entry_partner on audit_entry (partner_id, at, id) where partner_id is not null;
create index audit_entry_request on audit_entry (request_id) where request_id is not null;

-- The end of each chain: how many entries it has, and the hash of the last.
create table audit_lane (
  lane    int primary key,
  entries bigint not null,
  head    text not null
) with (fillfactor = 50);
insert into audit_lane select lane, 0, repeat('0', 64) from generate_series(0, 7) lane;

-- The role of the service owns these tables, so that taking rights from it would change nothing; these triggers do, and
-- no setting of a session turns them off.
create function audit_stays() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is only ever added to.' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_stays before update or delete or truncate on audit_entry
  for each statement execute function audit_stays();
alter table audit_entry enable always trigger audit_entry_stays;
create trigger audit_lane_stays before insert or delete or truncate on audit_lane
  for each statement execute function audit_stays();
alter table audit_lane enable always trigger audit_lane_stays;

-- Each value with its length before it, so that no two different rows have the same text. The service computes the same
-- in Java when it verifies the chains.
create function audit_text(fields text[]) returns text
  language sql immutable parallel safe
  return (select string_agg(coalesce(octet_length(field) || ':' || field, '-'), '' order by turn)
          from unnest(fields) with ordinality as f(field, turn));

create function audit_hash(e audit_entry) returns text
  language sql immutable parallel safe
  return encode(sha256(convert_to(audit_text(array[
    e.previous_hash, e.lane::text, e.position::text, e.id::text, (extract(epoch from e.at) * 1000000)::bigint::text,
    e.caller, e.token_id::text, e.action, e.thing, e.thing_id::text,
    e.network_id::text, e.city_id::text, e.partner_id::text,
    e.from_state, e.to_state, e.reason, e.detail, e.changes::text, e.request_id]), 'UTF8')), 'hex');

-- Appends all entries of a transaction to one chain, whose end it holds until the transaction is over: a free chain where
-- there is one. Answers how many there were.
create function audit_append(entries jsonb) returns int language plpgsql as $$
declare
  own   audit_lane;
  entry audit_entry;
  count int := 0;
begin
  select * into own from audit_lane
    order by (lane + pg_backend_pid()) % 8 limit 1 for update skip locked;
  if not found then
    select * into own from audit_lane where lane = pg_backend_pid() % 8 for update;
  end if;
  for entry in select * from jsonb_populate_recordset(null::audit_entry, entries) loop
    count := count + 1;
    entry.lane := own.lane;
    entry.position := own.entries + count;
    entry.previous_hash := own.head;
    entry.hash := audit_hash(entry);
    insert into audit_entry values (entry.*);
    own.head := entry.hash;
  end loop;
  update audit_lane set entries = own.entries + count, head = own.head where lane = own.lane;
  return count;
end $$;
