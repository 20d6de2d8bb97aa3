import { type ActivitySort, activitySorts } from '@upshot/shared/activities/api'
import { normaliseTopics } from '@upshot/shared/activities/topic'
import { type ActivityStatus, type Audience, activityStatuses, audiences } from '@upshot/shared/activities/vocabulary'
import type { Day } from '@upshot/shared/calendar/day'
import type { CalendarRules } from '@upshot/shared/calendar/period'
import { daysOf, periodFrom } from '../events/events-search.ts'
import { oneOf, someOf, textFrom, textsFrom, uuidFrom, uuidsFrom } from '../events/search-values.ts'

/** The state of the list of activities, in its address. */
export interface ActivitiesSearch {
  q?: string | undefined
  kind?: string[] | undefined
  team?: string[] | undefined
  /** Owner or contributor. */
  person?: string[] | undefined
  audience?: Audience | undefined
  topic?: string[] | undefined
  programme?: string[] | undefined
  status?: ActivityStatus[] | undefined
  event?: string | undefined
  /** Without one's own private ones, as the overview counts. */
  visibility?: 'shared' | undefined
  /** 'last-90-days' or '2026-01-01..2026-03-31'. */
  period?: string | undefined
  sort?: ActivitySort | undefined
  direction?: 'up' | 'down' | undefined
}

export function readActivitiesSearch(raw: Record<string, unknown>): ActivitiesSearch {
  return {
    q: textFrom(raw.q),
    kind: textsFrom(raw.kind)?.filter(key => /^[a-z0-9-]{1,60}$/.test(key)),
    team: uuidsFrom(raw.team),
    person: uuidsFrom(raw.person),
    audience: oneOf(audiences, raw.audience),
    topic: topicsFrom(raw.topic),
    programme: uuidsFrom(raw.programme),
    status: someOf(activityStatuses, raw.status),
    event: uuidFrom(raw.event),
    visibility: oneOf(['shared'], raw.visibility),
    period: periodFrom(raw.period),
    sort: oneOf(activitySorts, raw.sort),
    direction: oneOf(['up', 'down'], raw.direction),
  }
}

function topicsFrom(raw: unknown): string[] | undefined {
  const topics = normaliseTopics(textsFrom(raw) ?? [])
  return topics.length === 0 ? undefined : topics
}

export const noFilters: ActivitiesSearch = {
  q: undefined,
  kind: undefined,
  team: undefined,
  person: undefined,
  audience: undefined,
  topic: undefined,
  programme: undefined,
  status: undefined,
  event: undefined,
  visibility: undefined,
  period: undefined,
}

export function isUnfiltered(search: ActivitiesSearch): boolean {
  const { sort: _sort, direction: _direction, ...filters } = search
  return Object.values(filters).every(value => value === undefined)
}

/** What list and download are asked. */
export function activityQueryOf(search: ActivitiesSearch, today: Day, rules: CalendarRules) {
  const { period, sort, direction, ...rest } = search
  const days = daysOf(period, today, rules)
  return {
    ...rest,
    from: days?.from,
    to: days?.to,
    sort: sort ?? 'date',
    direction: direction === 'up' ? ('asc' as const) : ('desc' as const),
  }
}

/** What a new activity begins with. */
export interface NewActivitySearch {
  kind?: string | undefined
  title?: string | undefined
  eventId?: string | undefined
}

export function readNewActivitySearch(raw: Record<string, unknown>): NewActivitySearch {
  return { kind: textFrom(raw.kind), title: textFrom(raw.title), eventId: uuidFrom(raw.eventId) }
}

/** From the share sheet of a phone or a bookmarklet: some put the address into `text`. */
export interface LogSearch {
  url?: string | undefined
  title?: string | undefined
  text?: string | undefined
}

export function readLogSearch(raw: Record<string, unknown>): LogSearch {
  return { url: longText(raw.url), title: longText(raw.title), text: longText(raw.text) }
}

function longText(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw.trim() !== '' ? raw.slice(0, 2_000) : undefined
}
