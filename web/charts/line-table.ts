import type { ChartTable } from './chart-table.ts'
import { type LineData, lineRows } from './line-data.ts'
import type { Unit } from './unit.ts'

/** The values of a line chart. No total: a metric's periods do not always add up. */
export function lineTable(data: LineData, unit: Unit, valueLabel: string): ChartTable {
  const rows = lineRows(data)
  const running = data.runningFrom ?? null
  const hasTarget = rows.some(row => row.target !== null)
  const number = (label: string) => ({ label, unit: unit.word, numeric: true })
  return {
    caption: `${valueLabel} by period`,
    columns: [
      { label: 'Period' },
      number(valueLabel),
      ...(data.comparison === undefined ? [] : [number(data.comparison.label)]),
      ...(hasTarget ? [number('Target')] : []),
    ],
    rows: rows.map(row => [
      running !== null && row.day >= running ? `${row.label}, so far` : row.label,
      row.actual ?? row.soFar,
      ...(data.comparison === undefined ? [] : [row.comparison]),
      ...(hasTarget ? [row.target] : []),
    ]),
  }
}
