-- The editions of a plan's text. That of a draft is in the parts; once consulted on or adopted it is written here for good.
create table plan_version (
  id           uuid primary key,
  plan_id      uuid not null references action_plan,
  number       int not null check (number > 0),
  status       text not null check (status in ('DRAFT', 'CONSULTED', 'ADOPTED', 'SUPERSEDED', 'DISCARDED')),
  content      jsonb,
  content_hash text,
  note         text,
  fixed_at     timestamptz,
  adopted_at   timestamptz,
  version      int not null,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  constraint plan_version_number_taken unique (plan_id, number),
  constraint plan_version_fixed check (status in ('DRAFT', 'DISCARDED') or content is not null and content_hash is not null)
);
create unique index plan_version_one_draft on plan_version (plan_id) where status = 'DRAFT';
create unique index plan_version_one_adopted on plan_version (plan_id) where status = 'ADOPTED';
create trigger plan_version_change after insert or update or delete or truncate on plan_version
  for each statement execute function tell_public_change();

-- INV-08 and INV-09: what was fixed stays as it is.
create function plan_version_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.content is not null and
      (new.content is distinct from old.content or new.content_hash is distinct from old.content_hash) then
    raise exception 'A fixed version of a plan stays as it is.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger plan_version_stays before update or delete on plan_version
  for each row execute function plan_version_stays();

-- Of the two people whom an adoption needs, the one who agreed first; it counts for the text that she saw.
create table plan_endorsement (
  id           uuid primary key,
  plan_id      uuid not null references action_plan,
  number       int not null,
  content_hash text not null,
  user_id      uuid not null,
  side         text not null check (side in ('CITY', 'NETWORK')),
  version      int not null,
  created_at   timestamptz not null,
  updated_at   timestamptz not null
);
create index plan_endorsement_in_order on plan_endorsement (plan_id, created_at, id);
create index plan_endorsement_user on plan_endorsement (user_id);
create trigger plan_endorsement_change after insert or update or delete or truncate on plan_endorsement
  for each statement execute function tell_public_change();

create table consultation_comment (
  id             uuid primary key,
  plan_id        uuid not null references action_plan,
  plan_version   int not null,
  target_type    text not null check (target_type in ('PLAN', 'OBJECTIVE', 'ACTION')),
  target_code    text,
  body           text,
  language       text not null,
  author_kind    text not null check (author_kind in ('MEMBER', 'PUBLIC', 'ORGANISATION')),
  organisation   text,
  reply          jsonb,
  status         text not null check (status in ('NEW', 'ANSWERED', 'ACCEPTED', 'PARTLY', 'REJECTED', 'WITHHELD')),
  version        int not null,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  constraint consultation_comment_words check (body is not null or status = 'WITHHELD'),
  constraint consultation_comment_target check ((target_type = 'PLAN') = (target_code is null))
);
create index consultation_comment_in_order on consultation_comment (plan_id, created_at, id);
create index consultation_comment_open on consultation_comment (plan_id) where reply is null;
create trigger consultation_comment_change after insert or update or delete or truncate on consultation_comment
  for each statement execute function tell_public_change();
