import type { Day } from '@upshot/shared/calendar/day'
import {
  type Common,
  commonFields,
  concernedStart,
  incomingStart,
  nowhere,
  type PlaceFields,
  placeFields,
} from './attendance-fields.ts'
import type { AttendanceFacts, AttendanceList, Knowledge, PersonOrigin } from './attendance-record.ts'
import { AttendanceTally, circleOf, type Tallies } from './attendance-tally.ts'
import { type ContactScope, ID_BYTES } from './contact-id.ts'
import { CopyWriter, nothing } from './copy-writer.ts'
import type { DomainPlace } from './domain-places.ts'
import { compareIds, type SortedIds, sortedIds } from './sorted-ids.ts'

/** Whose people these are, and what the event has. */
export interface PackScope extends ContactScope {
  knows: Knowledge
  /** What follows from the domains of all addresses. */
  places: ReadonlyMap<string, DomainPlace>
  /** When the event has nobody yet, and rows can be packed as they will stand. */
  straight: Straight | null
}

export interface Straight {
  importId: string
  /** Of the event. */
  day: Day
  /** Milliseconds since 1970. */
  at: number
  /** Ids of all contacts that are there, in order. */
  known: Uint8Array
}

export interface PackOptions extends PackScope {
  /** Ids of people that were made before, in the order of {@link AttendanceList.toldAt}. */
  told: Uint8Array
  /** All ids, where they were sorted beforehand. */
  sorted?: SortedIds | null
  /** Gives memory of parts that nobody needs any more. */
  spare?: () => ArrayBuffer | null
}

/**
 * Where rows go: the temporary table `incoming`, from which contacts and attendance are merged; or straight into contacts and
 * attendance, with the days of those who attended something for the first time, while the others who attended go into the
 * temporary table `concerned`.
 */
export type PackedInto = 'incoming' | 'contact' | 'attendance' | 'contact_day' | 'concerned'

/** Rows on their way. Bytes have memory of their own, so that they can move between threads. */
export interface PackedRows {
  into: PackedInto
  bytes: Uint8Array<ArrayBuffer>
  rows: number
  /** True when somebody is named more than once, here or in another part. */
  hasRepeats: boolean
  /** With the last part of rows that go straight into attendance: everybody, counted. */
  tally: Tallies | null
}

/**
 * Pseudonymises people and writes them for COPY, sorted by id, part by part; all parts for one table are one COPY. For an event
 * that has nobody yet, and a file that names everybody once, the rows go straight to where they stay. The columns are those in
 * load-attendance.ts.
 */
export function* packAttendance(list: AttendanceList, options: PackOptions): Generator<PackedRows> {
  const sorted = options.sorted ?? sortedIds(list, options, options.told)
  const { ids, order, hasRepeats } = sorted
  const { straight } = options
  const pack = new Packing(list, options, ids, hasRepeats)
  if (straight === null || hasRepeats) {
    yield* pack.all('incoming', order)
    return
  }
  yield* pack.all('contact', withoutKnown(sorted, straight.known))
  yield* pack.all('attendance', order)
  yield* pack.all('contact_day', pack.reached.first)
  yield* pack.all('concerned', pack.reached.again)
}

/** All that does not depend on texts, with the lengths before them. */
const FIXED = 256

class Packing {
  readonly #list: AttendanceList
  readonly #ids: Buffer
  readonly #hasRepeats: boolean
  readonly #knows: Knowledge
  readonly #writer: CopyWriter
  readonly #tally = new AttendanceTally()
  readonly #places = new Map<string, PlaceFields>()
  /** Those whose contacts were packed: nobody knew them before. */
  readonly #isNew: Uint8Array
  readonly #reached: Reached = { first: [], again: [] }
  #full: PackedRows['bytes'] | null = null
  readonly #common: Readonly<Record<Common, Buffer>>

  constructor(list: AttendanceList, options: PackOptions, ids: Buffer, hasRepeats: boolean) {
    this.#list = list
    this.#ids = ids
    this.#isNew = new Uint8Array(list.size)
    this.#hasRepeats = hasRepeats
    this.#knows = options.knows
    this.#writer = new CopyWriter(options.spare)
    for (const [domain, place] of options.places) this.#places.set(domain, placeFields(place, domain))
    this.#common = commonFields(options)
  }

  /** Those who attended and are one person each: the others are seats. Known when attendance is packed. */
  get reached(): Readonly<Reached> {
    return this.#reached
  }

  *all(into: PackedInto, order: Iterable<number>): Generator<PackedRows> {
    const writer = this.#writer
    const write = this.#writers[into]
    writer.begin()
    let rows = 0
    let written = 0
    for (const index of order) {
      write(index)
      if (this.#full !== null) {
        yield this.#part(into, this.#full, rows, null)
        this.#full = null
        written += rows
        rows = 0
      }
      rows += 1
    }
    writer.end()
    const isNeeded = written + rows > 0 || into === 'incoming' || into === 'attendance'
    const rest = writer.take(0)
    if (isNeeded) yield this.#part(into, rest, rows, into === 'attendance' ? this.#tally.counted : null)
  }

