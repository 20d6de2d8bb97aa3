import { z } from 'zod'
import { Day, GivenDay, Instant, TimeZone } from '../calendar/wire.ts'
import { eventFormats } from './event-format.ts'

const shortText = z.string().trim().min(1).max(200)

/** ISO 3166-1 alpha-2, such as DE. */
export const Country = z.string().regex(/^[A-Z]{2}$/, { error: 'A country is its two-letter code, such as DE.' })

export const HttpUrl = z.url({
  protocol: /^https?$/,
  error: 'This is not a web address. It begins with https:// or http://.',
})

/**
 * A conference, meetup, webinar or session series. `day` is the first day in the event's own time zone; `startsAt` is
 * null when only the day is known.
 */
export const Event = z.strictObject({
  id: z.uuid(),
  title: shortText,
  day: Day,
  startsAt: Instant.nullable(),
  endsAt: Instant.nullable(),
  timeZone: TimeZone,
  format: z.enum(eventFormats),
  place: shortText.nullable(),
  city: shortText.nullable(),
  country: Country.nullable(),
  url: HttpUrl.nullable(),
  /** The tool that it came from, such as `luma`; null when somebody entered it. */
  source: z.string().max(60).nullable(),
  /** Its id in that tool: one event per source and id. */
  externalId: z.string().max(200).nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  revision: z.int32().min(1),
})
export type Event = z.infer<typeof Event>

const optional = {
  startsAt: Instant.nullable().optional(),
  endsAt: Instant.nullable().optional(),
  timeZone: TimeZone.optional(),
  format: z.enum(eventFormats).optional(),
  place: shortText.nullable().optional(),
  city: shortText.nullable().optional(),
  country: Country.nullable().optional(),
  url: HttpUrl.nullable().optional(),
  source: z.string().trim().min(1).max(60).nullable().optional(),
  externalId: z.string().trim().min(1).max(200).nullable().optional(),
}

/** A new event; it needs a day or a start. Left out: the workspace's time zone, `in-person`, and the day on which it starts. */
export const EventInput = z.strictObject({ title: shortText, day: GivenDay.optional(), ...optional })
export type EventInput = z.infer<typeof EventInput>

/** A change: what is left out stays. `revision` is the one that was read; a later one means that somebody was first. */
export const EventChange = z.strictObject({
  title: shortText.optional(),
  day: GivenDay.optional(),
  ...optional,
  revision: z.int32().min(1),
})
export type EventChange = z.infer<typeof EventChange>
