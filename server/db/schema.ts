// Written from the migrated database by `npm run upshot -- database-types`. Do not edit.
import type { ColumnType, Generated } from 'kysely'

/** Written as JSON text, read as whatever it holds: the store parses it. */
type Json = ColumnType<unknown, string, string>
type DefaultedJson = ColumnType<unknown, string | undefined, string>
type NullableJson = ColumnType<unknown, string | null | undefined, string | null>

export interface Schema {
  activity: ActivityTable
  activity_change: ActivityChangeTable
  activity_contributor: ActivityContributorTable
  activity_day: ActivityDayTable
  api_token: ApiTokenTable
  approval: ApprovalTable
  attendance: AttendanceTable
  attendance_source: AttendanceSourceTable
  audit: AuditTable
  community_member: CommunityMemberTable
  contact: ContactTable
  contact_day: ContactDayTable
  credential: CredentialTable
  event: EventTable
  event_session: EventSessionTable
  event_total: EventTotalTable
  import: ImportTable
  import_attendance: ImportAttendanceTable
  import_file: ImportFileTable
  imported_row_before: ImportedRowBeforeTable
  invitation: InvitationTable
  kind: KindTable
  membership: MembershipTable
  metric: MetricTable
  metric_version: MetricVersionTable
  migration: MigrationTable
  organisation: OrganisationTable
  person: PersonTable
  programme: ProgrammeTable
  reach_day: ReachDayTable
  reach_total: ReachTotalTable
  reading: ReadingTable
  saved_mapping: SavedMappingTable
  session: SessionTable
  setup_link: SetupLinkTable
  sign_in_attempt: SignInAttemptTable
  study: StudyTable
  study_activity: StudyActivityTable
  survey_answer: SurveyAnswerTable
  target: TargetTable
  team: TeamTable
  team_member: TeamMemberTable
  two_factor: TwoFactorTable
  value: ValueTable
  verification: VerificationTable
  workspace: WorkspaceTable
}

export interface ActivityTable {
  workspace_id: string
  id: string
  kind: string
  setting: string | null
  title: string
  date: string
  owner_id: string
  role: string
  team_id: string | null
  audience: string
  format: string | null
  topics: Generated<string[]>
  url: string | null
  canonical_url: string | null
  event_id: string | null
  programme_id: string | null
  intended_metric_id: string | null
  minutes_spent: number | null
  cost_cents: number | null
  city: string | null
  country: string | null
  follow_up_on: string | null
  status: string
  is_private: Generated<boolean>
  notes: string | null
  attended: number | null
  attended_grade: string | null
  created_by: string
  created_at: string
  updated_at: string
  deleted_at: string | null
  revision: Generated<number>
  import_id: string | null
}

export interface ActivityChangeTable {
  workspace_id: string
  id: string
  action: string
  made_by: string
  made_at: string
  before: Json
  undone_at: string | null
}

export interface ActivityContributorTable {
  workspace_id: string
  activity_id: string
  person_id: string
  role: string
}

export interface ActivityDayTable {
  workspace_id: string
  day: string
  kind: string
  audience: string
  team_id: string | null
  activities: number
}

export interface ApiTokenTable {
  workspace_id: string
  id: string
  person_id: string
  name: string
  token_hash: Buffer
  hint: string
  scopes: string[]
  created_at: string
  expires_at: string
  last_used_at: string | null
  revoked_at: string | null
}

export interface ApprovalTable {
  workspace_id: string
  id: string
  metric_id: string
  version: number
  person_id: string
  requested_by: string
  requested_at: string
  decision: string | null
  comment: Generated<string>
  decided_at: string | null
  withdrawn_at: string | null
}

export interface AttendanceTable {
  workspace_id: string
  event_id: string
  contact_id: string
  state: string | null
  attended: boolean | null
  minutes: number | null
  registered_at: string | null
  joined_at: string | null
  source: string
  external_id: string | null
  attended_source: string | null
  import_id: string
  first_import_id: string
  parts: NullableJson
}

export interface AttendanceSourceTable {
  workspace_id: string
  event_id: string
  import_id: string
  source: string
  knows_registrations: boolean
  knows_attendance: boolean
  known_states: string[]
  recorded_at: string
  part: Generated<number>
}

export interface AuditTable {
  workspace_id: string
  id: string
  at: string
  actor_id: string | null
  api_token_id: string | null
  request_id: string | null
  action: string
  subject_kind: string
  subject_id: string
  detail: DefaultedJson
}

export interface CommunityMemberTable {
  workspace_id: string
  id: string
  community: string
  taken_on: string
  contact_id: string
  source: string
  role: string | null
  joined_on: string | null
  last_visited_on: string | null
  has_attended: boolean | null
  import_id: string
  first_import_id: string
}

