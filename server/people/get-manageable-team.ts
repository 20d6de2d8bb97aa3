import { Problem } from '@upshot/shared/contract/problem'
import { mayManageTeam } from '@upshot/shared/people/permissions'
import type { Ctx } from '../context.ts'
import { selectTeams, type TeamRow } from './team-store.ts'

/** A team that whoever asks may manage. Everybody may see all teams, so that "no" is 403. */
export async function getManageableTeam(ctx: Ctx, teamId: string): Promise<TeamRow> {
  const [team] = await selectTeams(ctx.db, ctx.workspace.id, teamId)
  if (team === undefined) throw new Problem('not-found', 'There is no such team in the workspace.')
  if (mayManageTeam(ctx.actor, teamId)) return team
  throw new Problem('not-allowed', `You are not a manager of ${team.name}. An admin can add you to it.`)
}
