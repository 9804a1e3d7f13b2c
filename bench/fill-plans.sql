-- Part of fill.sql: one current plan a city as far as they go, closed ones beyond; of each, ten actions. What is adopted has its text
-- as a fixed version, and its actions are delivered.
create temp table plan on commit drop as
select j, pg_temp.id('9', j) id, 'bench-plan-' || j code, place.*, (:actions / :plans) n,
       case when j > :cities then 'CLOSED' when j % 10 = 0 then 'DRAFT' when j % 10 = 1 then 'CONSULTATION' when j % 10 in (2, 3) then 'ADOPTED'
            else 'IN_DELIVERY' end status
from generate_series(1, :plans) j join place on place.i = 1 + (j - 1) % :cities;

create temp table act on commit drop as
select (j - 1) * n + a x, pg_temp.id('8', (j - 1) * n + a) id, a, 'A' || a code, p.j, p.id plan_id, p.network, p.city, p.partner, p.status plan_status,
       date '2026-01-01' + pg_temp.pick('start', (j - 1) * n + a, 200) start_date, date '2027-01-01' + pg_temp.pick('end', (j - 1) * n + a, 600) end_date,
       jsonb_build_object('en', 'Action ' || a || ' of plan ' || j) title, 1 + pg_temp.pick('indicator', (j - 1) * n + a, 40) k,
       1000 * (1 + pg_temp.pick('cost', (j - 1) * n + a, 90)) cost
from plan p, generate_series(1, p.n) a;

create temp table said on commit drop as
select act.*, jsonb_build_array(jsonb_build_object('key', 'O1', 'title', '{"en":"What comes of it"}'::jsonb, 'indicator', 'bench-indicator-' || k,
         'targetValue', 50, 'dueDate', end_date)) outputs,
       jsonb_build_array(jsonb_build_object('key', 'M1', 'title', '{"en":"Begun"}'::jsonb, 'dueDate', start_date + 60),
                         jsonb_build_object('key', 'M2', 'title', '{"en":"Half way"}'::jsonb, 'dueDate', start_date + 180)) milestones,
       jsonb_build_array(jsonb_build_object('sourceType', 'OWN', 'name', 'City budget', 'amount', cost || '.00', 'status', 'SECURED')) funding
from act;

insert into action_plan (id, code, city_id, network_id, language, title, vision, vision_year, start_date, end_date, target_group_ids, problem_statements,
                         integration_check, governance, monitoring_frequency, lessons_learned, consultation_opens_at, consultation_closes_at, content_version,
                         draft_version, consulted_version, published_version, progress_percent, status, sources, listed_title, listed_vision,
                         listed_start_date, listed_end_date, listed_target_group_ids, listed_is_synthetic, version, created_at, updated_at)
select p.id, p.code, p.city, p.network, 'en', jsonb_build_object('en', 'Plan ' || j), '{"en":"Half of those who build software are women."}', 2030,
       date '2026-01-01', date '2028-12-31', array[g.id], '[{"en":"Few women apply for jobs in IT."}]', '[{"aspect":"GENDER","score":3}]',
       '{"en":"A steering group meets each quarter."}', 'QUARTERLY', case when p.status = 'CLOSED' then '{"en":"Begin with the schools."}'::jsonb end,
       case when p.status <> 'DRAFT' then timestamptz '2026-01-10 00:00:00+00' end, case when p.status <> 'DRAFT' then timestamptz '2026-02-10 00:00:00+00' end,
       1, case when p.status = 'DRAFT' then 1 end, case when p.status <> 'DRAFT' then 1 end,
       case when p.status in ('ADOPTED', 'IN_DELIVERY', 'CLOSED') then 1 end, 0, p.status, :'sources', jsonb_build_object('en', 'Plan ' || j),
       '{"en":"Half of those who build software are women."}', date '2026-01-01', date '2028-12-31', array[g.id], true, 0, pg_temp.at(j), pg_temp.at(j)
from plan p, target_group g where g.code = 'women';

insert into plan_objective (id, plan_id, code, kind, parent_id, title, expected_result, indicator_ids, turn, version, created_at, updated_at)
select pg_temp.id('7', j * 10 + o), p.id, c, case when o = 1 then 'STRATEGIC' else 'SPECIFIC' end, case when o > 1 then pg_temp.id('7', j * 10 + 1) end,
       jsonb_build_object('en', 'Objective ' || c), case when o > 1 then '{"en":"It is so."}'::jsonb end, '{}', o, 0, pg_temp.at(j), pg_temp.at(j)
from plan p, (values (1, 'S1'), (2, 'S1.1'), (3, 'S1.2')) o (o, c)
order by o.o;

insert into plan_action (id, plan_id, code, objective_id, title, description, lead_partner_id, supporting_partner_ids, target_group_ids, level, start_date,
                         end_date, cost_amount, cost_currency, funding, outputs, milestones, readiness, turn, version, created_at, updated_at)
select s.id, plan_id, s.code, pg_temp.id('7', j * 10 + 2 + a % 2), title, '{"en":"Two evenings a week."}', partner, '{}', array[g.id], 'LOCAL', start_date,
       end_date, cost, 'EUR', funding, outputs, milestones, 'FUNDED', a, 0, pg_temp.at(x), pg_temp.at(x)
from said s, target_group g where g.code = 'women';

