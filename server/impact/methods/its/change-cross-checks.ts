import type { Interval } from '../mgc/mixture.ts'
import { tQuantile } from '../numerics/student-t.ts'
import { itsCounts } from './counts.ts'
import { interruptedTimeSeries } from './interrupted-time-series.ts'
import { itsInputOf, type LastingChangeInput } from './lasting-change-input.ts'

export const crossCheckMethods = ['ols', 'newey-west', 'reml-ar1', 'poisson'] as const
export type CrossCheckMethod = (typeof crossCheckMethods)[number]

/** The jump by another method: in the metric's unit; by Poisson regression as a ratio, 0.9 is a tenth less. */
export interface ChangeCrossCheck extends Interval {
  readonly method: CrossCheckMethod
  readonly unit: 'metric' | 'ratio'
}

/** What published practice would say of the jump (section 2); never the headline. `factor`: of a rate, the exposure there. */
export function changeCrossChecks(input: LastingChangeInput, factor: number): ChangeCrossCheck[] {
  const found = interruptedTimeSeries({ ...itsInputOf(input), otherChanges: [] })
  if (found.kind === 'refused') return []
  const { olsCoef, olsSe, neweyWest, remlAr1, df } = found
  const t = tQuantile(1 - input.alpha / 2, df)
  const around = (method: CrossCheckMethod, centre: number, se: number): ChangeCrossCheck => ({
    method,
    unit: 'metric',
    estimate: factor * centre,
    lower: factor * (centre - t * se),
    upper: factor * (centre + t * se),
  })
  return [
    around('ols', olsCoef.levelChange, olsSe.levelChange),
    ...neweyWest.map(({ seSmallSample }) => around('newey-west', olsCoef.levelChange, seSmallSample.levelChange)),
    around('reml-ar1', remlAr1.coef.levelChange, remlAr1.se.levelChange),
    ...poisson(input),
  ]
}

/** Counts, out of an exposure if there is one, with errors widened by their over-dispersion. */
function poisson(input: LastingChangeInput): ChangeCrossCheck[] {
  const { counts, untouched = null, exposure = null, y } = input
  if (!counts || untouched !== null) return []
  const found = itsCounts({ ...itsInputOf(input), y, exposure, otherChanges: [] })
  if (found.kind === 'refused') return []
  const { rateRatio, quasiLower, quasiUpper } = found.levelChange
  return [{ method: 'poisson', unit: 'ratio', estimate: rateRatio, lower: quasiLower, upper: quasiUpper }]
}
