import type { Family } from '@upshot/shared/activities/vocabulary'
import { type Bucket, bucketSizeFor, buckets } from '@upshot/shared/calendar/bucket'
import type { Day } from '@upshot/shared/calendar/day'
import type { CalendarRules, Period } from '@upshot/shared/calendar/period'
import type { ActivityMark } from '@upshot/shared/overview/overview'
import type { Ctx } from '../context.ts'
import { type Filter, type KindCount, listMarkedActivities } from './gather.ts'

/** Marks stand on the axis of a metric, which is wide: weeks of a year. */
const MOST_MARK_STEPS = 53
/** More activities than this would lie on top of each other as marks: they are told step by step. */
const MOST_MARKS = 400

interface Marked {
  readonly filter: Filter
  readonly families: ReadonlyMap<string, Family>
  readonly period: Period
  /** The part of the period that has happened. */
  readonly elapsed: Period
  readonly rules: CalendarRules
  /** How many activities there are. */
  readonly total: number
}

/** What was done, as marks on the axis of a metric: each activity, or counted step by step where there are many. */
export async function marksOf(
  ctx: Ctx,
  { filter, families, period, elapsed, rules, total }: Marked,
  counted: () => Promise<readonly KindCount[]>,
): Promise<ActivityMark[]> {
  if (total > MOST_MARKS) return groupedMarks(families, markStepsOf(period, rules), await counted())
  const activities = await listMarkedActivities(ctx.db, filter, elapsed)
  return activities.map(({ id, title, kind, date, people }) => ({
    from: date,
    to: date,
    family: familyOf(families, kind),
    activities: 1,
    people,
    activity: { id, title, kind },
  }))
}

export function markStepsOf(period: Period, rules: CalendarRules): Bucket[] {
  return buckets(period, bucketSizeFor(period, MOST_MARK_STEPS, rules), rules)
}

export const startsOf = (steps: readonly Bucket[]): Day[] => steps.map(step => step.start)

export const sumOf = (rows: readonly KindCount[]): number => rows.reduce((sum, row) => sum + row.activities, 0)

function groupedMarks(
  families: ReadonlyMap<string, Family>,
  steps: readonly Bucket[],
  counts: readonly KindCount[],
): ActivityMark[] {
  const groups = Map.groupBy(counts, row => `${row.markStep} ${familyOf(families, row.kind)}`)
  return [...groups.values()].flatMap(group => {
    const [first] = group
    const step = first === undefined ? undefined : steps[first.markStep - 1]
    if (first === undefined || step === undefined) return []
    const { start, end } = step
    const family = familyOf(families, first.kind)
    return [{ from: start, to: end, family, activities: sumOf(group), people: null, activity: null }]
  })
}

function familyOf(families: ReadonlyMap<string, Family>, kind: string): Family {
  return families.get(kind) ?? 'community'
}
