import type { Received } from '@upshot/shared/contract/endpoint'
import { invalidInput, type Problem } from '@upshot/shared/contract/problem'
import type { people, WorkspacePatch, WorkspaceSettings } from '@upshot/shared/people/api'
import type { Ctx } from '../context.ts'
import { isCalendarSettled, selectSettings, updateSettings } from './workspace-store.ts'

/**
 * Changes settings and answers all of them. Given staff domains decide anew who is staff among the people reached: whoever
 * calls this follows up with the verb of events that does so.
 */
export async function changeWorkspace(
  ctx: Ctx,
  { body }: Received<typeof people.changeWorkspace.spec>,
): Promise<WorkspaceSettings> {
  const before = await selectSettings(ctx.db, ctx.workspace.id)
  if (isOtherCalendar(before, body) && (await isCalendarSettled(ctx.db, ctx.workspace.id)))
    throw calendarSettled(before, body)
  const patch = body.staffDomains === undefined ? body : { ...body, staffDomains: [...new Set(body.staffDomains)] }
  await updateSettings(ctx.db, ctx.workspace.id, patch)
  const after = await selectSettings(ctx.db, ctx.workspace.id)
  await ctx.audit('workspace.change', { kind: 'workspace', id: ctx.workspace.id }, changesOf(before, after))
  return after
}

const calendarSettings = ['weekStartsOn', 'fiscalYearStartMonth'] as const

function isOtherCalendar(before: WorkspaceSettings, patch: WorkspacePatch): boolean {
  return calendarSettings.some(name => patch[name] !== undefined && patch[name] !== before[name])
}

function calendarSettled(before: WorkspaceSettings, patch: WorkspacePatch): Problem {
  const message =
    'Metric values are stored by the weeks or quarters of this workspace. Moved, they would leave gaps and be counted twice, so this stays as it is.'
  const changed = calendarSettings.filter(name => patch[name] !== undefined && patch[name] !== before[name])
  return invalidInput(changed.map(path => ({ path, message })))
}

function changesOf(before: WorkspaceSettings, after: WorkspaceSettings): Record<string, unknown> {
  const old = new Map<string, unknown>(Object.entries(before))
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(old.get(name)) !== JSON.stringify(value),
  )
  return Object.fromEntries(changed.map(([name, value]) => [name, { from: old.get(name), to: value }]))
}
