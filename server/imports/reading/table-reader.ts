import type {
  Ask,
  Figure,
  FigureSeries,
  FilePeriod,
  ImportAnswers,
  ImportCounts,
  MoreCounts,
} from '@upshot/shared/imports/result'
import type { DateOrderEvidence } from './date-order.ts'
import type { Row } from './delimited.ts'
import type { Issues } from './issues.ts'
import type { Recognised } from './recognise.ts'
import type { Records } from './records.ts'
import type { Sections } from './sections.ts'

/** What a reader of rows is made with. */
export interface ReaderInput {
  recognised: Recognised
  answers: ImportAnswers
  issues: Issues
  fileName: string
  keepNames: boolean
  /** The day of times of day, null where nobody knows it, undefined where the times have their own. */
  dayOfTimes: number | null | undefined
  /** Whose clock will count unless another is named; null where nobody knows. */
  likelyTimeZone: string | null
  /** Numbers come from cells of a workbook, not from what somebody wrote. */
  numbersAreExact: boolean
}

/** What stands around the rows, for the counts. */
export interface TableRows {
  recognised: Recognised
  sections: Sections | null
  answers: ImportAnswers
  /** All data rows, and those that cannot be imported. */
  rows: number
  rejected: number
}

/** What a table says in numbers. Counts that are left out are unknown. */
export interface TableSummary {
  counts: Partial<Omit<ImportCounts, 'rows' | 'rejectedRows'>>
  more: Partial<Omit<MoreCounts, 'acceptedRows'>>
  figures: readonly Figure[]
  /** Figures that can become values of a metric, the main one first. */
  series?: readonly FigureSeries[]
  period: FilePeriod | null
}

/** Turns rows that have the right number of cells into records of one kind of file. */
export interface TableReader {
  readonly orders: DateOrderEvidence
  /** Rows that it could not read. */
  readonly rejected: number
  read(row: Row): void
  /** After the last row: reads those that waited for the order of day and month. */
  finish(): void
  /** Whether times of day named their zone, and whether some did not. */
  readonly sawZone?: boolean
  readonly sawWallClock?: boolean
  /** What the rows say of the event, where nothing above them does. `startsAt` as the file has it. */
  readonly eventFacts?: { readonly title: string | null; readonly startsAt: string | null }
  /** What else its rows leave open. */
  readonly asks?: readonly Ask[]
  summary(table: TableRows): TableSummary
  records(): Records
}
