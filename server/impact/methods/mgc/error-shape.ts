/**
 * How errors hang together: Cov = v^2 C with C_ij = w rho^|i-j| + (1 - w)[i = j] + d^2 min(i, j), i, j = 0, 1, 2, …
 * w: share of the variance that is autocorrelated; rho: its correlation from point to point; d: standard deviation per
 * step of a random walk, both relative to the variance w + (1 - w) = 1.
 */
export interface ErrorShape {
  readonly w: number
  readonly rho: number
  readonly d: number
}

/** Every combination of the given values, in order. */
export function errorShapes(
  ws: readonly number[],
  rhos: readonly number[],
  ds: readonly number[],
): readonly ErrorShape[] {
  return ws.flatMap(w => rhos.flatMap(rho => ds.map(d => ({ w, rho, d }))))
}

/** The fixed grid of the default engine: 180 shapes of equal prior weight. */
export const defaultShapes: readonly ErrorShape[] = errorShapes(
  [0.1, 0.3, 0.5, 0.7, 0.9],
  [0.1, 0.3, 0.5, 0.7, 0.85, 0.95],
  [0, 0.03, 0.08, 0.15, 0.3, 0.6],
)
