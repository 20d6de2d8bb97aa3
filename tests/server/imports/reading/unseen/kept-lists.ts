import type { Case } from '../unseen-table.ts'

/** Lists that people keep by themselves: of a sheet, a form, a door, a lecture hall or a chat. */
export const keptLists: readonly Case[] = [
  {
    what: 'a sheet with a title, a number, a legend and a footer',
    lines: [
      'DevRel Meetup Berlin||||',
      'Date:|26.10.2026|||',
      '||||',
      'No.|Name|E-Mail|Came|Note',
      '1|Ada|ada@example.com|x|',
      '2|Bo|bo@example.com||ill',
      '3|Cy|cy@example.com|x|',
      '||||',
      'Total||3|2|',
      'Legend: x = came||||',
    ],
    expect: { rows: 3, attended: 2, anonymous: 0 },
  },
  {
    what: 'letters for present and absent',
    lines: [
      'S.No.|Name of the Participant|Email ID|College|Attendance (P/A)',
      '1|Ada|ada@example.com|Acme|P',
      '2|Bo|bo@example.com|Acme|A',
      '3|Cy|cy@example.com|Acme|P',
    ],
    expect: { attended: 2, rows: 3 },
  },
  {
    what: 'ones and noughts as the label explains them',
    lines: [
      'Name|Email|Attendance (1 = present, 0 = absent)',
      'Ada|ada@example.com|1',
      'Bo|bo@example.com|0',
      'Cy|cy@example.com|1',
    ],
    expect: { attended: 2 },
  },
  {
    what: 'noughts for those who came, as the label explains them',
    lines: [
      'Name|Email|Attendance (0 = present, 1 = absent)',
      'Ada|ada@example.com|1',
      'Bo|bo@example.com|0',
      'Cy|cy@example.com|1',
      'Di|di@example.com|1',
    ],
    expect: { attended: 1 },
  },
  {
    what: 'signs of a tick and a cross',
    lines: ['Name|E-Mail|Anwesend', 'Ada|ada@example.com|✓', 'Bo|bo@example.com|✗', 'Cy|cy@example.com|✔️'],
    expect: { attended: 2 },
  },
  {
    what: 'a lecture list with marks',
    lines: [
      'Matrikelnummer|Nachname|Vorname|E-Mail|Anwesend|Entschuldigt',
      '10001|E|Ada|ada@example.com|x|',
      '10002|E|Bo|bo@example.com||x',
      '10003|E|Cy|cy@example.com||',
    ],
    dialect: { delimiter: ';' },
    expect: { attended: 1 },
  },
  {
    what: 'a lecture list of two rows of headings',
    lines: ['Participant||Attendance', 'Name|Email|26 Oct 2026', 'Ada|ada@example.com|Yes', 'Bo|bo@example.com|No'],
    expect: { attended: 1, rejectedRows: 1 },
  },
  {
    what: 'a list with a sheet for signatures',
    lines: ['Sl. No|Name|Department|Email|Signature', '1|Ada|CSE|ada@example.com|', '2|Bo|CSE|bo@example.com|'],
    expect: { rows: 2, registered: null, attended: null },
  },
  {
    what: 'two days with a mark each',
    lines: ['Name|Email|Day 1|Day 2', 'Ada|ada@example.com|x|x', 'Bo|bo@example.com||x', 'Cy|cy@example.com||'],
    // Whether a mark is of who came or of who wants to, a person says.
    expect: { rows: 3, attended: null, asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping', 'rowsAre'] },
  },
  {
    what: 'a place on the waiting list',
    lines: [
      'Name|Email|Registered at|Waitlist position',
      'Ada|ada@example.com|2026-10-01 10:00|',
      'Bo|bo@example.com|2026-10-01 11:00|',
      'Cy|cy@example.com|2026-10-01 12:00|1',
      'Di|di@example.com|2026-10-01 12:00|2',
    ],
    expect: { registered: null, attended: null },
  },
  {
    what: 'a mark of the waiting list',
    lines: [
      'Name|Email|Registered at|Waitlisted',
      'Ada|ada@example.com|2026-10-01 10:00|No',
      'Bo|bo@example.com|2026-10-01 11:00|No',
      'Cy|cy@example.com|2026-10-01 12:00|Yes',
    ],
    expect: { registered: 2, waitlisted: 1 },
  },
  {
    what: 'guests without names, below words for a name',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|Confirmed',
      'Guest||Confirmed',
      'Guest||Confirmed',
      'TBA||Confirmed',
      'TBA||Confirmed',
      'Bo|bo@example.com|Confirmed',
    ],
    expect: { registered: 6, rows: 6, anonymous: 4 },
  },
  {
    what: 'guests named after whom they come with',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|Confirmed',
      "Ada's guest||Confirmed",
      "Ada's guest||Confirmed",
      '+1 (Ada)||Confirmed',
      '+1||Confirmed',
      '+1||Confirmed',
    ],
    expect: { registered: 6, rows: 6 },
  },
  {
    what: 'a header that stands again on each page',
    lines: [
      'Name|Email|Attended',
      'Ada|ada@example.com|Yes',
      'Bo|bo@example.com|No',
      'Name|Email|Attended',
      'Cy|cy@example.com|Yes',
      'Page 2 of 2||',
    ],
    expect: { rows: 3, attended: 2, anonymous: 0 },
  },
  {
    what: 'a badge with its first and last scan',
    lines: [
      'Badge|Name|Email|First scan|Last scan|Scans',
      'B1|Ada|ada@example.com|2026-10-26 10:00|2026-10-26 17:00|5',
      'B2|Bo|bo@example.com|2026-10-26 10:00|2026-10-26 10:00|1',
      'B3|Cy|cy@example.com|||0',
    ],
    expect: { attended: 2 },
  },
  {
    what: 'scans of who left a card at a booth, with the rating of the lead',
    lines: [
      'Capture Date|Capture Time|First Name|Last Name|Email|Company|Rating|Status',
      '10/26/2026|10:00 AM|Ada|E|ada@example.com|Acme|4|Hot',
      '10/26/2026|10:05 AM|Bo|E|bo@example.com|Acme|2|Cold',
    ],
    expect: { registered: null, cancelled: null, pending: null },
  },
  {
    what: 'names and addresses in one cell',
    lines: ['Attendee|RSVP', 'Ada E <ada@example.com>|Yes', 'Bo E <bo@example.com>|No', 'Ada E <ADA@example.com>|Yes'],
    expect: { registered: 1, declined: 1 },
  },
  {
    what: 'several events of one season',
    lines: [
      'Name|Email|Status|2026-09-01|2026-10-06|2026-11-03',
      'Ada|ada@example.com|Member|x||x',
      'Bo|bo@example.com|Member|||',
    ],
    expect: { registered: null, attended: null },
  },
  {
    what: 'what each state means, with a number in front',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|1 - Confirmed',
      'Bo|bo@example.com|2 - Waitlist',
      'Cy|cy@example.com|3 - Cancelled',
    ],
    expect: { registered: 1, waitlisted: 1, cancelled: 1 },
  },
  {
    what: 'states with a colour in front',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|🟢 Confirmed',
      'Bo|bo@example.com|🟡 Pending',
      'Cy|cy@example.com|🔴 Cancelled',
    ],
    expect: { registered: 1, pending: 1, cancelled: 1 },
  },
  {
    what: 'the same person twice, below two spellings of the name and no address',
    lines: ['Name|Status|Attended', 'José García|Confirmed|Yes', 'jose  garcia|Confirmed|No', 'Bo|Confirmed|No'],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'a check-in that was undone',
    lines: [
      'Name|Email|Status|Checked in at|Check-in undone at',
      'Ada|ada@example.com|Confirmed|2026-10-26 18:00|',
      'Bo|bo@example.com|Confirmed|2026-10-26 18:00|2026-10-26 18:01',
    ],
    expect: { registered: 2 },
  },
  {
    what: 'a time of joining that is a dash for those who did not',
    lines: [
      'Full Name|Email|Registered|Joined|Left|Duration',
      'Ada|ada@example.com|01/10/2026|26/10/2026 18:00|26/10/2026 18:40|00:40',
      'Bo|bo@example.com|13/10/2026|-|-|-',
      'Cy|cy@example.com|13/10/2026|N/A|N/A|0',
    ],
    expect: { registered: 3, attended: 1, noShow: 2, averageMinutes: 40 },
  },
  {
    what: 'attendees with the year 1900 or nought for who never came',
    lines: [
      'Name|Email|Status|Checked in at',
      'Ada|ada@example.com|Confirmed|2026-10-26T18:00:00Z',
      'Bo|bo@example.com|Confirmed|0001-01-01T00:00:00Z',
      'Cy|cy@example.com|Confirmed|1970-01-01T00:00:00Z',
    ],
    expect: { registered: 3, attended: 1, noShow: 2 },
  },
  {
    what: 'who did not come, told by null and none',
    lines: [
      'Name|Email|Status|Checked in at',
      'Ada|ada@example.com|Confirmed|2026-10-26T18:00:00Z',
      'Bo|bo@example.com|Confirmed|null',
      'Cy|cy@example.com|Confirmed|None',
      'Di|di@example.com|Confirmed|NaT',
    ],
    expect: { registered: 4, attended: 1, noShow: 3 },
  },
  {
    what: 'numbers of check-ins',
    lines: [
      'Name|Email|Status|Check-ins',
      'Ada|ada@example.com|Confirmed|2',
      'Bo|bo@example.com|Confirmed|0',
      'Cy|cy@example.com|Confirmed|1',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
]
