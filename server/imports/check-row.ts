import type { Received } from '@upshot/shared/contract/endpoint'
import type { imports } from '@upshot/shared/imports/api'
import type { ImportIssue } from '@upshot/shared/imports/issue'
import type { Ctx } from '../context.ts'
import { issuesOfRow } from './reading/issues-of-row.ts'
import { readUnderstood, requireStaged } from './staged.ts'

/** Says at once whether a row could be imported if it read so, before the file is read again. */
export async function checkRow(
  ctx: Ctx,
  { params, body }: Received<typeof imports.check.spec>,
): Promise<{ issues: ImportIssue[] }> {
  const found = await requireStaged(ctx, params.id)
  const understood = await readUnderstood(ctx, found.id)
  const cells = body.cells.map(cell => cell ?? '')
  return { issues: issuesOfRow(understood, found.choice.answers, { line: body.line, cells }) }
}
