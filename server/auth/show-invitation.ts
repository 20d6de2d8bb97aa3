import type { auth } from '@upshot/shared/auth/api'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { PublicCtx } from '../context.ts'
import { findPerson } from '../people/find-person.ts'
import { nameTeams } from '../people/name-teams.ts'
import { nameWorkspace } from '../people/name-workspace.ts'
import { openInvitation } from './open-invitation.ts'

type Spec = typeof auth.invitation.spec

export async function showInvitation(ctx: PublicCtx, { params }: Received<Spec>): Promise<Answer<Spec>> {
  const { workspaceId, teamId, ...invitation } = await openInvitation(ctx, params.token)
  const teams = await nameTeams(ctx.db, workspaceId)
  const { invitedBy, email, role, expiresAt } = invitation
  return {
    workspaceName: await nameWorkspace(ctx.db, workspaceId),
    invitedBy,
    email,
    role,
    teamName: teamId === null ? null : (teams.get(teamId) ?? null),
    expiresAt,
    isKnownPerson: (await findPerson(ctx.db, email)) !== null,
  }
}
