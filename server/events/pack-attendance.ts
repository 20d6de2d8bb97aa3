import { isStaff, organisationDomain } from '@upshot/shared/events/organisation'
import type { AttendanceFacts, AttendanceList, Knowledge } from './attendance-record.ts'
import { AttendanceTally, type TalliedPeople } from './attendance-tally.ts'
import { type ContactScope, ID_BYTES } from './contact-id.ts'
import { CopyWriter, columnCount, idField, idLength, no, nothing, textField, yes } from './copy-writer.ts'
import { sortedIds } from './sorted-ids.ts'

/** Whose people these are, and what the event has. */
export interface PackScope extends ContactScope {
  knows: Knowledge
  staffDomains: readonly string[]
  /** The import, when the event has nobody yet: then rows can be packed as they will stand. */
  firstImportId: string | null
}

export interface PackOptions extends PackScope {
  /** Ids of people that were made before, in the order of {@link AttendanceList.toldAt}. */
  told: Uint8Array
  /** Of those, how many have been added to the contacts already. */
  contactsAdded: number
}

/**
 * Where rows go: the temporary table `incoming`, from which contacts and attendance are merged; straight into attendance; or
 * the temporary table `concerned` of those who attended.
 */
export type PackedInto = 'incoming' | 'attendance' | 'concerned'

/** Rows on their way. Bytes have memory of their own, so that they can move between threads. */
export interface PackedRows {
  into: PackedInto
  bytes: Uint8Array<ArrayBuffer>
  rows: number
  /** True when somebody is named more than once, here or in another part. */
  hasRepeats: boolean
  /** New in this part, of people who are not staff: to be made organisations. */
  organisationDomains: readonly string[]
  /** With the last part of rows that go straight into attendance: everybody, counted. */
  tally: TalliedPeople | null
}

/**
 * Pseudonymises people and writes them for COPY, sorted by id, part by part; all parts for one table are one COPY. For an event
 * that has nobody yet, and a file that names everybody once, the rows go straight to where they stay, and `incoming` gets only those whose
 * contacts were not added before. The columns are those in load-attendance.ts.
 */
export function* packAttendance(list: AttendanceList, options: PackOptions): Generator<PackedRows> {
  const told = Buffer.from(options.told.buffer, options.told.byteOffset, options.told.byteLength)
  const { ids, order, hasRepeats } = sortedIds(list, options, told)
  const pack = new Packing(list, options, ids, hasRepeats)
  if (options.firstImportId === null || hasRepeats) {
    yield* pack.all('incoming', order)
    return
  }
  const isAdded = (index: number) => (list.toldAt?.(index) ?? Number.POSITIVE_INFINITY) < options.contactsAdded
  yield* pack.all(
    'incoming',
    order.filter(index => !isAdded(index) || list.identityAt(index) !== 'email'),
  )
  yield* pack.all('attendance', order)
  yield* pack.all(
    'concerned',
    order.filter(index => pack.isReached(index)),
  )
}

/** All that does not depend on texts, with the lengths before them. */
const FIXED = 256

class Packing {
  readonly #list: AttendanceList
  readonly #ids: Buffer
  readonly #hasRepeats: boolean
  readonly #knows: Knowledge
  readonly #staffDomains: readonly string[]
  readonly #writer = new CopyWriter()
  readonly #tally = new AttendanceTally()
  readonly #places = new Map<string, Place>()
  #domains: string[] = []
  /** What all rows of attendance have in common, before and after what differs. */
  readonly #before: Buffer
  readonly #source: Buffer
  readonly #after: Buffer

  constructor(list: AttendanceList, options: PackOptions, ids: Buffer, hasRepeats: boolean) {
    this.#list = list
    this.#ids = ids
    this.#hasRepeats = hasRepeats
    this.#knows = options.knows
    this.#staffDomains = options.staffDomains
    this.#source = textField(options.source)
    const { workspaceId, eventId, firstImportId } = options
    const start = firstImportId === null ? [] : [columnCount(13), idField(workspaceId), idField(eventId), idLength]
    this.#before = Buffer.concat(start)
    this.#after = firstImportId === null ? nothing : Buffer.concat([idField(firstImportId), idField(firstImportId)])
  }

