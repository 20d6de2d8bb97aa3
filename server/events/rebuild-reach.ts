import { preferBulk } from './attendance-store.ts'
import { listEventIds } from './event-store.ts'
import { lockReach, recomputeReach } from './reach-store.ts'
import type { AttendanceCtx } from './record-attendance.ts'
import { recountTotals } from './totals-store.ts'

/** Computes totals and reach of a workspace from the facts, after a bulk load or to repair. */
export async function rebuildReach(ctx: Pick<AttendanceCtx, 'db'> & { workspace: { id: string } }): Promise<void> {
  const { db, workspace } = ctx
  await preferBulk(db)
  await lockReach(db, workspace.id)
  await recountTotals(db, workspace.id, await listEventIds(db, workspace.id))
  await recomputeReach(db, workspace.id)
}
