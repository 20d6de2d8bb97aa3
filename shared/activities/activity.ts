import { z } from 'zod'
import { Day, GivenDay, Instant } from '../calendar/wire.ts'
import { Country, HttpUrl } from '../events/event.ts'
import { eventFormats } from '../events/event-format.ts'
import { Key } from './kind.ts'
import { ReadingInput } from './reading.ts'
import { normaliseTopic } from './topic.ts'
import { activityStatuses, audiences } from './vocabulary.ts'

const title = z
  .string()
  .trim()
  .min(1, { error: 'An activity needs a title.' })
  .max(300, { error: 'A title has at most 300 characters.' })
const notes = z.string().max(20_000, { error: 'Notes have at most 20,000 characters.' })
const city = z.string().trim().min(1).max(120)
const minutesSpent = z.int().min(0).max(100_000)
const costCents = z.int().min(0).max(1e11)
const revision = z.int32().min(1)

/** Normalised while it is read, so that '#GraphQL' and 'graphql' are one topic. */
export const Topic = z
  .string()
  .max(200)
  .overwrite(normaliseTopic)
  .min(1, { error: 'A topic needs at least one letter or digit.' })
  .max(60, { error: 'A topic has at most 60 characters.' })

export const Contributor = z.strictObject({ personId: z.uuid(), role: Key })
export type Contributor = z.infer<typeof Contributor>

/** One thing an advocate did. */
export const Activity = z.strictObject({
  id: z.uuid(),
  kind: Key,
  setting: Key.nullable(),
  title: z.string(),
  date: Day,
  ownerId: z.uuid(),
  /** The owner's own part in it. */
  role: Key,
  contributors: z.array(Contributor),
  teamId: z.uuid().nullable(),
  audience: z.enum(audiences),
  format: z.enum(eventFormats).nullable(),
  topics: z.array(z.string()),
  url: z.string().nullable(),
  eventId: z.uuid().nullable(),
  programmeId: z.uuid().nullable(),
  minutesSpent: minutesSpent.nullable(),
  /** In cents of the workspace's currency. */
  costCents: costCents.nullable(),
  status: z.enum(activityStatuses),
  isPrivate: z.boolean(),
  followUpOn: Day.nullable(),
  intendedMetricId: z.uuid().nullable(),
  notes: z.string().nullable(),
  country: Country.nullable(),
  city: city.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  revision,
})
export type Activity = z.infer<typeof Activity>

const optional = {
  setting: Key.nullable().optional(),
  ownerId: z.uuid().optional(),
  role: Key.optional(),
  contributors: z.array(Contributor).max(50).optional(),
  teamId: z.uuid().nullable().optional(),
  audience: z.enum(audiences).optional(),
  format: z.enum(eventFormats).nullable().optional(),
  topics: z.array(Topic).max(30).optional(),
  url: HttpUrl.max(2_000).nullable().optional(),
  eventId: z.uuid().nullable().optional(),
  programmeId: z.uuid().nullable().optional(),
  minutesSpent: minutesSpent.nullable().optional(),
  costCents: costCents.nullable().optional(),
  status: z.enum(activityStatuses).optional(),
  isPrivate: z.boolean().optional(),
  followUpOn: GivenDay.nullable().optional(),
  intendedMetricId: z.uuid().nullable().optional(),
  notes: notes.nullable().optional(),
  country: Country.nullable().optional(),
  city: city.nullable().optional(),
}

/** A new activity. What is left out follows from the kind, the date and the person: see `withDefaults`. */
export const ActivityInput = z.strictObject({
  kind: Key,
  title,
  date: GivenDay,
  ...optional,
  /** An event by its title: an existing one of that title, or else a new one. Not together with `eventId`. */
  eventTitle: z.string().trim().min(1).max(200).optional(),
  /** First readings, written with the activity. */
  readings: z.array(ReadingInput).max(40).optional(),
})
export type ActivityInput = z.infer<typeof ActivityInput>

/** A change: what is left out stays. `revision` is the one that was read; a later one means that somebody was first. */
export const ActivityChange = z.strictObject({
  kind: Key.optional(),
  title: title.optional(),
  date: GivenDay.optional(),
  ...optional,
  revision,
})
export type ActivityChange = z.infer<typeof ActivityChange>
