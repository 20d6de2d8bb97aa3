import { type Grade, weakerGrade } from '../format/grade.ts'
import { currentReadings } from './current-reading.ts'
import type { MeasureKey } from './measure.ts'
import type { Reading } from './reading.ts'

/** Ways to say who attended; only the first pair is ever added, because nobody sits in the room and at home. */
const ways: readonly (readonly MeasureKey[])[] = [
  ['attended_in_person', 'attended_online'],
  ['participants'],
  ['mentees'],
]

/**
 * People whom an activity reached by its own readings: the latest of those who attended, known no better than its weakest
 * part. Null when no reading says so. Registered, watching later and reading are other facts and never part of it.
 */
export function peopleReached(
  readings: readonly Pick<Reading, 'measure' | 'value' | 'observedAt' | 'recordedAt' | 'grade'>[],
): { people: number; grade: Grade } | null {
  const current = currentReadings(readings)
  for (const way of ways) {
    const parts = way.flatMap(measure => current.get(measure) ?? [])
    const [first, ...rest] = parts
    if (first === undefined) continue
    return rest.reduce(
      (sum, part) => ({ people: sum.people + part.value, grade: weakerGrade(sum.grade, part.grade) }),
      { people: first.value, grade: first.grade },
    )
  }
  return null
}
