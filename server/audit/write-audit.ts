import type { Person, PersonCtx, Workspace } from '../context.ts'
import { newId } from '../db/id.ts'
import { insertAudit } from './store.ts'

export interface AuditRow {
  workspaceId: string
  id: string
  at: string
  actorId: string | null
  apiTokenId: string | null
  requestId: string | null
  action: string
  subject: { kind: string; id: string }
  detail: Record<string, unknown>
}

type Acting = Pick<PersonCtx, 'db' | 'now' | 'requestId' | 'means'> & {
  person: Pick<Person, 'id'>
  workspace: Pick<Workspace, 'id'>
}

/** Says who did what to what, in the transaction of the deed: if this fails, the deed did not happen. */
export async function writeAudit(ctx: Acting, entry: Pick<AuditRow, 'action' | 'subject' | 'detail'>): Promise<void> {
  await insertAudit(ctx.db, {
    workspaceId: ctx.workspace.id,
    id: newId(ctx.now.getTime()),
    at: ctx.now.toISOString(),
    actorId: ctx.person.id,
    apiTokenId: ctx.means.kind === 'token' ? ctx.means.tokenId : null,
    requestId: ctx.requestId,
    ...entry,
  })
}
