import { shippedKinds } from '@upshot/shared/activities/kinds'
import { daysIn, elapsedPart } from '@upshot/shared/calendar/period'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { invalidInput } from '@upshot/shared/contract/problem'
import type { overview } from '@upshot/shared/overview/api'
import type { Ctx } from '../context.ts'
import { calendarOf } from '../metrics/calendar-of.ts'
import { countActivities, countAllActivities, type Filter, listKindFamilies } from './gather.ts'
import { markStepsOf, marksOf, startsOf } from './marks-of.ts'

const MOST_DAYS = 20 * 366

type Spec = typeof overview.marks.spec

/** What was done in some days, as it stands under the line of any metric. */
export async function listMarks(ctx: Ctx, { query: period }: Received<Spec>): Promise<Answer<Spec>> {
  if (period.to < period.from) throw invalidInput([{ path: 'to', message: 'The days end before they begin.' }])
  if (daysIn(period) > MOST_DAYS) {
    throw invalidInput([{ path: 'from', message: 'A chart shows at most 20 years. Choose fewer days.' }])
  }
  const { rules, today } = calendarOf(ctx)
  const elapsed = elapsedPart(period, today)
  if (elapsed === null) return { items: [] }
  const families = await listKindFamilies(ctx.db, ctx.workspace.id, shippedKinds)
  const filter: Filter = { workspaceId: ctx.workspace.id, team: null, audience: null, kinds: null }
  const total = await countAllActivities(ctx.db, filter, elapsed)
  const steps = startsOf(markStepsOf(period, rules))
  const counted = () => countActivities(ctx.db, filter, elapsed, steps, steps)
  return { items: await marksOf(ctx, { filter, families, period, elapsed, rules, total }, counted) }
}
