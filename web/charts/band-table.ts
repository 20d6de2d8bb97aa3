import type { BandData } from './band-data.ts'
import type { ChartTable } from './chart-table.ts'
import type { Unit } from './unit.ts'

/** The values of a picture with a band. No total: its periods do not always add up. */
export function bandTable(data: BandData, unit: Unit, caption: string, period = 'Period'): ChartTable {
  const number = (label: string) => ({ label, unit: unit.word, numeric: true })
  const { secondLabel, bandLabel } = data
  return {
    caption,
    columns: [
      { label: period },
      number(capital(data.lineLabel)),
      ...(secondLabel === null ? [] : [number(capital(secondLabel))]),
      ...(bandLabel === null ? [] : [number(`${capital(bandLabel)}, from`), number(`${capital(bandLabel)}, to`)]),
    ],
    rows: data.rows.map(row => [
      row.label,
      row.line,
      ...(secondLabel === null ? [] : [row.second]),
      ...(bandLabel === null ? [] : [beside(row.low), beside(row.high)]),
    ]),
  }
}

/** A band has no limits outside of it: that is not an unknown value. */
function beside(limit: number | null): number | string {
  return limit ?? '–'
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
