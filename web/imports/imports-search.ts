import type { Day } from '@upshot/shared/calendar/day'
import type { CalendarRules } from '@upshot/shared/calendar/period'
import { knownTools } from '@upshot/shared/events/tool-name'
import { type ImportStatus, importStatuses } from '@upshot/shared/imports/import'
import { type ImportTarget, importTargets } from '@upshot/shared/imports/target'
import { daysOf, periodFrom } from '../events/events-search.ts'
import { someOf, textFrom, uuidFrom, uuidsFrom } from '../events/search-values.ts'

/** The state of the history, in its address. */
export interface ImportsSearch {
  q?: string | undefined
  status?: ImportStatus[] | undefined
  target?: ImportTarget[] | undefined
  tool?: string[] | undefined
  person?: string[] | undefined
  event?: string | undefined
  /** 'last-90-days' or '2026-01-01..2026-03-31'. */
  period?: string | undefined
}

export const noFilters: ImportsSearch = {
  q: undefined,
  status: undefined,
  target: undefined,
  tool: undefined,
  person: undefined,
  event: undefined,
  period: undefined,
}

export function readImportsSearch(raw: Record<string, unknown>): ImportsSearch {
  return {
    q: textFrom(raw.q),
    status: someOf(importStatuses, raw.status),
    target: someOf(importTargets, raw.target),
    tool: someOf(knownTools, raw.tool),
    person: uuidsFrom(raw.person),
    event: uuidFrom(raw.event),
    period: periodFrom(raw.period),
  }
}

/** What the history is asked. */
export function importFilter({ period, ...rest }: ImportsSearch, today: Day, rules: CalendarRules) {
  const days = daysOf(period, today, rules)
  return { ...rest, from: days?.from, to: days?.to }
}

export function isUnfiltered(search: ImportsSearch): boolean {
  return Object.values(search).every(value => value === undefined)
}
