import type { ContactIdentity } from '@upshot/shared/events/registration-state'

/** One member of a community as its list has them. Days are 'YYYY-MM-DD'. */
export interface CommunityMember {
  readonly identity: ContactIdentity
  readonly key: string
  readonly role: string | null
  readonly joinedOn: string | null
  readonly lastVisitedOn: string | null
  /** Null: the file does not say. */
  readonly hasAttended: boolean | null
  readonly line: number
}

/** What the file has a column for: of the rest it says nothing. */
export type MemberColumns = Readonly<Record<'role' | 'joinedOn' | 'lastVisitedOn' | 'hasAttended', boolean>>
