import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { imports } from '@upshot/shared/imports/api'
import { mayForgetMapping } from '@upshot/shared/imports/saved-mapping'
import type { Ctx } from '../context.ts'
import { deleteMapping } from './saved-mapping-store.ts'
import { getMapping } from './saved-mappings.ts'

/** What was imported with it stays; files of its shape are asked about again. */
export async function forgetSavedMapping(
  ctx: Ctx,
  { params }: Received<typeof imports.forgetSavedMapping.spec>,
): Promise<undefined> {
  const found = await getMapping(ctx, params.id)
  if (!mayForgetMapping(ctx.actor, found.createdBy.id)) {
    throw new Problem(
      'not-allowed',
      `${found.createdBy.name} saved this mapping; only they, a manager or an admin can forget it.`,
    )
  }
  await deleteMapping(ctx.db, ctx.workspace.id, found.id)
  await ctx.audit('saved-mapping.forget', { kind: 'saved-mapping', id: found.id }, { name: found.name })
}
