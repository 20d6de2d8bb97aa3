import type { PersonRecord } from './reading/person.ts'
import type { DayEvidence } from './reading-message.ts'

export const noEvidence: DayEvidence = { attendance: null, registration: null }

/** What the times of people say about the day of their event. */
export function dayEvidence(people: Iterable<PersonRecord>): DayEvidence {
  const firstOfDay = new Map<string, { first: string; count: number }>()
  let registration: string | null = null
  for (const { joinedAt, registeredAt } of people) {
    if (registeredAt !== null && (registration === null || registeredAt > registration)) registration = registeredAt
    if (joinedAt === null) continue
    const day = joinedAt.slice(0, 10)
    const known = firstOfDay.get(day)
    if (known === undefined) firstOfDay.set(day, { first: joinedAt, count: 1 })
    else {
      known.count += 1
      if (joinedAt < known.first) known.first = joinedAt
    }
  }
  let busiest: { first: string; count: number } | null = null
  for (const day of firstOfDay.values()) if (busiest === null || day.count > busiest.count) busiest = day
  return { attendance: busiest?.first ?? null, registration }
}
