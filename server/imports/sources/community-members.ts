import { emptyTime, readTime } from '../reading/date-time.ts'
import { memberList } from './member-list.ts'
import type { Source } from './source.ts'

const joined = ['joined at', 'joined on', 'joined', 'joined date', 'date joined', 'joined_at', 'signed up at']

/**
 * A list of members whose column of when they joined is called as that of a meeting (Circle, Mighty Networks): told by a
 * column that only members have, and by days of joining that no single meeting has.
 */
export const communityMembers: Source = {
  ...memberList,
  report: 'members-joined',
  signature: [
    joined,
    ['last seen at', 'last seen', 'last active', 'last active at', 'headline', 'member id', 'membership status'],
    ['email', 'e-mail', 'email address', 'e-mail address'],
  ],
  not: [
    ...(memberList.not ?? []),
    ...['left', 'left meeting', 'leave', 'left time', 'exit time', 'duration', 'duration (minutes)', 'minutes'],
    ...['time in session', 'time in meeting', 'attendance', 'attendance status', 'check-in', 'checked in', 'ticket'],
    ...['ticket type', 'approval status', 'approval_status', 'session', 'meeting', 'meeting id', 'webinar', 'title'],
    ...['registered', 'registered at', 'registered on', 'registration date', 'registration status'],
  ],
  columns: { ...memberList.columns, memberSince: joined },
  fieldsByCells: (fields, _, rows) => {
    const column = fields.indexOf('memberSince')
    const cells = rows.map(row => (row[column] ?? '').trim()).filter(cell => cell !== '')
    const time = emptyTime()
    let first = Number.POSITIVE_INFINITY
    let last = Number.NEGATIVE_INFINITY
    for (const cell of cells) {
      if (!readTime(cell, null, time)) return null
      first = Math.min(first, time.ms)
      last = Math.max(last, time.ms)
    }
    // People join a meeting, or a few days of one, within the same week.
    return last - first > 7 * 86_400_000 ? [...fields] : null
  },
}
