create table local_group_member (
  id                 uuid primary key,
  local_group_id     uuid not null references local_group,
  user_id            uuid references user_account,
  organisation       text,
  stakeholder_sector text not null check (stakeholder_sector in
    ('PUBLIC', 'BUSINESS_SUPPORT', 'IT_COMPANY', 'EDUCATION', 'NGO', 'CITIZEN', 'MEDIA', 'OTHER')),
  influence          int check (influence between 1 and 5),
  importance         int check (importance between 1 and 5),
  joined_on          date not null,
  left_on            date,
  version            int not null,
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  constraint local_group_member_somebody check (user_id is not null or organisation is not null),
  constraint local_group_member_left_after_joined check (left_on >= joined_on)
);
create unique index local_group_member_once on local_group_member (local_group_id, user_id)
  where user_id is not null and left_on is null;
create index local_group_member_in_order on local_group_member (local_group_id, joined_on, id);
create index local_group_member_user on local_group_member (user_id) where user_id is not null;
-- What everybody sees of a group counts its members by sector.
create trigger local_group_member_change after insert or update or delete or truncate on local_group_member
  for each statement execute function tell_public_change();
