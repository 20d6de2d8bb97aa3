import type { PeopleByRule } from '@upshot/shared/events/people-by-rule'
import type { PersonState } from '@upshot/shared/imports/field'
import { busiestDay } from './busiest-day.ts'
import { msPerDay } from './date-time.ts'
import type { People } from './people.ts'

/** What is known about the people once all rows are in. */
export interface PeopleTotals {
  people: number
  staff: number
  anonymous: number
  attended: number
  /** Registered and not attended. */
  absent: number
  states: Record<PersonState, number>
  averageMinutes: number | null
  /** Guests that registered people bring. */
  guests: number
  /** Everybody but staff, by what tells them apart. */
  byRule: PeopleByRule
}

export function totalsOf(people: People): PeopleTotals {
  const states: Record<PersonState, number> = {
    registered: 0,
    pending: 0,
    waitlisted: 0,
    invited: 0,
    cancelled: 0,
    declined: 0,
  }
  const totals: PeopleTotals = {
    people: people.size,
    staff: 0,
    anonymous: 0,
    attended: 0,
    absent: 0,
    states,
    averageMinutes: null,
    guests: 0,
    byRule: { email: 0, tool: 0, name: 0 },
  }
  let timed = 0
  let minutes = 0
  for (let person = 0; person < people.size; person++) {
    if (people.isStaff(person)) {
      totals.staff++
      continue
    }
    const kind = people.kindOf(person)
    if (kind === 'name' || kind === 'anonymous') totals.anonymous++
    if (kind !== 'anonymous') totals.byRule[kind]++
    const state = people.stateOf(person)
    const attended = people.hasAttended(person)
    if (state !== null) states[state]++
    if (attended) totals.attended++
    else if (state === 'registered') totals.absent++
    if (state === 'registered') totals.guests += people.guestsOf(person)
    const stayed = attended ? people.minutesOf(person) : null
    if (stayed === null) continue
    timed++
    minutes += stayed
  }
  if (timed > 0) totals.averageMinutes = Math.round((minutes / timed) * 10) / 10
  return totals
}

/** When people came and registered; instants end in Z, others are local. Null: nobody knows. */
export interface PeopleTimes {
  /** The first to come on the day on which most came. */
  joined: string | null
  /** The last to register. */
  registered: string | null
}

/** Of everybody but staff; found without making a record of each. */
export function timesOf(people: People): PeopleTimes {
  const joined: number[] = []
  let last: number | null = null
  for (let person = 0; person < people.size; person++) {
    if (people.isStaff(person)) continue
    if (people.joinedAt(person) !== null) joined.push(person)
    const registered = people.registeredAt(person)
    if (registered !== null && (last === null || registered > (people.registeredAt(last) ?? 0))) last = person
  }
  const cameAt = (person: number) => people.joinedAt(person) ?? 0
  const dayOf = (person: number) => Math.floor(cameAt(person) / msPerDay)
  const first = busiestDay(joined, dayOf, (person, other) => cameAt(person) < cameAt(other))
  return {
    joined: first === null ? null : people.joinedText(first),
    registered: last === null ? null : people.registeredText(last),
  }
}
