import type { Case } from '../unseen-table.ts'

const guest = (at: number) => `p${at}@example.com`

/** Lists in which something looks like what it is not. */
export const misleadingLists: readonly Case[] = [
  {
    what: 'an attendee list in which a rank is called places',
    lines: ['Name|Email|RSVP|Place', 'Ada|ada@example.com|Yes|1', 'Bo|bo@example.com|Yes|2'],
    expect: { registered: 2, anonymous: 0 },
  },
  {
    what: 'support tickets of the people who came are no seats once a status says who they are',
    lines: ['Name|Email|Attended|Open issues', 'Ada|ada@example.com|Yes|4', 'Bo|bo@example.com|No|2'],
    expect: { attended: 1, anonymous: 0 },
  },
  {
    what: 'quantities below the rows that are looked at first',
    lines: [
      'Order ID|Email|Quantity',
      ...Array.from({ length: 120 }, (_, at) => `${at}|${guest(at)}|1`),
      `200|${guest(200)}|5`,
    ],
    expect: { rows: 121, registered: 125, anonymous: 4 },
  },
  {
    what: 'scanned tickets',
    lines: [
      'Ticket code|Name|Email|Ticket status|Purchased on',
      'T1|Ada|ada@example.com|Used|2026-10-13 10:00',
      'T2|Bo|bo@example.com|Unused|2026-10-13 10:00',
      'T3|Cy|cy@example.com|Refunded|2026-10-13 10:00',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a state that is where somebody lives',
    lines: ['Name|Email|RSVP|City|State', 'Ada|ada@example.com|Yes|Austin|TX', 'Bo|bo@example.com|No|Boise|ID'],
    expect: { registered: 1, declined: 1 },
  },
  {
    what: 'days of a conference, one column each, with times',
    lines: [
      'Name|Email|Status|Check-in day 1|Check-in day 2',
      'Ada|ada@example.com|Confirmed|2026-10-26 09:00|',
      'Bo|bo@example.com|Confirmed||2026-10-27 09:30',
      'Cy|cy@example.com|Confirmed||',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'an earlier event that somebody attended is not this one',
    lines: [
      'Name|Email|Status|Attended last year',
      'Ada|ada@example.com|Confirmed|Yes',
      'Bo|bo@example.com|Confirmed|No',
    ],
    expect: { registered: 2, attended: null, noShow: null },
  },
  {
    what: 'a no-show of an earlier event is not one of this',
    lines: ['Name|Email|Status|No-shows before', 'Ada|ada@example.com|Confirmed|0', 'Bo|bo@example.com|Confirmed|3'],
    expect: { registered: 2, attended: null, noShow: null },
  },
  {
    what: 'orders with a line of totals',
    lines: ['Order|Email|Quantity', '1|ada@example.com|2', '2|bo@example.com|1', 'Total||3'],
    expect: { rows: 2, registered: 3, anonymous: 1 },
  },
  {
    what: 'an order for nobody',
    lines: ['Order|Email|Quantity', '1|ada@example.com|2', '2|bo@example.com|0'],
    expect: { rows: 2, registered: 2, anonymous: 1 },
  },
  {
    what: 'serials of a list that a German spreadsheet saved, with points between thousands nowhere',
    lines: ['Name|E-Mail|Zusage|Angemeldet am', 'Ada|ada@example.com|ja|45910,5', 'Bo|bo@example.com|nein|45911'],
    dialect: { delimiter: ';' },
    expect: { registered: 1, declined: 1, codes: ['SERIAL_DATE'] },
  },
  {
    what: 'ids in a column of when somebody was created',
    lines: ['Name|Email|RSVP|Created by', 'Ada|ada@example.com|Yes|45910', 'Bo|bo@example.com|Yes|45911'],
    expect: { registered: 2, codes: [], fields: ['name', 'email', 'status', null] },
  },
]
