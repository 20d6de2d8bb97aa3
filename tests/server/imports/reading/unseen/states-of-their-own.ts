import type { Case } from '../unseen-table.ts'

/** Further exports and lists that say who is in which state in ways of their own. */
export const statesOfTheirOwn: readonly Case[] = [
  {
    what: 'a list whose waiting list stands below it under a title',
    lines: [
      'Name|Email|Ticket',
      'Ada|ada@example.com|General',
      'Bo|bo@example.com|General',
      '||',
      'Waitlist||',
      'Cy|cy@example.com|General',
    ],
    expect: {
      anonymous: 0,
      asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping', 'rowsAre'],
      codes: ['SKIPPED_LINES'],
    },
  },
  {
    what: 'titles with a number of people in each part',
    lines: [
      'Going (2)||',
      'Name|Email|Joined the group',
      'Ada|ada@example.com|2025-01-01',
      'Bo|bo@example.com|2025-01-13',
      'Not going (1)||',
      'Cy|cy@example.com|2025-01-01',
    ],
    expect: { anonymous: 0, registered: null },
  },
  {
    what: 'a part for each state, each with its header',
    lines: [
      'Attended||',
      'Name|Email|Company',
      'Ada|ada@example.com|Acme',
      '||',
      'No-shows||',
      'Name|Email|Company',
      'Cy|cy@example.com|Acme',
    ],
    expect: { rows: 2, anonymous: 0, attended: null },
  },
  {
    what: 'names in a column for each answer',
    lines: ['Accepted|Declined|Tentative', 'Ada|Cy|Di', 'Bo||', 'Eb||'],
    expect: { registered: null, attended: null },
  },
  {
    what: 'Meetup with a waiting list and guests',
    lines: [
      'Name|User ID|Title|Event Host|RSVP|Guests|RSVPed on|Joined Group on|URL of Member Profile',
      'Ada|user 1||No|Yes|1|2026-10-01|2025-01-01|u',
      'Bo|user 2||No|Waitlist|0|2026-10-01|2025-01-01|u',
      'Cy|user 3||No|No|2|2026-10-01|2025-01-01|u',
    ],
    dialect: { delimiter: '\t' },
    expect: { tool: 'meetup', registered: 1, waitlisted: 1, declined: 1, guests: 1, attended: null },
  },
  {
    what: 'Luma with a session of guests in every state',
    lines: [
      'guest_id,name,first_name,last_name,email,created_at,approval_status,checked_in_at,utm_source,qr_code_url,amount,ticket_name',
      'g1,Ada,Ada,E,ada@example.com,2026-10-01T10:00:00.000Z,approved,2026-10-26T18:00:00.000Z,,u,$0.00,Standard',
      'g2,Bo,Bo,E,BO@example.com,2026-10-01T10:00:00.000Z,approved,,,u,$0.00,Standard',
      'g3,Bo,Bo,E,bo@example.com,2026-10-02T10:00:00.000Z,declined,,,u,$0.00,Standard',
      'g4,Cy,Cy,E,cy@example.com,2026-10-02T10:00:00.000Z,waitlist,,,u,$0.00,Standard',
      'g5,Di,Di,E,di@example.com,2026-10-02T10:00:00.000Z,pending_approval,,,u,$0.00,Standard',
    ].map(line => line.replaceAll(',', '|')),
    dialect: { encoding: 'utf-8-mark' },
    expect: { tool: 'luma', registered: 2, attended: 1, noShow: 1, waitlisted: 1, pending: 1, declined: 0 },
  },
  {
    what: 'ON24 with a status that says live or on demand',
    lines: [
      'First Name|Last Name|Email|User Status|Registration Date|Live Minutes|On Demand Minutes',
      'Ada|E|ada@example.com|Attended Live|10/01/2026|40|0',
      'Bo|E|bo@example.com|Attended On Demand|10/13/2026|0|30',
      'Cy|E|cy@example.com|No Show|10/13/2026|0|0',
      'Di|E|di@example.com|Attended Live & On Demand|10/13/2026|20|10',
    ],
    expect: { registered: 4, attended: 2, noShow: 2, averageMinutes: 30 },
  },
  {
    what: 'Crowdcast with two ways of watching',
    lines: [
      'Name|Email|Registered on|Attended Live?|Watched Replay?|Minutes watched live',
      'Ada|ada@example.com|2026-10-01|Yes|No|40',
      'Bo|bo@example.com|2026-10-01|No|Yes|0',
    ],
    expect: { attended: 1, averageMinutes: 40 },
  },
  {
    what: 'connpass of today',
    lines: [
      '参加枠名|ユーザー名|表示名|参加ステータス|出欠ステータス|更新日時|受付番号',
      '一般|ada|あだ|参加|出席|2026年10月01日 10:00|1001',
      '一般|bo|ぼー|参加|欠席|2026年10月01日 10:00|1002',
      '一般|cy|しー|キャンセル|-|2026年10月01日 10:00|',
      '一般|di|でぃ|補欠|-|2026年10月01日 10:00|1004',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, waitlisted: 1 },
  },
  {
    what: 'Mobilizon participants',
    lines: [
      'Participant name|Participant status|Participant registered at|Participant message',
      'Ada|Participant|2026-10-01 10:00|',
      'Bo|Not approved|2026-10-01 10:00|',
      'Cy|Rejected|2026-10-01 10:00|',
      'Hanna|Creator|2026-10-01 10:00|',
    ],
    // Not approved yet, or not at all: a person has to say.
    expect: { pending: 0, declined: 1, attended: null, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'a log of scans in and out at a door',
    lines: [
      'Time|Action|Ticket ID|Name|Email',
      '2026-10-26 18:00|Check in|T1|Ada|ada@example.com',
      '2026-10-26 19:00|Check out|T1|Ada|ada@example.com',
      '2026-10-26 18:05|Check in|T2|Bo|bo@example.com',
      '2026-10-26 18:06|Denied|T3|Cy|cy@example.com',
    ],
    expect: { rows: 4, registered: null },
  },
  {
    what: 'booleans of a German spreadsheet',
    lines: [
      'Name|E-Mail|Status|Eingecheckt',
      'Ada|ada@example.com|Bestätigt|WAHR',
      'Bo|bo@example.com|Bestätigt|FALSCH',
      'Cy|cy@example.com|Storniert|FALSCH',
      '|||',
      '|||',
    ],
    dialect: { delimiter: ';', encoding: 'windows-1252', lineEnd: '\r\n' },
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'one of one ticket checked in',
    lines: ['Name|Email|Status|Checked in', 'Ada|ada@example.com|Paid|1/1', 'Bo|bo@example.com|Paid|0/1'],
    // What '1/1' says is not read: who came stays unknown.
    expect: { registered: 2, attended: null, noShow: null },
  },
  {
    what: 'shares of the time for attendance',
    lines: ['Name|Email|Attendance', 'Ada|ada@example.com|85%', 'Bo|bo@example.com|0%'],
    expect: { attended: null },
  },
  {
    what: 'invited, registered and attended, a column each',
    lines: [
      'Name|Email|Invited|Registered|Attended',
      'Ada|ada@example.com|Yes|Yes|Yes',
      'Bo|bo@example.com|Yes|Yes|No',
      'Cy|cy@example.com|Yes|No|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  ...['Pax', 'Group size', 'Number of people', 'Headcount', 'Number of attendees', 'Nombre de personnes'].map(
    label => ({
      what: `a booking with ${label}`,
      lines: [
        `Booking ID|Name|Email|${label}|Status`,
        'B1|Ada|ada@example.com|3|Confirmed',
        'B2|Bo|bo@example.com|1|Confirmed',
        'B3|Cy|cy@example.com|2|Cancelled',
      ],
      expect: { registered: 4, cancelled: 2 },
    }),
  ),
  {
    what: 'registered again after a cancellation',
    lines: [
      'Name|Email|Status|Registered at',
      'Ada|ada@example.com|Cancelled|2026-10-01',
      'Ada|Ada@example.com|Registered|2026-10-13',
      'Bo|bo@example.com|Cancelled|2026-10-13',
    ],
    expect: { registered: 1, cancelled: 1, rows: 3 },
  },
  {
    what: 'an answer with how many come along',
    lines: ['Name|Email|RSVP', 'Ada|ada@example.com|Yes (+1)', 'Bo|bo@example.com|Yes, +2', 'Cy|cy@example.com|No'],
    expect: { registered: 2, declined: 1 },
  },
  {
    what: 'a note behind a state',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|Confirmed - paid',
      'Bo|bo@example.com|Confirmed, then cancelled',
      'Cy|cy@example.com|Cancelled (refund issued)',
    ],
    expect: { registered: null, cancelled: null, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'no-show is no answer of no',
    lines: [
      'Name|Email|Attendance state',
      'Ada|ada@example.com|ATTENDED',
      'Bo|bo@example.com|NO-SHOW',
      'Cy|cy@example.com|NO_RESPONSE',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 0, invited: 1 },
  },
  {
    what: 'a call over midnight, in two joins',
    lines: [
      'Name|Email|Join time|Leave time',
      'Ada|ada@example.com|2026-10-26 23:30|2026-10-27 00:10',
      'Ada|ada@example.com|2026-10-27 00:20|2026-10-27 00:40',
      'Bo|bo@example.com|2026-10-26 23:50|2026-10-27 00:20',
    ],
    expect: { attended: 2, averageMinutes: 45 },
  },
  {
    what: 'both addresses are of the person: at work and at home',
    lines: [
      'Name|Work email|Personal email|Status',
      'Ada|ada@work.example.com|ada@example.com|Registered',
      'Bo||bo@example.com|Registered',
      'Cy|cy@work.example.com||Registered',
    ],
    expect: { registered: 3, anonymous: 0 },
  },
  {
    what: 'who sold a ticket stands beside who holds it',
    lines: [
      'Email|Sales rep email|Name|Status',
      'ada@example.com|rep@example.com|Ada|Registered',
      '|rep@example.com|Bo|Registered',
      '|rep@example.com|Cy|Registered',
    ],
    expect: { registered: 3, anonymous: 2 },
  },
  {
    what: 'who booked first, and who comes, in words of no known language',
    lines: [
      'Sposti A|Sposti B|Nimi|Tila',
      'boss@example.com|ada@example.com|Ada|Vahvistettu',
      'boss@example.com|bo@example.com|Bo|Vahvistettu',
      'cy@example.com|cy@example.com|Cy|Peruttu',
    ],
    expect: { registered: 2, cancelled: 1 },
  },
  {
    what: 'Slack answers with signs',
    lines: [
      'User|Email|Response',
      'ada|ada@example.com|✅ Yes',
      'bo|bo@example.com|❌ No',
      'cy|cy@example.com|🤔 Maybe',
    ],
    expect: { registered: 1, declined: 1, pending: 1 },
  },
  {
    what: 'a second go of a German form with both ways to come',
    lines: [
      'Zeitstempel|Name|E-Mail-Adresse|Kommst du?|Kommst du zum Abendessen?',
      '01.10.2026 10:00:00|Ada E|ada@example.com|Ja|Nein',
      '13.10.2026 10:00:00|Bo E|bo@example.com|Ja, gerne|Ja',
      '13.10.2026 10:00:00|Cy E|cy@example.com|Leider nein|Nein',
    ],
    expect: { tool: 'generic', registered: 2, declined: 1 },
  },
  {
    what: 'attended minutes under a label of hours and minutes',
    lines: [
      'Name|Email|Attended|Time in session (hh:mm)',
      'Ada|ada@example.com|Yes|0:40',
      'Bo|bo@example.com|Yes|1:20',
    ],
    expect: { attended: 2, averageMinutes: 60 },
  },
  {
    what: 'seconds under a label of Spanish',
    lines: [
      'Nombre|Apellidos|Correo electrónico|Asistió|Duración (segundos)',
      'Ada|E|ada@example.com|Sí|2400',
      'Bo|E|bo@example.com|Sí|1200',
    ],
    expect: { attended: 2, averageMinutes: 30 },
  },
  {
    what: 'a webinar of the tool itself, in minutes and seconds',
    lines: ['Name|Email|Attended|Duration (mm:ss)', 'Ada|ada@example.com|Yes|40:00', 'Bo|bo@example.com|Yes|20:00'],
    expect: { attended: 2, averageMinutes: 30 },
  },
]
