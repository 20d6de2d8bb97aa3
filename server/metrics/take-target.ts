import { Problem } from '@upshot/shared/contract/problem'
import type { MetricVersion } from '@upshot/shared/metrics/metric'
import type { TargetDetail } from '@upshot/shared/metrics/metric-detail'
import type { Ctx } from '../context.ts'
import { openMetric, versionOf } from './open-metric.ts'
import { raceLost } from './refuse.ts'
import { refuseEnded } from './set-target.ts'
import { endTarget, findTargets } from './target-store.ts'

/** Ends the target that holds now and answers what it was. */
export async function takeTarget(
  ctx: Ctx,
  metricId: string,
  targetId: string,
): Promise<{ version: MetricVersion; target: TargetDetail }> {
  const { db, workspace, actor, now } = ctx
  const open = await openMetric(ctx, metricId)
  const row = (await findTargets(db, workspace.id, [metricId], true)).find(({ target }) => target.id === targetId)
  if (row === undefined) throw new Problem('not-found', 'This metric has no such target.')
  if (row.target.removedAt !== null)
    throw new Problem('already-done', 'This target was removed already. Reload to see.')
  const { version } = versionOf(open, row.number)
  refuseEnded(version)
  const removal = { id: targetId, by: actor.personId, at: now.toISOString() }
  if (!(await endTarget(db, workspace.id, removal))) throw raceLost()
  return { version, target: row.target }
}
