import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { metrics } from '@upshot/shared/metrics/api'
import { atLeast } from '@upshot/shared/people/role'
import type { Ctx } from '../context.ts'
import { openMetric, versionOf } from './open-metric.ts'
import { raceLost } from './refuse.ts'
import { findValues, withdrawValues } from './value-store.ts'

export async function withdrawValue(
  ctx: Ctx,
  { params }: Received<typeof metrics.withdrawValue.spec>,
): Promise<Answer<typeof metrics.withdrawValue.spec>> {
  const { db, workspace, actor, now } = ctx
  const open = await openMetric(ctx, params.id)
  const [row] = await findValues(db, workspace.id, { metricId: params.id, id: params.valueId, withdrawnToo: true })
  if (row === undefined) throw new Problem('not-found', 'This metric has no such value.')
  const { recorded, number } = row
  if (recorded.withdrawnAt !== null) throw new Problem('already-done', 'This value was withdrawn already.')
  if (recorded.recordedBy !== actor.personId && !atLeast(actor.role, 'manager')) {
    throw new Problem('not-allowed', 'You can withdraw values that you recorded. A manager can withdraw this one.')
  }
  const { status } = versionOf(open, number).version
  if (status === 'superseded' || status === 'retired') {
    throw new Problem('not-acceptable', `Version ${number} is ${status}: its values stay as they were.`)
  }
  const at = now.toISOString()
  const place = { metricId: params.id, number, periodStart: recorded.periodStart, restatement: recorded.restatement }
  if ((await withdrawValues(db, workspace.id, [place], at)) !== 1) throw raceLost()
  await ctx.audit(
    'metric.withdraw-value',
    { kind: 'metric', id: params.id },
    { version: number, periodStart: recorded.periodStart, value: recorded.value },
  )
  return { ...recorded, withdrawnAt: at }
}
