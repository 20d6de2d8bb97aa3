import type { Case } from '../unseen-table.ts'

/** States with more in their cells than a word, and columns that are like one. */
export const statesInOtherForms: readonly Case[] = [
  {
    what: 'everything in two languages',
    lines: [
      'Nom / Name|Courriel / E-mail|Statut / Status|Présence / Attendance',
      'Ada|ada@example.com|Confirmé / Confirmed|Oui / Yes',
      'Bo|bo@example.com|Confirmé / Confirmed|Non / No',
      'Cy|cy@example.com|Annulé / Cancelled|Non / No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'two things in a cell are no two languages',
    lines: [
      'Name / Company|Email|Status / Notes',
      'Ada / Acme|ada@example.com|Confirmed / vegan',
      'Bo / Acme|bo@example.com|Cancelled / late',
    ],
    expect: { rows: 2, registered: null },
  },
  {
    what: 'a yes and a no in a cell',
    lines: ['Name|Email|Attended', 'Ada|ada@example.com|Yes / No', 'Bo|bo@example.com|Yes'],
    expect: { attended: 1 },
  },
  {
    what: 'a state with the minutes, one with the day',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|Attended (42 min)',
      'Bo|bo@example.com|Attended (12 min)',
      'Cy|cy@example.com|Did not attend',
      'Di|di@example.com|Cancelled on Oct 20',
    ],
    expect: { registered: 3, attended: 2, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a state with the time in brackets',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|Checked in (18:05)',
      'Bo|bo@example.com|Registered (2 cancelled)',
      'Cy|cy@example.com|Cancelled (20.10.2026)',
      'Di|di@example.com|Registered (01.10.2026)',
    ],
    expect: { attended: 1, registered: 2, cancelled: 1 },
  },
  {
    what: 'a state that is taken back in brackets',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|Registered (waitlist)',
      'Bo|bo@example.com|Registered',
      'Cy|cy@example.com|Attended (recording)',
    ],
    expect: { registered: 1, attended: null },
  },
  {
    what: 'two states in a cell',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|Registered, Attended',
      'Bo|bo@example.com|Registered',
      'Cy|cy@example.com|Registered, Cancelled',
      'Di|di@example.com|Registered; No show',
    ],
    expect: { registered: 3, attended: 1, noShow: 2, cancelled: 1 },
  },
  {
    what: 'two states that deny each other',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|Attended, Cancelled',
      'Bo|bo@example.com|Registered',
      'Cy|cy@example.com|Registered, Waitlist',
    ],
    expect: { registered: 1, cancelled: 0 },
  },
  {
    what: 'orders of a shop with a prefix',
    lines: [
      'Order Number|Order Status|Order Date|First Name (Billing)|Last Name (Billing)|Email (Billing)|Item Name|Quantity|Item Cost|Order Total Amount',
      '1|wc-completed|2026-10-01 10:00|Ada|E|ada@example.com|Conference ticket|2|10|20',
      '2|wc-refunded|2026-10-01 10:00|Bo|E|bo@example.com|Conference ticket|1|10|10',
      '3|wc-processing|2026-10-01 10:00|Cy|E|cy@example.com|Conference ticket|1|10|10',
      '4|wc-on-hold|2026-10-01 10:00|Di|E|di@example.com|Conference ticket|1|10|10',
    ],
    expect: { registered: 3, cancelled: 1, pending: 1, attended: null },
  },
  {
    what: 'orders in words that nobody knows',
    lines: ['Order ID|Email|Name|Status|Quantity', '1|ada@example.com|Ada|xyz|2', '2|bo@example.com|Bo|abc|1'],
    expect: { registered: null },
  },
  {
    what: 'orders without a state',
    lines: ['Order ID|Email|Name|Tickets', '1|ada@example.com|Ada|2', '2|bo@example.com|Bo|1'],
    expect: { registered: 3 },
  },
  {
    what: 'a ticket that was a test',
    lines: [
      'Ticket|Name|Email|Status|Test mode|Checked in',
      'T1|Ada|ada@example.com|paid|false|true',
      'T2|Bo|bo@example.com|paid|false|false',
      'T3|Test Person|test@example.com|paid|true|false',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'tests of another kind',
    lines: [
      'Name|Email|Status|COVID test|Test result',
      'Ada|ada@example.com|Confirmed|Yes|negative',
      'Bo|bo@example.com|Confirmed|Yes|negative',
    ],
    expect: { registered: 2, cancelled: 0 },
  },
  {
    what: 'how somebody comes is a yes',
    lines: [
      'Name|Email|Attending',
      'Ada|ada@example.com|In person',
      'Bo|bo@example.com|Online',
      'Cy|cy@example.com|Not attending',
    ],
    expect: { registered: 2, declined: 1, attended: null },
  },
  {
    what: 'how somebody comes beside a yes',
    lines: [
      'ID|Start time|Completion time|Email|Name|Your name|Your e-mail|Will you attend in person?',
      '1|10/13/2026 10:00:00|10/13/2026 10:02:00|anonymous||Ada|ada@example.com|Yes',
      '2|10/13/2026 11:00:00|10/13/2026 11:02:00|anonymous||Bo|bo@example.com|No, online',
      '3|10/14/2026 11:00:00|10/14/2026 11:02:00|anonymous||Cy|cy@example.com|Yes',
    ],
    expect: { rows: 3, attended: null },
  },
  {
    what: 'a poll about the next one',
    lines: [
      'Name|Email|Join time|Leave time|Attended minutes|Poll 1: Will you attend the next one?|Questions asked',
      'Ada|ada@example.com|2026-10-26 18:00|2026-10-26 18:40|40|Yes|2',
      'Bo|bo@example.com|2026-10-26 18:00|2026-10-26 18:20|20|No|0',
    ],
    expect: { registered: null, attended: 2, averageMinutes: 30 },
  },
  {
    what: 'conditions that were accepted',
    lines: [
      'Name|Email|Registered on|Accepted code of conduct|Cancellation policy accepted',
      'Ada|ada@example.com|2026-10-01|Yes|Yes',
      'Bo|bo@example.com|2026-10-01|No|Yes',
      'Cy|cy@example.com|2026-10-01|Yes|Yes',
    ],
    expect: { rows: 3, registered: null, cancelled: null, attended: null },
  },
  {
    what: 'conditions of a cancellation',
    lines: [
      'Name|Email|Status|Cancellation policy accepted|Cancellation reason',
      'Ada|ada@example.com|Registered|Yes|',
      'Bo|bo@example.com|Cancelled|Yes|Ill',
      'Cy|cy@example.com|Registered|Yes|',
    ],
    expect: { registered: 2, cancelled: 1, attended: null },
  },
  {
    what: 'how many come, below a word for it',
    lines: [
      'Name|Email|RSVP|Number attending',
      'Ada|ada@example.com|Yes|3',
      'Bo|bo@example.com|No|0',
      'Cy|cy@example.com|Yes|1',
    ],
    expect: { registered: 4 },
  },
]
