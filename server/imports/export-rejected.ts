import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import { csvOf } from '@upshot/shared/format/csv'
import type { imports } from '@upshot/shared/imports/api'
import type { Ctx } from '../context.ts'
import { findFileRows } from './open-reading.ts'
import { getImportRow, readUnderstood, requireHandling, stagedFile } from './staged.ts'
import { readParts } from './staged-file-store.ts'

/** The rejected rows as they stand in the file, with line and reason. Columns that are nobody's business stay out. */
export async function exportRejected(ctx: Ctx, { params }: Received<typeof imports.rejected.spec>): Promise<Response> {
  const found = await getImportRow(ctx, params.id)
  requireHandling(ctx, found)
  if (found.status !== 'staged') {
    throw new Problem(
      'expired',
      'The uploaded file was deleted when this import ended. Upload it again to see its rows.',
    )
  }
  const { columns, delimiter, issues } = await readUnderstood(ctx, found.id)
  const errors = issues.flatMap(({ level, line, message }) =>
    level === 'error' && line !== null ? [{ line, message }] : [],
  )
  const reasons = Map.groupBy(errors, error => error.line)
  const bytes = readParts(stagedFile(ctx, found.id))
  const rows = await findFileRows(bytes, { delimiter, lines: [...reasons.keys()] }, ctx.request.signal)
  const shown = columns.filter(column => !column.sensitive)
  const lines = rows.map(({ line, cells }) => [
    line,
    (reasons.get(line) ?? []).map(({ message }) => message).join(' '),
    ...shown.map(({ index }) => cells[index] ?? ''),
    // Cells beyond the header are often what is wrong with the row.
    ...cells.slice(columns.length),
  ])
  const unlisted = found.reading.counts.rejectedRows - rows.length
  if (unlisted > 0) lines.push(['', `${unlisted} more rows were rejected; only the first issues of a file are listed.`])
  const name = found.fileName.replace(/\.[^.]*$/, '').replace(/[^\w.-]+/g, '-')
  return new Response(csvOf(['line', 'reason', ...shown.map(column => column.label)], lines), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-rejected.csv"`,
      'cache-control': 'no-store',
    },
  })
}
