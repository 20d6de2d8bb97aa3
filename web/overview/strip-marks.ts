import { type Family, familyNames } from '@upshot/shared/activities/vocabulary'
import { earlierOf, laterOf } from '@upshot/shared/calendar/day'
import type { ActivityMark } from '@upshot/shared/overview/overview'
import type { Mark } from '../charts/merge-marks.ts'
import type { OpenRows } from './open-rows.ts'

/** The activities as the strip draws them. */
export function stripMarks(marks: readonly ActivityMark[]): Mark[] {
  return marks.map(mark => ({
    id: mark.activity?.id ?? `${mark.family} ${mark.from}`,
    day: mark.from,
    ...(mark.activities === 1 ? {} : { to: mark.to, activities: mark.activities }),
    title: mark.activity?.title ?? `${familyNames[mark.family]}, several`,
    family: mark.family,
    reach: mark.people,
  }))
}

/**
 * The rows behind a bubble. A bubble holds neighbours of one family, and all that share a day, so its first and last day
 * and its family say which activities those are. Null when it holds nothing.
 */
export function rowsBehind(marks: readonly Mark[]): OpenRows | null {
  const [first, ...rest] = marks
  if (first === undefined) return null
  const period = rest.reduce(
    (days, mark) => ({ from: earlierOf(days.from, mark.day), to: laterOf(days.to, mark.to ?? mark.day) }),
    { from: first.day, to: first.to ?? first.day },
  )
  const family: Family = first.family
  return { family, kind: null, period }
}
