import type { Case } from '../unseen-table.ts'

const asked = ['eventTitle', 'startsAt', 'timeZone', 'mapping', 'rowsAre'] as const

/** Lists as tools export them and people keep them, in which a word or a letter is easily taken for another. */
export const listsAsKept: readonly Case[] = [
  {
    what: 'a column of states in which nothing stands: what the list is has to be said',
    lines: ['Name|Email|Status', 'Ada|ada@example.com|', 'Bo|bo@example.com|'],
    expect: { registered: null, attended: null, asks: asked },
  },
  {
    what: 'a register of two days in letters',
    lines: [
      'Name|Email|Attended day 1|Attended day 2',
      'Ada|ada@example.com|P|A',
      'Bo|bo@example.com|A|P',
      'Cy|cy@example.com|A|A',
    ],
    expect: { attended: 2 },
  },
  {
    what: 'a register of two days in ways to be there',
    lines: [
      'Name|Email|Attended day 1|Attended day 2',
      'Ada|ada@example.com|In person|Absent',
      'Bo|bo@example.com|Absent|Online',
      'Cy|cy@example.com|Absent|Absent',
    ],
    expect: { attended: 2 },
  },
  {
    what: 'a state of attendance in letters',
    lines: ['Name|Email|Attendance status', 'Ada|ada@example.com|Y', 'Bo|bo@example.com|N'],
    expect: { attended: 1, declined: null },
  },
  {
    what: 'a state of attendance as yes and no',
    lines: ['Name|Email|Attendance status', 'Ada|ada@example.com|Yes', 'Bo|bo@example.com|No'],
    expect: { attended: 1, declined: null },
  },
  {
    what: 'a state of the check-in in letters',
    lines: ['Name|Email|Check-in status', 'Ada|ada@example.com|Y', 'Bo|bo@example.com|N'],
    expect: { attended: 1, declined: null },
  },
  {
    what: 'CampTix, with purchase dates and who attended',
    lines: [
      'Attendee ID|Ticket Type|First Name|Last Name|E-mail|Purchase date|Last modified date|Status|Transaction ID|Coupon|Attended',
      '1|GA|Ada|E|ada@example.com|2026-09-01 10:00|2026-09-01 10:00|Publish|t1||Yes',
      '2|GA|Bo|F|bo@example.com|2026-09-02 10:00|2026-09-02 10:00|Publish|t2||No',
    ],
    expect: { registered: null, attended: 1 },
  },
  {
    what: 'CampTix without its states, some of whose tickets were paid back',
    lines: [
      'Ticket Type|First Name|Last Name|E-mail|Purchase date|Transaction|Attended',
      'GA|Ada|E|ada@example.com|2026-09-01 10:00|t1|Yes',
      'GA|Bo|F|bo@example.com|2026-09-02 10:00|t2 (refunded)|No',
      'GA|Cy|G|cy@example.com|2026-09-02 10:00|t3|No',
    ],
    expect: { registered: null, attended: 1, noShow: null },
  },
  {
    what: 'Indico, with people who withdrew',
    lines: [
      'Name|Email Address|Registration date|Registration state|Checked in',
      'Ada|ada@example.com|2026-09-01|Completed|Yes',
      'Bo|bo@example.com|2026-09-02|Withdrawn|No',
      'Cy|cy@example.com|2026-09-02|Completed|No',
    ],
    expect: { registered: 2, cancelled: 1, attended: 1, noShow: 1 },
  },
  {
    what: 'Ticket Tailor, with voided tickets',
    lines: [
      'Name|Email|Order date|Ticket type|Voided|Checked in',
      'Ada|ada@example.com|2026-09-01|GA|No|Yes',
      'Bo|bo@example.com|2026-09-02|GA|Yes|No',
      'Cy|cy@example.com|2026-09-02|GA|No|No',
    ],
    expect: { registered: 2, cancelled: 1, attended: 1, noShow: 1 },
  },
  {
    what: 'HubSpot, with contacts that were deleted',
    lines: [
      'Name|Email|Event registration date|Deleted at|Attended',
      'Ada|ada@example.com|2026-09-01||Yes',
      'Bo|bo@example.com|2026-09-02|2026-09-10|No',
      'Cy|cy@example.com|2026-09-02||No',
    ],
    expect: { registered: null, attended: 1, noShow: null },
  },
  {
    what: 'tickets that were handed on',
    lines: [
      'Name|Email|Registration date|Transferred to|Attended',
      'Ada|ada@example.com|2026-09-01||Yes',
      'Bo|bo@example.com|2026-09-02|Cy|No',
      'Cy|cy@example.com|2026-09-02||Yes',
    ],
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'registrations that are tests or repeat others',
    lines: [
      'Name|Email|Registration date|Duplicate|Attended',
      'Ada|ada@example.com|2026-09-01|No|Yes',
      'Bo|bo@example.com|2026-09-02|Yes|No',
      'Cy|cy@example.com|2026-09-02|No|Yes',
    ],
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'members of a campaign of Salesforce',
    lines: [
      'First Name|Last Name|Email|Member Status|Member First Associated Date',
      'Ada|E|ada@example.com|Sent|2026-09-01',
      'Bo|F|bo@example.com|Responded|2026-09-02',
    ],
    expect: { registered: null, attended: null },
  },
  {
    what: 'leads by their stage beside who attended',
    lines: [
      'Name|Email|Lead status|Attended',
      'Ada|ada@example.com|Open|Yes',
      'Bo|bo@example.com|Contacted|No',
      'Cy|cy@example.com|Qualified|Yes',
    ],
    expect: { registered: null, attended: 2, noShow: null },
  },
  {
    what: 'a Vietnamese answer to whether somebody will come',
    lines: ['Họ và tên|Email|Tham dự', 'Ada|ada@example.com|Có', 'Bo|bo@example.com|Không'],
    expect: { attended: null },
  },
  {
    what: 'a Vietnamese list of who was there',
    lines: ['Họ và tên|Email|Có mặt', 'Ada|ada@example.com|Có', 'Bo|bo@example.com|Không'],
    expect: { attended: 1 },
  },
  {
    what: 'a gala as the event itself',
    lines: ['Name|Email|Status|Checked in', 'Ada|ada@example.com|Confirmed|Yes', 'Bo|bo@example.com|Confirmed|No'],
    fileName: 'gala dinner.csv',
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'a number of talks below Speaker',
    lines: [
      'Name|Email|Speaker|Attended',
      'Ada|ada@example.com|2|Yes',
      'Bo|bo@example.com|0|Yes',
      'Cy|cy@example.com|1|No',
    ],
    expect: { attended: 2, staff: 0 },
  },
  {
    what: 'who speaks in a list of invitations',
    lines: ['Name|Email|RSVP|Speaker', 'Ada|ada@example.com|Yes|Yes', 'Bo|bo@example.com|Yes|No'],
    expect: { registered: 2, staff: 0 },
  },
  {
    what: 'seconds in a column without a unit, with many who left early',
    lines: [
      'Name|Email|Time in session',
      ...[60, 120, 301, 2400, 3599, 3600].map((seconds, at) => `P${at}|p${at}@example.com|${seconds}`),
    ],
    expect: { attended: 6, averageMinutes: 28 },
  },
  {
    what: 'minutes of a hackathon of three days',
    lines: [
      'Name|Email|Duration',
      ...[2880, 2640, 1500, 2820].map((minutes, at) => `P${at}|p${at}@example.com|${minutes}`),
    ],
    expect: { attended: 4, averageMinutes: 2460 },
  },
  {
    what: 'more than a day, in minutes as the label says',
    lines: ['Name|Email|Duration (min)', 'Ada|ada@example.com|1723', 'Bo|bo@example.com|1504'],
    expect: { averageMinutes: 1613.5 },
  },
  {
    what: 'a manager who registered their team, with no name of anybody',
    lines: ['Manager email|Status', 'boss@example.com|Registered', 'boss@example.com|Registered'],
    expect: { registered: 1 },
  },
  {
    what: 'a payer of several people, one of whom is twice on the list',
    lines: [
      'Name|Payer email|Status',
      'Ada E|boss@example.com|Registered',
      'Ada E|boss@example.com|Registered',
      'Bo F|boss@example.com|Registered',
    ],
    expect: { registered: 2 },
  },
]
