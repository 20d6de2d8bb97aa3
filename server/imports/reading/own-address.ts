import type { Field } from '@upshot/shared/imports/field'
import type { CellShapes } from './cell-shapes.ts'
import { ofGuest, ofOthers, ofPerson } from './label-words.ts'

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
 * label: whoever ordered stands in every row of theirs.
 */
export function ownAddress(found: (Field | null)[], rows: readonly (readonly string[])[]): void {
  const [first, second] = [found.indexOf('email'), found.indexOf('emailFallback')]
  if (first === -1 || second === -1) return
  const addressesIn = (column: number) =>
    rows.flatMap(row => {
      const address = (row[column] ?? '').trim().toLowerCase()
      return address.includes('@') ? [address] : []
    })
  const [ordered, own] = [addressesIn(first), addressesIn(second)]
  const isApart = new Set(own).size === own.length && own.some((address, at) => address !== ordered[at])
  if (own.length < ordered.length || !isApart || new Set(ordered).size === ordered.length) return
  found[second] = 'email'
  found[first] = null
}

/** An address that stands beside several people is of somebody who ordered for them, or looks after them. */
export function ofSeveral(found: (Field | null)[], rows: readonly (readonly string[])[]): void {
  const at = found.indexOf('emailFallback')
  if (at === -1) return
  const own = found.flatMap((field, column) => (field !== null && ofIdentity.has(field) ? [column] : []))
  const people = new Map<string, string>()
  for (const row of rows) {
    const address = (row[at] ?? '').trim().toLowerCase()
    const person = own.map(column => (row[column] ?? '').trim().toLowerCase()).join('\n')
    if (!address.includes('@') || person.trim() === '') continue
    if ((people.get(address) ?? person) !== person) {
      found[at] = null
      return
    }
    people.set(address, person)
  }
}

const ofIdentity: ReadonlySet<Field> = new Set(['name', 'firstName', 'lastName'])

/** The address of a guest counts one more, where no column says how many. */
export function companions(found: (Field | null)[], columns: readonly { label: string; cells: CellShapes }[]): void {
  if (found.includes('guests') || !found.includes('email')) return
  const at = columns.findIndex(({ label, cells }, index) => {
    return found[index] === null && ofGuest.test(label) && cells.filled > 0 && cells.emails >= 0.6
  })
  if (at !== -1) found[at] = 'guests'
}
