import { formatDay, formatDays } from '../ui/format-day.ts'
import type { ChartTable } from './chart-table.ts'
import { familyLabels } from './family.ts'
import { countActivities, type Mark } from './merge-marks.ts'

/** The activities behind a strip. Reach is added up as seats, not as people: the same person may have come twice. */
export function marksTable(marks: readonly Mark[], locale: string): ChartTable {
  const known = marks.flatMap(mark => (mark.reach === null ? [] : [mark.reach]))
  return {
    caption: 'Activities in the same time',
    columns: [
      { label: 'Activity' },
      { label: 'Date' },
      { label: 'Family' },
      { label: 'People reached', numeric: true },
    ],
    rows: [...marks]
      .sort((a, b) => a.day.localeCompare(b.day))
      .map(mark => [
        mark.title,
        mark.to === undefined ? formatDay(mark.day, locale) : formatDays(mark.day, mark.to, locale),
        familyLabels[mark.family],
        mark.reach,
      ]),
    totals: [
      `${new Intl.NumberFormat(locale).format(countActivities(marks))} activities, people counted once for each`,
      '',
      '',
      known.length === 0 ? null : known.reduce((total, one) => total + one, 0),
    ],
  }
}