  readonly #writers: Readonly<Record<PackedInto, (index: number) => void>> = {
    incoming: index => this.#incoming(index),
    contact: index => this.#contact(index),
    attendance: index => this.#attendance(index),
    contact_day: index => this.#contactDay(index),
    concerned: index => this.#concerned(index),
  }

  #part(into: PackedInto, bytes: PackedRows['bytes'], rows: number, tally: Tallies | null): PackedRows {
    return { into, bytes, rows, hasRepeats: this.#hasRepeats, tally }
  }

  /** What is full is handed out before the row that needs room is counted. */
  #makeRoom(bytes: number): void {
    if (!this.#writer.hasRoomFor(FIXED + bytes)) this.#full = this.#writer.take(FIXED + bytes)
  }

  #incoming(index: number): void {
    const writer = this.#writer
    const facts = this.#list.factsAt(index)
    const place = this.#placeOf(facts)
    this.#makeRoom(place.incoming.length + roomOf(facts) + (this.#list.externalIdRoom(index) ?? 0))
    writer.fields(incomingStart)
    writer.id(this.#ids, index * ID_BYTES)
    this.#what(facts)
    writer.word(this.#list.identityAt(index))
    writer.word(this.#knows.registrations ? facts.state : null)
    writer.fields(place.incoming)
    writer.word(facts.country)
    this.#externalId(index)
    writer.bool(facts.ofSeveralRows)
  }

  #contact(index: number): void {
    const writer = this.#writer
    this.#isNew[index] = 1
    const origin = this.#list.originAt(index)
    const place = this.#placeOf(origin)
    this.#makeRoom(place.contact.length + roomOf(origin))
    writer.fields(this.#common.contactStart)
    writer.id(this.#ids, index * ID_BYTES)
    writer.word(this.#list.identityAt(index))
    writer.fields(place.contact)
    writer.word(origin.country)
    writer.fields(this.#common.contactEnd)
  }

  #attendance(index: number): void {
    const writer = this.#writer
    const { registrations, attendance } = this.#knows
    const facts = this.#list.factsAt(index)
    const identity = this.#list.identityAt(index)
    const state = registrations ? facts.state : null
    const attended = attendance ? facts.attended : null
    this.#makeRoom(2 * this.#common.source.length + (this.#list.externalIdRoom(index) ?? 0))
    writer.fields(this.#common.start)
    writer.id(this.#ids, index * ID_BYTES)
    this.#what(facts)
    writer.word(state)
    writer.fields(this.#common.source)
    writer.fields(attended === null ? nothing : this.#common.source)
    writer.fields(this.#common.end)
    this.#externalId(index)
    const { isStaff } = this.#placeOf(facts)
    const minutes = attendance ? facts.minutes : null
    const isFirst = this.#isNew[index] === 1
    const isReached = this.#tally.add({ state, attended, minutes, identity, isStaff, isFirst })
    if (isReached) (isFirst ? this.#reached.first : this.#reached.again).push(index)
  }

  #contactDay(index: number): void {
    const writer = this.#writer
    this.#makeRoom(0)
    writer.fields(this.#common.dayStart)
    writer.id(this.#ids, index * ID_BYTES)
    writer.fields(this.#common.dayEnd)
  }

  #concerned(index: number): void {
    const writer = this.#writer
    const { isStaff } = this.#placeOf(this.#list.originAt(index))
    this.#makeRoom(0)
    writer.fields(concernedStart)
    writer.id(this.#ids, index * ID_BYTES)
    writer.word(circleOf(isStaff))
  }

  /** Columns that every row has come first and are of one width: whoever reads the others finds them sooner. */
  #what({ attended, minutes, registeredAt, joinedAt }: AttendanceFacts): void {
    const { registrations, attendance } = this.#knows
    this.#writer.bool(attendance ? attended : null)
    this.#writer.real(attendance ? minutes : null)
    this.#writer.instant(registrations ? registeredAt : null)
    this.#writer.instant(attendance ? joinedAt : null)
  }

  #placeOf({ emailDomain }: PersonOrigin): PlaceFields {
    if (emailDomain === null) return nowhere
    const place = this.#places.get(emailDomain)
    if (place === undefined) throw new Error('a domain was not told')
    return place
  }

  #externalId(index: number): void {
    const list = this.#list
    if (list.externalIdRoom(index) === null) this.#writer.fields(nothing)
    else this.#writer.text((into, at) => list.writeExternalId(index, into, at))
  }
}

/** Places in the list. */
interface Reached {
  first: number[]
  again: number[]
}

/** Those who are no contacts yet. Both are in order. */
function withoutKnown({ ids, order }: SortedIds, known: Uint8Array): Uint32Array {
  if (known.length === 0) return order
  const all = Buffer.from(known.buffer, known.byteOffset, known.byteLength)
  let at = 0
  return order.filter(index => {
    while (at < all.length && compareIds(all, at, ids, index * ID_BYTES) < 0) at += ID_BYTES
    return at === all.length || compareIds(all, at, ids, index * ID_BYTES) > 0
  })
}

/** A code unit of UTF-16 is at most three bytes. */
function roomOf({ country }: PersonOrigin): number {
  return 3 * (country?.length ?? 0)
}
