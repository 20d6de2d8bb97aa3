import { z } from 'zod'
import { Day, Instant } from '../calendar/wire.ts'
import { endpoint } from '../contract/endpoint.ts'
import { commaSeparated, searchText } from '../contract/list-query.ts'
import { page, pageQuery } from '../contract/page.ts'
import { eventAudiences } from './audience.ts'
import { Event, EventChange, EventInput } from './event.ts'
import { eventFormats } from './event-format.ts'
import { EventSessions } from './event-session.ts'
import { CircleCounts, EventTotals } from './event-totals.ts'
import { OutsideRegistrations } from './outside-registrations.ts'

const id = { id: z.uuid() }
const belonging = {
  audience: z.enum(eventAudiences),
  teamId: z.uuid().nullable(),
}
const givenBelonging = {
  audience: z.enum(eventAudiences).optional(),
  teamId: z.uuid().nullable().optional(),
}

export const EventRow = Event.extend({ ...belonging, teamName: z.string().nullable(), totals: EventTotals })
export type EventRow = z.infer<typeof EventRow>

/** An organisation with people at an event, or the rest of them: groups that are too small to be named. */
export const OrganisationShare = z.strictObject({
  /** Null: several organisations, each with fewer people than the workspace's smallest group. */
  organisationId: z.uuid().nullable(),
  name: z.string(),
  domain: z.string().nullable(),
  organisations: z.int().min(1),
  people: z.int().min(1),
})
export type OrganisationShare = z.infer<typeof OrganisationShare>

export const EventDetail = EventRow.extend({
  mayEdit: z.boolean(),
  registeredBy: CircleCounts.nullable(),
  attendedBy: CircleCounts.nullable(),
  /** Null while nobody knows who registered. */
  outsideRegistrations: OutsideRegistrations.nullable(),
  /** Of those who attended, or of those who registered while nobody knows who attended. */
  organisationsOf: z.enum(['attended', 'registered']).nullable(),
  organisations: z.array(OrganisationShare),
  /** The tools whose files told about this event. */
  sources: z.array(z.strictObject({ source: z.string(), importId: z.uuid(), at: Instant })),
})
export type EventDetail = z.infer<typeof EventDetail>

export const OrganisationRow = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  nature: z.enum(['external', 'internal']),
  domain: z.string().nullable(),
  headcount: z.int().min(1).nullable(),
  /** Different people who attended something; null: fewer than the workspace's smallest group. */
  people: z.int().min(0).nullable(),
  /** Null when nobody attended, and with `people`. */
  lastSeenOn: Day.nullable(),
})
export type OrganisationRow = z.infer<typeof OrganisationRow>

const reachCounts = {
  /** Different people who attended anything in the period. */
  people: z.int().min(0),
  /** Among them: never seen before the period. */
  newPeople: z.int().min(0),
  returning: z.int().min(0),
}
/** Different people over a period; people whom nothing tells apart are in none of it. */
export const Reach = z.strictObject({
  from: Day,
  to: Day,
  ...reachCounts,
  internal: z.strictObject(reachCounts),
  external: z.strictObject(reachCounts),
  /** Known to a tool, without an address that says where they belong. */
  unknown: z.strictObject(reachCounts),
})
export type Reach = z.infer<typeof Reach>

export const eventSorts = ['date', 'title', 'attended', 'registered'] as const
export type EventSort = (typeof eventSorts)[number]

export const events = {
  list: endpoint('GET /events', {
    summary: 'List events with their totals',
    allow: 'viewer',
    query: {
      ...pageQuery,
      q: searchText,
      from: Day.optional(),
      to: Day.optional(),
      format: commaSeparated(z.enum(eventFormats)),
      team: commaSeparated(z.uuid()),
      sort: z.enum(eventSorts).default('date'),
      direction: z.enum(['asc', 'desc']).default('desc'),
    },
    output: page(EventRow),
  }),
  reach: endpoint('GET /events/reach', {
    summary: 'Count the different people reached in a period',
    allow: 'viewer',
    query: { from: Day, to: Day },
    output: Reach,
  }),
  get: endpoint('GET /events/:id', {
    summary: 'Read one event, who came and from where',
    allow: 'viewer',
    params: id,
    output: EventDetail,
  }),
  sessions: endpoint('GET /events/:id/sessions', {
    summary: 'The sessions of a conference, as its tool has them',
    allow: 'viewer',
    params: id,
    output: EventSessions,
  }),
  create: endpoint('POST /events', {
    summary: 'Create an event',
    allow: 'advocate',
    body: EventInput.extend(givenBelonging),
    output: EventRow,
    status: 201,
  }),
  change: endpoint('PATCH /events/:id', {
    summary: 'Change an event',
    allow: 'advocate',
    params: id,
    body: EventChange.extend(givenBelonging),
    output: EventRow,
  }),
  remove: endpoint('DELETE /events/:id', {
    summary: 'Delete an event; it can be restored',
    description: 'Its attendance no longer counts as people reached until the event is restored.',
    allow: 'advocate',
    params: id,
  }),
  restore: endpoint('POST /events/:id/restore', {
    summary: 'Restore a deleted event with its attendance',
    allow: 'advocate',
    params: id,
    output: EventRow,
  }),
  organisations: endpoint('GET /organisations', {
    summary: 'List organisations and how many of their people were reached',
    allow: 'viewer',
    query: { ...pageQuery, q: searchText },
    output: page(OrganisationRow),
  }),
}
