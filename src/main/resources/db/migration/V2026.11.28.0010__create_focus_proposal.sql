create table focus_proposal (
  id               uuid primary key,
  local_group_id   uuid not null references local_group,
  target_group_id  uuid not null references target_group,
  is_primary       boolean not null,
  rationale        jsonb not null,
  status           text not null check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED')),
  version          int not null,
  created_at       timestamptz not null,
  updated_at       timestamptz not null
);
create unique index focus_proposal_once on focus_proposal (local_group_id, target_group_id) where status = 'PROPOSED';
create index focus_proposal_in_order on focus_proposal (local_group_id, created_at, id);
