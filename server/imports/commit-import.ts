import { isDeepStrictEqual } from 'node:util'
import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { imports } from '@upshot/shared/imports/api'
import type { ImportDetail } from '@upshot/shared/imports/import'
import type { Ctx } from '../context.ts'
import { importDetail } from './describe-import.ts'
import { changedSinceReview } from './plan-import.ts'
import { openStaged } from './read-again.ts'
import { rememberMapping } from './remember-mapping.ts'
import { withoutNames } from './review-import.ts'
import { getImportRow, lockStaged } from './staged.ts'
import { deleteParts } from './staged-file-store.ts'
import { markCommitted } from './store.ts'
import { withZone } from './with-zone.ts'
import { writeReading } from './write-reading.ts'

/** Writes what was reviewed, in one transaction: all that its target makes of it. */
export async function commitImport(
  ctx: Ctx,
  { params, body }: Received<typeof imports.commit.spec>,
): Promise<ImportDetail> {
  const found = await lockStaged(ctx, params.id)
  const { plan, fingerprint, counts } = found.reading
  if (plan === null) {
    throw new Problem('not-acceptable', 'Something has still to be answered before this can be imported.')
  }
  if (fingerprint !== body.fingerprint) throw changedSinceReview()
  if (counts.rejectedRows > 0 && !body.acceptRejectedRows) {
    const rows = counts.rejectedRows === 1 ? '1 row cannot' : `${counts.rejectedRows} rows cannot`
    const message = `${rows} be imported. Say that they are to be left out, or correct the file and upload it again.`
    throw new Problem('not-acceptable', message, [{ path: 'acceptRejectedRows', message }])
  }
  const reading = await openStaged(ctx, found, await withZone(ctx, found.choice), true)
  try {
    const written = await writeReading(ctx, found.id, reading, found.choice)
    if (written === null) throw changedSinceReview()
    const { outcome, event, metricId, touched } = written
    const differs = (['created', 'updated', 'removed', 'unchanged'] as const).some(part => outcome[part] !== plan[part])
    if (differs || !isDeepStrictEqual(withoutNames(touched), found.reading.touched)) throw changedSinceReview()
    await markCommitted(ctx.db, ctx.workspace.id, found.id, {
      by: ctx.actor.personId,
      at: ctx.now.toISOString(),
      eventId: event?.id ?? null,
      metricId,
      outcome,
    })
    await rememberMapping(ctx, found.id, reading, found.choice, metricId)
    await deleteParts({ db: ctx.db, workspaceId: ctx.workspace.id, importId: found.id })
    const detail = { tool: found.tool, report: found.report, rows: counts.rows, eventId: event?.id ?? null, ...outcome }
    await ctx.audit('import.commit', { kind: 'import', id: found.id }, detail)
  } finally {
    reading.close()
  }
  return importDetail(ctx, await getImportRow(ctx, found.id))
}
