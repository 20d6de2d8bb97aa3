import { areApartByWeeks } from './apart-by-weeks.ts'
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
  fieldsByCells: (fields, _, rows) => (areApartByWeeks(fields.indexOf('memberSince'), rows) ? [...fields] : null),
}
