import { isDay } from '@upshot/shared/calendar/day'
import { isRunning } from '@upshot/shared/calendar/period'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { invalidInput } from '@upshot/shared/contract/problem'
import type { metrics } from '@upshot/shared/metrics/api'
import { valuePeriod } from '@upshot/shared/metrics/value'
import type { Ctx } from '../context.ts'
import { calendarOf } from './calendar-of.ts'
import { findShownVersion } from './find-shown-version.ts'
import { findPeriods, findValues } from './value-store.ts'

/** The cursor is the first day of the last period told. */
export async function listValues(
  ctx: Ctx,
  { params, query }: Received<typeof metrics.listValues.spec>,
): Promise<Answer<typeof metrics.listValues.spec>> {
  const { db, workspace } = ctx
  const version = await findShownVersion(ctx, params.id, query.version ?? null)
  if (query.cursor !== undefined && !isDay(query.cursor)) {
    throw invalidInput([{ path: 'cursor', message: 'This cursor does not belong to this list.' }])
  }
  const key = { metricId: params.id, number: version.number }
  const { periodStarts, total } = await findPeriods(db, workspace.id, key, {
    from: query.from ?? null,
    to: query.to ?? null,
    before: query.cursor ?? null,
    limit: query.limit + 1,
  })
  const told = periodStarts.slice(0, query.limit)
  const rows = await findValues(db, workspace.id, { ...key, periodStarts: told, withdrawnToo: true })
  const byPeriod = Map.groupBy(rows, row => row.recorded.periodStart)
  const { rules, today } = calendarOf(ctx)
  return {
    items: told.map(start => {
      const all = (byPeriod.get(start) ?? []).map(row => row.recorded)
      const current = all.find(value => value.withdrawnAt === null) ?? null
      const period = valuePeriod(start, version.cadence, rules)
      return {
        periodStart: start,
        periodEnd: period.to,
        isRunning: isRunning(period, today),
        current,
        others: all.filter(value => value !== current),
      }
    }),
    nextCursor: periodStarts.length > query.limit ? (told.at(-1) ?? null) : null,
    total,
  }
}
