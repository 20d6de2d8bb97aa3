import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { imports } from '@upshot/shared/imports/api'
import type { UndoneImport } from '@upshot/shared/imports/import'
import { undoDays, whyNotUndo } from '@upshot/shared/imports/may-handle-import'
import type { Ctx } from '../context.ts'
import { importRow } from './describe-import.ts'
import { findLaterThatCounts } from './later-store.ts'
import { deleteMappingOfImport } from './saved-mapping-store.ts'
import { getImportRow } from './staged.ts'
import { lockImport, markUndone, type StoredImport } from './store.ts'
import { targetNamed } from './targets/table.ts'

export async function undoImport(ctx: Ctx, { params }: Received<typeof imports.undo.spec>): Promise<UndoneImport> {
  await lockImport(ctx.db, ctx.workspace.id, params.id)
  const found = await getImportRow(ctx, params.id)
  refuse(ctx, found)
  const undone = await targetNamed(found.target).undo(ctx, found)
  if (undone.removed + undone.restored > 0) await refuseLoss(ctx, found)
  const by = { by: ctx.actor.personId, at: ctx.now.toISOString() }
  // What was answered for it may be why it is taken back.
  await deleteMappingOfImport(ctx.db, ctx.workspace.id, found.id)
  await markUndone(ctx.db, ctx.workspace.id, found.id, { ...by, buckets: undone })
  const { keptThings, ...counts } = undone
  await ctx.audit('import.undo', { kind: 'import', id: found.id }, counts)
  return { ...undone, import: importRow(ctx, await getImportRow(ctx, found.id)) }
}

/**
 * A later file that said the same wrote nothing, so that nothing stands for what it said once this import is gone. Asked
 * when the rows are locked: an import that was confirmed meanwhile is seen, and refusing rolls everything back.
 */
async function refuseLoss(ctx: Ctx, found: StoredImport): Promise<void> {
  const later = await findLaterThatCounts(ctx.db, ctx.workspace.id, found)
  if (later === null) return
  const what = targetNamed(found.target).noun
  throw new Problem(
    'conflict',
    `'${later}' was imported for the same ${what} since and says some of the same: taking this import back would take that away too. Undo '${later}' first.`,
  )
}

function refuse(ctx: Ctx, { status, createdBy, committedBy, committedAt }: StoredImport): void {
  if (status === 'undone') throw new Problem('already-done', 'This import is undone already.')
  if (status !== 'committed')
    throw new Problem('not-acceptable', 'This import wrote nothing, so there is nothing to undo.')
  const handled = { status, createdById: createdBy.id, committedById: committedBy?.id ?? null, committedAt }
  const reason = whyNotUndo(ctx.actor, handled, ctx.now)
  if (reason === null) return
  const isLate = whyNotUndo({ ...ctx.actor, role: 'admin' }, handled, ctx.now) !== null
  throw new Problem(
    isLate ? 'expired' : 'not-allowed',
    isLate ? `An import can be undone for ${undoDays} days.` : reason,
  )
}
