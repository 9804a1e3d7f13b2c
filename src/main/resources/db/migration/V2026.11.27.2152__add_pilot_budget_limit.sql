-- Up to this budget a city's coordinator approves pilot actions without the lead partner.
alter table network
  add pilot_limit_amount   numeric(14, 2) check (pilot_limit_amount >= 0),
  add pilot_limit_currency text check (pilot_limit_currency ~ '^[A-Z]{3}$'),
  add constraint network_pilot_limit_whole check ((pilot_limit_amount is null) = (pilot_limit_currency is null));
