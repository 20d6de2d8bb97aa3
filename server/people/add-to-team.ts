import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { people } from '@upshot/shared/people/api'
import type { Ctx } from '../context.ts'
import { getLiveMember } from './get-live-member.ts'
import { getManageableTeam } from './get-manageable-team.ts'
import { insertTeamMember } from './team-store.ts'

export async function addToTeam(ctx: Ctx, { params }: Received<typeof people.addToTeam.spec>): Promise<undefined> {
  const team = await getManageableTeam(ctx, params.teamId)
  if (team.archivedAt !== null) throw new Problem('not-acceptable', `${team.name} is archived. Restore the team first.`)
  await getLiveMember(ctx, params.personId)
  await insertTeamMember(ctx.db, ctx.workspace.id, team.id, params.personId)
  await ctx.audit('team.add-person', { kind: 'team', id: team.id }, { personId: params.personId })
}
