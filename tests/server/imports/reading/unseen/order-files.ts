import type { Case } from '../unseen-table.ts'

/** Orders of shops that nobody has described: who ordered holds one seat, and every other seat is an unnamed person. */
export const orderLists: readonly Case[] = [
  {
    what: 'a quantity for each order',
    lines: [
      'Order ID|Name|Email|Quantity|Order date',
      '1001|Ada|ada@example.com|3|2026-10-01 10:00',
      '1002|Bo|bo@example.com|1|2026-10-01 11:00',
      '1003|Cy|cy@example.com|2|2026-10-02 10:00',
    ],
    expect: {
      rows: 3,
      registered: 6,
      attended: null,
      anonymous: 3,
      fields: ['toolId', 'name', 'email', 'tickets', 'registeredAt'],
      asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping'],
    },
  },
  {
    what: 'orders with their status, in German',
    lines: [
      'Bestellnummer|Vorname|Nachname|E-Mail|Anzahl Tickets|Bestellstatus',
      'A1|Ada|E|ada@example.com|2|bezahlt',
      'A2|Bo|E|bo@example.com|4|storniert',
      'A3|Cy|E|cy@example.com|1|bezahlt',
    ],
    dialect: { delimiter: ';' },
    expect: { rows: 3, registered: 3, cancelled: 4, anonymous: 4 },
  },
  {
    what: 'an order with a row for each sort of ticket',
    lines: [
      'Order number|Billing email|Item|Qty',
      '7|ada@example.com|Early bird|2',
      '7|ada@example.com|Student|1',
      '8|bo@example.com|Regular|1',
    ],
    expect: { rows: 3, registered: 4, anonymous: 2 },
  },
  {
    what: 'an order of two sorts of tickets, two of each',
    lines: ['Order number|Billing email|Item|Qty', '7|ada@example.com|Early bird|2', '7|ada@example.com|Student|2'],
    expect: { rows: 2, registered: 4, anonymous: 3 },
  },
  {
    what: 'a row for each ticket of an order, all by its buyer',
    lines: ['Order number|Buyer email|Ticket code|Qty', '7|ada@example.com|T1|2', '7|ada@example.com|T2|2'],
    expect: { rows: 2, fields: [null, 'email', 'toolId', null] },
  },
  {
    what: 'orders of somebody who ordered twice',
    lines: ['Email|Tickets', 'ada@example.com|2', 'ada@example.com|1', 'bo@example.com|1'],
    expect: { rows: 3, registered: 4, anonymous: 2 },
  },
  {
    what: 'a row for each ticket, with the quantity of its order',
    lines: [
      'Order ID|Attendee name|Attendee email|Quantity',
      '1001|Ada|ada@example.com|2',
      '1001|Bo|bo@example.com|2',
      '1002|Cy|cy@example.com|1',
    ],
    expect: { rows: 3, anonymous: 0, registered: null, fields: [null, 'name', 'email', null] },
  },
  {
    what: 'a quantity of one everywhere: each row is a person, with what it says of them',
    lines: ['Name|Email|Quantity|Checked in', 'Ada|ada@example.com|1|Yes', 'Bo|bo@example.com|1|No'],
    expect: { rows: 2, attended: 1, anonymous: 0, fields: ['name', 'email', null, 'attended'] },
  },
  {
    what: 'a check-in of an order of several says nothing of its people',
    lines: ['Order|Email|Qty|Checked in', '1|ada@example.com|3|Yes', '2|bo@example.com|1|No'],
    expect: { rows: 2, registered: 4, attended: null, noShow: null, anonymous: 2 },
  },
  {
    what: 'a quantity that is no number is a row to correct',
    lines: [
      'Order|Email|Quantity',
      ...Array.from({ length: 19 }, (_, at) => `${at}|p${at}@example.com|2`),
      '20|zoe@example.com|two',
    ],
    expect: { rows: 20, registered: 38, anonymous: 19, rejectedRows: 1 },
  },
]
