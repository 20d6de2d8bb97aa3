import { type Day, dayInTimeZone } from '@upshot/shared/calendar/day'
import { clockTimeOf } from '@upshot/shared/calendar/zoned-time'
import type { SuggestedEvent } from '@upshot/shared/imports/import'
import type { EventFacts } from '@upshot/shared/imports/result'
import type { DayEvidence } from './reading-message.ts'

/** Tools whose events are on a screen; the rest mostly meet. A form says nothing of a place, and is filled in on a screen. */
const onlineTools: ReadonlySet<string> = new Set([
  ...['zoom', 'teams', 'google-meet', 'gotowebinar', 'webex'],
  ...['google-forms', 'surveymonkey', 'form'],
])

/** What the file says about its event, or what the times of its people let guess. */
export function suggestEvent(tool: string, facts: EventFacts, evidence: DayEvidence, timeZone: string): SuggestedEvent {
  const format = onlineTools.has(tool) ? 'online' : 'in-person'
  const title = facts.title === null ? null : facts.title.trim().slice(0, 200)
  const rest = { title: title === '' ? null : title, timeZone, format } as const
  if (facts.startsAt !== null) {
    const startsAt = localTime(facts.startsAt, timeZone)
    return { ...rest, day: startsAt.slice(0, 10), startsAt, dayFrom: 'file' }
  }
  if (evidence.attendance !== null) {
    return { ...rest, day: localDay(evidence.attendance, timeZone), startsAt: null, dayFrom: 'attendance' }
  }
  if (evidence.registration !== null) {
    return { ...rest, day: localDay(evidence.registration, timeZone), startsAt: null, dayFrom: 'registration' }
  }
  if (evidence.answers !== null) {
    return { ...rest, day: localDay(evidence.answers, timeZone), startsAt: null, dayFrom: 'answers' }
  }
  return { ...rest, day: null, startsAt: null, dayFrom: null }
}

/** The day by which an event of the same title is known again. People register at any time: their days tell nothing. */
export function tellingDay({ day, dayFrom }: SuggestedEvent): Day | null {
  return dayFrom === 'registration' ? null : day
}

/** A wall clock time as it stands; an instant as the clocks of the zone show it. */
function localTime(text: string, timeZone: string): string {
  return text.endsWith('Z') ? `${dayInTimeZone(text, timeZone)}T${clockTimeOf(text, timeZone)}` : text.slice(0, 16)
}

function localDay(text: string, timeZone: string): Day {
  return text.endsWith('Z') ? dayInTimeZone(text, timeZone) : text.slice(0, 10)
}
