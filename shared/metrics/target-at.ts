import { buckets } from '../calendar/bucket.ts'
import { type Day, diffDays, earlierOf, laterOf } from '../calendar/day.ts'
import { type CalendarRules, contains, daysIn, elapsedShare, isRunning, type Period } from '../calendar/period.ts'
import type { MetricVersion } from './metric.ts'
import { type Part, periodFigure } from './series.ts'
import type { Target } from './target.ts'
import { bucketSizeOf, freshness, valuePeriod } from './value.ts'
import { type Verdict, verdict } from './verdict.ts'

type Goal = Pick<Target, 'from' | 'to' | 'baseline' | 'target'>
type Judged = Pick<MetricVersion, 'direction' | 'nature' | 'aggregation' | 'cadence'>

/** A flow that is added up: its target is the total of the target's whole period. */
export function pilesUp(metric: Pick<MetricVersion, 'nature' | 'aggregation'>): boolean {
  return metric.nature === 'flow' && metric.aggregation === 'sum'
}

/**
 * The value at which the way to a target begins. A total begins its period at nothing: its baseline is the total of another
 * period. Everything else begins at its baseline, and without one a figure that is to rise at nothing. Null where there is no
 * way to show: what must fall or stay low has one from its baseline only.
 */
export function beginOfWay(
  metric: Pick<MetricVersion, 'direction' | 'nature' | 'aggregation'>,
  goal: Pick<Goal, 'baseline' | 'target'>,
): number | null {
  const fromNothing = metric.direction !== 'down' && goal.target > 0 ? 0 : null
  return pilesUp(metric) ? fromNothing : (goal.baseline ?? fromNothing)
}

/** The first target whose period shares a day with this one. */
export function overlappingTarget<T extends Goal>(targets: readonly T[], period: Period): T | null {
  return targets.find(target => target.from <= period.to && period.from <= target.to) ?? null
}

/** The target of a day; without one, that of the day until which there are values: last year's, until this year's is set. */
export function currentTarget<T extends Goal>(targets: readonly T[], today: Day, asOf: Day | null): T | null {
  const on = (day: Day) => targets.find(target => contains(target, day)) ?? null
  return on(today) ?? (asOf === null ? null : on(asOf))
}

/**
 * What the targets ask of one period: for totals its share of them, for everything else target and baseline themselves. A
 * target of whole periods is shared evenly (a twelfth for each month of a year), any other one by days.
 */
export function targetOfPeriod(
  targets: readonly Goal[],
  period: Period,
  metric: Pick<MetricVersion, 'nature' | 'aggregation' | 'cadence'>,
  rules: CalendarRules,
): { target: number | null; baseline: number | null } {
  if (!pilesUp(metric)) {
    const goal = overlappingTarget(targets, period)
    return { target: goal?.target ?? null, baseline: goal?.baseline ?? null }
  }
  const shares = targets.flatMap(goal => {
    const days = diffDays(laterOf(goal.from, period.from), earlierOf(goal.to, period.to)) + 1
    if (days <= 0) return []
    return [{ goal, share: evenShare(goal, period, metric.cadence, rules) ?? days / daysIn(goal) }]
  })
  if (shares.length === 0) return { target: null, baseline: null }
  const baselines = shares.flatMap(({ goal, share }) => (goal.baseline === null ? [] : [goal.baseline * share]))
  return {
    target: total(shares.map(({ goal, share }) => goal.target * share)),
    baseline: baselines.length === shares.length ? total(baselines) : null,
  }
}

/**
 * How a metric stands to a target. `parts`: its current values, in order of time, at least those of the target's period and
 * the newest. Totals are judged over the target's period, everything else by the newest value of a period that is over,
 * and both as of the newest value, not of today: a month nobody has reported yet is stale, not a miss.
 */
export function judge(
  metric: Judged,
  goal: Goal | null,
  parts: readonly Part[],
  today: Day,
  rules: CalendarRules,
): Verdict & { value: number | null } {
  const newest = parts.at(-1) ?? null
  const isOver = (part: Part) => !isRunning(valuePeriod(part.periodStart, metric.cadence, rules), today)
  const settled = parts.findLast(isOver) ?? newest
  const { asOf } = freshness(newest?.periodStart ?? null, metric.cadence, today, rules)
  const value =
    goal !== null && pilesUp(metric) ? periodFigure(parts, goal, today, metric, rules).value : (settled?.value ?? null)
  const said = verdict({
    value,
    target: goal?.target ?? null,
    baseline: goal?.baseline ?? null,
    direction: metric.direction,
    nature: metric.nature,
    isSummed: metric.aggregation === 'sum',
    elapsed: goal === null ? 0 : elapsedShare(goal, asOf ?? today),
  })
  return { ...said, value }
}

/** Null unless the target begins and ends with a period and holds this one whole. */
function evenShare(goal: Goal, period: Period, cadence: MetricVersion['cadence'], rules: CalendarRules): number | null {
  // Every day is as long as any other: its share by days is the even one.
  if (cadence === 'daily') return null
  const steps = buckets(goal, bucketSizeOf(cadence), rules)
  const inside = steps.filter(step => step.start >= period.from && step.end <= period.to)
  const isWhole = steps.every(step => step.isWhole) && inside[0]?.start === period.from
  return isWhole ? inside.length / steps.length : null
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
