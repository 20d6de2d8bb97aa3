import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Period } from '@upshot/shared/calendar/period'
import type { Mark } from '../charts/merge-marks.ts'

export interface Work {
  /** What was done in some days, as marks under the line of a metric. */
  marks(days: Period, signal: AbortSignal): Promise<readonly Mark[]>
  /** The address of the list of exactly these activities. */
  listOf(marks: readonly Mark[]): Promise<string>
}

let offered: Work | null = null

/** Metrics know no activities; what was done on the days of a chart is offered by whoever puts the words together. */
export function offerWork(work: Work): void {
  offered = work
}

/** Those of other days are no placeholder for these: a chart would count too few. */
export function useMarksBeside(days: Period): UseQueryResult<readonly Mark[]> {
  return useQuery({
    queryKey: ['activities', 'beside-metric', days],
    queryFn: ({ signal }) => offered?.marks(days, signal) ?? [],
  })
}

/** Where a mark leads: to its activity, or to the list of those that it holds. */
export async function addressBehind(marks: readonly Mark[]): Promise<string | null> {
  const [only, ...more] = marks
  if (only === undefined) return null
  if (more.length === 0 && only.activities === undefined) return `/activities/${only.id}`
  return (await offered?.listOf(marks)) ?? null
}
