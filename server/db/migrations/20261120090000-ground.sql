-- People and workspaces. Tables without workspace_id are shared by all workspaces; every other table carries it first
-- in its keys and is guarded by row level security (see the block at the end and docs/architecture.md).

create table workspace (
  id uuid primary key,
  name text not null,
  time_zone text not null default 'UTC',
  locale text not null default 'en-GB',
  week_starts_on smallint not null default 1 check (week_starts_on between 0 and 6),
  fiscal_year_start_month smallint not null default 1 check (fiscal_year_start_month between 1 and 12),
  currency text not null default 'EUR',
  staff_domains text[] not null default '{}',
  smallest_group smallint not null default 7 check (smallest_group >= 1),
  is_sample boolean not null default false,
  -- since when values are stored by its weeks or fiscal quarters: from then on the two stay as they are
  calendar_settled_at timestamptz,
  created_at timestamptz not null
);

create table person (
  id uuid primary key,
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  -- where they were last, to go there again; may be a workspace that they have left
  last_workspace_id uuid references workspace (id),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index person_email on person (lower(email));

-- Sign-in, as better-auth wants it (decision 0004): how a person proves to be themselves, and where they are signed in.

create table credential (
  id uuid primary key,
  person_id uuid not null references person (id),
  -- 'credential' with the person's id for a password, else the provider with its subject
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index credential_person on credential (person_id);

create table session (
  id uuid primary key,
  person_id uuid not null references person (id),
  token text not null unique,
  current_workspace_id uuid references workspace (id),
  client_address text,
  user_agent text,
  -- by our clock: idle and absolute limits are judged from these two
  started_at timestamptz not null,
  last_used_at timestamptz not null,
  -- better-auth's own
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index session_person on session (person_id);

create table verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verification_identifier on verification (identifier);

create table two_factor (
  id uuid primary key,
  person_id uuid not null unique references person (id),
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  -- the codes accepted last: none of them is accepted again
  spent_codes text[] not null default '{}',
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

-- Attempts to sign in, counted per address and per client under a keyed hash of either.
create table sign_in_attempt (
  key bytea primary key,
  attempts integer not null,
  window_ends_at timestamptz not null
);
create index sign_in_attempt_over on sign_in_attempt (window_ends_at);

create table membership (
  workspace_id uuid not null references workspace (id),
  person_id uuid not null references person (id),
  role text not null check (role in ('viewer', 'advocate', 'manager', 'admin')),
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (workspace_id, person_id)
);

create table team (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  name text not null,
  created_at timestamptz not null,
  archived_at timestamptz,
  primary key (workspace_id, id)
);
create unique index team_name on team (workspace_id, lower(name)) where archived_at is null;

create table team_member (
  workspace_id uuid not null,
  team_id uuid not null,
  person_id uuid not null,
  primary key (workspace_id, team_id, person_id),
  foreign key (workspace_id, team_id) references team (workspace_id, id),
  foreign key (workspace_id, person_id) references membership (workspace_id, person_id)
);
create index team_member_person on team_member (workspace_id, person_id);

create table invitation (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  token_hash bytea not null,
  email text not null,
  role text not null check (role in ('viewer', 'advocate', 'manager', 'admin')),
  team_id uuid,
  invited_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, team_id) references team (workspace_id, id)
);
create unique index invitation_token on invitation (workspace_id, token_hash);

create table api_token (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  person_id uuid not null,
  name text not null,
  token_hash bytea not null,
  hint text not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, person_id) references membership (workspace_id, person_id)
);
create unique index api_token_hash on api_token (workspace_id, token_hash);

create table audit (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  api_token_id uuid,
  request_id text,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null default '{}',
  primary key (workspace_id, id)
);
create index audit_subject on audit (workspace_id, subject_kind, subject_id);

-- Events and the people who came. A contact's id is derived from a keyed hash of its address: see decision 0003.

create table organisation (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  name text not null,
  nature text not null check (nature in ('external', 'internal')),
  domain text,
  headcount integer check (headcount > 0),
  -- made from an address; goes when its last contact goes. False once somebody edited it
  is_automatic boolean not null default false,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create unique index organisation_domain on organisation (workspace_id, domain) where domain is not null;

-- No foreign keys here nor on attendance: checking them row by row would cost more than writing the rows. Row level
-- security holds the workspace, recordAttendance locks the event, and neither is ever deleted for good.
create table contact (
  workspace_id uuid not null,
  id uuid not null,
  identity text not null check (identity in ('email', 'tool', 'name', 'anonymous')),
  email_domain text,
  organisation_id uuid,
  country text,
  -- null: nobody can tell, because no address is known
  is_staff boolean,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);

create table event (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  title text not null,
  day date not null,
  starts_at timestamptz,
  ends_at timestamptz,
  time_zone text not null,
  format text not null check (format in ('in-person', 'online', 'hybrid')),
  audience text not null default 'external' check (audience in ('internal', 'external')),
  place text,
  city text,
  country text,
  url text,
  team_id uuid,
  source text,
  external_id text,
  created_by uuid,
  created_by_import uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  revision integer not null default 1,
  primary key (workspace_id, id),
  foreign key (workspace_id, team_id) references team (workspace_id, id)
);
create index event_day on event (workspace_id, day desc, id desc);
create unique index event_external on event (workspace_id, source, external_id)
  where external_id is not null and deleted_at is null;

create table attendance (
  workspace_id uuid not null,
  event_id uuid not null,
  contact_id uuid not null,
  -- null: the file that named this person knows no registrations
  state text check (state in ('registered', 'pending', 'waitlisted', 'invited', 'cancelled', 'declined')),
  -- null: nobody looked
  attended boolean,
  minutes real check (minutes >= 0),
  registered_at timestamptz,
  joined_at timestamptz,
  -- the tool that told the state, or else named the person first; external_id is the person's id in that tool
  source text not null,
  external_id text,
  attended_source text,
  -- the import that wrote the row last, and the one that created it
  import_id uuid not null,
  first_import_id uuid not null,
  primary key (workspace_id, event_id, contact_id)
);

-- What each import could tell about an event at all: a guest list before the day knows nothing about who came.
create table attendance_source (
  workspace_id uuid not null,
  event_id uuid not null,
  import_id uuid not null,
  source text not null,
  knows_registrations boolean not null,
  knows_attendance boolean not null,
  known_states text[] not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, event_id, import_id),
  foreign key (workspace_id, event_id) references event (workspace_id, id)
);
create index attendance_source_import on attendance_source (workspace_id, import_id);

-- Kept ready for dashboards, in the transaction of the write.
create table event_total (
  workspace_id uuid not null,
  event_id uuid not null,
  registered integer,
  attended integer,
  no_show integer,
  cancelled integer,
  pending integer,
  waitlisted integer,
  invited integer,
  declined integer,
  anonymous integer not null default 0,
  registered_internal integer,
  registered_external integer,
  registered_unknown integer,
  attended_internal integer,
  attended_external integer,
  attended_unknown integer,
  minutes_sum double precision,
  minutes_known integer not null default 0,
  primary key (workspace_id, event_id),
  foreign key (workspace_id, event_id) references event (workspace_id, id)
);

-- One row for each contact and day on which they attended something; prev_day is the day they attended before that.
create table contact_day (
  workspace_id uuid not null,
  contact_id uuid not null,
  day date not null,
  prev_day date,
  events integer not null check (events > 0),
  primary key (workspace_id, contact_id, day)
);

-- People of day whose previous attendance was on prev_day: distinct people of any period are a sum over these rows.
create table reach_day (
  workspace_id uuid not null,
  day date not null,
  prev_day date,
  circle text not null check (circle in ('internal', 'external', 'unknown')),
  people integer not null,
  unique nulls not distinct (workspace_id, day, prev_day, circle)
);

-- All people of a day, kept in the same writes as reach_day: fresh ones have no earlier day.
create table reach_total (
  workspace_id uuid not null,
  day date not null,
  circle text not null check (circle in ('internal', 'external', 'unknown')),
  people integer not null,
  fresh integer not null,
  primary key (workspace_id, day, circle)
);

-- Activities.

create table kind (
  workspace_id uuid not null references workspace (id),
  key text not null,
  -- null on a shipped kind that is only hidden
  definition jsonb,
  hidden boolean not null default false,
  created_at timestamptz not null,
  primary key (workspace_id, key)
);

create table programme (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  title text not null,
  aim text,
  activity text,
  output text,
  outcome text,
  metric_id uuid,
  expected_delay_days integer check (expected_delay_days >= 0),
  team_id uuid,
  starts_on date,
  ends_on date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  revision integer not null default 1,
  primary key (workspace_id, id),
  foreign key (workspace_id, team_id) references team (workspace_id, id)
);
create unique index programme_title on programme (workspace_id, lower(title)) where archived_at is null;

create table activity (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  kind text not null,
  setting text,
  title text not null,
  date date not null,
  owner_id uuid not null,
  role text not null,
  team_id uuid,
  audience text not null check (audience in ('internal', 'external')),
  format text check (format in ('in-person', 'online', 'hybrid')),
  topics text[] not null default '{}',
  url text,
  canonical_url text,
  event_id uuid,
  programme_id uuid,
  intended_metric_id uuid,
  minutes_spent integer check (minutes_spent >= 0),
  cost_cents bigint check (cost_cents >= 0),
  city text,
  country text,
  follow_up_on date,
  status text not null check (status in ('draft', 'planned', 'done', 'cancelled')),
  is_private boolean not null default false,
  notes text,
  -- people who attended by its own latest readings, kept ready for lists; null: no reading says so
  attended double precision,
  attended_grade text check (attended_grade in ('counted', 'reported', 'estimated')),
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  revision integer not null default 1,
  primary key (workspace_id, id),
  foreign key (workspace_id, owner_id) references membership (workspace_id, person_id),
  foreign key (workspace_id, team_id) references team (workspace_id, id),
  foreign key (workspace_id, event_id) references event (workspace_id, id),
  foreign key (workspace_id, programme_id) references programme (workspace_id, id)
);
create index activity_date on activity (workspace_id, date desc, id desc) where deleted_at is null;
create index activity_owner on activity (workspace_id, owner_id, date desc) where deleted_at is null;
create index activity_event on activity (workspace_id, event_id) where event_id is not null;
create index activity_url on activity (workspace_id, canonical_url) where canonical_url is not null and deleted_at is null;

create table activity_contributor (
  workspace_id uuid not null,
  activity_id uuid not null,
  person_id uuid not null,
  role text not null,
  primary key (workspace_id, activity_id, person_id),
  foreign key (workspace_id, activity_id) references activity (workspace_id, id),
  foreign key (workspace_id, person_id) references membership (workspace_id, person_id)
);

create table reading (
  workspace_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  measure text not null,
  value double precision not null check (value >= 0),
  observed_at timestamptz not null,
  source text not null,
  grade text not null check (grade in ('counted', 'reported', 'estimated')),
  recorded_by uuid,
  import_id uuid,
  created_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, activity_id) references activity (workspace_id, id)
);
create index reading_activity on reading (workspace_id, activity_id, measure, observed_at desc);

-- What an edit, a deletion or a bulk edit changed, so that it can be undone.
create table activity_change (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  action text not null check (action in ('create', 'update', 'delete', 'bulk')),
  made_by uuid not null,
  made_at timestamptz not null,
  before jsonb not null,
  undone_at timestamptz,
  primary key (workspace_id, id)
);

-- Kept ready for dashboards: what was done (status done, neither private nor deleted) on each day.
create table activity_day (
  workspace_id uuid not null references workspace (id),
  day date not null,
  kind text not null,
  audience text not null,
  team_id uuid,
  activities integer not null,
  unique nulls not distinct (workspace_id, day, kind, audience, team_id)
);

-- Metrics.

create table metric (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  template text,
  created_by uuid not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (workspace_id, id)
);

create table metric_version (
  workspace_id uuid not null,
  metric_id uuid not null,
  version integer not null check (version >= 1),
  id uuid not null,
  status text not null check (status in ('draft', 'proposed', 'agreed', 'superseded', 'retired')),
  name text not null,
  definition text not null,
  formula text not null default '',
  unit text not null,
  direction text not null check (direction in ('up', 'down', 'watch')),
  cadence text not null check (cadence in ('daily', 'weekly', 'monthly', 'quarterly')),
  aggregation text not null check (aggregation in ('sum', 'mean', 'last', 'ratio', 'median')),
  nature text not null check (nature in ('flow', 'stock')),
  source text not null default '',
  stage text not null,
  grade text not null check (grade in ('counted', 'reported', 'estimated')),
  owner_id uuid,
  counter_metric_id uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  proposed_at timestamptz,
  agreed_at timestamptz,
  -- when it was superseded or retired
  ended_at timestamptz,
  revision integer not null default 1,
  primary key (workspace_id, metric_id, version),
  foreign key (workspace_id, metric_id) references metric (workspace_id, id),
  foreign key (workspace_id, owner_id) references membership (workspace_id, person_id)
);
create unique index metric_version_one_agreed on metric_version (workspace_id, metric_id) where status = 'agreed';
create unique index metric_version_id on metric_version (workspace_id, id);
-- A draft may stand beside a proposed version that was declined; proposing it ends the declined one.
create unique index metric_version_one_draft on metric_version (workspace_id, metric_id) where status = 'draft';
create unique index metric_version_one_proposed on metric_version (workspace_id, metric_id) where status = 'proposed';

create table approval (
  workspace_id uuid not null,
  id uuid not null,
  metric_id uuid not null,
  version integer not null,
  person_id uuid not null,
  requested_by uuid not null,
  requested_at timestamptz not null,
  decision text check (decision in ('agreed', 'declined')),
  comment text not null default '',
  decided_at timestamptz,
  withdrawn_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, metric_id, version) references metric_version (workspace_id, metric_id, version),
  foreign key (workspace_id, person_id) references membership (workspace_id, person_id)
);
create index approval_version on approval (workspace_id, metric_id, version);
create index approval_person on approval (workspace_id, person_id) where decision is null;

