import type { Case } from '../unseen-table.ts'

/** What looks like one of these exports and is none of them, or means something else. */
export const realNearMisses: readonly Case[] = [
  {
    what: 'people who are called Anonymous in part',
    lines: ['Name|Status', 'Ada Anonymous|Registered', 'Ada Anonymous|Registered', 'Anonym Bo|Registered'],
    expect: { registered: 2 },
  },
  {
    what: 'people who gave no name',
    lines: ['Name|Status', 'Anonymous|Registered', 'anonymous|Registered', 'Ada|Registered', 'Ada|Registered'],
    expect: { registered: 3 },
  },
  {
    what: 'people who gave no name and an address',
    lines: [
      'Name|Email|Status',
      'Anonymous|ada@example.com|Registered',
      'Anonymous|ADA@example.com|Registered',
      'Anonymous|bo@example.com|Registered',
    ],
    expect: { registered: 2, anonymous: 0 },
  },
  {
    what: 'somebody without a name who joined twice',
    lines: [
      'Name (Original Name)|User Email|Join Time|Leave Time|Duration (Minutes)|Guest',
      'Anonymous||10/26/2026 06:00:00 PM|10/26/2026 06:20:00 PM|20|Yes',
      'Anonymous||10/26/2026 06:30:00 PM|10/26/2026 06:40:00 PM|10|Yes',
    ],
    expect: { tool: 'zoom', attended: 1, averageMinutes: 30 },
  },
  {
    what: 'somebody without a name who joined twice, in a list of no known tool',
    lines: [
      'Participant|Joined at|Left at',
      'Anonymous|2026-10-26 18:00|2026-10-26 18:20',
      'Anonymous|2026-10-26 18:30|2026-10-26 18:40',
      'Ada|2026-10-26 18:30|2026-10-26 18:40',
    ],
    expect: { tool: 'generic', attended: 2 },
  },
  {
    what: 'orders of another shop with numbers of attendees and a state',
    lines: [
      'Order #|Attendee #|Name|Email|Ticket Type|Barcode #|Status',
      '1|1|Ada|ada@example.com|GA|11|Active',
      '1|2|Bo|bo@example.com|GA|12|Cancelled',
    ],
    expect: { tool: 'generic', registered: 1, cancelled: 1 },
  },
  {
    what: 'attendees of another shop by number',
    lines: ['Order #|Attendee #|Name|Email|Ticket Type', '1|1|Ada|ada@example.com|GA', '1|2|Bo|bo@example.com|GA'],
    expect: { tool: 'generic' },
  },
  {
    what: 'Eventbrite attendees with a state and the day they come',
    lines: [
      'Order #|Order Date|First Name|Last Name|Email|Ticket Type|Attendee #|Date Attending|Attendee Status',
      '1|2026-10-01|Ada|E|ada@example.com|GA|11|2026-10-26 18:00|Attending',
      '2|2026-10-01|Bo|E|bo@example.com|GA|12|2026-10-26 18:00|Not Attending',
    ],
    expect: { tool: 'eventbrite', registered: 1, cancelled: 1 },
  },
  {
    what: 'invitees of meetings without a word on cancellation',
    lines: [
      'Invitee Name|Invitee Email|Event Type Name|Start Date & Time',
      'Ada|ada@example.com|Workshop|2026-10-26 18:00',
    ],
    expect: { tool: 'generic' },
  },
  {
    what: 'a list in Japanese with the words of connpass, without its kinds of places',
    lines: ['表示名|参加ステータス|出欠ステータス', 'あだ|参加|出席', 'ぼー|参加|欠席'],
    expect: { tool: 'generic', registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'connpass participants who all stayed away',
    lines: [
      '参加枠名|ユーザー名|表示名|参加ステータス|出欠ステータス',
      '一般|ada|あだ|参加|欠席',
      '一般|bo|ぼー|参加|欠席',
    ],
    expect: { tool: 'connpass', registered: 2, attended: 0, noShow: 2 },
  },
  {
    what: 'connpass users of one name',
    lines: [
      '参加枠名|ユーザー名|表示名|参加ステータス|出欠ステータス',
      '一般|ada|あだ|参加|出席',
      '一般|ada2|あだ|参加|欠席',
    ],
    expect: { tool: 'connpass', registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'guests with a date of their answer and how many they bring',
    lines: ['Name|Status|RSVP date|Plus ones', 'Ada|Going|2026-10-01|1', "Bo|Can't Go|2026-10-01|0"],
    expect: { tool: 'generic', registered: 1, declined: 1 },
  },
  {
    what: 'a call that says who moderated, of another tool',
    lines: ['Name|Moderator|Join|Duration', 'Hanna|TRUE|2026-10-26 18:00|60', 'Ada|FALSE|2026-10-26 18:00|40'],
    expect: { tool: 'generic' },
  },
  {
    what: 'Meetup RSVPs whose attendance says yes and no',
    lines: [
      'Name|Attendance|User ID|Title|Event Host|RSVP|Guests|RSVPed on|URL of Member Profile',
      'Ada|Yes|user 1||No|Yes|0|October 1, 2026|u',
      'Bo|No|user 2||No|Yes|0|October 1, 2026|u',
      'Cy|Yes|user 3||No|No|0|October 1, 2026|u',
    ],
    dialect: { delimiter: '\t' },
    expect: { tool: 'meetup', registered: 2, attended: 2, noShow: 1, declined: 1 },
  },
  {
    what: 'a Zoom webinar with registration: hosts have the columns of one without',
    lines: [
      'Attendee Report',
      'Topic|Webinar ID|Actual Start Time|Actual Duration (minutes)|Unique Viewers',
      'Webinar|123 456|05/13/2026 09:00:00 AM|120|1',
      'Host Details',
      'Attended|User Name (Original Name)|Email|Join Time|Leave Time|Time in Session (minutes)|Is Guest|Country/Region Name',
      'Yes|Hanna|hanna@example.com|05/13/2026 09:00:00 AM|05/13/2026 11:00:00 AM|120|No|United States',
      'Attendee Details',
      'Attended|User Name (Original Name)|First Name|Last Name|Email|Registration Time|Approval Status|Join Time|Leave Time|Time in Session (minutes)|Is Guest|Country/Region Name',
      'Yes|Ada|Ada|E|ada@example.com|05/01/2026 09:00:00 AM|approved|05/13/2026 09:00:00 AM|05/13/2026 09:30:00 AM|30|Yes|France',
      'Other Attended',
      'User Name|Join Time|Leave Time|Time in Session (minutes)|Country/Region Name',
      '4930|05/13/2026 09:00:00 AM|05/13/2026 09:30:00 AM|30|Germany',
    ],
    expect: { tool: 'zoom', registered: 1, attended: 1, staff: 1, otherAttended: 1, averageMinutes: 30 },
  },
]

/** Cut off before the table of who came: hosts are not attendees. */
export const cutOffReport: readonly string[] = [
  'Attendee Report',
  'Topic|Webinar ID|Actual Start Time|Actual Duration (minutes)|Unique Viewers',
  'Webinar|123 456|05/13/2026 09:00:00 AM|120|1',
  'Host Details',
  'Attended|User Name (Original Name)|Email|Join Time|Leave Time|Time in Session (minutes)|Is Guest|Country/Region Name',
  'Yes|Hanna|hanna@example.com|05/13/2026 09:00:00 AM|05/13/2026 11:00:00 AM|120|No|United States',
]
