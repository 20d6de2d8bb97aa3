import { z } from 'zod'
import { Day, Instant } from '../calendar/wire.ts'
import { endpoint, rawEndpoint } from '../contract/endpoint.ts'
import { commaSeparated, searchText } from '../contract/list-query.ts'
import { page, pageQuery } from '../contract/page.ts'
import { grades } from '../format/grade.ts'
import { Activity, ActivityChange, ActivityInput, Topic } from './activity.ts'
import { Key, Kind, KindOverride } from './kind.ts'
import { measureKeys } from './measure.ts'
import { Programme, ProgrammeChange, ProgrammeInput } from './programme.ts'
import { Reading, ReadingInput } from './reading.ts'
import { activityStatuses, audiences } from './vocabulary.ts'

const id = { id: z.uuid() }
const count = z.int().min(0)
const named = z.strictObject({ id: z.uuid(), name: z.string() })
const titled = z.strictObject({ id: z.uuid(), title: z.string() })

/**
 * How many people an activity reached: its own latest attended readings, else what is known of its event. Registered,
 * attended and watched are never added together.
 */
export const ActivityReach = z.strictObject({
  people: z.number().min(0),
  grade: z.enum(grades),
  from: z.enum(['readings', 'event']),
})
export type ActivityReach = z.infer<typeof ActivityReach>

/** An activity in a list. */
export const ActivityRow = Activity.extend({
  ownerName: z.string(),
  teamName: z.string().nullable(),
  eventTitle: z.string().nullable(),
  programmeTitle: z.string().nullable(),
  /** Null: nobody knows. */
  reach: ActivityReach.nullable(),
  mayEdit: z.boolean(),
})
export type ActivityRow = z.infer<typeof ActivityRow>

/** A reading with who entered it and whether it was taken back. */
export const ReadingRow = Reading.extend({
  recordedByName: z.string().nullable(),
  withdrawnAt: Instant.nullable(),
})
export type ReadingRow = z.infer<typeof ReadingRow>

/** What one measure says: now, and 30 days after the activity. */
export const MeasureSummary = z.strictObject({
  measure: z.enum(measureKeys),
  latest: Reading,
  /** `frozen`: the mark is past and this stays; `so-far`: it is ahead; `unknown`: nobody looked near it. */
  at30Days: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('frozen'), reading: Reading }),
    z.strictObject({ state: z.literal('so-far'), reading: Reading }),
    z.strictObject({ state: z.literal('unknown') }),
  ]),
})
export type MeasureSummary = z.infer<typeof MeasureSummary>

export const ActivityDetail = ActivityRow.extend({
  contributorNames: z.array(named),
  createdBy: named,
  /** Every reading that was not withdrawn, first observed first. */
  readings: z.array(ReadingRow),
  measures: z.array(MeasureSummary),
})
export type ActivityDetail = z.infer<typeof ActivityDetail>

/** What a write did, and the change by which it can be undone. */
export const ActivityWritten = z.strictObject({ activity: ActivityRow, changeId: z.uuid() })
export type ActivityWritten = z.infer<typeof ActivityWritten>

/** Rows that somebody changed since are kept as they are and counted. */
export const ChangeUndone = z.strictObject({ restored: count, removed: count, kept: count })
export type ChangeUndone = z.infer<typeof ChangeUndone>

export const BulkEdit = z
  .strictObject({
    ids: z.array(z.uuid()).min(1).max(1_000),
    addTopics: z.array(Topic).max(30).optional(),
    removeTopics: z.array(Topic).max(30).optional(),
    programmeId: z.uuid().nullable().optional(),
    teamId: z.uuid().nullable().optional(),
  })
  .refine(
    edit =>
      edit.programmeId !== undefined ||
      edit.teamId !== undefined ||
      (edit.addTopics ?? []).length + (edit.removeTopics ?? []).length > 0,
    { error: 'Say what to change: topics, programme or team.' },
  )
