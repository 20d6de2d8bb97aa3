import { Problem } from '@upshot/shared/contract/problem'
import type { EventRow } from '@upshot/shared/events/api'
import type { Ctx } from '../context.ts'
import { eventRow } from './event-row.ts'
import { findEvent, findEventByExternalId, lockEvent, type StoredEvent, setEventDeleted } from './event-store.ts'
import { getEvent, getOwnEvent, noEvent, requireEdit } from './get-event.ts'
import { lockReach, shiftEventReach } from './reach-store.ts'

export async function removeEvent(ctx: Ctx, { params }: { params: { id: string } }): Promise<undefined> {
  const { title } = await getOwnEvent(ctx, params.id)
  await takeEvent(ctx, params.id)
  await ctx.audit('event.remove', { kind: 'event', id: params.id }, { title })
}

export async function restoreEvent(ctx: Ctx, { params }: { params: { id: string } }): Promise<EventRow> {
  const { db, workspace } = ctx
  await lockReach(db, workspace.id)
  const locked = await lockEvent(db, workspace.id, params.id)
  const event = await findEvent(db, workspace.id, params.id)
  if (locked === null || event === null) throw noEvent()
  requireEdit(ctx, event)
  if (event.deletedAt === null) throw new Problem('already-done', 'This event is not deleted.')
  await refuseTaken(ctx, event)
  await setEventDeleted(db, workspace.id, event.id, null)
  await shiftEventReach(db, workspace.id, event.id, event.day, 1)
  await ctx.audit('event.restore', { kind: 'event', id: event.id }, { title: event.title })
  return eventRow(await getEvent(ctx, event.id))
}

async function refuseTaken(ctx: Ctx, { source, externalId }: StoredEvent): Promise<void> {
  if (source === null || externalId === null) return
  const known = await findEventByExternalId(ctx.db, ctx.workspace.id, source, externalId)
  if (known === null) return
  const { title } = await getEvent(ctx, known.id)
  throw new Problem(
    'conflict',
    `This event of ${source} is here again meanwhile, as '${title}'. Delete that one first.`,
  )
}

/** For other words, within a write of theirs: they check permission and write the audit row. */
export async function takeEvent(ctx: Pick<Ctx, 'db' | 'workspace' | 'now'>, id: string): Promise<void> {
  const { db, workspace } = ctx
  await lockReach(db, workspace.id)
  const event = await lockEvent(db, workspace.id, id)
  if (event === null || event.deletedAt !== null) return
  await shiftEventReach(db, workspace.id, id, event.day, -1)
  await setEventDeleted(db, workspace.id, id, ctx.now.toISOString())
}
