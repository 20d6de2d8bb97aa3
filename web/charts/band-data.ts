/** One step of a picture with a band. Absent numbers leave a gap. */
export interface BandRow {
  /** Where it stands: an epoch day, or a number of steps. */
  at: number
  label: string
  line: number | null
  /** The grey line that the first is held against. */
  second: number | null
  low: number | null
  high: number | null
}

export interface BandRule {
  at: number
  /** One or two words; empty where the rules beside it say enough. */
  label: string
}

export interface BandData {
  /** Days of the calendar, or steps counted from something. */
  axis: 'day' | 'step'
  rows: readonly BandRow[]
  /** Shaded very lightly. */
  window: { from: number; to: number } | null
  rules: readonly BandRule[]
  lineLabel: string
  secondLabel: string | null
  /** "95 % band"; null where there is none. */
  bandLabel: string | null
  /** Effects: zero is on the axis and drawn strongly. */
  zero: boolean
}

export interface DrawnBandRow extends BandRow {
  band: [number, number] | null
}

export function bandRows(rows: readonly BandRow[]): DrawnBandRow[] {
  return rows.map(row => ({ ...row, band: row.low === null || row.high === null ? null : [row.low, row.high] }))
}

/** Every number that the value axis must hold: a band is never cut off. */
export function bandValues({ rows, zero }: BandData): number[] {
  const values = rows.flatMap(row => [row.line, row.second, row.low, row.high]).filter(value => value !== null)
  return zero ? [0, ...values] : values
}

/** The distance between two rows: what a window reaches to either side of its points. */
export function stepOf(rows: readonly BandRow[]): number {
  const [first, second] = rows
  return first === undefined || second === undefined ? 1 : Math.max(1, second.at - first.at)
}
