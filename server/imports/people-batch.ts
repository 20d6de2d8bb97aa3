import type { AttendanceRecord } from '../events/attendance-record.ts'
import type { PersonRecord } from './reading/person.ts'

/**
 * People on their way between threads, column by column: copying a list of texts costs a third of copying as many objects.
 * Only what is recorded travels; names and employers stay in the thread.
 */
export interface PeopleBatch {
  size: number
  identities: AttendanceRecord['identity'][]
  keys: string[]
  states: AttendanceRecord['state'][]
  attended: (boolean | null)[]
  minutes: (number | null)[]
  registeredAt: (string | null)[]
  joinedAt: (string | null)[]
  externalIds: (string | null)[]
  countries: (string | null)[]
}

/** The next people, at most `most`; none when there are no more. */
export function packPeople(people: Iterator<PersonRecord>, most: number): PeopleBatch {
  const batch: PeopleBatch = {
    size: 0,
    identities: [],
    keys: [],
    states: [],
    attended: [],
    minutes: [],
    registeredAt: [],
    joinedAt: [],
    externalIds: [],
    countries: [],
  }
  while (batch.size < most) {
    const next = people.next()
    if (next.done === true) break
    const person = next.value
    batch.size += 1
    batch.identities.push(person.identity.kind)
    batch.keys.push(person.identity.key)
    batch.states.push(person.state)
    batch.attended.push(person.attended)
    batch.minutes.push(person.minutes)
    batch.registeredAt.push(person.registeredAt)
    batch.joinedAt.push(person.joinedAt)
    batch.externalIds.push(person.externalId)
    batch.countries.push(person.country)
  }
  return batch
}

export function unpackPeople(batch: PeopleBatch): AttendanceRecord[] {
  const people: AttendanceRecord[] = []
  for (const [index, key] of batch.keys.entries()) {
    people.push({
      identity: batch.identities[index] ?? 'anonymous',
      key,
      state: batch.states[index] ?? null,
      attended: batch.attended[index] ?? null,
      minutes: batch.minutes[index] ?? null,
      registeredAt: batch.registeredAt[index] ?? null,
      joinedAt: batch.joinedAt[index] ?? null,
      externalId: batch.externalIds[index] ?? null,
      country: batch.countries[index] ?? null,
    })
  }
  return people
}
