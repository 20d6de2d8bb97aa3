import { isStaff, organisationDomain } from '@upshot/shared/events/organisation'
import type { AttendanceFacts, AttendanceList, Knowledge } from './attendance-record.ts'
import { type ContactScope, ID_BYTES } from './contact-id.ts'
import { sortedIds } from './sorted-ids.ts'

export interface PackOptions extends ContactScope {
  knows: Knowledge
  staffDomains: readonly string[]
}

/** Rows on their way into the table `incoming`. Bytes have memory of their own, so that they can move between threads. */
export interface PackedRows {
  bytes: Uint8Array<ArrayBuffer>
  rows: number
  /** True when somebody is named more than once, here or in another part. */
  hasRepeats: boolean
  /** New in this part, of people who are not staff: to be made organisations. */
  organisationDomains: readonly string[]
}

const PART = 1 << 19

/**
 * Pseudonymises people and writes them in the binary format of COPY, which the server reads in half the time of text: sorted by
 * id, part by part. All parts together are one COPY. The columns are those of `incoming` in load-attendance.ts. `told`: ids that
 * were made before.
 */
export function* packAttendance(
  list: AttendanceList,
  options: PackOptions,
  told: Buffer = Buffer.alloc(0),
): Generator<PackedRows> {
  const { ids, order, hasRepeats } = sortedIds(list, options, told)
  const writer = new RowWriter(options)
  writer.begin()
  let rows = 0
  for (const index of order) {
    const facts = list.factsAt(index)
    const room = roomOf(facts, list.externalIdRoom(index))
    if (!writer.hasRoomFor(room)) {
      yield { ...writer.take(room), rows, hasRepeats }
      rows = 0
    }
    writer.write(facts, list, index, ids)
    rows += 1
  }
  writer.end()
  yield { ...writer.take(0), rows, hasRepeats }
}

const COLUMNS = 12
/** All that does not depend on texts, with the lengths before them. */
const FIXED = 256

class RowWriter {
  readonly #knows: Knowledge
  readonly #staffDomains: readonly string[]
  readonly #places = new Map<string, Buffer>()
  readonly #words = new Map<string, Buffer>()
  #domains: string[] = []
  #bytes = Buffer.allocUnsafeSlow(PART)
  #view = new DataView(this.#bytes.buffer)
  #at = 0

  constructor({ knows, staffDomains }: PackOptions) {
    this.#knows = knows
    this.#staffDomains = staffDomains
  }

  begin(): void {
    // Signature, flags, length of the header's extension.
    this.#at += this.#bytes.write('PGCOPY\n\u00ff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')
  }

  end(): void {
    this.#at = this.#bytes.writeInt16BE(-1, this.#at)
  }

  hasRoomFor(bytes: number): boolean {
    return this.#at + bytes <= this.#bytes.length
  }

