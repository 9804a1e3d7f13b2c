create table idempotency_key (
  caller     text not null,
  path       text not null,
  key        text not null,
  body_hash  bytea not null,
  status     int,
  headers    jsonb,
  body       bytea,
  created_at timestamptz not null,
  primary key (caller, path, key)
);
create index idempotency_key_age on idempotency_key (created_at);
