import type { Case } from '../unseen-table.ts'

/** What lists of people look like: how times, names, totals and repetitions are written. */
export const listShapes: readonly Case[] = [
  ...(
    [
      ['1h 02m', '58 min'],
      ['01:02:00', '00:58:00'],
      ['PT1H2M', 'PT58M'],
      ['62 min', '58 min'],
      ['62,0', '58,0'],
      ['1 hour 2 minutes', '58 minutes'],
      ['3720 s', '3480 s'],
      ['1:02 h', '0:58 h'],
      ['62m 0s', '58m 0s'],
      ["62'", "58'"],
    ] as const
  ).map(([first, second]) => ({
    what: `a duration of ${first}`,
    lines: ['Name|Email|Attended|Duration', `Ada|ada@example.com|Yes|${first}`, `Bo|bo@example.com|Yes|${second}`],
    dialect: { delimiter: ';' } as const,
    expect: { attended: 2, averageMinutes: 60 },
  })),
  {
    what: 'a line of totals below a list of people',
    lines: [
      'Name|Email|Status|Minutes',
      'Ada|ada@example.com|Attended|40',
      'Bo|bo@example.com|Attended|20',
      'Cy||Registered|',
      'Total|||60',
    ],
    expect: { registered: 3, attended: 2, averageMinutes: 30, anonymous: 1 },
  },
  {
    what: 'a count of people below a list',
    lines: [
      'Name|Email|Checked in',
      'Ada|ada@example.com|Yes',
      'Bo|bo@example.com|No',
      '||',
      'Total registrations: 2||',
      'Total checked in: 1||',
    ],
    expect: { attended: 1, rows: 2, anonymous: 0 },
  },
  {
    what: 'names with the last one first, and the same ones with an address',
    lines: [
      'Name|Email|Status',
      'Muster, Ada|ada@example.com|Registered',
      'Muster, Bo||Registered',
      'Muster, Bo||Registered',
    ],
    expect: { registered: 2, anonymous: 1 },
  },
  {
    what: 'two check-in columns, one for each day',
    lines: [
      'Name|Email|Status|Check-in Day 1|Check-in Day 2',
      'Ada|ada@example.com|Confirmed|2026-10-26 09:00|2026-10-27 09:00',
      'Bo|bo@example.com|Confirmed||2026-10-27 09:10',
      'Cy|cy@example.com|Confirmed||',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'check-in of two days, by date',
    lines: [
      'Name|Email|Status|Checked in 26 Oct|Checked in 27 Oct',
      'Ada|ada@example.com|Confirmed|Yes|Yes',
      'Bo|bo@example.com|Confirmed|No|Yes',
      'Cy|cy@example.com|Confirmed|No|No',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'check-in of two days, in German',
    lines: [
      'Name;E-Mail;Status;Anwesend Tag 1;Anwesend Tag 2',
      'Ada;ada@example.com;Angemeldet;x;x',
      'Bo;bo@example.com;Angemeldet;;x',
      'Cy;cy@example.com;Angemeldet;;',
    ].map(line => line.replaceAll(';', '|')),
    dialect: { delimiter: ';' },
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'tests of an organiser among the orders',
    lines: [
      'Name|Email|Status|Order type',
      'Ada|ada@example.com|Paid|Live',
      'Test|test@example.com|Test order|Test',
      'Bo|bo@example.com|Paid|Live',
    ],
    expect: { registered: 2, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'one person in capitals and with spaces',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|Registered',
      'Ada| ADA@Example.com |Registered',
      'Ada|ada+meetup@example.com|Registered',
    ],
    expect: { rows: 3, registered: 2 },
  },
  {
    what: 'serials and durations of a spreadsheet',
    lines: [
      'Name|Email|Registered at|Join time|Leave time',
      'Ada|ada@example.com|46296.5|46321.75|46321.770833333336',
      'Bo|bo@example.com|46296.5|46321.75|46321.760416666664',
    ],
    expect: { attended: 2, averageMinutes: 22.5 },
  },
  {
    what: 'days first, with points and half days',
    lines: [
      'Name|Email|Joined at|Left at',
      'Ada|ada@example.com|26.10.2026 6:00 PM|26.10.2026 6:30 PM',
      'Bo|bo@example.com|26.10.2026 6:00 PM|26.10.2026 6:10 PM',
    ],
    expect: { attended: 2, averageMinutes: 20 },
  },
  {
    what: 'several sessions for each person, with their titles',
    lines: [
      'Session|Name|Email|Join time|Leave time',
      'Keynote|Ada|ada@example.com|2026-10-26 10:00|2026-10-26 10:30',
      'Talk A|Ada|ada@example.com|2026-10-26 11:00|2026-10-26 11:30',
      'Talk B|Bo|bo@example.com|2026-10-26 11:00|2026-10-26 11:20',
    ],
    expect: { attended: 2, rows: 3, averageMinutes: 40 },
  },
  {
    what: 'two sections under one another, attended and absent',
    lines: [
      'Attended||',
      'Name|Email|Minutes',
      'Ada|ada@example.com|40',
      'Bo|bo@example.com|20',
      '||',
      'Did not attend||',
      'Name|Email|Minutes',
      'Cy|cy@example.com|',
    ],
    expect: { attended: 2 },
  },
  {
    what: 'a preamble with key and value, and an empty line',
    lines: [
      'Event:|Call',
      'Date:|26 October 2026',
      'Exported:|27 October 2026',
      '',
      'No.|First name|Last name|Email|Status|Checked in',
      '1|Ada|E|ada@example.com|Confirmed|Yes',
      '2|Bo|E|bo@example.com|Confirmed|No',
      '3|Cy|E|cy@example.com|Waiting list|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, waitlisted: 1 },
  },
  {
    what: 'quantities, with people who came counted beside them',
    lines: [
      'Order ID|Name|Email|Tickets|Checked in|Status',
      '1|Ada|ada@example.com|3|2|Paid',
      '2|Bo|bo@example.com|1|0|Paid',
      '3|Cy|cy@example.com|2|0|Refunded',
    ],
    expect: { registered: 4, cancelled: 2, attended: null },
  },
  {
    what: 'a plus-one in brackets behind a name',
    lines: ['Name|RSVP|+1', 'Ada|Yes|1', 'Bo|Yes|', 'Cy|No|'],
    expect: { registered: 2, declined: 1, guests: 1 },
  },
  {
    what: 'anonymous guests keep their heads',
    lines: ['Name|Email|Checked in', 'Guest||Yes', 'Guest||Yes', 'Anonymous||Yes', 'Ada|ada@example.com|Yes'],
    expect: { rows: 4, attended: 4, anonymous: 3 },
  },
  {
    what: 'a transfer: the old owner and the new one',
    lines: [
      'Ticket ID|Name|Email|Ticket status',
      '1|Ada|ada@example.com|Transferred',
      '2|Bo|bo@example.com|Valid',
      '3|Cy|cy@example.com|Partially refunded',
    ],
    // Whether a ticket of which a part was paid back still stands, a person has to say.
    expect: { registered: 1, cancelled: 1, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'staff told by the type of their ticket',
    lines: [
      'Name|Email|Ticket type|Checked in',
      'Ada|ada@example.com|General|Yes',
      'Sia|sia@example.com|Speaker|Yes',
      'Hugo|hugo@example.com|Organizer|Yes',
      'Bo|bo@example.com|General|No',
    ],
    expect: { attended: 3 },
  },
  {
    what: 'states written in capitals, with underlines',
    lines: [
      'name|email|registration_status|attendance_state',
      'Ada|ada@example.com|REGISTERED|CHECKED_IN',
      'Bo|bo@example.com|REGISTERED|NO_SHOW',
      'Cy|cy@example.com|CANCELLED_BY_USER|NO_SHOW',
      'Di|di@example.com|WAIT_LISTED|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, waitlisted: 1 },
  },
  {
    what: 'a time zone behind each time',
    lines: [
      'Name|Email|Joined|Left',
      'Ada|ada@example.com|Oct 26, 2026, 6:00 PM CET|Oct 26, 2026, 6:30 PM CET',
      'Bo|bo@example.com|Oct 26, 2026, 6:00 PM CET|Oct 26, 2026, 6:10 PM CET',
    ],
    expect: { attended: 2, averageMinutes: 20 },
  },
  {
    what: 'minutes of those who did not come are nought',
    lines: [
      'Email|Registered|Attended|Minutes in session',
      'ada@example.com|2026-10-01|Yes|40',
      'bo@example.com|2026-10-13|No|0',
      'cy@example.com|2026-10-13|Yes|20',
    ],
    dialect: { encoding: 'utf-16be', delimiter: '\t' },
    expect: { attended: 2, averageMinutes: 30 },
  },
  {
    what: 'a column of seconds',
    lines: ['Name|Email|Attended|Duration (seconds)', 'Ada|ada@example.com|Yes|2400', 'Bo|bo@example.com|Yes|1200'],
    expect: { attended: 2, averageMinutes: 30 },
  },
  {
    what: 'a column of hours',
    lines: ['Name|Email|Attended|Hours attended', 'Ada|ada@example.com|Yes|1.5', 'Bo|bo@example.com|Yes|0.5'],
    expect: { attended: 2, averageMinutes: 60 },
  },
]
