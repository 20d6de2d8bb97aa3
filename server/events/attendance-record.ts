import type { ContactIdentity, RegistrationState } from '@upshot/shared/events/registration-state'

/** One person of one file. A file names each person once; should it not, their rows are joined, the strongest state wins. */
export interface AttendanceRecord {
  readonly identity: ContactIdentity
  /** By identity: the normalised address, the id in the tool, the folded name, or what is unique in the file. Never stored. */
  readonly key: string
  readonly state: RegistrationState | null
  readonly attended: boolean | null
  readonly minutes: number | null
  /** Milliseconds since 1970, as `joinedAt`. */
  readonly registeredAt: number | null
  readonly joinedAt: number | null
  /** The person's id in the tool, by which a later export of the same tool finds them again under another address. */
  readonly externalId: string | null
  readonly country: string | null
  /** Several rows of the file are about them. */
  readonly ofSeveralRows?: boolean
}

/** Where somebody comes from, which their contact keeps. */
export interface PersonOrigin {
  /** Of the address of those whom an address tells apart. */
  readonly emailDomain: string | null
  readonly country: string | null
}

/** What is recorded of somebody beside who they are. */
export interface AttendanceFacts
  extends Omit<AttendanceRecord, 'identity' | 'key' | 'externalId' | 'country' | 'ofSeveralRows'>,
    PersonOrigin {
  readonly ofSeveralRows: boolean
}

/**
 * The people of a file, in any order and as often as needed. Texts of which no two are equal are given as bytes: making
 * strings of them would cost more than all the rest, and a million people need not be objects at once.
 */
export interface AttendanceList {
  readonly size: number
  /** Of the addresses of those whom an address tells apart, each once. */
  readonly domains: readonly string[]
  identityAt(index: number): ContactIdentity
  /** Bytes that the key takes at most. */
  keyRoom(index: number): number
  /** Writes the key in UTF-8; answers where it ends. */
  writeKey(index: number, into: Buffer, at: number): number
  /** Null: none. */
  externalIdRoom(index: number): number | null
  writeExternalId(index: number, into: Buffer, at: number): number
  originAt(index: number): PersonOrigin
  factsAt(index: number): AttendanceFacts
  /** The person's place among those whose addresses were told before; see address-ids.ts. */
  toldAt?(index: number): number
}

export function attendanceList(records: readonly AttendanceRecord[]): AttendanceList {
  const recordAt = (index: number) => {
    const record = records[index]
    if (record === undefined) throw new RangeError(`record ${index} of ${records.length}`)
    return record
  }
  return {
    size: records.length,
    domains: [...new Set(records.flatMap(record => domainOf(record) ?? []))],
    identityAt: index => recordAt(index).identity,
    keyRoom: index => Buffer.byteLength(recordAt(index).key),
    writeKey: (index, into, at) => at + into.write(recordAt(index).key, at),
    externalIdRoom: index => {
      const { externalId } = recordAt(index)
      return externalId === null ? null : Buffer.byteLength(externalId)
    },
    writeExternalId: (index, into, at) => at + into.write(recordAt(index).externalId ?? '', at),
    originAt: index => ({ emailDomain: domainOf(recordAt(index)), country: recordAt(index).country }),
    factsAt: index => {
      const record = recordAt(index)
      return { ...record, emailDomain: domainOf(record), ofSeveralRows: record.ofSeveralRows ?? false }
    },
  }
}

function domainOf({ identity, key }: AttendanceRecord): string | null {
  return identity === 'email' ? key.slice(key.lastIndexOf('@') + 1) : null
}

/** What a file can tell at all. */
export interface Knowledge {
  readonly registrations: boolean
  readonly attendance: boolean
  /** States beyond `registered` that the file would tell if there were any; without them their totals stay unknown. */
  readonly states?: readonly RegistrationState[]
}
