import type { Received } from '@upshot/shared/contract/endpoint'
import type { metrics } from '@upshot/shared/metrics/api'
import type { Ctx } from '../context.ts'
import { csvResponse } from './csv-response.ts'
import { findHeads } from './list-metrics.ts'
import { readEntries } from './register.ts'

const header = [
  'name',
  'standing',
  'stage',
  'unit',
  'direction',
  'cadence',
  'owner',
  'agreed_version',
  'agreed_at',
  'latest_period',
  'latest_value',
  'target',
  'verdict',
  'as_of',
  'freshness',
  'definition',
]

export async function exportMetrics(ctx: Ctx, { query }: Received<typeof metrics.exportList.spec>): Promise<Response> {
  const entries = await readEntries(ctx, await findHeads(ctx, query))
  return csvResponse(
    'metrics.csv',
    header,
    entries.map(entry => [
      entry.name,
      entry.standing,
      entry.stage,
      entry.unit,
      entry.direction,
      entry.cadence,
      entry.owner?.name ?? null,
      entry.agreed?.number ?? null,
      entry.agreed?.at ?? null,
      entry.latest?.periodStart ?? null,
      entry.latest?.value ?? null,
      entry.target?.target ?? null,
      entry.verdict.word,
      entry.freshness.asOf,
      entry.freshness.state,
      entry.definition,
    ]),
  )
}
