import type { Received } from '@upshot/shared/contract/endpoint'
import { csvLine } from '@upshot/shared/format/csv'
import type { imports } from '@upshot/shared/imports/api'
import type { FileColumn } from '@upshot/shared/imports/result'
import type { Ctx } from '../context.ts'
import { findFileRows, findRejected } from './open-reading.ts'
import { openingOf } from './read-again.ts'
import { rejectedLabels } from './reading/rejected-file.ts'
import type { RejectedRows } from './reading/rejected-log.ts'
import type { FileRow } from './reading-message.ts'
import { readUnderstood, requireStaged, stagedFile } from './staged.ts'
import { readParts } from './staged-file-store.ts'

/**
 * All rejected rows as they stand in the file, with line and reason, to be corrected and uploaded again: the two columns
 * before the others are not read then. Columns that are nobody's business stay out.
 */
export async function exportRejected(ctx: Ctx, { params }: Received<typeof imports.rejected.spec>): Promise<Response> {
  const found = await requireStaged(ctx, params.id)
  const { columns, container, delimiter, encoding } = await readUnderstood(ctx, found.id)
  const file = stagedFile(ctx, found.id)
  const options = await openingOf(ctx, found, found.choice)
  const rejected = await findRejected(readParts(file), options, ctx.request.signal)
  const shown = columns.filter(column => !column.sensitive)
  const pieces = [Buffer.from(`\uFEFF${csvLine([...rejectedLabels, ...shown.map(column => column.label)])}`)]
  if (rejected !== null) {
    const reasonsOf = reasonsByLine(rejected)
    const write = (rows: readonly FileRow[]): void => {
      const lines = rows.map(row => csvLine([row.line, reasonsOf(row.line), ...cellsOf(row, shown, columns.length)]))
      pieces.push(Buffer.from(lines.join('')))
    }
    await findFileRows(
      readParts(file),
      {
        file: { fileName: found.fileName, sheet: container?.part ?? null },
        delimiter,
        encoding,
        lines: distinct(rejected.lines),
      },
      ctx.request.signal,
      write,
    )
  }
  const name = found.fileName.replace(/\.[^.]*$/, '').replace(/[^\w.-]+/g, '-')
  return new Response(Buffer.concat(pieces), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-rejected.csv"`,
      'cache-control': 'no-store',
    },
  })
}

/** Cells are never made up: a row that lost some has too few here as well, and is rejected again until it is corrected. */
function cellsOf({ cells }: FileRow, shown: readonly FileColumn[], width: number): string[] {
  const kept = shown.filter(({ index }) => index < cells.length).map(({ index }) => cells[index] ?? '')
  // Cells beyond the header are often what is wrong with the row.
  return [...kept, ...cells.slice(width)]
}

function distinct(lines: Int32Array): Int32Array {
  return lines.filter((line, at) => at === 0 || line !== lines[at - 1])
}

/** Asked in the order of the lines. */
function reasonsByLine({ lines, reasons, texts }: RejectedRows): (line: number) => string {
  let at = 0
  return line => {
    const found: string[] = []
    while (at < lines.length && (lines[at] ?? 0) < line) at++
    for (; lines[at] === line; at++) found.push(texts[reasons[at] ?? 0] ?? '')
    return found.join(' ')
  }
}
