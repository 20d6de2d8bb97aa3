import { z } from 'zod'
import { Day } from '../calendar/wire.ts'
import { PeopleByRule } from '../events/people-by-rule.ts'
import { fields, identityRules, statusMeanings } from './field.ts'
import { FileError, ImportIssue, IssueCount, issueCodes, issueLevels } from './issue.ts'
import { holdings, importTargets } from './target.ts'

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
  level: z.enum(issueLevels),
  line: z.int().min(1).nullable(),
  column: z.string().nullable(),
  code: z.enum(issueCodes),
  message: z.string(),
})

/** A number that a file says beside the counts, such as views. Null: the file has no way to tell. */
export const Figure = z.strictObject({
  /** Fixed, for programs: 'watchHours'. */
  name: z.string(),
  /** For people: 'Watch hours'. */
  label: z.string(),
  value: z.number().nullable(),
})
export type Figure = z.infer<typeof Figure>

/** A figure with a value for each of several days. `adds`: days add up to weeks; people seen on two days do not. */
export const FigureSeries = z.strictObject({ name: z.string(), label: z.string(), adds: z.boolean() })
export type FigureSeries = z.infer<typeof FigureSeries>

/** What `upshot import --json` prints. */
export const ImportReport = z.strictObject({
  tool: z.string(),
  report: z.string(),
  ...ImportCounts.shape,
  /** What files of this kind say beside the counts, the main one first. */
  figures: z.array(Figure),
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
  /** Things that were published, such as videos and pages. */
  items: count.default(0),
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

/** The first four are told apart by themselves; the others look like Windows-1252 until a person says so. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'macintosh',
  'shift_jis',
  'gb18030',
  'euc-kr',
] as const
export type Encoding = (typeof encodings)[number]

export const dateOrders = ['day-first', 'month-first'] as const
export type DateOrder = (typeof dateOrders)[number]

/** What a file cannot say and a person has to. `mapping`: what the columns mean. `rowsAre`: registered, or attended. */
export const asks = ['eventTitle', 'startsAt', 'timeZone', 'dateOrder', 'decimalSign', 'mapping', 'rowsAre'] as const
export type Ask = (typeof asks)[number]

export const EventFacts = z.strictObject({
  title: z.string().nullable(),
  /** An instant with Z when the zone is known, else a wall clock time: '2026-09-10T17:00'. */
  startsAt: z.string().nullable(),
  durationMinutes: count.nullable(),
  externalId: z.string().nullable(),
})
export type EventFacts = z.infer<typeof EventFacts>

/** Both days included. */
export const FilePeriod = z.strictObject({ from: Day, to: Day })
export type FilePeriod = z.infer<typeof FilePeriod>

/** Answers to what the file cannot say. */
export const ImportAnswers = z.strictObject({
  timeZone: z.string().optional(),
  dateOrder: z.enum(dateOrders).optional(),
  decimalSign: z.enum(['.', ',']).optional(),
  rowsAre: z.enum(['registered', 'attended']).optional(),
  /** Normalised word of the status column -> its meaning; added to what the tool is known to say. */
  statusWords: z.record(z.string(), z.enum(statusMeanings)).optional(),
  /** What makes two rows one person. Left out: the address, else what the tool is known for. */
  identity: z.enum(identityRules).optional(),
  /** How the letters are coded, where that was detected wrongly. */
  encoding: z.enum(encodings).optional(),
  /** Which export this is, as 'tool/report', where it was recognised wrongly; {@link anyTable}: none that is known. */
  readAs: z.string().min(1).max(80).optional(),
  /** Which sheet of a workbook, where another than the one chosen by itself is meant. */
  sheet: z.string().min(1).max(200).optional(),
})
export type ImportAnswers = z.infer<typeof ImportAnswers>

/** A table of no known tool. */
export const anyTable = 'generic/table'

/** Where the header is and which column means what, chosen by a person. Columns that are left out are not read. */
export const ImportMapping = z.strictObject({
  headerLine: z.int().min(1),
  delimiter: z.enum(delimiters),
  /** Null: found out anew, by the labels of that header and the cells below it. */
  columns: z
    .array(z.strictObject({ index: count, field: z.enum(fields) }))
    .min(1)
    .nullable(),
})
export type ImportMapping = z.infer<typeof ImportMapping>

/** A row near the top of the file, for choosing the header. Null where a cell is not shown. */
export const TopRow = z.strictObject({ line: z.int().min(1), cells: z.array(z.string().nullable()) })
export type TopRow = z.infer<typeof TopRow>

/** Cells with letters beyond ASCII, read as if they were coded so. Empty: they cannot be coded so. */
export const EncodingPreview = z.strictObject({ encoding: z.enum(encodings), samples: z.array(z.string()).max(3) })
export type EncodingPreview = z.infer<typeof EncodingPreview>

/** Another export that has columns of this file. */
export const Alternative = z.strictObject({ readAs: z.string(), title: z.string(), columns: z.int().min(1) })
export type Alternative = z.infer<typeof Alternative>

/** A word of the status column. `meaning` null: nobody knows it; `tool`: what the export is known to mean by it. */
export const StatusWord = z.strictObject({
  /** As it is written where it stands first; empty for empty cells. */
  word: z.string(),
  /** As answers name it. */
  key: z.string(),
  count,
  meaning: z.enum(statusMeanings).nullable(),
  tool: z.enum(statusMeanings).nullable(),
})
export type StatusWord = z.infer<typeof StatusWord>

/** How the people of a file were told apart. */
export const ToldApart = z.strictObject({
  /** Null: the file counts tickets of orders, and no rule can be chosen. */
  rule: z.enum(identityRules).nullable(),
  /** Rules for which the file has a column. */
  possible: z.array(z.enum(identityRules)),
  people: PeopleByRule,
})
export type ToldApart = z.infer<typeof ToldApart>

/** What a table was taken out of. */
export const Container = z.strictObject({
  kind: z.enum(['workbook', 'archive']),
  /** The sheet, or the file of the archive, that was read. */
  part: z.string(),
  /** All that are there, in their order. Hidden ones are read only when a person chooses them. */
  parts: z.array(z.strictObject({ name: z.string(), hidden: z.boolean() })),
})
export type Container = z.infer<typeof Container>

/** A file that was read, as the screen shows it. People and values are not in it. */
export const Understood = z.strictObject({
  kind: z.literal('understood'),
  tool: z.string(),
  report: z.string(),
  title: z.string(),
  /** Null: the file is the table. */
  container: Container.nullable(),
  holds: z.enum(holdings),
  /** What this file can become, the usual one first. */
  targets: z.array(z.enum(importTargets)).min(1),
  encoding: z.enum(encodings),
  delimiter: z.enum(delimiters),
  headerLine: z.int().min(1),
  columns: z.array(FileColumn),
  /** Labels of the header that told which export this is. Empty: no label did. */
  recognisedBy: z.array(z.string()),
  /** What else it could be taken for, the likeliest first. */
  alternatives: z.array(Alternative),
  /** The first lines that hold anything, the header's among them. */
  topRows: z.array(TopRow),
  /** Empty where nothing depends on the encoding. */
  encodingPreview: z.array(EncodingPreview),
  /** Null where a cell is not read. */
  firstRows: z.array(z.strictObject({ line: z.int().min(1), cells: z.array(z.string().nullable()) })),
  event: EventFacts,
  dateOrder: z.enum(dateOrders).nullable(),
  asks: z.array(z.enum(asks)),
  counts: ImportCounts,
  more: MoreCounts,
  figures: z.array(Figure),
  /** Figures that can become values of a metric, the main one first. */
  series: z.array(FigureSeries),
  /** The days that the file is about, both included. Null: it does not say, or its rows have days of their own. */
  period: FilePeriod.nullable(),
  issues: z.array(ImportIssue),
  issueCounts: z.array(IssueCount),
  /** All words of the status column, the most frequent first; at most 60. */
  statusWords: z.array(StatusWord),
  /** Null: the rows are not people. */
  toldApart: ToldApart.nullable(),
  /** Corrections of a person that found what they are for, and those that found something else. */
  repairs: z.strictObject({ applied: count, stale: count }),
})
export type Understood = z.infer<typeof Understood>

export const NotUnderstood = z.strictObject({ kind: z.literal('file-error'), error: FileError })
export type NotUnderstood = z.infer<typeof NotUnderstood>
