import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { metrics } from '@upshot/shared/metrics/api'
import type { Approval } from '@upshot/shared/metrics/metric'
import { agree } from '@upshot/shared/metrics/sign-off'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { closeAnswer, decideApproval, insertApproval } from './approval-store.ts'
import { readDetail } from './get-metric.ts'
import { openMetric, versionOf } from './open-metric.ts'
import { allowed, raceLost } from './refuse.ts'
import { moveVersion } from './store.ts'

/** The version agreed before gives way in the same transaction, so there is never a moment with two or with none. */
export async function agreeMetric(
  ctx: Ctx,
  { params, body }: Received<typeof metrics.agree.spec>,
): Promise<Answer<typeof metrics.agree.spec>> {
  const { db, workspace, actor, now } = ctx
  const open = await openMetric(ctx, params.id)
  const { version } = versionOf(open, body.version)
  const approvals = open.approvals.filter(row => row.number === version.number).map(row => row.approval)
  const before = open.versions.find(row => row.version.status === 'agreed')?.version ?? null
  const at = now.toISOString()
  const done = allowed(agree(version, approvals, before, actor, body.comment, at))
  await answer(ctx, params.id, version.number, approvals, done.approval)
  if (done.superseded !== null) {
    const end = { metricId: params.id, number: done.superseded.number, from: 'agreed', to: 'superseded', at } as const
    if (!(await moveVersion(db, workspace.id, end))) throw raceLost()
  }
  if (done.version.status === 'agreed') {
    const move = { metricId: params.id, number: version.number, from: 'proposed', to: 'agreed', at } as const
    if (!(await moveVersion(db, workspace.id, move))) throw raceLost()
  }
  await ctx.audit(
    'metric.agree',
    { kind: 'metric', id: params.id },
    { version: version.number, supersedes: done.superseded?.number ?? null, comment: body.comment },
  )
  return readDetail(ctx, params.id)
}

/** Who said no before and says yes now answers anew: the first answer stays as it was given. */
async function answer(
  { db, workspace, now }: Ctx,
  metricId: string,
  number: number,
  approvals: readonly Approval[],
  agreed: Approval,
): Promise<void> {
  const before = approvals.find(approval => approval.id === agreed.id)
  const at = now.toISOString()
  const said = { decision: 'agreed', comment: agreed.comment ?? '', at } as const
  if (before?.decision !== 'declined') {
    if (!(await decideApproval(db, workspace.id, { id: agreed.id, ...said }))) throw raceLost()
    return
  }
  if (!(await closeAnswer(db, workspace.id, { id: agreed.id, at }))) throw raceLost()
  const id = newId(now.getTime())
  const { approverId, requestedBy } = agreed
  await insertApproval(db, workspace.id, { id, metricId, number, approverId, requestedBy, at: agreed.requestedAt })
  if (!(await decideApproval(db, workspace.id, { id, ...said }))) throw raceLost()
}
