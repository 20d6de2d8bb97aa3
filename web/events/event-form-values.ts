import type { Day } from '@upshot/shared/calendar/day'
import { clockTimeOf, instantOf, isClockTime } from '@upshot/shared/calendar/zoned-time'
import type { EventRow } from '@upshot/shared/events/api'
import type { EventFormat } from '@upshot/shared/events/event-format'

/** An event as the form holds it: days and clock times in the event's own time zone. */
export interface EventValues {
  title: string
  day: Day | null
  /** 'HH:MM'; empty when only the day is known. */
  startTime: string
  endTime: string
  timeZone: string
  format: EventFormat
  audience: EventRow['audience']
  teamId: string | null
  place: string
  city: string
  country: string | null
  url: string
}

export function emptyEvent(timeZone: string, teamId: string | null): EventValues {
  return {
    title: '',
    day: null,
    startTime: '',
    endTime: '',
    timeZone,
    format: 'in-person',
    audience: 'external',
    teamId,
    place: '',
    city: '',
    country: null,
    url: '',
  }
}

export function eventValuesOf(event: EventRow): EventValues {
  return {
    title: event.title,
    day: event.day,
    startTime: event.startsAt === null ? '' : clockTimeOf(event.startsAt, event.timeZone),
    endTime: event.endsAt === null ? '' : clockTimeOf(event.endsAt, event.timeZone),
    timeZone: event.timeZone,
    format: event.format,
    audience: event.audience,
    teamId: event.teamId,
    place: event.place ?? '',
    city: event.city ?? '',
    country: event.country,
    url: event.url ?? '',
  }
}

/** What the form can refuse by itself, at its field. */
export function eventGaps(values: EventValues): Record<string, string> {
  const found: Record<string, string> = {}
  if (values.title.trim() === '') found.title = 'Give the event its name.'
  if (values.day === null) found.day = 'Say on which day it is.'
  const notATime = (text: string): string => `'${text}' is not a time. Write it as 18:30.`
  if (values.startTime !== '' && !isClockTime(values.startTime)) found.startsAt = notATime(values.startTime)
  if (values.endTime !== '' && !isClockTime(values.endTime)) found.endsAt = notATime(values.endTime)
  if (values.endTime !== '' && values.startTime === '')
    found.startsAt = 'The event has an end and no start. Say when it starts.'
  return found
}

/** As it goes to the server. An end that is earlier on the clock than the start is on the next day. */
export function eventBodyOf(values: EventValues, day: Day, last: Day) {
  const start = values.startTime === '' ? null : instantOf(day, values.startTime, values.timeZone)
  const end = values.endTime === '' ? null : instantOf(last, values.endTime, values.timeZone)
  return {
    title: values.title.trim(),
    day,
    startsAt: start,
    endsAt: end,
    timeZone: values.timeZone,
    format: values.format,
    audience: values.audience,
    teamId: values.teamId,
    place: textOrNull(values.place),
    city: textOrNull(values.city),
    country: values.country,
    url: textOrNull(values.url),
  }
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