export interface ContactTable {
  workspace_id: string
  id: string
  identity: string
  email_domain: string | null
  organisation_id: string | null
  country: string | null
  is_staff: boolean | null
  created_at: string
}

export interface ContactDayTable {
  workspace_id: string
  contact_id: string
  day: string
  prev_day: string | null
  events: number
}

export interface CredentialTable {
  id: string
  person_id: string
  provider_id: string
  account_id: string
  password: string | null
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: string | null
  refresh_token_expires_at: string | null
  scope: string | null
  created_at: string
  updated_at: string
}

export interface EventTable {
  workspace_id: string
  id: string
  title: string
  day: string
  starts_at: string | null
  ends_at: string | null
  time_zone: string
  format: string
  audience: Generated<string>
  place: string | null
  city: string | null
  country: string | null
  url: string | null
  team_id: string | null
  source: string | null
  external_id: string | null
  created_by: string | null
  created_by_import: string | null
  created_at: string
  updated_at: string
  deleted_at: string | null
  revision: Generated<number>
}

export interface EventSessionTable {
  workspace_id: string
  id: string
  event_id: string
  source: string
  session_key: string
  title: string
  state: string | null
  session_type: string | null
  track: string | null
  room: string | null
  language: string | null
  starts_at: string | null
  minutes: number | null
  speaker_ids: Generated<string[]>
  activity_id: string | null
  import_id: string
  first_import_id: string
}

export interface EventTotalTable {
  workspace_id: string
  event_id: string
  registered: number | null
  attended: number | null
  no_show: number | null
  cancelled: number | null
  pending: number | null
  waitlisted: number | null
  invited: number | null
  declined: number | null
  anonymous: Generated<number>
  registered_internal: number | null
  registered_external: number | null
  registered_unknown: number | null
  attended_internal: number | null
  attended_external: number | null
  attended_unknown: number | null
  minutes_sum: number | null
  minutes_known: Generated<number>
}

export interface ImportTable {
  workspace_id: string
  id: string
  status: string
  file_name: string
  file_bytes: number
  file_digest: Buffer
  tool: string | null
  report: string | null
  target: string
  event_id: string | null
  metric_id: string | null
  answers: DefaultedJson
  reading: DefaultedJson
  outcome: NullableJson
  created_by: string
  created_at: string
  updated_at: string
  committed_at: string | null
  committed_by: string | null
  undone_at: string | null
  undone_by: string | null
  undone: NullableJson
}

export interface ImportAttendanceTable {
  workspace_id: string
  import_id: string
  event_id: string
  contact_id: string
  existed: boolean
  state: string | null
  attended: boolean | null
  minutes: number | null
  registered_at: string | null
  joined_at: string | null
  source: string | null
  external_id: string | null
  attended_source: string | null
  earlier_import_id: string | null
  first_import_id: string | null
  parts: NullableJson
}

export interface ImportFileTable {
  workspace_id: string
  import_id: string
  part: number
  bytes: Buffer
}

export interface ImportedRowBeforeTable {
  workspace_id: string
  import_id: string
  table_name: string
  row_id: string
  image: NullableJson
}

export interface InvitationTable {
  workspace_id: string
  id: string
  token_hash: Buffer
  email: string
  role: string
  team_id: string | null
  invited_by: string
  created_at: string
  expires_at: string
  accepted_at: string | null
  revoked_at: string | null
}

export interface KindTable {
  workspace_id: string
  key: string
  definition: NullableJson
  hidden: Generated<boolean>
  created_at: string
}

export interface MembershipTable {
  workspace_id: string
  person_id: string
  role: string
  created_at: string
  ended_at: string | null
}

export interface MetricTable {
  workspace_id: string
  id: string
  template: string | null
  created_by: string
  created_at: string
  retired_at: string | null
}

export interface MetricVersionTable {
  workspace_id: string
  metric_id: string
  version: number
  id: string
  status: string
  name: string
  definition: string
  formula: Generated<string>
  unit: string
  direction: string
  cadence: string
  aggregation: string
  nature: string
  source: Generated<string>
  stage: string
  grade: string
  owner_id: string | null
  counter_metric_id: string | null
  created_by: string
  created_at: string
  updated_at: string
  proposed_at: string | null
  agreed_at: string | null
  ended_at: string | null
  revision: Generated<number>
}

export interface MigrationTable {
  name: string
  digest: string
  run_at: Generated<string>
}

export interface OrganisationTable {
  workspace_id: string
  id: string
  name: string
  nature: string
  domain: string | null
  headcount: number | null
  is_automatic: Generated<boolean>
  created_at: string
}

