import { type FieldError, invalidInput } from '@upshot/shared/contract/problem'
import { MetricDefinition, type MetricDefinitionChange } from '@upshot/shared/metrics/metric'
import type { Ctx } from '../context.ts'
import { findMember } from '../people/find-member.ts'
import { findMetrics } from './store.ts'

/** A whole definition made of a beginning and what is said about it; names who and what it names must exist here. */
export async function checkDefinition(
  ctx: Ctx,
  begin: Partial<MetricDefinition>,
  change: MetricDefinitionChange,
  metricId: string | null,
): Promise<MetricDefinition> {
  const told = Object.entries(change).filter(([, value]) => value !== undefined)
  const result = MetricDefinition.safeParse({ ...begin, ...Object.fromEntries(told) })
  if (!result.success) {
    throw invalidInput(
      result.error.issues.map(issue => ({
        path: ['definition', ...issue.path.map(String)].join('.'),
        message: issue.message,
      })),
    )
  }
  const faults = await wrongNames(ctx, result.data, metricId)
  if (faults.length > 0) throw invalidInput(faults)
  return result.data
}

async function wrongNames(
  { db, workspace }: Ctx,
  { ownerId, counterMetricId }: MetricDefinition,
  metricId: string | null,
): Promise<FieldError[]> {
  const faults: FieldError[] = []
  if (ownerId !== null && (await findMember(db, workspace.id, ownerId)) === null) {
    faults.push({
      path: 'definition.ownerId',
      message: 'The owner is not a member of this workspace. Choose a member.',
    })
  }
  if (counterMetricId === null) return faults
  if (counterMetricId === metricId) {
    faults.push({ path: 'definition.counterMetricId', message: 'A metric cannot be its own counter-metric.' })
  } else if ((await findMetrics(db, workspace.id, counterMetricId)).length === 0) {
    faults.push({ path: 'definition.counterMetricId', message: 'There is no such metric in this workspace.' })
  }
  return faults
}
