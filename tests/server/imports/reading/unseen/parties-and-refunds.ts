import type { Case } from '../unseen-table.ts'

/** Several people in a row, several rows of a person, money that went back, and people of the house. */
export const partiesAndRefunds: readonly Case[] = [
  {
    what: 'adults and children of a family',
    lines: [
      'Name|Email|Registered at|Status|Adults|Children',
      'Ada|ada@example.com|2026-10-01|Confirmed|2|1',
      'Bo|bo@example.com|2026-10-02|Confirmed|1|0',
    ],
    expect: { rows: 2 },
  },
  {
    what: 'an answer with how many come',
    lines: [
      'Name|Email|RSVP|Party size',
      'Ada|ada@example.com|Yes|3',
      'Bo|bo@example.com|Yes|1',
      'Cy|cy@example.com|No|0',
    ],
    expect: { rows: 3, registered: 4, declined: 0 },
  },
  {
    what: 'quantities bought and checked in',
    lines: [
      'Order #|Name|Email|Quantity|Checked-in quantity|Status',
      '1|Ada|ada@example.com|3|2|Completed',
      '2|Bo|bo@example.com|1|0|Completed',
    ],
    expect: { rows: 2, registered: 4 },
  },
  {
    what: 'a row for each plus one, called after whom they come with',
    lines: [
      'Name|Email|RSVP|Guest of',
      'Ada|ada@example.com|Yes|',
      'Guest of Ada||Yes|Ada',
      'Guest of Ada||Yes|Ada',
      'Bo|bo@example.com|No|',
    ],
    expect: { rows: 4, registered: 3, declined: 1 },
  },
  {
    what: 'refunds in full and in part',
    lines: [
      'Ticket|Name|Email|Ticket status|Amount|Refunded amount',
      '1|Ada|ada@example.com|Sold|20.00|0.00',
      '2|Bo|bo@example.com|Partially refunded|20.00|5.00',
      '3|Cy|cy@example.com|Refunded|20.00|20.00',
    ],
    expect: { rows: 3, cancelled: 1 },
  },
  {
    what: 'a refund that was asked for has not been given',
    lines: [
      'Ticket|Name|Email|Status|Refund requested',
      '1|Ada|ada@example.com|Paid|No',
      '2|Bo|bo@example.com|Paid|Yes',
    ],
    expect: { rows: 2, cancelled: 0 },
  },
  {
    what: 'the same person with two tickets and one address',
    lines: [
      'Ticket|Name|Email|Status|Checked in',
      'A1|Ada|ada@example.com|Valid|Yes',
      'A2|Ada|ada@example.com|Valid|No',
      'A3|Bo|bo@example.com|Valid|No',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, duplicates: 1 },
  },
  {
    what: 'people who moved to another date',
    lines: [
      'Name|Email|Registered at|Status',
      'Ada|ada@example.com|2026-10-01|Registered',
      'Bo|bo@example.com|2026-10-01|Transferred',
      'Cy|cy@example.com|2026-10-01|Moved to another session',
    ],
    expect: { registered: 1, cancelled: 1, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'volunteers and organisers in a column of categories',
    lines: [
      'Name|Email|Category|Registered at|Checked in',
      'Ada|ada@example.com|Attendee|2026-10-01|Yes',
      'Bo|bo@example.com|Attendee|2026-10-01|No',
      'Olga|olga@example.com|Organizer|2026-10-01|Yes',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, staff: 1 },
  },
  {
    what: 'roles of several words in one cell',
    lines: [
      'Name|Email|Role|Registered at|Checked in',
      'Ada|ada@example.com|Attendee|2026-10-01|Yes',
      'Sam|sam@example.com|Speaker, Attendee|2026-10-01|Yes',
      'Olga|olga@example.com|Organizer / Speaker|2026-10-01|Yes',
      'Bo|bo@example.com|Attendee|2026-10-01|No',
    ],
    expect: { rows: 4, registered: 2, attended: 1, noShow: 1, staff: 2 },
  },
  {
    what: 'people of the house among those who joined, by role',
    lines: [
      'Participant|Email|Role|Join time|Leave time',
      'Ada|ada@example.com|Attendee|26.10.2026 18:00|26.10.2026 18:40',
      'Bo|bo@example.com|Panelist|26.10.2026 17:50|26.10.2026 19:00',
      'Hal|hal@example.com|Host|26.10.2026 17:45|26.10.2026 19:00',
      'Cy|cy@example.com|Attendee|26.10.2026 18:00|26.10.2026 18:20',
    ],
    expect: { attended: 2, staff: 2, averageMinutes: 30, registered: null },
  },
  {
    what: 'registrations that a bot or a person rejected',
    lines: [
      'Name|Email|Registered at|Approval',
      'Ada|ada@example.com|2026-10-01|Approved',
      'Bo|bo@example.com|2026-10-01|Pending',
      'Cy|cy@example.com|2026-10-01|Denied',
    ],
    expect: { registered: 1, pending: 1, declined: 1 },
  },
  {
    what: 'a payment that is open beside one that was made',
    lines: ['Name|Email|Registered at|Paid', 'Ada|ada@example.com|2026-10-01|Yes', 'Bo|bo@example.com|2026-10-01|No'],
    expect: { rows: 2, attended: null },
  },
  {
    what: 'people without a name or an address, as numbered guests',
    lines: [
      'Ticket no|Holder|Email|State|Scanned at',
      '1|Ada E|ada@example.com|Valid|2026-10-26 18:00',
      '2|||Valid|2026-10-26 18:01',
      '3|||Valid|',
    ],
    expect: { rows: 3, registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'a list in which deleted people are struck out by a word in their name',
    lines: [
      'Name|Email|Registered at|Attended',
      'Ada|ada@example.com|2026-10-01|Yes',
      'Bo (cancelled)|bo@example.com|2026-10-02|No',
      'Cy|cy@example.com|2026-10-02|No',
    ],
    expect: { rows: 3, attended: 1, registered: null },
  },
  {
    what: 'Pretix-like: voided positions in German with an order above',
    lines: [
      'Bestellnummer|Positionsnummer|Status|Produkt|Name|E-Mail|Bestelldatum|Check-in',
      'AB1|1|Bezahlt|Standard|Ada|ada@example.com|01.10.2026|26.10.2026 18:00',
      'AB1|2|Bezahlt|Standard|Bo|bo@example.com|01.10.2026|',
      'AB2|1|Storniert|Standard|Cy|cy@example.com|13.10.2026|',
      'AB3|1|Ausstehend|Standard|Di|di@example.com|13.10.2026|',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, pending: 1 },
  },
  {
    what: 'orders of a shop with a free gift beside the tickets',
    lines: [
      'Order|Name|Email|Item|Quantity|Status',
      '1|Ada|ada@example.com|Conference ticket|2|Paid',
      '1|Ada|ada@example.com|T-shirt|1|Paid',
      '2|Bo|bo@example.com|Conference ticket|1|Paid',
    ],
    expect: { rows: 3, registered: 3 },
  },
  {
    what: 'a list with a total in the column of names',
    lines: [
      'First name|Last name|Email|Tickets|Status',
      'Ada|E|ada@example.com|2|Confirmed',
      'Bo|E|bo@example.com|1|Confirmed',
      'Total|||3|',
    ],
    expect: { rows: 2, registered: 3, codes: ['TOTALS_ROW'] },
  },
]
