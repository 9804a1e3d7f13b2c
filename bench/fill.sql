-- Fills an empty installation for measurements: see README.md, "A large installation". Everything follows from the row's number
-- and the seed, so that two runs give the same rows. Variables: seed, cities, plans, actions, observations, per_network.
\set ON_ERROR_STOP on
\set indicators 40
\set periods 8
begin;
set local statement_timeout = 0;
set local lock_timeout = 0;
set local work_mem = '128MB';
set local synchronous_commit = off;
set local timezone = 'UTC';

-- An id of the form of version 7 that tells kind and number of the row.
create function pg_temp.id(kind text, i bigint) returns uuid language sql immutable as
  $$ select (lpad(kind, 8, '0') || '-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid $$;
-- 0 .. n-1, the same for the same row.
create function pg_temp.pick(what text, i bigint, n int) returns int language sql immutable as
  $$ select ((hashtextextended(what || i, current_setting('bench.seed')::bigint) & 9223372036854775807) % n)::int $$;
select set_config('bench.seed', :'seed', true) as seed \gset
create function pg_temp.at(i bigint) returns timestamptz language sql immutable as
  $$ select timestamptz '2026-01-01 00:00:00+00' + i * interval '1 millisecond' $$;
select '[{"covers":[],"label":"Made up for measurements","url":null,"asOf":null,"confidence":"SYNTHETIC","note":null}]' as sources,
       '{"covers":[],"label":"Made up for measurements","url":null,"asOf":null,"confidence":"SYNTHETIC","note":null}' as source \gset

do $$ begin
  if not exists (select from target_group where code = 'women') then
    raise 'Start the installation once with its demonstration data: the target group women is needed.';
  end if;
end $$;

\echo cities and networks
insert into city (id, code, name, country_code, admin_level, latitude, longitude, population, time_zone, status, sources, version, created_at, updated_at)
select pg_temp.id('c', i), 'bench-city-' || i, jsonb_build_object('en', 'City ' || i),
       (array['PL','GR','SI','IT','PT','RO','CY','DE'])[1 + i % 8], 'MUNICIPALITY', 40 + i % 15, 10 + i % 20,
       jsonb_build_object('value', 20000 + pg_temp.pick('people', i, 400000), 'qualifier', 'EXACT', 'asOf', '2025-12-31', 'source', :'source'::jsonb),
       'Europe/Warsaw', 'CURRENT', :'sources', 0, pg_temp.at(i), pg_temp.at(i)
from generate_series(1, :cities) i;

insert into network (id, code, name, acronym, programme, start_date, end_date, status, topics, languages, default_language, sdg_goals,
                     k_public, k_sensitive, consultation_min_days, sources, version, created_at, updated_at)
select pg_temp.id('e', i), 'bench-network-' || i, jsonb_build_object('en', 'Network ' || i), 'N' || i, 'urbact-iv', date '2023-01-01', date '2028-12-31',
       'ACTIVE', '["Tech Talent"]', '["en","pl"]', 'en', '[5,8]', 5, 10, 14, :'sources', 0, pg_temp.at(i), pg_temp.at(i)
from generate_series(1, (:cities + :per_network - 1) / :per_network) i;

create temp table place on commit drop as
select i, pg_temp.id('c', i) city, pg_temp.id('b', i) partner, 1 + (i - 1) / :per_network net, pg_temp.id('e', 1 + (i - 1) / :per_network) network
from generate_series(1, :cities) i;

insert into partner (id, code, name, country_code, type, legal_status, city_id, contact_points, status, sources, version, created_at, updated_at)
select partner, 'bench-partner-' || i, 'Partner ' || i, c.country_code, 'CITY_AUTHORITY', 'PUBLIC', city, '[]', 'CURRENT', :'sources', 0, pg_temp.at(i), pg_temp.at(i)
from place join city c on c.id = place.city;

insert into network_membership (id, network_id, partner_id, role, status, joined_on, sources, version, created_at, updated_at)
select pg_temp.id('d', i), network, partner, case when (i - 1) % :per_network = 0 then 'LEAD_PARTNER' else 'PARTNER' end, 'ACTIVE', date '2023-01-01',
       :'sources', 0, pg_temp.at(i), pg_temp.at(i)
from place;

insert into city_focus (id, city_id, target_group_id, is_primary, decided_on, sources, version, created_at, updated_at)
select pg_temp.id('cf', i), city, g.id, true, date '2023-06-01', :'sources', 0, pg_temp.at(i), pg_temp.at(i)
from place, target_group g where g.code = 'women';

\echo indicators, periods and targets
insert into indicator (id, code, name, kind, unit, decimals, direction, aggregation, baseline_required, disaggregations, numerator, denominator,
                       sdg_target, thresholds, status, sources, version, created_at, updated_at)
select pg_temp.id('a', i), 'bench-indicator-' || i, jsonb_build_object('en', 'Indicator ' || i), (array['OUTPUT','RESULT','CONTEXT'])[1 + i % 3],
       case when a in ('AVERAGE', 'WEIGHTED_AVERAGE') then 'percent' else 'people' end, case when a in ('AVERAGE', 'WEIGHTED_AVERAGE') then 1 else 0 end,
       case when i % 5 = 0 then 'DESCENDING' else 'ASCENDING' end, a, false, '["GENDER"]',
       case when a = 'WEIGHTED_AVERAGE' then '{"en":"Women"}'::jsonb end, case when a = 'WEIGHTED_AVERAGE' then '{"en":"People"}'::jsonb end,
       '5.5', '{"good":0.9,"fair":0.6}', 'CURRENT', :'sources', 0, pg_temp.at(i), pg_temp.at(i)
from (select i, (array['SUM','AVERAGE','WEIGHTED_AVERAGE','LAST','NONE'])[1 + i % 5] a from generate_series(1, :indicators) i) x;

insert into reporting_period (id, network_id, code, type, start_date, end_date, status, version, created_at, updated_at)
select pg_temp.id('f', (n - 1) * :periods + p), pg_temp.id('e', n), extract(year from s)::int || case when extract(month from s) = 1 then '-h1' else '-h2' end,
       'HALF_YEAR', s::date, (s + interval '6 months - 1 day')::date, 'OPEN', 0, pg_temp.at(p), pg_temp.at(p)
from generate_series(1, (:cities + :per_network - 1) / :per_network) n, generate_series(1, :periods) p,
     lateral (select timestamp '2023-01-01' + (p - 1) * interval '6 months' s) x;

insert into indicator_target (id, indicator_id, network_id, scope_type, scope_id, city_id, period_id, value, sources, version, created_at, updated_at)
select pg_temp.id('2a', row_number() over ()), pg_temp.id('a', k), network, 'CITY', city, city, pg_temp.id('f', (net - 1) * :periods + p),
       50 + pg_temp.pick('target', i * 1000 + k * 10 + p, 50), :'sources', 0, pg_temp.at(i), pg_temp.at(i)
from place, generate_series(1, 8) k, generate_series(:periods - 1, :periods) p;

\echo plans
\ir fill-plans.sql

\echo observations
create temp table cell on commit drop as
select i, city, network, pg_temp.id('a', k) indicator, k, pg_temp.id('f', (net - 1) * :periods + p) period, p, kind
from place, generate_series(1, :indicators) k, generate_series(1, :periods) p, lateral (
  select 'ACTUAL' kind where pg_temp.pick('missing', i * 1000 + k * 10 + p, 20) > 0
  union all select 'BASELINE' where p = 1
  union all select 'FORECAST' where p = :periods) kinds
order by p, i, k
limit :observations;

insert into observation (id, network_id, indicator_id, scope_type, scope_id, city_id, period_id, value, weight, qualifier, kind, obs_status, conf_status,
                         source, is_synthetic, is_current, version, created_at, updated_at)
select pg_temp.id('0b', n), network, indicator, 'CITY', city, city, period, 1 + pg_temp.pick('value', n, 100),
       case when k % 5 = 2 then 100 + pg_temp.pick('weight', n, 5000) end, case when n % 9 = 0 then 'APPROX' else 'EXACT' end, kind,
       case kind when 'FORECAST' then 'F' else 'A' end, case when n % 200 = 0 then 'C' else 'F' end, :'source', true, true, 0, pg_temp.at(n), pg_temp.at(n)
from (select row_number() over (order by p, i, k, kind) n, * from cell) x;

-- The rest is about actions that are delivered.
insert into observation (id, network_id, indicator_id, scope_type, scope_id, city_id, partner_id, period_id, value, weight, qualifier, kind, obs_status,
                         conf_status, source, is_synthetic, is_current, version, created_at, updated_at)
select pg_temp.id('1b', n), network_id, indicator, 'ACTION', thing, city_id, lead_partner_id, period, 1 + pg_temp.pick('reached', n, 20), null, 'EXACT',
       'ACTUAL', 'A', 'F', :'source', true, true, 0, pg_temp.at(2000000 + n), pg_temp.at(2000000 + n)
from (select row_number() over (order by p, d.id) n, d.network_id, d.city_id, d.lead_partner_id, d.measured thing, d.indicator, r.id period
      from delivered d, generate_series(1, :periods) p, lateral (
        select id from reporting_period r where r.network_id = d.network_id order by start_date offset p - 1 limit 1) r
      limit greatest(0, :observations - (select count(*) from cell))) x;

commit;
\echo statistics
vacuum (analyze) city, network, partner, network_membership, city_focus, indicator, reporting_period, indicator_target, observation,
  action_plan, plan_objective, plan_action, plan_risk, plan_version, action_delivery;
select 'cities' what, count(*) from city union all select 'networks', count(*) from network union all select 'plans', count(*) from action_plan
union all select 'actions', count(*) from plan_action union all select 'deliveries', count(*) from action_delivery
union all select 'observations', count(*) from observation;
