import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { people } from '@upshot/shared/people/api'
import type { Ctx } from '../context.ts'
import { selectTeams } from './team-store.ts'
import { toldTeam } from './told-team.ts'

type Spec = typeof people.teams.spec

export async function listTeams(ctx: Ctx, { query }: Received<Spec>): Promise<Answer<Spec>> {
  const rows = await selectTeams(ctx.db, ctx.workspace.id)
  const shown = query.includeArchived === 'true' ? rows : rows.filter(row => row.archivedAt === null)
  return { items: shown.map(row => toldTeam(ctx.actor, row)) }
}
