import type { FileError } from '@upshot/shared/imports/issue'
import {
  type Ask,
  type Delimiter,
  delimiters,
  type Encoding,
  type EventFacts,
  type ImportAnswers,
  type ImportCounts,
  type MoreCounts,
  type Understood,
} from '@upshot/shared/imports/result'
import { generic } from '../sources/generic.ts'
import type { RawFacts } from '../sources/source.ts'
import { fileError } from './bytes.ts'
import { columnsOf, firstRowsOf } from './columns.ts'
import { emptyTime, readTime, timeText } from './date-time.ts'
import type { Issues } from './issues.ts'
import { readMinutes } from './number.ts'
import type { PeopleReader } from './people-reader.ts'
import type { Recognised } from './recognise.ts'
import type { RowCheck } from './row-check.ts'
import type { Sections } from './sections.ts'
import type { ValuesReader } from './values-reader.ts'
import { wallClock } from './wall-clock.ts'

/** Everything that reading left behind. */
export interface ReadTable {
  recognised: Recognised
  people: PeopleReader | null
  values: ValuesReader | null
  sections: Sections | null
  facts: RawFacts
  rows: number
  rejected: number
  encoding: Encoding
  answers: ImportAnswers
  issues: Issues
}

export function summaryOf(table: ReadTable): Understood {
  const { recognised, issues, answers } = table
  const { source, head, headerIndex } = recognised
  const decision = (table.people ?? table.values)?.orders.decide() ?? { how: 'not-asked', order: null }
  const { counts, more } = countsOf(table)
  manyBadRows(table)
  const columns = columnsOf(recognised)
  const event = eventOf(table)
  return {
    kind: 'understood',
    tool: source.tool,
    report: source.report,
    title: source.title,
    holds: source.holds,
    encoding: table.encoding,
    delimiter: head.delimiter,
    headerLine: head.rows[headerIndex]?.line ?? 1,
    columns,
    firstRows: firstRowsOf(recognised, columns),
    event,
    dateOrder: decision.order,
    asks: asksOf(table, event, decision.how === 'assumed' || decision.how === 'contradicted', answers),
    counts,
    more,
    issues: issues.list(),
    issueCounts: issues.counts(),
  }
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

function countsOf(table: ReadTable): { counts: ImportCounts; more: MoreCounts } {
  const { people, values, sections, rows, rejected, recognised, answers } = table
  const accepted = rows - rejected
  const { source } = recognised
  if (people === null) {
    return {
      counts: { ...unknownCounts, rows, rejectedRows: rejected },
      more: { ...noMore, acceptedRows: accepted, values: values?.values.length ?? 0 },
    }
  }
  let staffElsewhere = 0
  for (const key of sections?.staff ?? []) {
    const person = Math.max(people.people.find('email', key), people.people.find('name', key))
    if (person === -1) staffElsewhere++
    else people.people.noteStaff(person)
  }
  const totals = people.people.totals()
  const rowsAre = answers.rowsAre ?? source.rowsAre
  const knowsRegistrations = people.has('status') || rowsAre === 'registered'
  const knowsAttendance =
    rowsAre === 'attended' ||
    people.has('checkedInAt') ||
    people.has('attended') ||
    (source.tool === generic.tool
      ? people.sawAttendance
      : [...(source.statusWords?.values() ?? [])].includes('attended'))
  const namesPeople = people.has('email') || people.has('name') || people.has('firstName') || people.has('toolId')
  const ofState = (count: number) => (knowsRegistrations ? count : null)
  return {
    counts: {
      rows,
      registered: ofState(totals.states.registered),
      attended: knowsAttendance ? totals.attended : null,
      noShow: knowsRegistrations && knowsAttendance ? totals.absent : null,
      cancelled: ofState(totals.states.cancelled),
      pending: ofState(totals.states.pending),
      anonymous: namesPeople ? totals.anonymous : null,
      duplicates: namesPeople ? extraRows(sections, people.accepted, people.subjects) : 0,
      rejectedRows: rejected,
      averageMinutes: knowsAttendance && source.minutesFrom !== 'nothing' ? totals.averageMinutes : null,
    },
    more: {
      acceptedRows: accepted,
      people: totals.people - totals.staff,
      waitlisted: ofState(totals.states.waitlisted),
      invited: ofState(totals.states.invited),
      declined: ofState(totals.states.declined),
      staff: totals.staff + staffElsewhere,
      otherAttended: sections?.otherAttended ?? 0,
      guests: people.has('guests') ? totals.guests : null,
      ratings: people.ratings,
      averageRating: people.ratings === 0 ? null : Math.round((people.ratingSum / people.ratings) * 100) / 100,
      values: 0,
    },
  }
}

/** A section that lists everybody once per join repeats those above it. */
function extraRows(sections: Sections | null, accepted: number, people: number): number {
  const repeats = sections?.repeats ?? 0
  return Math.max(0, (repeats > 0 ? repeats : accepted) - people)
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

function eventOf({ facts, people, answers }: ReadTable): EventFacts {
  const time = emptyTime()
  let startsAt: string | null = null
  const start = facts.startsAt ?? people?.events.startsAt ?? null
  if (start !== null && readTime(start, people?.orders.decide().order ?? null, time)) {
    const zone = answers.timeZone
    const isWall = !time.zoned && zone !== undefined
    startsAt = timeText(isWall ? wallClock(zone)(time.ms).ms : time.ms, time.zoned || isWall)
  }
  const minutes = facts.duration === null ? null : readMinutes(facts.duration, null)
  return {
    title: facts.title ?? people?.events.title ?? null,
    startsAt,
    durationMinutes: typeof minutes === 'number' ? Math.round(minutes) : null,
    externalId: facts.externalId,
  }
}

function asksOf(
  { recognised, people }: ReadTable,
  event: EventFacts,
  asksOrder: boolean,
  answers: ImportAnswers,
): Ask[] {
  const everyTimeIsZoned = people?.sawZone === true && !people.sawWallClock
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
  const saysWhatRowsAre = people?.has('status') || people?.has('attended') || people?.has('checkedInAt')
  if (recognised.source.tool === generic.tool && !saysWhatRowsAre && answers.rowsAre === undefined) asks.push('rowsAre')
  return asks
}
