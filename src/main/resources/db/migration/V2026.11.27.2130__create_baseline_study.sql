create table baseline_study (
  id                  uuid primary key,
  city_id             uuid not null references city,
  edition             int not null check (edition between 1 and 1000),
  title               jsonb not null,
  status              text not null check (status in ('DRAFT', 'SUBMITTED', 'VALIDATED', 'PUBLISHED', 'SUPERSEDED')),
  local_context       jsonb,
  strengths           jsonb not null,
  weaknesses          jsonb not null,
  opportunities       jsonb not null,
  threats             jsonb not null,
  policies            jsonb not null,
  stakeholders        jsonb not null,
  baseline_ids        uuid[] not null,
  practices_to_share  jsonb not null,
  learning_needs      jsonb not null,
  document_url        text,
  published_on        date,
  sources             jsonb not null,
  search              tsvector generated always as (search_vector(every_language(title), local_context)) stored,
  version             int not null,
  created_at          timestamptz not null,
  updated_at          timestamptz not null,
  constraint baseline_study_edition_taken unique (city_id, edition)
);
create unique index baseline_study_one_published on baseline_study (city_id) where status = 'PUBLISHED';
create index baseline_study_in_order on baseline_study (created_at, id);
create index baseline_study_status on baseline_study (status, created_at, id);
create index baseline_study_search on baseline_study using gin (search);
create trigger baseline_study_change after insert or update or delete or truncate on baseline_study
  for each statement execute function tell_public_change();
