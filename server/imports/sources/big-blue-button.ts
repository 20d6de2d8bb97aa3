import type { Source } from './source.ts'

/** BigBlueButton: learning dashboard -> Download session data. A row per person, by name only; moderators are staff. */
export const bigBlueButton: Source = {
  tool: 'bigbluebutton',
  report: 'session-data',
  title: 'BigBlueButton learning dashboard',
  holds: 'people',
  signature: [['moderator'], ['activity score'], ['talk time'], ['join'], ['duration']],
  columns: {
    name: ['name'],
    role: ['moderator'],
    joinedAt: ['join'],
    leftAt: ['left'],
    minutes: ['duration'],
  },
  rowsAre: 'attended',
  toolIdNames: 'person',
  rowPer: 'person',
  // Who left and came back was away in between: the column knows, the two times do not.
  minutesFrom: 'column',
  staffRoles: new Set(['true']),
  otherRoles: new Set(['false']),
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