export interface PersonTable {
  id: string
  name: string
  email: string
  email_verified: Generated<boolean>
  image: string | null
  two_factor_enabled: Generated<boolean>
  last_workspace_id: string | null
  created_at: string
  updated_at: string
}

export interface ProgrammeTable {
  workspace_id: string
  id: string
  title: string
  aim: string | null
  activity: string | null
  output: string | null
  outcome: string | null
  metric_id: string | null
  expected_delay_days: number | null
  team_id: string | null
  starts_on: string | null
  ends_on: string | null
  created_at: string
  updated_at: string
  archived_at: string | null
  revision: Generated<number>
}

export interface ReachDayTable {
  workspace_id: string
  day: string
  prev_day: string | null
  circle: string
  people: number
}

export interface ReachTotalTable {
  workspace_id: string
  day: string
  circle: string
  people: number
  fresh: number
}

export interface ReadingTable {
  workspace_id: string
  id: string
  activity_id: string
  measure: string
  value: number
  observed_at: string
  source: string
  grade: string
  recorded_by: string | null
  import_id: string | null
  created_at: string
  withdrawn_at: string | null
}

export interface SavedMappingTable {
  workspace_id: string
  id: string
  name: string
  tool: string
  report: string
  title: string
  shape: string
  kept: Json
  shared_with: Generated<string>
  created_by: string
  created_at: string
  saved_at: string
  last_used_at: string
  times_used: number
  import_id: string
}

export interface SessionTable {
  id: string
  person_id: string
  token: string
  current_workspace_id: string | null
  client_address: string | null
  user_agent: string | null
  started_at: string
  last_used_at: string
  expires_at: string
  created_at: string
  updated_at: string
}

export interface SetupLinkTable {
  token_hash: Buffer
  created_at: string
  used_at: string | null
}

export interface SignInAttemptTable {
  key: Buffer
  attempts: number
  window_ends_at: string
}

export interface StudyTable {
  workspace_id: string
  id: string
  title: string
  note: string | null
  sample_note: string | null
  metric_id: string
  metric_version: number
  asked: Json
  setup: Json
  overlapping: Json
  method: string
  method_version: string
  seed: number | null
  input: Json
  input_hash: string
  data: Json
  values_as_of: string
  from_day: string | null
  to_day: string | null
  outcome: string
  label: string | null
  verdict: Json
  findings: Json
  estimate: NullableJson
  per_point: NullableJson
  p_value: number | null
  declared_at: string | null
  rerun_of: string | null
  family_id: string | null
  q_value: number | null
  tracked_count: number | null
  tracked_coverage: number | null
  created_by: string
  created_at: string
  updated_at: string
}

export interface StudyActivityTable {
  workspace_id: string
  study_id: string
  activity_id: string
  part: string
}

export interface SurveyAnswerTable {
  workspace_id: string
  id: string
  event_id: string
  source: string
  response_key: string
  question_key: string
  question: string
  kind: string
  scale_low: number
  scale_high: number
  score: number
  contact_id: string | null
  submitted_at: string | null
  import_id: string
  first_import_id: string
}

export interface TargetTable {
  workspace_id: string
  id: string
  metric_id: string
  version: number
  period_start: string
  period_end: string
  baseline: number | null
  target: number
  created_by: string
  created_at: string
  removed_at: string | null
  removed_by: string | null
}

export interface TeamTable {
  workspace_id: string
  id: string
  name: string
  created_at: string
  archived_at: string | null
}

export interface TeamMemberTable {
  workspace_id: string
  team_id: string
  person_id: string
}

export interface TwoFactorTable {
  id: string
  person_id: string
  secret: string
  backup_codes: string
  verified: Generated<boolean>
  spent_codes: Generated<string[]>
  failed_verification_count: Generated<number>
  locked_until: string | null
}

export interface ValueTable {
  workspace_id: string
  metric_id: string
  version: number
  period_start: string
  restatement: number
  id: string
  value: number
  numerator: number | null
  denominator: number | null
  grade: string
  source: string | null
  note: Generated<string>
  recorded_by: string | null
  recorded_at: string
  import_id: string | null
  withdrawn_at: string | null
}

export interface VerificationTable {
  id: string
  identifier: string
  value: string
  expires_at: string
  created_at: string
  updated_at: string
}

export interface WorkspaceTable {
  id: string
  name: string
  time_zone: Generated<string>
  locale: Generated<string>
  week_starts_on: Generated<number>
  fiscal_year_start_month: Generated<number>
  currency: Generated<string>
  staff_domains: Generated<string[]>
  smallest_group: Generated<number>
  is_sample: Generated<boolean>
  calendar_settled_at: string | null
  created_at: string
}
