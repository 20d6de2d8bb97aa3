import { cameAs, emailAs, nameAs, sparse, stateAs } from './columns.ts'
import type { Column, Crowd } from './crowd.ts'
import { absentFirst, byState, crowdOf, type Person } from './person.ts'

const who: readonly Column[] = [nameAs('Name'), emailAs('Email')]
const registered = stateAs('Status', { registered: 'Registered', cancelled: 'Cancelled' })
const absentAhead = (seed: number) => absentFirst(crowdOf({ count: 600, seed, came: 0.25 }))
const cameAhead = (seed: number) => absentFirst(crowdOf({ count: 700, seed, came: 0.75 })).toReversed()
const lateStaff = (seed: number) => crowdOf({ count: 640, seed, staff: 0.1, staffFrom: 450 })

/** What decides how a column is read stands below all rows that can be looked at before. */
export const crowdsFarBelow: readonly Crowd[] = [
  {
    what: 'seconds far below, called a time in session',
    people: absentAhead(301),
    columns: [...who, registered, ['Time in session', ({ came, minutes }) => (came ? String(minutes * 60 + 7) : '0')]],
    tells: ['states', 'presence'],
    expect: { averageMinutes: 46.2 },
  },
  {
    what: 'minutes and seconds far below',
    people: absentAhead(302),
    columns: [...who, registered, ['Time in session', ({ came, minutes }) => (came ? `${minutes}:07` : '')]],
    tells: ['states', 'presence'],
    expect: { averageMinutes: 45.4 },
  },
  {
    what: 'orders of several tickets far below',
    people: crowdOf({ count: 500, seed: 303 }),
    columns: [
      ...who,
      ['Order ID', ({ at }) => `O-${at}`],
      ['Quantity', ({ at }) => (at < 450 ? '1' : '3')],
      registered,
    ],
    tells: ['states'],
    expect: { registered: 600, anonymous: 100 },
  },
  {
    what: 'a role that nobody has above row 450',
    people: lateStaff(305),
    columns: [
      ...who,
      ['Role', ({ isStaff }) => (isStaff ? 'Speaker' : '')],
      registered,
      cameAs('Attended', 'yes', 'no'),
    ],
    tells: ['states', 'presence', 'staff'],
  },
  {
    what: 'speakers who are ticked from row 450',
    people: lateStaff(306),
    columns: [...who, ['Speaker', ({ isStaff }) => (isStaff ? 'x' : '')], registered, cameAs('Attended', 'yes', 'no')],
    tells: ['states', 'presence', 'staff'],
  },
  {
    what: 'a type of attendees with a speaker in row 450',
    people: lateStaff(307),
    columns: [
      ...who,
      ['Attendee category', ({ isStaff }) => (isStaff ? 'Speaker' : 'Delegate')],
      registered,
      cameAs('Attended', 'yes', 'no'),
    ],
    tells: ['states', 'presence', 'staff'],
  },
  {
    what: 'shirts far below the tickets',
    people: crowdOf({ count: 500, seed: 308 }).map(
      (one): Person => (one.at < 460 ? one : { ...one, email: `p${one.at - 460}@x.example` }),
    ),
    columns: [
      ...who,
      ['Order ID', ({ at }) => `O-${at}`],
      ['Quantity', ({ at }) => (at % 50 === 3 ? '2' : '1')],
      ['Item', ({ at }) => (at < 460 ? 'Ticket' : 'T-shirt')],
      registered,
    ],
    tells: ['states'],
    expect: { registered: 470, anonymous: 10, duplicates: 40 },
  },
  {
    what: 'who came first, and a time of joining the page beside everybody',
    people: cameAhead(309),
    columns: [
      ...who,
      registered,
      ['joined_event', ({ day }) => `2026-05-0${(day % 9) + 1} 10:00:00`],
      cameAs('Attended', 'Yes', 'No'),
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'an attendance with a maybe far below',
    people: byState(crowdOf({ count: 620, seed: 310, states: { declined: 0.2, pending: 0.1 } })).toSorted(
      (a, b) => Number(a.state === 'pending') - Number(b.state === 'pending'),
    ),
    columns: [...who, stateAs('Attendance', { registered: 'Yes', declined: 'No', pending: 'Maybe' })],
    tells: ['states'],
  },
  {
    what: 'ticked as waiting from row 450',
    people: crowdOf({ count: 600, seed: 311, states: { waitlisted: 0.2 }, statesFrom: 450 }),
    columns: [
      ...who,
      stateAs('Status', { registered: 'Registered', waitlisted: 'Registered' }),
      ['Waitlisted', ({ state }) => (state === 'waitlisted' ? 'yes' : '')],
    ],
    tells: ['states'],
  },
  {
    what: 'off the list since a day, from row 450',
    people: crowdOf({ count: 600, seed: 312, states: { cancelled: 0.2 }, statesFrom: 450 }),
    columns: [
      ...who,
      stateAs('Status', { registered: 'Registered', cancelled: 'Registered' }),
      ['Cancelled on', ({ state }) => (state === 'cancelled' ? '2026-05-02' : '')],
    ],
    tells: ['states'],
  },
  {
    what: 'no-shows ticked from row 450',
    people: cameAhead(313),
    columns: [...who, registered, ['No show', ({ came }) => (came ? '' : 'x')]],
    tells: ['states', 'presence'],
  },
  {
    what: 'dashes where nobody came, for a hundred rows',
    people: absentFirst(crowdOf({ count: 300, seed: 314, came: 0.4 })),
    columns: [...who, registered, ['Arrived at', ({ came, at }) => (came ? `2026-05-21 17:${10 + (at % 50)}` : '-')]],
    tells: ['states', 'presence'],
  },
  {
    what: 'a register of letters, first below row 450',
    people: absentAhead(315),
    columns: [...who, registered, cameAs('Attendance', 'P', 'A')],
    tells: ['states', 'presence'],
  },
  {
    what: 'ways to come that are said of those who came, the absent below',
    people: cameAhead(316),
    columns: [...who, registered, ['Attended', ({ came, at }) => (came ? (at % 2 ? 'Online' : 'In person') : 'No')]],
    tells: ['states', 'presence'],
  },
  {
    what: 'guests who bring somebody, far below',
    people: crowdOf({ count: 560, seed: 317 }),
    columns: [
      ...who,
      registered,
      ['Plus one', ({ at }) => (at > 450 && at % 10 === 0 ? '1' : '')],
      sparse('Diet', 0.05, ['vegan']),
    ],
    tells: ['states'],
    expect: { guests: 10 },
  },
]
