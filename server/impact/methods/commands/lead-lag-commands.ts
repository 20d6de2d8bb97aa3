import { granger } from '../lead-lag/granger.ts'
import { prewhitenedCorrelation } from '../lead-lag/prewhitened-correlation.ts'
import { InputFault, type MethodInput, readNumberOr, readNumbers } from '../read-input.ts'
import type { Method } from '../registry.ts'
import { readMinimums, seriesIn } from './read-more.ts'

/** `lead` (or `x`) and one more series, `difference`, `ar_order` (left out: by AIC), `max_lag`, `alpha`. */
function correlation(input: MethodInput): unknown {
  const name = input.lead === undefined ? 'x' : 'lead'
  const other = seriesIn(input).find(series => series.name !== name)
  if (other === undefined) throw new InputFault('A second series is missing.')
  const found = prewhitenedCorrelation({
    x: readNumbers(input, name),
    y: other.values,
    difference: readNumberOr(input, 'difference', 1),
    order: readNumberOr(input, 'ar_order', null),
    maxLag: readNumberOr(input, 'max_lag', 8),
    alpha: readNumberOr(input, 'alpha', 0.05),
    minimums: readMinimums(input),
  })
  if (found.kind === 'refused') return found
  return {
    kind: found.kind,
    phi: found.filter,
    n_used: found.used,
    lags: found.lags,
    ccf: found.correlation,
    peak_lag: found.peakLag,
    peak: found.peak,
    approx_95_limit: found.singleLagLimit,
    bonferroni_limit: found.limit,
    beyond_bonferroni_limit: found.beyondLimit,
  }
}

/** Two series under any names and `order`: the test in both directions. */
function grangerBothWays(input: MethodInput): unknown {
  const [first, second] = seriesIn(input)
  if (first === undefined || second === undefined) throw new InputFault('Two series of numbers are needed.')
  const answer: Record<string, unknown> = { kind: 'estimate' }
  const directions = [
    [first, second],
    [second, first],
  ] as const
  for (const [cause, effect] of directions) {
    const found = granger(cause.values, effect.values, readNumberOr(input, 'order', 1), readMinimums(input))
    if (found.kind === 'refused') return found
    answer[`${cause.name}_to_${effect.name}`] = { F: found.f, p: found.p, df: found.df }
  }
  return answer
}

export const leadLagCommands: Readonly<Record<string, Method>> = {
  'leadlag/ccf': correlation,
  'leadlag/granger': grangerBothWays,
}