create table target (
  workspace_id uuid not null,
  id uuid not null,
  metric_id uuid not null,
  version integer not null,
  period_start date not null,
  period_end date not null,
  baseline double precision,
  target double precision not null,
  created_by uuid not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  primary key (workspace_id, id),
  foreign key (workspace_id, metric_id, version) references metric_version (workspace_id, metric_id, version),
  check (period_end >= period_start)
);
create index target_version on target (workspace_id, metric_id, version, period_start);

create table value (
  workspace_id uuid not null,
  metric_id uuid not null,
  version integer not null,
  period_start date not null,
  -- 1 for the first value of a period; a restatement is the next number and the earlier value stays
  restatement integer not null check (restatement >= 1),
  id uuid not null,
  value double precision not null,
  -- the parts of a share or ratio, without which the values of several periods cannot become one figure
  numerator double precision,
  denominator double precision check (denominator >= 0),
  grade text not null check (grade in ('counted', 'reported', 'estimated')),
  source text,
  note text not null default '',
  recorded_by uuid,
  recorded_at timestamptz not null,
  import_id uuid,
  withdrawn_at timestamptz,
  primary key (workspace_id, metric_id, version, period_start, restatement),
  foreign key (workspace_id, metric_id, version) references metric_version (workspace_id, metric_id, version)
);
create index value_import on value (workspace_id, import_id) where import_id is not null;

