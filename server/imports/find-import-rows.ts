import type { Received } from '@upshot/shared/contract/endpoint'
import type { imports } from '@upshot/shared/imports/api'
import type { RowsFound, FileRow as ShownRow } from '@upshot/shared/imports/file-rows'
import type { Understood } from '@upshot/shared/imports/result'
import type { Ctx } from '../context.ts'
import { findFileRows } from './open-reading.ts'
import { isRejectedFile, withoutApostrophe } from './reading/rejected-file.ts'
import type { FileRow } from './reading-message.ts'
import { readUnderstood, requireStaged, stagedFile } from './staged.ts'
import { readParts } from './staged-file-store.ts'

/** Rows as they stand in the staged file, for whoever corrects them. */
export async function findImportRows(
  ctx: Ctx,
  { params, body }: Received<typeof imports.rows.spec>,
): Promise<RowsFound> {
  const found = await requireStaged(ctx, params.id)
  const understood = await readUnderstood(ctx, found.id)
  const { container, delimiter, encoding, headerLine } = understood
  const lines = [...new Set(body.lines)].sort((a, b) => a - b)
  const same = body.same == null ? undefined : { ...body.same, headerLine }
  const { rows, same: counted } = await findFileRows(
    readParts(stagedFile(ctx, found.id)),
    { file: { fileName: found.fileName, sheet: container?.part ?? null }, delimiter, encoding, lines, same },
    ctx.request.signal,
  )
  return { rows: rows.map(row => shown(row, understood)), same: counted }
}

function shown({ line, cells, isWhole }: FileRow, { columns }: Understood): ShownRow {
  const plain = isRejectedFile(columns.map(column => column.label)) ? cells.map(withoutApostrophe) : cells
  // In a broken row nobody can tell which cell is which.
  if (cells.length !== columns.length) return { line, cells: [...plain], isWhole }
  return {
    line,
    cells: columns.map(({ index, field }) => (field === null ? null : (plain[index] ?? ''))),
    isWhole,
  }
}
