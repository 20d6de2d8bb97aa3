import { KindOverride } from '@upshot/shared/activities/kind'
import { z } from 'zod'
import type { Db } from '../db/connect.ts'

const Stored = KindOverride.omit({ key: true, hidden: true })

export async function listOverrides(db: Db, workspaceId: string): Promise<KindOverride[]> {
  const rows = await db
    .selectFrom('kind')
    .where('workspace_id', '=', workspaceId)
    .select(['key', 'definition', 'hidden'])
    .orderBy('created_at')
    .orderBy('key')
    .execute()
  return rows.map(row => ({
    ...z.nullable(Stored).parse(row.definition),
    key: row.key,
    hidden: row.hidden,
  }))
}

export async function saveOverride(db: Db, workspaceId: string, override: KindOverride, at: string): Promise<void> {
  const { key, hidden = false, ...definition } = override
  const text = JSON.stringify(definition)
  await db
    .insertInto('kind')
    .values({ workspace_id: workspaceId, key, definition: text, hidden, created_at: at })
    .onConflict(conflict => conflict.columns(['workspace_id', 'key']).doUpdateSet({ definition: text, hidden }))
    .execute()
}
