import type { ReadingRow } from '@upshot/shared/activities/api'
import type { Reading } from '@upshot/shared/activities/reading'
import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'

/** All readings of an activity, first observed first, withdrawn ones included. */
export async function listReadings(db: Db, workspaceId: string, activityId: string): Promise<ReadingRow[]> {
  const { rows } = await sql<ReadingRow>`
    select r.id, r.activity_id as "activityId", r.measure, r.value, r.observed_at as "observedAt", r.grade, r.source,
      r.created_at as "recordedAt", r.recorded_by as "recordedBy", p.name as "recordedByName",
      r.withdrawn_at as "withdrawnAt"
    from reading r left join person p on p.id = r.recorded_by
    where r.workspace_id = ${workspaceId} and r.activity_id = ${activityId}
    order by r.observed_at, r.created_at, r.id`.execute(db)
  return rows
}

export async function insertReading(db: Db, workspaceId: string, reading: Reading): Promise<void> {
  await db
    .insertInto('reading')
    .values({
      workspace_id: workspaceId,
      id: reading.id,
      activity_id: reading.activityId,
      measure: reading.measure,
      value: reading.value,
      observed_at: reading.observedAt,
      source: reading.source,
      grade: reading.grade,
      recorded_by: reading.recordedBy,
      created_at: reading.recordedAt,
    })
    .execute()
}

export async function setWithdrawn(db: Db, workspaceId: string, id: string, withdrawnAt: string | null): Promise<void> {
  await db
    .updateTable('reading')
    .set({ withdrawn_at: withdrawnAt })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}
