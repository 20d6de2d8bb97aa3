import type { Ctx, PersonCtx } from '../context.ts'

/** The workspace that somebody signed in is in: their context then has more than its type says. */
export function workspaceOf(ctx: PersonCtx): string | undefined {
  return isInWorkspace(ctx) ? ctx.workspace.id : undefined
}

function isInWorkspace(ctx: PersonCtx): ctx is Ctx {
  return 'workspace' in ctx
}
