import type { auth } from '@upshot/shared/auth/api'
import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { PersonCtx } from '../context.ts'
import { auditSelf } from './audit-self.ts'
import { deleteSession } from './session-store.ts'

export async function revokeSession(
  ctx: PersonCtx,
  { params }: Received<typeof auth.revokeSession.spec>,
): Promise<undefined> {
  const ended = await deleteSession(ctx.db, ctx.person.id, params.sessionId)
  if (!ended) throw new Problem('not-found', 'You have no such session; it may have ended already.')
  await auditSelf(ctx, 'person.revoke-session', { subject: { kind: 'session', id: params.sessionId } })
}
