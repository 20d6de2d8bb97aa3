import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { metrics } from '@upshot/shared/metrics/api'
import { definitionOf } from '@upshot/shared/metrics/definition-of'
import type { MetricDefinition } from '@upshot/shared/metrics/metric'
import { editDraft as editRule } from '@upshot/shared/metrics/sign-off'
import type { Ctx } from '../context.ts'
import { checkDefinition } from './check-definition.ts'
import { readDetail } from './get-metric.ts'
import { openMetric, versionOf } from './open-metric.ts'
import { allowed } from './refuse.ts'
import { updateDraft } from './store.ts'

export async function editDraft(
  ctx: Ctx,
  { params, body }: Received<typeof metrics.editDraft.spec>,
): Promise<Answer<typeof metrics.editDraft.spec>> {
  const { version } = versionOf(await openMetric(ctx, params.id), params.version)
  allowed(editRule(version, body.change))
  const before = definitionOf(version)
  const definition = await checkDefinition(ctx, before, body.change, params.id)
  const isSaved = await updateDraft(ctx.db, ctx.workspace.id, {
    metricId: params.id,
    number: params.version,
    revision: body.revision,
    definition,
    at: ctx.now.toISOString(),
  })
  if (!isSaved) {
    throw new Problem(
      'conflict',
      'Somebody else changed this draft while you edited it. Reload it, then make your change again.',
    )
  }
  await ctx.audit(
    'metric.edit-draft',
    { kind: 'metric', id: params.id },
    { version: params.version, changed: changedFields(before, definition) },
  )
  return readDetail(ctx, params.id)
}

function changedFields(
  before: MetricDefinition,
  after: MetricDefinition,
): Record<string, { from: unknown; to: unknown }> {
  const earlier = new Map<string, unknown>(Object.entries(before))
  return Object.fromEntries(
    Object.entries(after)
      .filter(([field, value]) => earlier.get(field) !== value)
      .map(([field, value]) => [field, { from: earlier.get(field), to: value }]),
  )
}
