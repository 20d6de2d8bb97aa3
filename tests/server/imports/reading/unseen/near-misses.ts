import type { Case } from '../unseen-table.ts'

/** What the rules for further forms of words, addresses and durations must leave alone. */
export const nearMisses: readonly Case[] = [
  {
    what: 'a status that begins as an answer does and is none',
    lines: ['Name|Email|RSVP', 'Ada|ada@example.com|Yes', 'Bo|bo@example.com|No-show', 'Cy|cy@example.com|No reply'],
    expect: { registered: 2, declined: 0, invited: 1 },
  },
  {
    what: 'two attendees who share an address, beside their own at home',
    lines: [
      'Name|Email|Second email|Status',
      'Ada|family@example.com|ada@example.com|Registered',
      'Bo|family@example.com|bo@example.com|Registered',
    ],
    expect: { registered: 2 },
  },
  {
    what: 'hours and minutes below a day',
    lines: ['Name|Email|Attended|Duration', 'Ada|ada@example.com|Yes|1:20', 'Bo|bo@example.com|Yes|0:40'],
    expect: { averageMinutes: 60 },
  },
  {
    what: 'a guest list whose only address is of the guest',
    lines: ['Guest name|Guest email|RSVP', 'Ada|ada@example.com|Yes', 'Bo|bo@example.com|No'],
    expect: { registered: 1, declined: 1, guests: null, anonymous: 0 },
  },
  {
    what: 'a part of the programme that somebody declines',
    lines: [
      'Name|Email|Status|Will you attend the dinner?',
      'Ada|ada@example.com|Registered|No',
      'Bo|bo@example.com|Registered|Yes',
    ],
    expect: { registered: 2, declined: 0 },
  },
  {
    what: 'a person with one name, which is a word',
    lines: ['Name|Email|Status', 'Late|late@example.com|Registered', 'Joker||Registered'],
    expect: { rows: 2, registered: 2 },
  },
  {
    what: 'a lone column of who does not come',
    lines: ['Name|Email|Not coming', 'Ada|ada@example.com|', 'Bo|bo@example.com|x'],
    expect: { registered: 1, cancelled: 1 },
  },
  {
    what: 'a column of both answers, and one of when it was cancelled',
    lines: [
      'Name|Email|Response|Cancelled at|Dropped out',
      'Ada|ada@example.com|Yes||No',
      'Bo|bo@example.com|Yes|2026-10-20 10:00|No',
      'Cy|cy@example.com|Yes||Yes',
      'Di|di@example.com|No||',
    ],
    expect: { registered: 1, cancelled: 2, declined: 1 },
  },
  {
    what: 'a check-in and a check-out are no two days',
    lines: [
      'Name|Email|Status|Check-in time|Check-out time',
      'Ada|ada@example.com|Registered|2026-10-26 18:00|2026-10-26 19:00',
      'Bo|bo@example.com|Registered||',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'arrival and departure',
    lines: [
      'Name|Email|Arrival time|Departure time',
      'Ada|ada@example.com|2026-10-26 18:00|2026-10-26 18:30',
      'Bo|bo@example.com||',
    ],
    expect: { attended: 1 },
  },
  {
    what: 'how many people a company has is no number of seats',
    lines: [
      'Name|Email|Number of employees|Status',
      'Ada|ada@example.com|300|Registered',
      'Bo|bo@example.com|20|Registered',
    ],
    expect: { registered: 2 },
  },
  {
    what: 'a total of one registration below, told by a long label',
    lines: ['Name|Email|Status', 'Ada|ada@example.com|Registered', 'Total number of registered participants: 1||'],
    expect: { rows: 1, registered: 1, anonymous: 0, codes: ['TOTALS_ROW'] },
  },
  {
    what: 'somebody called Total Anders',
    lines: ['Name|Email|Status', 'Total Anders Lindqvist Berg|tal@example.com|Registered'],
    expect: { rows: 1, registered: 1 },
  },
  {
    what: 'states of Shopify in capitals and with signs',
    lines: [
      'Order|Email|Lineitem quantity|Financial Status|Cancelled at',
      '#1|ada@example.com|2|PAID|',
      '#2|bo@example.com|1|REFUNDED|',
      '#3|cy@example.com|3|PAID|2026-10-20 10:00',
    ],
    expect: { registered: 2, cancelled: 4 },
  },
  {
    what: 'Teams in Dutch with a webinar, first of all two who did not come',
    lines: [
      '1. Samenvatting',
      'Titel van vergadering|Webinar',
      '',
      '2. Deelnemers',
      'Naam|Eerste deelname|Laatste vertrek|Duur van vergadering|E-mail|Deelnemer-id (UPN)|Rol|Registratiestatus',
      'Bo||||bo@example.com||Deelnemer|Geregistreerd',
      'Cy||||cy@example.com||Deelnemer|Geannuleerd',
      'Ada|26-10-2026 18:00:00|26-10-2026 18:30:00|30 m 0 s|ada@example.com||Deelnemer|Geregistreerd',
    ],
    dialect: { delimiter: '\t', encoding: 'utf-16le' },
    expect: { tool: 'teams', registered: 2, attended: 1, noShow: 1, cancelled: 1, averageMinutes: 30 },
  },
]
