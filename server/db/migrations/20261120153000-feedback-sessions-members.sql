-- What files of forms, conferences and communities say. People stand here as contacts, never by name or address.

-- One score: the answer of one response to one question about an event. Free text is not kept.
create table survey_answer (
  workspace_id uuid not null,
  id uuid not null,
  event_id uuid not null,
  -- the tool; response_key is its own id of the response, or what tells responses of a tool without ids apart
  source text not null,
  response_key text not null,
  question_key text not null,
  question text not null,
  kind text not null check (kind in ('nps', 'csat', 'ces')),
  scale_low smallint not null,
  scale_high smallint not null,
  score real not null,
  -- null: the response does not say whose it is
  contact_id uuid,
  submitted_at timestamptz,
  -- the import that wrote the row last, and the one that created it
  import_id uuid not null,
  first_import_id uuid not null,
  primary key (workspace_id, id),
  check (score between scale_low and scale_high),
  foreign key (workspace_id, event_id) references event (workspace_id, id)
);
create unique index survey_answer_key
  on survey_answer (workspace_id, event_id, source, response_key, question_key);
create index survey_answer_contact on survey_answer (workspace_id, contact_id) where contact_id is not null;
create index survey_answer_import on survey_answer (workspace_id, import_id);

-- A session of a conference. session_key is the tool's id, or day, start and title where it has none.
create table event_session (
  workspace_id uuid not null,
  id uuid not null,
  event_id uuid not null,
  source text not null,
  session_key text not null,
  title text not null,
  -- null: an agenda, which lists what takes place
  state text check (state in ('draft', 'submitted', 'accepted', 'confirmed', 'waitlisted', 'rejected', 'withdrawn', 'cancelled')),
  session_type text,
  track text,
  room text,
  language text,
  starts_at timestamptz,
  minutes integer check (minutes >= 0),
  -- contacts in the order of the file
  speaker_ids uuid[] not null default '{}',
  -- the talk of somebody of this workspace
  activity_id uuid,
  import_id uuid not null,
  first_import_id uuid not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, event_id) references event (workspace_id, id)
);
create unique index event_session_key on event_session (workspace_id, event_id, source, session_key);
create index event_session_import on event_session (workspace_id, import_id);

-- The members of a community on the day on which its list was taken.
create table community_member (
  workspace_id uuid not null,
  id uuid not null,
  community text not null,
  taken_on date not null,
  contact_id uuid not null,
  source text not null,
  role text,
  joined_on date,
  last_visited_on date,
  has_attended boolean,
  import_id uuid not null,
  first_import_id uuid not null,
  primary key (workspace_id, id)
);
create unique index community_member_key on community_member (workspace_id, community, taken_on, contact_id);
create index community_member_contact on community_member (workspace_id, contact_id);
create index community_member_import on community_member (workspace_id, import_id);

-- Rows of these tables as they were before an import changed them. Null: an earlier import, which created the row, was
-- undone since, so that undoing this one takes the row away.
create table imported_row_before (
  workspace_id uuid not null,
  import_id uuid not null,
  table_name text not null,
  row_id uuid not null,
  image jsonb,
  primary key (workspace_id, import_id, table_name, row_id)
);
create index imported_row_before_row on imported_row_before (workspace_id, table_name, row_id);

do $$
declare name text;
begin
  foreach name in array array['survey_answer', 'event_session', 'community_member', 'imported_row_before'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy workspace_only on %I using (workspace_id = (select nullif(current_setting(''upshot.workspace_id'', true), '''')::uuid))',
      name);
  end loop;
end $$;
