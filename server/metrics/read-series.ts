import { type BucketSize, bucketSizes, buckets } from '@upshot/shared/calendar/bucket'
import type { Day } from '@upshot/shared/calendar/day'
import { type CalendarRules, daysIn, isRunning, type Period, previousPeriod } from '@upshot/shared/calendar/period'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { invalidInput } from '@upshot/shared/contract/problem'
import { type Grade, weakerGrade } from '@upshot/shared/format/grade'
import type { metrics } from '@upshot/shared/metrics/api'
import type { MetricVersion } from '@upshot/shared/metrics/metric'
import type { RecordedValue } from '@upshot/shared/metrics/metric-detail'
import type { SeriesFigure, SeriesPoint } from '@upshot/shared/metrics/metric-series'
import { periodFigure } from '@upshot/shared/metrics/series'
import type { Target } from '@upshot/shared/metrics/target'
import { targetOfPeriod } from '@upshot/shared/metrics/target-at'
import { bucketSizeOf, valuePeriod } from '@upshot/shared/metrics/value'
import type { Ctx } from '../context.ts'
import { calendarOf } from './calendar-of.ts'
import { findShownVersion } from './find-shown-version.ts'
import { findTargets } from './target-store.ts'
import { findValues } from './value-store.ts'

const MOST_POINTS = 400
const MOST_DAYS = 7_320

/** Everything that points are made of. */
interface Material {
  version: MetricVersion
  values: readonly { current: RecordedValue; isRestated: boolean }[]
  targets: readonly Target[]
  rules: CalendarRules
  today: Day
}

export async function readSeries(
  ctx: Ctx,
  { params, query }: Received<typeof metrics.series.spec>,
): Promise<Answer<typeof metrics.series.spec>> {
  const { db, workspace } = ctx
  const period = { from: query.from, to: query.to }
  refuseOddPeriod(period)
  const version = await findShownVersion(ctx, params.id, query.version ?? null)
  const { rules, today } = calendarOf(ctx)
  const before = previousPeriod(period, today)
  const rows = await findValues(db, workspace.id, {
    metricId: params.id,
    number: version.number,
    from: before.from,
    to: period.to,
    withdrawnToo: false,
  })
  const targets = await findTargets(db, workspace.id, [params.id], false)
  const material: Material = {
    version,
    values: currentOnes(rows.map(row => row.recorded)),
    targets: targets.filter(row => row.number === version.number).map(row => row.target),
    rules,
    today,
  }
  const step = stepFor(period, version, rules)
  return {
    metricId: params.id,
    version,
    from: period.from,
    to: period.to,
    step,
    points: pointsOf(material, period, step),
    previous: pointsOf(material, before, step),
    figure: figureOf(material, period),
    previousFigure: figureOf(material, before),
  }
}

/** The store gives the value that counts first within its period. */
function currentOnes(values: readonly RecordedValue[]): Material['values'] {
  const byPeriod = Map.groupBy(values, value => value.periodStart)
  return [...byPeriod.values()].flatMap(([current, ...earlier]) =>
    current === undefined ? [] : [{ current, isRestated: earlier.length > 0 }],
  )
}

function refuseOddPeriod(period: Period): void {
  if (period.to < period.from) {
    throw invalidInput([{ path: 'to', message: 'The period ends before it begins.' }])
  }
  if (daysIn(period) > MOST_DAYS) {
    throw invalidInput([{ path: 'from', message: 'A chart shows at most 20 years. Choose a shorter period.' }])
  }
}

/** The cadence, or the first coarser step that a chart can draw. */
function stepFor(period: Period, version: MetricVersion, rules: CalendarRules): BucketSize {
  const coarser = bucketSizes.slice(bucketSizes.indexOf(bucketSizeOf(version.cadence)))
  return coarser.find(size => buckets(period, size, rules).length <= MOST_POINTS) ?? 'quarter'
}

function pointsOf(material: Material, period: Period, step: BucketSize): SeriesPoint[] {
  return buckets(period, step, material.rules)
    .filter(bucket => bucket.key >= period.from)
    .map(bucket => {
      const whole = valuePeriod(bucket.key, cadenceOf(step), material.rules)
      return pointOf(material, whole, step === bucketSizeOf(material.version.cadence))
    })
}

const cadences = { day: 'daily', week: 'weekly', month: 'monthly', quarter: 'quarterly' } as const

function cadenceOf(step: BucketSize): (typeof cadences)[BucketSize] {
  return cadences[step]
}

function pointOf(
  { version, values, targets, rules, today }: Material,
  period: Period,
  isCadence: boolean,
): SeriesPoint {
  const inside = values.filter(({ current }) => current.periodStart >= period.from && current.periodStart <= period.to)
  const parts = inside.map(({ current }) => current)
  const only = parts[0]
  return {
    periodStart: period.from,
    periodEnd: period.to,
    value: isCadence ? (only?.value ?? null) : periodFigure(parts, period, today, version, rules).value,
    grade: parts.reduce<Grade | null>((weakest, part) => weakerOf(weakest, part.grade), null),
    note: isCadence ? (only?.note ?? null) : null,
    isRestated: inside.some(({ isRestated }) => isRestated),
    isRunning: isRunning(period, today),
    ...targetOfPeriod(targets, period, version, rules),
  }
}

function weakerOf(a: Grade | null, b: Grade): Grade {
  return a === null ? b : weakerGrade(a, b)
}

function figureOf({ version, values, rules, today }: Material, period: Period): SeriesFigure {
  const parts = values.map(({ current }) => current)
  const { value, missing, caveat } = periodFigure(parts, period, today, version, rules)
  return { from: period.from, to: period.to, value, missing: [...missing], caveat }
}
