import type { PersonRecord } from './reading/person.ts'
import type { Records } from './reading/records.ts'
import type { DayEvidence } from './reading-message.ts'

export const noEvidence: DayEvidence = { attendance: null, registration: null, answers: null }

/** What the times of people, or of their answers, say about the day of their event. */
export function dayEvidence(people: Iterable<PersonRecord>, records: Records): DayEvidence {
  if (records.holds === 'answers') {
    const times = records.survey.responses.flatMap(({ submittedAt }) => (submittedAt === null ? [] : [submittedAt]))
    return { ...noEvidence, answers: busiestDay(times) }
  }
  const joined: string[] = []
  let registration: string | null = null
  for (const { joinedAt, registeredAt } of people) {
    if (registeredAt !== null && (registration === null || registeredAt > registration)) registration = registeredAt
    if (joinedAt !== null) joined.push(joinedAt)
  }
  return { ...noEvidence, attendance: busiestDay(joined), registration }
}

/** The earliest of the times of the day that has most. */
function busiestDay(times: readonly string[]): string | null {
  const firstOfDay = new Map<string, { first: string; count: number }>()
  for (const time of times) {
    const day = time.slice(0, 10)
    const known = firstOfDay.get(day)
    if (known === undefined) firstOfDay.set(day, { first: time, count: 1 })
    else {
      known.count += 1
      if (time < known.first) known.first = time
    }
  }
  let busiest: { first: string; count: number } | null = null
  for (const day of firstOfDay.values()) if (busiest === null || day.count > busiest.count) busiest = day
  return busiest?.first ?? null
}
