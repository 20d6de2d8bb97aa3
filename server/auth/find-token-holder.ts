import type { PublicCtx } from '../context.ts'
import { enterScope } from '../db/scope.ts'
import type { Identified } from './identify.ts'
import { noteUse } from './note-use.ts'
import { tokenTouchMs } from './session-limits.ts'
import { findLiveToken, touchToken } from './store.ts'
import { tokenHash, workspaceOfToken } from './token-text.ts'

/** Whose API token this is; null when it is malformed, unknown, expired or revoked, or its holder has left. */
export async function findTokenHolder(ctx: PublicCtx, authorization: string): Promise<Identified | null> {
  const text = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
  const workspaceId = text === undefined ? null : workspaceOfToken(text)
  if (text === undefined || workspaceId === null) return null
  await enterScope(ctx.client, { workspaceId, personId: null })
  const token = await findLiveToken(ctx.db, workspaceId, tokenHash(text, ctx.keys.tokens), ctx.now)
  if (token === null) return null
  noteUse(ctx, token.lastUsedAt, tokenTouchMs, async (db, client) => {
    await enterScope(client, { workspaceId, personId: null })
    await touchToken(db, workspaceId, token.id, ctx.now.toISOString())
  })
  return { person: token.person, means: { kind: 'token', tokenId: token.id, scopes: token.scopes }, workspaceId }
}
