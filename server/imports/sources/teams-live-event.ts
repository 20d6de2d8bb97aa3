import type { Source } from './source.ts'
import { teamsStaff } from './teams-staff.ts'

/** Microsoft Teams live event: a row for everything somebody did. Who presents is staff. */
export const teamsLiveEvent: Source = {
  tool: 'teams',
  report: 'live-event',
  title: 'Microsoft Teams live event report',
  holds: 'people',
  signature: [['participantid', 'participant id'], ['utceventtimestamp', 'utc event timestamp'], ['action'], ['role']],
  columns: {
    email: ['participantid', 'participant id'],
    name: ['fullname', 'full name'],
    action: ['action'],
    joinedAt: ['utceventtimestamp', 'utc event timestamp'],
    role: ['role'],
  },
  // Guests without an account have an id there, and a person is one by what stands there in either case.
  fieldsByCells: (fields, _header, rows) => {
    const column = fields.indexOf('email')
    const isAddress = rows.every(row => (row[column] ?? '').trim() === '' || row[column]?.includes('@') === true)
    return isAddress ? [...fields] : fields.map(field => (field === 'email' ? 'toolId' : field))
  },
  rowsAre: 'attended',
  toolIdNames: 'person',
  rowPer: 'join',
  minutesFrom: 'nothing',
  staffRoles: new Set([...teamsStaff, 'presenter', 'producer']),
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
