import { at } from '../numerics/at.ts'
import { cholesky, solveLower, solveLowerTransposed } from '../numerics/cholesky.ts'
import type { ErrorShape } from './error-shape.ts'
import type { Whitened } from './whiten.ts'

/** Generalised least squares at one error shape. */
export interface ShapeFit {
  readonly shape: ErrorShape
  readonly whitened: Whitened
  readonly q: number
  readonly df: number
  readonly coefficients: Float64Array
  /** Residual sum of squares of the whitened regression. */
  readonly rss: number
  /** Root of the whitened Z'Z, q x q. */
  readonly root: Float64Array
  /** -1/2 log|C| - 1/2 log|Zw'Zw| - df/2 log RSS: the log of the restricted likelihood but for a constant. */
  readonly logLikelihood: number
}

/**
 * The fit from a Gram matrix whose last column is y and whose others are Z: the root of the whole matrix holds the root
 * of Z'Z, the projections of y, and, as its last pivot, the root of RSS. Null where Z is singular over these rows or
 * leaves nothing of y.
 */
export function fitShape(shape: ErrorShape, whitened: Whitened): ShapeFit | null {
  const { gram, count, logDeterminant } = whitened
  const width = Math.round(Math.sqrt(gram.length))
  const q = width - 1
  const df = count - q
  const all = df > 0 ? cholesky(gram, width, 1e-12) : null
  if (all === null) return null
  const root = new Float64Array(q * q)
  const projections = new Float64Array(q)
  let logZ = 0
  for (let i = 0; i < q; i++) {
    for (let j = 0; j <= i; j++) root[i * q + j] = at(all, i * width + j)
    projections[i] = at(all, q * width + i)
    logZ += Math.log(at(root, i * q + i))
  }
  const rss = at(all, q * width + q) ** 2
  return {
    shape,
    whitened,
    q,
    df,
    coefficients: solveLowerTransposed(root, q, projections),
    rss,
    root,
    logLikelihood: -0.5 * logDeterminant - logZ - 0.5 * df * Math.log(rss),
  }
}

/** A Student-t(df) with this mean and scale. */
export interface Located {
  readonly mean: number
  readonly scale: number
}

/** c'b. */
export function contrast(fit: ShapeFit, c: ArrayLike<number>): Located {
  let mean = 0
  for (let j = 0; j < fit.q; j++) mean += at(c, j) * at(fit.coefficients, j)
  return { mean, scale: Math.sqrt((fit.rss / fit.df) * quadratic(fit, c)) }
}

/** |R^-T c|^2: c' (Zw'Zw)^-1 c. */
export function quadratic(fit: ShapeFit, c: ArrayLike<number>): number {
  const solved = solveLower(fit.root, fit.q, c)
  let squares = 0
  for (let j = 0; j < fit.q; j++) squares += at(solved, j) ** 2
  return squares
}
