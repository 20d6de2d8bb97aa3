import { isNothing, normaliseLabel } from './label.ts'
import { isNumber } from './values-cells.ts'
import { isJudgementLabel } from './values-labels.ts'
import { isPeriod } from './values-layout.ts'

/**
 * Whether periods stand over several metrics, which the line below them names: 'Jan 2026, , Feb 2026' over 'Signups, Talks,
 * Signups, Talks'. What a period is the only label of would be a value of nobody knows what. Targets behind what was reached
 * are no further metric; where they stand first, they would be read as what was reached.
 */
export function namesMetricsBelow(header: readonly string[], below: readonly string[]): boolean {
  if (header.filter(isPeriod).length < 2) return false
  const first = header.findIndex(isPeriod)
  // What stands below a label of its own, such as an owner, is named by it.
  const isBelow = (label: string | undefined) => label === undefined || label.trim() === '' || isPeriod(label)
  const named = below.filter((cell, at) => at >= first && isBelow(header[at]) && !isNothing(cell))
  if (named.length < 3 || named.some(cell => isNumber(cell) || isPeriod(cell))) return false
  if (header.some((label, at) => isPeriod(label) && header.indexOf(label) === at && isJudgementLabel(below[at] ?? '')))
    return true
  // 'Q1 2026' over 'Jan, Feb, Mar' has none of the three for its own.
  const isFurther = (cell: string, at: number) =>
    at > first && (header[at] ?? '').trim() === '' && !isNothing(cell) && !isJudgementLabel(cell)
  if (below.filter(isFurther).length > 1) return true
  const metrics = new Set(named.filter(cell => !isJudgementLabel(cell)).map(normaliseLabel))
  const periods = new Set(header.filter(isPeriod).map(normaliseLabel))
  return periods.size < named.length && metrics.size > 1 && metrics.size < named.length
}
