import { activities } from '@upshot/shared/activities/api'
import { call } from '../api/call.ts'
import type { Mark } from '../charts/merge-marks.ts'
import { stringifySearch } from '../frame/search-params.ts'
import { activitiesBehind } from './open-rows.ts'
import { rowsBehind } from './strip-marks.ts'

/** The address of the list of exactly the activities of a mark. */
export async function listBehind(marks: readonly Mark[]): Promise<string> {
  const rows = rowsBehind(marks)
  if (rows === null) return '/activities'
  const { items } = await call(activities.kinds, {})
  return `/activities${stringifySearch({ ...activitiesBehind(rows, {}, items) })}`
}
