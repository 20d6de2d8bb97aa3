import type { Ctx } from '../context.ts'
import { unlessReferredTo } from '../db/unless-referred-to.ts'
import { refreshReach } from './record-reading.ts'
import { lockDays, recountDays } from './rollup-store.ts'
import {
  deleteImportedReadings,
  deleteUntouchedActivity,
  listImportedActivities,
  listImportedReadings,
} from './undo-content-store.ts'

export interface ContentUndone {
  /** Readings that went, and those below which an earlier one counts again. */
  removed: number
  restored: number
  /** Readings that somebody withdrew since, and activities that stay. */
  kept: number
  activitiesRemoved: number
  keptActivities: { title: string; because: 'edited-since' | 'in-use' }[]
}

/**
 * Takes back what an import recorded of activities: its readings go, and the activities that it logged, unless somebody has
 * changed them since or something hangs on them. In the transaction of `ctx`; the caller checks permission and writes the audit row.
 */
export async function undoContent(
  ctx: Pick<Ctx, 'client' | 'db' | 'workspace'>,
  importId: string,
): Promise<ContentUndone> {
  const { db, workspace } = ctx
  await lockDays(db, workspace.id)
  const undone: ContentUndone = { removed: 0, restored: 0, kept: 0, activitiesRemoved: 0, keptActivities: [] }
  const readings = await listImportedReadings(db, workspace.id, importId)
  for (const { isWithdrawn, hasOther } of readings)
    undone[isWithdrawn ? 'kept' : hasOther ? 'restored' : 'removed'] += 1
  await deleteImportedReadings(db, workspace.id, importId)
  const days: string[] = []
  const gone = new Set<string>()
  for (const { id, title, date, isEdited } of await listImportedActivities(db, workspace.id, importId)) {
    const because = isEdited ? 'edited-since' : (await isDeleted(ctx, id)) ? null : 'in-use'
    if (because === null) {
      undone.activitiesRemoved += 1
      gone.add(id)
      days.push(date)
    } else {
      undone.kept += 1
      undone.keptActivities.push({ title, because })
    }
  }
  for (const id of new Set(readings.map(({ activityId }) => activityId))) if (!gone.has(id)) await refreshReach(ctx, id)
  if (days.length > 0) await recountDays(db, workspace.id, days)
  return undone
}

/** False: something refers to it, such as a reading of somebody else or a study. */
async function isDeleted(
  { client, db, workspace }: Pick<Ctx, 'client' | 'db' | 'workspace'>,
  id: string,
): Promise<boolean> {
  const done = await unlessReferredTo(client, async () => {
    await deleteUntouchedActivity(db, workspace.id, id)
    return true
  })
  return done === true
}
