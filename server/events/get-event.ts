import { Problem } from '@upshot/shared/contract/problem'
import { mayEditEvent } from '@upshot/shared/events/may-edit-event'
import type { Ctx } from '../context.ts'
import { findEvent, type StoredEvent } from './event-store.ts'

type Reading = Pick<Ctx, 'db' | 'workspace'>

/** An event that is there. */
export async function getEvent(ctx: Reading, id: string): Promise<StoredEvent> {
  const event = await findEvent(ctx.db, ctx.workspace.id, id)
  if (event === null || event.deletedAt !== null) throw noEvent()
  return event
}

/** Whether there is such an event, deleted or not: one that an import made and took back is gone for good. */
export async function isEventKept(ctx: Reading, id: string): Promise<boolean> {
  return (await findEvent(ctx.db, ctx.workspace.id, id)) !== null
}

/** An event that this person may change. */
export async function getOwnEvent(ctx: Reading & Pick<Ctx, 'actor'>, id: string): Promise<StoredEvent> {
  const event = await getEvent(ctx, id)
  requireEdit(ctx, event)
  return event
}

export function requireEdit(ctx: Pick<Ctx, 'actor'>, event: StoredEvent): void {
  if (mayEditEvent(ctx.actor, event)) return
  throw new Problem(
    'not-allowed',
    'This event belongs to somebody else. Its team, a manager or an admin can change it.',
  )
}

export function noEvent(): Problem {
  return new Problem('not-found', 'There is no such event.')
}
