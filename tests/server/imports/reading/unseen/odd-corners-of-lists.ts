import type { Case } from '../unseen-table.ts'

/** What stands around and between the people of a list, and rows that are nobody's or somebody's twice. */
export const oddCornersOfLists: readonly Case[] = [
  {
    what: 'a list that ends with counts of each kind',
    lines: [
      'Name|Email|Registered on|Attended',
      'Ada|ada@example.com|2026-10-01|Yes',
      'Bo|bo@example.com|2026-10-02|No',
      'Total registered|2||',
      'Total attended|1||',
      'Attendance rate|50%||',
    ],
    expect: { rows: 2, registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'two lists below each other: who came, and who did not',
    lines: [
      'ATTENDED|||',
      'Name|Email|Registered on|Minutes',
      'Ada|ada@example.com|2026-10-01|40',
      'Bo|bo@example.com|2026-10-01|20',
      '',
      'DID NOT ATTEND|||',
      'Name|Email|Registered on|Minutes',
      'Cy|cy@example.com|2026-10-02|',
    ],
    expect: { rows: 3, attended: 2 },
  },
  {
    what: 'test registrations by a column of their own',
    lines: [
      'Name|Email|Registered at|Test registration|Attended',
      'Ada|ada@example.com|2026-10-01|No|Yes',
      'Bo|bo@example.com|2026-10-02|No|No',
      'Test Testson|test@example.com|2026-10-01|Yes|No',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'hashes in place of addresses',
    lines: [
      'Attendee hash|Registered at|Attended|Minutes',
      '3f79bb7b435b05321651daefd374cd21|2026-10-01 10:00|Yes|40',
      '3f79bb7b435b05321651daefd374cd21|2026-10-01 10:00|Yes|20',
      'ba7816bf8f01cfea414140de5dae2223|2026-10-02 10:00|No|0',
    ],
    // Nothing known tells them apart: a person says that the hash does.
    expect: { rows: 3, registered: null, attended: null, noShow: null },
  },
  {
    what: 'names only, two people of one name',
    lines: ['Name|Status', 'Ada E|Attended', 'Bo E|No show', 'Ada E|Attended', 'Cy E|Attended'],
    expect: { rows: 4 },
  },
  {
    what: 'staff by the domain is nobody else, and a role says so',
    lines: [
      'Name|Email|Badge|Registered|Checked in',
      'Ada|ada@example.com|Attendee|2026-10-01|Yes',
      'Bo|bo@example.com|Attendee|2026-10-02|No',
      'Cy|cy@example.com|Staff|2026-10-02|Yes',
      'Di|di@example.com|Crew|2026-10-02|Yes',
      'Ed|ed@example.com|Sponsor|2026-10-02|Yes',
    ],
    expect: { rows: 5, registered: 3, attended: 2, noShow: 1, staff: 2 },
  },
  {
    what: 'joins and leaves as rows of their own',
    lines: [
      'Name|Email|Action|Time',
      'Ada|ada@example.com|Joined|26/10/2026 18:00:00',
      'Bo|bo@example.com|Joined|26/10/2026 18:05:00',
      'Bo|bo@example.com|Left|26/10/2026 18:25:00',
      'Ada|ada@example.com|Left|26/10/2026 18:40:00',
    ],
    expect: { rows: 4, registered: null },
  },
  {
    what: 'the same person with an address in capitals and with blanks',
    lines: [
      'Name|Email|Registered|Attended',
      'Ada|Ada@Example.com|2026-10-01|No',
      'Ada| ada@example.com |2026-10-02|Yes',
      'Bo|bo@example.com|2026-10-02|No',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, duplicates: 1 },
  },
  {
    what: 'somebody who cancelled and registered again',
    lines: [
      'Name|Email|Registered at|Status',
      'Ada|ada@example.com|2026-10-01 10:00|Cancelled',
      'Ada|ada@example.com|2026-10-05 10:00|Registered',
      'Bo|bo@example.com|2026-10-02 10:00|Registered',
    ],
    expect: { rows: 3, registered: 2, cancelled: 0, duplicates: 1, attended: null },
  },
  {
    what: 'group orders: names of guests in one cell',
    lines: [
      'Order|Buyer|Email|Tickets|Guest names|Status|Order date',
      '1|Ada|ada@example.com|3|Bo, Cy|Paid|2026-10-01',
      '2|Di|di@example.com|1||Paid|2026-10-02',
      '3|Ed|ed@example.com|2|Flo|Refunded|2026-10-02',
    ],
    expect: { rows: 3, registered: 4, cancelled: 2 },
  },
  {
    what: 'a clock of twelve hours in Spanish, and minutes between',
    lines: [
      'Nombre|Correo|Hora de entrada|Hora de salida',
      'Ada|ada@example.com|26/10/2026 06:00 p. m.|26/10/2026 06:40 p. m.',
      'Bo|bo@example.com|26/10/2026 06:10 p. m.|26/10/2026 06:30 p. m.',
    ],
    expect: { attended: 2, registered: null, averageMinutes: 30 },
  },
  {
    what: 'a clock of twelve hours in Japanese over midnight',
    lines: [
      '名前|メール|入室|退室',
      '阿田|ada@example.com|2026/10/26 午後11:50|2026/10/27 午前12:20',
      '坊田|bo@example.com|2026/10/26 午後11:50|2026/10/27 午前12:00',
    ],
    expect: { attended: 2, registered: null, averageMinutes: 20 },
  },
  {
    what: 'a column for each state, with the day it was reached',
    lines: [
      'Name|Email|Invited on|Registered on|Cancelled on|Attended on',
      'Ada|ada@example.com|2026-09-20|2026-10-01||2026-10-26',
      'Bo|bo@example.com|2026-09-20|2026-10-02||',
      'Cy|cy@example.com|2026-09-20|2026-10-02|2026-10-10|',
      'Di|di@example.com|2026-09-20|||',
    ],
    expect: { rows: 4, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a column for each state, with 1 where it holds',
    lines: [
      'Email|Registered|Attended|No Show|Cancelled|On-demand',
      'ada@example.com|1|1|0|0|0',
      'bo@example.com|1|0|1|0|1',
      'cy@example.com|0|0|0|1|0',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a virtual and an in-person state of one person',
    lines: [
      'Name|Email|Registered on|Attended in person|Attended online',
      'Ada|ada@example.com|2026-10-01|Yes|No',
      'Bo|bo@example.com|2026-10-01|No|Yes',
      'Cy|cy@example.com|2026-10-01|No|No',
    ],
    expect: { rows: 3, registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'who came late and who left early came',
    lines: [
      'Name|Email|Registration date|Attendance status',
      'Ada|ada@example.com|2026-10-01|On time',
      'Bo|bo@example.com|2026-10-01|Late',
      'Cy|cy@example.com|2026-10-01|Left early',
      'Di|di@example.com|2026-10-01|Absent',
    ],
    expect: { rows: 4, registered: 4, attended: 3, noShow: 1 },
  },
  {
    what: 'a raffle winner and a consent are nobody who came',
    lines: [
      'Name|Email|Registered on|Photo consent|Raffle winner|Newsletter',
      'Ada|ada@example.com|2026-10-01|Yes|No|Yes',
      'Bo|bo@example.com|2026-10-02|No|Yes|No',
    ],
    expect: {
      rows: 2,
      registered: null,
      attended: null,
      asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping', 'rowsAre'],
    },
  },
  {
    what: 'an address of somebody who registered for others',
    lines: [
      'Participant name|Contact email (registered by)|Registered on|Status',
      'Ada|office@example.com|2026-10-01|Confirmed',
      'Bo|office@example.com|2026-10-01|Confirmed',
      'Cy|office@example.com|2026-10-01|Cancelled',
    ],
    expect: { rows: 3, registered: 2, cancelled: 1 },
  },
  {
    what: 'day-first dates that could be month-first but for one',
    lines: [
      'Name;Email;Angemeldet am;Teilgenommen'.replaceAll(';', '|'),
      'Ada|ada@example.com|05/10/2026|Ja',
      'Bo|bo@example.com|06/10/2026|Nein',
      'Cy|cy@example.com|23/10/2026|Nein',
    ],
    dialect: { delimiter: ';', encoding: 'utf-16le' },
    expect: { rows: 3, registered: 3, attended: 1, noShow: 2 },
  },
  {
    what: 'a footer of a legal kind and the day of the export',
    lines: [
      'First name|Last name|Email|Registered at|Checked in at',
      'Ada|E|ada@example.com|2026-10-01 10:00|2026-10-26 18:00',
      'Bo|E|bo@example.com|2026-10-02 10:00|',
      '',
      'Confidential. Do not forward.||||',
      'Generated by EventDesk on 27 Oct 2026 at 09:00||||',
    ],
    expect: { rows: 2, registered: 2, attended: 1, noShow: 1 },
  },
]
