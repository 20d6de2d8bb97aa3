import type { ContactIdentity, RegistrationState } from '@upshot/shared/events/registration-state'

/** What is counted of one person of an event. */
export interface Tallied {
  state: RegistrationState | null
  attended: boolean | null
  minutes: number | null
  identity: ContactIdentity
  /** Null: nobody can tell. */
  isStaff: boolean | null
}

/** The people of an event, counted as recountTotals counts its rows; by the names of the columns there. */
export type TalliedPeople = Record<(typeof talliedColumns)[number], number> & { minutes_sum: number | null }

export const talliedColumns = [
  'registered',
  'attended',
  'no_show',
  'cancelled',
  'pending',
  'waitlisted',
  'invited',
  'declined',
  'anonymous',
  'registered_internal',
  'registered_external',
  'registered_unknown',
  'attended_internal',
  'attended_external',
  'attended_unknown',
  'minutes_known',
] as const

/** Counts people as their rows are written, so that nobody has to look for them afterwards. */
export class AttendanceTally {
  readonly counted: TalliedPeople = {
    registered: 0,
    attended: 0,
    no_show: 0,
    cancelled: 0,
    pending: 0,
    waitlisted: 0,
    invited: 0,
    declined: 0,
    anonymous: 0,
    registered_internal: 0,
    registered_external: 0,
    registered_unknown: 0,
    attended_internal: 0,
    attended_external: 0,
    attended_unknown: 0,
    minutes_sum: null,
    minutes_known: 0,
  }

  add({ state, attended, minutes, identity, isStaff }: Tallied): void {
    const { counted } = this
    const circle = isStaff === null ? 'unknown' : isStaff ? 'internal' : 'external'
    if (state !== null) counted[state] += 1
    if (identity === 'name' || identity === 'anonymous') counted.anonymous += 1
    if (state === 'registered') {
      counted[`registered_${circle}`] += 1
      if (attended !== true) counted.no_show += 1
    }
    if (attended !== true) return
    counted.attended += 1
    counted[`attended_${circle}`] += 1
    if (minutes === null) return
    counted.minutes_known += 1
    // As exact as the column holds it, or counting the rows would come to another sum.
    counted.minutes_sum = (counted.minutes_sum ?? 0) + Math.fround(minutes)
  }
}
