import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { metrics } from '@upshot/shared/metrics/api'
import type { PendingApproval } from '@upshot/shared/metrics/metric-detail'
import type { Ctx } from '../context.ts'
import { findApprovals } from './approval-store.ts'
import { findVersions } from './store.ts'

/** Few by nature, so all are read and a page of them is answered. The cursor is the id of the last one told. */
export async function listApprovals(
  ctx: Ctx,
  { query }: Received<typeof metrics.listApprovals.spec>,
): Promise<Answer<typeof metrics.listApprovals.spec>> {
  const waiting = await findWaiting(ctx)
  const begin = query.cursor === undefined ? 0 : waiting.findIndex(({ approval }) => approval.id === query.cursor) + 1
  if (query.cursor !== undefined && begin === 0) {
    throw new Problem('invalid-input', 'This place in the list is gone. Begin from the first page.', [
      { path: 'cursor', message: 'The approval that this cursor names no longer waits.' },
    ])
  }
  const items = waiting.slice(begin, begin + query.limit)
  const isMore = begin + items.length < waiting.length
  return { items, nextCursor: isMore ? (items.at(-1)?.approval.id ?? null) : null, total: waiting.length }
}

async function findWaiting({ db, workspace, actor }: Ctx): Promise<PendingApproval[]> {
  const approvals = await findApprovals(db, workspace.id, null)
  const mine = approvals.filter(
    ({ approval }) =>
      approval.approverId === actor.personId && approval.decision === null && approval.withdrawnAt === null,
  )
  if (mine.length === 0) return []
  const versions = (await findVersions(db, workspace.id, null)).map(row => row.version)
  return mine.flatMap(({ approval, metricId }) => {
    const version = versions.find(candidate => candidate.id === approval.versionId)
    if (version === undefined) return []
    const agreed = versions.find(other => other.metricId === metricId && other.status === 'agreed')
    return [{ approval, metricId, version, supersedes: agreed?.number ?? null }]
  })
}