  *all(into: PackedInto, order: Uint32Array): Generator<PackedRows> {
    if (order.length === 0 && into !== 'incoming') return
    const writer = this.#writer
    const write = { incoming: this.#incoming, attendance: this.#attendance, concerned: this.#concerned }[into]
    writer.begin()
    let rows = 0
    for (const index of order) {
      const facts = this.#list.factsAt(index)
      const room = roomOf(facts, this.#list.externalIdRoom(index))
      if (!writer.hasRoomFor(room)) {
        yield this.#part(into, rows, room, null)
        rows = 0
      }
      write.call(this, facts, index)
      rows += 1
    }
    writer.end()
    yield this.#part(into, rows, FIXED, into === 'attendance' ? this.#tally.counted : null)
  }

  /** Somebody who attended and is one person: the others are seats. */
  isReached(index: number): boolean {
    const identity = this.#list.identityAt(index)
    if (identity !== 'email' && identity !== 'tool') return false
    return this.#knows.attendance && this.#list.factsAt(index).attended === true
  }

  #part(into: PackedInto, rows: number, next: number, tally: TalliedPeople | null): PackedRows {
    const organisationDomains = this.#domains
    this.#domains = []
    return { into, bytes: this.#writer.take(next), rows, hasRepeats: this.#hasRepeats, organisationDomains, tally }
  }

  #incoming(facts: AttendanceFacts, index: number): void {
    const writer = this.#writer
    writer.fields(incomingStart)
    writer.id(this.#ids, index * ID_BYTES)
    this.#what(facts)
    writer.word(this.#list.identityAt(index))
    writer.word(this.#knows.registrations ? facts.state : null)
    writer.fields(facts.emailDomain === null ? nowhere : this.#placeOf(facts.emailDomain).fields)
    writer.word(facts.country)
    this.#externalId(index)
  }

  #attendance(facts: AttendanceFacts, index: number): void {
    const writer = this.#writer
    const { registrations, attendance } = this.#knows
    const state = registrations ? facts.state : null
    const attended = attendance ? facts.attended : null
    writer.fields(this.#before)
    writer.id(this.#ids, index * ID_BYTES)
    this.#what(facts)
    writer.word(state)
    writer.fields(this.#source)
    writer.fields(attended === null ? nothing : this.#source)
    writer.fields(this.#after)
    this.#externalId(index)
    const staff = this.#isStaff(facts)
    const minutes = attendance ? facts.minutes : null
    this.#tally.add({ state, attended, minutes, identity: this.#list.identityAt(index), isStaff: staff })
  }

  #concerned(facts: AttendanceFacts, index: number): void {
    const writer = this.#writer
    writer.fields(concernedStart)
    writer.id(this.#ids, index * ID_BYTES)
    const staff = this.#isStaff(facts)
    writer.word(staff === null ? 'unknown' : staff ? 'internal' : 'external')
  }

  /** Columns that every row has come first and are of one width: whoever reads the others finds them sooner. */
  #what({ attended, minutes, registeredAt, joinedAt }: AttendanceFacts): void {
    const { registrations, attendance } = this.#knows
    this.#writer.bool(attendance ? attended : null)
    this.#writer.real(attendance ? minutes : null)
    this.#writer.instant(registrations ? registeredAt : null)
    this.#writer.instant(attendance ? joinedAt : null)
  }

  #isStaff({ emailDomain }: AttendanceFacts): boolean | null {
    return emailDomain === null ? null : this.#placeOf(emailDomain).isStaff
  }

  /** What follows from the domain of an address. */
  #placeOf(domain: string): Place {
    const known = this.#places.get(domain)
    if (known !== undefined) return known
    const staff = isStaff(domain, this.#staffDomains)
    const organisation = staff ? null : organisationDomain(domain)
    if (organisation !== null) this.#domains.push(organisation)
    const fields = Buffer.concat([textField(domain), textField(organisation), staff ? yes : no])
    const place = { isStaff: staff, fields }
    this.#places.set(domain, place)
    return place
  }

  #externalId(index: number): void {
    const list = this.#list
    if (list.externalIdRoom(index) === null) this.#writer.fields(nothing)
    else this.#writer.text((into, at) => list.writeExternalId(index, into, at))
  }
}

interface Place {
  isStaff: boolean
  /** The three columns of `incoming`. */
  fields: Buffer
}

const incomingStart = Buffer.concat([columnCount(12), idLength])
const concernedStart = Buffer.concat([columnCount(2), idLength])
const nowhere = Buffer.concat([nothing, nothing, nothing])

/** The domain stands in two columns. A code unit of UTF-16 is at most three bytes. */
function roomOf({ emailDomain, country }: AttendanceFacts, externalId: number | null): number {
  return FIXED + 3 * (2 * (emailDomain?.length ?? 0) + (country?.length ?? 0)) + (externalId ?? 0)
}
