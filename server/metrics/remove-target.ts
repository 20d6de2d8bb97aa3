import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { metrics } from '@upshot/shared/metrics/api'
import type { Ctx } from '../context.ts'
import { readDetail } from './get-metric.ts'
import { takeTarget } from './take-target.ts'

export async function removeTarget(
  ctx: Ctx,
  { params }: Received<typeof metrics.removeTarget.spec>,
): Promise<Answer<typeof metrics.removeTarget.spec>> {
  const { version, target } = await takeTarget(ctx, params.id, params.targetId)
  const { from, to, baseline } = target
  await ctx.audit(
    'metric.remove-target',
    { kind: 'metric', id: params.id },
    { version: version.number, was: { from, to, baseline, target: target.target } },
  )
  return readDetail(ctx, params.id)
}
