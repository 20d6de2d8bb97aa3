import { z } from 'zod'
import { fields, statusMeanings } from './field.ts'
import { FileError, ImportIssue, IssueCount, issueCodes } from './issue.ts'

const count = z.int().min(0)
const countOrUnknown = count.nullable()

/** What a file says in numbers. Null is what the file cannot know; it is never shown as 0. */
export const ImportCounts = z.strictObject({
  rows: count,
  registered: countOrUnknown,
  attended: countOrUnknown,
  noShow: countOrUnknown,
  cancelled: countOrUnknown,
  pending: countOrUnknown,
  /** People whom nothing but a name, or nothing at all, tells apart. */
  anonymous: countOrUnknown,
  /** Rows beyond the first of each person. */
  duplicates: count,
  rejectedRows: count,
  averageMinutes: z.number().min(0).nullable(),
})
export type ImportCounts = z.infer<typeof ImportCounts>

export const ReportedIssue = z.strictObject({
  line: z.int().min(1).nullable(),
  column: z.string().nullable(),
  code: z.enum(issueCodes),
  message: z.string(),
})

/** What `upshot import --json` prints. */
export const ImportReport = z.strictObject({
  tool: z.string(),
  report: z.string(),
  ...ImportCounts.shape,
  issues: z.array(ReportedIssue),
})
export type ImportReport = z.infer<typeof ImportReport>

/** Counts for the screen that the report leaves out. */
export const MoreCounts = z.strictObject({
  acceptedRows: count,
  people: count,
  waitlisted: countOrUnknown,
  invited: countOrUnknown,
  declined: countOrUnknown,
  staff: count,
  /** Dialled in, or a room: no address and no registration, in neither total. */
  otherAttended: count,
  /** Unnamed extra heads that registered people bring. */
  guests: countOrUnknown,
  ratings: count,
  averageRating: z.number().nullable(),
  values: count,
})
export type MoreCounts = z.infer<typeof MoreCounts>

export const FileColumn = z.strictObject({
  index: count,
  label: z.string(),
  field: z.enum(fields).nullable(),
  /** Phone, address, IP, free text: neither stored nor shown. */
  sensitive: z.boolean(),
  samples: z.array(z.string()).max(3),
})
export type FileColumn = z.infer<typeof FileColumn>

export const delimiters = [',', '\t', ';', '|'] as const
export type Delimiter = (typeof delimiters)[number]

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

export const dateOrders = ['day-first', 'month-first'] as const
export type DateOrder = (typeof dateOrders)[number]

/** What a file cannot say and a person has to. `mapping`: what the columns mean. `rowsAre`: registered, or attended. */
export const asks = ['eventTitle', 'startsAt', 'timeZone', 'dateOrder', 'mapping', 'rowsAre'] as const
export type Ask = (typeof asks)[number]

export const EventFacts = z.strictObject({
  title: z.string().nullable(),
  /** An instant with Z when the zone is known, else a wall clock time: '2026-09-10T17:00'. */
  startsAt: z.string().nullable(),
  durationMinutes: count.nullable(),
  externalId: z.string().nullable(),
})
export type EventFacts = z.infer<typeof EventFacts>

/** Answers to what the file cannot say. */
export const ImportAnswers = z.strictObject({
  timeZone: z.string().optional(),
  dateOrder: z.enum(dateOrders).optional(),
  decimalSign: z.enum(['.', ',']).optional(),
  rowsAre: z.enum(['registered', 'attended']).optional(),
  /** Normalised word of the status column -> its meaning; added to what the tool is known to say. */
  statusWords: z.record(z.string(), z.enum(statusMeanings)).optional(),
})
export type ImportAnswers = z.infer<typeof ImportAnswers>

/** Which column means what, chosen by a person. Columns that are left out are not read. */
export const ImportMapping = z.strictObject({
  headerLine: z.int().min(1),
  delimiter: z.enum(delimiters),
  columns: z.array(z.strictObject({ index: count, field: z.enum(fields) })).min(1),
})
export type ImportMapping = z.infer<typeof ImportMapping>

/** A file that was read, as the screen shows it. People and values are not in it. */
export const Understood = z.strictObject({
  kind: z.literal('understood'),
  tool: z.string(),
  report: z.string(),
  title: z.string(),
  holds: z.enum(['people', 'values']),
  encoding: z.enum(encodings),
  delimiter: z.enum(delimiters),
  headerLine: z.int().min(1),
  columns: z.array(FileColumn),
  /** Null where a cell is not read. */
  firstRows: z.array(z.strictObject({ line: z.int().min(1), cells: z.array(z.string().nullable()) })),
  event: EventFacts,
  dateOrder: z.enum(dateOrders).nullable(),
  asks: z.array(z.enum(asks)),
  counts: ImportCounts,
  more: MoreCounts,
  issues: z.array(ImportIssue),
  issueCounts: z.array(IssueCount),
})
export type Understood = z.infer<typeof Understood>

export const NotUnderstood = z.strictObject({ kind: z.literal('file-error'), error: FileError })
export type NotUnderstood = z.infer<typeof NotUnderstood>
