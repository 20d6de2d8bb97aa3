import type { auth } from '@upshot/shared/auth/api'
import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import { revokeTokens } from './store.ts'

export async function revokeToken(ctx: Ctx, { params }: Received<typeof auth.revokeToken.spec>): Promise<undefined> {
  const at = ctx.now.toISOString()
  const revoked = await revokeTokens(ctx.db, ctx.workspace.id, ctx.person.id, params.tokenId, at)
  if (revoked === 0) throw new Problem('not-found', 'You have no such API token, or it was revoked already.')
  await ctx.audit('token.revoke', { kind: 'token', id: params.tokenId })
}
