import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { metrics } from '@upshot/shared/metrics/api'
import { retire } from '@upshot/shared/metrics/sign-off'
import type { Ctx } from '../context.ts'
import { withdrawApprovals } from './approval-store.ts'
import { readDetail } from './get-metric.ts'
import { openMetric } from './open-metric.ts'
import { allowed, raceLost } from './refuse.ts'
import { moveVersion, setRetired } from './store.ts'

/** Ends the agreed version and whatever is under way. A new version brings the metric back. */
export async function retireMetric(
  ctx: Ctx,
  { params, body }: Received<typeof metrics.retire.spec>,
): Promise<Answer<typeof metrics.retire.spec>> {
  const { db, workspace, actor, now } = ctx
  const { versions } = await openMetric(ctx, params.id)
  const living = versions.map(row => row.version).filter(version => version.endedAt === null)
  if (living.length === 0) throw new Problem('already-done', 'This metric is retired already.')
  const at = now.toISOString()
  for (const version of living) {
    if (version.status === 'agreed') allowed(retire(version, actor, at))
    const place = { metricId: params.id, number: version.number, at }
    if (!(await moveVersion(db, workspace.id, { ...place, from: version.status, to: 'retired' }))) throw raceLost()
    await withdrawApprovals(db, workspace.id, place)
  }
  await setRetired(db, workspace.id, params.id, at)
  const ended = living.map(version => version.number)
  await ctx.audit('metric.retire', { kind: 'metric', id: params.id }, { versions: ended, reason: body.reason })
  return readDetail(ctx, params.id)
}
