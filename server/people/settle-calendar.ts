import type { Ctx } from '../context.ts'
import { settleCalendarOf } from './workspace-store.ts'

/**
 * For whoever stores something by the workspace's weeks or fiscal quarters: from then on neither can be changed, or what is
 * stored would stand between the new ones, look like a gap and be counted twice when restated.
 */
export async function settleCalendar(ctx: Pick<Ctx, 'db' | 'workspace' | 'now'>): Promise<void> {
  await settleCalendarOf(ctx.db, ctx.workspace.id, ctx.now.toISOString())
}
