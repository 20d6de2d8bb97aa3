import type { Ctx } from '../context.ts'
import { deleteUntouchedEvent, type Forgotten } from './forget-event-store.ts'

/**
 * For the undo of an import: the event that it made goes for good when nobody changed it and nothing hangs on it. Answers
 * whether it went, or why not. The caller checks permission and writes the audit row.
 */
export async function forgetEvent(
  ctx: Pick<Ctx, 'db' | 'workspace'>,
  eventId: string,
  importId: string,
): Promise<Forgotten> {
  return deleteUntouchedEvent(ctx.db, ctx.workspace.id, eventId, importId)
}
