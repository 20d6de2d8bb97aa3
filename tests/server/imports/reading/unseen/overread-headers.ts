import type { Case } from '../unseen-table.ts'

const many = Array.from({ length: 700 }, (_, at) => at)

const meetup = (mark: (at: number) => string): readonly string[] => [
  'Name|User ID|RSVP|Guests|RSVPed on|URL of Member Profile|Attendance',
  ...many.map(at => `P${at}|user ${at}|Yes|0|2026-10-01 10:00|https://meetup.com/m/${at}|${mark(at)}`),
]

const tickets = (label: string, ada: string, bo: string): readonly string[] => [
  `Order #|Attendee #|Name|Email|Ticket Type|Barcode #|${label}`,
  `1|1|Ada|ada@example.com|GA|11|${ada}`,
  `2|2|Bo|bo@example.com|GA|12|${bo}`,
]

const joins = (...lines: readonly string[]): readonly string[] => [
  'Name (Original Name)|User Email|Join Time|Leave Time|Total Duration (Minutes)|Guest',
  ...lines,
]

/** What rules for real headers took for more than it is. */
export const overreadHeaders: readonly Case[] = [
  {
    what: 'who came marked far below in a long Meetup list',
    lines: meetup(at => (at >= 600 ? 'Yes' : '')),
    expect: { tool: 'meetup', registered: 700, attended: 100, noShow: 600 },
  },
  {
    what: 'a long Meetup list in which nobody was marked',
    lines: meetup(() => ''),
    expect: { tool: 'meetup', registered: 700, attended: null, noShow: null },
  },
  {
    what: 'who came marked far below in a long connpass list',
    lines: [
      '参加枠名|ユーザー名|表示名|参加ステータス|出欠ステータス',
      ...many.map(at => `一般|u${at}|n${at}|参加|${at >= 600 ? '出席' : ''}`),
    ],
    expect: { tool: 'connpass', registered: 700, attended: 100, noShow: 600 },
  },
  {
    what: 'a Meetup event to which nobody who was expected came',
    lines: meetup(() => 'No').slice(0, 4),
    expect: { tool: 'meetup', registered: 3, attended: 0, noShow: 3 },
  },
  ...['Attended', 'Attendance', 'Scanned', 'Presence'].map(label => ({
    what: `tickets by number with who came below ${label}`,
    lines: tickets(label, 'Yes', 'No'),
    expect: { tool: 'generic', attended: 1 },
  })),
  {
    what: 'tickets by number with the time of the check-in',
    lines: tickets('Checked in at', '2026-10-05 18:00', ''),
    expect: { tool: 'generic', attended: 1 },
  },
  ...['Refunded', 'Cancelled'].map(label => ({
    what: `tickets by number with those ${label}`,
    lines: tickets(label, 'Yes', 'No'),
    expect: { tool: 'generic', registered: 1, cancelled: 1 },
  })),
  {
    what: 'tickets by number with their payment',
    lines: tickets('Order state', 'Refunded', 'Completed'),
    expect: { tool: 'generic', registered: 1, cancelled: 1 },
  },
  {
    what: 'tickets by number with what was paid back',
    lines: tickets('Amount refunded', '10', '0'),
    expect: { tool: 'generic', asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping', 'rowsAre'] },
  },
  ...['Attended', 'Checked in'].flatMap(label => [
    {
      what: `guests of Partiful with ${label} beside them`,
      lines: [
        `Name|Status|RSVP date|Is plus one of|${label}`,
        'Ada|Going|2026-10-01 10:00||Yes',
        'Bo|Going|2026-10-01 10:00|Ada|No',
      ],
      expect: { tool: 'generic', attended: 1, noShow: 1 },
    },
    {
      what: `invitees of Calendly with ${label} beside them`,
      lines: [
        `Invitee Email|Event Type Name|Start Date and Time|Cancelled|${label}`,
        'ada@example.com|Talk|2026-10-05 10:00|No|Yes',
        'bo@example.com|Talk|2026-10-05 10:00|No|No',
      ],
      expect: { tool: 'generic', attended: 1, noShow: 1 },
    },
    {
      what: `participants of Mobilizon with ${label} beside them`,
      lines: [
        `Participant name|Participant status|Participant registration date|${label}`,
        'Ada|Participant|2026-10-01 10:00|Yes',
        'Bo|Participant|2026-10-01 10:00|No',
      ],
      expect: { tool: 'generic', attended: 1 },
    },
  ]),
  {
    what: 'the total of a person beside each time they joined',
    lines: joins(
      'Ada|ada@example.com|10/26/2026 06:00:00 PM|10/26/2026 06:20:00 PM|30|Yes',
      'Ada|ada@example.com|10/26/2026 06:30:00 PM|10/26/2026 06:40:00 PM|30|Yes',
      'Bo|bo@example.com|10/26/2026 06:00:00 PM|10/26/2026 06:40:00 PM|40|Yes',
    ),
    expect: { tool: 'zoom', attended: 2, averageMinutes: 35 },
  },
  {
    what: 'one person with two devices at once, each with a total',
    lines: joins(
      'Ada|ada@example.com|10/26/2026 06:00:00 PM|10/26/2026 06:40:00 PM|40|Yes',
      'Ada|ada@example.com|10/26/2026 06:10:00 PM|10/26/2026 06:40:00 PM|30|Yes',
    ),
    expect: { tool: 'zoom', attended: 1, averageMinutes: 40 },
  },
  {
    what: 'Tito tickets that are void by number or letter',
    lines: [
      'Ticket Reference|Unique Ticket URL|Order Reference|Ticket Full Name|Ticket Email|Void',
      'A-1|https://x.example.com|A|Ada|ada@example.com|0',
      'A-2|https://y.example.com|A|Bo|bo@example.com|1',
      'A-3|https://z.example.com|A|Cy|cy@example.com|n',
    ],
    expect: { tool: 'tito', registered: 2, cancelled: 1, codes: [] },
  },
]
