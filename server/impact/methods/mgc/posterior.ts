import { interlude } from '../interlude.ts'
import { at, itemAt } from '../numerics/at.ts'
import { defaultShapes, type ErrorShape } from './error-shape.ts'
import { fitShape, type ShapeFit } from './shape-fit.ts'
import { type Rows, type Whitened, whiten } from './whiten.ts'

/** Fits at every shape of the grid with the weights that the data give them; weights add to one. */
export interface Posterior {
  readonly df: number
  readonly fits: readonly ShapeFit[]
  readonly weights: Float64Array
  readonly meanShape: ErrorShape
}

/**
 * Posteriors of the first `cuts` rows each (section 1.1, steps 1 and 2), in one pass over the rows. `rows` holds the
 * columns of Z and, last, y. Null for a cut at which Z is singular or leaves nothing of y.
 */
export function posteriorsAt(
  rows: Rows,
  cuts: readonly number[],
  shapes: readonly ErrorShape[] = defaultShapes,
): (Posterior | null)[] {
  const byShape = shapes.map(shape => {
    interlude()
    return whiten(rows, shape, cuts)
  })
  return cuts.map((_, i) => posteriorOf(shapes.map((shape, s) => ({ shape, whitened: itemAt(itemAt(byShape, s), i) }))))
}

function posteriorOf(given: readonly { shape: ErrorShape; whitened: Whitened }[]): Posterior | null {
  interlude()
  const fits: ShapeFit[] = []
  for (const { shape, whitened } of given) {
    const fit = fitShape(shape, whitened)
    if (fit === null) return null
    fits.push(fit)
  }
  const weights = normalised(fits.map(fit => fit.logLikelihood))
  const meanShape = { w: 0, rho: 0, d: 0 }
  fits.forEach(({ shape }, i) => {
    meanShape.w += at(weights, i) * shape.w
    meanShape.rho += at(weights, i) * shape.rho
    meanShape.d += at(weights, i) * shape.d
  })
  return { df: itemAt(fits, 0).df, fits, weights, meanShape }
}

/** exp of each, over their sum. */
export function normalised(logWeights: readonly number[]): Float64Array {
  const largest = logWeights.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const weights = Float64Array.from(logWeights, value => Math.exp(value - largest))
  const total = weights.reduce((a, b) => a + b, 0)
  return weights.map(weight => weight / total)
}
