-- Every order that a list offers, so that its last page costs what its first one does.
create index action_plan_by_age on action_plan (created_at, id);
create index pilot_action_by_age on pilot_action (created_at, id);
create index indicator_by_age on indicator (created_at, id);
create index local_group_by_age on local_group (created_at, id);
create index action_delivery_by_age on action_delivery (created_at, id);
create index action_delivery_by_name on action_delivery (sort_name, id);
create index action_delivery_by_percent on action_delivery (percent, id);
