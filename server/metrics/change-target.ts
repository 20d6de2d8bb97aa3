import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { metrics } from '@upshot/shared/metrics/api'
import type { Ctx } from '../context.ts'
import { readDetail } from './get-metric.ts'
import { addTarget } from './set-target.ts'
import { takeTarget } from './take-target.ts'

export async function changeTarget(
  ctx: Ctx,
  { params, body }: Received<typeof metrics.changeTarget.spec>,
): Promise<Answer<typeof metrics.changeTarget.spec>> {
  const { version, target } = await takeTarget(ctx, params.id, params.targetId)
  await addTarget(ctx, version, body)
  const { from, to, baseline } = target
  await ctx.audit(
    'metric.change-target',
    { kind: 'metric', id: params.id },
    { version: version.number, was: { from, to, baseline, target: target.target }, is: body },
  )
  return readDetail(ctx, params.id)
}
