import { withoutNestedLoops } from '../db/without-nested-loops.ts'
import { preferBulk } from './attendance-store.ts'
import { lockEvent } from './event-store.ts'
import { applyAttendees, lockReach, noteAttendees } from './reach-store.ts'
import type { AttendanceCtx } from './record-attendance.ts'
import { recountTotals } from './totals-store.ts'
import { listImportedEvents, type PartUndone, removeStrangers, undoPart } from './undo-store.ts'

export type AttendanceUndone = PartUndone

/**
 * Takes an import back: rows that it created go, rows that it changed become what they were, and rows that a later import
 * changed since stay and are counted as kept. Totals and reach follow. The caller checks permission and writes the audit row.
 */
export async function undoAttendance(
  ctx: Pick<AttendanceCtx, 'db' | 'workspace'>,
  importId: string,
): Promise<AttendanceUndone> {
  const { db, workspace } = ctx
  await preferBulk(db)
  await lockReach(db, workspace.id)
  const sum: AttendanceUndone = { removed: 0, restored: 0, kept: 0, keptFor: [] }
  for (const eventId of await listImportedEvents(db, workspace.id, importId)) {
    const event = await lockEvent(db, workspace.id, eventId)
    if (event === null) continue
    const countsAsReach = event.deletedAt === null
    if (countsAsReach) await noteAttendees(db, workspace.id, eventId)
    const part = { workspaceId: workspace.id, eventId, importId }
    const counts = await withoutNestedLoops(db, () => undoPart(db, part))
    await recountTotals(db, workspace.id, [eventId])
    if (countsAsReach) await applyAttendees(db, workspace.id, eventId, event.day)
    await removeStrangers(db, workspace.id)
    sum.removed += counts.removed
    sum.restored += counts.restored
    sum.kept += counts.kept
    sum.keptFor.push(...counts.keptFor)
  }
  return sum
}
