import type { Day } from '@upshot/shared/calendar/day'

/** Something the palette found: a talk, an event, a metric. */
export interface Match {
  id: string
  /** "Activities", "Events": what it is listed under. */
  group: string
  label: string
  /** A second fact; a day is written as the workspace writes days. */
  note: { day: Day } | string | null
  /** The address of its page. */
  href: string
}

export type FindMatches = (text: string, signal: AbortSignal) => Promise<readonly Match[]>
