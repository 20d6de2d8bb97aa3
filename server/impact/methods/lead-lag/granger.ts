import { fUpperTail } from '../numerics/f-distribution.ts'
import { leastSquares } from '../numerics/least-squares.ts'
import type { Minimums } from '../publication.ts'
import { estimate, type Result, refuse } from '../result.ts'
import { scaledToOne } from '../scaled-to-one.ts'
import { unusableSeries } from './usable-series.ts'

export interface GrangerTest {
  f: number
  /** Degrees of freedom: the order, and the points left. */
  df: [numerator: number, denominator: number]
  /** p that the past of x adds nothing to the past of y. Not the p of a cause. */
  p: number
}

/**
 * Granger test: F = [(RSS0 - RSS1) / p] / [RSS1 / (n - p - 2p - 1)] of y on an intercept and its own p lags (RSS0), and
 * on these and the p lags of x (RSS1). Run it in both directions; the label stays "correlated".
 *
 * x, y: n values at equal steps, made stationary by the caller.
 * Refuses: NOT_FINITE, CONSTANT, TOO_SHORT (below 60 points, or too few for the order), TOO_FEW_ONES, COLLINEAR (a lag
 * is a combination of others), NO_NOISE (a perfect fit).
 * Source: Granger 1969, Econometrica 37:424-438; as R's lmtest::grangertest.
 */
export function granger(
  x: readonly number[],
  y: readonly number[],
  order: number,
  minimums: Minimums = 'enforce',
): Result<GrangerTest> {
  const unusable = unusableSeries([x, y], minimums)
  if (unusable !== null) return unusable
  if (!Number.isInteger(order) || order < 1) return refuse('NOT_FINITE', 'The order must be a whole number, 1 or more.')
  const free = y.length - 3 * order - 1
  if (free < 1) return refuse('TOO_SHORT', `${y.length} points are too few for order ${order}.`)
  // An offset is the intercept's business; without it, a large one costs no digits.
  const [cause, effect] = [scaledToOne(fromFirst(x)), scaledToOne(fromFirst(y))]
  const target = effect.slice(order)
  const lagsOf = (values: readonly number[]) =>
    Array.from({ length: order }, (_, j) => values.slice(order - 1 - j, values.length - 1 - j))
  const own = [target.map(() => 1), ...lagsOf(effect)]
  const without = leastSquares(own, target)
  const withLags = leastSquares([...own, ...lagsOf(cause)], target)
  if (without === null || withLags === null) {
    return refuse(
      'COLLINEAR',
      'The lags of the two series are combinations of each other, so they cannot be told apart.',
    )
  }
  const size = target.reduce((sum, value) => sum + value * value, 0)
  if (!(withLags.rss > 1e-20 * size) || !Number.isFinite(size)) {
    return refuse('NO_NOISE', 'The past determines the series completely, so there is nothing to test.')
  }
  const f = Math.max(0, (without.rss - withLags.rss) / order / (withLags.rss / free))
  return estimate({ f, df: [order, free], p: fUpperTail(f, order, free) })
}

function fromFirst(values: readonly number[]): number[] {
  const [first = 0] = values
  return values.map(value => value - first)
}
