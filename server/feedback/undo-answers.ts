import { type RowsUndone, undoImportedRows } from '../db/imported-rows.ts'
import type { AttendanceCtx } from '../events/record-attendance.ts'
import { forgetContacts } from '../events/record-contacts.ts'
import { importedAnswers } from './imported-answers.ts'

/** Takes back the answers of an import, and whoever nothing else speaks of. The caller writes the audit row. */
export async function undoAnswers(
  ctx: Pick<AttendanceCtx, 'db' | 'workspace'>,
  importId: string,
): Promise<Omit<RowsUndone, 'contactIds'>> {
  const { contactIds, ...undone } = await undoImportedRows(ctx.db, importedAnswers, {
    workspaceId: ctx.workspace.id,
    importId,
  })
  await forgetContacts(ctx, contactIds)
  return undone
}
