-- What a file becomes, beside people at an event and values of a metric.
alter table import drop constraint import_target_check;
alter table import add constraint import_target_check
  check (target in ('attendance', 'values', 'readings', 'answers', 'sessions', 'contacts'));

-- The import that made an activity, so that undoing it can take the activity back, and finds its readings.
alter table activity add column import_id uuid;
create index activity_import on activity (workspace_id, import_id) where import_id is not null;
create index reading_import on reading (workspace_id, import_id) where import_id is not null;
-- Activities are found again by the title that a tool gives.
create index activity_title on activity (workspace_id, lower(title)) where deleted_at is null;
