import type { Field } from '@upshot/shared/imports/field'
import { genericStaff } from '../sources/generic-staff.ts'
import type { CellShapes } from './cell-shapes.ts'
import { looseLabel } from './label.ts'

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
