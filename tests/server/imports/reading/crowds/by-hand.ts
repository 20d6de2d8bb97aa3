import {
  badge,
  cameAs,
  colour,
  company,
  consent,
  country,
  dayAs,
  dirt,
  emailAs,
  id,
  minutesAs,
  moreDirt,
  nameAs,
  names,
  newsletter,
  notes,
  phone,
  price,
  running,
  seat,
  shirt,
  slashed,
  sparse,
  stateAs,
  tags,
  vip,
} from './columns.ts'
import type { Crowd } from './crowd.ts'
import { absentFirst, byDay, byName, byState, crowdOf, type Person, withRepeats } from './person.ts'

const mail = emailAs('Email')
const usual = { registered: 'Registered', cancelled: 'Cancelled', waitlisted: 'Waitlist', pending: 'Pending' }
const few = { cancelled: 0.06, waitlisted: 0.05 }
/** Of those who were there, a time of day. */
const scanned = (label: string): Crowd['columns'][number] => [
  label,
  ({ came, at }) => (came ? `2026-05-21 17:${String(at % 60).padStart(2, '0')}:00` : ''),
]
const lateStates = crowdOf({ count: 600, seed: 4, states: { cancelled: 0.1, pending: 0.1 }, statesFrom: 450 })
const absentAhead = (seed: number, count = 300, came = 0.5) => absentFirst(crowdOf({ count, seed, came }))

const summed = crowdOf({ count: 40, seed: 41 })
const sumOf = (people: readonly Person[]) => String(people.filter(({ came }) => came).length)
const noneElse = { pending: 0, waitlisted: 0, invited: 0, declined: 0 }

