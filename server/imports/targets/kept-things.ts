import type { Ctx } from '../../context.ts'
import { findFileNames } from '../later-store.ts'

/** What was kept is listed one by one up to here; all of it is counted. */
export const listedThings = 100

export async function fileNames(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string>> {
  return ids.length === 0 ? new Map() : findFileNames(ctx.db, ctx.workspace.id, [...new Set(ids)])
}
