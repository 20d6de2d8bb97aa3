import { intervalOf, type Mixture, mixture, twoSidedP } from '../mgc/mixture.ts'
import { type Posterior, posteriorsAt } from '../mgc/posterior.ts'
import { onOrthonormal, type PreparedSeries, prepareSeries } from '../mgc/prepared-series.ts'
import { contrast } from '../mgc/shape-fit.ts'
import { at } from '../numerics/at.ts'
import { type Refused, refuse } from '../result.ts'
import { filled } from '../series.ts'
import { itsColumns } from './its-design.ts'
import type { ItsEffect, ItsInput, ItsRefusal } from './its-input.ts'

/** The model of section 2, fitted to the whole series under every shape of the errors. */
export interface ItsFit {
  readonly kind: 'fitted'
  readonly columns: readonly Float64Array[]
  /** The metric, less the untouched series where there is one; 0 where it is missing. */
  readonly y: Float64Array
  readonly observed: Uint8Array
  readonly prepared: PreparedSeries
  readonly posterior: Posterior
  /** First point of the new state: the change, or the end of its phase-in. */
  readonly start: number
}

/** Fits an input that passed `itsRefusals`; the faults that only show on the way are refused here. */
export function fitInterrupted(input: ItsInput): ItsFit | Refused<ItsRefusal> {
  const { k, slope = true, season = 0, harmonics = null, controls = [], untouched = null, phaseIn = 0 } = input
  const series = input.y.map((value, t) => {
    const other = untouched === null ? 0 : (untouched[t] ?? null)
    return value === null || other === null ? null : value - other
  })
  const { length } = series
  const start = k + phaseIn
  const observed = Uint8Array.from(series, (value, t) =>
    value !== null && !(t >= k && t < start) && controls.every(control => control[t] !== null) ? 1 : 0,
  )
  const columns = itsColumns({ length, k: start, slope, season, harmonics, controls: controls.map(filled) })
  const y = filled(series)
  const prepared = prepareSeries(columns, y, observed, length)
  if ('kind' in prepared) {
    return prepared.kind === 'exact'
      ? refuse('CONSTANT', 'The model reproduces the series exactly, so there is no variation to judge a change by.')
      : refuse('COLLINEAR', 'A control, or the season, is a constant or a combination of the rest of the model.')
  }
  const posterior = posteriorsAt(prepared.rows, [length])[0] ?? null
  return posterior === null ? undetermined() : { kind: 'fitted', columns, y, observed, prepared, posterior, start }
}

export function undetermined(): Refused<'COLLINEAR'> {
  return refuse('COLLINEAR', 'The data do not determine the model: use fewer controls or no season.')
}

/** A number for each column: the coefficient, or the sum of coefficients, that is asked about. */
export type Contrast = readonly number[]

/** c'b as a mixture over the shapes. */
export function mixtureOfContrast({ prepared, posterior }: ItsFit, c: Contrast): Mixture {
  const turned = onOrthonormal(prepared.upper, c)
  const base = ordinary(prepared, turned)
  const parts = posterior.fits.map(fit => {
    const { mean, scale } = contrast(fit, turned)
    return { mean: base + prepared.size * mean, scale: prepared.size * scale }
  })
  return mixture(posterior.df, posterior.weights, parts)
}

export function effectOfContrast(fit: ItsFit, c: Contrast, alpha: number): ItsEffect {
  const of = mixtureOfContrast(fit, c)
  return { ...intervalOf(of, alpha), pTwoSided: twoSidedP(of, 0) }
}

/** The mean of each coefficient over the shapes. */
export function meanCoefficients({ prepared, posterior, columns }: ItsFit): number[] {
  return columns.map((_, j) => {
    const c = onOrthonormal(
      prepared.upper,
      columns.map((_, k) => (k === j ? 1 : 0)),
    )
    return posterior.fits.reduce(
      (value, fit, s) => value + prepared.size * at(posterior.weights, s) * contrast(fit, c).mean,
      ordinary(prepared, c),
    )
  })
}

function ordinary({ olsCoefficients }: PreparedSeries, turned: ArrayLike<number>): number {
  return olsCoefficients.reduce((sum, value, j) => sum + value * at(turned, j), 0)
}
