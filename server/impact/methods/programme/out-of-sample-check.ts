import { at, itemAt } from '../numerics/at.ts'
import type { Refusal } from '../result.ts'
import { bestCombination } from './best-combination.ts'
import { addRow } from './residual-products.ts'
import { thetaCombinations } from './theta-combinations.ts'
import { withoutBaseline } from './without-baseline.ts'

/**
 * Whether the channels help to predict: the last quarter of the weeks is predicted one step ahead, each from the weeks
 * before it (least squares, carry-overs chosen again every time), with the channels and with the baseline alone. A
 * refusal when the mean squared error with channels is not the smaller one.
 */
export function outOfSampleCheck(
  baseline: readonly ArrayLike<number>[],
  candidates: readonly (readonly ArrayLike<number>[])[],
  y: ArrayLike<number>,
): Refusal | null {
  const n = y.length
  const p = baseline.length
  const channels = candidates.length
  const columns = [...baseline, ...candidates.flat(), y]
  const size = columns.length
  const combinations = thetaCombinations(channels, itemAt(candidates, 0).length)
  const gram = new Float64Array(size * size)
  const from = Math.max(p + channels + 1, Math.floor(0.75 * n))
  let withChannels = 0
  let alone = 0
  for (let t = 0; t < n; t++) {
    const row = Float64Array.from(columns, column => at(column, t))
    if (t >= from) {
      const rest = withoutBaseline(gram, size, p)
      const best = rest === null ? null : bestCombination(rest.gram, rest.width, combinations, channels)
      if (rest !== null && best !== null) {
        const yOnBaseline = itemAt(rest.onBaseline, rest.width - 1)
        const left = (column: number, onBaseline: Float64Array) =>
          onBaseline.reduce((value, b, i) => value - b * at(row, i), at(row, p + column))
        const miss = left(rest.width - 1, yOnBaseline)
        let missWith = miss
        for (const [k, column] of best.indices.entries()) {
          missWith -= at(best.coefficients, k) * left(column, itemAt(rest.onBaseline, column))
        }
        alone += miss * miss
        withChannels += missWith * missWith
      }
    }
    addRow(gram, row)
  }
  if (withChannels < alone) return null
  return {
    code: 'WORSE_THAN_BASELINE',
    reason: 'the channels do not predict the last quarter of the weeks better than trend and season alone',
  }
}
