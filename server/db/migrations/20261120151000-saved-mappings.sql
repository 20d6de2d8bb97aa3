-- What a person answered for a file of one shape, so that the next such file need not be asked about. Holds labels of
-- columns and status words, never other cells.
create table saved_mapping (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  name text not null check (name <> ''),
  tool text not null,
  report text not null,
  title text not null,
  -- what its header is told apart by: a digest of labels
  shape text not null,
  kept jsonb not null,
  shared_with text not null default 'nobody' check (shared_with in ('nobody', 'team', 'workspace')),
  created_by uuid not null,
  created_at timestamptz not null,
  -- when the answers were saved as they are now
  saved_at timestamptz not null,
  last_used_at timestamptz not null,
  times_used integer not null check (times_used >= 1),
  -- the import that it was first saved by
  import_id uuid not null,
  primary key (workspace_id, id)
);
-- A person has one answer for a shape.
create unique index saved_mapping_shape on saved_mapping (workspace_id, shape, created_by);
create index saved_mapping_used on saved_mapping (workspace_id, last_used_at desc, id desc);
create index saved_mapping_import on saved_mapping (workspace_id, import_id);

alter table saved_mapping enable row level security;
alter table saved_mapping force row level security;
create policy workspace_only on saved_mapping
  using (workspace_id = (select nullif(current_setting('upshot.workspace_id', true), '')::uuid));
