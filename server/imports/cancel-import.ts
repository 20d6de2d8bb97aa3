import type { Received } from '@upshot/shared/contract/endpoint'
import type { imports } from '@upshot/shared/imports/api'
import type { Ctx } from '../context.ts'
import { lockStaged } from './staged.ts'
import { deleteParts } from './staged-file-store.ts'
import { markCancelled } from './store.ts'

export async function cancelImport(ctx: Ctx, { params }: Received<typeof imports.cancel.spec>): Promise<undefined> {
  const { id, fileName } = await lockStaged(ctx, params.id)
  await deleteParts({ db: ctx.db, workspaceId: ctx.workspace.id, importId: id })
  await markCancelled(ctx.db, ctx.workspace.id, id, ctx.now.toISOString())
  await ctx.audit('import.cancel', { kind: 'import', id }, { fileName })
}
