import type { Day } from '@upshot/shared/calendar/day'
import { newId } from '../db/id.ts'
import { type RowsWritten, writeImportedRows } from '../db/imported-rows.ts'
import type { CommunityMember, MemberColumns } from './community-member.ts'
import { importedMembers } from './imported-members.ts'
import type { AttendanceCtx } from './record-attendance.ts'
import { recordContacts } from './record-contacts.ts'

export interface RecordMembers {
  readonly importId: string
  /** The tool, such as `meetup`. */
  readonly source: string
  readonly community: string
  /** The day on which the list was taken: one of another day stands beside it. */
  readonly takenOn: Day
  readonly members: readonly CommunityMember[]
  readonly hasColumn: MemberColumns
}

/**
 * Writes who was in a community on a day, as contacts, in the caller's transaction and without an audit row. They do not
 * count as reached: being on a list is not taking part.
 */
export async function recordMembers(ctx: AttendanceCtx, input: RecordMembers): Promise<RowsWritten> {
  const { importId, source, community, takenOn, members, hasColumn } = input
  const ids = await recordContacts(ctx, { source, scope: `community ${community}` }, members)
  const now = ctx.now.getTime()
  const rows = members.map((member, index) => ({
    id: newId(now),
    community,
    taken_on: takenOn,
    contact_id: ids[index] ?? '',
    source,
    role: member.role,
    joined_on: member.joinedOn,
    last_visited_on: member.lastVisitedOn,
    has_attended: member.hasAttended,
  }))
  const known = [
    ...(hasColumn.role ? ['role'] : []),
    ...(hasColumn.joinedOn ? ['joined_on'] : []),
    ...(hasColumn.lastVisitedOn ? ['last_visited_on'] : []),
    ...(hasColumn.hasAttended ? ['has_attended'] : []),
  ]
  const whose = { workspaceId: ctx.workspace.id, importId }
  return writeImportedRows(ctx.db, importedMembers, whose, rows, known)
}
