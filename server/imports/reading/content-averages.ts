import type { Issues } from './issues.ts'
import { normaliseLabel, quoteCell } from './label.ts'

/** As people and tools write it below a table. Words that a page may well be called, such as 'Media', are none of them. */
const averages = new Set([
  ...['average', 'averages', 'avg', 'avg.', 'mean', 'median', 'durchschnitt', 'mittelwert', 'ø', 'moyenne', 'médiane'],
  ...['promedio', 'gemiddelde', 'średnia', 'genomsnitt', 'gennemsnit', 'ortalama', '平均', '평균'],
])

/** What calls a row an average: its first cell, where nothing else names a thing that was published. Null: it is a thing. */
export function averageIn(names: readonly string[], first: string): string | null {
  const given = new Set(names.filter(name => name !== ''))
  const [name = first.trim()] = given
  return given.size <= 1 && averages.has(normaliseLabel(name).replace(/:$/, '')) ? name : null
}

export function tellAverage(issues: Issues, line: number, name: string): void {
  issues.add('warning', 'TOTALS_ROW', line, null, () => `${quoteCell(name)} is a line of averages and was skipped.`)
}
