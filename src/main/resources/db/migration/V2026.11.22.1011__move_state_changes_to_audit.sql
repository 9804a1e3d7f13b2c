-- Changes of state were kept in a table of their own; they become entries of the audit trail, in the order they happened.
select audit_append(coalesce(jsonb_agg(jsonb_build_object(
    'id', gen_random_uuid(),
    'at', c.changed_at,
    'caller', case when c.changed_by = '' then 'system'
                   when c.changed_by ~ '^[0-9a-f]{8}-' then 'user:' || c.changed_by
                   else c.changed_by end,
    'action', 'moved',
    'thing', lower(regexp_replace(c.thing, '([a-z])([A-Z])', '\1_\2', 'g')),
    'thing_id', c.thing_id,
    'network_id', coalesce(n.id, m.network_id),
    'city_id', coalesce(t.id, g.city_id, p.city_id, mp.city_id),
    'partner_id', coalesce(p.id, m.partner_id),
    'from_state', lower(c.from_state),
    'to_state', lower(c.to_state),
    'reason', c.reason,
    'changes', '[]'::jsonb) order by c.id), '[]'))
from state_change c
  left join network n on c.thing = 'Network' and n.id = c.thing_id
  left join city t on c.thing = 'City' and t.id = c.thing_id
  left join partner p on c.thing = 'Partner' and p.id = c.thing_id
  left join target_group g on c.thing = 'TargetGroup' and g.id = c.thing_id
  left join network_membership m on c.thing = 'NetworkMembership' and m.id = c.thing_id
  left join partner mp on mp.id = m.partner_id;

drop table state_change;
