import { dayInTimeZone } from '@upshot/shared/calendar/day'
import type { Received } from '@upshot/shared/contract/endpoint'
import { invalidInput } from '@upshot/shared/contract/problem'
import type { EventRow, events } from '@upshot/shared/events/api'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { checkEvent } from './check-event.ts'
import { eventRow } from './event-row.ts'
import { type EventFields, insertEvent } from './event-store.ts'
import { getEvent } from './get-event.ts'

type Input = Received<typeof events.create.spec>['body']

export async function createEvent(ctx: Ctx, { body }: { body: Input }): Promise<EventRow> {
  const event = await addEvent(ctx, body)
  await ctx.audit('event.create', { kind: 'event', id: event.id }, { title: event.title })
  return event
}

/** For other words, within a write of theirs: they write the audit row. `importId`: the import that brings the event. */
export async function addEvent(ctx: Ctx, input: Input, importId: string | null = null): Promise<EventRow> {
  const timeZone = input.timeZone ?? ctx.workspace.timeZone
  const startsAt = input.startsAt ?? null
  const day = input.day ?? (startsAt === null ? null : dayInTimeZone(startsAt, timeZone))
  if (day === null) {
    throw invalidInput([{ path: 'day', message: 'Say on which day the event is, or when it starts.' }])
  }
  const fields: EventFields = {
    title: input.title,
    day,
    startsAt,
    endsAt: input.endsAt ?? null,
    timeZone,
    format: input.format ?? 'in-person',
    audience: input.audience ?? 'external',
    place: input.place ?? null,
    city: input.city ?? null,
    country: input.country ?? null,
    url: input.url ?? null,
    teamId: input.teamId ?? null,
    source: input.source ?? null,
    externalId: input.externalId ?? null,
  }
  await checkEvent(ctx, fields, null)
  const id = newId(ctx.now.getTime())
  const made = { by: ctx.actor.personId, byImport: importId, at: ctx.now.toISOString() }
  await insertEvent(ctx.db, ctx.workspace.id, id, fields, made)
  return eventRow(await getEvent(ctx, id))
}
