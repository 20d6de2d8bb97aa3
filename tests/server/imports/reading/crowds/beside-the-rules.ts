import { cameAs, emailAs, id, minutesAs, nameAs, sparse, stateAs } from './columns.ts'
import type { Column, Crowd } from './crowd.ts'
import { absentFirst, crowdOf, registeredOn } from './person.ts'

const who: readonly Column[] = [nameAs('Name'), emailAs('Email')]
const registered = stateAs('Status', { registered: 'Registered', cancelled: 'Cancelled' })
const people = crowdOf({ count: 320, seed: 401, states: { cancelled: 0.05 } })
const empty = (label: string): Column => [label, () => '']
const below = (label: string, cell: string): Column => [label, ({ at }) => (at > 200 && at % 9 === 0 ? cell : '')]
const meetup: readonly Column[] = [
  ...[nameAs('Name'), id('User ID', 'user '), empty('Event Host'), stateAs('RSVP', { registered: 'Yes' })],
  ['RSVPed on', registeredOn],
]
const ofMeetup = crowdOf({ count: 350, seed: 402, came: 0 }).map(person => ({ ...person, isNameless: true }))

/** Close to what is read of a long list, and something else. */
export const besideTheRules: readonly Crowd[] = [
  {
    what: 'columns of who is off and who speaks that nobody ever filled',
    people,
    columns: [
      ...who,
      registered,
      empty('Refunded at'),
      empty('Waitlisted'),
      empty('Host'),
      cameAs('Attended', 'yes', 'no'),
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'a cancellation that is denied below row 200',
    people,
    columns: [...who, registered, below('Withdrawn', 'no'), cameAs('Attended', 'yes', 'no')],
    tells: ['states', 'presence'],
  },
  {
    what: 'the speaker whom somebody came for',
    people,
    columns: [...who, registered, below('Speaker', 'Grace Hill'), cameAs('Attended', 'yes', 'no')],
    tells: ['states', 'presence'],
  },
  {
    what: 'a category of attendees without anybody else in it',
    people,
    columns: [
      ...who,
      registered,
      ['Attendee category', () => 'Delegate'],
      ['Group', () => 'Participants'],
      cameAs('Attended', 'yes', 'no'),
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'remarks below row 200 that sound like states',
    people,
    columns: [
      ...who,
      registered,
      below('Remark by Ana', 'cancelled'),
      below('Follow-up', 'pending'),
      cameAs('Attended', 'yes', 'no'),
    ],
    tells: ['states', 'presence'],
  },
  {
    what: 'somebody without a name who came, below all others',
    people: crowdOf({ count: 90, seed: 403 }),
    columns: [...who, registered, cameAs('Attended', '1', '0')],
    tells: ['states', 'presence'],
    below: [['', '', 'Registered', '1']],
    expect: { rows: 91, registered: 91, attended: 50, anonymous: 1 },
  },
  {
    what: 'a number below the marks that is not their sum',
    people: crowdOf({ count: 90, seed: 403 }),
    columns: [...who, registered, minutesAs('Minutes'), cameAs('Attended', '1', '0')],
    tells: ['states', 'presence', 'minutes'],
    below: [['', '', '', '', '1000']],
    expect: { rows: 91, anonymous: 1, attended: 50 },
  },
  {
    what: 'a registration beside cells of the state that are empty',
    people,
    columns: [
      ...who,
      ['Status', ({ state, at }) => (state === 'cancelled' ? 'Cancelled' : at % 2 ? 'Registered' : '')],
    ],
    tells: ['states'],
    expect: { registered: people.filter(({ state, at }) => state === 'registered' && at % 2).length },
  },
  {
    what: 'Meetup, with a column of who attended that nobody filled',
    people: ofMeetup,
    columns: [...meetup, empty('Attended')],
    tells: ['states'],
    expect: { tool: 'meetup', anonymous: 0 },
  },
  {
    what: 'Meetup, with a question about earlier events',
    people: ofMeetup,
    columns: [...meetup, sparse('Have you attended before?', 0.9, ['Yes', 'No'])],
    tells: ['states'],
    expect: { tool: 'meetup', anonymous: 0 },
  },
  {
    what: 'Luma, checked in by the tool and counted by hand',
    people: absentFirst(crowdOf({ count: 330, seed: 404, came: 0.5 })),
    columns: [
      ...[id('api_id', 'gst-'), nameAs('name'), emailAs('email')],
      stateAs('approval_status', { registered: 'approved' }),
      ['checked_in_at', ({ came }) => (came ? '2026-05-21T16:30:00.372Z' : '')],
      ['Came', ({ at }) => (at % 3 ? 'yes' : 'no')],
    ],
    tells: ['states', 'presence'],
    expect: { tool: 'luma' },
  },
  {
    what: 'a day of arrival before the event, and nothing of who came',
    people,
    columns: [...who, registered, ['Arrival', person => registeredOn(person)]],
    tells: ['states'],
  },
  {
    what: 'hours and minutes, as their column says',
    people: absentFirst(crowdOf({ count: 240, seed: 405, came: 0.4 })),
    columns: [
      ...who,
      registered,
      [
        'Time in session (hh:mm)',
        ({ came, minutes }) => (came ? `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}` : ''),
      ],
    ],
    tells: ['states', 'presence', 'minutes'],
  },
  {
    what: 'how often somebody attended, of which nobody knows what',
    people,
    columns: [...who, registered, ['Attended', ({ at }) => (at % 8 === 0 ? '3' : String(at % 2))]],
    tells: ['states'],
  },
]