insert into plan_risk (id, plan_id, code, type, title, likelihood, impact, mitigation, owner_partner_id, status, turn, version, created_at, updated_at)
select pg_temp.id('6', j), id, 'R1', 'STAFFING', '{"en":"Too few trainers are found."}', 1 + j % 5, 1 + j % 4, '{"en":"The university lends two."}', partner,
       'OPEN', 1, 0, pg_temp.at(j), pg_temp.at(j)
from plan;

insert into plan_version (id, plan_id, number, status, content, content_hash, note, fixed_at, adopted_at, version, created_at, updated_at)
select pg_temp.id('5', v.j), v.id, 1, case v.status when 'DRAFT' then 'DRAFT' when 'CONSULTATION' then 'CONSULTED' else 'ADOPTED' end,
       case when v.status <> 'DRAFT' then content end, case when v.status <> 'DRAFT' then encode(sha256(content::text::bytea), 'hex') end, null,
       case when v.status <> 'DRAFT' then timestamptz '2026-02-20 00:00:00+00' end,
       case when v.status not in ('DRAFT', 'CONSULTATION') then timestamptz '2026-03-20 00:00:00+00' end, 0, pg_temp.at(v.j), pg_temp.at(v.j)
from (select p.j, p.id, p.status, jsonb_build_object(
        'city', 'bench-city-' || p.i, 'network', 'bench-network-' || p.net, 'code', p.code, 'language', 'en',
        'title', jsonb_build_object('en', 'Plan ' || p.j), 'vision', '{"en":"Half of those who build software are women."}'::jsonb, 'visionYear', 2030,
        'startDate', '2026-01-01', 'endDate', '2028-12-31', 'targetGroups', '["women"]'::jsonb,
        'problemStatements', '[{"en":"Few women apply for jobs in IT."}]'::jsonb,
        'objectives', '[{"code":"S1","kind":"STRATEGIC","title":{"en":"Objective S1"},"indicators":[]},
                        {"code":"S1.1","kind":"SPECIFIC","parent":"S1","title":{"en":"Objective S1.1"},"expectedResult":{"en":"It is so."},"indicators":[]},
                        {"code":"S1.2","kind":"SPECIFIC","parent":"S1","title":{"en":"Objective S1.2"},"expectedResult":{"en":"It is so."},"indicators":[]}]'::jsonb,
        'actions', jsonb_agg(jsonb_build_object(
          'code', s.code, 'objective', case when a % 2 = 0 then 'S1.1' else 'S1.2' end, 'title', s.title, 'description', '{"en":"Two evenings a week."}'::jsonb,
          'leadPartner', 'bench-partner-' || p.i, 'supportingPartners', '[]'::jsonb, 'targetGroups', '["women"]'::jsonb, 'level', 'LOCAL',
          'startDate', s.start_date, 'endDate', s.end_date, 'cost', jsonb_build_object('amount', s.cost || '.00', 'currency', 'EUR'), 'funding', s.funding,
          'outputs', s.outputs, 'milestones', s.milestones, 'readiness', 'FUNDED') order by s.a),
        'risks', jsonb_build_array(jsonb_build_object('code', 'R1', 'type', 'STAFFING', 'title', '{"en":"Too few trainers are found."}'::jsonb,
          'likelihood', 1 + p.j % 5, 'impact', 1 + p.j % 4, 'mitigation', '{"en":"The university lends two."}'::jsonb, 'ownerPartner', 'bench-partner-' || p.i,
          'status', 'OPEN')),
        'integrationCheck', '[{"aspect":"GENDER","score":3}]'::jsonb, 'governance', '{"en":"A steering group meets each quarter."}'::jsonb,
        'monitoringFrequency', 'QUARTERLY', 'sources', :'sources'::jsonb) content
      from plan p join said s on s.plan_id = p.id
      group by p.j, p.id, p.status, p.i, p.net, p.code) v;

create temp table delivered on commit drop as
select s.*, pg_temp.id('4', x) delivery, partner lead_partner_id, city city_id, network network_id, pg_temp.id('a', k) indicator, s.id measured,
       case when plan_status = 'CLOSED' then 'COMPLETED' when plan_status = 'ADOPTED' then 'PLANNED'
            else (array['PLANNED', 'IN_PROGRESS', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED'])[1 + pg_temp.pick('delivery', x, 5)] end status,
       pg_temp.pick('percent', x, 101) part
from said s where plan_status in ('ADOPTED', 'IN_DELIVERY', 'CLOSED');

insert into action_delivery (id, action_id, plan_id, network_id, city_id, lead_partner_id, target_group_ids, code, language, title, start_date, end_date,
                             milestones, outputs, status, derived_percent, percent, next_due, is_planned, first_edition, version, created_at,
                             updated_at)
select delivery, d.id, plan_id, network, city, partner, array[g.id], d.code, 'en', title, start_date, end_date, milestones,
       jsonb_build_array(jsonb_build_object('key', 'O1', 'title', '{"en":"What comes of it"}'::jsonb, 'indicatorId', d.indicator, 'targetValue', 50,
                                            'dueDate', end_date)),
       d.status, percent, percent, case when d.status <> 'COMPLETED' then start_date + 60 end, true, 1, 0, pg_temp.at(x), pg_temp.at(x)
from delivered d, target_group g, lateral (
  select case d.status when 'COMPLETED' then 100 when 'PLANNED' then 0 else part end percent) p
where g.code = 'women';

update action_plan set progress_percent = p.mean
from (select plan_id, round(avg(percent))::int mean from action_delivery group by plan_id) p where p.plan_id = action_plan.id;
