import { type PersonState, personStates } from '@upshot/shared/imports/field'
import type { Addresses } from '../../events/address-ids.ts'
import { timeText } from './date-time.ts'
import { grow, growing } from './growing.ts'
import { hidePhone } from './hide-phone.ts'
import { Identities } from './identities.ts'
import { unionMinutes } from './intervals.ts'
import { keptText, Words } from './kept-text.ts'
import type { IdentityKind, PersonRecord } from './person.ts'
import { TextBytes, TextStore } from './text-store.ts'

const kinds: readonly IdentityKind[] = ['email', 'tool', 'name', 'anonymous']

const flags = {
  attended: 1,
  staff: 2,
  registeredZoned: 4,
  joinedZoned: 8,
  hasRegistered: 16,
  hasJoined: 32,
  hasMinutes: 64,
  severalRows: 128,
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
      if (this.kindOf(person) === 'email') end = this.#identities.writeKey(person, bytes, end)
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
    this.#kinds[person] = kinds.indexOf(kind)
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

  /** A further row. The line that counts as the person's first is so whatever the order in which rows are taken. */
  noteLine(person: number, line: number): void {
    this.#flag(person, flags.severalRows)
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

  isStaff(person: number): boolean {
    return this.#has(person, flags.staff)
  }

  hasSeveralRows(person: number): boolean {
    return this.#has(person, flags.severalRows)
  }

  hasAttended(person: number): boolean {
    return this.#has(person, flags.attended)
  }

  kindOf(person: number): IdentityKind {
    return kinds[this.#kinds[person] ?? 0] ?? 'anonymous'
  }

  identityOf(person: number): PersonRecord['identity'] {
    return this.#identities.identityOf(person)
  }

  /** Bytes of the key that tells them apart. */
  keyLength(person: number): number {
    return this.#identities.keyLength(person)
  }

  /** Writes the key; answers where it ends. */
  writeKey(person: number, into: Buffer, at: number): number {
    return this.#identities.writeKey(person, into, at)
  }

  nameOf(person: number): string | null {
    return this.#names?.[person] ?? null
  }

  countryOf(person: number): string | null {
    return this.#words.textOf(this.#countries[person] ?? 0)
  }

  companyOf(person: number): string | null {
    return this.#words.textOf(this.#companies[person] ?? 0)
  }

  guestsOf(person: number): number {
    return this.#guests[person] ?? 0
  }

  /** The texts of the ids in the tool, and the number of a person's among them: -1 without one. */
  get externalIds(): TextStore {
    return this.#externalIds
  }

  externalIdOf(person: number): number {
    return (this.#externalIdOf[person] ?? 0) - 1
  }

  /** Null: nobody knows. Milliseconds, as the others; of wall clocks as if they stood in Greenwich. */
  registeredAt(person: number): number | null {
    return this.#has(person, flags.hasRegistered) ? (this.#registered[person] ?? null) : null
  }

  joinedAt(person: number): number | null {
    return this.#has(person, flags.hasJoined) ? (this.#joined[person] ?? null) : null
  }

  registeredText(person: number): string | null {
    const ms = this.registeredAt(person)
    return ms === null ? null : timeText(ms, this.#has(person, flags.registeredZoned))
  }

  joinedText(person: number): string | null {
    const ms = this.joinedAt(person)
    return ms === null ? null : timeText(ms, this.#has(person, flags.joinedZoned))
  }

  /** Null: nobody knows how long they stayed. */
  minutesOf(person: number): number | null {
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
