import type { PublicCtx } from '../context.ts'
import { auditPerson } from './audit-person.ts'
import { callLibrary } from './call-library.ts'
import { identify } from './identify.ts'
import { library } from './library.ts'

/** Ends this browser's session, and takes its cookie away even when the session was over already. */
export async function signOut(ctx: PublicCtx): Promise<undefined> {
  const identified = await identify(ctx)
  if (identified?.means.kind === 'session') {
    const { person, means, workspaceId } = identified
    await auditPerson(ctx, { personId: person.id, means, workspaceId, action: 'person.sign-out' })
  }
  const { api } = library(ctx)
  await callLibrary(ctx, () => api.signOut({ headers: ctx.request.headers, returnHeaders: true }))
}
