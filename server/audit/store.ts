import type { Db } from '../db/connect.ts'
import type { AuditRow } from './write-audit.ts'

export async function insertAudit(db: Db, row: AuditRow): Promise<void> {
  await db
    .insertInto('audit')
    .values({
      workspace_id: row.workspaceId,
      id: row.id,
      at: row.at,
      actor_id: row.actorId,
      api_token_id: row.apiTokenId,
      request_id: row.requestId,
      action: row.action,
      subject_kind: row.subject.kind,
      subject_id: row.subject.id,
      detail: JSON.stringify(row.detail),
    })
    .execute()
}
