import type { Case } from '../unseen-table.ts'

/** Lists that look like those beside them, and of which the same must not be said. */
export const nearMissesOfPeople: readonly Case[] = [
  {
    what: 'speakers as most of a category: the list is of them',
    lines: [
      'Name|Email|Category|Checked in',
      'Ada|ada@example.com|Speaker|Yes',
      'Bo|bo@example.com|Speaker|No',
      'Cy|cy@example.com|Guest|Yes',
    ],
    expect: { attended: 2, staff: 0 },
  },
  {
    what: 'the staff of a university, beside students and faculty',
    lines: [
      'Name|Email|Category|Checked in',
      'Ada|ada@example.com|Staff|Yes',
      'Bo|bo@example.com|Student|Yes',
      'Cy|cy@example.com|Faculty|No',
      'Di|di@example.com|Student|Yes',
    ],
    expect: { attended: 3, staff: 0 },
  },
  {
    what: 'the staff of a house, beside the public',
    lines: [
      'Name|Email|Badge|Checked in',
      'Ada|ada@example.com|Staff|Yes',
      'Bo|bo@example.com|Public|Yes',
      'Cy|cy@example.com|Public|No',
    ],
    expect: { attended: 2, staff: 0 },
  },
  {
    what: 'speakers by their badge, in German',
    lines: [
      'Name|E-Mail|Gruppe|Angemeldet am|Anwesend',
      'Ada|ada@example.com|Teilnehmer|01.10.2026|ja',
      'Bo|bo@example.com|Teilnehmer|13.10.2026|nein',
      'Cy|cy@example.com|Referentin|13.10.2026|ja',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, staff: 1 },
  },
  {
    what: 'a green group is no host',
    lines: [
      'Nom|E-mail|Groupe|Présent',
      'Ada|ada@example.com|Vert|oui',
      'Bo|bo@example.com|Rouge|oui',
      'Cy|cy@example.com|Bleu|non',
    ],
    expect: { attended: 2, staff: 0 },
  },
  {
    what: 'trainers among developers are what they do',
    lines: [
      'Name|Email|Role|Checked in',
      'Ada|ada@example.com|Trainer|Yes',
      'Bo|bo@example.com|Architect|Yes',
      'Cy|cy@example.com|Analyst|No',
    ],
    expect: { attended: 2, staff: 0 },
  },
  {
    what: 'members and captains of the teams of a hackathon',
    lines: [
      'Name|Email|Role|Checked in',
      'Ada|ada@example.com|Team member|Yes',
      'Bo|bo@example.com|Captain|Yes',
      'Cy|cy@example.com|Captain|No',
    ],
    expect: { attended: 2, staff: 0 },
  },
  {
    what: 'whoever was not at the door and joined online for a while',
    lines: [
      'Name|Email|Checked in on site|Join time|Minutes online',
      'Ada|ada@example.com|Yes||',
      'Bo|bo@example.com|No|2026-10-26 18:00|40',
      'Cy|cy@example.com|No||',
    ],
    expect: { attended: 2 },
  },
  {
    what: 'a time of joining beside some who came and some who did not',
    lines: [
      'Name|Email|Registered on|Attended|Joined at',
      'Ada|ada@example.com|2026-10-01|Yes|2026-10-26 18:00',
      'Bo|bo@example.com|2026-10-01|No|',
      'Cy|cy@example.com|2026-10-01|Yes|2026-10-26 18:10',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'who joined, as a state of the event',
    lines: ['Name|Email|Status', 'Ada|ada@example.com|Joined', 'Bo|bo@example.com|Registered'],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'an answer of no that was cancelled as well stays a no',
    lines: [
      'Name|Email|RSVP|Cancelled',
      'Ada|ada@example.com|Yes|No',
      'Bo|bo@example.com|No|Yes',
      'Cy|cy@example.com|Yes|Yes',
    ],
    expect: { registered: 1, declined: 1, cancelled: 1 },
  },
  {
    what: 'days of cancellation beside a list of which some days are lost',
    lines: [
      'Name|Email|Registered on|Cancelled on',
      'Ada|ada@example.com|2026-10-01|',
      'Bo|bo@example.com||',
      'Cy|cy@example.com|2026-10-02|2026-10-10',
    ],
    expect: { registered: 2, cancelled: 1 },
  },
  {
    what: 'a registration that was not completed',
    lines: [
      'Name|Email|Registration completion status',
      'Ada|ada@example.com|Completed',
      'Bo|bo@example.com|Not completed',
    ],
    expect: { registered: 1, pending: 1 },
  },
  {
    what: 'minutes of a video call are a stay',
    lines: ['Name|Email|Video call duration (minutes)', 'Ada|ada@example.com|40', 'Bo|bo@example.com|20'],
    expect: { attended: 2, averageMinutes: 30 },
  },
  {
    what: 'who registered them, each by themselves',
    lines: [
      'Participant name|Contact email (registered by)|Registered on|Status',
      'Ada|ada@example.com|2026-10-01|Confirmed',
      'Bo|bo@example.com|2026-10-01|Confirmed',
      'Bo|bo@example.com|2026-10-01|Confirmed',
    ],
    expect: { rows: 3, registered: 2, duplicates: 1 },
  },
  {
    what: 'names with small words and full stops',
    lines: [
      'Name|Company|Email|Checked in',
      'Ada|Acme|ada@example.com|Yes',
      'Ludwig van Halen jun.|||',
      'Maria de la cruz.|||',
      'Bo E. Jr.|||',
    ],
    expect: { rows: 4 },
  },
  {
    what: 'paid late, or on time: nobody knows who came',
    lines: [
      'Name|Email|Registered on|Payment status',
      'Ada|ada@example.com|2026-10-01|Late',
      'Bo|bo@example.com|2026-10-02|On time',
      'Cy|cy@example.com|2026-10-02|Paid',
    ],
    expect: { attended: null, registered: 1, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'an hour and thirty, written with a point, is told',
    lines: ['Name|Email|Attendance duration', 'Ada|ada@example.com|1.30 h', 'Bo|bo@example.com|40 min'],
    expect: { rejectedRows: 1, codes: ['BAD_NUMBER'] },
  },
  {
    what: 'hours with a decimal',
    lines: ['Name|Email|Attendance duration', 'Ada|ada@example.com|1.5 h', 'Bo|bo@example.com|30.0 mins'],
    expect: { attended: 2, averageMinutes: 60 },
  },
  {
    what: 'Eventbrite with a question of its own about last year',
    lines: [
      'Order #|Order Date|First Name|Last Name|Email|Ticket Type|Attendee Status|Did you attend last year?|Will you attend the dinner?',
      '1|2026-10-01|Ada|E|ada@example.com|GA|Checked In|No|No',
      '2|2026-10-02|Bo|E|bo@example.com|GA|Attending|Yes|Yes',
    ],
    expect: { tool: 'eventbrite', registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'Eventbrite with a check-in beside the state of the ticket',
    lines: [
      'Order #|Order Date|First Name|Last Name|Email|Ticket Type|Attendee Status|Checked In',
      '1|2026-10-01|Ada|E|ada@example.com|GA|Attending|Yes',
      '2|2026-10-02|Bo|E|bo@example.com|GA|Attending|No',
      '3|2026-10-02|Cy|E|cy@example.com|GA|Refunded|No',
    ],
    expect: { tool: 'eventbrite', registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'when people arrived, in hours and minutes of the day',
    lines: [
      'Nom|E-mail|Inscrit le|Heure d’arrivée|Présent',
      'Ada|ada@example.com|01/10/2026|18:05|oui',
      'Bo|bo@example.com|13/10/2026||non',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, averageMinutes: null },
  },
  {
    what: 'roles in life of two words, one of which is of a stage',
    lines: [
      'Name|Email|Role|Checked in',
      'Ada|ada@example.com|Developer / Moderator|Yes',
      'Bo|bo@example.com|Developer|Yes',
      'Cy|cy@example.com|Manager|No',
    ],
    expect: { attended: 2, staff: 0 },
  },
  {
    what: 'names with something else in brackets',
    lines: [
      'Name|Email|Registered on|Attended',
      'Ada (she/her)|ada@example.com|2026-10-01|Yes',
      'Bo (Acme)|bo@example.com|2026-10-01|No',
      'Cy [remote]|cy@example.com|2026-10-01|No',
    ],
    expect: { registered: 3, attended: 1, noShow: 2 },
  },
  {
    what: 'somebody cancelled behind their name beside a state',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|Registered',
      'Bo (cancelled)|bo@example.com|Registered',
      'Cy (Warteliste)|cy@example.com|Registered',
    ],
    expect: { registered: 1, cancelled: 1, waitlisted: 1 },
  },
  {
    what: 'tickets that come with a shirt, and a workshop',
    lines: [
      'Order|Name|Email|Item|Quantity|Status',
      '1|Ada|ada@example.com|Ticket incl. T-shirt|2|Paid',
      '2|Bo|bo@example.com|Sticker workshop|1|Paid',
      '3|Cy|cy@example.com|T-shirt|3|Paid',
    ],
    expect: { rows: 3, registered: 3 },
  },
  {
    what: 'a workshop of which all are called after what is made there',
    lines: [
      'Order|Name|Email|Item|Quantity|Status',
      '1|Ada|ada@example.com|Mug painting|2|Paid',
      '2|Bo|bo@example.com|Mug painting|1|Paid',
    ],
    expect: { rows: 2, registered: 3 },
  },
  {
    what: 'a photo approval is no registration',
    lines: [
      'Name|Email|Registered on|Photo approval|Checked in',
      'Ada|ada@example.com|2026-10-01|Yes|Yes',
      'Bo|bo@example.com|2026-10-01|No|No',
    ],
    expect: { attended: 1 },
  },
  {
    what: 'a yes that was taken back behind it is no code',
    lines: ['Name|Email|Status', 'Ada|ada@example.com|Yes - cancelled', 'Bo|bo@example.com|RAP - Approved'],
    expect: { registered: 1, cancelled: 0, codes: ['UNKNOWN_STATUS'] },
  },
]
