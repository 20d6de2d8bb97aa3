import type { Received } from '@upshot/shared/contract/endpoint'
import type { metrics } from '@upshot/shared/metrics/api'
import type { Ctx } from '../context.ts'
import { csvResponse } from './csv-response.ts'
import { findShownVersion } from './find-shown-version.ts'
import { findValues } from './value-store.ts'

const header = [
  'period_start',
  'value',
  'numerator',
  'denominator',
  'grade',
  'source',
  'note',
  'restatement',
  'counts',
  'recorded_at',
  'recorded_by',
  'withdrawn_at',
]

export async function exportValues(
  ctx: Ctx,
  { params, query }: Received<typeof metrics.exportValues.spec>,
): Promise<Response> {
  const version = await findShownVersion(ctx, params.id, query.version ?? null)
  const rows = await findValues(ctx.db, ctx.workspace.id, {
    metricId: params.id,
    number: version.number,
    withdrawnToo: true,
  })
  const counting = new Map<string, string>()
  for (const { recorded } of rows) {
    if (recorded.withdrawnAt === null && !counting.has(recorded.periodStart)) {
      counting.set(recorded.periodStart, recorded.id)
    }
  }
  return csvResponse(
    `${version.name}-v${version.number}.csv`,
    header,
    rows.map(({ recorded }) => [
      recorded.periodStart,
      recorded.value,
      recorded.numerator,
      recorded.denominator,
      recorded.grade,
      recorded.source,
      recorded.note,
      recorded.restatement,
      counting.get(recorded.periodStart) === recorded.id,
      recorded.recordedAt,
      recorded.recordedByName,
      recorded.withdrawnAt,
    ]),
  )
}
