import { interlude } from '../interlude.ts'
import { at } from '../numerics/at.ts'
import { type Located, quadratic, type ShapeFit } from './shape-fit.ts'
import type { Rows } from './whiten.ts'

/** What one shape foretells of the rows after the cut: of each, and of the sums of the first 1, 2, … of them. */
export interface ShapeForecast {
  readonly points: readonly Located[]
  readonly sums: readonly Located[]
}

/**
 * Forecast of `horizon` rows after the cut (section 1.1, step 3, in closed form). Given the past, the errors to come have
 * mean rho^h a + m and covariance
 * rho^(g+h) Va + (rho^g + rho^h) Vam + Vm + w (rho^|g-h| - rho^(g+h)) + d^2 min(g, h) + (1 - w)[g = h],
 * with a, m, Va, Vam, Vm of the filter's last prediction and g, h counted from the cut. `rows` holds Z and, last, y.
 */
export function forecastShape(fit: ShapeFit, rows: Rows, horizon: number, withPath: boolean): ShapeForecast {
  interlude()
  const { shape, whitened, q } = fit
  const { w, rho, d } = shape
  const { cut, varAutocorrelated: va, covariance: vam, varDrifting: vm } = whitened
  const points: Located[] = []
  const sums: Located[] = []
  const z = new Float64Array(q)
  const zSum = new Float64Array(q)
  let power = 1
  let powers = 0
  // Sum over g < h of rho^(h-g), for the covariance of a new error with the sum of those before it.
  let geometric = 0
  let variance = 0
  let error = 0
  for (let h = 0; h < horizon; h++) {
    const own = power * power * va + 2 * power * vam + vm + w * (1 - power * power) + d * d * h + (1 - w)
    const withEarlier =
      power * powers * va +
      (powers + h * power) * vam +
      h * vm +
      w * (geometric - power * powers) +
      (d * d * h * (h - 1)) / 2
    variance += own + 2 * withEarlier
    const base = (cut + h) * rows.width
    for (let j = 0; j < q; j++) {
      const known = power * at(whitened.autocorrelated, j) + at(whitened.drifting, j)
      z[j] = at(rows.values, base + j) - known
      zSum[j] = at(zSum, j) + at(z, j)
    }
    const expected = power * at(whitened.autocorrelated, q) + at(whitened.drifting, q)
    error += expected
    if (withPath) points.push(located(fit, z, expected, own))
    if (withPath || h === horizon - 1) sums.push(located(fit, zSum, error, variance))
    powers += power
    power *= rho
    geometric = rho * (geometric + 1)
  }
  return { points, sums }
}

function located(fit: ShapeFit, z: Float64Array, error: number, variance: number): Located {
  let mean = error
  for (let j = 0; j < fit.q; j++) mean += at(z, j) * at(fit.coefficients, j)
  return { mean, scale: Math.sqrt((fit.rss / fit.df) * (variance + quadratic(fit, z))) }
}
