import type { Ctx } from '../context.ts'
import { getLiveMember } from './get-live-member.ts'
import { keepAnAdmin } from './keep-an-admin.ts'
import { endMembershipRow } from './store.ts'

/** Ends a membership and takes the person out of the teams; ending sessions and tokens is the matter of auth. */
export async function endMembership(ctx: Ctx, personId: string): Promise<void> {
  await keepAnAdmin(ctx, personId)
  const member = await getLiveMember(ctx, personId)
  await endMembershipRow(ctx.db, ctx.workspace.id, personId, ctx.now.toISOString())
  await ctx.audit('person.end-membership', { kind: 'person', id: personId }, { role: member.role })
}
