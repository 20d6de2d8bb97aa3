import type { Case } from '../unseen-table.ts'

/** Who came, in ways of further tools and of people at a door. */
export const furtherDoors: readonly Case[] = [
  {
    what: 'an answer with the time beside it',
    lines: [
      'Name|Email|Status|Checked in',
      'Ada|ada@example.com|Confirmed|Yes (2026-10-26 18:00)',
      'Bo|bo@example.com|Confirmed|No',
      'Cy|cy@example.com|Confirmed|Yes (2026-10-26 18:05)',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'a time of day for those who came',
    lines: [
      'Name|Email|Status|Checked in',
      'Ada|ada@example.com|Confirmed|18:03',
      'Bo|bo@example.com|Confirmed|',
      'Cy|cy@example.com|Confirmed|18:05',
    ],
    expect: { registered: 3, attended: 2, noShow: 1, averageMinutes: null },
  },
  {
    what: 'a time of day of twelve hours',
    lines: [
      'Name|Email|Status|Check-in time',
      'Ada|ada@example.com|Confirmed|6:03 PM',
      'Bo|bo@example.com|Confirmed|',
      'Cy|cy@example.com|Confirmed|6:05 PM',
    ],
    expect: { registered: 3, attended: 2, noShow: 1, averageMinutes: null },
  },
  {
    what: 'how long somebody attended, in the column of it',
    lines: [
      'Name|Email|Registration status|Attendance',
      'Ada|ada@example.com|Registered|Attended for 45 min',
      'Bo|bo@example.com|Registered|Did not attend',
      'Cy|cy@example.com|Registered|Attended for 15 min',
    ],
    expect: { registered: 3 },
  },
  {
    what: 'registered and approved, each yes or no',
    lines: ['Name|Email|Registered|Approved', 'Ada|ada@example.com|Yes|Yes', 'Bo|bo@example.com|Yes|No'],
    expect: { attended: null },
  },
  {
    what: 'phones alone tell people apart',
    lines: ['Phone|Status|Attended', '0100|Confirmed|Yes', '0200|Confirmed|No', '0300|Cancelled|No'],
    expect: { rows: 3, registered: null, attended: null },
  },
  {
    what: 'numbers of students alone',
    lines: ['Student ID|Attended', '10001|Yes', '10002|No', '10003|Yes'],
    expect: { attended: null, registered: null },
  },
  {
    what: 'a list in groups by the table at which people sit',
    lines: [
      'Name|Email|Checked in',
      'Table 1||',
      'Ada|ada@example.com|Yes',
      'Bo|bo@example.com|No',
      'Table 2||',
      'Cy|cy@example.com|Yes',
    ],
    expect: { attended: 2 },
  },
  {
    what: 'a list with subtotals of each group',
    lines: [
      'Company|Name|Email|Attended',
      'Acme|Ada|ada@example.com|Yes',
      'Acme|Bo|bo@example.com|No',
      'Subtotal Acme|2||1',
      'Beta|Cy|cy@example.com|Yes',
      'Grand total|3||2',
    ],
    expect: { attended: 2, anonymous: 0 },
  },
  {
    what: 'Luma for an online event, with who joined',
    lines: [
      'api_id|name|first_name|last_name|email|created_at|approval_status|has_joined_event|checked_in_at|ticket_name',
      'g1|Ada E|Ada|E|ada@example.com|2026-10-01T10:00:00.000Z|approved|Yes||Standard',
      'g2|Bo E|Bo|E|bo@example.com|2026-10-01T10:00:00.000Z|approved|No||Standard',
    ],
    expect: { tool: 'luma', registered: 2 },
  },
  {
    what: 'Eventbrite’s newer report, with buyer and attendee',
    lines: [
      'Event name|Event ID|Order ID|Order date|Ticket quantity|Buyer first name|Buyer last name|Buyer email|Attendee no.|Attendee first name|Attendee last name|Attendee email|Ticket type|Barcode number|Attendee status|Check-in date',
      'Conf|1|100|2026-10-01 10:00|1|Ada|E|ada@example.com|1|Ada|E|ada@example.com|GA|b1|Checked In|2026-10-26 18:00',
      'Conf|1|100|2026-10-01 10:00|1|Ada|E|ada@example.com|2|Bo|E|bo@example.com|GA|b2|Attending|',
      'Conf|1|101|2026-10-01 10:00|1|Cy|E|cy@example.com|3|Cy|E|cy@example.com|GA|b3|Not Attending|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Meetup attendees as a later export names them',
    lines: [
      'Name|Member ID|RSVP status|Guests|RSVP date|Attendance status|Profile URL|First event?',
      'Ada|1|Yes|1|2026-10-01 10:00|Attended|u1|No',
      'Bo|2|Yes|0|2026-10-01 10:00|No show|u2|Yes',
      'Cy|3|Waitlist|0|2026-10-01 10:00||u3|Yes',
      'Di|4|No|0|2026-10-01 10:00||u4|Yes',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, waitlisted: 1, declined: 1, guests: 1 },
  },
  {
    what: 'a check-in list of Tito',
    lines: [
      'Ticket Reference|Ticket Name|Name|Email|Company Name|Checked in at|Checked in by',
      'A-1|GA|Ada|ada@example.com|Acme|2026-10-26 18:00:00 UTC|Hanna',
      'A-2|GA|Bo|bo@example.com|Acme||',
    ],
    expect: { attended: 1 },
  },
  {
    what: 'Zoom Events attendance by ticket and role',
    lines: [
      'First Name|Last Name|Email|Ticket Name|Ticket Role|Join Time|Leave Time|Total Minutes',
      'Hanna|E|hanna@example.com|Host|Host|2026-10-26 17:55|2026-10-26 19:00|65',
      'Ada|E|ada@example.com|GA|Attendee|2026-10-26 18:00|2026-10-26 18:40|40',
      'Bo|E|bo@example.com|GA|Attendee|2026-10-26 18:00|2026-10-26 18:20|20',
    ],
    expect: { attended: 2, staff: 1, averageMinutes: 30 },
  },
  {
    what: 'a header with line breaks, blank columns and a line for the separator',
    lines: [
      'Vor-\nname|Nach-\nname|E-Mail-\nAdresse|Status|Anwesend||',
      'Ada|E|ada@example.com|angemeldet|ja||',
      'Bo|E|bo@example.com|angemeldet|nein||',
    ],
    dialect: { delimiter: ';', encoding: 'utf-8-mark', lineEnd: '\r\n' },
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'UTF-16 the other way round, with commas',
    lines: ['Name|Email|Status|Checked in', 'Ada|ada@example.com|Going|Yes', 'Bo|bo@example.com|Going|No'],
    dialect: { encoding: 'utf-16be' },
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'times day first, known by the leave time alone',
    lines: [
      'Name|Email|Join time|Leave time',
      'Ada|ada@example.com|05/10/2026 23:50|06/10/2026 00:20',
      'Bo|bo@example.com|05/10/2026 23:40|06/10/2026 00:10',
      'Cy|cy@example.com|13/10/2026 23:40|14/10/2026 00:10',
    ],
    expect: { attended: 3, averageMinutes: 30 },
  },
  {
    what: 'Zoom with hours, minutes and seconds',
    lines: [
      'Name (original name)|Email|Join time|Leave time|Duration (hh:mm:ss)|Guest',
      'Ada|ada@example.com|10/26/2026 06:00:00 PM|10/26/2026 06:40:00 PM|00:40:00|Yes',
      'Bo||10/26/2026 06:00:00 PM|10/26/2026 06:20:00 PM|00:20:00|Yes',
    ],
    expect: { attended: 2, averageMinutes: 30, registered: null },
  },
  {
    what: 'who was sponsored, and speaks, by the type of the ticket',
    lines: [
      'Ticket ID|Name|Email|Ticket type|Status|Checked in',
      '1|Hanna|hanna@example.com|Speaker|Confirmed|Yes',
      '2|Ada|ada@example.com|General|Confirmed|Yes',
      '3|Bo|bo@example.com|General|Confirmed|No',
    ],
    expect: { noShow: 1 },
  },
  {
    what: 'a share of an event that somebody saw',
    lines: [
      'Name|Email|Registered|Attended|Attendance %|Duration',
      'Ada|ada@example.com|10/01/2026|Yes|80%|48 min',
      'Bo|bo@example.com|10/13/2026|No|0%|-',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, averageMinutes: 48 },
  },
  {
    what: 'attendance at each session, and who came at all',
    lines: [
      'Name|Email|Registered at|Keynote|Workshop A|Workshop B|Total sessions attended',
      'Ada|ada@example.com|2026-10-01|Yes|No|Yes|2',
      'Bo|bo@example.com|2026-10-01|No|No|No|0',
    ],
    expect: { attended: 1 },
  },
  {
    what: 'answers to an invitation with a plus one of their own row',
    lines: [
      'Guest|Email|RSVP|Plus one of',
      'Ada|ada@example.com|Attending|',
      'Guest of Ada||Attending|Ada',
      'Guest of Ada||Attending|Ada',
      'Cy|cy@example.com|Regrets|',
    ],
    expect: { registered: 3, declined: 1 },
  },
  {
    what: 'a form with when and whether, in Portuguese',
    lines: [
      'Carimbo de data/hora|Nome completo|E-mail|Você vai participar do evento?|Vai ficar para o almoço?|Já participou antes?',
      '01/10/2026 10:00:00|Ada E|ada@example.com|Sim|Não|Não',
      '13/10/2026 10:00:00|Bo E|bo@example.com|Não|Sim|Sim',
      '13/10/2026 10:00:00|Cy E|cy@example.com|Talvez|Sim|Sim',
    ],
    expect: { registered: 1, declined: 1, pending: 1, attended: null },
  },
  {
    what: 'a form in French whose question is of the evening itself',
    lines: [
      'Horodateur|Nom|Prénom|Adresse e-mail|Serez-vous présent(e) ?|Avez-vous déjà participé ?',
      '01/10/2026 10:00:00|E|Ada|ada@example.com|Oui|Non',
      '13/10/2026 10:00:00|E|Bo|bo@example.com|Non|Oui',
    ],
    expect: { attended: null },
  },
  {
    what: 'who invited whom, and who is invited',
    lines: [
      'Name|Email|Invited by|Invited on|Accepted on|Declined on',
      'Ada|ada@example.com|Hanna|2026-09-01|2026-10-01|',
      'Bo|bo@example.com|Hanna|2026-09-01||2026-10-01',
      'Cy|cy@example.com|Hanna|2026-09-01||',
    ],
    expect: { attended: null },
  },
  {
    what: 'a state before and one after the event',
    lines: [
      'Name|Email|Pre-event status|Post-event status',
      'Ada|ada@example.com|Registered|Attended',
      'Bo|bo@example.com|Registered|No show',
      'Cy|cy@example.com|Cancelled|No show',
    ],
    expect: { registered: 2, cancelled: 1, attended: null },
  },
  {
    what: 'Cvent in capitals with times of a zone in the label',
    lines: [
      'FIRST NAME|LAST NAME|EMAIL ADDRESS|REGISTRATION STATUS|REGISTRATION DATE (CET)|ATTENDED|CHECK-IN TIME (CET)|NO-SHOW',
      'Ada|E|ada@example.com|Accepted|26-Sep-2026 10:00|Yes|26-Oct-2026 18:00|No',
      'Bo|E|bo@example.com|Accepted|26-Sep-2026 10:00|No||Yes',
      'Cy|E|cy@example.com|Cancelled|26-Sep-2026 10:00|No||No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
]
