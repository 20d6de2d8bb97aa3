import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { imports } from '@upshot/shared/imports/api'
import { mayChangeMapping, type SavedMapping } from '@upshot/shared/imports/saved-mapping'
import type { Ctx } from '../context.ts'
import { updateMapping } from './saved-mapping-store.ts'
import { describeMapping, getMapping } from './saved-mappings.ts'

/** Renames a saved mapping, or says who else reads files with it. */
export async function changeSavedMapping(
  ctx: Ctx,
  { params, body }: Received<typeof imports.changeSavedMapping.spec>,
): Promise<SavedMapping> {
  const found = await getMapping(ctx, params.id)
  if (!mayChangeMapping(ctx.actor, found.createdBy.id)) {
    throw new Problem('not-allowed', `${found.createdBy.name} saved this mapping; only they can rename or share it.`)
  }
  await updateMapping(ctx.db, ctx.workspace.id, found.id, body)
  await ctx.audit('saved-mapping.change', { kind: 'saved-mapping', id: found.id }, { ...body })
  return describeMapping(ctx, await getMapping(ctx, found.id))
}
