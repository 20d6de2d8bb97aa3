import { z } from 'zod'
import { Day, Instant, TimeZone } from '../calendar/wire.ts'
import { eventFormats } from '../events/event-format.ts'
import { IssueCount } from './issue.ts'
import { asks, ImportAnswers, ImportCounts, ImportMapping, Understood } from './result.ts'

const count = z.int().min(0)

/** `staged`: uploaded and not confirmed, nothing is written. */
export const importStatuses = ['staged', 'committed', 'undone', 'cancelled'] as const
export type ImportStatus = (typeof importStatuses)[number]

export const importTargets = ['attendance', 'values'] as const
export type ImportTarget = (typeof importTargets)[number]

/** Where a person goes on when they come back: what the columns mean and which event, the review, or the end. */
export const importSteps = ['mapping', 'review', 'done'] as const
export type ImportStep = (typeof importSteps)[number]

/** A wall clock time in the event's own time zone: '2026-09-10T17:00'. */
export const LocalTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, {
    error: 'This is not a date and time, such as 2026-09-10T17:00.',
  })
  .refine(text => Day.safeParse(text.slice(0, 10)).success, { error: 'This day is not in the calendar.' })

/** An event that the import creates. `day` may be left out where `startsAt` says it; one of them is needed in the end. */
export const NewEvent = z.strictObject({
  title: z.string().trim().min(1, { error: 'Give the event a title.' }).max(200),
  day: Day.nullable().optional(),
  startsAt: LocalTime.nullable().optional(),
  timeZone: TimeZone.nullable().optional(),
  format: z.enum(eventFormats).optional(),
  place: z.string().trim().min(1).max(200).nullable().optional(),
})
export type NewEvent = z.infer<typeof NewEvent>

export const SuggestedEvent = z.strictObject({
  title: z.string().nullable(),
  day: Day.nullable(),
  startsAt: LocalTime.nullable(),
  timeZone: TimeZone,
  format: z.enum(eventFormats),
  /** Where the day comes from: the file names it, or most people came then, or the last one registered then. */
  dayFrom: z.enum(['file', 'attendance', 'registration']).nullable(),
})
export type SuggestedEvent = z.infer<typeof SuggestedEvent>

/**
 * What a person answers. What is left out stays as it was; null takes an answer back. An event is either one that exists
 * (`eventId`) or a new one (`newEvent`): giving one takes the other back.
 */
export const ImportChange = z.strictObject({
  eventId: z.uuid().nullable().optional(),
  newEvent: NewEvent.nullable().optional(),
  metricId: z.uuid().nullable().optional(),
  mapping: ImportMapping.nullable().optional(),
  timeZone: TimeZone.nullable().optional(),
  dateOrder: ImportAnswers.shape.dateOrder.unwrap().nullable().optional(),
  decimalSign: ImportAnswers.shape.decimalSign.unwrap().nullable().optional(),
  rowsAre: ImportAnswers.shape.rowsAre.unwrap().nullable().optional(),
  /** Replaces the earlier ones. */
  statusWords: ImportAnswers.shape.statusWords.unwrap().nullable().optional(),
})
export type ImportChange = z.infer<typeof ImportChange>

/** Everything answered so far, by a person or else by the file and the workspace. */
export const ImportChoice = z.strictObject({
  eventId: z.uuid().nullable(),
  newEvent: NewEvent.nullable(),
  metricId: z.uuid().nullable(),
  mapping: ImportMapping.nullable(),
  answers: ImportAnswers,
})
export type ImportChoice = z.infer<typeof ImportChoice>

/** What still has to be answered before anything can be written. */
export const missingAnswers = ['mapping', 'rowsAre', 'event', 'eventDay', 'metric'] as const
export type MissingAnswer = (typeof missingAnswers)[number]

/** Rows by what the import does, or did, to them. `updated` of values are restated ones. */
export const ImportOutcome = z.strictObject({
  created: count,
  updated: count,
  /** Replaced by others of the same tool: unnamed guests, people under a new address. */
  removed: count,
  unchanged: count,
})
export type ImportOutcome = z.infer<typeof ImportOutcome>

export const EventRef = z.strictObject({ id: z.uuid(), title: z.string(), day: Day })
export type EventRef = z.infer<typeof EventRef>

/** What confirming would do. Nothing of it has been done. */
export const ImportPlan = ImportOutcome.extend({
  /** Whether the event would be made, or is there already. Null for metric values. */
  event: z.enum(['create', 'use']).nullable(),
})
export type ImportPlan = z.infer<typeof ImportPlan>

const PersonRef = z.strictObject({ id: z.uuid(), name: z.string() })

/** An import as the history lists it. Holds nothing of the file but what it is called, its counts and its kinds of issues. */
export const ImportRow = z.strictObject({
  id: z.uuid(),
  status: z.enum(importStatuses),
  fileName: z.string(),
  fileBytes: count,
  tool: z.string(),
  report: z.string(),
  /** The tool and report as messages name them: 'Luma guest list'. */
  title: z.string(),
  target: z.enum(importTargets),
  counts: ImportCounts,
  issueCounts: z.array(IssueCount),
  event: EventRef.nullable(),
  metric: z.strictObject({ id: z.uuid(), name: z.string() }).nullable(),
  outcome: ImportOutcome.nullable(),
  createdAt: Instant,
  createdBy: PersonRef,
  committedAt: Instant.nullable(),
  committedBy: PersonRef.nullable(),
  undoneAt: Instant.nullable(),
  undoneBy: PersonRef.nullable(),
  /** Staged bytes are deleted then. Null once nothing is staged. */
  expiresAt: Instant.nullable(),
  mayUndo: z.boolean(),
})
export type ImportRow = z.infer<typeof ImportRow>

export const ImportDetail = ImportRow.extend({
  step: z.enum(importSteps),
  /** How the file was read. Null once the import has ended: what quoted the file went with it. */
  understood: Understood.nullable(),
  choice: ImportChoice,
  /** What the file cannot say. `timeZone`, `dateOrder`, `mapping` and `rowsAre` leave the list once they are answered. */
  asks: z.array(z.enum(asks)),
  missing: z.array(z.enum(missingAnswers)),
  /** Null while something is missing. */
  plan: ImportPlan.nullable(),
  /** Names exactly what was reviewed; confirming sends it back. Null while there is no plan. */
  fingerprint: z.string().nullable(),
  /** What the file says or lets guess of its event: to start from, not an answer. Null for metric values. */
  suggestedEvent: SuggestedEvent.nullable(),
  /** Events that this file may be about, the likeliest first. */
  suggestedEvents: z.array(EventRef),
  /** The same bytes, imported before and not undone. */
  sameAs: z.strictObject({ importId: z.uuid(), committedAt: Instant, event: EventRef.nullable() }).nullable(),
})
export type ImportDetail = z.infer<typeof ImportDetail>

/** Undone, in three buckets. `kept`: edited or written again since, and left as it is. */
export const UndoneImport = z.strictObject({
  removed: count,
  restored: count,
  kept: count,
  /** The event that the import had made, and nothing else hung on. */
  eventRemoved: z.boolean(),
  import: ImportRow,
})
export type UndoneImport = z.infer<typeof UndoneImport>
