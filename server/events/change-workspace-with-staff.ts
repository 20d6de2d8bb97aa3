import type { Received } from '@upshot/shared/contract/endpoint'
import type { people, WorkspaceSettings } from '@upshot/shared/people/api'
import type { Ctx } from '../context.ts'
import { changeWorkspace } from '../people/change-workspace.ts'
import { reclassifyStaff } from './reclassify-staff.ts'

/** Changes settings; when staff domains are among them, who of the people reached is staff is decided anew with it. */
export async function changeWorkspaceWithStaff(
  ctx: Ctx,
  received: Received<typeof people.changeWorkspace.spec>,
): Promise<WorkspaceSettings> {
  const settings = await changeWorkspace(ctx, received)
  // Also when they are what this request saw before: somebody else may have changed them since.
  if (received.body.staffDomains !== undefined) await reclassifyStaff(ctx, settings.staffDomains)
  return settings
}
