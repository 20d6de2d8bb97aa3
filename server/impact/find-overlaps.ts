import type { Day } from '@upshot/shared/calendar/day'
import type { StudyOverlap } from '@upshot/shared/impact/study-setup'
import { type DatedActivity, listDated } from '../activities/list-dated.ts'
import type { Ctx } from '../context.ts'
import { pointOf, pointsBetween, stepBy } from './point-axis.ts'
import type { Settled } from './settle-setup.ts'

/** Days that must be free of other activities: the windows, and as many points before each as its method looks at. */
export interface Guarded {
  /** Points: the first guarded one, the first of the window, and the first after it. */
  readonly from: Day
  readonly start: Day
  readonly until: Day
}

/** Points around a lasting change in which another one cannot be told from it (METHODS section 2). */
export const aroundChange = 4

/**
 * Event lift: as many points before the window as it has (METHODS 1.2). Event study: what each date is compared with. Lasting
 * change: the points in which another change would refuse it.
 */
export function guardedSpans({ setup, clusters, axis }: Settled): Guarded[] {
  return clusters.map(({ first, last }) => {
    const until = stepBy(setup.method === 'event-study' ? first : last, setup.windowPoints, axis)
    const before =
      setup.method === 'lasting-change' ? aroundChange : (setup.baselinePoints ?? pointsBetween(first, until, axis))
    return { from: stepBy(first, -before, axis), start: first, until }
  })
}

/** Everybody's other dated activities in those days, by date. None is left out for being small: that would be choosing. */
export async function findOverlaps(ctx: Ctx, settled: Settled): Promise<StudyOverlap[]> {
  const spans = guardedSpans(settled)
  const [first] = spans
  const last = spans.at(-1)
  if (first === undefined || last === undefined) return []
  const own = new Set(settled.setup.activities.map(activity => activity.id))
  const others = await listDated(ctx, { from: first.from, to: last.until })
  return others.filter(({ id }) => !own.has(id)).flatMap(other => placed(other, spans, settled))
}

function placed(
  { status: _, ...activity }: DatedActivity,
  spans: readonly Guarded[],
  { axis }: Settled,
): StudyOverlap[] {
  const point = pointOf(activity.date, axis)
  if (spans.some(({ start, until }) => point >= start && point < until)) return [{ ...activity, place: 'inside' }]
  return spans.some(({ from, until }) => point >= from && point < until) ? [{ ...activity, place: 'before' }] : []
}
