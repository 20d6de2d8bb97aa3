import type { Case } from '../unseen-table.ts'

/** Lists at a door, as spreadsheets and small apps keep them, and reports of tools from which columns were left out. */
export const doorLists: readonly Case[] = [
  {
    what: 'an app with the time of each in and out',
    lines: [
      'Attendee ID|Full name|E-mail|Ticket|In|Out|Minutes on site',
      '1|Ada|ada@example.com|GA|2026-10-26 18:00|2026-10-26 18:40|40',
      '2|Bo|bo@example.com|GA|||0',
    ],
    expect: { attended: 1 },
  },
  {
    what: 'a list with both the wish and what came of it, in German',
    lines: [
      'Zeitstempel|Vorname|Nachname|E-Mail|Kommst du?|War da|Bringst du jemanden mit?|Begleitung (Anzahl)',
      '01.10.2026 10:00|Ada|E|ada@example.com|Ja|x|Ja|1',
      '13.10.2026 10:00|Bo|E|bo@example.com|Ja||Nein|0',
      '13.10.2026 10:00|Cy|E|cy@example.com|Nein||Nein|0',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1 },
  },
  {
    what: 'names alone with a tick',
    lines: ['Name|✓', 'Ada|x', 'Bo|', 'Cy|x'],
    expect: { rows: 3, registered: null },
  },
  {
    what: 'a list in which a colour was written down',
    lines: ['Name|Email|Attended (green = yes, red = no)', 'Ada|ada@example.com|green', 'Bo|bo@example.com|red'],
    expect: { registered: null },
  },
  {
    what: 'a mark of presence in percent of sessions',
    lines: ['Name|Email|Sessions attended|Total sessions', 'Ada|ada@example.com|3|5', 'Bo|bo@example.com|0|5'],
    expect: { attended: 1, registered: null },
  },
  {
    what: 'who registered on site',
    lines: [
      'Name|Email|Registered|Registration type|Checked in',
      'Ada|ada@example.com|2026-10-01|Online|Yes',
      'Bo|bo@example.com|2026-10-01|Online|No',
      'Cy|cy@example.com|2026-10-26|On site|Yes',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'a ticket that was resold, and one that is on hold',
    lines: [
      'Ticket|Name|Email|Status|Scanned',
      'T1|Ada|ada@example.com|Resold|No',
      'T2|Bo|bo@example.com|Active|Yes',
      'T3|Cy|cy@example.com|On hold|No',
    ],
    expect: { attended: 1, pending: 1 },
  },
  {
    what: 'complimentary tickets and press are people as all others',
    lines: [
      'Ticket|Name|Email|Type|Status|Checked in',
      'T1|Ada|ada@example.com|Complimentary|Valid|Yes',
      'T2|Bo|bo@example.com|Press|Valid|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, staff: 0 },
  },
  {
    what: 'an attendee export with when each was last seen on the site',
    lines: [
      'Name|Email|Registered at|Last seen|Attended',
      'Ada|ada@example.com|2026-10-01|2026-11-01 10:00|Yes',
      'Bo|bo@example.com|2026-10-02|2026-10-02 10:00|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, averageMinutes: null },
  },
  {
    what: 'who came, with how happy they were',
    lines: [
      'Name|Email|Registered on|Attended|Rating (1-5)|Would attend again?',
      'Ada|ada@example.com|2026-10-01|Yes|5|Yes',
      'Bo|bo@example.com|2026-10-02|No||',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'minutes at two stages, and no total',
    lines: [
      'Name|Email|Registered on|Minutes on main stage|Minutes on side stage',
      'Ada|ada@example.com|2026-10-01|40|20',
      'Bo|bo@example.com|2026-10-02|0|0',
    ],
    expect: { rows: 2 },
  },
  {
    what: 'a list of Sweden with semicolons',
    lines: [
      'Förnamn;Efternamn;E-post;Anmäld;Status;Närvarande',
      'Ada;E;ada@example.com;2026-10-01;Bekräftad;Ja',
      'Bo;E;bo@example.com;2026-10-01;Bekräftad;Nej',
      'Cy;E;cy@example.com;2026-10-01;Avbokad;Nej',
    ].map(line => line.replaceAll(';', '|')),
    dialect: { delimiter: ';', encoding: 'windows-1252' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a Dutch list with a date of registration and who came',
    lines: [
      'Voornaam|Achternaam|E-mailadres|Aangemeld op|Aanwezig',
      'Ada|E|ada@example.com|13-10-2026|Ja',
      'Bo|E|bo@example.com|14-10-2026|Nee',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'a volunteer among those who came',
    lines: ['Name|Email|Volunteer|Checked in', 'Ada|ada@example.com|Yes|Yes', 'Bo|bo@example.com|No|Yes'],
    expect: { registered: null },
  },
  {
    what: 'an Eventbrite report without the type of the ticket',
    lines: [
      'Order #|Order Date|First Name|Last Name|Email|Attendee #|Attendee Status',
      '100|2026-10-01 10:00|Ada|E|ada@example.com|1|Checked In',
      '101|2026-10-01 10:00|Bo|E|bo@example.com|2|Attending',
      '102|2026-10-01 10:00|Cy|E|cy@example.com|3|Not Attending',
    ],
    expect: { tool: 'eventbrite', registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a list of one’s own with a status of each attendee',
    lines: [
      'Order #|Name|Email|Attendee status',
      '1|Ada|ada@example.com|Attending',
      '2|Bo|bo@example.com|Not attending',
    ],
    expect: { tool: 'generic', registered: 1, declined: 1 },
  },
  {
    what: 'orders of Humanitix without the column of those cancelled',
    lines: [
      'Order id|Event|First name|Last name|Email|Order date|Financial status|Valid tickets|Paid',
      'H1|Conf|Ada|E|ada@example.com|01/10/2026|paid|3|$30.00',
      'H2|Conf|Bo|E|bo@example.com|13/10/2026|paid|1|$10.00',
    ],
    expect: { tool: 'humanitix', registered: 4, attended: null },
  },
]
