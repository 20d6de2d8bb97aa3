import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { people, Team } from '@upshot/shared/people/api'
import type { Ctx } from '../context.ts'
import { refuseTakenName } from './create-team.ts'
import { getManageableTeam } from './get-manageable-team.ts'
import { updateTeam } from './team-store.ts'
import { toldTeam } from './told-team.ts'

export async function changeTeam(ctx: Ctx, { params, body }: Received<typeof people.changeTeam.spec>): Promise<Team> {
  const team = await getManageableTeam(ctx, params.teamId)
  if (body.archived !== undefined && ctx.actor.role !== 'admin') {
    throw new Problem('not-allowed', 'Archiving a team needs the role admin.')
  }
  const name = body.name ?? team.name
  const archivedAt =
    body.archived === undefined ? team.archivedAt : archiveTime(body.archived, team.archivedAt, ctx.now)
  if (archivedAt === null) await refuseTakenName(ctx, name, team.id)
  await updateTeam(ctx.db, ctx.workspace.id, team.id, { name, archivedAt })
  await ctx.audit(
    'team.change',
    { kind: 'team', id: team.id },
    { name: { from: team.name, to: name }, archived: archivedAt !== null },
  )
  return toldTeam(ctx.actor, { ...team, name, archivedAt })
}

function archiveTime(archived: boolean, since: string | null, now: Date): string | null {
  return archived ? (since ?? now.toISOString()) : null
}
