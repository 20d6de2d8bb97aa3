import { addDays, type Day } from '@upshot/shared/calendar/day'
import type { StudyData, StudyRefusal } from '@upshot/shared/impact/study'
import type { StudyOverlap } from '@upshot/shared/impact/study-setup'
import { changeHorizons, mostHistory } from '@upshot/shared/impact/study-window'
import type { Ctx } from '../context.ts'
import { calendarOf } from '../metrics/calendar-of.ts'
import { methodVersions, type StudyTask } from './engine-task.ts'
import { findOverlaps, type Guarded, guardedSpans } from './find-overlaps.ts'
import type { EventLiftInput } from './methods/event-lift/event-lift-input.ts'
import { type Axis, pointOf, pointsBetween, stepBy } from './point-axis.ts'
import { remedyOf } from './remedies.ts'
import type { Settled } from './settle-setup.ts'
import { isSummable, type Measured } from './study-metric.ts'
import { describeSeries, firstPoint, sha256, type UsedPoint, usedPoints } from './study-points.ts'

/** Everything that a study needs, read from the database: what follows is computing alone. */
export interface Prepared {
  readonly settled: Settled
  readonly overlaps: readonly StudyOverlap[]
  readonly points: readonly UsedPoint[]
  /** Index of the first point of the (first) window. */
  readonly start: number
  /** Null when a rule refuses before anything is computed. */
  readonly task: StudyTask | null
  readonly refusals: readonly StudyRefusal[]
  readonly data: StudyData
  readonly isDeclared: boolean
  readonly windowEnded: boolean
}

/** Pseudo-dates of the placebo check: of 12, one may exclude zero, and one may be as large. */
const placeboCount = 12

export async function prepareStudy(ctx: Ctx, settled: Settled, isDeclared: boolean): Promise<Prepared> {
  const overlaps = await findOverlaps(ctx, settled)
  const { today } = calendarOf(ctx)
  const { setup, clusters, axis, measured } = settled
  const last = setup.campaigns.at(-1)
  const first = clusters[0]
  if (first === undefined || last === undefined) throw new Error('a study without activities')
  const span = spanOf(settled, first.first, addDays(last.to, 1), today)
  const all = usedPoints(measured, span.from, span.count, axis, today)
  const points = setup.method === 'event-study' ? withoutOuterGaps(all, guardedSpans(settled)) : all
  const from = points[0]?.from ?? span.from
  const start = pointsBetween(from, first.first, axis)
  const controls = settled.controls.map(control => ({
    control,
    points: usedPoints(control, from, points.length, axis, today),
  }))
  const exposure = settled.exposure === null ? null : usedPoints(settled.exposure, from, points.length, axis, today)
  const windowEnded = last.to < today
  const shared = { settled, overlaps, points, start, isDeclared, windowEnded }
  const refusals = setup.step === 'day' || setup.step === 'week' ? [] : [tooCoarse(setup.step)]
  const others = { controls: controls.map(each => valuesOf(each.points)), exposure: exposure && valuesOf(exposure) }
  const task = refusals.length > 0 ? null : taskOf(shared, others)
  const data: StudyData = {
    asOf: ctx.now.toISOString(),
    series: describeSeries(measured, points, axis),
    controls: controls.map(each => describeSeries(each.control, each.points, axis)),
    exposure: settled.exposure === null ? null : describeSeries(settled.exposure, exposure ?? [], axis),
    inputHash: sha256({ version: methodVersions[setup.method], task }),
  }
  const gaps = task?.kind === 'event-study' ? gapRefusal(points) : []
  return { ...shared, task: gaps.length > 0 ? null : task, refusals: [...refusals, ...gaps], data }
}

/** From the first value, but not more history than is useful, to the end of the window; an event study takes all values. */
function spanOf({ setup, axis, measured }: Settled, window: Day, end: Day, today: Day): { from: Day; count: number } {
  const oldest = stepBy(window, -mostHistory[axis.step], axis)
  const first = firstPoint(measured, axis) ?? window
  const from = first > window ? window : first < oldest ? oldest : first
  if (setup.method !== 'event-study') return { from, count: pointsBetween(from, end, axis) }
  const newest = measured.values.at(-1)
  const afterNewest = newest === undefined ? end : stepBy(pointOf(newest.periodStart, axis), 1, axis)
  const running = pointOf(today, axis)
  const known = afterNewest < running ? afterNewest : running
  return { from, count: pointsBetween(from, known > end ? known : end, axis) }
}

type Shared = Omit<Prepared, 'task' | 'refusals' | 'data'>

interface Others {
  readonly controls: readonly (readonly (number | null)[])[]
  readonly exposure: readonly (number | null)[] | null
}

function taskOf(shared: Shared, others: Others): StudyTask {
  switch (shared.settled.setup.method) {
    case 'event-lift':
      return liftTask(shared, others)
    case 'event-study':
      return studyTask(shared)
    case 'lasting-change':
      return changeTask(shared, others)
  }
}

