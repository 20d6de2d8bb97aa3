import type { PeopleByRule } from '@upshot/shared/events/people-by-rule'
import { type PersonState, personStates } from '@upshot/shared/imports/field'
import type { Addresses } from '../../events/address-ids.ts'
import type { AttendanceFacts, AttendanceList, PersonOrigin } from '../../events/attendance-record.ts'
import { busiestDay } from './busiest-day.ts'
import { msPerDay, timeText } from './date-time.ts'
import { grow, growing } from './growing.ts'
import { hidePhone } from './hide-phone.ts'
import { Identities } from './identities.ts'
import { unionMinutes } from './intervals.ts'
import { keptText, Words } from './kept-text.ts'
import type { IdentityKind, PersonRecord } from './person.ts'
import { TextBytes, TextStore } from './text-store.ts'

const kindNumbers: Readonly<Record<IdentityKind, number>> = { email: 0, tool: 1, name: 2, anonymous: 3 }

const flags = {
  attended: 1,
  staff: 2,
  registeredZoned: 4,
  joinedZoned: 8,
  hasRegistered: 16,
  hasJoined: 32,
  hasMinutes: 64,
}

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

/** When people came and registered; instants end in Z, others are local. Null: nobody knows. */
export interface PeopleTimes {
  /** The first to come on the day on which most came. */
  joined: string | null
  /** The last to register. */
  registered: string | null
}

/**
 * Merges rows into people as they come. A person is an index into columns of numbers: a file of a million rows must not
 * become a million objects; records are made one at a time when they are asked for.
 */
export class People {
  readonly #identities = new Identities()
  readonly #words = new Words()
  readonly #intervals = new Map<number, number[]>()
  readonly #externalIds = new TextStore()
  readonly #probe = new TextBytes()
  readonly #names: string[] | null
  #told = 0
  readonly #flags = growing(Uint8Array)
  readonly #kinds = growing(Uint8Array)
  readonly #states = growing(Uint8Array)
  readonly #lines = growing(Int32Array)
  readonly #nameHashes = growing(Int32Array)
  readonly #addressHashes = growing(Int32Array)
  readonly #domains = growing(Int32Array)
  readonly #countries = growing(Int32Array)
  readonly #companies = growing(Int32Array)
  readonly #guests = growing(Int32Array)
  /** Number + 1 of the text, 0 for none. */
  readonly #externalIdOf = growing(Int32Array)
  readonly #minutes = growing(Float64Array)
  readonly #registered = growing(Float64Array)
  readonly #joined = growing(Float64Array)

  constructor(keepNames: boolean) {
    this.#names = keepNames ? [] : null
  }

  get size(): number {
    return this.#identities.size
  }

