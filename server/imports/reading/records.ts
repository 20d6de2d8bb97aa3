import type { Holds } from '@upshot/shared/imports/target'
import type { CommunityMember, MemberColumns } from '../../events/community-member.ts'
import type { ConferenceSession, SessionColumns } from '../../events/conference-session.ts'
import type { Survey } from '../../feedback/survey.ts'
import type { ContentRecords } from './content-records.ts'
import type { Span } from './period.ts'
import type { ValueRecord } from './person.ts'

/**
 * What a file holds besides people, who are too many to travel at once: they are handed out part by part. Small enough to
 * be told in one message. One member for each kind of file.
 */
export type Records =
  | { holds: 'people' }
  /** `longest`: of the periods that the file names, null where it has dates only. */
  | { holds: 'values'; values: readonly ValueRecord[]; longest: Span | null }
  | { holds: 'content'; content: ContentRecords }
  | { holds: 'answers'; survey: Survey }
  | { holds: 'sessions'; sessions: readonly ConferenceSession[]; hasColumn: SessionColumns }
  | {
      holds: 'members'
      members: readonly CommunityMember[]
      group: string | null
      latestDay: string | null
      hasColumn: MemberColumns
    }

/** The records of one kind; fails where they are of another: who asks has looked at what the file holds. */
export function recordsOf<H extends Holds>(records: Records, holds: H): Extract<Records, { holds: H }> {
  if (isOf(records, holds)) return records
  throw new Error(`these are ${records.holds}, not ${holds}`)
}

function isOf<H extends Holds>(records: Records, holds: H): records is Extract<Records, { holds: H }> {
  return records.holds === holds
}
