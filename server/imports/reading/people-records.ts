import type { AttendanceFacts, AttendanceList } from '../../events/attendance-record.ts'
import type { People } from './people.ts'
import type { PersonRecord } from './person.ts'

/** Everybody but staff. `knowsAttendance`: who did not come is known as well. */
export function* recordsOf(people: People, knowsAttendance: boolean): Generator<PersonRecord> {
  for (let person = 0; person < people.size; person++) {
    if (people.isStaff(person)) continue
    const attended = people.hasAttended(person)
    const externalId = people.externalIdOf(person)
    yield {
      identity: people.identityOf(person),
      emailDomain: people.domainOf(person),
      name: people.nameOf(person),
      country: people.countryOf(person),
      company: people.companyOf(person),
      state: people.stateOf(person),
      attended: attended ? true : knowsAttendance ? false : null,
      minutes: attended ? people.minutesOf(person) : null,
      registeredAt: people.registeredText(person),
      joinedAt: people.joinedText(person),
      externalId: externalId === -1 ? null : people.externalIds.textOf(externalId),
      line: people.lineOf(person),
    }
  }
}

/** Everybody but staff, as their attendance is recorded: fewer facts, made faster, in any order. */
export function attendanceOf(people: People, knowsAttendance: boolean): AttendanceList {
  const listed = withoutStaff(people)
  const at = (index: number) => listed[index] ?? -1
  return {
    size: listed.length,
    domains: domainsOf(people, listed),
    toldAt: at,
    identityAt: index => people.kindOf(at(index)),
    keyRoom: index => people.keyLength(at(index)),
    writeKey: (index, into, to) => people.writeKey(at(index), into, to),
    externalIdRoom: index => {
      const text = people.externalIdOf(at(index))
      return text === -1 ? null : people.externalIds.lengthOf(text)
    },
    writeExternalId: (index, into, to) => people.externalIds.copyTo(people.externalIdOf(at(index)), into, to),
    originAt: index => ({ emailDomain: people.domainOf(at(index)), country: people.countryOf(at(index)) }),
    factsAt: index => factsOf(people, at(index), knowsAttendance),
  }
}

function withoutStaff(people: People): Int32Array {
  const listed = new Int32Array(people.size)
  let size = 0
  for (let person = 0; person < people.size; person++) {
    if (!people.isStaff(person)) listed[size++] = person
  }
  return listed.subarray(0, size)
}

function domainsOf(people: People, listed: Int32Array): string[] {
  const domains = new Set<string>()
  for (const person of listed) {
    const domain = people.domainOf(person)
    if (domain !== null) domains.add(domain)
  }
  return [...domains]
}

function factsOf(people: People, person: number, knowsAttendance: boolean): AttendanceFacts {
  const attended = people.hasAttended(person)
  return {
    state: people.stateOf(person),
    attended: attended ? true : knowsAttendance ? false : null,
    minutes: attended ? people.minutesOf(person) : null,
    registeredAt: people.registeredAt(person),
    joinedAt: people.joinedAt(person),
    country: people.countryOf(person),
    emailDomain: people.domainOf(person),
    ofSeveralRows: people.hasSeveralRows(person),
  }
}
