import type { Refusal } from '../result.ts'
import { notFinite } from '../series.ts'

export type StateSpaceRefusal = 'INVALID_INPUT' | 'NOT_FINITE' | 'TOO_SHORT' | 'CONSTANT' | 'COLLINEAR'

/** What every structural model needs: finite series of one length, points enough, a metric that varies. */
export function stateSpaceRefusals(
  y: readonly number[],
  columns: readonly (readonly number[])[],
  needed: number,
  fitted: number = y.length,
): Refusal<StateSpaceRefusal>[] {
  const found: Refusal<StateSpaceRefusal>[] = [
    ...notFinite('The metric', y),
    ...columns.flatMap((column, i) => notFinite(`Column ${i + 1}`, column)),
  ]
  if (columns.some(column => column.length !== y.length)) {
    found.push({ code: 'INVALID_INPUT', reason: 'Every column must be as long as the metric.' })
  }
  if (!Number.isInteger(fitted) || fitted < 0 || fitted > y.length) {
    found.push({ code: 'INVALID_INPUT', reason: `The window must begin inside the series of ${y.length} points.` })
    return found
  }
  if (fitted < needed) {
    found.push({ code: 'TOO_SHORT', reason: `There are ${fitted} points; this model needs at least ${needed}.` })
  }
  const used = y.slice(0, fitted)
  if (used.length > 0 && used.every(value => value === used[0])) {
    found.push({ code: 'CONSTANT', reason: 'The metric does not vary.' })
  }
  return found
}

/** A variance of a model: finite and not below 0. */
export function isVariance(value: number): boolean {
  return value >= 0 && value <= 1e100
}
