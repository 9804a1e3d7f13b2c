create table network_membership (
  id         uuid primary key,
  network_id uuid not null references network,
  partner_id uuid not null references partner,
  role       text not null check (role in ('LEAD_PARTNER', 'PARTNER', 'ASSOCIATED')),
  status     text not null check (status in ('CANDIDATE', 'ACTIVE', 'WITHDRAWN')),
  joined_on  date not null,
  left_on    date,
  sources    jsonb not null,
  version    int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint network_membership_left_after_joined check (left_on >= joined_on),
  constraint network_membership_left_when_withdrawn check ((status = 'WITHDRAWN') = (left_on is not null))
);
-- A partner that has left may come back; the old membership stays as it was.
create unique index network_membership_once on network_membership (network_id, partner_id)
  where status <> 'WITHDRAWN';
create unique index network_one_lead_partner on network_membership (network_id)
  where role = 'LEAD_PARTNER' and status = 'ACTIVE';
create index network_membership_partner on network_membership (partner_id, network_id);
create trigger network_membership_change after insert or update or delete or truncate on network_membership
  for each statement execute function tell_public_change();
