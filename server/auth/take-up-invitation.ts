import type { Means, PublicCtx } from '../context.ts'
import { addMember } from '../people/add-member.ts'
import { auditPerson } from './audit-person.ts'
import { takeInvitation } from './invitation-store.ts'
import { type OpenInvitationRow, over } from './open-invitation.ts'

/** Makes somebody a member as they were invited. Of two who accept at once, the second is told that it was accepted. */
export async function takeUpInvitation(
  ctx: PublicCtx,
  invitation: OpenInvitationRow,
  { personId, means }: { personId: string; means: Means },
): Promise<void> {
  const { workspaceId, id, role, teamId } = invitation
  if (!(await takeInvitation(ctx.db, workspaceId, id, ctx.now.toISOString()))) throw over('accepted')
  await addMember(ctx.db, { workspaceId, personId, role, teamId, now: ctx.now })
  const subject = { kind: 'invitation', id }
  await auditPerson(ctx, { personId, means, workspaceId, action: 'person.join', subject, detail: { role, teamId } })
}
