import type { Period } from '@upshot/shared/calendar/period'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { invalidInput, Problem } from '@upshot/shared/contract/problem'
import type { metrics } from '@upshot/shared/metrics/api'
import type { MetricVersion } from '@upshot/shared/metrics/metric'
import { overlappingTarget } from '@upshot/shared/metrics/target-at'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { readDetail } from './get-metric.ts'
import { openMetric, versionOf } from './open-metric.ts'
import { findTargets, insertTarget } from './target-store.ts'

/** Targets may be set while a version is written and after it is agreed; who did when stays to be read. */
export async function setTarget(
  ctx: Ctx,
  { params, body }: Received<typeof metrics.setTarget.spec>,
): Promise<Answer<typeof metrics.setTarget.spec>> {
  const { version } = versionOf(await openMetric(ctx, params.id), params.version)
  await addTarget(ctx, version, body)
  await ctx.audit('metric.set-target', { kind: 'metric', id: params.id }, { version: version.number, ...body })
  return readDetail(ctx, params.id)
}

/** Two targets for the same day would leave open which one counts. */
export async function addTarget(
  { db, workspace, actor, now }: Ctx,
  version: MetricVersion,
  target: Period & { target: number; baseline?: number | null | undefined },
): Promise<void> {
  refuseEnded(version)
  const rows = await findTargets(db, workspace.id, [version.metricId], false)
  const others = rows.filter(row => row.number === version.number).map(row => row.target)
  const other = overlappingTarget(others, target)
  if (other !== null) {
    const message = `From ${other.from} to ${other.to} there is a target already (${other.target}). Change that one, or choose other days.`
    throw invalidInput([{ path: 'from', message }])
  }
  await insertTarget(db, workspace.id, {
    id: newId(now.getTime()),
    metricId: version.metricId,
    number: version.number,
    from: target.from,
    to: target.to,
    baseline: target.baseline ?? null,
    target: target.target,
    setBy: actor.personId,
    at: now.toISOString(),
  })
}

export function refuseEnded(version: MetricVersion): void {
  if (version.status !== 'superseded' && version.status !== 'retired') return
  throw new Problem(
    'not-acceptable',
    `Version ${version.number} is ${version.status}: its targets stay as they were. Set targets on the version that counts.`,
  )
}
