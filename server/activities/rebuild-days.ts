import type { Ctx } from '../context.ts'
import { lockDays, recountDays } from './rollup-store.ts'

/** Counts all days of a workspace from its activities, after a bulk load or to repair. */
export async function rebuildDays(ctx: { db: Ctx['db']; workspace: { id: string } }): Promise<void> {
  await lockDays(ctx.db, ctx.workspace.id)
  await recountDays(ctx.db, ctx.workspace.id, null)
}
