import { z } from 'zod'
import { Day, Instant, TimeZone } from '../calendar/wire.ts'
import { eventFormats } from '../events/event-format.ts'
import { PeopleByRule } from '../events/people-by-rule.ts'
import { IssueCount } from './issue.ts'
import { Repairs } from './repair.ts'
import { asks, Figure, ImportAnswers, ImportCounts, ImportMapping, MoreCounts, Understood } from './result.ts'
import { UsedMapping } from './saved-mapping.ts'
import { importTargets } from './target.ts'

const count = z.int().min(0)

/** `staged`: uploaded and not confirmed, nothing is written. */
export const importStatuses = ['staged', 'committed', 'undone', 'cancelled'] as const
export type ImportStatus = (typeof importStatuses)[number]

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

/** A community and the day on which its list was taken. */
export const ListedCommunity = z.strictObject({
  name: z.string().trim().min(1, { error: 'Give the community a name.' }).max(200),
  takenOn: Day,
})
export type ListedCommunity = z.infer<typeof ListedCommunity>

export const SuggestedEvent = z.strictObject({
  title: z.string().nullable(),
  day: Day.nullable(),
  startsAt: LocalTime.nullable(),
  timeZone: TimeZone,
  format: z.enum(eventFormats),
  /** Where the day comes from: the file names it, or most people came then, or the last one registered then, or most answers came then. */
  dayFrom: z.enum(['file', 'attendance', 'registration', 'answers']).nullable(),
})
export type SuggestedEvent = z.infer<typeof SuggestedEvent>

/** A metric that the import begins, as a draft: nobody has agreed what it means. */
export const NewMetric = z.strictObject({
  name: z.string().trim().min(1, { error: 'Give the metric a name.' }).max(120),
})
export type NewMetric = z.infer<typeof NewMetric>

/**
 * What a person answers. What is left out stays as it was; null takes an answer back. An event is either one that exists
 * (`eventId`) or a new one (`newEvent`): giving one takes the other back. The same holds for metrics.
 */
export const ImportChange = z.strictObject({
  eventId: z.uuid().nullable().optional(),
  newEvent: NewEvent.nullable().optional(),
  metricId: z.uuid().nullable().optional(),
  newMetric: NewMetric.nullable().optional(),
  /** What the file becomes, one of those it can. */
  target: z.enum(importTargets).nullable().optional(),
  /** Which figure of the file becomes values of the metric, by its name. */
  figure: z.string().max(60).nullable().optional(),
  /** Whose members the file lists, and as of which day. */
  community: ListedCommunity.nullable().optional(),
  /** Whether what is no activity yet is logged as one. */
  newActivities: z.boolean().nullable().optional(),
  mapping: ImportMapping.nullable().optional(),
  timeZone: TimeZone.nullable().optional(),
  dateOrder: ImportAnswers.shape.dateOrder.unwrap().nullable().optional(),
  decimalSign: ImportAnswers.shape.decimalSign.unwrap().nullable().optional(),
  rowsAre: ImportAnswers.shape.rowsAre.unwrap().nullable().optional(),
  /** Replaces the earlier ones. */
  statusWords: ImportAnswers.shape.statusWords.unwrap().nullable().optional(),
  identity: ImportAnswers.shape.identity.unwrap().nullable().optional(),
  /** Replaces the earlier ones. Kept encrypted with the file, and deleted with it. */
  repairs: Repairs.nullable().optional(),
  encoding: ImportAnswers.shape.encoding.unwrap().nullable().optional(),
  readAs: ImportAnswers.shape.readAs.unwrap().nullable().optional(),
  /** Columns that were chosen are those of the other sheet, so they are taken back. */
  sheet: ImportAnswers.shape.sheet.unwrap().nullable().optional(),
  /** Answers as a saved mapping has them; null takes back what a saved mapping answered. */
  savedMappingId: z.uuid().nullable().optional(),
  /** Files of one event that were brought together: the imports of the others that are written already. */
  alongside: z.array(z.uuid()).max(100).nullable().optional(),
  /** Further files of the event follow, which will name this import in `alongside`. */
  moreFiles: z.boolean().nullable().optional(),
})
export type ImportChange = z.infer<typeof ImportChange>

/** Everything answered so far, by a person or else by the file and the workspace. */
export const ImportChoice = z.strictObject({
  eventId: z.uuid().nullable(),
  newEvent: NewEvent.nullable(),
  metricId: z.uuid().nullable(),
  newMetric: NewMetric.nullable().default(null),
  /** Null: the usual one. */
  target: z.enum(importTargets).nullable().default(null),
  /** Null: the main one. */
  figure: z.string().nullable().default(null),
  community: ListedCommunity.nullable().default(null),
  /** Null: as is usual for the file. */
  newActivities: z.boolean().nullable().default(null),
  mapping: ImportMapping.nullable(),
  answers: ImportAnswers,
  /** The saved mapping that answered. */
  savedMappingId: z.uuid().nullable().default(null),
  /** Imports that brought other people of the same event at the same time: this one adds to them and replaces none. */
  alongside: z.array(z.uuid()).max(100).default([]),
  /** Further ones will do so to this one. */
  moreFiles: z.boolean().default(false),
})
export type ImportChoice = z.infer<typeof ImportChoice>

