import type { Field } from '@upshot/shared/imports/field'
import { isNothing } from './label.ts'

/** Beside a day these are when a session begins; alone they may be when a form was sent in. */
const generic = /^(time|zeit|uhrzeit|heure|horaire|hora|horario|ora|orario|tijd|godzina|時間|时间)$/

/** The fields without starts and days that are none, or that nobody can compare. */
export function withoutOddStarts(
  fields: readonly (Field | null)[],
  labels: readonly string[],
  rows: readonly (readonly string[])[],
): (Field | null)[] {
  const hasDay = fields.includes('date')
  return fields.map((field, index) => {
    const cells = rows.map(row => row[index] ?? '').filter(cell => !isNothing(cell))
    if (field === 'date') return cells.some(isOddMoment) ? null : field
    if (field !== 'startsAt') return field
    const isGeneric = generic.test(labels[index] ?? '')
    const areSent = isGeneric && !hasDay && cells.some(isOddMoment)
    return areSent || (isGeneric && cells.every(isShort)) || areOfZones(cells) ? null : field
  })
}

/** '21:14:03': no programme has it. */
function isOddMoment(cell: string): boolean {
  const [, minutes = '0', seconds = '0'] = /\d{1,2}:(\d{2})(?::(\d{2}))?/.exec(cell) ?? []
  return Number(minutes) % 5 !== 0 || Number(seconds) !== 0
}

/** '0:45' and '1:30' are how long something takes, or past noon: nobody meets at night. */
function isShort(cell: string): boolean {
  return /^0?[0-2]:[0-5]\d(:00)?$/.test(cell.trim())
}

/** '09:00 CET' above '09:00 PST' */
function areOfZones(cells: readonly string[]): boolean {
  const zones = cells.flatMap(cell => /^\d{1,2}[:.]\d{2} ?([A-Z]{3,4})$/.exec(cell.trim())?.[1] ?? [])
  return new Set(zones).size > 1
}
