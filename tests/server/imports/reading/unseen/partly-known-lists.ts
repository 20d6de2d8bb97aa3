import type { Case } from '../unseen-table.ts'

/** Lists of people of which only a part is in words that are known, and columns that say more than one thing of a person. */
export const partlyKnownLists: readonly Case[] = [
  {
    what: 'Eventbrite attendees in Finnish',
    lines: [
      'Tilausnumero|Tilauspäivä|Etunimi|Sukunimi|Sähköposti|Määrä|Lipputyyppi|Osallistujan tila',
      '101|2026-09-01|Ada|E|ada@example.com|1|Lippu|Kirjautunut sisään',
      '102|2026-09-01|Bo|E|bo@example.com|1|Lippu|Osallistuu',
      '103|2026-09-01|Cy|E|cy@example.com|1|Lippu|Hyvitetty',
    ],
    dialect: { delimiter: ';' },
    expect: { tool: 'eventbrite', registered: 2, attended: 1, noShow: 1, cancelled: 1, codes: [] },
  },
  {
    what: 'Eventbrite attendees in Swedish',
    lines: [
      'Ordernr|Orderdatum|Förnamn|Efternamn|E-post|Antal|Biljettyp|Deltagarnr|Deltagarstatus',
      '101|2026-09-01|Ada|E|ada@example.com|1|Biljett|1|Incheckad',
      '102|2026-09-01|Bo|E|bo@example.com|1|Biljett|2|Deltar',
      '103|2026-09-01|Cy|E|cy@example.com|1|Biljett|3|Återbetald',
    ],
    dialect: { delimiter: ';' },
    expect: { tool: 'eventbrite', registered: 2, attended: 1, noShow: 1, cancelled: 1, anonymous: 0, codes: [] },
  },
  {
    what: 'Eventbrite attendees whose columns of people nobody can read are no silent nought',
    lines: [
      'Tilausnumero|Aaa|Bbb|Lipputyyppi|Osallistujan tila',
      '101|Ada|x|Lippu|Osallistuu',
      '102|Bo|y|Lippu|Osallistuu',
    ],
    expect: { tool: 'generic', asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping', 'rowsAre'] },
  },
  {
    what: 'a refunded order has a second row with a negative amount',
    lines: [
      'Order #|Order Date|Email|Quantity|Total Paid|Order Status',
      '101|2026-09-01|ada@example.com|3|$30.00|Completed',
      '102|2026-09-02|bo@example.com|2|$20.00|Completed',
      '102|2026-09-03|bo@example.com|2|($20.00)|Refunded',
      '103|2026-09-02|cy@example.com|1|$10.00|Completed',
    ],
    expect: { tool: 'eventbrite', registered: 4, cancelled: 2 },
  },
  {
    what: 'both rows of a refunded order say so',
    lines: [
      'Order #|Order Date|Email|Quantity|Total Paid|Order Status',
      '101|2026-09-01|ada@example.com|3|$30.00|Completed',
      '102|2026-09-02|bo@example.com|2|$20.00|Refunded',
      '102|2026-09-03|bo@example.com|2|($20.00)|Refunded',
      '103|2026-09-02|cy@example.com|1|$10.00|Completed',
    ],
    expect: { tool: 'eventbrite', registered: 4, cancelled: 2 },
  },
  {
    what: 'a refund of Eventbrite that is told by its word alone, of one of three tickets',
    lines: [
      'Order #|Order Date|Email|Quantity|Total Paid|Order Status',
      '101|2026-09-01|ada@example.com|3|$30.00|Completed',
      '101|2026-09-03|ada@example.com|1|$10.00|Refunded',
      '102|2026-09-02|bo@example.com|2|$20.00|Refunded',
    ],
    expect: { tool: 'eventbrite', registered: 2, cancelled: 3 },
  },
  {
    what: 'a shop that counts what was given back below nought',
    lines: [
      'Order|Date|Email|Quantity|Total|Status',
      '101|2026-09-01|ada@example.com|3|30.00|Completed',
      '102|2026-09-02|bo@example.com|2|20.00|Refunded',
      '102|2026-09-03|bo@example.com|-2|-20.00|Refunded',
      '103|2026-09-02|cy@example.com|1|10.00|Completed',
    ],
    expect: { tool: 'generic', registered: 4, cancelled: 2 },
  },
  {
    what: 'a shop whose first row of an order stands as it was',
    lines: [
      'Order|Date|Email|Quantity|Total|Status',
      '101|2026-09-01|ada@example.com|3|30.00|Completed',
      '102|2026-09-02|bo@example.com|2|20.00|Completed',
      '102|2026-09-03|bo@example.com|2|-20.00|Refunded',
    ],
    expect: { tool: 'generic', registered: 3, cancelled: 2 },
  },
  {
    what: 'sorts of tickets of one order, one of them given back, are no repetition',
    lines: [
      'Order ID|Date|Email|Quantity|Total|Discount|Status',
      '101|2026-09-01|ada@example.com|3|30.00|-5.00|Completed',
      '101|2026-09-01|ada@example.com|2|20.00|-5.00|Refunded',
    ],
    expect: { tool: 'generic', registered: 3, cancelled: 2 },
  },
  {
    what: 'a generic list with a status and a column of who cancelled',
    lines: ['Name|Email|Status|Cancelled', 'Ada|ada@example.com|Registered|No', 'Bo|bo@example.com|Registered|Yes'],
    expect: { registered: 1, cancelled: 1, codes: [] },
  },
  {
    what: 'who is approved, and who cancelled',
    lines: [
      'Name|Email|Approved|Cancelled',
      'Ada|ada@example.com|TRUE|FALSE',
      'Bo|bo@example.com|TRUE|TRUE',
      'Cy|cy@example.com|FALSE|FALSE',
    ],
    expect: { registered: 1, cancelled: 1, pending: 1, codes: [] },
  },
  {
    what: 'who cancelled, and who is approved, the other way round',
    lines: [
      'Name|Email|Cancelled|Approved',
      'Ada|ada@example.com|FALSE|TRUE',
      'Bo|bo@example.com|TRUE|TRUE',
      'Cy|cy@example.com|FALSE|FALSE',
    ],
    expect: { registered: 1, cancelled: 1, pending: 1, codes: [] },
  },
  {
    what: 'who was paid back',
    lines: ['Name|Email|Status|Refunded', 'Ada|ada@example.com|Confirmed|Yes', 'Bo|bo@example.com|Confirmed|'],
    expect: { registered: 1, cancelled: 1, codes: [] },
  },
  {
    what: 'who had to call off, in German',
    lines: [
      'Name|E-Mail|Status|Abgesagt|Erschienen',
      'Ada|ada@example.com|Angemeldet|Nein|Ja',
      'Bo|bo@example.com|Angemeldet|Ja|Nein',
      'Cy|cy@example.com|Angemeldet|Nein|Nein',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, codes: [] },
  },
  {
    what: 'a time at which somebody cancelled beside a status that was not changed',
    lines: [
      'Name|Email|Status|Cancelled at',
      'Ada|ada@example.com|Registered|',
      'Bo|bo@example.com|Registered|2026-10-05 10:00',
      'Cy|cy@example.com|Registered|0000-00-00 00:00:00',
    ],
    expect: { registered: 2, cancelled: 1, codes: [] },
  },
  {
    what: 'who waits beside a status',
    lines: [
      'Name|Email|Status|On waitlist',
      'Ada|ada@example.com|Registered|No',
      'Bo|bo@example.com|Registered|Yes',
      'Cy|cy@example.com|Cancelled|Yes',
    ],
    expect: { registered: 1, waitlisted: 1, cancelled: 1, codes: [] },
  },
  {
    what: "the buyer's address before the attendee's",
    lines: [
      'Order|Email|Attendee name|Attendee email|Ticket|Status',
      '1|buyer@example.com|Ada|ada@example.com|Std|Confirmed',
      '1|buyer@example.com|Bo|bo@example.com|Std|Confirmed',
      '1|buyer@example.com|Cy|cy@example.com|Std|Confirmed',
      '1|buyer@example.com|Di|di@example.com|Std|Cancelled',
    ],
    expect: {
      registered: 3,
      cancelled: 1,
      anonymous: 0,
      fields: [null, null, 'name', 'email', null, 'status'],
      codes: [],
    },
  },
  {
    what: 'the address of who holds the ticket',
    lines: [
      'Email|Ticket holder email|RSVP',
      'buyer@example.com|ada@example.com|Yes',
      'buyer@example.com|bo@example.com|Yes',
    ],
    expect: { registered: 2, fields: [null, 'email', 'status'] },
  },
  {
    what: 'the address of who takes part, in French',
    lines: [
      'E-mail|Nom du participant|E-mail du participant|Statut',
      'buyer@example.com|Ada|ada@example.com|Confirmé',
      'buyer@example.com|Bo|bo@example.com|Confirmé',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, fields: [null, 'name', 'email', 'status'] },
  },
  {
    what: 'a time of nought is none',
    lines: [
      'Name|Email|RSVP|Checked in at',
      'Ada|ada@example.com|Yes|2026-10-26 18:00:00',
      'Bo|bo@example.com|Yes|1970-01-01 00:00:00',
      'Cy|cy@example.com|Yes|0001-01-01T00:00:00',
      'Di|di@example.com|Yes|0000-00-00 00:00:00',
    ],
    expect: { registered: 4, attended: 1, noShow: 3, codes: [] },
  },
  {
    what: 'nobody joined at nought',
    lines: [
      'Name|Email|RSVP|Join time|Leave time',
      'Ada|ada@example.com|Yes|2026-10-26 18:00:00|2026-10-26 19:00:00',
      'Bo|bo@example.com|Yes|0001-01-01T00:00:00Z|0001-01-01T00:00:00Z',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, averageMinutes: 60, codes: [] },
  },
  {
    what: 'a column for one further guest',
    lines: ['Name|Email|RSVP|+1', 'Ada|ada@example.com|Yes|1', 'Bo|bo@example.com|Yes|0'],
    expect: { registered: 2, guests: 1, fields: ['name', 'email', 'status', 'guests'] },
  },
  {
    what: 'whether somebody brings one further guest',
    lines: ['Name|Email|RSVP|+1', 'Ada|ada@example.com|Yes|Yes', 'Bo|bo@example.com|Yes|No'],
    expect: { registered: 2, guests: 1, fields: ['name', 'email', 'status', 'guests'] },
  },
  {
    what: 'one answer about a cancellation that is neither yes nor no is told',
    lines: [
      'Name|Email|Status|Cancelled',
      'Ada|ada@example.com|Registered|maybe',
      ...Array.from({ length: 11 }, (_, at) => `P${at}|p${at}@example.com|Registered|${at === 0 ? 'Yes' : 'No'}`),
    ],
    expect: { registered: 11, cancelled: 1, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'two names and two addresses, of who bought and of who holds the ticket',
    lines: [
      'Purchaser name|Purchaser email|Ticket holder name|Ticket holder email|Status',
      'Xi|x@example.com|Ada|ada@example.com|Valid',
      'Xi|x@example.com|Bo|bo@example.com|Valid',
    ],
    expect: { registered: 2, anonymous: 0, fields: [null, null, 'name', 'email', 'status'], codes: [] },
  },
  {
    what: 'minutes with decimal commas',
    lines: ['Name|E-Mail|Dauer (Minuten)', 'Ada|ada@example.com|60,5', 'Bo|bo@example.com|59,5'],
    dialect: { delimiter: ';' },
    expect: { averageMinutes: 60, codes: [] },
  },
]
