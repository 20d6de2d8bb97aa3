import { Problem } from '@upshot/shared/contract/problem'
import { goToWorkspace } from '../auth/go-to-workspace.ts'
import type { Ctx } from '../context.ts'
import { enterScope } from '../db/scope.ts'
import { chooseWorkspace } from '../people/list-own-workspaces.ts'
import { deletePerson, deleteWorkspace, hasCredential, listMembers, lockSample } from './store.ts'

/** Removes the sample team and its invented people, and nothing else. Whoever asks goes to a workspace of their own. */
export async function clearSample(ctx: Ctx): Promise<undefined> {
  if (!ctx.workspace.isSample) {
    throw new Problem(
      'not-acceptable',
      'This is not the sample team. Switch to it first; your own workspaces stay as they are.',
    )
  }
  await lockSample(ctx.db)
  const members = await listMembers(ctx.db, ctx.workspace.id)
  await deleteWorkspace(ctx.db, ctx.workspace.id)
  for (const personId of members) {
    await enterScope(ctx.client, { workspaceId: null, personId })
    const isElsewhere = (await chooseWorkspace(ctx.db, personId)) !== null
    if (!isElsewhere && !(await hasCredential(ctx.db, personId))) await deletePerson(ctx.db, personId)
  }
  await enterScope(ctx.client, { workspaceId: null, personId: ctx.person.id })
  const next = await chooseWorkspace(ctx.db, ctx.person.id)
  if (next !== null) await goToWorkspace(ctx, next)
}
