import type { Db } from '../db/connect.ts'

/** Staged imports that nobody touched since a moment. */
export async function listStale(db: Db, workspaceId: string, before: string): Promise<string[]> {
  const rows = await db
    .selectFrom('import')
    .where('workspace_id', '=', workspaceId)
    .where('status', '=', 'staged')
    .where('updated_at', '<', before)
    .select('id')
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map(row => row.id)
}

/** Workspaces are shared by all: no row level security hides them. */
export async function listWorkspaceIds(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('workspace').select('id').orderBy('id').execute()
  return rows.map(row => row.id)
}
