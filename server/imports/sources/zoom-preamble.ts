import { normaliseLabel } from '../reading/label.ts'
import { type Cells, noFacts, type RawFacts } from './source.ts'

/** Zoom writes the event as a line of labels and a line of values above its tables. */
export function zoomFacts(rows: readonly Cells[]): RawFacts {
  for (const [index, row] of rows.entries()) {
    const labels = row.map(normaliseLabel)
    const id = labels.findIndex(label => label === 'webinar id' || label === 'meeting id')
    const values = rows[index + 1]
    if (id === -1 || values === undefined) continue
    const cellUnder = (...names: string[]) => {
      const at = labels.findIndex(label => names.includes(label))
      const value = at === -1 ? '' : (values[at] ?? '').trim()
      return value === '' ? null : value
    }
    return {
      title: cellUnder('topic'),
      startsAt: cellUnder('actual start time', 'start time', 'scheduled time'),
      duration: cellUnder('actual duration (minutes)', 'duration (minutes)'),
      day: null,
      externalId: (values[id] ?? '').replace(/\D/g, '') || null,
      host: cellUnder('user email', 'host email'),
    }
  }
  return noFacts
}
