import type { AttendanceTotals } from './attendance.ts'
import type { AttendanceState } from './attendance-state.ts'

export const unknownTotals: AttendanceTotals = {
  registered: null,
  attended: null,
  noShow: null,
  cancelled: null,
  waitlisted: null,
  unknown: null,
}

/** What the sources of an event can tell at all: a guest list before the event knows nothing about who came. */
export interface AttendanceKnowledge {
  readonly registration: boolean
  readonly attendance: boolean
  readonly cancellation: boolean
  readonly waitlist: boolean
}

/**
 * Counts people by state. What the sources cannot tell is null, never 0. Everybody who attended, did not show up or is just
 * registered counts as registered; those who cancelled or wait do not.
 */
export function countAttendance(
  states: Readonly<Record<AttendanceState, number>>,
  knowledge: AttendanceKnowledge,
): AttendanceTotals {
  return {
    registered: knowledge.registration ? states.registered + states.attended + states.no_show : null,
    attended: knowledge.attendance ? states.attended : null,
    noShow: knowledge.attendance && knowledge.registration ? states.no_show : null,
    cancelled: knowledge.cancellation ? states.cancelled : null,
    waitlisted: knowledge.waitlist ? states.waitlisted : null,
    unknown: knowledge.registration ? states.registered : null,
  }
}

/**
 * Totals of several events together: what is unknown of one is left out of the sum, and the sum is null only when nobody
 * knows. `isComplete` is false when a part was left out, so that the screen can say "at least".
 */
export function addTotals(parts: readonly AttendanceTotals[]): { totals: AttendanceTotals; isComplete: boolean } {
  const add = (read: (part: AttendanceTotals) => number | null): number | null => {
    const known = parts.map(read).filter(value => value !== null)
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
  }
  return {
    totals: {
      registered: add(part => part.registered),
      attended: add(part => part.attended),
      noShow: add(part => part.noShow),
      cancelled: add(part => part.cancelled),
      waitlisted: add(part => part.waitlisted),
      unknown: add(part => part.unknown),
    },
    isComplete: parts.every(part => part.registered !== null && part.attended !== null),
  }
}

/**
 * Attended as a share of registered, 0 to 1. Null when either is unknown, when nobody registered (0 of 0 is no rate), and
 * when more came than registered: walk-ins make it a different question.
 */
export function attendanceRate(totals: Pick<AttendanceTotals, 'registered' | 'attended'>): number | null {
  const { registered, attended } = totals
  if (registered === null || attended === null || registered === 0 || attended > registered) return null
  return attended / registered
}

/** The rate over several events, from those of which it is known; null when it is of none. */
export function combinedRate(parts: readonly Pick<AttendanceTotals, 'registered' | 'attended'>[]): number | null {
  const known = parts.filter(part => attendanceRate(part) !== null)
  const total = (read: 'registered' | 'attended') => known.reduce((sum, part) => sum + (part[read] ?? 0), 0)
  return known.length === 0 ? null : total('attended') / total('registered')
}

/** Of what two sources say about one person at one event, the more definite: whoever attended did not also stay away. */
export function strongerState(a: AttendanceState, b: AttendanceState): AttendanceState {
  return strength[a] >= strength[b] ? a : b
}

const strength: Readonly<Record<AttendanceState, number>> = {
  waitlisted: 0,
  registered: 1,
  no_show: 2,
  cancelled: 3,
  attended: 4,
}
