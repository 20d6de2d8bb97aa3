import type { Case } from '../unseen-table.ts'

/** Lists that a program wrote, with times as they stand in a database. 1757520288 is 10 September 2025, 16:04:48 UTC. */
export const epochs: readonly Case[] = [
  {
    what: 'registered at, in seconds since 1970',
    lines: [
      'name|email|status|created_at',
      'Ada|ada@example.com|confirmed|1757520288',
      'Bo|bo@example.com|cancelled|1757606688',
    ],
    expect: {
      registered: 1,
      cancelled: 1,
      fields: ['name', 'email', 'status', 'registeredAt'],
      codes: ['SERIAL_DATE'],
    },
  },
  {
    what: 'check-ins in thousandths, of those who came',
    lines: [
      'name|email|status|checked_in_at',
      'Ada|ada@example.com|confirmed|1757520288000',
      'Bo|bo@example.com|confirmed|',
      'Cy|cy@example.com|confirmed|1757520300500',
    ],
    expect: { registered: 3, attended: 2, noShow: 1, codes: ['SERIAL_DATE'] },
  },
  {
    what: 'joins and leaves, with fractions of a second',
    lines: [
      'Name|Email|Join Time|Leave Time',
      'Ada|ada@example.com|1757520000.25|1757522700.25',
      'Bo|bo@example.com|1757520000|1757521800',
    ],
    expect: { attended: 2, averageMinutes: 37.5, codes: ['SERIAL_DATE'] },
  },
  {
    what: 'ids of ten digits that are no times',
    lines: [
      'Name|Email|RSVP|Order number|Badge',
      'Ada|ada@example.com|Yes|1757520288|1111111111',
      'Bo|bo@example.com|Yes|1757520289|1111111112',
    ],
    expect: { registered: 2, codes: [] },
  },
  {
    what: 'one such number among dates is a slip to be corrected',
    lines: [
      'Name|Email|RSVP|Registered at',
      'Ada|ada@example.com|Yes|2025-09-10 16:04',
      'Bo|bo@example.com|Yes|2025-09-11 16:04',
      'Cy|cy@example.com|Yes|1757520288',
    ],
    expect: { registered: 2, rejectedRows: 1, codes: ['BAD_DATE'] },
  },
]

/** Registers as schools and offices keep them: P for present, A for absent. */
export const registers: readonly Case[] = [
  {
    what: 'P and A',
    lines: [
      'Name|Email|Attendance',
      'Ada|ada@example.com|P',
      'Bo|bo@example.com|A',
      'Cy|cy@example.com|P',
      'Di|di@example.com|p',
    ],
    expect: { attended: 3, codes: [] },
  },
  {
    what: 'A without any P says nothing that one could know',
    lines: ['Name|Email|Attended', 'Ada|ada@example.com|A', 'Bo|bo@example.com|Yes', 'Cy|cy@example.com|Yes'],
    expect: { attended: 2, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'P and A beside a registration',
    lines: [
      'Name|Email|Status|Present',
      'Ada|ada@example.com|Confirmed|P',
      'Bo|bo@example.com|Confirmed|A',
      'Cy|cy@example.com|Cancelled|A',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, codes: [] },
  },
]
