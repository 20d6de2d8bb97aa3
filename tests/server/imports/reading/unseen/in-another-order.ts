import type { Case } from '../unseen-table.ts'

/** Lists whose columns, lines or cells stand where nobody expects them. */
export const inAnotherOrder: readonly Case[] = [
  {
    what: 'two who cancelled, with the day of it as the only date',
    lines: [
      'Name|Email|Status|Cancelled at',
      'Ada|ada@example.com|Registered|',
      'Bo|bo@example.com|Registered|2026-10-02',
      'Cy|cy@example.com|Registered|2026-10-03',
    ],
    expect: { registered: 1, cancelled: 2, fields: ['name', 'email', 'status', 'status'] },
  },
  {
    what: 'two who declined, with the day of it',
    lines: [
      'Name|Email|Status|Declined on',
      'Ada|ada@example.com|Registered|',
      'Bo|bo@example.com|Registered|2026-10-02',
      'Cy|cy@example.com|Registered|2026-10-03',
    ],
    expect: { registered: 1, declined: 2 },
  },
  {
    what: 'a date that only some have is not when all registered',
    lines: [
      'Name|Email|Status|Last contacted',
      'Ada|ada@example.com|Registered|',
      'Bo|bo@example.com|Registered|2026-10-02',
      'Cy|cy@example.com|Registered|2026-10-03',
    ],
    expect: { registered: 3, fields: ['name', 'email', 'status', null] },
  },
  {
    what: 'tickets that are free say nothing of those who have them',
    lines: [
      'Name|Email|Ticket|Arrived',
      ...['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'].map(
        (name, at) => `${name}|${name}@example.com|Free|${at < 2 ? 'x' : ''}`,
      ),
    ],
    expect: { attended: 2, registered: null, fields: ['name', 'email', null, 'attended'] },
  },
  {
    what: 'the address of whoever ordered, before that of whoever comes',
    lines: [
      'Order Email|Ticket Email|Ticket Full Name|Status',
      'hugo@example.com|ada@example.com|Ada|Paid',
      'hugo@example.com|bo@example.com|Bo|Paid',
      'hugo@example.com||Cy|Paid',
    ],
    expect: { registered: 3, anonymous: 1, duplicates: 0 },
  },
  {
    what: 'totals behind their figures',
    lines: ['Minutes attended|Name', '30|Ada', '50|Bo', '80|Total', '40|Average'],
    expect: { rows: 2, attended: 2, averageMinutes: 40, codes: ['TOTALS_ROW'] },
  },
  {
    what: 'somebody called Suma behind the number of the row',
    lines: ['No|Name|Minutes attended', '1|Ada|30', '2|Suma|50'],
    expect: { rows: 2, attended: 2, averageMinutes: 40 },
  },
  {
    what: 'rows of guests without an address, below lines that somebody emptied',
    lines: [
      'Name (Original Name)|User Email|Total Duration (Minutes)|Guest',
      'Ada|ada@example.com|40|No',
      '|||',
      'Bo||20|Yes',
      '|||',
      'Cy||30|Yes',
    ],
    expect: { tool: 'zoom', rows: 3, attended: 3, anonymous: 2, averageMinutes: 30 },
  },
  {
    what: 'lines below a report that are no part of it',
    lines: [
      'Name (Original Name)|User Email|Total Duration (Minutes)|Guest',
      'Ada|ada@example.com|40|No',
      '|||',
      'Notes of the host|went well||',
    ],
    expect: { tool: 'zoom', rows: 1, attended: 1, codes: ['SKIPPED_LINES'] },
  },
  {
    what: 'minutes with a decimal comma, pasted from a spreadsheet',
    lines: ['Name|Email|Status|Minutes', 'Ada|ada@example.com|Attended|62,5', 'Bo|bo@example.com|Attended|40,25'],
    dialect: { delimiter: '\t' },
    expect: { attended: 2, averageMinutes: 51.4 },
  },
  {
    what: 'times with a space behind them are of no zone',
    lines: [
      'Order #|Order Date|First Name|Last Name|Email|Attendee #|Attendee Status',
      '100|2026-10-01 10:00 |Ada|E|ada@example.com|1|Checked In',
      '101|2026-10-01 10:00 |Bo|E|bo@example.com|2|Attending',
    ],
    expect: { tool: 'eventbrite', registered: 2, attended: 1, asks: ['eventTitle', 'startsAt', 'timeZone'] },
  },
  {
    what: 'a blank line above a header with a line break',
    lines: ['', 'Name\nfull|Email|Status', 'Ada|ada@example.com|Registered', 'Bo|bo@example.com|Cancelled'],
    expect: { registered: 1, cancelled: 1 },
  },
  {
    what: 'two columns of who runs it, one for each role',
    lines: [
      'Email|First name|Last name|Is guest speaker|Is team member|Attended',
      'ada@example.com|Ada|E|No|No|Yes',
      'bo@example.com|Bo|E|Yes|No|Yes',
      'cy@example.com|Cy|E|No|Yes|Yes',
      'di@example.com|Di|E|No|No|No',
      'ed@example.com|Ed|E|No|No|Yes',
    ],
    expect: { attended: 2, staff: 2 },
  },
  {
    what: 'Google Meet in German, with a column of remarks',
    lines: [
      'Vorname|Nachname|E-Mail|Dauer|Zeit des Beitritts|Zeit des Verlassens|Anmerkung',
      'Ada|E|ada@example.com|40 Min.|18:00|18:40|',
      'Bo|E|bo@example.com|20 Min.|18:00|18:20|kam später',
    ],
    fileName: '2026-10-26 18_00 - Call - Anwesenheitsbericht.csv',
    expect: { tool: 'google-meet', attended: 2, averageMinutes: 30 },
  },
]