export type BulkEdit = z.infer<typeof BulkEdit>

export const BulkEdited = z.strictObject({
  changed: count,
  /** They were so already. */
  unchanged: count,
  /** Not yours to edit. */
  refused: count,
  changeId: z.uuid().nullable(),
})
export type BulkEdited = z.infer<typeof BulkEdited>

export const activitySorts = ['date', 'title', 'reach', 'updated'] as const
export type ActivitySort = (typeof activitySorts)[number]

/** What a list of activities can be narrowed to; the same for the page, its export and the rows behind a chart. */
export const activityFilter = {
  kind: commaSeparated(Key),
  team: commaSeparated(z.uuid()),
  /** Owner or contributor. */
  person: commaSeparated(z.uuid()),
  audience: z.enum(audiences).optional(),
  topic: commaSeparated(Topic),
  programme: commaSeparated(z.uuid()),
  status: commaSeparated(z.enum(activityStatuses)),
  event: z.uuid().optional(),
  /** `shared`: without the asker's own private ones, as everybody's figures are counted. */
  visibility: z.enum(['mine', 'shared']).default('mine'),
  from: Day.optional(),
  to: Day.optional(),
  q: searchText,
  sort: z.enum(activitySorts).default('date'),
  direction: z.enum(['asc', 'desc']).default('desc'),
}

export const LogDefaults = z.strictObject({
  kind: Key,
  date: Day,
  ownerId: z.uuid(),
  teamId: z.uuid().nullable(),
  audience: z.enum(audiences),
  /** What the one line may name: recent events, topics in use, programmes that are not archived. */
  events: z.array(titled),
  topics: z.array(z.string()),
  programmes: z.array(titled),
})
export type LogDefaults = z.infer<typeof LogDefaults>

/** A programme with how many activities it has, other people's private ones left out. */
export const ProgrammeRow = Programme.extend({ archivedAt: Instant.nullable(), activities: count })
export type ProgrammeRow = z.infer<typeof ProgrammeRow>

