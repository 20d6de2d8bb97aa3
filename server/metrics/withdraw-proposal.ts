import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { metrics } from '@upshot/shared/metrics/api'
import { withdraw } from '@upshot/shared/metrics/sign-off'
import type { Ctx } from '../context.ts'
import { withdrawApprovals } from './approval-store.ts'
import { readDetail } from './get-metric.ts'
import { openMetric, versionOf } from './open-metric.ts'
import { allowed, raceLost } from './refuse.ts'
import { moveVersion } from './store.ts'

export async function withdrawProposal(
  ctx: Ctx,
  { params }: Received<typeof metrics.withdraw.spec>,
): Promise<Answer<typeof metrics.withdraw.spec>> {
  const { db, workspace, actor, now } = ctx
  const { version } = versionOf(await openMetric(ctx, params.id), params.version)
  const at = now.toISOString()
  allowed(withdraw(version, actor, at))
  const place = { metricId: params.id, number: version.number, at }
  if (!(await moveVersion(db, workspace.id, { ...place, from: 'proposed', to: 'retired' }))) throw raceLost()
  await withdrawApprovals(db, workspace.id, place)
  await ctx.audit('metric.withdraw', { kind: 'metric', id: params.id }, { version: version.number })
  return readDetail(ctx, params.id)
}
