import type { Field } from '@upshot/shared/imports/field'
import { genericStaff } from '../sources/generic-staff.ts'
import type { CellShapes } from './cell-shapes.ts'
import { looseLabel, normaliseLabel } from './label.ts'

const roles: ReadonlySet<string> = new Set([...genericStaff, 'team member', 'guest speaker'].map(looseLabel))

const ofPresence: readonly Field[] = ['attended', 'checkedInAt', 'joinedAt', 'minutes']

/** 'Moderator', 'Is host', 'Speaker/Host': whether the column of this loose label asks who is staff. */
export function asksForStaff(label: string): boolean {
  const asked = label.replace(/^(is|was) (an? )?/, '').replace(/^event /, '')
  return roles.has(asked) || (asked.includes(' ') && asked.split(' ').every(word => roles.has(word)))
}

/** A column of yes and no below the name of a role of staff says who has it, where no column names the roles. */
export function staffMarks(found: (Field | null)[], columns: readonly { label: string; cells: CellShapes }[]): void {
  // Of an invitation whoever runs the event answers as all others do.
  if (found.includes('role') || !ofPresence.some(field => found.includes(field))) return
  const at = columns.findIndex(
    ({ label, cells }, index) => found[index] === null && cells.filled > 0 && cells.yesNo === 1 && asksForStaff(label),
  )
  if (at !== -1) found[at] = 'role'
}

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
const attendees = /^(attendees?|participants?|guests?|audience|teilnehmer|besucher|asistente|participante|spectat)/

/** A role in life, at a company or a university, is none at the event: 'Staff' beside 'Student' and 'Faculty' runs nothing. */
export function rolesInLife(found: (Field | null)[], rows: readonly (readonly string[])[]): void {
  const at = found.indexOf('role')
  if (at === -1) return
  const words = rows.map(row => normaliseLabel(row[at] ?? ''))
  if (words.some(word => jobs.has(word)) && !words.some(word => attendees.test(word))) found[at] = null
}
