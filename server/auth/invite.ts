import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { invalidInput, Problem } from '@upshot/shared/contract/problem'
import type { people } from '@upshot/shared/people/api'
import { whyNotInvite } from '@upshot/shared/people/permissions'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { findMember } from '../people/find-member.ts'
import { findPerson } from '../people/find-person.ts'
import { isLiveTeam, nameTeams } from '../people/name-teams.ts'
import { insertInvitation, revokeInvitations } from './invitation-store.ts'
import { newTokenText, tokenHash } from './token-text.ts'

type Spec = typeof people.invite.spec

const VALID_MS = 7 * 86_400_000

/** Makes a link for one person. A second invitation of the same address takes the place of the first. */
export async function invite(ctx: Ctx, { body }: Received<Spec>): Promise<Answer<Spec>> {
  const { email, role, teamId } = body
  const refusal = whyNotInvite(ctx.actor, role, teamId)
  if (refusal !== null) throw new Problem('not-allowed', refusal)
  if (teamId !== null && !(await isLiveTeam(ctx.db, ctx.workspace.id, teamId))) {
    throw invalidInput([{ path: 'teamId', message: 'There is no such team in the workspace.' }])
  }
  await refuseMember(ctx, email)
  await revokeInvitations(ctx.db, ctx.workspace.id, { email }, ctx.now.toISOString())
  const text = newTokenText(ctx.workspace.id)
  const id = newId(ctx.now.getTime())
  const createdAt = ctx.now.toISOString()
  const expiresAt = new Date(ctx.now.getTime() + VALID_MS).toISOString()
  const hash = tokenHash(text, ctx.keys.tokens)
  const place = { workspaceId: ctx.workspace.id, id, email, role, teamId, createdAt, expiresAt }
  await insertInvitation(ctx.db, { ...place, hash, invitedBy: ctx.person.id })
  await ctx.audit('person.invite', { kind: 'invitation', id }, { email, role, teamId })
  const teams = await nameTeams(ctx.db, ctx.workspace.id)
  const teamName = teamId === null ? null : (teams.get(teamId) ?? null)
  const invitation = { id, email, role, teamId, teamName, invitedBy: ctx.person.name, createdAt, expiresAt }
  return { invitation: { ...invitation, state: 'open' }, link: `${ctx.config.baseUrl}/invitations/${text}` }
}

async function refuseMember(ctx: Ctx, email: string): Promise<void> {
  const personId = await findPerson(ctx.db, email)
  const member = personId === null ? null : await findMember(ctx.db, ctx.workspace.id, personId)
  if (member !== null) throw new Problem('already-done', `${email} is already a member of this workspace.`)
}
