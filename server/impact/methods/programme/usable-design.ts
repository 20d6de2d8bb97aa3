import { type Refused, refuse } from '../result.ts'

/** The checks that every regression of the programme level makes first. */
export function unusableDesign(columns: readonly ArrayLike<number>[], y: ArrayLike<number>): Refused | null {
  if (columns.length === 0 || y.length === 0) return refuse('EMPTY', 'There is nothing to fit.')
  const finite = [y, ...columns].every(
    values => values.length === y.length && Array.from(values).every(value => Math.abs(value) < 1e150),
  )
  return finite
    ? null
    : refuse('NOT_FINITE', 'All series need the same number of values, and every value must be a number.')
}
