create table api_token (
  id                    uuid primary key,
  label                 text not null,
  partner_id            uuid not null references partner,
  network_id            uuid references network,
  city_ids              jsonb not null,
  scopes                jsonb not null,
  ip_allow_list         jsonb not null,
  rate_limit_per_minute int,
  prefix                text not null,
  hash                  bytea not null,
  former_hash           bytea,
  former_until          timestamptz,
  expires_at            timestamptz not null,
  revoked_at            timestamptz,
  created_by            text not null,
  sort_name             text collate "C" generated always as (fold(label)) stored not null,
  search                tsvector generated always as (search_vector(label, null)) stored,
  version               int not null,
  created_at            timestamptz not null,
  updated_at            timestamptz not null,
  constraint api_token_hash_once unique (hash),
  constraint api_token_former_has_end check ((former_hash is null) = (former_until is null))
);
create unique index api_token_former_hash on api_token (former_hash) where former_hash is not null;
create index api_token_of_partner on api_token (partner_id, sort_name, id);
create index api_token_in_order on api_token (sort_name, id);
create index api_token_search on api_token using gin (search);
create trigger api_token_access after update or delete or truncate on api_token
  for each statement execute function tell_access_change();

-- When each token was last used; apart, since it changes often and decides nothing.
create table api_token_use (
  token_id     uuid primary key references api_token,
  last_used_at timestamptz not null
);