-- Imports. The uploaded file is staged encrypted and deleted when the import ends.

create table import (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  status text not null check (status in ('staged', 'committed', 'undone', 'cancelled')),
  file_name text not null,
  file_bytes bigint not null,
  file_digest bytea not null,
  tool text,
  report text,
  target text not null check (target in ('attendance', 'values')),
  event_id uuid,
  metric_id uuid,
  -- what the person answered and mapped: enough to read the staged file again the same way
  answers jsonb not null default '{}',
  -- what was understood and counted
  reading jsonb not null default '{}',
  -- what the commit created, updated and left alone
  outcome jsonb,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  committed_at timestamptz,
  committed_by uuid,
  undone_at timestamptz,
  undone_by uuid,
  primary key (workspace_id, id)
);
create index import_created on import (workspace_id, created_at desc, id desc);
create index import_digest on import (workspace_id, file_digest);

create table import_file (
  workspace_id uuid not null,
  import_id uuid not null,
  part integer not null,
  bytes bytea not null,
  primary key (workspace_id, import_id, part),
  foreign key (workspace_id, import_id) references import (workspace_id, id)
);

-- Attendance rows as they were before an import changed or replaced them. A row that an import created is told by
-- attendance.first_import_id; existed = false only stands where an earlier import, which created the row, was undone since.
create table import_attendance (
  workspace_id uuid not null,
  import_id uuid not null,
  event_id uuid not null,
  contact_id uuid not null,
  existed boolean not null,
  state text,
  attended boolean,
  minutes real,
  registered_at timestamptz,
  joined_at timestamptz,
  source text,
  external_id text,
  attended_source text,
  earlier_import_id uuid,
  first_import_id uuid,
  primary key (workspace_id, import_id, event_id, contact_id)
);

-- Requests outside any workspace.

create table setup_link (
  token_hash bytea primary key,
  created_at timestamptz not null,
  used_at timestamptz
);

-- Row level security on every table of a workspace, the owner included.
do $$
declare name text;
begin
  for name in
    select c.relname from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy workspace_only on %I using (workspace_id = (select nullif(current_setting(''upshot.workspace_id'', true), '''')::uuid))',
      name);
  end loop;
end $$;

-- Somebody who signs in is not in a workspace yet: they may see, not change, their own memberships.
create policy own_memberships on membership for select
  using (person_id = (select nullif(current_setting('upshot.person_id', true), '')::uuid));
