import { busiestDay } from './reading/busiest-day.ts'
import type { PeopleTimes } from './reading/people-totals.ts'
import type { Records } from './reading/records.ts'
import type { DayEvidence } from './reading-message.ts'

export const noEvidence: DayEvidence = { attendance: null, registration: null, answers: null }

/** What the times of people, or of their answers, say about the day of their event. */
export function dayEvidence({ joined, registered }: PeopleTimes, records: Records): DayEvidence {
  if (records.holds !== 'answers') return { ...noEvidence, attendance: joined, registration: registered }
  const times = records.survey.responses.flatMap(({ submittedAt }) => (submittedAt === null ? [] : [submittedAt]))
  const dayOf = (time: string) => time.slice(0, 10)
  return { ...noEvidence, answers: busiestDay(times, dayOf, (time, other) => time < other) }
}
