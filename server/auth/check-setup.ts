import type { auth } from '@upshot/shared/auth/api'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { PublicCtx } from '../context.ts'
import { isSetUp } from '../people/is-set-up.ts'
import { isOpenSetupLink } from './store.ts'
import { tokenHash } from './token-text.ts'

type Spec = typeof auth.checkSetup.spec

export async function checkSetup(ctx: PublicCtx, { params }: Received<Spec>): Promise<Answer<Spec>> {
  const isOpen = await isOpenSetupLink(ctx.db, tokenHash(params.token, ctx.keys.tokens))
  return { isValid: isOpen && !(await isSetUp(ctx.db)) }
}
