import type { auth } from '@upshot/shared/auth/api'
import type { Received } from '@upshot/shared/contract/endpoint'
import { invalidInput } from '@upshot/shared/contract/problem'
import type { PersonCtx } from '../context.ts'
import { auditSelf } from './audit-self.ts'
import { callLibrary } from './call-library.ts'
import { limitAttempts } from './limit-attempts.ts'
import { refuseWeakPassword } from './refuse-weak-password.ts'
import { sessionLibrary } from './start-session.ts'
import { workspaceOf } from './workspace-of.ts'

/** Every session of the person ends, and this browser gets a new one. */
export async function changePassword(
  ctx: PersonCtx,
  { body }: Received<typeof auth.changePassword.spec>,
): Promise<undefined> {
  const { currentPassword, newPassword } = body
  refuseWeakPassword(newPassword, ctx.person.email, 'newPassword')
  if (newPassword === currentPassword) {
    throw invalidInput([{ path: 'newPassword', message: 'The new password is the old one.' }])
  }
  const attempt = await limitAttempts(ctx, 'person', ctx.person.id)
  const { api } = sessionLibrary(ctx, workspaceOf(ctx))
  const sent = { currentPassword, newPassword, revokeOtherSessions: true }
  await callLibrary(ctx, () => api.changePassword({ body: sent, headers: ctx.request.headers, returnHeaders: true }))
  await auditSelf(ctx, 'person.change-password')
  attempt.succeed()
}
