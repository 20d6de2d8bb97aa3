import type { Field } from '@upshot/shared/imports/field'
import type { CellShapes } from './cell-shapes.ts'
import { withoutDay } from './label-words.ts'

/** 'Attended 2026' beside 'Attended 2025': a list is of the latest event that it tells of. */
export function latestEdition(found: (Field | null)[], columns: readonly { label: string; cells: CellShapes }[]): void {
  for (const field of ['attended', 'checkedInAt', 'status', 'noShow'] as const) {
    const at = found.indexOf(field)
    const label = columns[at]?.label ?? ''
    const own = yearIn(label)
    if (own === null) continue
    let [latest, year] = [at, own]
    for (const [index, other] of columns.entries()) {
      const otherYear = yearIn(other.label)
      const isAlike = found[index] === null && withoutYear(other.label) === withoutYear(label)
      if (isAlike && says(other.cells) && otherYear !== null && otherYear > year) {
        latest = index
        year = otherYear
      }
    }
    found[at] = null
    found[latest] = field
  }
}

/** 'Attended 2025' in a list whose days are all of 2026 is of the event before. */
export function earlierEdition(
  found: (Field | null)[],
  columns: readonly { label: string }[],
  rows: readonly (readonly string[])[],
): void {
  const dated = found.flatMap((field, index) => (field !== null && ofTimes.has(field) ? [index] : []))
  const years = rows
    .slice(0, 60)
    .flatMap(row => dated.map(index => yearIn(row[index] ?? '')))
    .filter(year => year !== null)
  if (years.length === 0) return
  const first = Math.min(...years)
  for (const [index, { label }] of columns.entries()) {
    const field = found[index] ?? null
    if (field !== null && ofPresence.has(field) && (yearIn(label) ?? first) < first) found[index] = null
  }
}

const ofTimes: ReadonlySet<Field> = new Set(['registeredAt', 'joinedAt', 'leftAt'])
const ofPresence: ReadonlySet<Field> = new Set(['attended', 'noShow'])

/** Nothing in them yet says no less than an answer. */
function says(cells: CellShapes): boolean {
  return cells.filled === 0 || cells.yesNo + cells.times >= 0.5 || cells.statusWords >= 0.5
}

/** 'Attended day 2' beside 'Attended day 1': an event of several days, at which somebody was who was there on one of them. */
export function otherDays(found: (Field | null)[], columns: readonly { label: string; cells: CellShapes }[]): void {
  for (const field of ['attended', 'checkedInAt'] as const) {
    const at = found.indexOf(field)
    const label = columns[at]?.label ?? ''
    if (at === -1) continue
    const same = withoutDay(label)
    for (const [index, column] of columns.entries()) {
      // Two columns with one label are two times of the same.
      const isSame = same === null ? column.label === label : withoutDay(column.label) === same
      const isAlike = isSame && areOfOneEvent(label, column.label)
      const says = column.cells.filled === 0 || column.cells.yesNo >= 0.9 || column.cells.times >= 0.9
      if (found[index] === null && isAlike && says) found[index] = 'attended'
    }
  }
}

/** An event is of one year, unless its days are near the turn of it. */
function areOfOneEvent(label: string, other: string): boolean {
  if (yearIn(label) === yearIn(other)) return true
  const [day, otherDay] = [dayIn(label), dayIn(other)]
  return day !== null && otherDay !== null && Math.abs(day - otherDay) <= mostDays * 86_400_000
}

const mostDays = 14

function yearIn(label: string): number | null {
  const year = /\b20\d{2}\b/.exec(label)?.[0]
  return year === undefined ? null : Number(year)
}

function withoutYear(label: string): string {
  return label.replace(/\b20\d{2}( \d{1,2} \d{1,2})?\b/, '#')
}

function dayIn(label: string): number | null {
  const found = /\b(20\d{2}) (\d{1,2}) (\d{1,2})\b/.exec(label)
  return found === null ? null : Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))
}
