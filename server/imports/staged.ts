import { Problem } from '@upshot/shared/contract/problem'
import { mayHandleImport } from '@upshot/shared/imports/may-handle-import'
import { Understood } from '@upshot/shared/imports/result'
import type { Ctx } from '../context.ts'
import { readSummary, type StagedFile } from './staged-file-store.ts'
import { findImport, lockImport, type StoredImport } from './store.ts'

export function stagedFile(
  { db, keys, workspace }: Pick<Ctx, 'db' | 'keys' | 'workspace'>,
  importId: string,
): StagedFile {
  return { db, key: keys.stagedFiles, workspaceId: workspace.id, importId }
}

export async function getImportRow(ctx: Ctx, id: string): Promise<StoredImport> {
  const found = await findImport(ctx.db, ctx.workspace.id, id)
  if (found === null) throw new Problem('not-found', 'There is no such import.')
  return found
}

/** A staged import that this person may answer, confirm or give up; nobody else does meanwhile. */
export async function lockStaged(ctx: Ctx, id: string): Promise<StoredImport> {
  await lockImport(ctx.db, ctx.workspace.id, id)
  const found = await getImportRow(ctx, id)
  requireHandling(ctx, found)
  if (found.status === 'staged') return found
  const message = {
    committed: 'This import was confirmed already. Undo it, or upload the file again.',
    undone: 'This import was confirmed and undone. Upload the file again.',
    cancelled: 'This import was given up and its file deleted. Upload the file again.',
  }[found.status]
  throw new Problem('already-done', message)
}

/** A staged import that this person may look into. */
export async function requireStaged(ctx: Ctx, id: string): Promise<StoredImport> {
  const found = await getImportRow(ctx, id)
  requireHandling(ctx, found)
  if (found.status === 'staged') return found
  throw new Problem('expired', 'The uploaded file was deleted when this import ended. Upload it again to see its rows.')
}

export function requireHandling(ctx: Pick<Ctx, 'actor'>, { createdBy }: StoredImport): void {
  if (mayHandleImport(ctx.actor, createdBy.id)) return
  throw new Problem(
    'not-allowed',
    `${createdBy.name} uploaded this file. They, a manager or an admin can go on with it.`,
  )
}

export async function readUnderstood(ctx: Pick<Ctx, 'db' | 'keys' | 'workspace'>, id: string): Promise<Understood> {
  const kept = await readSummary(stagedFile(ctx, id))
  if (kept === null) throw new Problem('expired', 'The uploaded file is gone. Upload it again.')
  return Understood.parse(kept)
}
