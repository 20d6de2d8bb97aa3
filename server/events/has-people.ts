import type { Ctx } from '../context.ts'
import { listSources } from './event-store.ts'

/** Whether any file told about the people of an event. */
export async function hasPeople(ctx: Pick<Ctx, 'db' | 'workspace'>, eventId: string): Promise<boolean> {
  return (await listSources(ctx.db, ctx.workspace.id, eventId)).length > 0
}
