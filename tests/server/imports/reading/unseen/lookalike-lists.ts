import type { Case } from '../unseen-table.ts'

/** Further exports, and lists that look like others and are not. */
export const lookalikeLists: readonly Case[] = [
  {
    what: 'an order of two people with names, and their buyer beside them, who is one of them',
    lines: [
      'Order ID|Buyer email|Attendee name|Email|Ticket status',
      'O1|ada@example.com|Ada|ada@example.com|Valid',
      'O1|ada@example.com|Bo||Valid',
      'O2|cy@example.com|Cy|cy@example.com|Valid',
    ],
    expect: { registered: 3, anonymous: 1 },
  },
  {
    what: 'joins of several times with an address of who manages somebody',
    lines: [
      'Name|Email|Manager email|Join time|Leave time',
      'Ada|ada@example.com|m@example.com|2026-10-26 18:00|2026-10-26 18:30',
      'Ada|ada@example.com|m@example.com|2026-10-26 18:40|2026-10-26 18:50',
      'Bo|bo@example.com|n@example.com|2026-10-26 18:00|2026-10-26 18:20',
    ],
    expect: { attended: 2, averageMinutes: 30, anonymous: 0 },
  },
  {
    what: 'someone who works for a company called as a state is no title',
    lines: ['Company|Name|Email', 'Active|Ada|ada@example.com', 'Acme|Bo|bo@example.com'],
    expect: { rows: 2 },
  },
  {
    what: 'Zoom registrations in a report with its preamble, and a question of its own',
    lines: [
      'Registration Report||||||',
      'Report generated time|10/27/2026 09:00||||||',
      'Topic|Webinar ID|Scheduled time|Duration (minutes)|# registered|# cancelled|',
      'Call|812 000|10/26/2026 18:00|60|2|1|',
      'Attendee details||||||',
      'First name|Last name|Email|Registration time|Approval status|Dietary requirements|',
      'Ada|E|ada@example.com|10/01/2026 10:00|approved|Vegan|',
      'Bo|E|bo@example.com|10/13/2026 10:00|pending approval||',
      'Cy|E|cy@example.com|10/13/2026 10:00|cancelled by self||',
      'Di|E|di@example.com|10/13/2026 10:00|denied||',
    ],
    expect: { tool: 'zoom', registered: 1, pending: 1, cancelled: 1, declined: 1, attended: null },
  },
  {
    what: 'Zoom participants with breakout rooms',
    lines: [
      'Name (original name)|Email|Join time|Leave time|Duration (minutes)|Guest|In waiting room|Breakout room',
      'Ada|ada@example.com|10/26/2026 06:00:00 PM|10/26/2026 06:40:00 PM|40|Yes|No|',
      'Ada|ada@example.com|10/26/2026 06:10:00 PM|10/26/2026 06:30:00 PM|20|Yes|No|Room 1',
      'Bo|bo@example.com|10/26/2026 06:00:00 PM|10/26/2026 06:20:00 PM|20|Yes|No|',
    ],
    expect: { tool: 'zoom', attended: 2, averageMinutes: 30 },
  },
  {
    what: 'a Teams town hall, whose participants have no address',
    lines: [
      '1. Summary',
      'Meeting title|Town hall',
      'Attended participants|2',
      'Start time|10/26/26, 5:55:00 PM',
      '',
      '2. Participants',
      'Name|First Join|Last Leave|In-Meeting Duration|Email|Participant ID (UPN)|Role',
      'Hanna|10/26/26, 5:55:00 PM|10/26/26, 7:00:00 PM|1h 5m|hanna@example.com|hanna@example.com|Organizer',
      'Ada|10/26/26, 6:00:00 PM|10/26/26, 6:30:00 PM|30m 0s|ada@example.com|ada@example.com|Attendee',
      'Anonymous|10/26/26, 6:00:00 PM|10/26/26, 6:10:00 PM|10m 0s|||Attendee',
      'Anonymous|10/26/26, 6:00:00 PM|10/26/26, 6:20:00 PM|20m 0s|||Attendee',
    ],
    dialect: { delimiter: '\t', encoding: 'utf-16le' },
    // One name is one person, and it is told that nothing but a name tells them apart.
    expect: { tool: 'teams', attended: 2, staff: 1, anonymous: 1, codes: ['NO_EMAIL'] },
  },
  {
    what: 'Teams in English whose first column has another name',
    lines: [
      '1. Summary',
      'Meeting title|Call',
      '',
      '2. Participants',
      'Participant|First Join|Last Leave|In-Meeting Duration|Role',
      'Hanna|10/26/26, 5:55:00 PM|10/26/26, 7:00:00 PM|1h 5m|Organizer',
      'Ada|10/26/26, 6:00:00 PM|10/26/26, 6:30:00 PM|30m 0s|Attendee',
      'Ada|10/26/26, 6:40:00 PM|10/26/26, 6:50:00 PM|10m 0s|Attendee',
    ],
    dialect: { delimiter: '\t', encoding: 'utf-16le' },
    expect: { tool: 'teams', attended: 1, staff: 1, averageMinutes: 40 },
  },
  {
    what: 'Ticketmaster or a theatre: seats of an order, one row each, by their buyer',
    lines: [
      'Order number|Customer name|Customer email|Section|Row|Seat|Ticket status',
      '1|Ada|ada@example.com|A|1|1|Sold',
      '1|Ada|ada@example.com|A|1|2|Sold',
      '2|Bo|bo@example.com|B|1|1|Refunded',
    ],
    expect: { cancelled: 1, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'Google Calendar guests with their answers',
    lines: [
      'Guest|Email|Response|Optional|Organizer',
      'Hanna|hanna@example.com|Accepted|No|Yes',
      'Ada|ada@example.com|Accepted|No|No',
      'Bo|bo@example.com|Awaiting|Yes|No',
    ],
    expect: { registered: 2, invited: 1 },
  },
  {
    what: 'Konfio: a state that is a number of a code book',
    lines: ['Name|Email|Status', 'Ada|ada@example.com|1', 'Bo|bo@example.com|2', 'Cy|cy@example.com|3'],
    expect: { attended: null },
  },
  {
    what: 'Indico registrations',
    lines: [
      'ID|Name|Email Address|Affiliation|Registration date|Registration state|Checked in|Check-in date',
      '1|Ada E|ada@example.com|Lab|2026-10-01T10:00:00|Completed|Yes|2026-10-26T18:00:00',
      '2|Bo E|bo@example.com|Lab|2026-10-01T10:00:00|Completed|No|',
      '3|Cy E|cy@example.com|Lab|2026-10-13T10:00:00|Withdrawn|No|',
      '4|Di E|di@example.com|Lab|2026-10-13T10:00:00|Awaiting approval|No|',
      '5|Eb E|eb@example.com|Lab|2026-10-13T10:00:00|Rejected|No|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, pending: 1, declined: 1 },
  },
  {
    what: 'ConfTool participants with amounts due',
    lines: [
      'form_of_address,person_id,name,firstname,email,organisation,registered,status,cancelled',
      'Ms,1,E,Ada,ada@example.com,Lab,2026-10-01 10:00,confirmed,no',
      'Mr,2,E,Bo,bo@example.com,Lab,2026-10-01 10:00,confirmed,yes',
      'Mr,3,E,Cy,cy@example.com,Lab,2026-10-13 10:00,confirmed,no',
    ].map(line => line.replaceAll(',', '|')),
    dialect: { delimiter: '\t' },
    expect: { registered: 2, cancelled: 1 },
  },
  {
    what: 'a list with who came in person, and who online',
    lines: [
      'Name|Email|Status|Attended in person|Attended online',
      'Ada|ada@example.com|Registered|Yes|No',
      'Bo|bo@example.com|Registered|No|Yes',
      'Cy|cy@example.com|Registered|No|No',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'a column for the morning and one for the afternoon',
    lines: [
      'Name|Email|Status|Present (morning)|Present (afternoon)',
      'Ada|ada@example.com|Registered|x|x',
      'Bo|bo@example.com|Registered||x',
      'Cy|cy@example.com|Registered||',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'two columns of check-in that are called alike',
    lines: [
      'Name|Email|Status|Check-in|Check-in',
      'Ada|ada@example.com|Registered|Yes|No',
      'Bo|bo@example.com|Registered|No|Yes',
      'Cy|cy@example.com|Registered|No|No',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'attendance day by day with dates for labels',
    lines: [
      'Name|Email|Status|Attended 2026-10-26|Attended 2026-10-27',
      'Ada|ada@example.com|Registered|Yes|No',
      'Bo|bo@example.com|Registered|No|Yes',
      'Cy|cy@example.com|Registered|No|No',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'a virtual and a check-in at the door',
    lines: [
      'First Name|Last Name|Email|Registration Status|Onsite Check-in|Virtual Check-in',
      'Ada|E|ada@example.com|Registered|2026-10-26 18:00|',
      'Bo|E|bo@example.com|Registered||2026-10-26 18:05',
      'Cy|E|cy@example.com|Registered||',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'a no-show fee is no no-show',
    lines: [
      'Name|Email|Status|No-show fee paid',
      'Ada|ada@example.com|Registered|Yes',
      'Bo|bo@example.com|Registered|Yes',
    ],
    expect: { registered: 2, attended: null, noShow: null },
  },
  {
    what: 'a certificate of attendance is wanted, not earned',
    lines: [
      'Name|Email|Status|Certificate of attendance needed|Attended a previous edition',
      'Ada|ada@example.com|Registered|Yes|Yes',
      'Bo|bo@example.com|Registered|No|No',
    ],
    expect: { registered: 2, attended: null },
  },
  {
    what: 'what a refund would be paid to says nothing of a refund',
    lines: [
      'Name|Email|Status|Refund eligible|Cancellation policy accepted',
      'Ada|ada@example.com|Registered|Yes|Yes',
      'Bo|bo@example.com|Registered|No|Yes',
    ],
    expect: { registered: 2, cancelled: 0 },
  },
  {
    what: 'Demio with a status and minutes',
    lines: [
      'Name|Email|Status|Registered Date|Attended Minutes|Focus %',
      'Ada|ada@example.com|Attended|2026-10-01|42|90',
      'Bo|bo@example.com|Did Not Attend|2026-10-01|0|0',
      'Cy|cy@example.com|Left Early|2026-10-01|18|40',
    ],
    expect: { registered: 3, attended: 2, noShow: 1, averageMinutes: 30 },
  },
  {
    what: 'Universe with a state of each ticket',
    lines: [
      'Ticket ID|Ticket Type|Guest First Name|Guest Last Name|Guest Email|Buyer Name|Buyer Email|Purchase Date|State|Checked In At',
      't1|GA|Ada|E|ada@example.com|Hugo|hugo@example.com|2026-10-01|closed|2026-10-26 18:00',
      't2|GA|Bo|E|bo@example.com|Hugo|hugo@example.com|2026-10-01|closed|',
    ],
    // 'closed' says nothing that anybody could know.
    expect: { attended: 1, rows: 2, registered: null, codes: [] },
  },
  {
    what: 'Tito tickets of which some columns were left out, one nobody’s, one void',
    lines: [
      'Number|Ticket Created Date|Ticket|Ticket Full Name|Ticket First Name|Ticket Last Name|Ticket Email|Event|Void Status|Price|Ticket Reference|Order Reference|Order Email',
      '1|2026-10-01|GA|Ada E|Ada|E|ada@example.com|Conf||0|abcd-1|abcd|hugo@example.com',
      '2|2026-10-01|GA|||||Conf||0|abcd-2|abcd|hugo@example.com',
      '3|2026-10-01|GA|Cy E|Cy|E|cy@example.com|Conf|VOID|0|abce-1|abce|cy@example.com',
    ],
    expect: { registered: 2, cancelled: 1, anonymous: 1, attended: null },
  },
  {
    what: 'Sched attendees',
    lines: [
      'Username|Name|Email|Role|Company|Checked In|Sessions|Joined',
      'ada|Ada|ada@example.com|attendee|Acme|Y|3|2026-10-01 10:00',
      'bo|Bo|bo@example.com|attendee|Acme|N|0|2026-10-01 10:00',
      'sp|Sia|sia@example.com|speaker|Acme|Y|1|2026-10-01 10:00',
    ],
    expect: { attended: 1, staff: 1 },
  },
]
