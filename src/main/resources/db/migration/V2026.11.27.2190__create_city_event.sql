-- INV-26: made up for demonstration, at least in part.
create function is_synthetic(sources jsonb) returns boolean language sql immutable parallel safe as
  $$ select coalesce(sources @> '[{"confidence": "SYNTHETIC"}]', false) $$;

-- What happened in a city that everybody may know of, from the tables of what it is about. Titles of plans are those of the
-- edition that was fixed, not of the text that is being worked on.
create view city_event (id, city_id, network_id, at, kind, title, language, address, is_synthetic) as
  select f.id, f.city_id, null::uuid, f.decided_on, 'FOCUS_DECIDED', g.label, 'en', 'cities/' || c.code || '/focus/' || g.code,
    is_synthetic(f.sources)
  from city_focus f join target_group g on g.id = f.target_group_id join city c on c.id = f.city_id
  where f.decided_on is not null
union all
  select id, city_id, null, founded_on, 'LOCAL_GROUP_FOUNDED', name, 'en', 'local-groups/' || code, is_synthetic(sources)
  from local_group
  where founded_on is not null
union all
  select id, city_id, null, published_on, 'BASELINE_PUBLISHED', title, 'en', 'baseline-studies/' || id, is_synthetic(sources)
  from baseline_study
  where status in ('PUBLISHED', 'SUPERSEDED') and published_on is not null
union all
  -- An edition that was fixed before it was adopted, or never was, is one that people were asked about.
  select md5(v.id || 'consulted')::uuid, p.city_id, p.network_id,
    ((case when v.number = p.consulted_version then greatest(v.fixed_at, p.consultation_opens_at) else v.fixed_at end)
      at time zone 'UTC')::date, 'CONSULTATION_OPENED',
    v.content -> 'title', p.language, 'action-plans/' || p.code, is_synthetic(v.content -> 'sources')
  from plan_version v join action_plan p on p.id = v.plan_id
  where v.content is not null and (v.adopted_at is null or v.fixed_at < v.adopted_at)
    and (p.status <> 'WITHDRAWN' or p.published_version is not null)
union all
  select v.id, p.city_id, p.network_id, (v.adopted_at at time zone 'UTC')::date, 'PLAN_ADOPTED',
    v.content -> 'title', p.language, 'action-plans/' || p.code, is_synthetic(v.content -> 'sources')
  from plan_version v join action_plan p on p.id = v.plan_id
  where v.adopted_at is not null
union all
  select md5(d.id || (m ->> 'key'))::uuid, d.city_id, d.network_id, (m ->> 'doneOn')::date, 'MILESTONE_REACHED',
    m -> 'title', d.language, 'action-plans/' || p.code, p.listed_is_synthetic
  from action_delivery d join action_plan p on p.id = d.plan_id, jsonb_array_elements(d.milestones) m
  where d.is_planned and m ->> 'doneOn' is not null
union all
  select md5(id || 'started')::uuid, city_id, network_id, start_date, 'PILOT_STARTED', title, language, 'pilot-actions/' || code,
    is_synthetic(sources)
  from pilot_action
  where start_date is not null and (status in ('RUNNING', 'EVALUATED', 'SCALED') or status = 'STOPPED' and decision is not null)
union all
  -- One that was judged sooner than planned had ended by then.
  select md5(id || 'ended')::uuid, city_id, network_id,
    least(end_date, coalesce((decision ->> 'decidedOn')::date, (updated_at at time zone 'UTC')::date)), 'PILOT_ENDED', title, language, 'pilot-actions/' || code,
    is_synthetic(sources)
  from pilot_action
  where end_date is not null and (status in ('EVALUATED', 'SCALED') or status = 'STOPPED' and decision is not null)
union all
  select md5(id || 'decided')::uuid, city_id, network_id, (decision ->> 'decidedOn')::date, 'PILOT_DECIDED', title, language,
    'pilot-actions/' || code, is_synthetic(sources)
  from pilot_action
  where decision ->> 'decidedOn' is not null and status in ('EVALUATED', 'SCALED', 'STOPPED');
