import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { metrics } from '@upshot/shared/metrics/api'
import type { Ctx } from '../context.ts'
import { readDetail } from './get-metric.ts'
import { openMetric, versionOf } from './open-metric.ts'
import { raceLost } from './refuse.ts'
import { moveVersion } from './store.ts'

export async function discardDraft(
  ctx: Ctx,
  { params }: Received<typeof metrics.discardDraft.spec>,
): Promise<Answer<typeof metrics.discardDraft.spec>> {
  const { version } = versionOf(await openMetric(ctx, params.id), params.version)
  if (version.status !== 'draft') {
    throw new Problem('conflict', `Version ${version.number} is ${version.status}. Only a draft can be given up.`)
  }
  const move = { metricId: params.id, number: version.number, from: 'draft', to: 'retired' } as const
  const isMoved = await moveVersion(ctx.db, ctx.workspace.id, { ...move, at: ctx.now.toISOString() })
  if (!isMoved) throw raceLost()
  await ctx.audit('metric.discard-draft', { kind: 'metric', id: params.id }, { version: version.number })
  return readDetail(ctx, params.id)
}
