import type { ActivityFields } from '@upshot/shared/activities/with-defaults'
import { z } from 'zod'
import type { Db } from '../db/connect.ts'

/** One activity of a change: as it was before (null: it was not there), and the revision that the change gave it. */
export interface Image {
  id: string
  before: { fields: ActivityFields; updatedAt: string } | null
  revision: number
}

export interface Change {
  id: string
  action: 'create' | 'update' | 'delete' | 'bulk'
  madeBy: string
  madeAt: string
  images: Image[]
  /** An event that was made on the way. */
  newEventId: string | null
  undoneAt: string | null
}

/** What was written by `insertChange`; the fields inside are ours and were checked when they were written. */
const Written = z.strictObject({
  images: z.array(
    z.strictObject({
      id: z.uuid(),
      before: z
        .strictObject({ fields: z.custom<ActivityFields>(value => typeof value === 'object'), updatedAt: z.string() })
        .nullable(),
      revision: z.int(),
    }),
  ),
  newEventId: z.uuid().nullable(),
})

export async function insertChange(db: Db, workspaceId: string, change: Omit<Change, 'undoneAt'>): Promise<void> {
  const { images, newEventId } = change
  await db
    .insertInto('activity_change')
    .values({
      workspace_id: workspaceId,
      id: change.id,
      action: change.action,
      made_by: change.madeBy,
      made_at: change.madeAt,
      before: JSON.stringify({ images, newEventId }),
    })
    .execute()
}

export async function lockChange(db: Db, workspaceId: string, id: string): Promise<Change | null> {
  const row = await db
    .selectFrom('activity_change')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .select(['id', 'action', 'made_by', 'made_at', 'before', 'undone_at'])
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    id: row.id,
    action: actionFrom(row.action),
    madeBy: row.made_by,
    madeAt: row.made_at,
    undoneAt: row.undone_at,
    ...Written.parse(row.before),
  }
}

export async function markUndone(db: Db, workspaceId: string, id: string, at: string): Promise<void> {
  await db
    .updateTable('activity_change')
    .set({ undone_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}

function actionFrom(text: string): Change['action'] {
  return z.enum(['create', 'update', 'delete', 'bulk']).parse(text)
}
