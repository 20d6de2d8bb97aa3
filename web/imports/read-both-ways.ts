import type { Day } from '@upshot/shared/calendar/day'
import type { Understood } from '@upshot/shared/imports/result'

/** One date of the file, read both ways. Null: by this order it is no date. */
export interface TwoReadings {
  cell: string
  dayFirst: Day | null
  monthFirst: Day | null
}

const dateFields = new Set(['checkedInAt', 'registeredAt', 'joinedAt', 'leftAt', 'date'])

/** Up to three dates whose day and month could change places, from what is shown of the file. */
export function sampleDates({ columns, firstRows }: Understood): TwoReadings[] {
  const cells = columns
    .filter(({ field }) => field !== null && dateFields.has(field))
    .flatMap(({ index, samples }) => [...samples, ...firstRows.map(row => row.cells[index] ?? '')])
  const found = new Map<string, TwoReadings>()
  for (const cell of cells) {
    const readings = readBothWays(cell)
    if (readings === null || readings.dayFirst === readings.monthFirst) continue
    const date = readings.cell
    if (!found.has(date) && found.size < 3) found.set(date, readings)
  }
  return [...found.values()]
}

/** '03/04/2026 10:15' as 3 April and as 4 March; null when the cell does not begin with such a date. */
export function readBothWays(cell: string): TwoReadings | null {
  const parts = /^\s*((\d{1,2})([/-])(\d{1,2})\3(\d{4}|\d{2}))(?!\d)/.exec(cell)
  if (parts === null) return null
  const [, date = '', first = '', , second = '', year = ''] = parts
  const fullYear = Number(year.length === 2 ? `20${year}` : year)
  return {
    cell: date,
    dayFirst: dayOf(fullYear, Number(second), Number(first)),
    monthFirst: dayOf(fullYear, Number(first), Number(second)),
  }
}

function dayOf(year: number, month: number, day: number): Day | null {
  const time = new Date(Date.UTC(year, month - 1, day))
  const isReal = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day
  return isReal ? time.toISOString().slice(0, 10) : null
}
