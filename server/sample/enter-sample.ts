import { goToWorkspace } from '../auth/go-to-workspace.ts'
import type { Ctx } from '../context.ts'
import { joinSample, makeSample } from './make-sample.ts'

/** Loads the sample team when it is not there, makes whoever asks an admin of it, and takes them there. */
export async function enterSample(ctx: Ctx): Promise<{ workspaceId: string }> {
  const { timeZone, locale, currency, weekStartsOn } = ctx.workspace
  const workspaceId = await makeSample(ctx, { timeZone, locale, currency, weekStartsOn })
  await joinSample(ctx, workspaceId, ctx.person)
  await goToWorkspace(ctx, workspaceId)
  return { workspaceId }
}
