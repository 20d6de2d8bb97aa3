import { keepPreviousData, useQuery } from '@tanstack/react-query'
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

/** None until they are known: the line above does not wait for them. */
export function useMarksBeside(days: Period): readonly Mark[] {
  const { data } = useQuery({
    queryKey: ['activities', 'beside-metric', days],
    queryFn: ({ signal }) => offered?.marks(days, signal) ?? [],
    placeholderData: keepPreviousData,
  })
  return data ?? []
}

/** Where a mark leads: to its activity, or to the list of those that it holds. */
export async function addressBehind(marks: readonly Mark[]): Promise<string | null> {
  const [only, ...more] = marks
  if (only === undefined) return null
  if (more.length === 0 && only.activities === undefined) return `/activities/${only.id}`
  return (await offered?.listOf(marks)) ?? null
}
