import { defaultShapes, type ErrorShape } from '../mgc/error-shape.ts'
import { forecastShape } from '../mgc/forecast.ts'
import { type Mixture, mixture } from '../mgc/mixture.ts'
import { posteriorsAt } from '../mgc/posterior.ts'
import { type PreparedSeries, prepareSeries, type Unprepared } from '../mgc/prepared-series.ts'
import { regressionColumns } from '../mgc/regression-columns.ts'
import { at, itemAt } from '../numerics/at.ts'
import { filled, type Series } from '../series.ts'

export interface CounterfactualSeries {
  readonly y: Series
  readonly controls: readonly Series[]
  readonly trend: boolean
  readonly season: number
}

/** A window to foretell from what was before it. */
export interface Window {
  readonly start: number
  readonly length: number
  /** Also point by point and as running sums. */
  readonly withPath: boolean
}

/** What the metric would have been in a window, in units of y. */
export interface Counterfactual {
  readonly df: number
  readonly meanShape: ErrorShape
  readonly average: Mixture
  /** Empty without a path. */
  readonly points: readonly Mixture[]
  readonly sums: readonly Mixture[]
  /** Level, trend, season and controls alone, for the points before the window; empty without a path. */
  readonly baseline: readonly number[]
}

/**
 * Marginalised GLS counterfactuals (section 1.1) of several windows of one series, in one pass over it; `windows` ascend
 * by their start. Null for a window whose past does not determine the regression. Cost: linear in the length.
 */
export function counterfactuals(
  series: CounterfactualSeries,
  windows: readonly Window[],
): (Counterfactual | null)[] | Unprepared {
  const { y, controls, trend, season } = series
  const observed = Uint8Array.from(y, (value, t) =>
    value !== null && controls.every(control => control[t] !== null) ? 1 : 0,
  )
  const columns = regressionColumns({ length: y.length, trend, season, controls: controls.map(centredOnFirst) })
  const fitted = Math.max(...windows.map(({ start }) => start))
  const prepared = prepareSeries(columns, filled(y), observed, fitted)
  if ('kind' in prepared) return prepared
  const posteriors = posteriorsAt(
    prepared.rows,
    windows.map(({ start }) => start),
    defaultShapes,
  )
  return windows.map((window, i) => {
    const posterior = itemAt(posteriors, i)
    if (posterior === null) return null
    const { df, fits, weights, meanShape } = posterior
    const forecasts = fits.map(fit => forecastShape(fit, prepared.rows, window.length, window.withPath))
    const mixtureOf = (pick: (s: number) => { mean: number; scale: number }, base: number, share: number) =>
      mixture(
        df,
        weights,
        forecasts.map((_, s) => {
          const { mean, scale } = pick(s)
          return { mean: (base + prepared.size * mean) * share, scale: prepared.size * scale * share }
        }),
      )
    const points: Mixture[] = []
    const sums: Mixture[] = []
    let base = 0
    for (let h = 0; h < window.length; h++) {
      const own = at(prepared.ols, window.start + h)
      base += own
      if (!window.withPath) continue
      points.push(mixtureOf(s => itemAt(itemAt(forecasts, s).points, h), own, 1))
      sums.push(mixtureOf(s => itemAt(itemAt(forecasts, s).sums, h), base, 1))
    }
    const last = window.withPath ? window.length - 1 : 0
    const average = mixtureOf(s => itemAt(itemAt(forecasts, s).sums, last), base, 1 / window.length)
    const coefficients = Float64Array.from({ length: columns.length }, (_, j) =>
      fits.reduce((sum, fit, s) => sum + at(weights, s) * at(fit.coefficients, j), 0),
    )
    return {
      df,
      meanShape,
      average,
      points,
      sums,
      baseline: window.withPath ? baseline(prepared, coefficients, window.start) : [],
    }
  })
}

function baseline({ rows, ols, size }: PreparedSeries, coefficients: Float64Array, until: number): number[] {
  return Array.from({ length: until }, (_, t) => {
    let value = 0
    for (let j = 0; j < coefficients.length; j++) value += at(rows.values, t * rows.width + j) * at(coefficients, j)
    return at(ols, t) + size * value
  })
}

/** A control's offset is the level's business; without it, a large one costs no digits. */
function centredOnFirst(control: Series): Float64Array {
  const first = control.find(value => value !== null) ?? 0
  return Float64Array.from(control, value => (value === null ? 0 : value - first))
}
