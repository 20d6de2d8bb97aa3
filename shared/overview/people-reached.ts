import type { Reach } from './overview.ts'

/** Different people: nobody is in two circles, so these add up. Heads without any identity are not in it. */
export function peopleReached(reach: Reach): { people: number; fresh: number; returning: number } {
  const circles = [reach.external, reach.internal, reach.unknown]
  return {
    people: sum(circles.map(circle => circle.people)),
    fresh: sum(circles.map(circle => circle.fresh)),
    returning: sum(circles.map(circle => circle.returning)),
  }
}

/** Whether anybody counted: without one event that has figures, how many people came is not known, and not 0. */
export function isReachKnown(reach: Reach): boolean {
  return reach.eventsWithoutAttendance < reach.events || peopleReached(reach).people > 0
}

/** The people, null when not known. */
export function knownPeople(reach: Reach): number | null {
  return isReachKnown(reach) ? peopleReached(reach).people : null
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
