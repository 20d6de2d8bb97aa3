import { addDays, type Day } from '../calendar/day.ts'
import type { ActivityInput } from './activity.ts'
import type { Kind } from './kind.ts'
import { measureOf } from './measure.ts'
import type { ActivityFields } from './with-defaults.ts'

/** What is wrong with one field, in words for the person at the form. */
export interface FieldProblem {
  readonly path: string
  readonly message: string
}

/** Work is logged up to a year ahead, give or take: beyond ten years a date is a slip of the keyboard. */
const daysAhead = 3_653
const earliest: Day = '1990-01-01'

/** Everything that the schema cannot see because it depends on the kind and on today. Empty when all is well. */
export function checkActivity(fields: ActivityFields, kind: Kind, today: Day): FieldProblem[] {
  return [
    ...checkDates(fields, today),
    ...checkRoles(fields, kind),
    ...(fields.setting !== null && !kind.settings.includes(fields.setting)
      ? [{ path: 'setting', message: `${kind.name} has no setting '${fields.setting}'. ${offer(kind.settings)}` }]
      : []),
  ]
}

/** The part of a new activity's input that is not stored with it. */
export function checkExtras(input: ActivityInput, kind: Kind): FieldProblem[] {
  const found: FieldProblem[] = []
  if (input.eventTitle !== undefined && input.eventId !== undefined && input.eventId !== null) {
    found.push({ path: 'eventTitle', message: 'Give the event by its id or by its title, not by both.' })
  }
  for (const [index, reading] of (input.readings ?? []).entries()) {
    if (kind.measures.includes(reading.measure)) continue
    const names = kind.measures.map(measure => measureOf(measure).name.toLowerCase())
    const message = `${measureOf(reading.measure).name} is not counted on ${kind.name}. ${offer(names)}`
    found.push({ path: `readings.${index}.measure`, message })
  }
  return found
}

function checkDates(fields: ActivityFields, today: Day): FieldProblem[] {
  const found: FieldProblem[] = []
  if (fields.date < earliest) {
    found.push({ path: 'date', message: `${fields.date} is before ${earliest}. Correct the year.` })
  }
  if (fields.date > addDays(today, daysAhead)) {
    found.push({ path: 'date', message: `${fields.date} is more than ten years ahead. Correct the year.` })
  }
  if (fields.status === 'done' && fields.date > today) {
    const message = `The activity is marked as done, but ${fields.date} is still ahead. Correct the date or mark it as planned.`
    found.push({ path: 'status', message })
  }
  if (fields.followUpOn !== null && fields.followUpOn < fields.date) {
    found.push({ path: 'followUpOn', message: 'The follow-up is before the activity. Choose a later day.' })
  }
  return found
}

function checkRoles(fields: ActivityFields, kind: Kind): FieldProblem[] {
  const found: FieldProblem[] = []
  const unknown = (role: string) => `${kind.name} has no role '${role}'. ${offer(kind.roles)}`
  if (!kind.roles.includes(fields.role)) found.push({ path: 'role', message: unknown(fields.role) })
  const seen = new Set([fields.ownerId])
  for (const [index, { personId, role }] of fields.contributors.entries()) {
    if (!kind.roles.includes(role)) found.push({ path: `contributors.${index}.role`, message: unknown(role) })
    if (seen.has(personId)) {
      const message =
        personId === fields.ownerId ? 'The owner is not a contributor as well.' : 'This person is named twice.'
      found.push({ path: `contributors.${index}.personId`, message })
    }
    seen.add(personId)
  }
  return found
}

function offer(words: readonly string[]): string {
  return words.length === 0 ? 'Leave it out.' : `Choose from: ${words.join(', ')}.`
}