/** Lists that somebody keeps in a spreadsheet, whatever they came from. */
export const crowdsByHand: readonly Crowd[] = [
  {
    what: 'by name, with few cancellations and all that is asked for',
    people: byName(crowdOf({ count: 320, seed: 1, states: few })),
    columns: [...names, mail, stateAs('Status', usual), cameAs('Attended', 'Yes', 'No'), ...dirt],
    tells: ['states', 'presence'],
  },
  {
    what: 'ticks of who came that begin far below',
    people: absentAhead(2),
    columns: [nameAs('Name'), mail, stateAs('Status', usual), cameAs('Checked in', 'x'), ...dirt],
    tells: ['states', 'presence'],
  },
  {
    what: 'scans that begin far below, and were called so',
    people: absentAhead(3),
    columns: [nameAs('Name'), mail, stateAs('Status', usual), scanned('Scan time'), ...moreDirt],
    tells: ['states', 'presence'],
  },
  {
    what: 'words that nobody has before row 450',
    people: lateStates,
    columns: [id('ID'), nameAs('Full name'), mail, stateAs('Registration status', usual), ...dirt],
    tells: ['states'],
  },
  {
    what: 'a state in row 450 of a column that is called after something else',
    people: lateStates,
    columns: [nameAs('Full name'), mail, stateAs('Where are we', usual), ...dirt],
    tells: ['states'],
  },
  {
    what: 'cancellations in a column of their own that is empty for long',
    people: byState(crowdOf({ count: 500, seed: 5, states: { cancelled: 0.15 } })),
    columns: [
      nameAs('Name'),
      mail,
      stateAs('Status', { registered: 'Confirmed', cancelled: 'Confirmed' }),
      ['Cancelled at', ({ state }) => (state === 'cancelled' ? '2026-05-02' : '')],
      cameAs('Attended', 'yes', 'no', 'no'),
      ...dirt,
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'who cancelled is ticked, first in row 300, beside a state',
    people: byState(crowdOf({ count: 400, seed: 6, states: { cancelled: 0.2 } })),
    columns: [
      nameAs('Name'),
      mail,
      stateAs('Status', { registered: 'Registered', cancelled: 'Registered' }),
      ['Cancelled', ({ state }) => (state === 'cancelled' ? 'x' : '')],
      cameAs('Came', 'x'),
      ...dirt,
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'cancelled as the only column of states, first in row 300',
    people: byState(crowdOf({ count: 400, seed: 6, states: { cancelled: 0.2 } })),
    columns: [
      nameAs('Name'),
      mail,
      ['Cancelled', ({ state }) => (state === 'cancelled' ? 'yes' : '')],
      cameAs('Came', 'yes'),
      ...dirt,
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'no-shows that are ticked, first below row 100',
    people: crowdOf({ count: 400, seed: 8, came: 0.7 }).toSorted((a, b) => Number(b.came) - Number(a.came)),
    columns: [nameAs('Name'), mail, ['No-show', ({ came }) => (came ? '' : 'x')], ...dirt],
    tells: ['states', 'presence'],
  },
  {
    what: 'staff by a role that first stands in row 450',
    people: crowdOf({ count: 700, seed: 9, staff: 0.05, staffFrom: 450 }),
    columns: [
      nameAs('Name'),
      mail,
      ['Role', ({ isStaff }) => (isStaff ? 'Speaker' : 'Attendee')],
      stateAs('Status', usual),
      cameAs('Attended', 'Yes', 'No'),
      ...dirt,
    ],
    tells: ['states', 'presence', 'staff'],
  },
  {
    what: 'staff by ticks that begin in row 200',
    people: crowdOf({ count: 500, seed: 10, staff: 0.06, staffFrom: 200 }),
    columns: [
      nameAs('Name'),
      mail,
      ['Speaker', ({ isStaff }) => (isStaff ? 'yes' : '')],
      stateAs('Status', usual),
      cameAs('Attended', 'Yes', 'No'),
      ...dirt,
    ],
    tells: ['states', 'presence', 'staff'],
  },
  {
    what: 'staff by a group that first stands in row 450',
    people: crowdOf({ count: 600, seed: 11, staff: 0.1, staffFrom: 450 }),
    columns: [
      nameAs('Name'),
      mail,
      ['Group', ({ isStaff }) => (isStaff ? 'Speakers' : 'Participants')],
      cameAs('Attended', 'Yes', 'No'),
      ...moreDirt,
    ],
    tells: ['presence', 'staff'],
  },
  {
    what: 'the first without an address in row 500',
    people: crowdOf({ count: 650, seed: 12, nameless: 0.2, namelessFrom: 500, states: few }),
    columns: [...names, mail, stateAs('Status', usual), cameAs('Attended', 'Yes', 'No'), ...dirt],
    tells: ['states', 'presence'],
  },
  {
    what: 'addresses of the second half only, of a list by hand',
    people: crowdOf({ count: 300, seed: 13 }).map(person => ({ ...person, isNameless: person.at < 150 })),
    columns: [...names, mail, stateAs('Status', usual), cameAs('Attended', 'Yes', 'No'), ...dirt],
    tells: ['states', 'presence'],
  },
  {
    what: 'a second column of addresses, mostly empty',
    people: crowdOf({ count: 300, seed: 14, states: few }),
    columns: [
      nameAs('Name'),
      mail,
      ['Work email', ({ at }) => (at % 12 === 0 ? `w${at}@kestrel.example` : '')],
      stateAs('Status', usual),
      cameAs('Attended', 'Yes', 'No'),
      ...dirt,
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'twice on the list, cancelled the second time',
    people: withRepeats(crowdOf({ count: 400, seed: 15, states: few }), 0.05, { state: 'cancelled', came: false }),
    columns: [...names, mail, stateAs('Status', usual), cameAs('Attended', 'Yes', 'No'), ...dirt],
    tells: ['states', 'presence'],
  },
  {
    what: 'twice on the list, waiting the second time, at the end',
    people: (() => {
      const people = crowdOf({ count: 380, seed: 16, states: few })
      const again = people.filter(({ at }) => at % 19 === 3)
      return [...people, ...again.map((one): Person => ({ ...one, state: 'waitlisted', came: false }))]
    })(),
    columns: [...names, mail, stateAs('Status', usual), cameAs('Attended', 'Yes', 'No'), ...dirt],
    tells: ['states', 'presence'],
  },
  {
    what: 'days that only row 500 makes clear',
    people: crowdOf({ count: 560, seed: 17 }).map(person => ({
      ...person,
      day: person.at < 500 ? person.day % 10 : 20 + (person.at % 11),
    })),
    columns: [
      nameAs('Name'),
      mail,
      ['Registered on', person => slashed(person, true)],
      stateAs('Status', usual),
      cameAs('Attended', 'Yes', 'No'),
    ],
    tells: ['states', 'presence'],
    expect: { asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping'] },
  },
  {
    what: 'a day of registration, and who came, and no state at all',
    people: byDay(crowdOf({ count: 260, seed: 18 })),
    columns: [
      nameAs('Name'),
      mail,
      dayAs('Registration date'),
      cameAs('Attended', 'Yes', 'No'),
      company,
      country,
      shirt,
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'minutes of a call, of which a third came',
    people: byName(crowdOf({ count: 240, seed: 19, came: 0.3 })),
    columns: [nameAs('Name'), mail, stateAs('Status', usual), minutesAs('Minutes attended'), ...dirt],
    tells: ['states', 'presence', 'minutes'],
  },
  {
    what: 'minutes that begin below row 100',
    people: absentAhead(20, 300, 0.4),
    columns: [nameAs('Name'), mail, stateAs('Status', usual), minutesAs('Time in session (minutes)'), ...moreDirt],
    tells: ['states', 'presence', 'minutes'],
  },
  {
    what: 'minutes that begin below row 100, with their unit',
    people: absentAhead(21, 300, 0.4),
    columns: [
      nameAs('Name'),
      mail,
      stateAs('Status', usual),
      ['Duration', ({ came, minutes }) => (came ? `${minutes} min` : '')],
      ...dirt,
    ],
    tells: ['states', 'presence', 'minutes'],
  },
  {
    what: 'an average and a sum below, behind an empty line',
    people: byName(crowdOf({ count: 200, seed: 22 })),
    columns: [nameAs('Name'), mail, stateAs('Status', usual), cameAs('Attended', '1', '0'), minutesAs('Minutes')],
    tells: ['states', 'presence', 'minutes'],
    below: [
      ['', '', '', '', ''],
      ['Total', '', '', '121', '5534'],
      ['Average', '', '', '', '45.7'],
    ],
  },
  {
    what: 'a sum without a word directly below',
    people: crowdOf({ count: 150, seed: 23 }),
    columns: [nameAs('Name'), mail, stateAs('Status', usual), cameAs('Attended', '1', '0'), company],
    tells: ['states', 'presence'],
    below: [['', '', '', '79', '']],
  },
  {
    what: 'several states: of a registration, of a payment and of a visa',
    people: byState(crowdOf({ count: 420, seed: 24, states: few })),
    columns: [
      nameAs('Name'),
      mail,
      sparse('Payment status', 1, ['paid', 'open', 'refunded']),
      stateAs('Registration status', usual),
      sparse('Visa status', 0.1, ['approved', 'pending', 'declined']),
      cameAs('Attended', 'Yes', 'No'),
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'yes and no to many questions, and to whether they came last',
    people: crowdOf({ count: 350, seed: 25, states: few }),
    columns: [
      nameAs('Name'),
      mail,
      consent,
      newsletter,
      sparse('Did you attend last year?', 0.9, ['Yes', 'No']),
      sparse('Will you attend the dinner?', 0.9, ['Yes', 'No']),
      stateAs('Status', usual),
      cameAs('Showed up', 'yes', 'no', 'no'),
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'only questions with yes and no, and nothing of who came',
    people: crowdOf({ count: 350, seed: 26, states: few }),
    columns: [
      nameAs('Name'),
      mail,
      consent,
      sparse('Did you attend last year?', 0.9, ['Yes', 'No']),
      stateAs('Status', usual),
      badge,
    ],
    tells: ['states'],
  },
  {
    what: 'who came in a column that is still empty',
    people: crowdOf({ count: 310, seed: 27, states: few }),
    columns: [nameAs('Name'), mail, stateAs('Status', usual), ['Attended', () => ''], ...dirt],
    tells: ['states'],
  },
  {
    what: 'a state that is filled for one in twenty: whoever has none is not known',
    people: crowdOf({ count: 300, seed: 28 }),
    columns: [
      nameAs('Name'),
      mail,
      sparse('Status', 0.05, ['Cancelled']),
      dayAs('Registered at'),
      cameAs('Attended', 'Yes', 'No'),
    ],
    tells: ['presence'],
    expect: { cancelled: 18, ...noneElse },
  },
  {
    what: 'colours of who waits, and a note of who cancelled',
    people: crowdOf({ count: 220, seed: 29 }),
    columns: [nameAs('Name'), mail, colour, sparse('Notes', 0.05, ['cancelled by phone', 'on the waiting list']), vip],
    tells: [],
  },
  {
    what: 'nothing but names and companies',
    people: crowdOf({ count: 180, seed: 30 }),
    columns: [running, ...names, mail, company, country, phone, tags, notes],
    tells: [],
  },
  {
    what: 'twelve people with all kinds of columns',
    people: crowdOf({ count: 12, seed: 31, states: { cancelled: 0.2, waitlisted: 0.1 } }),
    columns: [nameAs('Name'), mail, stateAs('Status', usual), cameAs('Attended', 'Yes', 'No'), ...moreDirt],
    tells: ['states', 'presence'],
  },
  {
    what: 'seats and numbers of tickets that are no people',
    people: crowdOf({ count: 900, seed: 32, states: few, came: 0.8 }),
    columns: [
      id('Ticket ID', 'T-'),
      seat,
      nameAs('Attendee name'),
      mail,
      price,
      stateAs('Ticket status', usual),
      scanned('Checked in at'),
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'an attendance of words, the first of those who came in row 350',
    people: absentAhead(33, 500, 0.25),
    columns: [nameAs('Name'), mail, cameAs('Attendance', 'Attended', 'Registered'), ...dirt],
    tells: ['states', 'presence'],
  },
  {
    what: 'one column of everything, by state',
    people: byState(crowdOf({ count: 450, seed: 34, states: { cancelled: 0.1, waitlisted: 0.1, declined: 0.1 } })),
    columns: [
      nameAs('Name'),
      mail,
      [
        'Status',
        ({ state, came }) =>
          came
            ? 'Attended'
            : ({ registered: 'No show', cancelled: 'Cancelled', waitlisted: 'Waitlisted', declined: 'Declined' }[
                state as string
              ] ?? ''),
      ],
      ...dirt,
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'test entries that are marked as such, far below',
    people: crowdOf({ count: 300, seed: 35 }).map(
      (person): Person =>
        person.at > 200 && person.at % 25 === 0 ? { ...person, state: 'cancelled', came: false } : person,
    ),
    columns: [
      nameAs('Name'),
      mail,
      stateAs('Status', { registered: 'Registered', cancelled: 'Registered' }),
      ['Test mode', ({ state }) => (state === 'cancelled' ? 'yes' : '')],
      cameAs('Attended', 'Yes', 'No'),
      ...dirt,
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'two days of which the first is empty for a hundred rows',
    people: absentAhead(36, 260, 0.5),
    columns: [
      nameAs('Name'),
      mail,
      stateAs('Status', usual),
      cameAs('Attended day 1', 'x'),
      cameAs('Attended day 2', 'x'),
      ...dirt,
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'how often a ticket was scanned, mostly never',
    people: absentAhead(37, 260, 0.3),
    columns: [nameAs('Name'), mail, stateAs('Status', usual), cameAs('Check-in count', '1', '0', '0'), ...dirt],
    tells: ['states', 'presence'],
  },
  {
    what: 'times of joining and of leaving that begin below row 100',
    people: absentAhead(38, 240, 0.4),
    columns: [
      nameAs('Name'),
      mail,
      stateAs('Status', usual),
      ['Join time', ({ came }) => (came ? '2026-05-21 17:00:00' : '')],
      [
        'Leave time',
        ({ came, minutes }) =>
          came ? `2026-05-21 ${17 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:00` : '',
      ],
      ...dirt,
    ],
    tells: ['states', 'presence', 'minutes'],
  },
  {
    what: 'answers to an invitation, most of which never came',
    people: byState(
      crowdOf({ count: 500, seed: 39, states: { invited: 0.6, declined: 0.1, pending: 0.05 } }),
    ).toReversed(),
    columns: [
      nameAs('Name'),
      mail,
      stateAs('RSVP', { registered: 'Yes', invited: 'No response', declined: 'No', pending: 'Maybe' }),
      ...dirt,
    ],
    tells: ['states'],
  },
  {
    what: 'an approval beside a state of tickets',
    people: byName(crowdOf({ count: 280, seed: 40, states: { pending: 0.2, declined: 0.1 } })),
    columns: [
      nameAs('Name'),
      mail,
      stateAs('Approval', { registered: 'Approved', pending: 'Pending', declined: 'Declined' }),
      cameAs('Checked-in', 'TRUE', 'FALSE', 'FALSE'),
      ...moreDirt,
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'a sum of marks directly below a short list',
    people: summed,
    columns: [nameAs('Name'), mail, stateAs('Status', usual), cameAs('Attended', '1', '0')],
    tells: ['states', 'presence'],
    below: [['', '', '', sumOf(summed)]],
  },
  {
    what: 'the number of ticks, and of people, directly below',
    people: summed,
    columns: [nameAs('Name'), mail, stateAs('Status', usual), cameAs('Attended', 'x')],
    tells: ['states', 'presence'],
    below: [['40', '', '40', sumOf(summed)]],
  },
]
