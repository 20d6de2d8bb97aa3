import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { people } from '@upshot/shared/people/api'
import type { Ctx } from '../context.ts'
import { getManageableTeam } from './get-manageable-team.ts'
import { deleteTeamMember } from './team-store.ts'

export async function removeFromTeam(
  ctx: Ctx,
  { params }: Received<typeof people.removeFromTeam.spec>,
): Promise<undefined> {
  const team = await getManageableTeam(ctx, params.teamId)
  const wasThere = await deleteTeamMember(ctx.db, ctx.workspace.id, team.id, params.personId)
  if (!wasThere) throw new Problem('not-found', `This person is not in ${team.name}.`)
  await ctx.audit('team.remove-person', { kind: 'team', id: team.id }, { personId: params.personId })
}
