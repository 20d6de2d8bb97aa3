-- Studies: questions about effect with everything that was used and found. Rows are never changed but for title and note.

create table study (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  title text not null,
  note text,
  -- of the sample team: what was put into the invented numbers
  sample_note text,
  metric_id uuid not null,
  metric_version integer not null,
  -- what was asked, as it was sent, and the same with everything settled
  asked jsonb not null,
  setup jsonb not null,
  overlapping jsonb not null,
  method text not null check (method in ('event-lift', 'event-study')),
  method_version text not null,
  -- null: there is no chance in the method
  seed integer,
  -- exactly what the method was given, values included, so that anybody can run it again; input_hash is its SHA-256
  input jsonb not null,
  input_hash text not null,
  data jsonb not null,
  values_as_of timestamptz not null,
  -- first and last day of the window; null when no activity was found
  from_day date,
  to_day date,
  outcome text not null check (outcome in ('effect', 'not-detectable', 'refused')),
  -- null when refused
  label text check (label in ('suppressed', 'counted', 'tracked', 'estimated', 'inconclusive', 'correlated')),
  verdict jsonb not null,
  -- refusals, caps, checks and, when refused, the data alone; estimate is null then
  findings jsonb not null,
  estimate jsonb,
  per_point jsonb,
  p_value double precision check (p_value between 0 and 1),
  -- when metric, window and direction were written down, if that was before the window began
  declared_at timestamptz,
  -- the first study of the same declaration, which this one runs again
  rerun_of uuid,
  -- room for what is not built yet: the family of tests that p is adjusted within, and what tracked links counted
  -- for the same window, which is told beside an estimate and never added to it
  family_id uuid,
  q_value double precision check (q_value between 0 and 1),
  tracked_count integer check (tracked_count >= 0),
  tracked_coverage double precision check (tracked_coverage between 0 and 1),
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, metric_id, metric_version) references metric_version (workspace_id, metric_id, version),
  foreign key (workspace_id, rerun_of) references study (workspace_id, id),
  check ((outcome = 'refused') = (estimate is null))
);
create index study_created on study (workspace_id, created_at desc, id desc);
create index study_metric on study (workspace_id, metric_id, created_at desc);
create index study_rerun on study (workspace_id, rerun_of) where rerun_of is not null;

create table study_activity (
  workspace_id uuid not null,
  study_id uuid not null,
  activity_id uuid not null,
  part text not null check (part in ('subject', 'overlap')),
  primary key (workspace_id, study_id, activity_id),
  foreign key (workspace_id, study_id) references study (workspace_id, id),
  foreign key (workspace_id, activity_id) references activity (workspace_id, id)
);
create index study_activity_activity on study_activity (workspace_id, activity_id);

do $$
declare name text;
begin
  foreach name in array array['study', 'study_activity'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy workspace_only on %I using (workspace_id = (select nullif(current_setting(''upshot.workspace_id'', true), '''')::uuid))',
      name);
  end loop;
end $$;
