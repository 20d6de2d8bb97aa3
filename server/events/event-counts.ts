import { attendanceRate } from '@upshot/shared/events/attendance-rate'
import type { CircleCounts, EventTotals } from '@upshot/shared/events/event-totals'

/** What event_total holds, null where nobody knows and where there is no row. */
export interface CountedColumns {
  registered: number | null
  attended: number | null
  noShow: number | null
  cancelled: number | null
  pending: number | null
  waitlisted: number | null
  invited: number | null
  declined: number | null
  anonymous: number | null
  registeredInternal: number | null
  registeredExternal: number | null
  registeredUnknown: number | null
  attendedInternal: number | null
  attendedExternal: number | null
  attendedUnknown: number | null
  minutesSum: number | null
  minutesKnown: number | null
}

export function totalsOf(counted: CountedColumns): EventTotals {
  const { registered, attended, noShow, cancelled, pending, waitlisted, invited, declined } = counted
  const { minutesSum, minutesKnown } = counted
  return {
    registered,
    attended,
    noShow,
    cancelled,
    pending,
    waitlisted,
    invited,
    declined,
    anonymous: counted.anonymous ?? 0,
    attendanceRate: attendanceRate({ registered, attended }),
    averageMinutes: minutesSum === null || !minutesKnown ? null : minutesSum / minutesKnown,
  }
}

export function registeredBy(counted: CountedColumns): CircleCounts | null {
  return circles(counted.registeredInternal, counted.registeredExternal, counted.registeredUnknown)
}

export function attendedBy(counted: CountedColumns): CircleCounts | null {
  return circles(counted.attendedInternal, counted.attendedExternal, counted.attendedUnknown)
}

function circles(internal: number | null, external: number | null, unknown: number | null): CircleCounts | null {
  return internal === null || external === null || unknown === null ? null : { internal, external, unknown }
}
