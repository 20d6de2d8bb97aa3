import { dayOf } from '../unseen/many-rows.ts'

export type State = 'registered' | 'pending' | 'waitlisted' | 'invited' | 'cancelled' | 'declined'

/** Somebody of a list, as they really are. */
export interface Person {
  at: number
  first: string
  last: string
  name: string
  email: string
  /** The list has no address of theirs. */
  isNameless: boolean
  state: State
  came: boolean
  minutes: number
  /** Day of the year. */
  day: number
  isStaff: boolean
}

/** Numbers that are the same in each run. */
export type Random = () => number

export function randomBy(seed: number): Random {
  let state = seed * 2654435761
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const firstNames = ['Ada', 'Bea', 'Cem', 'Dana', 'Emil', 'Finn', 'Gita', 'Hugo', 'Ines', 'Jan', 'Kenji', 'Lea', 'Zoë']
const lastNames = ['Berg', 'Costa', 'Dahl', 'Egger', 'Fuchs', 'García', 'Haas', 'Ito', "O'Neill", 'Kaya', 'Müller']

export interface Mix {
  count: number
  seed: number
  /** Share of those registered who came; null: nobody was asked. */
  came?: number
  /** Shares of states other than registered. */
  states?: Partial<Record<State, number>>
  /** Only behind so many people somebody is anything but registered. */
  statesFrom?: number
  /** Only behind so many people somebody came. */
  cameFrom?: number
  nameless?: number
  namelessFrom?: number
  staff?: number
  staffFrom?: number
}

export function crowdOf(mix: Mix): Person[] {
  const { count, seed, came = 0.6, states = {}, statesFrom = 0, cameFrom = 0 } = mix
  const { nameless = 0, namelessFrom = 0, staff = 0, staffFrom = 0 } = mix
  const random = randomBy(seed)
  return Array.from({ length: count }, (_, at) => {
    const first = firstNames[at % 13] ?? ''
    const last = `${lastNames[Math.floor(at / 13) % 11] ?? ''}${['', '-Lund', '-Moss', ' Vale', ' Reed', '-Hart', ' Nye'][Math.floor(at / 143)] ?? ''}`
    const name = `${first} ${last}`
    const state = at < statesFrom ? 'registered' : stateBy(random(), states)
    const isStaff = at >= staffFrom && random() < staff
    return {
      at,
      first,
      last,
      name,
      email: `p${at}@${['example.com', 'example.org', 'mail.example.net'][at % 3] ?? ''}`,
      isNameless: at >= namelessFrom && random() < nameless,
      state: isStaff ? 'registered' : state,
      came: at >= cameFrom && state === 'registered' && random() < came,
      minutes: 3 + Math.floor(random() * 88),
      day: Math.floor(random() * 80),
      isStaff,
    }
  })
}

function stateBy(chance: number, states: Partial<Record<State, number>>): State {
  let left = chance
  for (const state of ['pending', 'waitlisted', 'invited', 'cancelled', 'declined'] as const) {
    left -= states[state] ?? 0
    if (left < 0) return state
  }
  return 'registered'
}

/** Some of the list once more, at its end or anywhere, with another state perhaps. */
export function withRepeats(people: readonly Person[], share: number, change: Partial<Person> = {}): Person[] {
  const step = Math.round(1 / share)
  return people.flatMap((person, at) => (at % step === 7 ? [person, { ...person, ...change }] : [person]))
}

export function byName(people: readonly Person[]): Person[] {
  return people.toSorted((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : a.at - b.at))
}

const order: readonly State[] = ['registered', 'pending', 'waitlisted', 'invited', 'cancelled', 'declined']

export function byState(people: readonly Person[]): Person[] {
  return people.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.at - b.at)
}

/** Whoever did not come first. */
export function absentFirst(people: readonly Person[]): Person[] {
  return people.toSorted((a, b) => Number(a.came) - Number(b.came) || a.at - b.at)
}

export function byDay(people: readonly Person[]): Person[] {
  return people.toSorted((a, b) => a.day - b.day || a.at - b.at)
}

/** 'YYYY-MM-DD' */
export function registeredOn({ day }: Person): string {
  return dayOf(day)
}
