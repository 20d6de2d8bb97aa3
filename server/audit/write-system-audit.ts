import type { Db } from '../db/connect.ts'
import { newId } from '../db/id.ts'
import { insertAudit } from './store.ts'
import type { AuditRow } from './write-audit.ts'

/** For what Upshot does by itself, such as deleting what has expired: nobody asked for it. */
export async function writeSystemAudit(
  { db, workspaceId, now }: { db: Db; workspaceId: string; now: Date },
  entry: Pick<AuditRow, 'action' | 'subject' | 'detail'>,
): Promise<void> {
  await insertAudit(db, {
    workspaceId,
    id: newId(now.getTime()),
    at: now.toISOString(),
    actorId: null,
    apiTokenId: null,
    requestId: null,
    ...entry,
  })
}
