import type { Field } from '@upshot/shared/imports/field'
import { genericStaff } from '../sources/generic-staff.ts'
import { rowsOfLongList } from '../sources/marked-only.ts'
import type { CellShapes } from './cell-shapes.ts'
import { looseLabel, normaliseLabel } from './label.ts'
import { yesOrNo } from './yes-or-no.ts'

const roles: ReadonlySet<string> = new Set([...genericStaff, 'team member', 'guest speaker'].map(looseLabel))

const ofPresence: readonly Field[] = ['attended', 'checkedInAt', 'joinedAt', 'minutes']

/** 'Moderator', 'Is host', 'Speaker/Host': whether the column of this loose label asks who is staff. */
export function asksForStaff(label: string): boolean {
  const asked = label.replace(/^(is|was) (an? )?/, '').replace(/^event /, '')
  return roles.has(asked) || (asked.includes(' ') && asked.split(' ').every(word => roles.has(word)))
}

/**
 * Columns of yes and no below the names of roles of staff say who has them, where no column names the roles. Where most have
 * one, of whichever column, they are whom the event is for.
 */
export function staffMarks(
  found: (Field | null)[],
  columns: readonly { label: string; cells: CellShapes }[],
  rows: readonly (readonly string[])[],
): void {
  // Of an invitation whoever runs the event answers as all others do.
  if (found.includes('role') || !ofPresence.some(field => found.includes(field))) return
  const tellsKinds = columns.some(({ label }) => kinds.has(label) || jobs.has(label))
  const isMarked = (row: readonly string[], index: number) => yesOrNo(row[index] ?? '') === true
  const marks = columns.flatMap(({ label, cells }, index) => {
    if (found[index] !== null || cells.filled === 0 || cells.yesNo < 1 || !asksForStaff(label)) return []
    // French shirts are 'vert', and a university has a staff.
    if (label === 'vert' || (tellsKinds && ofEmployer.test(label))) return []
    return rows.filter(row => isMarked(row, index)).length * 2 <= rows.length ? [index] : []
  })
  const marked = rows.filter(row => marks.some(index => isMarked(row, index)))
  if (marked.length * 2 <= rows.length) for (const index of marks) found[index] = 'role'
}

/** The same of a long list in which the first of them stands below all rows that were looked at: nobody is marked by what is empty. */
export function laterStaffMarks(
  found: (Field | null)[],
  columns: readonly { label: string; cells: CellShapes }[],
  rows: readonly unknown[],
): void {
  if (rows.length < rowsOfLongList || found.includes('role') || !ofPresence.some(field => found.includes(field))) return
  if (columns.some(({ label }) => kinds.has(label) || jobs.has(label))) return
  for (const [index, { label, cells }] of columns.entries()) {
    if (found[index] === null && cells.filled === 0 && label !== 'vert' && asksForStaff(label)) found[index] = 'role'
  }
}

/** What calendars call whoever is asked to a meeting. */
const asked: ReadonlySet<string> = new Set(
  [
    ...['required attendee', 'optional attendee', 'erforderlicher teilnehmer', 'optionaler teilnehmer'],
    ...['participant obligatoire', 'participant facultatif', 'asistente necesario', 'asistente opcional'],
    ...['participante obrigatório', 'participante opcional', 'partecipante obbligatorio', 'partecipante facoltativo'],
    ...['vereiste deelnemer', 'optionele deelnemer'],
  ].map(looseLabel),
)

/** The tracking list of a calendar calls the column of roles 'Attendance'. */
export function rolesOfMeeting(found: (Field | null)[], rows: readonly (readonly string[])[]): void {
  if (found.includes('role')) return
  const at = found.findIndex((field, index) => {
    const cells = rows.map(row => looseLabel(row[index] ?? '')).filter(cell => cell !== '')
    return (
      field === null && cells.some(cell => asked.has(cell)) && cells.every(cell => asked.has(cell) || roles.has(cell))
    )
  })
  if (at !== -1) found[at] = 'role'
}

const ofEmployer = /^(staff|crew|team member)$/
/** Whoever is not of the staff of a house, as columns beside it name them. */
const kinds: ReadonlySet<string> = new Set([
  ...['public', 'general public', 'external', 'internal', 'member', 'non member', 'visitor', 'community', 'parent'],
  ...['contractor', 'customer', 'partner', 'undergraduate', 'postgraduate', 'graduate', 'alum', 'resident'],
])

/** What people do for a living or study. */
const jobs: ReadonlySet<string> = new Set([
  ...[
    'student',
    'students',
    'faculty',
    'professor',
    'lecturer',
    'teacher',
    'researcher',
    'alumni',
    'alumnus',
    'alumna',
  ],
  ...['employee', 'developer', 'engineer', 'software engineer', 'designer', 'manager', 'product manager', 'cto', 'ceo'],
  ...[
    'founder',
    'phd student',
    'intern',
    'studierende',
    'studentin',
    'dozent',
    'dozentin',
    'mitarbeiter',
    'entwickler',
  ],
  ...['étudiant', 'étudiante', 'enseignant', 'développeur', 'estudiante', 'profesor', 'desarrollador', 'estudante'],
])
const attendees =
  /^(attendees?|participants?|guests?|audience|learners?|trainees?|listeners?|teilnehmer|besucher|asistente|participante|spectat)/
const students = /^(phd )?student|^studi|^étudiant|^estud/
/** Beside students alone, those who are on a stage or run the event. */
const ofEvents =
  /\bspeaker|^(event |co ?-?)?(organi[sz]er|host)$|^panell?ist|^veranstalter|^intervenant|^ponente$|^palestrante$|^relat(ore|rice)$/

/** A role in life, at a company or a university, is none at the event: 'Staff' beside 'Student' and 'Faculty' runs nothing. */
export function rolesInLife(found: (Field | null)[], rows: readonly (readonly string[])[]): void {
  const at = found.indexOf('role')
  if (at === -1) return
  const words = rows.flatMap(row => normaliseLabel(row[at] ?? '').split(/ ?[,;/&+] ?/))
  if (areInLife(words) || (words.some(word => atWork.test(word)) && !words.some(isAttendee))) found[at] = null
}

/** 'Team member' and 'Trainer' are what people are, unless the others are called attendees or learners. */
const atWork = /^(team[ _]member|instructor|trainer|facilitator)$/

function isAttendee(word: string): boolean {
  return attendees.test(word) || ofEvents.test(word)
}

/** Those for whom an event is held: beside them, others may run it. */
export function areAudience(words: readonly string[]): boolean {
  return words.length > 0 && words.every(word => attendees.test(word))
}

/** Whether the words are roles in life, as a company or a university gives them. */
export function areInLife(words: readonly string[]): boolean {
  if (words.some(word => attendees.test(word))) return false
  const areStudents = words.every(word => !jobs.has(word) || students.test(word))
  if (areStudents && words.some(word => ofEvents.test(word))) return false
  return words.some(word => jobs.has(word))
}

/** 'Staff' may be of the event, and of whoever holds it. */
export function isOfEmployer(word: string): boolean {
  return ofEmployer.test(word)
}
