import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { events } from '@upshot/shared/events/api'
import type { Ctx } from '../context.ts'
import { getEvent } from './get-event.ts'
import { countSpeakers, listEventSessions } from './session-store.ts'

type Spec = typeof events.sessions.spec

export async function listSessions(ctx: Ctx, { params }: Received<Spec>): Promise<Answer<Spec>> {
  const { db, workspace } = ctx
  const { id } = await getEvent(ctx, params.id)
  return { speakers: await countSpeakers(db, workspace.id, id), items: await listEventSessions(db, workspace.id, id) }
}
