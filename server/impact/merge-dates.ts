import type { Day } from '@upshot/shared/calendar/day'
import { type Axis, pointOf, pointsBetween } from './point-axis.ts'

/** Activities that begin a campaign, as points of the axis. */
export interface Cluster {
  /** The points of the first and of the last activity. */
  readonly first: Day
  readonly last: Day
  readonly activityIds: readonly string[]
}

/**
 * Activities closer than `apart` points are one campaign, which begins at the first of them, so that no day is counted
 * twice (METHODS section 3). `activities` ascend by date.
 */
export function mergeDates(
  activities: readonly { readonly id: string; readonly date: Day }[],
  apart: number,
  axis: Axis,
): Cluster[] {
  const clusters: { first: Day; last: Day; activityIds: string[] }[] = []
  for (const { id, date } of activities) {
    const point = pointOf(date, axis)
    const current = clusters.at(-1)
    if (current !== undefined && pointsBetween(current.last, point, axis) < apart) {
      current.last = point
      current.activityIds.push(id)
    } else clusters.push({ first: point, last: point, activityIds: [id] })
  }
  return clusters
}
