import type { ApprovalDetail } from '@upshot/shared/metrics/metric-detail'
import type { Decision } from '@upshot/shared/metrics/vocabulary'
import type { Db } from '../db/connect.ts'

/** An approval and which version it is about. */
export interface ApprovalRow {
  metricId: string
  number: number
  approval: ApprovalDetail
}

export async function insertApproval(
  db: Db,
  workspaceId: string,
  request: { id: string; metricId: string; number: number; approverId: string; requestedBy: string; at: string },
): Promise<void> {
  await db
    .insertInto('approval')
    .values({
      workspace_id: workspaceId,
      id: request.id,
      metric_id: request.metricId,
      version: request.number,
      person_id: request.approverId,
      requested_by: request.requestedBy,
      requested_at: request.at,
    })
    .execute()
}

/** Approvals, oldest first: of one metric, or of every version that is proposed now. */
export async function findApprovals(db: Db, workspaceId: string, metricId: string | null): Promise<ApprovalRow[]> {
  let query = db
    .selectFrom('approval as a')
    .innerJoin('metric_version as v', join =>
      join
        .onRef('v.workspace_id', '=', 'a.workspace_id')
        .onRef('v.metric_id', '=', 'a.metric_id')
        .onRef('v.version', '=', 'a.version'),
    )
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .innerJoin('person as r', 'r.id', 'a.requested_by')
    .where('a.workspace_id', '=', workspaceId)
    .selectAll('a')
    .select(['v.id as version_id', 'p.name as approver_name', 'r.name as requester_name'])
    .orderBy('a.requested_at')
    .orderBy('a.id')
  query = metricId === null ? query.where('v.status', '=', 'proposed') : query.where('a.metric_id', '=', metricId)
  const rows = await query.execute()
  return rows.map(row => ({
    metricId: row.metric_id,
    number: row.version,
    approval: {
      id: row.id,
      versionId: row.version_id,
      approverId: row.person_id,
      requestedAt: row.requested_at,
      requestedBy: row.requested_by,
      decision: row.decision === null ? null : decisionFrom(row.decision),
      comment: row.comment === '' ? null : row.comment,
      decidedAt: row.decided_at,
      approver: { id: row.person_id, name: row.approver_name },
      requestedByName: row.requester_name,
      withdrawnAt: row.withdrawn_at,
    },
  }))
}

function decisionFrom(text: string): Decision {
  if (text !== 'agreed' && text !== 'declined') throw new Error(`the database holds a decision that is none: ${text}`)
  return text
}

/** Writes the answer of an approval that still waits; false when it was answered or withdrawn meanwhile. */
export async function decideApproval(
  db: Db,
  workspaceId: string,
  answer: { id: string; decision: Decision; comment: string; at: string },
): Promise<boolean> {
  const result = await db
    .updateTable('approval')
    .set({ decision: answer.decision, comment: answer.comment, decided_at: answer.at })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', answer.id)
    .where('decision', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** A decline that no longer stands, because its giver thought again; false when somebody was first. */
export async function closeAnswer(
  db: Db,
  workspaceId: string,
  { id, at }: { id: string; at: string },
): Promise<boolean> {
  const result = await db
    .updateTable('approval')
    .set({ withdrawn_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('decision', '=', 'declined')
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Takes back what still waits for an answer. */
export async function withdrawApprovals(
  db: Db,
  workspaceId: string,
  version: { metricId: string; number: number; at: string },
): Promise<void> {
  await db
    .updateTable('approval')
    .set({ withdrawn_at: version.at })
    .where('workspace_id', '=', workspaceId)
    .where('metric_id', '=', version.metricId)
    .where('version', '=', version.number)
    .where('decision', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
}
