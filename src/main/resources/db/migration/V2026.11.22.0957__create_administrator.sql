create table administrator (
  id            uuid primary key,
  email         text not null,
  password_hash text not null,
  version       int not null,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  constraint administrator_email_taken unique (email)
);
