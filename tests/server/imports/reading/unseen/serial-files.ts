import type { Case } from '../unseen-table.ts'

/** Lists whose dates lost their format in a spreadsheet. 45910.67 is 10 September 2025, 16:04:48. */
export const serials: readonly Case[] = [
  {
    what: 'registered at, as day numbers with times',
    lines: [
      'Name|Email|Status|Registered at',
      'Ada|ada@example.com|Confirmed|45910.67',
      'Bo|bo@example.com|Cancelled|45911.5',
    ],
    expect: {
      registered: 1,
      cancelled: 1,
      fields: ['name', 'email', 'status', 'registeredAt'],
      codes: ['SERIAL_DATE'],
    },
  },
  {
    what: 'check-in times with decimal commas',
    lines: [
      'Vorname|Nachname|E-Mail|Anmeldestatus|Check-in-Zeit',
      'Ada|E|ada@example.com|bestätigt|45910,67',
      'Bo|E|bo@example.com|bestätigt|',
      'Cy|E|cy@example.com|storniert|',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, codes: ['SERIAL_DATE'] },
  },
  {
    what: 'join and leave times',
    lines: [
      'Name|Email|Join Time|Leave Time',
      'Ada|ada@example.com|45910.75|45910.791666666664',
      'Bo|bo@example.com|45910.75|45910.770833333336',
    ],
    expect: { attended: 2, averageMinutes: 45, codes: ['SERIAL_DATE'] },
  },
  {
    what: 'whole days under a label that says it is a date',
    lines: ['Name|Email|RSVP|Order date', 'Ada|ada@example.com|Yes|45910', 'Bo|bo@example.com|Yes|45911'],
    expect: { registered: 2, fields: ['name', 'email', 'status', 'registeredAt'], codes: ['SERIAL_DATE'] },
  },
  {
    what: 'numbers of five digits that are no dates',
    lines: [
      'Name|Email|RSVP|Registered|Points|Badge',
      'Ada|ada@example.com|Yes|45910|45910.67|45001',
      'Bo|bo@example.com|Yes|45911|45911.25|45002',
    ],
    expect: { registered: 2, fields: ['name', 'email', 'status', null, null, null], codes: [] },
  },
  {
    what: 'postal codes, salaries and years',
    lines: [
      'Name|Email|RSVP|Postcode|Salary|Year',
      'Ada|ada@example.com|Yes|45127|48000|2019',
      'Bo|bo@example.com|Yes|45128|52000|2020',
    ],
    expect: { registered: 2, fields: ['name', 'email', 'status', null, null, null], codes: [] },
  },
  {
    what: 'one day number among dates is a slip to be corrected',
    lines: [
      'Name|Email|RSVP|Registered at',
      'Ada|ada@example.com|Yes|2025-09-10 16:04',
      'Bo|bo@example.com|Yes|2025-09-11 16:04',
      'Cy|cy@example.com|Yes|45910.67',
    ],
    expect: { registered: 2, rejectedRows: 1, codes: ['BAD_DATE'] },
  },
  {
    what: 'a Luma list that went through a spreadsheet',
    lines: [
      'name|email|approval_status|checked_in_at|ticket_name|api_id|created_at',
      'Ada|ada@example.com|approved|45910.75|Std|g-1|45890.1',
      'Bo|bo@example.com|approved||Std|g-2|45891.2',
      'Cy|cy@example.com|declined||Std|g-3|45892.3',
    ],
    expect: { tool: 'luma', registered: 2, attended: 1, noShow: 1, declined: 1, codes: ['SERIAL_DATE'] },
  },
]