  /** What was written so far. The next part will have room for a row of `next` bytes; 0: there is none. */
  take(next: number): { bytes: Uint8Array<ArrayBuffer>; organisationDomains: readonly string[] } {
    const taken = {
      bytes: new Uint8Array(this.#bytes.buffer, 0, this.#at),
      organisationDomains: this.#domains,
    }
    this.#domains = []
    this.#bytes = Buffer.allocUnsafeSlow(next === 0 ? 0 : Math.max(PART, next))
    this.#view = new DataView(this.#bytes.buffer)
    this.#at = 0
    return taken
  }

  write(facts: AttendanceFacts, list: AttendanceList, index: number, ids: Buffer): void {
    const bytes = this.#bytes
    const { registrations, attendance } = this.#knows
    this.#copy(before)
    let at = this.#at
    for (let from = index * ID_BYTES; from < (index + 1) * ID_BYTES; from += 1) bytes[at++] = ids[from] ?? 0
    this.#at = at
    this.#bool(attendance ? facts.attended : null)
    this.#real(attendance ? facts.minutes : null)
    this.#instant(registrations ? facts.registeredAt : null)
    this.#instant(attendance ? facts.joinedAt : null)
    this.#word(list.identityAt(index))
    this.#word(registrations ? facts.state : null)
    this.#copy(facts.emailDomain === null ? nowhere : this.#placeOf(facts.emailDomain))
    this.#word(facts.country)
    this.#externalId(list, index)
  }

  /** The three columns that follow from the domain of an address. */
  #placeOf(domain: string): Buffer {
    const known = this.#places.get(domain)
    if (known !== undefined) return known
    const staff = isStaff(domain, this.#staffDomains)
    const organisation = staff ? null : organisationDomain(domain)
    if (organisation !== null) this.#domains.push(organisation)
    const made = Buffer.concat([encoded(domain), encoded(organisation), staff ? yes : no])
    this.#places.set(domain, made)
    return made
  }

  /** A text that many rows share. */
  #word(text: string | null): void {
    if (text === null) {
      this.#copy(nothing)
      return
    }
    let known = this.#words.get(text)
    if (known === undefined) {
      known = encoded(text)
      this.#words.set(text, known)
    }
    this.#copy(known)
  }

  #externalId(list: AttendanceList, index: number): void {
    if (list.externalIdRoom(index) === null) {
      this.#copy(nothing)
      return
    }
    const from = this.#at + 4
    const end = withoutNul(this.#bytes, from, list.writeExternalId(index, this.#bytes, from))
    this.#view.setInt32(this.#at, end - from)
    this.#at = end
  }

  #bool(value: boolean | null): void {
    this.#copy(value === null ? nothing : value ? yes : no)
  }

  #real(value: number | null): void {
    if (value === null) {
      this.#copy(nothing)
      return
    }
    this.#view.setInt32(this.#at, 4)
    this.#view.setFloat32(this.#at + 4, value)
    this.#at += 8
  }

  /** Microseconds since 2000, in two halves because a number does not hold all 64 bits. */
  #instant(ms: number | null): void {
    if (ms === null) {
      this.#copy(nothing)
      return
    }
    const micros = (ms - epoch) * 1_000
    const high = Math.floor(micros / half)
    this.#view.setInt32(this.#at, 8)
    this.#view.setInt32(this.#at + 4, high)
    this.#view.setUint32(this.#at + 8, micros - high * half)
    this.#at += 12
  }

  #copy(from: Buffer): void {
    const bytes = this.#bytes
    let at = this.#at
    for (let index = 0; index < from.length; index += 1) bytes[at++] = from[index] ?? 0
    this.#at = at
  }
}

const epoch = Date.UTC(2000, 0, 1)
const half = 0x1_0000_0000
/** The number of columns, and the length of the first one, the id. */
const before = Buffer.from([0, COLUMNS, 0, 0, 0, ID_BYTES])
const nothing = Buffer.from([0xff, 0xff, 0xff, 0xff])
const yes = Buffer.from([0, 0, 0, 1, 1])
const no = Buffer.from([0, 0, 0, 1, 0])
const nowhere = Buffer.concat([nothing, nothing, nothing])

function encoded(text: string | null): Buffer {
  if (text === null) return nothing
  const bytes = Buffer.from(text.replaceAll('\0', ''))
  const length = Buffer.alloc(4)
  length.writeInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

/** PostgreSQL has no NUL in texts. Answers where the text ends without them. */
function withoutNul(bytes: Buffer, from: number, end: number): number {
  let to = from
  for (let at = from; at < end; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte !== 0) bytes[to++] = byte
  }
  return to
}

/** The domain stands in two columns. A code unit of UTF-16 is at most three bytes. */
function roomOf({ emailDomain, country }: AttendanceFacts, externalId: number | null): number {
  return FIXED + 3 * (2 * (emailDomain?.length ?? 0) + (country?.length ?? 0)) + (externalId ?? 0)
}
