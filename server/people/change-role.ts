import type { Received } from '@upshot/shared/contract/endpoint'
import type { Member, people } from '@upshot/shared/people/api'
import type { Ctx } from '../context.ts'
import { getLiveMember } from './get-live-member.ts'
import { keepAnAdmin } from './keep-an-admin.ts'
import { updateRole } from './store.ts'
import { toldMember } from './told-member.ts'

export async function changeRole(ctx: Ctx, { params, body }: Received<typeof people.changeRole.spec>): Promise<Member> {
  if (body.role !== 'admin') await keepAnAdmin(ctx, params.personId)
  const member = await getLiveMember(ctx, params.personId)
  await updateRole(ctx.db, ctx.workspace.id, params.personId, body.role)
  await ctx.audit('person.change-role', { kind: 'person', id: params.personId }, { from: member.role, to: body.role })
  return toldMember(ctx.actor, { ...member, role: body.role })
}
