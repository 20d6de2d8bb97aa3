import { type RowsUndone, undoImportedRows } from '../db/imported-rows.ts'
import { importedMembers } from './imported-members.ts'
import type { AttendanceCtx } from './record-attendance.ts'
import { forgetContacts } from './record-contacts.ts'

/** Takes back the members that an import brought, and whoever nothing else speaks of. The caller writes the audit row. */
export async function undoMembers(
  ctx: Pick<AttendanceCtx, 'db' | 'workspace'>,
  importId: string,
): Promise<Omit<RowsUndone, 'contactIds'>> {
  const { contactIds, ...undone } = await undoImportedRows(ctx.db, importedMembers, {
    workspaceId: ctx.workspace.id,
    importId,
  })
  await forgetContacts(ctx, contactIds)
  return undone
}
