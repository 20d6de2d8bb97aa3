import { stagedDays } from '@upshot/shared/imports/may-handle-import'
import type pg from 'pg'
import { writeSystemAudit } from '../audit/write-system-audit.ts'
import { kyselyOn } from '../db/connect.ts'
import { enterScope } from '../db/scope.ts'
import { inTransaction } from '../db/transaction.ts'
import { deleteParts } from './staged-file-store.ts'
import { listStale, listWorkspaceIds } from './stale-store.ts'
import { markCancelled } from './store.ts'

/** Deletes staged files that lay untouched for seven days. Answers how many imports it gave up. */
export async function purgeStaged(pool: pg.Pool, now: Date): Promise<number> {
  const before = new Date(now.getTime() - stagedDays * 86_400_000).toISOString()
  const workspaceIds = await inTransaction(pool, 'read', client => listWorkspaceIds(kyselyOn(client)))
  let purged = 0
  for (const workspaceId of workspaceIds) {
    purged += await inTransaction(pool, 'write', async client => {
      await enterScope(client, { workspaceId, personId: null })
      const db = kyselyOn(client)
      const stale = await listStale(db, workspaceId, before)
      for (const importId of stale) {
        await deleteParts({ db, workspaceId, importId })
        await markCancelled(db, workspaceId, importId, now.toISOString())
        const subject = { kind: 'import', id: importId }
        await writeSystemAudit({ db, workspaceId, now }, { action: 'import.expire', subject, detail: {} })
      }
      return stale.length
    })
  }
  return purged
}
