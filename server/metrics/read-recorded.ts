import type { Day } from '@upshot/shared/calendar/day'
import type { Grade } from '@upshot/shared/format/grade'
import type { MetricVersion } from '@upshot/shared/metrics/metric'
import type { Ctx } from '../context.ts'
import { findShownVersion } from './find-shown-version.ts'
import { findValues } from './value-store.ts'

/** The value that counts of one period. */
export interface Recorded {
  readonly periodStart: Day
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly grade: Grade
  readonly isRestated: boolean
}

/**
 * Every value that counts of a version of a metric (without a number: of the one that readers are shown), oldest first,
 * in the periods of its cadence. For methods that need each of them; charts read the series.
 */
export async function readRecorded(
  ctx: Ctx,
  metricId: string,
  number: number | null,
): Promise<{ version: MetricVersion; values: Recorded[] }> {
  const version = await findShownVersion(ctx, metricId, number)
  const rows = await findValues(ctx.db, ctx.workspace.id, { metricId, number: version.number, withdrawnToo: false })
  const byPeriod = Map.groupBy(rows, row => row.recorded.periodStart)
  // The store gives the value that counts first within its period.
  const values = [...byPeriod.values()].flatMap(([current, ...earlier]) =>
    current === undefined ? [] : [recordedOf(current.recorded, earlier.length > 0)],
  )
  return { version, values }
}

function recordedOf(
  { periodStart, value, numerator, denominator, grade }: Omit<Recorded, 'isRestated'>,
  isRestated: boolean,
): Recorded {
  return { periodStart, value, numerator, denominator, grade, isRestated }
}
