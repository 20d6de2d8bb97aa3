import type { Case } from '../unseen-table.ts'

/** Stays, arrivals and tickets that are like those of something else. */
export const staysAndArrivals: readonly Case[] = [
  {
    what: 'when people joined a course',
    lines: [
      'Name|Email|Status|Joined at',
      'Ada|ada@example.com|Confirmed|2026-09-01 18:00',
      'Bo|bo@example.com|Confirmed|',
      'Cy|cy@example.com|Confirmed|2026-10-26 18:00',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'arrivals and departures of one day',
    lines: [
      'Name|Email|Status|Arrival time|Departure time',
      'Ada|ada@example.com|Confirmed|2026-10-26 10:00|2026-10-26 17:00',
      'Bo|bo@example.com|Confirmed|2026-10-26 11:00|2026-10-26 16:00',
      'Cy|cy@example.com|Confirmed||',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'whether somebody attended, as a question',
    lines: [
      'Name|Email|RSVP|Did you attend?',
      'Ada|ada@example.com|Yes|Yes',
      'Bo|bo@example.com|Yes|No',
      'Cy|cy@example.com|No|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1 },
  },
  {
    what: 'live minutes alone',
    lines: [
      'Name|Email|Live minutes|Questions',
      'Ada|ada@example.com|40|1',
      'Bo|bo@example.com|0|0',
      'Cy|cy@example.com|20|0',
    ],
    expect: { attended: 2, averageMinutes: 30 },
  },
  {
    what: 'sessions of each',
    lines: [
      'Name|Email|Session start|Session end',
      'Ada|ada@example.com|2026-10-26 18:00|2026-10-26 18:40',
      'Bo|bo@example.com|2026-10-26 18:02|2026-10-26 18:22',
      'Cy|cy@example.com|2026-10-26 18:00|2026-10-26 18:40',
    ],
    expect: { attended: 3 },
  },
  {
    what: 'minutes in a talk',
    lines: ['Name|Email|Minutes in talk', 'Ada|ada@example.com|40', 'Bo|bo@example.com|0', 'Cy|cy@example.com|20'],
    expect: { attended: 2, averageMinutes: 30 },
  },
  {
    what: 'whose badge was scanned',
    lines: [
      'Name|Email|Status|Badge scanned',
      'Ada|ada@example.com|Valid|Yes',
      'Bo|bo@example.com|Valid|No',
      'Cy|cy@example.com|Valid|Yes',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'when somebody was checked in at one of the desks',
    lines: [
      'Name|Email|Status|Checked in at desk 2',
      'Ada|ada@example.com|Valid|2026-10-26 18:00',
      'Bo|bo@example.com|Valid|',
      'Cy|cy@example.com|Valid|2026-10-26 18:01',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'a check-in at the same minute, which not everybody has',
    lines: [
      'Name|Email|Status|Check-in time',
      'Ada|ada@example.com|Valid|2026-10-26 18:00',
      'Bo|bo@example.com|Valid|2026-10-26 18:00',
      'Cy|cy@example.com|Valid|',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'a ticket with a test in its name',
    lines: [
      'Name|Email|Status|Ticket',
      'Ada|ada@example.com|Confirmed|Test drive',
      'Bo|bo@example.com|Confirmed|GA',
      'Cy|cy@example.com|Confirmed|GA',
    ],
    expect: { registered: 3, cancelled: 0 },
  },
  {
    what: 'a maybe in the answer, beside a check-in',
    lines: [
      'Name|Email|RSVP|Check-in status',
      'Ada|ada@example.com|Yes|Checked in',
      'Bo|bo@example.com|Yes|Not checked in',
      'Cy|cy@example.com|Maybe|Not checked in',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, pending: 1 },
  },
  {
    what: 'an unnamed ticket beside two of the same buyer',
    lines: [
      'Ticket ID|Name|Email|Status|Buyer email',
      '1|Ada|ada@example.com|Valid|ada@example.com',
      '2|Ben||Valid|ada@example.com',
      '3|||Valid|ada@example.com',
    ],
    expect: { registered: 3 },
  },
  {
    what: 'tickets that name nobody but their buyers',
    lines: ['Ticket ID|Name|Email|Status|Buyer email', '1|||Valid|ada@example.com', '2|||Valid|bo@example.com'],
    expect: { registered: 2, anonymous: 0 },
  },
]
