import type { auth } from '@upshot/shared/auth/api'
import type { Answer } from '@upshot/shared/contract/endpoint'
import type { Ctx } from '../context.ts'
import { selectTokens } from './store.ts'

export async function listTokens(ctx: Ctx): Promise<Answer<typeof auth.tokens.spec>> {
  return { items: await selectTokens(ctx.db, ctx.workspace.id, ctx.person.id) }
}
