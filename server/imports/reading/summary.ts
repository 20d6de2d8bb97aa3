import type { FileError } from '@upshot/shared/imports/issue'
import {
  type Ask,
  type Container,
  type Delimiter,
  delimiters,
  type Encoding,
  type EncodingPreview,
  type EventFacts,
  type ImportAnswers,
  type ImportCounts,
  type MoreCounts,
  type Understood,
} from '@upshot/shared/imports/result'
import { type ImportTarget, targetsOf } from '@upshot/shared/imports/target'
import { generic } from '../sources/generic.ts'
import type { RawFacts, Source } from '../sources/source.ts'
import { fileError } from './bytes.ts'
import { columnsOf, firstRowsOf, topRowsOf } from './columns.ts'
import { emptyTime, readTime, timeText } from './date-time.ts'
import type { Issues } from './issues.ts'
import { readMinutes } from './number.ts'
import type { PeopleReader } from './people-reader.ts'
import { alternativesTo } from './read-as.ts'
import type { Recognised } from './recognise.ts'
import type { RowCheck } from './row-check.ts'
import type { Sections } from './sections.ts'
import type { TableReader, TableSummary } from './table-reader.ts'
import { wallClock } from './wall-clock.ts'

/** Everything that reading left behind. */
export interface ReadTable {
  recognised: Recognised
  container: Container | null
  reader: TableReader
  /** The same, where they are people. */
  people: PeopleReader | null
  sections: Sections | null
  facts: RawFacts
  rows: number
  rejected: number
  encoding: Encoding
  encodingPreview: EncodingPreview[]
  answers: ImportAnswers
  repairs: Understood['repairs']
  issues: Issues
}

export function summaryOf(table: ReadTable): Understood {
  const { recognised, issues, answers } = table
  const { source, head, headerIndex } = recognised
  const decision = table.reader.orders.decide()
  const { counts, more, figures, series, period } = countsOf(table)
  manyBadRows(table)
  const columns = columnsOf(recognised)
  const event = eventOf(table)
  return {
    kind: 'understood',
    tool: source.tool,
    report: source.report,
    title: source.title,
    container: table.container,
    holds: source.holds,
    targets: targetsFor(source, series.length > 0),
    encoding: table.encoding,
    delimiter: head.delimiter,
    headerLine: head.rows[headerIndex]?.line ?? 1,
    columns,
    recognisedBy: recognised.recognisedBy,
    alternatives: alternativesTo(recognised),
    topRows: topRowsOf(recognised, columns),
    encodingPreview: table.encodingPreview,
    firstRows: firstRowsOf(recognised, columns),
    event,
    dateOrder: decision.order,
    asks: asksOf(table, event, decision.how === 'assumed' || decision.how === 'contradicted', answers),
    counts,
    more,
    figures: [...figures],
    series: [...series],
    period,
    issues: issues.list(),
    issueCounts: issues.counts(),
    statusWords: table.people?.statusWords() ?? [],
    toldApart: table.people?.toldApart() ?? null,
    repairs: table.repairs,
  }
}

/** Things that were published become values as well where the file names its period: the person chooses. */
function targetsFor(source: Source, hasSeries: boolean): ImportTarget[] {
  const usual = [...(source.becomes ?? targetsOf[source.holds])]
  return source.holds === 'content' && hasSeries && !usual.includes('values') ? [...usual, 'values'] : usual
}

/** Every row is one cell where the header has many: two files put together, not rows that are all wrong. */
export function delimiterMismatch(check: RowCheck, rows: number, delimiter: Delimiter): FileError | null {
  const cell = check.firstSingleCell
  if (cell === null || check.singleCellRows < rows) return null
  const other = delimiters.find(candidate => candidate !== delimiter && cell.split(candidate).length > 1)
  if (other === undefined) return null
  const names: Record<Delimiter, string> = { ',': 'commas', '\t': 'tabs', ';': 'semicolons', '|': 'vertical bars' }
  return fileError(
    'DELIMITER_MISMATCH',
    `The header is separated by ${names[delimiter]} and the rows by ${names[other]}: two files may have been put together. Export again.`,
  )
}

