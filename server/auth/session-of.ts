import { Problem } from '@upshot/shared/contract/problem'
import type { PersonCtx } from '../context.ts'

/** The session that this request came with; the contract lets nothing else through. */
export function sessionOf(ctx: PersonCtx): string {
  if (ctx.means.kind === 'session') return ctx.means.sessionId
  throw new Problem('not-allowed', 'This can be done in a browser only. Sign in there.')
}
