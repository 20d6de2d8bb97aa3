import type { auth } from '@upshot/shared/auth/api'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { insertToken } from './store.ts'
import { newTokenText, tokenHash } from './token-text.ts'

type Spec = typeof auth.createToken.spec

export async function createToken(ctx: Ctx, { body }: Received<Spec>): Promise<Answer<Spec>> {
  const text = newTokenText(ctx.workspace.id)
  const token = {
    id: newId(ctx.now.getTime()),
    name: body.name,
    hint: text.slice(-4),
    scopes: [...new Set(body.scopes)],
    createdAt: ctx.now.toISOString(),
    expiresAt: new Date(ctx.now.getTime() + body.expiresInDays * 86_400_000).toISOString(),
  }
  const hash = tokenHash(text, ctx.keys.tokens)
  await insertToken(ctx.db, { ...token, workspaceId: ctx.workspace.id, personId: ctx.person.id, hash })
  await ctx.audit('token.create', { kind: 'token', id: token.id }, { name: token.name, scopes: token.scopes })
  return { token: { ...token, lastUsedAt: null, revokedAt: null }, text }
}
