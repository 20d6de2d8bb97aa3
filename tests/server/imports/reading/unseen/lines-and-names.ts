import type { Case } from '../unseen-table.ts'

/** Lines below a list, hosts behind a name, tickets without one. */
export const linesAndNames: readonly Case[] = [
  {
    what: 'a total and an average',
    lines: [
      'Name|Join time|Leave time|Minutes',
      'Ada|2026-10-26 18:00|2026-10-26 18:40|40',
      'Bo|2026-10-26 18:00|2026-10-26 18:20|20',
      'Total|||60',
      'Average|||30',
    ],
    expect: { rows: 2, attended: 2, averageMinutes: 30 },
  },
  {
    what: 'a sum and an average in German',
    lines: [
      'Name|E-Mail|Anwesend|Minuten',
      'Ada|ada@example.com|ja|40',
      'Bo|bo@example.com|nein|0',
      'Summe||1|40',
      'Durchschnitt|||20',
    ],
    dialect: { delimiter: ';' },
    expect: { rows: 2, attended: 1, averageMinutes: 40 },
  },
  {
    what: 'an average and a median of durations',
    lines: [
      'Name|Company|Time attended',
      'Ada|Acme|00:40:00',
      'Bo|Acme|00:20:00',
      'Average||00:30:00',
      'Median||00:30:00',
    ],
    expect: { rows: 2, attended: 2, averageMinutes: 30 },
  },
  {
    what: 'somebody who is called as an average is',
    lines: ['Name|Company|Attended', 'Ada|Acme|Yes', 'Media|Globex|Yes'],
    expect: { rows: 2, attended: 2 },
  },
  {
    what: 'a host behind the name in a report of Zoom',
    lines: [
      'Name (Original Name)|Email|Join Time|Leave Time|Duration (Minutes)',
      'Hanna (Host)|hanna@example.com|2026-10-26 17:55|2026-10-26 19:00|65',
      'Ada|ada@example.com|2026-10-26 18:00|2026-10-26 18:40|40',
      'Bo (Guest)|bo@example.com|2026-10-26 18:00|2026-10-26 18:20|20',
    ],
    expect: { rows: 3, attended: 2, staff: 1, averageMinutes: 30 },
  },
  {
    what: 'a host behind the name, and names that are like it',
    lines: [
      'Name|Email|Join time|Leave time',
      'Ada Hostmann|ada@example.com|2026-10-26 18:00|2026-10-26 18:40',
      'Bo (Host Europe)|bo@example.com|2026-10-26 18:00|2026-10-26 18:40',
      'Cy (they/them)|cy@example.com|2026-10-26 18:00|2026-10-26 18:40',
      'Hanna (Host, me)|hanna@example.com|2026-10-26 18:00|2026-10-26 18:40',
    ],
    expect: { attended: 3, staff: 1 },
  },
  {
    what: 'a ticket without a name beside who bought it',
    lines: [
      'Ticket ID|Ticket code|Order ID|Full name|Email|Ticket type|Ticket status|Checked in|Check in time|Buyer name|Buyer email',
      'it_1|AB1|or_1|Ada E|ada@example.com|GA|valid|Yes|26/10/2026 18:00|Ada E|ada@example.com',
      'it_2|AB2|or_1|||GA|valid|No||Ada E|ada@example.com',
      'it_3|AB3|or_2|Cy E|cy@example.com|GA|void|No||Cy E|cy@example.com',
    ],
    expect: { rows: 3, attended: 1, cancelled: 1, registered: 2, noShow: 1 },
  },
  {
    what: 'guests without names in rows of their own',
    lines: [
      'Party|First Name|Last Name|Email|Response|Tags|Primary guest',
      'E|Ada|E|ada@example.com|Attending||Yes',
      'E|Guest of Ada|E||Attending||No',
      'F|Bo|F|bo@example.com|Not Attending||Yes',
      'G|Cy|G|cy@example.com|No Response||Yes',
    ],
    expect: { rows: 4, registered: 2, declined: 1, invited: 1, attended: null, anonymous: 1 },
  },
  {
    what: 'a role of staff, and kinds of tickets',
    lines: [
      'Name|Email|Ticket type|Status|Role',
      'Hanna|hanna@example.com|Staff|Valid|Organizer',
      'Ada|ada@example.com|GA|Valid|Attendee',
      'Sam|sam@example.com|Speaker|Valid|Speaker',
      'Vol|vol@example.com|Crew|Valid|Volunteer',
    ],
    expect: { staff: 2 },
  },
  {
    what: 'a booking that was cancelled and made anew',
    lines: [
      'Booking|Name|Email|Status|Checked in',
      '1|Ada|ada@example.com|Cancelled|No',
      '2|Ada|ada@example.com|Confirmed|Yes',
      '3|Bo|bo@example.com|Confirmed|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 0, duplicates: 1 },
  },
  {
    what: 'an address in two spellings',
    lines: [
      'Name|Email|Registered on|Attended',
      'Ada|Ada@Example.com|2026-10-01|Yes',
      'Ada|ada@example.com |2026-10-02|No',
      'Bo|bo@example.com|2026-10-02|No',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, duplicates: 1 },
  },
  {
    what: 'who wants no letters',
    lines: [
      'Name|Email|Registered on|Unsubscribed|Attended',
      'Ada|ada@example.com|2026-10-01|Yes|Yes',
      'Bo|bo@example.com|2026-10-01|No|No',
      'Cy|cy@example.com|2026-10-01|Yes|No',
    ],
    expect: { registered: 3, attended: 1, noShow: 2 },
  },
  {
    what: 'whether letters arrive',
    lines: [
      'Name|Email|Email status|Registered on|Attended',
      'Ada|ada@example.com|Delivered|2026-10-01|Yes',
      'Bo|bo@example.com|Bounced|2026-10-01|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
]
