import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { people, Team } from '@upshot/shared/people/api'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { hasLiveTeamNamed, insertTeam } from './team-store.ts'
import { toldTeam } from './told-team.ts'

export async function createTeam(ctx: Ctx, { body }: Received<typeof people.createTeam.spec>): Promise<Team> {
  const id = newId(ctx.now.getTime())
  await refuseTakenName(ctx, body.name, id)
  await insertTeam(ctx.db, { workspaceId: ctx.workspace.id, id, name: body.name, at: ctx.now.toISOString() })
  await ctx.audit('team.create', { kind: 'team', id }, { name: body.name })
  return toldTeam(ctx.actor, { id, name: body.name, people: 0, archivedAt: null })
}

export async function refuseTakenName(ctx: Ctx, name: string, exceptId: string): Promise<void> {
  if (!(await hasLiveTeamNamed(ctx.db, ctx.workspace.id, name, exceptId))) return
  throw new Problem('conflict', `There is already a team named ${name}.`, [
    { path: 'name', message: 'Another team has this name.' },
  ])
}
