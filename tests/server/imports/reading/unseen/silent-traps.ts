import type { Case } from '../unseen-table.ts'

/** Lists in which a word or a number is easily taken for a registration or a visit that it is not. */
export const silentTraps: readonly Case[] = [
  {
    what: 'who was checked in for a hotel, and who came',
    lines: [
      'Name|Email|Registered at|Hotel check-in|Attended',
      'Ada|ada@example.com|2026-10-01|Yes|No',
      'Bo|bo@example.com|2026-10-01|No|Yes',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'minutes late are no stay',
    lines: [
      'Name|Email|Attended|Minutes late',
      'Ada|ada@example.com|Yes|5',
      'Bo|bo@example.com|Yes|20',
      'Cy|cy@example.com|No|',
    ],
    expect: { attended: 2, averageMinutes: null },
  },
  {
    what: 'minutes of talking are no stay',
    lines: [
      'Name|Email|Join time|Leave time|Talk time (min)',
      'Ada|ada@example.com|2026-10-26 18:00|2026-10-26 18:40|5',
      'Bo|bo@example.com|2026-10-26 18:00|2026-10-26 18:20|0',
    ],
    expect: { attended: 2, averageMinutes: 30 },
  },
  {
    what: 'minutes with the camera on beside those in the call',
    lines: ['Name|Email|Camera on (min)|In call (min)', 'Ada|ada@example.com|5|40', 'Bo|bo@example.com|0|20'],
    expect: { rows: 2, registered: null },
  },
  {
    what: 'registered companies and voters',
    lines: [
      'Name|Email|Registered business|Registered voter|Attended',
      'Ada|ada@example.com|Yes|No|Yes',
      'Bo|bo@example.com|No|Yes|No',
    ],
    expect: { attended: 1, registered: null },
  },
  {
    what: 'when people joined the company',
    lines: [
      'Name|Email|Joined company|Attended',
      'Ada|ada@example.com|2020-01-01|Yes',
      'Bo|bo@example.com|2022-03-01|No',
    ],
    expect: { attended: 1 },
  },
  {
    what: 'the start and the end of a job',
    lines: [
      'Name|Email|Start date|End date',
      'Ada|ada@example.com|2020-01-01|2021-01-01',
      'Bo|bo@example.com|2022-03-01|',
    ],
    expect: { attended: null, averageMinutes: null, registered: null },
  },
  {
    what: 'a status of a mail beside that of a registration',
    lines: [
      'Name|Email|Email status|Registration status',
      'Ada|ada@example.com|Delivered|Registered',
      'Bo|bo@example.com|Bounced|Registered',
      'Cy|cy@example.com|Delivered|Cancelled',
    ],
    expect: { registered: 2, cancelled: 1 },
  },
  {
    what: 'the status of a mail alone',
    lines: ['Name|Email|Email status', 'Ada|ada@example.com|Delivered', 'Bo|bo@example.com|Bounced'],
    expect: { registered: null, attended: null },
  },
  {
    what: 'a swag that was picked up',
    lines: [
      'Name|Email|Registered at|Swag collected|Lunch voucher used',
      'Ada|ada@example.com|2026-10-01|Yes|Yes',
      'Bo|bo@example.com|2026-10-01|No|No',
    ],
    expect: { rows: 2, attended: null },
  },
  {
    what: 'active and inactive members with the events that they came to',
    lines: [
      'Name|Email|Status|Events attended|Last event',
      'Ada|ada@example.com|Active|5|2026-09-01',
      'Bo|bo@example.com|Inactive|0|',
    ],
    expect: { rows: 2, attended: null },
  },
  {
    what: 'leads that were scored after an event',
    lines: [
      'Name|Email|Lead status|Lead score|Booth visits',
      'Ada|ada@example.com|Open|40|2',
      'Bo|bo@example.com|Closed|20|0',
    ],
    expect: { rows: 2, registered: null },
  },
  {
    what: 'speakers who confirmed their talk',
    lines: [
      'Speaker|Email|Confirmed|Travel booked|Arrival date',
      'Ada|ada@example.com|Yes|Yes|2026-10-25',
      'Bo|bo@example.com|No|No|',
    ],
    expect: { attended: null },
  },
  {
    what: 'years in life are no minutes',
    lines: [
      'Name|Email|Registered at|Years of experience|Age|Attended',
      'Ada|ada@example.com|2026-10-01|5|30|Yes',
      'Bo|bo@example.com|2026-10-01|10|40|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, averageMinutes: null },
  },
  {
    what: 'a score of attention in percent is no stay',
    lines: [
      'Name|Email|Attended|Attentiveness|Interest rating',
      'Ada|ada@example.com|Yes|95|80',
      'Bo|bo@example.com|No|0|10',
    ],
    expect: { attended: 1, averageMinutes: null },
  },
  {
    what: 'an account that is active, pending or suspended',
    lines: [
      'Username|Email|Account status|Created at',
      'ada|ada@example.com|Active|2024-01-01',
      'bo|bo@example.com|Pending|2025-02-01',
      'cy|cy@example.com|Suspended|2026-03-01',
    ],
    expect: { rows: 3, registered: null, attended: null },
  },
  {
    what: 'a session that is full beside the state of each person',
    lines: [
      'Session|Session status|Name|Email|Attendee status',
      'Intro|Full|Ada|ada@example.com|Registered',
      'Intro|Full|Bo|bo@example.com|Cancelled',
      'Intro|Full|Cy|cy@example.com|Attended',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a visa letter that was approved',
    lines: [
      'Name|Email|Registered at|Visa letter|Approved|Checked in',
      'Ada|ada@example.com|2026-10-01|Requested|Yes|Yes',
      'Bo|bo@example.com|2026-10-01|No|Yes|No',
    ],
    expect: { attended: 1, registered: 2, noShow: 1 },
  },
  {
    what: 'a draw: who was there to win',
    lines: [
      'Name|Email|Registered at|Present at draw|Winner',
      'Ada|ada@example.com|2026-10-01|Yes|No',
      'Bo|bo@example.com|2026-10-01|No|No',
    ],
    expect: { rows: 2, noShow: null },
  },
  {
    what: 'a certificate by who stayed long enough',
    lines: [
      'Name|Email|Registered on|Minutes|Eligible for certificate',
      'Ada|ada@example.com|2026-10-01|50|Yes',
      'Bo|bo@example.com|2026-10-01|10|No',
      'Cy|cy@example.com|2026-10-01|0|No',
    ],
    expect: { rows: 3, attended: 2, averageMinutes: 30 },
  },
  {
    what: 'a check-in that was used, beside a question of the guests',
    lines: [
      'api_id|name|email|created_at|approval_status|checked_in_at|Came to the last one?|Came?',
      'gst-1|Ada|ada@example.com|2026-10-01T10:00:00.000Z|approved|2026-10-26T18:00:00.000Z|No|No',
      'gst-2|Bo|bo@example.com|2026-10-01T10:00:00.000Z|approved||Yes|Yes',
    ],
    expect: { tool: 'luma', registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'a check-in that was not used, beside another question of the guests',
    lines: [
      'api_id|name|email|created_at|approval_status|checked_in_at|Have you attended before?|Attended DevFest 2024?',
      'gst-1|Ada|ada@example.com|2026-10-01T10:00:00.000Z|approved||No|No',
      'gst-2|Bo|bo@example.com|2026-10-01T10:00:00.000Z|approved||Yes|Yes',
    ],
    expect: { tool: 'luma', registered: 2, attended: 0, noShow: 2 },
  },
  {
    what: 'a membership that is active, of whoever registered',
    lines: [
      'Name|Email|Registered on|Membership status|Checked in',
      'Ada|ada@example.com|2026-10-01|Active|Yes',
      'Bo|bo@example.com|2026-10-01|Expired|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 0 },
  },
  {
    what: 'Eventbrite with questions about earlier workshops and arrivals',
    lines: [
      'Order #|Order Date|First Name|Last Name|Email|Ticket Type|Attendee Status|Attended a previous workshop?|Checked in with your manager?',
      '1|2026-10-01|Ada|E|ada@example.com|GA|Attending|Yes|Yes',
      '2|2026-10-02|Bo|E|bo@example.com|GA|Checked In|No|No',
    ],
    expect: { tool: 'eventbrite', registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'a form that asks for earlier workshops',
    lines: [
      'Name|Email|Registered on|Attended a previous workshop?',
      'Ada|ada@example.com|2026-10-01|Yes',
      'Bo|bo@example.com|2026-10-02|No',
    ],
    expect: { attended: null },
  },
  {
    what: 'a time of joining the event that only those have who came',
    lines: [
      'username|email|joined_event|watched_live',
      'ada|ada@example.com|2026-10-26T18:00:00Z|true',
      'bo|bo@example.com||false',
    ],
    expect: { attended: 1, registered: null },
  },
  {
    what: 'a rate below a list, and a person called so',
    lines: [
      'Name|Email|Registered on|Attended',
      'Ada Rate|ada@example.com|2026-10-01|Yes',
      'Bo|bo@example.com|2026-10-02|No',
      'Show-up rate|50 %||',
    ],
    expect: { rows: 2, registered: 2, attended: 1, noShow: 1, codes: ['TOTALS_ROW'] },
  },
]
