import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { invalidInput, Problem } from '@upshot/shared/contract/problem'
import type { metrics } from '@upshot/shared/metrics/api'
import { propose } from '@upshot/shared/metrics/sign-off'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { findMember } from '../people/find-member.ts'
import { insertApproval, withdrawApprovals } from './approval-store.ts'
import { readDetail } from './get-metric.ts'
import { openMetric, versionOf } from './open-metric.ts'
import { allowed, raceLost } from './refuse.ts'
import { moveVersion } from './store.ts'

export async function proposeMetric(
  ctx: Ctx,
  { params, body }: Received<typeof metrics.propose.spec>,
): Promise<Answer<typeof metrics.propose.spec>> {
  const { db, workspace, actor, now } = ctx
  const open = await openMetric(ctx, params.id)
  const { version, revision } = versionOf(open, params.version)
  const earlier = open.versions.find(row => row.version.status === 'proposed')?.version ?? null
  const at = now.toISOString()
  const done = allowed(propose(version, [body.approverId], earlier, actor, at, () => newId(now.getTime())))
  if (revision !== body.revision) {
    throw new Problem('conflict', 'Somebody else changed this draft meanwhile. Read it again before you propose it.')
  }
  if ((await findMember(db, workspace.id, body.approverId)) === null) {
    const message = 'Only a member of this workspace can be asked to agree. Invite them first.'
    throw invalidInput([{ path: 'approverId', message }])
  }
  if (done.superseded !== null) {
    const { number } = done.superseded
    const end = { metricId: params.id, number, from: 'proposed', to: 'superseded', at } as const
    if (!(await moveVersion(db, workspace.id, end))) throw raceLost()
    await withdrawApprovals(db, workspace.id, { metricId: params.id, number, at })
  }
  const move = { metricId: params.id, number: version.number, from: 'draft', to: 'proposed', at } as const
  if (!(await moveVersion(db, workspace.id, move))) throw raceLost()
  for (const approval of done.approvals) {
    await insertApproval(db, workspace.id, {
      id: approval.id,
      metricId: params.id,
      number: version.number,
      approverId: approval.approverId,
      requestedBy: approval.requestedBy,
      at,
    })
  }
  await ctx.audit(
    'metric.propose',
    { kind: 'metric', id: params.id },
    { version: version.number, approverId: body.approverId, supersedes: done.superseded?.number ?? null },
  )
  return readDetail(ctx, params.id)
}
