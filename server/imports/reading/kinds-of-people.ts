import type { Field } from '@upshot/shared/imports/field'
import { genericStaff } from '../sources/generic-staff.ts'
import { rowsOfLongList } from '../sources/marked-only.ts'
import { normaliseLabel } from './label.ts'
import { areAudience, areInLife, isOfEmployer } from './staff-marks.ts'

/**
 * Columns that sort people, of which some may be those who run the event or are on its stage. The type of a ticket is no
 * such: it is what somebody bought or was given.
 */
const sorts =
  /^((badge|registration|registrant|attendee|guest|user|visitor|participant) )?(category|group|badge)( name)?$|^(badge|registration|user) type$|^(kategorie|teilnehmerkategorie|gruppe|teilnehmergruppe|badgetyp|categorie|groupe|categoria|grupo|gruppo|groep|kategoria|区分|参加者区分)$/

/** French and Norwegian: 'vert' is a host and a colour. */
const colours: ReadonlySet<string> = new Set(['vert'])

/**
 * 'Speakers' as a group, 'Staff' as a badge: where no column names roles, such a column does. Not where
 * most have one, who are whom the event is for then, nor where its words are of people's lives.
 */
export function kindsOfPeople(
  found: (Field | null)[],
  columns: readonly { label: string }[],
  rows: readonly (readonly string[])[],
): void {
  if (found.includes('role')) return
  const at = columns.findIndex(({ label }, index) => {
    if (found[index] !== null || !sorts.test(label)) return false
    const words = rows.map(row => normaliseLabel(row[index] ?? '')).filter(word => word !== '')
    const staff = words.filter(word => genericStaff.has(word) && !colours.has(word))
    // Of a long list the first of the staff may stand below all rows that were looked at.
    if (staff.length === 0) return rows.length >= rowsOfLongList && areAudience(words)
    if (staff.length * 2 > words.length || new Set(words).size > mostKinds) return false
    if (areInLife(words)) return false
    return !staff.every(isOfEmployer) || !words.some(word => beside.has(word))
  })
  if (at !== -1) found[at] = 'role'
}

const mostKinds = 15
/** Who has the badge of a house: 'Staff' beside them works there, and may be a guest of the event as well. */
const beside: ReadonlySet<string> = new Set([
  ...['public', 'general public', 'external', 'internal', 'member', 'members', 'non member', 'non-member', 'visitor'],
  ...['community', 'contractor', 'customer', 'partner', 'student', 'students', 'faculty', 'alumni', 'employee'],
])
