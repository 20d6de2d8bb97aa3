import type { Case } from '../unseen-table.ts'

/** Lists out of databases and programs, and columns that ask one thing with yes and no. */
export const databaseLists: readonly Case[] = [
  {
    what: 'when somebody cancelled',
    lines: [
      'Name|Email|Registered at|Cancelled at',
      'Ada|ada@example.com|2026-10-01 10:00|',
      'Bo|bo@example.com|2026-10-01 10:00|2026-10-05 10:00',
      'Cy|cy@example.com|2026-10-01 10:00|null',
    ],
    expect: { registered: 2, cancelled: 1, fields: ['name', 'email', 'registeredAt', 'status'], codes: [] },
  },
  {
    what: 'when somebody cancelled beside a status, which says more',
    lines: [
      'Name|Email|Status|Cancelled at',
      'Ada|ada@example.com|Waitlisted|',
      'Bo|bo@example.com|Cancelled|2026-10-05 10:00',
    ],
    expect: { registered: 0, waitlisted: 1, cancelled: 1 },
  },
  {
    what: 'words that a program put together',
    lines: [
      'firstName|lastName|emailAddress|rsvpStatus|checkedIn|checkedInAt',
      'Ada|E|ada@example.com|yes|true|2026-10-26T18:00:00Z',
      'Bo|E|bo@example.com|yes|false|',
      'Cy|E|cy@example.com|no|false|',
    ],
    expect: {
      registered: 2,
      attended: 1,
      noShow: 1,
      declined: 1,
      fields: ['firstName', 'lastName', 'email', 'status', 'attended', 'checkedInAt'],
    },
  },
  {
    what: 'questions of a database',
    lines: [
      'name|email|is_registered|has_attended',
      'Ada|ada@example.com|true|false',
      'Bo|bo@example.com|true|true',
      'Cy|cy@example.com|false|false',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1 },
  },
  {
    what: 'a column of who waits',
    lines: ['Name|Email|Waitlisted', 'Ada|ada@example.com|No', 'Bo|bo@example.com|Yes'],
    expect: { registered: 1, waitlisted: 1 },
  },
  {
    what: 'a column of who is approved',
    lines: ['Name|Email|Approved?', 'Ada|ada@example.com|Yes', 'Bo|bo@example.com|No'],
    expect: { registered: 1, pending: 1 },
  },
  {
    what: 'a column of who cancelled in French, with its accents',
    lines: ['Nom|E-mail|Annulé', 'Ada|ada@example.com|Non', 'Bo|bo@example.com|Oui'],
    dialect: { delimiter: ';' },
    expect: { registered: 1, cancelled: 1 },
  },
  {
    what: 'who paid says nothing of who is registered',
    lines: ['Name|Email|Paid|Attended', 'Ada|ada@example.com|No|Yes', 'Bo|bo@example.com|No|No'],
    expect: { registered: null, attended: 1 },
  },
  {
    what: 'ticks and crosses',
    lines: ['Name|Email|Attended?', 'Ada|ada@example.com|✅', 'Bo|bo@example.com|❌', 'Cy|cy@example.com|✔️'],
    expect: { attended: 2 },
  },
  {
    what: 'in how many sessions somebody was',
    lines: ['Name|Email|RSVP|Sessions attended', 'Ada|ada@example.com|Yes|3', 'Bo|bo@example.com|Yes|0'],
    expect: { registered: 2, attended: 1, noShow: 1, codes: [] },
  },
  {
    what: 'how often a ticket was scanned',
    lines: [
      'Ticket ID|Name|Email|Check-in count|Status',
      'T1|Ada|ada@example.com|1|Valid',
      'T2|Bo|bo@example.com|0|Valid',
      'T3|Cy|cy@example.com|2|Valid',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'how many events somebody attended in their life says nothing of this one',
    lines: ['Name|Email|RSVP|Events attended', 'Ada|ada@example.com|Yes|3', 'Bo|bo@example.com|Yes|1'],
    expect: { registered: 2, attended: null, noShow: null },
  },
]
