import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { invalidInput } from '@upshot/shared/contract/problem'
import type { metrics } from '@upshot/shared/metrics/api'
import type { MetricDefinition } from '@upshot/shared/metrics/metric'
import { definitionFrom, findTemplate } from '@upshot/shared/metrics/templates'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { checkDefinition } from './check-definition.ts'
import { readDetail } from './get-metric.ts'
import { insertDraft, insertMetric } from './store.ts'

export async function createMetric(
  ctx: Ctx,
  { body }: Received<typeof metrics.create.spec>,
): Promise<Answer<typeof metrics.create.spec>> {
  const { db, workspace, actor, now } = ctx
  const definition = await checkDefinition(ctx, beginning(body.template, actor.personId), body.definition, null)
  const id = newId(now.getTime())
  const at = now.toISOString()
  await insertMetric(db, workspace.id, {
    id,
    template: body.template,
    createdAt: at,
    retiredAt: null,
    createdBy: actor.personId,
  })
  await insertDraft(db, workspace.id, {
    id: newId(now.getTime()),
    metricId: id,
    number: 1,
    definition,
    createdBy: actor.personId,
    at,
  })
  await ctx.audit('metric.create', { kind: 'metric', id }, { template: body.template, name: definition.name })
  return readDetail(ctx, id)
}

/** Who creates a metric owns it until somebody else is named. */
function beginning(key: string | null, ownerId: string): Partial<MetricDefinition> {
  if (key === null) return { formula: '', source: '', ownerId, counterMetricId: null }
  const template = findTemplate(key)
  if (template === undefined) {
    throw invalidInput([
      { path: 'template', message: `There is no template '${key}'. Choose one of the list or none.` },
    ])
  }
  return definitionFrom(template, ownerId)
}
