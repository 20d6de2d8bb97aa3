import { Problem } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import { lockAdmins } from './store.ts'

/** Refuses when nobody could manage the workspace without this person. Holds a lock until the transaction ends. */
export async function keepAnAdmin(ctx: Ctx, personId: string): Promise<void> {
  const admins = await lockAdmins(ctx.db, ctx.workspace.id)
  if (!admins.includes(personId) || admins.length > 1) return
  throw new Problem('not-acceptable', 'This is the last admin of the workspace. Make somebody else an admin first.')
}
