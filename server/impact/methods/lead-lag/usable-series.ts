import type { Minimums } from '../publication.ts'
import { type Refused, refuse } from '../result.ts'

const fewestPoints = 60
const fewestOnes = 8

/** The checks that every lead-lag method makes first. */
export function unusableSeries(series: readonly (readonly number[])[], minimums: Minimums): Refused | null {
  const n = series[0]?.length ?? 0
  if (!series.every(values => values.length === n && values.every(Number.isFinite))) {
    return refuse('NOT_FINITE', 'Both series need the same number of values, and every value must be a number.')
  }
  if (series.some(values => values.every(value => value === values[0]))) {
    return refuse('CONSTANT', 'A series that never changes cannot run ahead of anything.')
  }
  if (minimums === 'show') return null
  if (n < fewestPoints) return refuse('TOO_SHORT', `${n} points are too few; at least ${fewestPoints} are needed.`)
  for (const values of series) {
    const ones = values.filter(value => value === 1).length
    if (values.every(value => value === 0 || value === 1) && ones < fewestOnes) {
      return refuse('TOO_FEW_ONES', `The activity happened ${ones} times; at least ${fewestOnes} are needed.`)
    }
  }
  return null
}
