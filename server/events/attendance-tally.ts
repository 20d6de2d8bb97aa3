import type { CircleCounts } from '@upshot/shared/events/event-totals'
import type { ContactIdentity, RegistrationState } from '@upshot/shared/events/registration-state'

/** What is counted of one person of an event. */
export interface Tallied {
  state: RegistrationState | null
  attended: boolean | null
  minutes: number | null
  identity: ContactIdentity
  /** Null: nobody can tell. */
  isStaff: boolean | null
  /** Nobody knew them before. */
  isFirst: boolean
}

export function circleOf(isStaff: boolean | null): keyof CircleCounts {
  return isStaff === null ? 'unknown' : isStaff ? 'internal' : 'external'
}

export interface Tallies {
  people: TalliedPeople
  /** Those who attended something for the first time and are one person each. */
  first: CircleCounts
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
  readonly counted: Tallies = { people: nobody(), first: { internal: 0, external: 0, unknown: 0 } }

  /** Answers whether they are reached: they attended and are one person. */
  add({ state, attended, minutes, identity, isStaff, isFirst }: Tallied): boolean {
    const { people, first } = this.counted
    const circle = circleOf(isStaff)
    const isPerson = identity === 'email' || identity === 'tool'
    if (state !== null) people[state] += 1
    if (!isPerson) people.anonymous += 1
    if (state === 'registered') {
      people[`registered_${circle}`] += 1
      if (attended !== true) people.no_show += 1
    }
    if (attended !== true) return false
    people.attended += 1
    people[`attended_${circle}`] += 1
    if (isPerson && isFirst) first[circle] += 1
    if (minutes !== null) {
      people.minutes_known += 1
      // As exact as the column holds it, or counting the rows would come to another sum.
      people.minutes_sum = (people.minutes_sum ?? 0) + Math.fround(minutes)
    }
    return isPerson
  }
}

function nobody(): TalliedPeople {
  return {
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
}