function liftTask(shared: Shared, { controls }: Others): StudyTask {
  const { settled, overlaps, points, start, isDeclared, windowEnded } = shared
  const { setup, axis } = settled
  const from = points[0]?.from ?? ''
  const input: EventLiftInput = {
    y: windowEnded ? valuesOf(points) : withFiller(points),
    nPre: start,
    ...modelOf(settled.measured, axis.step === 'week' ? 'week' : 'day'),
    controls: windowEnded ? controls : controls.map(values => filled(values)),
    alpha: setup.alpha,
    circumstances: {
      windowEnded,
      otherEvents: overlaps.map(({ date, title }) => ({
        index: indexIn(from, pointOf(date, axis), axis),
        name: title,
      })),
      triggered: setup.triggered,
      undeclared: !isDeclared,
    },
    placebo: { kind: 'spread', count: placeboCount },
  }
  return { kind: 'event-lift', input }
}

function changeTask(shared: Shared, { controls, exposure }: Others): StudyTask {
  const { settled, overlaps, points, start, windowEnded } = shared
  const { setup, axis, clusters } = settled
  const [cluster] = clusters
  const whole = (values: readonly (number | null)[]) => (windowEnded ? values : filled(values))
  const { season, nature, counts = true } = modelOf(settled.measured, axis.step === 'week' ? 'week' : 'day')
  const from = points[0]?.from ?? ''
  return {
    kind: 'lasting-change',
    input: {
      y: windowEnded ? valuesOf(points) : withFiller(points),
      k: start,
      phaseIn: cluster === undefined ? 0 : pointsBetween(cluster.first, cluster.last, axis),
      season,
      untouched: controls[0] === undefined ? null : whole(controls[0]),
      exposure: exposure === null ? null : whole(exposure),
      alpha: setup.alpha,
      nature: nature ?? 'flow',
      counts,
      horizons: changeHorizons(axis.step),
      windowEnded,
      otherChanges: overlaps.map(({ date }) => indexIn(from, pointOf(date, axis), axis)),
      placebos: placeboCount,
    },
  }
}

/** Place of a point in a series that begins at another; -1 before it. */
function indexIn(from: Day, point: Day, axis: Axis): number {
  return point < from ? -1 : pointsBetween(from, point, axis)
}

/** What the model is told of the metric, whatever the window. */
export function modelOf(
  { metric }: Measured,
  step: 'day' | 'week',
): Pick<EventLiftInput, 'season' | 'scale' | 'nature' | 'step' | 'counts'> {
  const isCounted = metric.aggregation === 'sum' || metric.aggregation === 'last'
  return {
    season: step === 'day' ? 7 : 0,
    scale: 'auto',
    nature: isSummable(metric) ? 'flow' : 'stock',
    step,
    // Shares, means and medians are no numbers of units, even when they happen to be whole.
    ...(isCounted ? {} : { counts: false }),
  }
}

function studyTask({ settled, overlaps, points }: Shared): StudyTask {
  const { setup, axis, clusters } = settled
  const from = points[0]?.from ?? ''
  const indexOf = (point: Day) => indexIn(from, point, axis)
  const known = points.findLastIndex(point => point.isOver) + 1
  return {
    kind: 'event-study',
    input: {
      y: points.slice(0, known).map(point => point.value ?? 0),
      events: clusters.map(cluster => indexOf(cluster.first)),
      preDays: setup.baselinePoints ?? 1,
      postDays: setup.windowPoints,
      placebo: 'shift',
      season: axis.step === 'day' ? 7 : 0,
      otherEvents: overlaps.map(({ date }) => indexOf(pointOf(date, axis))),
      minimums: 'enforce',
      // Whichever way it was meant to move, what decides is the p of both sides.
      sides: 2,
    },
  }
}

/** The points around all the dates up to the nearest missing ones: an event study has no use for what lies beyond. */
function withoutOuterGaps(points: readonly UsedPoint[], spans: readonly Guarded[]): UsedPoint[] {
  const first = spans[0]?.from ?? ''
  const end = spans.at(-1)?.until ?? ''
  const isGap = (point: UsedPoint) => point.isOver && point.value === null
  const before = points.findLastIndex(point => point.from < first && isGap(point))
  const after = points.findIndex(point => point.from >= end && isGap(point))
  return points.slice(before + 1, after === -1 ? points.length : after)
}

/** An event study moves its dates over all the points: none of them may be missing. */
function gapRefusal(points: readonly UsedPoint[]): StudyRefusal[] {
  const missing = points.filter(point => point.isOver && point.value === null)
  const [first] = missing
  if (first === undefined) return []
  const words = `${missing.length} of ${points.length} values are missing, the first of ${first.from}; an event study needs all of them.`
  return [{ code: 'GAPS', words, remedy: remedyOf('GAPS') }]
}

function tooCoarse(step: string): StudyRefusal {
  const words = `The metric is told by the ${step}: a handful of points before and after cannot tell an effect from chance.`
  return { code: 'TOO_COARSE', words, remedy: remedyOf('TOO_COARSE') }
}

function valuesOf(points: readonly UsedPoint[]): (number | null)[] {
  return points.map(point => point.value)
}

/** Points that are not over stand still, so that only real gaps count as such: NOT_OVER keeps any number from being told. */
export function withFiller(points: readonly UsedPoint[]): (number | null)[] {
  const last = points.findLast(point => point.value !== null)?.value ?? 0
  return points.map(point => (point.isOver ? point.value : last))
}

function filled(values: readonly (number | null)[]): (number | null)[] {
  const last = values.findLast(value => value !== null) ?? 0
  const end = values.findLastIndex(value => value !== null)
  return values.map((value, i) => (i > end ? last : value))
}
