import { noFacts, type RawFacts, type Source } from './source.ts'

/**
 * Google Meet's attendance report, which arrives as a spreadsheet. Times of day only: the day, and what the meeting was
 * called, are in the name of the file. Who left and came back has one row, so minutes are the column's, not the interval's.
 */
export const googleMeet: Source = {
  tool: 'google-meet',
  report: 'attendance',
  title: 'Google Meet attendance report',
  holds: 'people',
  signature: [['duration'], ['time joined'], ['time exited']],
  columns: {
    email: ['email', 'email address'],
    name: ['name', 'participant', 'participant name'],
    firstName: ['first name'],
    lastName: ['last name'],
    minutes: ['duration'],
    joinedAt: ['time joined'],
  },
  rowsAre: 'attended',
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'column',
  timesWithoutDay: true,
  factsOf: (_rows, fileName) => factsOfName(fileName),
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}

/** '2026-10-06 18_00 - Community call - Attendance Report.csv', with whatever stands for the colon. */
function factsOfName(fileName: string): RawFacts {
  const found = /(?<!\d)(\d{4})[-_.](\d{2})[-_.](\d{2})(?!\d)(?:[ T_]+(?:at )?(\d{2})[:_.\-h]?(\d{2})(?!\d))?/.exec(
    fileName,
  )
  const [, year, month, dayOfMonth, hour, minute] = found ?? []
  const day = year === undefined ? null : `${year}-${month}-${dayOfMonth}`
  const parts = fileName.replace(/\.[a-z]{2,5}$/i, '').split(' - ')
  const title = parts.length > 2 && /^attendance report/i.test(parts.at(-1) ?? '') ? parts.slice(1, -1).join(' - ') : ''
  return {
    ...noFacts,
    title: title.trim() === '' ? null : title.trim(),
    day,
    startsAt: day === null || hour === undefined ? null : `${day} ${hour}:${minute}`,
  }
}
