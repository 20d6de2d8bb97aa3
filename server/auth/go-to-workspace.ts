import type { PersonCtx } from '../context.ts'
import { rememberWorkspace } from '../people/list-own-workspaces.ts'
import { sessionOf } from './session-of.ts'
import { updateCurrentWorkspace } from './session-store.ts'

/** Takes the session, and the person's next sign-in, to a workspace that they are a member of. */
export async function goToWorkspace(ctx: PersonCtx, workspaceId: string): Promise<void> {
  await updateCurrentWorkspace(ctx.db, sessionOf(ctx), workspaceId)
  await rememberWorkspace(ctx.db, ctx.person.id, workspaceId)
}
