import type { auth } from '@upshot/shared/auth/api'
import type { Answer } from '@upshot/shared/contract/endpoint'
import type { PersonCtx } from '../context.ts'
import { auditSelf } from './audit-self.ts'
import { sessionOf } from './session-of.ts'
import { deleteOtherSessions } from './session-store.ts'

export async function revokeOtherSessions(ctx: PersonCtx): Promise<Answer<typeof auth.revokeOtherSessions.spec>> {
  const ended = await deleteOtherSessions(ctx.db, ctx.person.id, sessionOf(ctx))
  await auditSelf(ctx, 'person.revoke-other-sessions', { detail: { ended } })
  return { ended }
}