function countsOf(table: ReadTable): Required<TableSummary> & { counts: ImportCounts; more: MoreCounts } {
  const { reader, rows, rejected } = table
  const { counts, more, figures, series = [], period } = reader.summary(table)
  return {
    counts: { ...unknownCounts, ...counts, rows, rejectedRows: rejected },
    more: { ...noMore, ...more, acceptedRows: rows - rejected },
    figures,
    series,
    period,
  }
}

const unknownCounts: ImportCounts = {
  rows: 0,
  registered: null,
  attended: null,
  noShow: null,
  cancelled: null,
  pending: null,
  anonymous: null,
  duplicates: 0,
  rejectedRows: 0,
  averageMinutes: null,
}

const noMore: MoreCounts = {
  acceptedRows: 0,
  people: 0,
  waitlisted: null,
  invited: null,
  declined: null,
  staff: 0,
  otherAttended: 0,
  guests: null,
  ratings: 0,
  averageRating: null,
  values: 0,
  items: 0,
}

/** From a third on, the rows are not the problem: something about the whole file is. */
function manyBadRows({ rows, rejected, issues }: ReadTable): void {
  if (rejected < 3 || rejected * 3 < rows) return
  const reasons = issues.reasons().map(({ code, count }) => `${count} × ${reasonWords[code] ?? code}`)
  issues.add(
    'warning',
    'MANY_BAD_ROWS',
    null,
    null,
    () => `${rejected} of ${rows} rows cannot be read: ${reasons.join(', ')}.`,
  )
}

const reasonWords: Readonly<Record<string, string>> = {
  AMBIGUOUS_DATE: 'ambiguous date',
  BAD_DATE: 'bad date',
  BAD_EMAIL: 'bad address',
  BAD_NUMBER: 'bad number',
  CELL_TOO_LONG: 'cell too long',
  DUPLICATE_PERIOD: 'second value for a day',
  MISSING_VALUE: 'missing value',
  WRONG_CELL_COUNT: 'wrong number of cells',
}

function eventOf({ facts, reader, people, answers }: ReadTable): EventFacts {
  const time = emptyTime()
  let startsAt: string | null = null
  const start = facts.startsAt ?? people?.events.startsAt ?? reader.eventFacts?.startsAt ?? null
  if (start !== null && readTime(start, people?.orders.decide().order ?? null, time)) {
    const zone = answers.timeZone
    const isWall = !time.zoned && zone !== undefined
    startsAt = timeText(isWall ? wallClock(zone)(time.ms).ms : time.ms, time.zoned || isWall)
  }
  const minutes = facts.duration === null ? null : readMinutes(facts.duration, null)
  return {
    title: facts.title ?? people?.events.title ?? reader.eventFacts?.title ?? null,
    startsAt,
    durationMinutes: typeof minutes === 'number' ? Math.round(minutes) : null,
    externalId: facts.externalId,
  }
}

function asksOf(
  { recognised, reader, people }: ReadTable,
  event: EventFacts,
  asksOrder: boolean,
  answers: ImportAnswers,
): Ask[] {
  const everyTimeIsZoned = reader.sawZone === true && reader.sawWallClock !== true
  const asks = recognised.source.asks.filter(ask => {
    switch (ask) {
      case 'eventTitle':
        return event.title === null
      case 'startsAt':
        return event.startsAt === null
      case 'timeZone':
        return answers.timeZone === undefined && !everyTimeIsZoned
      case 'mapping':
        return recognised.guessed
      default:
        return true
    }
  })
  if (asksOrder) asks.push('dateOrder')
  asks.push(...(reader.asks ?? []))
  const { tool, rowsAre } = recognised.source
  const isSaid = rowsAre !== null || answers.rowsAre !== undefined || people?.saysWhatRowsAre === true
  if (people !== null && tool === generic.tool && !isSaid) asks.push('rowsAre')
  return asks
}
