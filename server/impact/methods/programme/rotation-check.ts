import { at, itemAt } from '../numerics/at.ts'
import { orthogonalColumns } from '../numerics/orthogonal-columns.ts'
import { dot } from '../numerics/summary.ts'
import type { Refusal } from '../result.ts'
import { geometricAdstock } from './adstock.ts'
import { bestCombination } from './best-combination.ts'
import type { Channel } from './programme-input.ts'
import { gramOf, residualsOn } from './residual-products.ts'
import { thetaCombinations } from './theta-combinations.ts'

const largestShare = 0.1

/**
 * Whether a channel's dates matter: its weeks are shifted in a circle by every step, the other channels kept at their
 * best carry-over, and the fit (least squares, the shifted channel at its own best carry-over) is compared with the real
 * one. A refusal for each channel that does as well in more than 10 % of the shifts.
 */
export function rotationCheck(
  channels: readonly Channel[],
  thetas: readonly number[],
  baseline: readonly ArrayLike<number>[],
  candidates: readonly (readonly ArrayLike<number>[])[],
  y: readonly number[],
): Refusal[] {
  const columns = residualsOn(baseline, [...candidates.flat(), y])
  if (columns === null) return []
  const combinations = thetaCombinations(channels.length, thetas.length)
  const best = bestCombination(gramOf(columns), columns.length, combinations, channels.length)
  if (best === null) return []
  const chosen = channels.map((_, k) => itemAt(candidates.flat(), at(best.indices, k)))
  return channels.flatMap(({ name, weeks }, k): Refusal[] => {
    const share = shareOfShifts(weeks, thetas, [...baseline, ...chosen.filter((_, other) => other !== k)], y)
    if (share <= largestShare) return []
    const percent = Math.round(100 * share)
    const reason = `${name} moved to other weeks explains the metric as well in ${percent} % of the shifts (limit 10 %)`
    return [{ code: 'ROTATION', reason }]
  })
}

function shareOfShifts(
  weeks: readonly number[],
  thetas: readonly number[],
  others: readonly ArrayLike<number>[],
  y: readonly number[],
): number {
  const { columns, dependent } = orthogonalColumns(others, [...y.keys()])
  const basis = columns.filter((_, j) => !dependent.includes(j))
  const left = without(basis, y)
  // What one further column explains is the square of its product with y, over its length, both without the others.
  const explained = (shift: number) => {
    const moved = weeks.map((_, t) => at(weeks, (t + shift) % weeks.length))
    return thetas.reduce((most, theta) => {
      const column = geometricAdstock(moved, theta)
      const own = without(basis, column)
      const length = dot(own, own)
      return length > 1e-12 * dot(column, column) ? Math.max(most, dot(own, left) ** 2 / length) : most
    }, 0)
  }
  const real = explained(0)
  let asWell = 0
  for (let shift = 1; shift < weeks.length; shift++) if (explained(shift) >= real * (1 - 1e-12)) asWell++
  return asWell / Math.max(1, weeks.length - 1)
}

function without(basis: readonly Float64Array[], column: ArrayLike<number>): Float64Array {
  const rest = Float64Array.from(column)
  for (const direction of basis) {
    const share = dot(direction, rest)
    for (let t = 0; t < rest.length; t++) rest[t] = at(rest, t) - share * at(direction, t)
  }
  return rest
}
