import { stepBucket } from '@upshot/shared/calendar/bucket'
import { addDays, type Day, dayInTimeZone, earlierOf } from '@upshot/shared/calendar/day'
import { type CalendarRules, elapsedPart, isRunning, type Period } from '@upshot/shared/calendar/period'
import { weakerGrade } from '@upshot/shared/format/grade'
import { periodFigure } from '@upshot/shared/metrics/series'
import { beginOfWay, currentTarget, judge, targetOfPeriod } from '@upshot/shared/metrics/target-at'
import { bucketSizeOf, freshness, periodStart, valuePeriod } from '@upshot/shared/metrics/value'
import type { MetricCard } from '@upshot/shared/overview/overview'
import type { Ctx } from '../context.ts'
import {
  type AgreedMetric,
  type AgreedTarget,
  type CurrentValue,
  listAgreedMetrics,
  listAgreedTargets,
  listCurrentValues,
} from './load-agreed-metrics.ts'

/** Steps of the small line on a card. */
const RECENT = 13
/** Targets are set for years at most: values since then are enough to judge any that is running. */
const DAYS_TO_JUDGE = 400

export interface CardQuestion {
  readonly period: Period
  readonly comparedWith: Period | null
  readonly today: Day
  readonly rules: CalendarRules
}

/** A card for each agreed metric, in the order in which they were agreed. */
export async function readMetricCards(ctx: Ctx, question: CardQuestion): Promise<MetricCard[]> {
  const { db, workspace } = ctx
  const metrics = await listAgreedMetrics(db, workspace.id)
  if (metrics.length === 0) return []
  const until = earlierOf(question.period.to, question.today)
  const earliest = [
    question.period.from,
    question.comparedWith?.from ?? question.period.from,
    addDays(until, -DAYS_TO_JUDGE),
  ]
  const from = earliest.toSorted()[0] ?? question.period.from
  const values = Map.groupBy(await listCurrentValues(db, workspace.id, { from, to: until }), value => value.metricId)
  const targets = Map.groupBy(await listAgreedTargets(db, workspace.id), target => target.metricId)
  return metrics.map(metric =>
    card(metric, values.get(metric.metricId) ?? [], targets.get(metric.metricId) ?? [], ctx, question),
  )
}

/** `values` in order of time, none after the period or today. */
function card(
  metric: AgreedMetric,
  values: readonly CurrentValue[],
  targets: readonly AgreedTarget[],
  { workspace }: Pick<Ctx, 'workspace'>,
  { period, comparedWith, today, rules }: CardQuestion,
): MetricCard {
  const asOfDay = earlierOf(period.to, today)
  const figure = periodFigure(values, elapsedPart(period, today) ?? period, today, metric, rules)
  const before = comparedWith === null ? null : periodFigure(values, comparedWith, today, metric, rules).value
  const fresh = freshness(values.at(-1)?.periodStart ?? null, metric.cadence, asOfDay, rules)
  const goal = currentTarget(targets, asOfDay, fresh.asOf)
  const judged = judge(metric, goal, values, asOfDay, rules)
  return {
    metricId: metric.metricId,
    version: metric.version,
    name: metric.name,
    definition: metric.definition,
    unit: metric.unit,
    direction: metric.direction,
    agreedOn: dayInTimeZone(metric.agreedAt, workspace.timeZone),
    value: figure.value,
    // The newest value of a stock is all of it: whether it is new enough is told beside it.
    isComplete: metric.aggregation === 'last' ? figure.value !== null : figure.isComplete,
    caveat: figure.caveat,
    before,
    grade: gradeOf(values, period),
    freshness: fresh,
    verdict: { word: judged.word, reason: judged.reason },
    target:
      goal === null
        ? null
        : {
            from: goal.from,
            to: goal.to,
            target: goal.target,
            baseline: goal.baseline,
            begin: beginOfWay(metric, goal),
            value: judged.value,
          },
    recent: recentSteps(metric, values, targets, asOfDay, today, rules),
  }
}

/** A figure is known only as well as the weakest value in it. */
function gradeOf(values: readonly CurrentValue[], period: Period): MetricCard['grade'] {
  const inside = values.filter(value => value.periodStart >= period.from && value.periodStart <= period.to)
  const [first, ...rest] = inside.map(value => value.grade)
  return first === undefined ? null : rest.reduce(weakerGrade, first)
}

function recentSteps(
  metric: AgreedMetric,
  values: readonly CurrentValue[],
  targets: readonly AgreedTarget[],
  until: Day,
  today: Day,
  rules: CalendarRules,
): MetricCard['recent'] {
  const known = new Map(values.map(value => [value.periodStart, value.value]))
  const { cadence } = metric
  const size = bucketSizeOf(cadence)
  const last = periodStart(until, cadence, rules)
  return Array.from({ length: RECENT }, (_, index) => {
    const start = stepBucket(last, size, index - RECENT + 1)
    const step = valuePeriod(start, cadence, rules)
    return {
      periodStart: start,
      value: known.get(start) ?? null,
      target: targetOfPeriod(targets, step, metric, rules).target,
      isRunning: isRunning(step, today),
    }
  })
}