export const activities = {
  list: endpoint('GET /activities', {
    summary: 'List activities',
    allow: 'viewer',
    query: { ...activityFilter, ...pageQuery },
    output: page(ActivityRow),
  }),
  exportList: rawEndpoint('GET /activities.csv', {
    summary: 'The same activities as CSV',
    allow: 'viewer',
    query: activityFilter,
    answers: 'text/csv',
  }),
  topics: endpoint('GET /activities/topics', {
    summary: 'List the topics in use, most used first',
    allow: 'viewer',
    query: { q: searchText },
    output: z.strictObject({ items: z.array(z.strictObject({ topic: z.string(), activities: count })) }),
  }),
  defaults: endpoint('GET /activities/defaults', {
    summary: 'Read what the quick log starts with and what its line may name',
    allow: 'advocate',
    output: LogDefaults,
  }),
  duplicates: endpoint('GET /activities/duplicates', {
    summary: 'Find activities that have this web address already',
    allow: 'advocate',
    query: { url: z.string().trim().min(1).max(2_000), except: z.uuid().optional() },
    output: z.strictObject({ items: z.array(ActivityRow) }),
  }),
  create: endpoint('POST /activities', {
    summary: 'Log an activity',
    allow: 'advocate',
    body: ActivityInput,
    output: ActivityWritten,
    status: 201,
  }),
  fromLine: endpoint('POST /activities/from-line', {
    summary: 'Log an activity from one line',
    description: 'For example: GraphQL in anger /talk @"DevFest Berlin" #graphql yesterday 120p internal',
    allow: 'advocate',
    body: z.strictObject({ line: z.string().trim().min(1).max(1_000) }),
    output: ActivityWritten.extend({ notUnderstood: z.array(z.string()) }),
    status: 201,
  }),
  bulkEdit: endpoint('POST /activities/bulk', {
    summary: 'Change topics, programme or team of several activities',
    allow: 'advocate',
    body: BulkEdit,
    output: BulkEdited,
  }),
  undo: endpoint('POST /activities/changes/:id/undo', {
    summary: 'Undo what one write did to activities',
    allow: 'advocate',
    params: id,
    output: ChangeUndone,
  }),
  get: endpoint('GET /activities/:id', {
    summary: 'Read one activity with its readings',
    allow: 'viewer',
    params: id,
    output: ActivityDetail,
  }),
  change: endpoint('PATCH /activities/:id', {
    summary: 'Change an activity',
    allow: 'advocate',
    params: id,
    body: ActivityChange,
    output: ActivityWritten,
  }),
  remove: endpoint('DELETE /activities/:id', {
    summary: 'Delete an activity; it can be undone',
    allow: 'advocate',
    params: id,
    output: z.strictObject({ changeId: z.uuid() }),
  }),
  duplicate: endpoint('POST /activities/:id/duplicate', {
    summary: 'Log the same again, today, without readings',
    allow: 'advocate',
    params: id,
    output: ActivityWritten,
    status: 201,
  }),
  readings: endpoint('GET /activities/:id/readings', {
    summary: 'List the readings of an activity, withdrawn ones included',
    allow: 'viewer',
    params: id,
    output: z.strictObject({ items: z.array(ReadingRow) }),
  }),
  addReading: endpoint('POST /activities/:id/readings', {
    summary: 'Record a reading; earlier ones stay',
    allow: 'advocate',
    params: id,
    body: ReadingInput,
    output: ReadingRow,
    status: 201,
  }),
  withdrawReading: endpoint('POST /activities/:id/readings/:readingId/withdrawal', {
    summary: 'Withdraw a reading that was wrong; it stays readable',
    allow: 'advocate',
    params: { ...id, readingId: z.uuid() },
    output: ReadingRow,
  }),
  restoreReading: endpoint('DELETE /activities/:id/readings/:readingId/withdrawal', {
    summary: 'Take back the withdrawal of a reading',
    allow: 'advocate',
    params: { ...id, readingId: z.uuid() },
    output: ReadingRow,
  }),
  kinds: endpoint('GET /kinds', {
    summary: 'List the kinds of activity, shipped and own, hidden ones included',
    allow: 'viewer',
    output: z.strictObject({ items: z.array(Kind) }),
  }),
  saveKind: endpoint('PUT /kinds/:key', {
    summary: 'Add a kind, or change or hide one',
    description:
      'A new kind needs name, family, measures and roles. What is left out of a shipped one stays as shipped.',
    allow: 'admin',
    params: { key: Key },
    body: KindOverride.omit({ key: true }),
    output: Kind,
  }),
  programmes: endpoint('GET /programmes', {
    summary: 'List programmes',
    allow: 'viewer',
    query: { ...pageQuery, archived: z.enum(['yes', 'no']).default('no'), q: searchText },
    output: page(ProgrammeRow),
  }),
  createProgramme: endpoint('POST /programmes', {
    summary: 'Create a programme',
    allow: 'manager',
    body: ProgrammeInput,
    output: ProgrammeRow,
    status: 201,
  }),
  programme: endpoint('GET /programmes/:id', {
    summary: 'Read one programme',
    allow: 'viewer',
    params: id,
    output: ProgrammeRow,
  }),
  changeProgramme: endpoint('PATCH /programmes/:id', {
    summary: 'Change a programme',
    allow: 'manager',
    params: id,
    body: ProgrammeChange,
    output: ProgrammeRow,
  }),
  archiveProgramme: endpoint('POST /programmes/:id/archive', {
    summary: 'Archive a programme: it is offered nowhere, and its activities keep it',
    allow: 'manager',
    params: id,
    output: ProgrammeRow,
  }),
  restoreProgramme: endpoint('POST /programmes/:id/restore', {
    summary: 'Bring back an archived programme',
    allow: 'manager',
    params: id,
    output: ProgrammeRow,
  }),
}
