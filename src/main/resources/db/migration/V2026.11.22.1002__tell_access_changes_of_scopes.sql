-- What lies in a network or partner decides what its people may do.
create trigger network_membership_access after insert or update or delete or truncate on network_membership
  for each statement execute function tell_access_change();
create trigger partner_access after update or delete or truncate on partner
  for each statement execute function tell_access_change();
