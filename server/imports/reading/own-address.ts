import type { Field } from '@upshot/shared/imports/field'
import type { CellShapes } from './cell-shapes.ts'
import { foldName } from './label.ts'
import { ofCompanion, ofGuest, ofOthers, ofPerson, ofWhoeverOrders } from './label-words.ts'

/**
 * Beside the address of who takes part, another one is of who ordered: it must not make one person of all their guests. And
 * the address of a guest whom somebody brings is not their own.
 */
export function isOfAnother(columns: readonly { label: string }[], own: number, index: number): boolean {
  const label = columns[own]?.label ?? ''
  const other = columns[index]?.label ?? ''
  if (ofPerson.test(label) && !ofPerson.test(other)) return true
  return ofGuest.test(label) || label.startsWith('ticket ') ? ofOthers.test(other) : ofGuest.test(other)
}

/**
 * Of two columns of addresses that are filled alike, the one that tells all rows apart is of who takes part, whatever its
 * label: whoever ordered stands in every row of theirs. Somebody who is listed twice stands there twice under their name.
 */
export function ownAddress(
  found: (Field | null)[],
  columns: readonly { label: string }[],
  rows: readonly (readonly string[])[],
): void {
  const [first, second] = [found.indexOf('email'), found.indexOf('emailFallback')]
  if (first === -1 || second === -1) return
  const addressesIn = (column: number) => rows.map(row => addressIn(row, column)).filter(address => address !== '')
  const [ordered, own] = [addressesIn(first), addressesIn(second)]
  const isApart = new Set(own).size === own.length && own.some((address, at) => address !== ordered[at])
  if (own.length < ordered.length || !isApart) return
  const isOrdered = found.some(isOfName)
    ? isOfSeveral(first, found, rows)
    : new Set(ordered).size < ordered.length && !spare.test(columns[second]?.label ?? '')
  if (!isOrdered) return
  found[second] = 'email'
  found[first] = null
}

/** A further address of the same person. */
const spare =
  /\b(second|secondary|other|alternate|alternative|backup|additional|private|personal|device|zweite|weitere|andere|privat)/

/**
 * An address that stands beside several people is of somebody who ordered for them, or looks after them. The only address
 * of a list is left out where its label says so as well: two people at home may share one.
 */
export function ofSeveral(
  found: (Field | null)[],
  columns: readonly { label: string }[],
  rows: readonly (readonly string[])[],
): void {
  const at = found.indexOf('emailFallback')
  if (at !== -1 && isOfSeveral(at, found, rows)) found[at] = null
  const own = found.indexOf('email')
  if (own !== -1 && ofWhoeverOrders.test(columns[own]?.label ?? '') && isOfSeveral(own, found, rows)) found[own] = null
}

/** Whether an address of the column stands beside several people; 'Ada', 'Ada L.', 'Dr. Ada L.' and 'L., Ada' may be one. */
function isOfSeveral(at: number, found: readonly (Field | null)[], rows: readonly (readonly string[])[]): boolean {
  // A family has one last name.
  const names = nameFields.map(field => found.indexOf(field)).filter(column => column !== -1)
  const people = new Map<string, string>()
  for (const row of rows) {
    const address = addressIn(row, at)
    const name = names.map(column => (row[column] ?? '').trim()).find(cell => cell !== '')
    if (address === '' || name === undefined) continue
    const firstWord = firstNameIn(name)
    if ((people.get(address) ?? firstWord) !== firstWord) return true
    people.set(address, firstWord)
  }
  return false
}

const title = /^((dr|prof|mr|mrs|ms|herr|frau|mme|sr|sra|ing|mag)\b\.? )+/

function firstNameIn(name: string): string {
  const [before = '', after] = foldName(name).split(/, ?/, 2)
  return (after ?? before).replace(title, '').split(/\s/, 1)[0] ?? ''
}

function addressIn(row: readonly string[], column: number): string {
  const cell = (row[column] ?? '').trim().toLowerCase()
  return cell.includes('@') ? cell : ''
}

const nameFields: readonly Field[] = ['name', 'firstName', 'lastName']

function isOfName(field: Field | null): boolean {
  return field !== null && nameFields.includes(field)
}

/** The address of a guest counts one more, where no column says how many. */
export function companions(found: (Field | null)[], columns: readonly { label: string; cells: CellShapes }[]): void {
  if (found.includes('guests') || !found.includes('email')) return
  const at = columns.findIndex(({ label, cells }, index) => {
    return found[index] === null && ofCompanion.test(label) && cells.filled > 0 && cells.emails >= 0.6
  })
  if (at !== -1) found[at] = 'guests'
}
