import type { ContactIdentity, RegistrationState } from '@upshot/shared/events/registration-state'

/** One person of one file. A file names each person once; should it not, their rows are joined, the strongest state wins. */
export interface AttendanceRecord {
  readonly identity: ContactIdentity
  /** By identity: the normalised address, the id in the tool, the folded name, or what is unique in the file. Never stored. */
  readonly key: string
  readonly state: RegistrationState | null
  readonly attended: boolean | null
  readonly minutes: number | null
  readonly registeredAt: string | null
  readonly joinedAt: string | null
  /** The person's id in the tool, by which a later export of the same tool finds them again under another address. */
  readonly externalId: string | null
  readonly country: string | null
}

/** What a file can tell at all. */
export interface Knowledge {
  readonly registrations: boolean
  readonly attendance: boolean
  /** States beyond `registered` that the file would tell if there were any; without them their totals stay unknown. */
  readonly states?: readonly RegistrationState[]
}
