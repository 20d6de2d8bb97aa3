import { errorShapes } from '../mgc/error-shape.ts'
import { rowsOf, whiten } from '../mgc/whiten.ts'
import { at, itemAt } from '../numerics/at.ts'
import { smallRegression } from './small-regression.ts'
import { thetaCombinations } from './theta-combinations.ts'
import { withoutBaseline } from './without-baseline.ts'

/** A coarser grid of error shapes than the event lift's, because the carry-overs are further axes of it. */
export const programmeShapes = errorShapes([0.1, 0.5, 0.9], [0.2, 0.5, 0.8], [0, 0.05, 0.15])

export interface ProgrammeComponent {
  weight: number
  /** Per channel: index of its carry-over, coefficient and its scale. */
  theta: number[]
  coefficient: number[]
  scale: number[]
}

export interface ProgrammePosterior {
  df: number
  /** The heaviest components, until all but 1e-7 of the weight is there; weights add to one. */
  components: ProgrammeComponent[]
  /** Mean coefficients of the baseline columns. */
  baseline: Float64Array
}

const coveredWeight = 1 - 1e-7

/**
 * Fits every error shape with every combination of carry-overs. Whitens all candidate columns once per shape; a
 * combination then needs K x K inner products only.
 *
 * baseline: p columns; candidates: per channel, one adstocked column per carry-over; y: n values.
 * Weight: |C|^-1/2 |Z0w'Z0w|^-1/2 RSS^(-(n - q)/2) with the baseline columns only in Z0, so that it does not depend on
 * the scale of the adstocked columns. Null where the baseline is singular, no combination can be fitted, or one of them
 * leaves nothing of y.
 */
export function programmePosterior(
  baseline: readonly ArrayLike<number>[],
  candidates: readonly (readonly ArrayLike<number>[])[],
  y: ArrayLike<number>,
): ProgrammePosterior | null {
  const channels = candidates.length
  const thetas = itemAt(candidates, 0).length
  const p = baseline.length
  const n = y.length
  const df = n - p - channels
  const columns = [...baseline, ...candidates.flat(), y]
  const rows = rowsOf(columns)
  const combinations = thetaCombinations(channels, thetas)
  const count = combinations.length / channels
  const total = count * programmeShapes.length
  const logWeights = new Float64Array(total).fill(Number.NEGATIVE_INFINITY)
  const coefficients = new Float64Array(total * channels)
  const scales = new Float64Array(total * channels)
  const regression = smallRegression(channels)
  const shapes = programmeShapes.map(shape => {
    const white = itemAt(whiten(rows, shape, [n]), 0)
    const rest = withoutBaseline(white.gram, columns.length, p)
    return rest === null ? null : { rest, logDeterminant: white.logDeterminant }
  })
  let highest = Number.NEGATIVE_INFINITY
  for (const [s, shape] of shapes.entries()) {
    if (shape === null) return null
    const { gram, width, logDeterminantBaseline } = shape.rest
    const smallest = 1e-16 * at(gram, width * width - 1)
    for (let c = 0; c < count; c++) {
      const rss = regression.fit(gram, width, combinations, c * channels)
      if (rss === null) continue
      if (!(rss > smallest)) return null
      const place = s * count + c
      const logWeight = -0.5 * (shape.logDeterminant + logDeterminantBaseline + df * Math.log(rss))
      logWeights[place] = logWeight
      if (logWeight > highest) highest = logWeight
      for (let k = 0; k < channels; k++) {
        coefficients[place * channels + k] = at(regression.coefficients, k)
        scales[place * channels + k] = Math.sqrt((rss / df) * at(regression.inverseDiagonal, k))
      }
    }
  }
  if (!Number.isFinite(highest)) return null
  const weights = logWeights.map(value => Math.exp(value - highest))
  const sum = weights.reduce((a, b) => a + b, 0)
  const heavy = [...weights.keys()]
    .filter(place => at(weights, place) > 1e-12)
    .sort((a, b) => at(weights, b) - at(weights, a))
  const kept: number[] = []
  let covered = 0
  for (const place of heavy) {
    kept.push(place)
    covered += at(weights, place)
    if (covered >= coveredWeight * sum) break
  }
  const meanBaseline = new Float64Array(p)
  const components = kept.map((place): ProgrammeComponent => {
    const weight = at(weights, place) / covered
    const chosen = (place % count) * channels
    const picked = Array.from({ length: channels }, (_, k) => at(combinations, chosen + k))
    const coefficient = picked.map((_, k) => at(coefficients, place * channels + k))
    const rest = shapes[Math.floor(place / count)]?.rest
    if (rest !== undefined) {
      for (let i = 0; i < p; i++) {
        let value = at(itemAt(rest.onBaseline, rest.width - 1), i)
        for (const [k, column] of picked.entries()) value -= at(coefficient, k) * at(itemAt(rest.onBaseline, column), i)
        meanBaseline[i] = at(meanBaseline, i) + weight * value
      }
    }
    return {
      weight,
      theta: picked.map((column, k) => column - k * thetas),
      coefficient,
      scale: picked.map((_, k) => at(scales, place * channels + k)),
    }
  })
  return { df, components, baseline: meanBaseline }
}
