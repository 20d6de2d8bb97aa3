import { Problem } from '@upshot/shared/contract/problem'
import { whyNotInvite } from '@upshot/shared/people/permissions'
import type { PublicCtx } from '../context.ts'
import { enterScope } from '../db/scope.ts'
import { findMember } from '../people/find-member.ts'
import { findInvitation, type InvitationRow } from './invitation-store.ts'
import { tokenHash, workspaceOfToken } from './token-text.ts'

export interface OpenInvitationRow extends InvitationRow {
  workspaceId: string
}

type InvitationCtx = Pick<PublicCtx, 'db' | 'client' | 'now' | 'keys'>

/** The invitation of a link, open still; else a Problem that says why not. Enters the workspace that it is for. */
export async function openInvitation(
  ctx: InvitationCtx,
  text: string,
  personId: string | null = null,
): Promise<OpenInvitationRow> {
  const workspaceId = workspaceOfToken(text)
  if (workspaceId === null) throw over('unknown')
  await enterScope(ctx.client, { workspaceId, personId })
  const row = await findInvitation(ctx.db, workspaceId, { hash: tokenHash(text, ctx.keys.tokens) }, ctx.now)
  if (row === null) throw over('unknown')
  if (row.state !== 'open') throw over(row.state)
  // A link is worth no more than its sender by now: who was demoted or has left must not have kept a door open.
  const inviter = await findMember(ctx.db, workspaceId, row.inviterId)
  if (inviter === null || whyNotInvite(inviter.actor, row.role, row.teamId) !== null) throw over('revoked')
  return { ...row, workspaceId }
}

const words = {
  unknown: 'This invitation link is not valid. Check that it was copied whole, or ask for a new one.',
  accepted: 'This invitation was accepted already. If it was you, sign in.',
  revoked: 'This invitation was withdrawn. Ask whoever sent it for a new one.',
  expired: 'This invitation has expired: it was valid for seven days. Ask whoever sent it for a new one.',
} as const

export function over(state: keyof typeof words): Problem {
  return new Problem('expired', words[state])
}
