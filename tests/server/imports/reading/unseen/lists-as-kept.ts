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
    what: 'a state of presence as yes and no, in Portuguese',
    lines: ['Nome completo|E-mail|Status de presença', 'Ada|ada@example.com|Sim', 'Bo|bo@example.com|Não'],
    expect: { attended: 1, declined: null },
  },
  {
    what: 'who confirmed that they will be there, in Portuguese',
    lines: [
      'Nome completo|E-mail|Status de confirmação de presença',
      'Ada|ada@example.com|Sim',
      'Bo|bo@example.com|Não',
    ],
    expect: { attended: null, registered: 1, declined: 1 },
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
  {
    what: 'Collaborate, with who moderates',
    lines: [
      'NameOfAttendee|EmailOfAttendee|AttendeeRole|AttendeeFirstJoinTime|AttendeeLastLeaveTime|AttendeeTotalTimeInSession',
      'Hanna|hanna@example.com|Moderator|10/26/2026 18:00|10/26/2026 19:00|01:00:00',
      'Ada|ada@example.com|Participant|10/26/2026 18:00|10/26/2026 18:30|00:30:00',
    ],
    expect: { attended: 1, staff: 1, averageMinutes: 30 },
  },
  {
    what: 'the day of a check-in below a word for Sunday',
    lines: [
      'Jméno|E-mail|Účast',
      'Ada|ada@example.com|Ne 25.10.2026',
      'Bo|bo@example.com|Ano',
      'Cy|cy@example.com|Ano',
      'Di|di@example.com|Ne',
    ],
    expect: { attended: 2, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'yes with the time of it',
    lines: [
      'Name|Email|Checked in',
      'Ada|ada@example.com|Yes (2026-10-26 18:00)',
      'Bo|bo@example.com|No',
      'Cy|cy@example.com|Yes, 18:05',
    ],
    expect: { attended: 2 },
  },
  {
    what: 'Wild Apricot, with who waits and who paid',
    lines: [
      'First name|Last name|Email|Registration date|Registration type|On waitlist|Checked in',
      'Ada|E|ada@example.com|2026-09-01|Member|No|Yes',
      'Bo|F|bo@example.com|2026-09-02|Member|Yes|No',
      'Cy|G|cy@example.com|2026-09-02|Guest|No|No',
    ],
    expect: { registered: 2, waitlisted: 1, attended: 1, noShow: 1 },
  },
  {
    what: 'roles of users of a site',
    lines: [
      'Name|Email|User role|Attended',
      'Ada|ada@example.com|Administrator|Yes',
      'Bo|bo@example.com|Subscriber|Yes',
    ],
    expect: { attended: 2, staff: 0 },
  },
  {
    what: 'who came to the breakfast, and to the event',
    lines: ['Name|Email|Breakfast attended|Attended', 'Ada|ada@example.com|Yes|Yes', 'Bo|bo@example.com|Yes|No'],
    expect: { attended: 1 },
  },
  {
    what: 'a known tool in a language in which its states are not known',
    lines: [
      'Order #|Order Date|First Name|Last Name|Email|Quantity|Ticket Type|Attendee #|Attendee Status',
      '11|2026-10-01 10:00|Ada|E|ada@example.com|1|GA|1|Qatılır',
      '12|2026-10-01 10:00|Bo|F|bo@example.com|1|GA|2|Qatılmır',
    ],
    expect: { tool: 'eventbrite', registered: null, cancelled: null },
  },
  {
    what: 'two halves of an event, as the labels say',
    lines: [
      'Name|Email|Attended (1/2)|Attended (2/2)',
      'Ada|ada@example.com|Yes|No',
      'Bo|bo@example.com|No|Yes',
      'Cy|cy@example.com|No|No',
    ],
    expect: { attended: 2 },
  },
]
