import { type RowsUndone, undoImportedRows } from '../db/imported-rows.ts'
import { importedSessions } from './imported-sessions.ts'
import type { AttendanceCtx } from './record-attendance.ts'
import { forgetContacts } from './record-contacts.ts'

/** Takes back the sessions of an import, and whoever nothing else speaks of. The caller writes the audit row. */
export async function undoSessions(
  ctx: Pick<AttendanceCtx, 'db' | 'workspace'>,
  importId: string,
): Promise<Omit<RowsUndone, 'contactIds'>> {
  const { contactIds, ...undone } = await undoImportedRows(ctx.db, importedSessions, {
    workspaceId: ctx.workspace.id,
    importId,
  })
  await forgetContacts(ctx, contactIds)
  return undone
}
