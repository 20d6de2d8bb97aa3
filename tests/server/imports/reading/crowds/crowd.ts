import type { Expected } from '../unseen-table.ts'
import type { Dialect } from '../write-table.ts'
import { type Person, type Random, randomBy, type State } from './person.ts'

/** A column: its label, and what stands in it of somebody. */
export type Column = readonly [label: string, cell: (person: Person, random: Random, row: number) => string]

/** A list as somebody would bring it, by who is on it and what its columns are. */
export interface Crowd {
  what: string
  people: readonly Person[]
  columns: readonly Column[]
  /** What its columns tell an honest reader. */
  tells: readonly ('states' | 'presence' | 'minutes' | 'staff' | 'nobody')[]
  above?: readonly (readonly string[])[]
  below?: readonly (readonly string[])[]
  /** What else there is to expect, or what goes before what its people say. */
  expect?: Expected
  fileName?: string
  dialect?: Partial<Dialect>
}

export function rowsOf({ people, columns, above = [], below = [] }: Crowd): (readonly string[])[] {
  const random = randomBy(7)
  const header = columns.map(([label]) => label)
  const rows = people.map((person, row) => columns.map(([, cell]) => cell(person, random, row)))
  return [...above, header, ...rows, ...below]
}

const strongest: readonly State[] = ['registered', 'pending', 'waitlisted', 'invited', 'cancelled', 'declined']

/** What the list says, for somebody who counts it by hand. */
export function truthOf({ people, tells, expect }: Crowd): Expected {
  const found = new Map<string, Person>()
  for (const person of people) {
    const key = person.isNameless ? person.name : person.email
    const known = found.get(key)
    if (known === undefined) found.set(key, person)
    else {
      const state = strongest.find(one => one === known.state || one === person.state) ?? person.state
      const [came, isStaff] = [known.came || person.came, known.isStaff || person.isStaff]
      found.set(key, { ...known, state, came, isStaff })
    }
  }
  const isTold = (what: Crowd['tells'][number]) => tells.includes(what)
  const all = [...found.values()].filter(person => !(isTold('staff') && person.isStaff))
  const [knowsStates, knowsPresence] = [isTold('states'), isTold('presence')]
  const of = (state: State) => (knowsStates ? all.filter(person => person.state === state).length : null)
  const there = all.filter(({ came }) => came)
  const stays = there.reduce((sum, { minutes }) => sum + minutes, 0)
  const absent = all.filter(({ state, came }) => state === 'registered' && !came).length
  return {
    rows: people.length,
    registered: of('registered'),
    attended: knowsPresence ? there.length : null,
    noShow: knowsStates && knowsPresence ? absent : null,
    cancelled: of('cancelled'),
    pending: of('pending'),
    waitlisted: of('waitlisted'),
    invited: of('invited'),
    declined: of('declined'),
    anonymous: all.filter(({ isNameless }) => isNameless).length,
    duplicates: people.length - found.size,
    staff: found.size - all.length,
    averageMinutes: isTold('minutes') ? Math.round((stays / there.length) * 10) / 10 : null,
    rejectedRows: 0,
    ...expect,
  }
}
