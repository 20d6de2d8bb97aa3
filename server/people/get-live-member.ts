import { Problem } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import { type MemberRow, selectMembers } from './store.ts'

/** A member of this workspace whose membership has not ended, or a Problem. */
export async function getLiveMember(ctx: Ctx, personId: string): Promise<MemberRow> {
  const [row] = await selectMembers(ctx.db, ctx.workspace.id, personId)
  if (row === undefined) throw new Problem('not-found', 'This person is not in the workspace.')
  if (row.endedAt !== null)
    throw new Problem('already-done', `The membership of ${row.name} has ended. Invite them again.`)
  return row
}