/** What still has to be answered before anything can be written. */
export const missingAnswers = ['mapping', 'rowsAre', 'event', 'eventDay', 'metric', 'community'] as const
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

export const touchedThings = ['activity', 'metric', 'reading'] as const
export type TouchedThing = (typeof touchedThings)[number]

/** Whole things that an import makes or changes beside its rows, or leaves alone although the file names them. */
export const Touched = z.strictObject({
  what: z.enum(touchedThings),
  does: z.enum(['create', 'update', 'leave']),
  count: z.int().min(1),
  /** The first ones by name, while the file is staged. */
  names: z.array(z.string()).max(10),
  /** Why they are left, as a sentence. */
  why: z.string().nullable(),
})
export type Touched = z.infer<typeof Touched>

/** What confirming would do. Nothing of it has been done. */
export const ImportPlan = ImportOutcome.extend({
  /** Whether the event would be made, or is there already. Null for metric values. */
  event: z.enum(['create', 'use']).nullable(),
})
export type ImportPlan = z.infer<typeof ImportPlan>

/** Something that an undo left as it was, and why. */
export const KeptThing = z.strictObject({
  kind: z.enum(['people', 'value', 'event', 'activity', 'answer', 'session', 'member']),
  count: z.int().min(1),
  /** The title of an event, the day on which the period of a value begins. People have no names here. */
  label: z.string().nullable(),
  /** `imported-since`: by the import named. `in-use`: of an event, something hangs on it. */
  because: z.enum(['imported-since', 'restated-since', 'edited-since', 'in-use']),
  import: z.strictObject({ id: z.uuid(), fileName: z.string() }).nullable(),
})
export type KeptThing = z.infer<typeof KeptThing>

/** What undoing did, in three buckets. `kept`: edited or written again since, and left as it is. */
export const UndoBuckets = z.strictObject({
  removed: count,
  restored: count,
  kept: count,
  /** The event that the import had made, and nothing else hung on. */
  eventRemoved: z.boolean(),
  /** Whole things that it had made, and nothing else hung on. */
  alsoRemoved: z.array(z.strictObject({ what: z.enum(touchedThings), count: z.int().min(1) })),
  /** What was kept, one by one up to a hundred. */
  keptThings: z.array(KeptThing),
})
export type UndoBuckets = z.infer<typeof UndoBuckets>

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
  figures: z.array(Figure),
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
  /** What undoing did. Null: not undone, or undone by a version that did not remember it. */
  undone: UndoBuckets.nullable(),
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
  /** Counts beside `counts`: kept when the import has ended, since they quote nothing. */
  more: MoreCounts,
  /** What the file cannot say. `timeZone`, `dateOrder`, `mapping` and `rowsAre` leave the list once they are answered. */
  asks: z.array(z.enum(asks)),
  missing: z.array(z.enum(missingAnswers)),
  /** Null while something is missing. */
  plan: ImportPlan.nullable(),
  /** What is made or changed beside the rows: planned while staged, done afterwards. */
  touched: z.array(Touched),
  /** A name for the metric that the chosen figure could begin. Null where the file brings no series of its own. */
  suggestedMetric: z.string().nullable(),
  /** Series of the file that an import of values has not taken; empty until it has. */
  otherFigures: z.array(z.string()),
  /** Names exactly what was reviewed; confirming sends it back. Null while there is no plan. */
  fingerprint: z.string().nullable(),
  /** What the file says or lets guess of its event: to start from, not an answer. Null for metric values. */
  suggestedEvent: SuggestedEvent.nullable(),
  /** Events that this file may be about, the likeliest first. */
  suggestedEvents: z.array(EventRef),
  /** The saved mapping that answered; null: none did, or it was forgotten since. */
  savedMapping: UsedMapping.nullable(),
  /** What was corrected. Null once the import has ended, and for those who may not see what is staged. */
  repairs: Repairs.nullable(),
  /** How many corrections found what they are for; known also when the import has ended. */
  repaired: count,
  /** People at the chosen event who are not in this file, by what tells them apart. Null while there is no plan. */
  otherPeople: PeopleByRule.nullable(),
  /** The same bytes, imported before and not undone. `repaired`: corrections that were made then and deleted since. */
  sameAs: z
    .strictObject({ importId: z.uuid(), committedAt: Instant, event: EventRef.nullable(), repaired: count })
    .nullable(),
})
export type ImportDetail = z.infer<typeof ImportDetail>

export const UndoneImport = UndoBuckets.extend({ import: ImportRow })
export type UndoneImport = z.infer<typeof UndoneImport>
