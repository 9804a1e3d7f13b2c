create table baseline_comment (
  id          uuid primary key,
  study_id    uuid not null references baseline_study,
  section     text check (section in ('LOCAL_CONTEXT', 'STRENGTHS', 'WEAKNESSES', 'OPPORTUNITIES', 'THREATS', 'POLICIES',
                                      'STAKEHOLDERS', 'INDICATOR_BASELINES', 'PRACTICES_TO_SHARE', 'LEARNING_NEEDS')),
  body        text not null,
  language    text not null,
  version     int not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null
);
create index baseline_comment_in_order on baseline_comment (study_id, created_at, id);
