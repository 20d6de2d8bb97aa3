import type { Received } from '@upshot/shared/contract/endpoint'
import type { Page } from '@upshot/shared/contract/page'
import type { EventDetail, EventRow, EventSort, events, OrganisationRow, Reach } from '@upshot/shared/events/api'
import { mayEditEvent } from '@upshot/shared/events/may-edit-event'
import type { Ctx } from '../context.ts'
import { readCursor, type SortedBy, writeCursor } from '../http/cursor.ts'
import { attendedBy, registeredBy } from './event-counts.ts'
import { eventRow } from './event-row.ts'
import { listEvents, listSources, sortValueOf } from './event-store.ts'
import { getEvent } from './get-event.ts'
import { listOrganisationRows, listShares, readSmallestGroup } from './organisation-store.ts'
import { countOutsideRegistrations } from './outside-registrations-store.ts'
import { readReach } from './read-reach.ts'

const sortedBy: Readonly<Record<EventSort, SortedBy>> = {
  date: 'day',
  title: 'text',
  attended: 'count',
  registered: 'count',
}

export async function listEventPage(ctx: Ctx, { query }: Received<typeof events.list.spec>): Promise<Page<EventRow>> {
  const { sort, direction, limit, cursor } = query
  const order = `events ${sort} ${direction}`
  const filter = { q: query.q, from: query.from, to: query.to, format: query.format, team: query.team }
  const after = readCursor(order, sortedBy[sort], cursor)
  const { items, total } = await listEvents(ctx.db, ctx.workspace.id, filter, { sort, direction, after, limit })
  const last = items.length > limit ? items[limit - 1] : undefined
  return {
    items: items.slice(0, limit).map(eventRow),
    nextCursor: last === undefined ? null : writeCursor(order, { value: sortValueOf(last, sort), id: last.id }),
    total,
  }
}

const MOST_ORGANISATIONS = 10

export async function readEvent(ctx: Ctx, { params }: { params: { id: string } }): Promise<EventDetail> {
  const event = await getEvent(ctx, params.id)
  const organisationsOf = event.attended !== null ? 'attended' : event.registered !== null ? 'registered' : null
  const smallest = await readSmallestGroup(ctx.db, ctx.workspace.id)
  return {
    ...eventRow(event),
    mayEdit: mayEditEvent(ctx.actor, event),
    registeredBy: registeredBy(event),
    attendedBy: attendedBy(event),
    outsideRegistrations:
      event.registered === null ? null : await countOutsideRegistrations(ctx.db, ctx.workspace.id, event.id),
    organisationsOf,
    organisations:
      organisationsOf === null
        ? []
        : await listShares(ctx.db, ctx.workspace.id, event.id, organisationsOf, {
            people: Math.max(event.attended ?? 0, event.registered ?? 0),
            smallest,
            most: MOST_ORGANISATIONS,
          }),
    sources: await listSources(ctx.db, ctx.workspace.id, event.id),
  }
}

export async function readReachOf(ctx: Ctx, { query }: Received<typeof events.reach.spec>): Promise<Reach> {
  return readReach(ctx, query.from, query.to)
}

export async function listOrganisations(
  ctx: Ctx,
  { query }: Received<typeof events.organisations.spec>,
): Promise<Page<OrganisationRow>> {
  const order = 'organisations'
  const { q, limit, cursor } = query
  const smallest = await readSmallestGroup(ctx.db, ctx.workspace.id)
  const after = readCursor(order, 'text', cursor)
  const { items, total } = await listOrganisationRows(ctx.db, ctx.workspace.id, { q, after, limit, smallest })
  const last = items.length > limit ? items[limit - 1] : undefined
  return {
    items: items.slice(0, limit).map(({ key: _, ...row }) => row),
    nextCursor: last === undefined ? null : writeCursor(order, { value: last.key, id: last.id }),
    total,
  }
}
