import { type Day, dayInTimeZone } from '../calendar/day.ts'
import type { Event, EventInput } from './event.ts'

/** An event without what only the store gives it. */
export type EventFields = Omit<Event, 'id' | 'createdAt' | 'updatedAt' | 'revision'>

export type CompletedEvent =
  | { ok: true; event: EventFields }
  | { ok: false; errors: readonly { path: string; message: string }[] }

/**
 * A new event as it will be stored. The day is the one on which it starts in its own time zone (the workspace's unless
 * told); it has to be given when the start is not known, and must not contradict it when it is.
 */
export function completeEvent(input: EventInput, workspaceTimeZone: string): CompletedEvent {
  const timeZone = input.timeZone ?? workspaceTimeZone
  const startsAt = input.startsAt ?? null
  const endsAt = input.endsAt ?? null
  const startDay = startsAt === null ? null : dayInTimeZone(startsAt, timeZone)
  const day = input.day ?? startDay
  const errors = problemsOf(day, startDay, startsAt, endsAt, timeZone)
  if (day === null || errors.length > 0) return { ok: false, errors }
  return {
    ok: true,
    event: {
      title: input.title,
      day,
      startsAt,
      endsAt,
      timeZone,
      format: input.format ?? 'in-person',
      place: input.place ?? null,
      city: input.city ?? null,
      country: input.country ?? null,
      url: input.url ?? null,
      source: input.source ?? null,
      externalId: input.externalId ?? null,
    },
  }
}

function problemsOf(
  day: Day | null,
  startDay: Day | null,
  startsAt: string | null,
  endsAt: string | null,
  timeZone: string,
): { path: string; message: string }[] {
  const found: { path: string; message: string }[] = []
  if (day === null) found.push({ path: 'day', message: 'Say on which day the event is, or when it starts.' })
  if (day !== null && startDay !== null && day !== startDay) {
    const message = `The event starts on ${startDay} in ${timeZone}, not on ${day}. Correct the day, the start or the time zone.`
    found.push({ path: 'day', message })
  }
  if (endsAt !== null && startsAt === null) {
    found.push({ path: 'startsAt', message: 'The event has an end and no start. Say when it starts.' })
  }
  if (endsAt !== null && startsAt !== null && Date.parse(endsAt) < Date.parse(startsAt)) {
    found.push({ path: 'endsAt', message: 'The event ends before it starts. Correct one of the two.' })
  }
  return found
}
