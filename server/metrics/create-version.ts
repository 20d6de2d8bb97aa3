import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { metrics } from '@upshot/shared/metrics/api'
import { definitionOf } from '@upshot/shared/metrics/definition-of'
import type { MetricVersion } from '@upshot/shared/metrics/metric'
import { newVersion } from '@upshot/shared/metrics/sign-off'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { checkDefinition } from './check-definition.ts'
import { readDetail } from './get-metric.ts'
import { openMetric } from './open-metric.ts'
import { allowed, noSuchMetric } from './refuse.ts'
import { insertDraft, setRetired } from './store.ts'
import { findTargets, insertTarget } from './target-store.ts'

/** Begins with what was last put to somebody, agreed or not; a draft that was given up is passed over. */
export async function createVersion(
  ctx: Ctx,
  { params, body }: Received<typeof metrics.createVersion.spec>,
): Promise<Answer<typeof metrics.createVersion.spec>> {
  const { db, workspace, actor, now } = ctx
  const { metric, versions } = await openMetric(ctx, params.id)
  const all = versions.map(row => row.version)
  const begin = all.find(version => version.proposedAt !== null) ?? all[0]
  if (begin === undefined) throw noSuchMetric()
  const at = now.toISOString()
  const { version } = allowed(newVersion(begin, all, actor, at, () => newId(now.getTime())))
  const definition = await checkDefinition(ctx, definitionOf(version), body.change, params.id)
  await insertDraft(db, workspace.id, {
    id: version.id,
    metricId: params.id,
    number: version.number,
    definition,
    createdBy: actor.personId,
    at,
  })
  await carryTargets(ctx, begin, version.number)
  if (metric.retiredAt !== null) await setRetired(db, workspace.id, params.id, null)
  await ctx.audit('metric.create-version', { kind: 'metric', id: params.id }, { version: version.number })
  return readDetail(ctx, params.id)
}

/** What was promised holds on unless the new version says otherwise. */
async function carryTargets({ db, workspace, actor, now }: Ctx, from: MetricVersion, number: number): Promise<void> {
  const targets = await findTargets(db, workspace.id, [from.metricId], false)
  for (const { target } of targets.filter(row => row.number === from.number)) {
    await insertTarget(db, workspace.id, {
      id: newId(now.getTime()),
      metricId: from.metricId,
      number,
      from: target.from,
      to: target.to,
      baseline: target.baseline,
      target: target.target,
      setBy: actor.personId,
      at: now.toISOString(),
    })
  }
}
