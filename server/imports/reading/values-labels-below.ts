import { isNothing, normaliseLabel } from './label.ts'
import { isNumber } from './values-cells.ts'
import { isJudgementLabel } from './values-labels.ts'
import { isPeriod } from './values-layout.ts'

/**
 * Whether periods stand over several metrics, which the line below them names: 'Jan 2026, , Feb 2026' over 'Signups, Talks,
 * Signups, Talks'. What a period is the only label of would be a value of nobody knows what. Targets beside what was reached
 * are no further metric.
 */
export function namesMetricsBelow(header: readonly string[], below: readonly string[]): boolean {
  if (header.filter(isPeriod).length < 2) return false
  const first = header.findIndex(isPeriod)
  const named = below.slice(first).filter(cell => !isNothing(cell))
  if (named.length < 3 || named.some(cell => isNumber(cell) || isPeriod(cell))) return false
  const metrics = new Set(named.filter(cell => !isJudgementLabel(cell)).map(normaliseLabel))
  const periods = new Set(header.filter(isPeriod).map(normaliseLabel))
  return periods.size < named.length && metrics.size > 1 && metrics.size < named.length
}
