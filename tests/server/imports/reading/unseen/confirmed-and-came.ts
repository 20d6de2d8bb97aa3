import type { Case } from '../unseen-table.ts'

/** What was said before an event beside what happened at it, and what is of other events. */
export const confirmedAndCame: readonly Case[] = [
  {
    what: 'attendance that was confirmed before, and who came',
    lines: [
      'Name|Email|Registered on|Attendance confirmed|Checked in',
      'Ada|ada@example.com|2026-10-01|Yes|Yes',
      'Bo|bo@example.com|2026-10-01|Yes|No',
      'Cy|cy@example.com|2026-10-01|No|No',
    ],
    expect: { rows: 3, attended: 1 },
  },
  {
    what: 'attendance that was confirmed before, and nothing else',
    lines: [
      'Name|Email|Registered on|Attendance confirmed?',
      'Ada|ada@example.com|2026-10-01|Yes',
      'Bo|bo@example.com|2026-10-01|No',
    ],
    expect: { rows: 2, attended: null },
  },
  {
    what: 'people who are there for the first time',
    lines: [
      'Name|Email|Registered on|First-time attendee|Checked in',
      'Ada|ada@example.com|2026-10-01|Yes|No',
      'Bo|bo@example.com|2026-10-01|No|Yes',
      'Cy|cy@example.com|2026-10-01|Yes|No',
    ],
    expect: { registered: 3, attended: 1, noShow: 2 },
  },
  {
    what: 'people who are there for the first time, and no word of who came',
    lines: [
      'Name|Email|Registered on|First time attending?',
      'Ada|ada@example.com|2026-10-01|Yes',
      'Bo|bo@example.com|2026-10-01|No',
    ],
    expect: { rows: 2, attended: null },
  },
  {
    what: 'how many events somebody attended, and the last one',
    lines: [
      'Name|Email|Events attended|Last attended|RSVP',
      'Ada|ada@example.com|5|2026-09-01|Yes',
      'Bo|bo@example.com|0||Yes',
      'Cy|cy@example.com|2|2026-08-01|No',
    ],
    expect: { registered: 2, declined: 1, attended: null },
  },
  {
    what: 'reminders, opened mails and certificates',
    lines: [
      'Name|Email|Registered at|Reminder sent|Email opened|Certificate sent|Feedback submitted',
      'Ada|ada@example.com|2026-10-01 10:00|Yes|Yes|Yes|Yes',
      'Bo|bo@example.com|2026-10-01 10:00|Yes|No|No|No',
    ],
    expect: { rows: 2, attended: null },
  },
  {
    what: 'the way in which people came, or that they did not',
    lines: [
      'Name|Email|Registered on|Attended',
      'Ada|ada@example.com|2026-10-01|In person',
      'Bo|bo@example.com|2026-10-01|Online',
      'Cy|cy@example.com|2026-10-01|No',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'the way in which people want to come',
    lines: [
      'Name|Email|Registered on|Attendance mode|Checked in',
      'Ada|ada@example.com|2026-10-01|In person|Yes',
      'Bo|bo@example.com|2026-10-01|Online|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'the way in which people want to come, and nothing else',
    lines: [
      'Name|Email|Registered on|Attendance mode',
      'Ada|ada@example.com|2026-10-01|In person',
      'Bo|bo@example.com|2026-10-01|Online',
    ],
    expect: { rows: 2, attended: null },
  },
  {
    what: 'walk-ins that never registered, in columns of yes and no',
    lines: [
      'Name|Email|Registered|Attended',
      'Ada|ada@example.com|Yes|Yes',
      'Bo|bo@example.com|Yes|No',
      'Cy|cy@example.com|No|Yes',
    ],
    expect: { rows: 3, registered: 2, attended: 2, noShow: 1 },
  },
  {
    what: 'when people came onto the waiting list, and off it',
    lines: [
      'Name|Email|Registered at|Waitlisted at|Promoted at',
      'Ada|ada@example.com|2026-10-01||',
      'Bo|bo@example.com|2026-10-02|2026-10-02|',
      'Cy|cy@example.com|2026-10-02|2026-10-02|2026-10-05',
    ],
    expect: { rows: 3, attended: null },
  },
  {
    what: 'a place on the waiting list',
    lines: [
      'Name|Email|Registered at|Status|Waitlist position',
      'Ada|ada@example.com|2026-10-01|Registered|',
      'Bo|bo@example.com|2026-10-02|Waitlist|1',
      'Cy|cy@example.com|2026-10-02|Waitlist|2',
    ],
    expect: { registered: 1, waitlisted: 2 },
  },
  {
    what: 'when people unregistered',
    lines: [
      'Name|Email|Registered at|Unregistered at|Attended',
      'Ada|ada@example.com|2026-10-01||Yes',
      'Bo|bo@example.com|2026-10-02|2026-10-10|No',
      'Cy|cy@example.com|2026-10-02||No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a badge that was printed is no visit',
    lines: [
      'Name|Email|Registered at|Badge printed|Checked in',
      'Ada|ada@example.com|2026-10-01|Yes|Yes',
      'Bo|bo@example.com|2026-10-02|Yes|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'a share of attendance in percent',
    lines: [
      'Name|Email|Registered at|Attendance %',
      'Ada|ada@example.com|2026-10-01|95%',
      'Bo|bo@example.com|2026-10-02|0%',
    ],
    expect: { rows: 2, averageMinutes: null },
  },
  {
    what: 'boxes that are ticked or not',
    lines: [
      'Name|Email|Registered at|Attended',
      'Ada|ada@example.com|2026-10-01|☑',
      'Bo|bo@example.com|2026-10-02|☐',
      'Cy|cy@example.com|2026-10-02|☑',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'letters of a register, with late and excused',
    lines: [
      'Name|Email|Attendance (P/A/L/E)',
      'Ada|ada@example.com|P',
      'Bo|bo@example.com|A',
      'Cy|cy@example.com|L',
      'Di|di@example.com|E',
    ],
    // An E may have come early.
    expect: { rows: 4, attended: null },
  },
  {
    what: 'how many of the sessions, of how many',
    lines: [
      'Name|Email|Enrolled on|Sessions attended',
      'Ada|ada@example.com|2026-10-01|3/4',
      'Bo|bo@example.com|2026-10-01|0/4',
      'Cy|cy@example.com|2026-10-01|4/4',
    ],
    expect: { rows: 3 },
  },
  {
    what: 'a poll with names beside who came, of which yes is of something else',
    lines: [
      'Name|Email|Registered at|Do you use TypeScript?|Would you come again?|Present',
      'Ada|ada@example.com|2026-10-01|Yes|Yes|Yes',
      'Bo|bo@example.com|2026-10-02|Yes|No|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
]
