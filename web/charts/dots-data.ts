/** One value of many, with its interval where it has one. */
export interface DotRow {
  /** Where it stands on the axis: an epoch day, or its number. */
  at: number
  label: string
  value: number
  low: number | null
  high: number | null
  /** Drawn full instead of empty: an interval that leaves zero out. */
  filled: boolean
  /** The one that the others are compared with. */
  own: boolean
}

export interface DotsData {
  axis: 'day' | 'step'
  rows: readonly DotRow[]
  ownLabel: string
  /** What the other dots are: "placebo dates". */
  otherLabel: string
  /** What a full dot says; null where none is. */
  filledLabel: string | null
  /** A dashed line across at this value, with its words. */
  level: { value: number; label: string } | null
}

/** Every number that the axis must hold, zero among them: an interval is never cut off. */
export function dotValues({ rows, level }: DotsData): number[] {
  const values = rows.flatMap(row => [row.value, row.low, row.high]).filter(value => value !== null)
  return [0, ...values, ...(level === null ? [] : [level.value])]
}

/** More dots take seconds to mount: every second, third … then; ours always stays. */
export function thinned(rows: readonly DotRow[], most: number): { rows: DotRow[]; every: number } {
  const every = Math.max(1, Math.ceil(rows.length / most))
  return { rows: rows.filter((row, at) => row.own || at % every === 0), every }
}
