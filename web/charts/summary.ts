import { changeInWords, formatFull, type Unit } from './unit.ts'

export interface SummaryPoint {
  /** As written on the axis: "Mar 2026". */
  label: string
  value: number | null
  /** It is a day: "on 20 Mar 2026", not "in". */
  isDay?: boolean
}

/**
 * One sentence that can be read aloud or pasted into a mail: first, last, change, peak. `soFar` says that the last point is a
 * period which still runs; it is told apart and not compared.
 */
export function lineSummary(points: readonly SummaryPoint[], unit: Unit, locale: string, soFar = false): string {
  const running = soFar ? points.at(-1) : undefined
  const known = (soFar ? points.slice(0, -1) : points).filter(isKnown)
  const first = known[0]
  const last = known.at(-1)
  const write = (value: number): string => formatFull(value, unit, locale)
  const tail =
    running !== undefined && isKnown(running) ? ` ${running.label} stands at ${write(running.value)} so far.` : ''
  if (first === undefined || last === undefined) return tail === '' ? 'No values in this period.' : tail.trim()
  if (first === last) return `${write(first.value)} ${when(first)}, the only value.${tail}`
  const change = changeInWords(first.value, last.value, unit, locale)
  const peak = known.reduce((best, point) => (point.value > best.value ? point : best))
  const lowest = known.reduce((least, point) => (point.value < least.value ? point : least))
  const course = `From ${write(first.value)} ${when(first)} to ${write(last.value)} ${when(last)}`
  const changed = change === null ? '' : `, ${change}`
  // When it only fell, the peak is the first value and has been said.
  const extreme =
    peak !== last && peak !== first
      ? `; peak ${write(peak.value)} ${when(peak)}`
      : lowest !== last && lowest !== first
        ? `; lowest ${write(lowest.value)} ${when(lowest)}`
        : ''
  return `${course}${changed}${extreme}.${tail}`
}

export interface StackSummarySeries {
  label: string
  values: readonly (number | null)[]
}

/** "240 activities in 12 months, largest part speaking (96); peak Mar 2026 (34)." */
export function stackSummary(
  labels: readonly string[],
  series: readonly StackSummarySeries[],
  unit: Unit,
  locale: string,
  addsUpOverTime = true,
  soFar = false,
): string {
  const totals = labels.map((_, at) => sum(series.map(one => one.values[at] ?? 0)))
  const total = sum(totals)
  if (total === 0) return 'Nothing in this period.'
  const write = (value: number): string => formatFull(value, unit, locale)
  const plain = (value: number): string => formatFull(value, { ...unit, word: '' }, locale)
  if (!addsUpOverTime) {
    return lineSummary(
      // A step in which nobody could come is no figure to begin or end a sentence with.
      labels.map((label, at) => ({ label, value: totals[at] === 0 ? null : (totals[at] ?? null) })),
      unit,
      locale,
      soFar,
    )
  }
  const bySeries = series.map(one => ({ label: one.label, total: sum(one.values.map(value => value ?? 0)) }))
  const largest = bySeries.reduce((best, one) => (one.total > best.total ? one : best))
  const peakAt = totals.indexOf(Math.max(...totals))
  const first = labels[0] ?? ''
  const last = labels.at(-1) ?? ''
  const span = labels.length > 1 ? `from ${first} to ${last}` : `in ${first}`
  const lead = series.length > 1 ? `, largest part ${largest.label.toLowerCase()} (${plain(largest.total)})` : ''
  const peak = labels.length > 1 ? `; peak ${labels[peakAt] ?? ''} (${plain(totals[peakAt] ?? 0)})` : ''
  return `${write(total)} ${span}${lead}${peak}.`
}

function when({ label, isDay }: SummaryPoint): string {
  return `${isDay === true ? 'on' : 'in'} ${label}`
}

function isKnown(point: SummaryPoint): point is SummaryPoint & { value: number } {
  return point.value !== null
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
