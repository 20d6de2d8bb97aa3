import type { Case } from '../unseen-table.ts'

/** Several days, several ways, several marks of one person, and words that deny each other. */
export const seriesAndMarks: readonly Case[] = [
  {
    what: 'three days of a conference, each with a box',
    lines: [
      'Name|Email|Registered on|Day 1 attended|Day 2 attended|Day 3 attended',
      'Ada|ada@example.com|2026-10-01|Yes|No|No',
      'Bo|bo@example.com|2026-10-01|No|Yes|Yes',
      'Cy|cy@example.com|2026-10-01|No|No|No',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'check-ins of two days as times',
    lines: [
      'Name|Email|Registered on|Check-in day 1|Check-in day 2',
      'Ada|ada@example.com|2026-10-01|2026-10-26 09:00|',
      'Bo|bo@example.com|2026-10-01||2026-10-27 09:10',
      'Cy|cy@example.com|2026-10-01||',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'marked as absent in a column of their own, with a reason',
    lines: ['Name|Email|Absent|Reason', 'Ada|ada@example.com||', 'Bo|bo@example.com|x|ill', 'Cy|cy@example.com||'],
    expect: { rows: 3, registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'a check-in that was taken back',
    lines: [
      'Name|Email|Status|Checked in at|Checked out at',
      'Ada|ada@example.com|Registered|2026-10-26 18:00|2026-10-26 19:00',
      'Bo|bo@example.com|Registered||',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'noughts and ones',
    lines: [
      'Email|Registered|Attended|Cancelled',
      'ada@example.com|1|1|0',
      'bo@example.com|1|0|0',
      'cy@example.com|1|0|1',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'true and false in capitals, in German',
    lines: [
      'Name|E-Mail|Angemeldet|Teilgenommen|Storniert',
      'Ada|ada@example.com|WAHR|WAHR|FALSCH',
      'Bo|bo@example.com|WAHR|FALSCH|FALSCH',
      'Cy|cy@example.com|WAHR|FALSCH|WAHR',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a person under two states, the later one of a cancellation',
    lines: [
      'Email|Name|Status|Updated at',
      'ada@example.com|Ada|Registered|2026-10-01 10:00',
      'ada@example.com|Ada|Cancelled|2026-10-10 10:00',
      'bo@example.com|Bo|Registered|2026-10-01 10:00',
    ],
    expect: { rows: 3, duplicates: 1 },
  },
  {
    what: 'somebody on the list twice with and without an address',
    lines: [
      'Name|Email|Status|Checked in',
      'Ada Example|ada@example.com|Registered|No',
      'Ada Example||Registered|Yes',
      'Bo Example|bo@example.com|Registered|No',
    ],
    expect: { rows: 3 },
  },
  {
    what: 'a form with a consent, a size and a yes to photos beside who came',
    lines: [
      'Timestamp|Full name|Email|T-shirt size|I agree to photos|Showed up',
      '10/1/2026 10:00:00|Ada|ada@example.com|M|Yes|TRUE',
      '10/2/2026 10:00:00|Bo|bo@example.com|L|No|FALSE',
      '10/13/2026 10:00:00|Cy|cy@example.com|L|Yes|FALSE',
    ],
    expect: { rows: 3, attended: 1 },
  },
  {
    what: 'a Google form in which people say whether they come',
    lines: [
      'Timestamp|Your name|Email address|Will you attend?|Anything else?',
      '10/1/2026 10:00:00|Ada|ada@example.com|Yes, I will be there|',
      '10/2/2026 10:00:00|Bo|bo@example.com|No, sorry|',
      '10/13/2026 10:00:00|Cy|cy@example.com|Not sure yet|',
    ],
    expect: { rows: 3, registered: 1, declined: 1, pending: 1, attended: null },
  },
  {
    what: 'answers with a number of friends',
    lines: [
      'Name|Email|RSVP|How many friends will you bring?',
      'Ada|ada@example.com|Yes|2',
      'Bo|bo@example.com|Yes|0',
      'Cy|cy@example.com|No|0',
    ],
    expect: { rows: 3, registered: 2, declined: 1 },
  },
  {
    what: 'people by the table at which they sit',
    lines: [
      'Table|Name|Email|Confirmed|Present',
      '1|Ada|ada@example.com|Yes|Yes',
      '1|Bo|bo@example.com|Yes|No',
      '2|Cy|cy@example.com|No|No',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, pending: 1 },
  },
  {
    what: 'lines of a part between the people: those who are on the list, and those who wait',
    lines: [
      'Name|Email|Registered on',
      'CONFIRMED (2)||',
      'Ada|ada@example.com|2026-10-01',
      'Bo|bo@example.com|2026-10-01',
      'WAITLIST (1)||',
      'Cy|cy@example.com|2026-10-02',
    ],
    expect: { rows: 3, codes: ['SKIPPED_LINES'] },
  },
  {
    what: 'a note in the state of some',
    lines: [
      'Name|Email|Registered on|Notes|Attended',
      'Ada|ada@example.com|2026-10-01|vegan|Yes',
      'Bo|bo@example.com|2026-10-01|cancelled by phone|No',
      'Cy|cy@example.com|2026-10-01||No',
    ],
    expect: { rows: 3, attended: 1, registered: null },
  },
  {
    what: 'an online event with viewers that were counted, not named',
    lines: ['Date|Registered|Attended|No-shows|Average minutes', '2026-09-01|40|22|18|35', '2026-10-01|50|31|19|38'],
    expect: { rows: 2 },
  },
  {
    what: 'a mentor among those who learn, and an observer',
    lines: [
      'Name|Email|Role|Enrolled at|Attended',
      'Ada|ada@example.com|Learner|2026-10-01|Yes',
      'Bo|bo@example.com|Learner|2026-10-01|No',
      'Tim|tim@example.com|Trainer|2026-10-01|Yes',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, staff: 1 },
  },
  {
    what: 'a state with a date behind it',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|Checked in (26 Oct 18:02)',
      'Bo|bo@example.com|Registered (1 Oct)',
      'Cy|cy@example.com|Cancelled (10 Oct)',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'states with a sign before each word',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|🟢 Attended',
      'Bo|bo@example.com|🟡 Registered',
      'Cy|cy@example.com|🔴 Cancelled',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
]
