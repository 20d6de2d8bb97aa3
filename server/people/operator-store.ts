import type { Db } from '../db/connect.ts'

/** Workspaces in the order of their making, sample workspaces last: no row level security hides them. */
export async function selectWorkspaceIds(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('workspace')
    .select('id')
    .orderBy('is_sample')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(row => row.id)
}
