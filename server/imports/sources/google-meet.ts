import type { Field } from '@upshot/shared/imports/field'
import { shapesOfCells } from '../reading/cell-shapes.ts'
import { readClock } from '../reading/clock-time.ts'
import { normaliseLabel } from '../reading/label.ts'
import { type Cells, noFacts, type RawFacts, type Source } from './source.ts'

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
  findByLook: attendanceByLook,
  factsOf: (_rows, fileName) => factsOfName(fileName),
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}

/**
 * Google writes the labels in the language of the organiser. What all have in common: names, an address, how long somebody
 * stayed and the times of day when they came and went, in this order, and nothing but remarks behind them. English
 * labels are known.
 */
function attendanceByLook(header: Cells, rows: readonly Cells[]): (Field | null)[] | null {
  const last = Math.max(...rows.slice(0, 3).map(cells => cells.findLastIndex(cell => readClock(cell) !== null)))
  if (last < 4 || last > 5 || header.slice(last - 2, last + 1).some(label => english.test(label))) return null
  // At a glance: looking at columns as a whole takes long.
  const isTime = (cells: Cells | undefined) => readClock(cells?.[last - 1] ?? '') !== null
  if (isTime(header) || !rows.slice(0, 3).some(isTime)) return null
  const [email, minutes, joined, left] = [last - 3, last - 2, last - 1, last].map(index =>
    shapesOfCells(rows.slice(0, 60).map(row => row[index] ?? '')),
  )
  if (email === undefined || minutes === undefined || joined === undefined || left === undefined) return null
  if (joined.filled === 0 || joined.clocks < 0.9 || left.clocks < 0.9 || minutes.durations < 0.9) return null
  if (email.filled > 0 ? email.emails < 0.9 : !mail.test(normaliseLabel(header[last - 3] ?? ''))) return null
  const names: Field[] = last === 4 ? ['name'] : ['firstName', 'lastName']
  const fields: (Field | null)[] = [...names, 'email', 'minutes', 'joinedAt']
  return header.map((_, index) => fields[index] ?? null)
}

const english = /\b(duration|time|start|end|first|last|seen|minutes)\b/i
const mail = /mail|correo|courriel|メール|邮箱|郵件|이메일|почт/

/** '2026-10-06 18_00 - Community call - Attendance Report.csv', with whatever stands for the colon, in any language. */
function factsOfName(fileName: string): RawFacts {
  const found = /(?<!\d)(\d{4})[-_.](\d{2})[-_.](\d{2})(?!\d)(?:[ T_]+(?:at )?(\d{2})[:_.\-h]?(\d{2})(?!\d))?/.exec(
    fileName,
  )
  const [, year, month, dayOfMonth, hour, minute] = found ?? []
  const day = year === undefined ? null : `${year}-${month}-${dayOfMonth}`
  const parts = fileName
    .normalize('NFC')
    .replace(/\.[a-z]{2,5}$/i, '')
    .split(/ [-–—] /)
  const title = parts.length > 2 && reportNames.test(parts.at(-1) ?? '') ? parts.slice(1, -1).join(' - ') : ''
  return {
    ...noFacts,
    title: title.trim() === '' ? null : title.trim(),
    day,
    startsAt: day === null || hour === undefined ? null : `${day} ${hour}:${minute}`,
  }
}

/** What the last part of the name says in the languages that Google writes: that it is a report of who was there. */
const reportNames =
  /attendance|anwesenheit|teilnahme|teilnehm|présence|participa|asistencia|asistentes|presença|frequência|presenz|aanwezig|deelname|obecno|frekwenc|närvaro|deltag|oppmøte|tilstede|fremmøde|osallist|läsnäolo|katılım|yoklama|docházk|účast|jelenlét|prezen|посещ|присутств|участ|відвідув|παρουσ|出席|参加|參加|出欠|考勤|참석|출석|נוכחות|الحضور|kehadiran|điểm danh|การเข้าร่วม/iu
