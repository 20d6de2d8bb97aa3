import type { Kind } from '@upshot/shared/activities/kind'
import { shippedKinds } from '@upshot/shared/activities/kinds'
import { findKind, mergeKinds } from '@upshot/shared/activities/merge-kinds'
import { invalidInput } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import { listOverrides } from './kind-store.ts'

/** The kinds of this workspace: shipped, changed, added; hidden ones included. */
export async function listKinds(ctx: Pick<Ctx, 'db' | 'workspace'>): Promise<Kind[]> {
  return mergeKinds(shippedKinds, await listOverrides(ctx.db, ctx.workspace.id))
}

/** A kind that activities can have. Hidden ones are taken only where an activity has them already. */
export async function getKind(
  ctx: Pick<Ctx, 'db' | 'workspace'>,
  key: string,
  kept: string | null = null,
): Promise<Kind> {
  const kind = findKind(await listKinds(ctx), key)
  if (kind === undefined) throw invalidInput([{ path: 'kind', message: `There is no kind '${key}'.` }])
  if (kind.hidden && key !== kept) {
    throw invalidInput([{ path: 'kind', message: `${kind.name} is hidden. Choose another kind, or ask an admin.` }])
  }
  return kind
}
