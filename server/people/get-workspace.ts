import type { WorkspaceSettings } from '@upshot/shared/people/api'
import type { Ctx } from '../context.ts'
import { selectSettings } from './workspace-store.ts'

export async function getWorkspace(ctx: Ctx): Promise<WorkspaceSettings> {
  return selectSettings(ctx.db, ctx.workspace.id)
}
