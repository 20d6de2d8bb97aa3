import { at } from '../numerics/at.ts'
import { type Generator, seededGenerator } from '../numerics/generator.ts'
import { leastSquares } from '../numerics/least-squares.ts'
import { dot, mean, quantile, standardDeviation } from '../numerics/summary.ts'
import { estimate, type Result, refuse } from '../result.ts'
import { unusableDesign } from './usable-design.ts'

export interface BlockBootstrapInput {
  /** q columns of n values, the intercept among them if there is one. */
  columns: readonly ArrayLike<number>[]
  y: ArrayLike<number>
  /** Default: the cube root of n, rounded down, plus 2. */
  blockLength?: number
  /** Default 499. */
  replicates?: number
  seed: number
  alpha?: number
}

export interface BlockBootstrap {
  coefficients: number[]
  /** Percentile limits (type 7 quantiles) per coefficient. */
  lower: number[]
  upper: number[]
  /** Standard deviation of the replicates, divisor one less than their number. */
  standardError: number[]
  /** The first three replicates, so that another program can be compared draw by draw. */
  firstStarts: number[][]
  firstDraws: number[][]
}

/**
 * Moving-block bootstrap of a regression: centred residuals are drawn in blocks, so that their autocorrelation survives,
 * added to the fit, and the regression is run again.
 * Per replicate ceil(n / L) draws of a start in 0 .. n - L, blocks put end to end and cut to n. Same seed, same bits.
 * Refuses: NOT_FINITE, EMPTY, COLLINEAR, TOO_SHORT (block longer than the series, or fewer points than columns).
 * Source: Kuensch 1989, Annals of Statistics 17:1217-1241.
 */
export function blockBootstrap(input: BlockBootstrapInput): Result<BlockBootstrap> {
  const { columns, y, replicates = 499, seed, alpha = 0.05 } = input
  const unusable = unusableDesign(columns, y)
  if (unusable !== null) return unusable
  const n = y.length
  const blockLength = input.blockLength ?? usualBlockLength(n)
  const whole = [blockLength, replicates].every(value => Number.isInteger(value) && value >= 1)
  if (!whole || replicates < 2 || replicates > 100_000 || !Number.isInteger(seed) || !(alpha > 0 && alpha < 1)) {
    return refuse('NOT_FINITE', 'Block length, replicates (2 to 100,000) and seed must be whole numbers.')
  }
  if (blockLength > n || n <= columns.length) return refuse('TOO_SHORT', `${n} points are too few for this bootstrap.`)
  const fitted = leastSquares(columns, y)
  if (fitted === null)
    return refuse('COLLINEAR', 'Columns are combinations of each other, so there is no single answer.')
  const q = columns.length
  const centre = mean(fitted.residuals)
  const residuals = fitted.residuals.map(value => value - centre)
  const generator = seededGenerator(seed)
  const firstStarts: number[][] = []
  const draws: number[][] = []
  for (let b = 0; b < replicates; b++) {
    const starts = blockStarts(generator, n, blockLength)
    if (b < 3) firstStarts.push(starts)
    const noise = blocks(residuals, starts, blockLength)
    const products = columns.map(column => dot(column, noise))
    draws.push(
      Array.from(fitted.coefficients, (value, i) =>
        products.reduce((sum, product, j) => sum + at(fitted.inverseGram, i * q + j) * product, value),
      ),
    )
  }
  const perCoefficient = columns.map((_, j) => draws.map(draw => at(draw, j)))
  return estimate({
    coefficients: [...fitted.coefficients],
    lower: perCoefficient.map(values => quantile(values, alpha / 2)),
    upper: perCoefficient.map(values => quantile(values, 1 - alpha / 2)),
    standardError: perCoefficient.map(standardDeviation),
    firstStarts,
    firstDraws: draws.slice(0, 3),
  })
}

export function usualBlockLength(n: number): number {
  return Math.min(n, Math.floor(Math.cbrt(n)) + 2)
}

export function blockStarts(generator: Generator, n: number, blockLength: number): number[] {
  return Array.from({ length: Math.ceil(n / blockLength) }, () => generator.integer(n - blockLength + 1))
}

/** The blocks that begin at `starts`, end to end, cut to the length of the series. */
export function blocks(residuals: ArrayLike<number>, starts: readonly number[], blockLength: number): Float64Array {
  return Float64Array.from({ length: residuals.length }, (_, t) =>
    at(residuals, at(starts, Math.floor(t / blockLength)) + (t % blockLength)),
  )
}