  /** Addresses of people who came since the last time. */
  newAddresses(): Addresses {
    const first = this.#told
    this.#told = this.size
    const ends = new Uint32Array(this.size - first)
    let room = 0
    for (let person = first; person < this.size; person++) room += this.#identities.keyLength(person)
    const bytes = Buffer.allocUnsafeSlow(room)
    let end = 0
    for (let person = first; person < this.size; person++) {
      if (this.#identities.kindOf(person) === 'email') end = this.#identities.writeKey(person, bytes, end)
      ends[person - first] = end
    }
    return { bytes: new Uint8Array(bytes.buffer), ends }
  }

  /** -1: nobody yet. */
  find(kind: IdentityKind, key: string): number {
    return this.#identities.find(kind, key)
  }

  /** Adds a person that {@link find} did not find. */
  add(kind: IdentityKind, key: string, line: number): number {
    const person = this.#identities.add(kind, key)
    if (person === this.#flags.length) this.#grow()
    this.#lines[person] = line
    this.#kinds[person] = kindNumbers[kind]
    if (kind === 'email') this.#noteDomain(person, key)
    return person
  }

  /** The domain of their address, null without one. */
  domainOf(person: number): string | null {
    return this.#words.textOf(this.#domains[person] ?? 0)
  }

  /** The address of somebody whom another rule tells apart. False when they had another one before. */
  noteAddress(person: number, address: string, hash: number): boolean {
    const known = this.#addressHashes[person] ?? 0
    if (known !== 0) return known === hash
    this.#addressHashes[person] = hash
    this.#noteDomain(person, address)
    return true
  }

  #noteDomain(person: number, address: string): void {
    this.#domains[person] = this.#words.numberOf(address.slice(address.lastIndexOf('@') + 1))
  }

  lineOf(person: number): number {
    return this.#lines[person] ?? 0
  }

  /** The line that counts as the person's first, whatever the order in which rows are taken. */
  noteLine(person: number, line: number): void {
    if (line < this.lineOf(person)) this.#lines[person] = line
  }

  stateOf(person: number): PersonState | null {
    return personStates[(this.#states[person] ?? 0) - 1] ?? null
  }

  /** The stronger state stays. */
  noteState(person: number, state: PersonState): void {
    const rank = personStates.indexOf(state) + 1
    const held = this.#states[person] ?? 0
    if (held === 0 || rank < held) this.#states[person] = rank
  }

  noteAttended(person: number): void {
    this.#flag(person, flags.attended)
  }

  noteStaff(person: number): void {
    this.#flag(person, flags.staff)
  }

  /** Of several ids the one that comes first by its letters: the same file in another order says the same. */
  noteExternalId(person: number, id: string): void {
    const known = (this.#externalIdOf[person] ?? 0) - 1
    this.#probe.load(id)
    const { bytes, length } = this.#probe
    if (known !== -1 && this.#externalIds.compare(known, bytes, length) <= 0) return
    this.#externalIdOf[person] = this.#externalIds.add(bytes, length) + 1
  }

  /** False when the person was known by another name before. */
  noteName(person: number, name: string, hash: number): boolean {
    const known = this.#nameHashes[person] ?? 0
    if (known !== 0) return known === hash
    this.#nameHashes[person] = hash
    if (this.#names !== null) this.#names[person] = keptText(hidePhone(name))
    return true
  }

  noteCountry(person: number, country: string): void {
    if (this.#countries[person] === 0) this.#countries[person] = this.#words.numberOf(country)
  }

  noteCompany(person: number, company: string): void {
    if (this.#companies[person] === 0) this.#companies[person] = this.#words.numberOf(company)
  }

  noteGuests(person: number, guests: number): void {
    this.#guests[person] = (this.#guests[person] ?? 0) + guests
  }

  /** The earliest stays. */
  noteRegistered(person: number, ms: number, zoned: boolean): void {
    if (this.#has(person, flags.hasRegistered) && ms >= (this.#registered[person] ?? 0)) return
    this.#registered[person] = ms
    this.#flag(person, flags.hasRegistered | (zoned ? flags.registeredZoned : 0))
  }

  noteJoined(person: number, ms: number, zoned: boolean): void {
    if (this.#has(person, flags.hasJoined) && ms >= (this.#joined[person] ?? 0)) return
    this.#joined[person] = ms
    this.#flag(person, flags.hasJoined | (zoned ? flags.joinedZoned : 0))
  }

  noteInterval(person: number, start: number, end: number): void {
    const known = this.#intervals.get(person)
    if (known === undefined) this.#intervals.set(person, [start, end])
    else known.push(start, end)
  }

  /** Minutes that no interval covers are added up. */
  noteMinutes(person: number, minutes: number): void {
    this.#minutes[person] = (this.#minutes[person] ?? 0) + minutes
    this.#flag(person, flags.hasMinutes)
  }

  totals(): PeopleTotals {
    const states: Record<PersonState, number> = {
      registered: 0,
      pending: 0,
      waitlisted: 0,
      invited: 0,
      cancelled: 0,
      declined: 0,
    }
    const totals: PeopleTotals = {
      people: this.size,
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
    for (let person = 0; person < this.size; person++) {
      if (this.#has(person, flags.staff)) {
        totals.staff++
        continue
      }
      const kind = this.#kinds[person] ?? 0
      if (kind >= kindNumbers.name) totals.anonymous++
      if (kind === kindNumbers.email) totals.byRule.email++
      else if (kind === kindNumbers.tool) totals.byRule.tool++
      else if (kind === kindNumbers.name) totals.byRule.name++
      const state = this.stateOf(person)
      const attended = this.#has(person, flags.attended)
      if (state !== null) states[state]++
      if (attended) totals.attended++
      else if (state === 'registered') totals.absent++
      if (state === 'registered') totals.guests += this.#guests[person] ?? 0
      const stayed = attended ? this.#minutesOf(person) : null
      if (stayed === null) continue
      timed++
      minutes += stayed
    }
    if (timed > 0) totals.averageMinutes = Math.round((minutes / timed) * 10) / 10
    return totals
  }

  /** Of everybody but staff; found without making a record of each. */
  times(): PeopleTimes {
    const joined: number[] = []
    let last: number | null = null
    for (let person = 0; person < this.size; person++) {
      if (this.#has(person, flags.staff)) continue
      if (this.#has(person, flags.hasJoined)) joined.push(person)
      if (!this.#has(person, flags.hasRegistered)) continue
      if (last === null || (this.#registered[person] ?? 0) > (this.#registered[last] ?? 0)) last = person
    }
    const cameAt = (person: number) => this.#joined[person] ?? 0
    const dayOf = (person: number) => Math.floor(cameAt(person) / msPerDay)
    const first = busiestDay(joined, dayOf, (person, other) => cameAt(person) < cameAt(other))
    return {
      joined: first === null ? null : this.#timeOf(first, this.#joined, flags.hasJoined, flags.joinedZoned),
      registered:
        last === null ? null : this.#timeOf(last, this.#registered, flags.hasRegistered, flags.registeredZoned),
    }
  }

  /** Everybody but staff. `knowsAttendance`: who did not come is known as well. */
  *records(knowsAttendance: boolean): Generator<PersonRecord> {
    for (let person = 0; person < this.size; person++) {
      if (this.#has(person, flags.staff)) continue
      const attended = this.#has(person, flags.attended)
      const externalId = (this.#externalIdOf[person] ?? 0) - 1
      yield {
        identity: this.#identities.identityOf(person),
        emailDomain: this.#words.textOf(this.#domains[person] ?? 0),
        name: this.#names?.[person] ?? null,
        country: this.#words.textOf(this.#countries[person] ?? 0),
        company: this.#words.textOf(this.#companies[person] ?? 0),
        state: this.stateOf(person),
        attended: attended ? true : knowsAttendance ? false : null,
        minutes: attended ? this.#minutesOf(person) : null,
        registeredAt: this.#timeOf(person, this.#registered, flags.hasRegistered, flags.registeredZoned),
        joinedAt: this.#timeOf(person, this.#joined, flags.hasJoined, flags.joinedZoned),
        externalId: externalId === -1 ? null : this.#externalIds.textOf(externalId),
        line: this.lineOf(person),
      }
    }
  }

  /** Everybody but staff, as their attendance is recorded: fewer facts, made faster, in any order. */
  attendance(knowsAttendance: boolean): AttendanceList {
    const listed = this.#listed()
    const at = (index: number) => listed[index] ?? -1
    const externalId = (index: number) => (this.#externalIdOf[at(index)] ?? 0) - 1
    return {
      size: listed.length,
      domains: this.#domainsOf(listed),
      toldAt: at,
      identityAt: index => this.#identities.kindOf(at(index)),
      keyRoom: index => this.#identities.keyLength(at(index)),
      writeKey: (index, into, to) => this.#identities.writeKey(at(index), into, to),
      externalIdRoom: index => {
        const text = externalId(index)
        return text === -1 ? null : this.#externalIds.lengthOf(text)
      },
      writeExternalId: (index, into, to) => this.#externalIds.copyTo(externalId(index), into, to),
      originAt: index => this.#originOf(at(index)),
      factsAt: index => this.#factsOf(at(index), knowsAttendance),
    }
  }

  #listed(): Int32Array {
    const listed = new Int32Array(this.size)
    let size = 0
    for (let person = 0; person < this.size; person++) {
      if (!this.#has(person, flags.staff)) listed[size++] = person
    }
    return listed.subarray(0, size)
  }

  #originOf(person: number): PersonOrigin {
    return {
      emailDomain: this.#words.textOf(this.#domains[person] ?? 0),
      country: this.#words.textOf(this.#countries[person] ?? 0),
    }
  }

  #factsOf(person: number, knowsAttendance: boolean): AttendanceFacts {
    const attended = this.#has(person, flags.attended)
    return {
      state: this.stateOf(person),
      attended: attended ? true : knowsAttendance ? false : null,
      minutes: attended ? this.#minutesOf(person) : null,
      registeredAt: this.#has(person, flags.hasRegistered) ? (this.#registered[person] ?? null) : null,
      joinedAt: this.#has(person, flags.hasJoined) ? (this.#joined[person] ?? null) : null,
      country: this.#words.textOf(this.#countries[person] ?? 0),
      emailDomain: this.#words.textOf(this.#domains[person] ?? 0),
    }
  }

  #domainsOf(people: Int32Array): string[] {
    const words = new Set<number>()
    for (const person of people) words.add(this.#domains[person] ?? 0)
    return [...words].flatMap(word => this.#words.textOf(word) ?? [])
  }

  #timeOf(person: number, times: Float64Array, has: number, zoned: number): string | null {
    return this.#has(person, has) ? timeText(times[person] ?? 0, this.#has(person, zoned)) : null
  }

  #minutesOf(person: number): number | null {
    const intervals = this.#intervals.get(person)
    if (intervals === undefined && !this.#has(person, flags.hasMinutes)) return null
    return (intervals === undefined ? 0 : unionMinutes(intervals)) + (this.#minutes[person] ?? 0)
  }

  #flag(person: number, flag: number): void {
    this.#flags[person] = (this.#flags[person] ?? 0) | flag
  }

  #has(person: number, flag: number): boolean {
    return ((this.#flags[person] ?? 0) & flag) !== 0
  }

  #grow(): void {
    const size = 2 * this.#flags.length
    grow(this.#kinds, size)
    grow(this.#flags, size)
    grow(this.#states, size)
    grow(this.#lines, size)
    grow(this.#nameHashes, size)
    grow(this.#addressHashes, size)
    grow(this.#domains, size)
    grow(this.#countries, size)
    grow(this.#companies, size)
    grow(this.#externalIdOf, size)
    grow(this.#guests, size)
    grow(this.#minutes, size)
    grow(this.#registered, size)
    grow(this.#joined, size)
  }
}
