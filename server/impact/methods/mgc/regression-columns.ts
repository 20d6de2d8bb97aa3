import { at } from '../numerics/at.ts'

export interface RegressionTerms {
  readonly length: number
  readonly trend: boolean
  /** Points in a season; 0 or 1: none. */
  readonly season: number
  readonly controls: readonly ArrayLike<number>[]
}

/** z_t = [1, centred trend, effect-coded season, controls], as columns (section 1.1). */
export function regressionColumns({ length, trend, season, controls }: RegressionTerms): Float64Array[] {
  const columns: Float64Array[] = [new Float64Array(length).fill(1)]
  if (trend) columns.push(Float64Array.from({ length }, (_, t) => (t - (length - 1) / 2) / length))
  columns.push(...seasonColumns(length, season))
  for (const control of controls) columns.push(Float64Array.from({ length }, (_, t) => at(control, t)))
  return columns
}

/** season - 1 columns: 1 at their own place of the season, -1 at its last place, 0 elsewhere. */
export function seasonColumns(length: number, season: number): Float64Array[] {
  const columns: Float64Array[] = []
  for (let place = 0; place < season - 1; place++) {
    const codes = Float64Array.from({ length }, (_, t) => {
      const now = t % season
      return now === place ? 1 : now === season - 1 ? -1 : 0
    })
    columns.push(codes)
  }
  return columns
}
