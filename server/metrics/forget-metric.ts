import type { Ctx } from '../context.ts'
import { unlessReferredTo } from '../db/unless-referred-to.ts'
import { deleteUntouchedMetric } from './forget-metric-store.ts'

/**
 * For the undo of an import: the metric that it began goes for good when it is the draft that the import wrote, has no
 * values but its own, and nothing hangs on it. Answers whether it went. The caller checks permission and writes the audit row.
 */
export async function forgetMetric(
  { client, db, workspace }: Pick<Ctx, 'client' | 'db' | 'workspace'>,
  metricId: string,
  importId: string,
): Promise<boolean> {
  const isGone = await unlessReferredTo(client, () => deleteUntouchedMetric(db, workspace.id, metricId, importId))
  return isGone === true
}
