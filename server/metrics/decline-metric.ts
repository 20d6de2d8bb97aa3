import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { metrics } from '@upshot/shared/metrics/api'
import { decline } from '@upshot/shared/metrics/sign-off'
import type { Ctx } from '../context.ts'
import { decideApproval } from './approval-store.ts'
import { readDetail } from './get-metric.ts'
import { openMetric, versionOf } from './open-metric.ts'
import { allowed, raceLost } from './refuse.ts'

export async function declineMetric(
  ctx: Ctx,
  { params, body }: Received<typeof metrics.decline.spec>,
): Promise<Answer<typeof metrics.decline.spec>> {
  const { db, workspace, actor, now } = ctx
  const open = await openMetric(ctx, params.id)
  const { version } = versionOf(open, body.version)
  const approvals = open.approvals.filter(row => row.number === version.number).map(row => row.approval)
  const at = now.toISOString()
  const { approval } = allowed(decline(version, approvals, actor, body.comment, at))
  const answer = { id: approval.id, decision: 'declined', comment: body.comment, at } as const
  if (!(await decideApproval(db, workspace.id, answer))) throw raceLost()
  const detail = { version: version.number, comment: body.comment }
  await ctx.audit('metric.decline', { kind: 'metric', id: params.id }, detail)
  return readDetail(ctx, params.id)
}
