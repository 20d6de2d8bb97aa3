import type { Answer } from '@upshot/shared/contract/endpoint'
import type { people } from '@upshot/shared/people/api'
import type { Ctx } from '../context.ts'
import { nameTeams } from '../people/name-teams.ts'
import { selectInvitations } from './invitation-store.ts'
import { maySeeInvitation } from './may-see-invitation.ts'

export async function listInvitations(ctx: Ctx): Promise<Answer<typeof people.invitations.spec>> {
  const rows = await selectInvitations(ctx.db, ctx.workspace.id, ctx.now)
  const teams = await nameTeams(ctx.db, ctx.workspace.id)
  const seen = rows.filter(row => maySeeInvitation(ctx.actor, row))
  return {
    items: seen.map(({ inviterId: _, ...row }) => ({
      ...row,
      teamName: row.teamId === null ? null : (teams.get(row.teamId) ?? null),
    })),
  }
}
