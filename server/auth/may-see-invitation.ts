import type { Actor } from '../context.ts'
import type { InvitationRow } from './invitation-store.ts'

/** Managers see the invitations into their own teams, admins all. */
export function maySeeInvitation(actor: Actor, invitation: Pick<InvitationRow, 'teamId'>): boolean {
  return actor.role === 'admin' || (invitation.teamId !== null && actor.teamIds.includes(invitation.teamId))
}
