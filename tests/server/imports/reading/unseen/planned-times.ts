import type { Case } from '../unseen-table.ts'

/** How long something takes and when the doors open, and how long people stayed and when they came. */
export const plannedTimes: readonly Case[] = [
  {
    what: 'the length of what was booked',
    lines: [
      'Date Time|Customer Name|Customer Email|Staff|Location|Duration (mins.)|Pricing type|Cc Attendees|Signed Up Attendees Count|Service|Booking Id',
      '10/26/2026 18:00|Ada|ada@example.com|Hanna|Online|30|Free||1|Office hours|b1',
      '10/26/2026 18:30|Bo|bo@example.com|Hanna|Online|30|Free||1|Office hours|b2',
    ],
    expect: { rows: 2, attended: null, averageMinutes: null },
  },
  {
    what: 'the length of what was booked, beside who did not come',
    lines: [
      'Title|Status|Attendee name|Attendee email|Start time|End time|Duration (minutes)|No-show',
      'Office hours|ACCEPTED|Ada|ada@example.com|2026-10-26 18:00|2026-10-26 18:30|30|false',
      'Office hours|ACCEPTED|Bo|bo@example.com|2026-10-26 18:30|2026-10-26 19:00|30|true',
      'Office hours|CANCELLED|Cy|cy@example.com|2026-10-26 19:00|2026-10-26 19:30|30|false',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, averageMinutes: null },
  },
  {
    what: 'one length beside who came and who did not',
    lines: [
      'Name|Email|Status|Attended|Session duration',
      'Ada|ada@example.com|Confirmed|Yes|90',
      'Bo|bo@example.com|Confirmed|No|90',
      'Cy|cy@example.com|Cancelled|No|90',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, averageMinutes: null },
  },
  {
    what: 'the hours of a course',
    lines: [
      'Name|Email|Status|Course duration (hours)',
      'Ada|ada@example.com|Enrolled|8',
      'Bo|bo@example.com|Enrolled|8',
      'Cy|cy@example.com|Cancelled|8',
    ],
    expect: { registered: 2, attended: null, cancelled: 1 },
  },
  {
    what: 'the length of the event behind the minutes of each',
    lines: [
      'Name|Email|Attended|Minutes attended|Event duration (minutes)',
      'Ada|ada@example.com|Yes|40|90',
      'Bo|bo@example.com|Yes|20|90',
      'Cy|cy@example.com|No|0|90',
    ],
    expect: { attended: 2, averageMinutes: 30 },
  },
  {
    what: 'the length of the event before the time of each',
    lines: [
      'Event|Event duration|Name|Email|Attended|Time attended',
      'Talk|90|Ada|ada@example.com|Yes|40',
      'Talk|90|Bo|bo@example.com|No|0',
    ],
    expect: { attended: 1, averageMinutes: 40 },
  },
  {
    what: 'when the event begins and ends',
    lines: [
      'Event|Start time|End time|Name|Email|Status',
      'Talk|2026-10-26 18:00|2026-10-26 19:30|Ada|ada@example.com|Attended',
      'Talk|2026-10-26 18:00|2026-10-26 19:30|Bo|bo@example.com|Registered',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, averageMinutes: null },
  },
  {
    what: 'until when people may check in',
    lines: [
      'Name|Email|Status|Check-in deadline|Check-in code',
      'Ada|ada@example.com|Confirmed|2026-10-26 17:00|A1',
      'Bo|bo@example.com|Confirmed|2026-10-26 17:00|B2',
    ],
    expect: { registered: 2, attended: null, noShow: null },
  },
  {
    what: 'when people may check in',
    lines: [
      'Name|Email|Status|Check-in time|Location',
      'Ada|ada@example.com|Confirmed|2026-10-26 17:00|Hall',
      'Bo|bo@example.com|Confirmed|2026-10-26 17:00|Hall',
      'Cy|cy@example.com|Cancelled|2026-10-26 17:00|Hall',
    ],
    expect: { registered: 2, attended: null, cancelled: 1 },
  },
  {
    what: 'as many minutes for everybody, which they attended',
    lines: ['Name|Email|Minutes attended', 'Ada|ada@example.com|60', 'Bo|bo@example.com|60'],
    expect: { attended: 2, averageMinutes: 60 },
  },
  {
    what: 'as many minutes for everybody who came',
    lines: ['Name|Email|Duration', 'Ada|ada@example.com|60', 'Bo|bo@example.com|60', 'Cy|cy@example.com|0'],
    expect: { attended: 2, averageMinutes: 60 },
  },
  {
    what: 'as many minutes for everybody, beside when they joined',
    lines: [
      'Name|Email|Join time|Duration',
      'Ada|ada@example.com|2026-10-26 18:00|60',
      'Bo|bo@example.com|2026-10-26 18:00|60',
    ],
    expect: { attended: 2, averageMinutes: 60 },
  },
  {
    what: 'times of the first entry, which differ',
    lines: [
      'Registration ID|First name|Last name|Email|Headline|Ticket name|Registered at|Entered event|First entered|Total time in event|Booths visited|UTM source',
      'r1|Ada|E|ada@example.com|Dev|GA|2026-10-01 10:00:00 UTC|Yes|2026-10-26 18:00:00 UTC|1h 05m|3|x',
      'r2|Bo|E|bo@example.com|Dev|GA|2026-10-02 10:00:00 UTC|No||0m|0|',
      'r3|Cy|E|cy@example.com||GA|2026-10-02 10:00:00 UTC|Yes|2026-10-26 18:00:00 UTC|35m|0|',
    ],
    expect: { rows: 3, registered: 3, attended: 2, noShow: 1, averageMinutes: 50 },
  },
]
