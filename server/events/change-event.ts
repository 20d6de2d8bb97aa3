import { dayInTimeZone } from '@upshot/shared/calendar/day'
import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { EventRow, events } from '@upshot/shared/events/api'
import type { Ctx } from '../context.ts'
import { checkEvent } from './check-event.ts'
import { eventFields, eventRow } from './event-row.ts'
import { type EventFields, updateEvent } from './event-store.ts'
import { getEvent, getOwnEvent } from './get-event.ts'
import { lockReach, shiftEventReach } from './reach-store.ts'

export async function changeEvent(ctx: Ctx, { params, body }: Received<typeof events.change.spec>): Promise<EventRow> {
  const { db, workspace } = ctx
  await lockReach(db, workspace.id)
  const before = await getOwnEvent(ctx, params.id)
  const { revision, ...given } = body
  const fields = changed(eventFields(before), given)
  await checkEvent(ctx, fields, before)
  if (!(await updateEvent(db, workspace.id, before.id, fields, revision, ctx.now.toISOString()))) {
    throw new Problem(
      'conflict',
      'Somebody changed this event since you opened it. Load it again and repeat your change.',
    )
  }
  if (fields.day !== before.day) {
    await shiftEventReach(db, workspace.id, before.id, before.day, -1)
    await shiftEventReach(db, workspace.id, before.id, fields.day, 1)
  }
  await ctx.audit('event.change', { kind: 'event', id: before.id }, { fields: Object.keys(given) })
  return eventRow(await getEvent(ctx, before.id))
}

/** A new start or time zone moves the day with it, unless the day is given too. */
function changed(
  fields: EventFields,
  given: Omit<Received<typeof events.change.spec>['body'], 'revision'>,
): EventFields {
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const next: EventFields = { ...fields, ...known }
  const movesDay = given.day === undefined && (given.startsAt !== undefined || given.timeZone !== undefined)
  return movesDay && next.startsAt !== null ? { ...next, day: dayInTimeZone(next.startsAt, next.timeZone) } : next
}
