import type { Day } from '@upshot/shared/calendar/day'
import { type CalendarRules, type Period, readPeriod, resolvePeriod } from '@upshot/shared/calendar/period'
import { type EventSort, eventSorts } from '@upshot/shared/events/api'
import { type EventFormat, eventFormats } from '@upshot/shared/events/event-format'
import { oneOf, someOf, textFrom, uuidsFrom } from './search-values.ts'

/** The state of the list of events, in its address. */
export interface EventsSearch {
  q?: string | undefined
  /** 'last-90-days' or '2026-01-01..2026-03-31'. */
  period?: string | undefined
  format?: EventFormat[] | undefined
  team?: string[] | undefined
  sort?: EventSort | undefined
  direction?: 'up' | 'down' | undefined
}

export function readEventsSearch(raw: Record<string, unknown>): EventsSearch {
  return {
    q: textFrom(raw.q),
    period: periodFrom(raw.period),
    format: someOf(eventFormats, raw.format),
    team: uuidsFrom(raw.team),
    sort: oneOf(eventSorts, raw.sort),
    direction: oneOf(['up', 'down'], raw.direction),
  }
}

export function periodFrom(raw: unknown): string | undefined {
  return typeof raw === 'string' && readPeriod(raw) !== null ? raw : undefined
}

/** The days that a period of an address means today; null without one. */
export function daysOf(period: string | undefined, today: Day, rules: CalendarRules): Period | null {
  const named = period === undefined ? null : readPeriod(period)
  return named === null ? null : resolvePeriod(named, today, rules)
}

/** What the list is asked. */
export function eventFilter(search: EventsSearch, today: Day, rules: CalendarRules) {
  const days = daysOf(search.period, today, rules)
  return {
    q: search.q,
    from: days?.from,
    to: days?.to,
    format: search.format,
    team: search.team,
    sort: search.sort ?? 'date',
    direction: search.direction === 'up' ? ('asc' as const) : ('desc' as const),
  }
}
