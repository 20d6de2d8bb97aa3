import type { Case } from '../unseen-table.ts'

/** What stands above a table, who ran the event, and what came of those who were expected. */
export const aboveTheTable: readonly Case[] = [
  {
    what: 'key and value lines as wide as the table',
    lines: [
      'Event|DevDay Berlin||',
      'Date|2026-09-10||',
      '|||',
      'Name|Email|Status|Checked in',
      'Ada|ada@example.com|Registered|Yes',
      'Bo|bo@example.com|Registered|No',
    ],
    expect: {
      rows: 2,
      registered: 2,
      attended: 1,
      noShow: 1,
      fields: ['name', 'email', 'status', 'attended'],
    },
  },
  {
    what: 'key and value lines as narrow as they are',
    lines: [
      'Event|DevDay Berlin',
      'Date|2026-09-10',
      'Place|Berlin',
      '',
      'Name|Email|Status|Checked in',
      'Ada|ada@example.com|Registered|Yes',
      'Bo|bo@example.com|Registered|No',
    ],
    expect: { rows: 2, registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'keys above that are called as the columns are',
    lines: [
      'Report|Attendance|',
      'Name|DevDay|',
      'Email|host@example.com|',
      '||',
      'Name|Email|Attended',
      'Ada|ada@example.com|Yes',
      'Bo|bo@example.com|No',
    ],
    expect: { rows: 2, attended: 1, fields: ['name', 'email', 'attended'] },
  },
  {
    what: 'GoTo Meeting',
    lines: [
      'Meeting Title|DevDay',
      'Meeting ID|123-456-789',
      'Meeting Date|September 10, 2026 6:00 PM CEST',
      'Duration (minutes)|60',
      'Number of Attendees|2',
      'Details',
      'Name|Email Address|Join Time|Leave Time|Time in Session (minutes)',
      'Ada|ada@example.com|2026-09-10 18:00|2026-09-10 19:00|60',
      'Bo|bo@example.com|2026-09-10 18:00|2026-09-10 18:30|30',
    ],
    expect: { rows: 2, attended: 2, averageMinutes: 45, fields: ['name', 'email', 'joinedAt', 'leftAt', 'minutes'] },
  },
  {
    what: 'words below a header in no known language are no header',
    lines: ['Kto|Co|Jak', 'Ada|Guest|Registered', 'Bo|Participant|Present', 'Cy|Host|Attended'],
    expect: { rows: 3 },
  },
  {
    what: 'roles in several languages',
    lines: [
      'Name|Email|Attended|Role',
      'Ada|ada@example.com|Yes|Teilnehmer',
      ...[
        ...['Gastgeber', 'Referentin', 'Veranstalter', 'Anfitrión', 'Ponente', 'Organizador', 'Hôte', 'Intervenant'],
        ...['Organisateur', 'Co-host', 'Moderator', 'Panelist', 'Presenter', 'Event organizer', 'Organisatör'],
      ].map((role, at) => `P${at}|p${at}@example.com|Yes|${role}`),
    ],
    expect: { rows: 16, attended: 1, staff: 15, codes: [] },
  },
  {
    what: 'who was late, left early or was excused',
    lines: [
      'Name|Email|Attendance',
      'Ada|ada@example.com|Present',
      'Bo|bo@example.com|Late',
      'Cy|cy@example.com|Left early',
      'Di|di@example.com|Absent',
      'Ed|ed@example.com|Excused',
    ],
    expect: { attended: 3, codes: [] },
  },
  {
    what: 'words in place of a time of check-in',
    lines: [
      'Name|Email|RSVP|Check-in time',
      'Ada|ada@example.com|Yes|2026-10-26 18:00',
      'Bo|bo@example.com|Yes|No show',
      'Cy|cy@example.com|Yes|Not checked in',
    ],
    expect: { registered: 3, attended: 1, noShow: 2, fields: ['name', 'email', 'status', 'checkedInAt'], codes: [] },
  },
  {
    what: 'who was there, in Japanese',
    lines: ['氏名|メールアドレス|出欠', 'Ada|ada@example.com|出席', 'Bo|bo@example.com|欠席'],
    expect: { attended: 1, codes: [] },
  },
  {
    what: 'what came of a webinar',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|Attended Live',
      'Bo|bo@example.com|Attended On Demand',
      'Cy|cy@example.com|Missed',
      "Di|di@example.com|Didn't show",
      'Ed|ed@example.com|Cancelled last minute',
    ],
    expect: { registered: 4, attended: 1, noShow: 3, cancelled: 1, codes: [] },
  },
  {
    what: 'tickets that were scanned, or not',
    lines: ['Name|Email|Ticket status', 'Ada|ada@example.com|Scanned', 'Bo|bo@example.com|Not scanned'],
    expect: { registered: 2, attended: 1, noShow: 1, codes: [] },
  },
  {
    what: 'paid, in French',
    lines: ['Nom|E-mail|Statut', 'Ada|ada@example.com|Payée', 'Bo|bo@example.com|Annulée'],
    dialect: { delimiter: ';' },
    expect: { registered: 1, cancelled: 1, codes: [] },
  },
  {
    what: 'the state of a registration, in Portuguese',
    lines: ['Nome|E-mail|Situação da inscrição', 'Ada|ada@example.com|Confirmada', 'Bo|bo@example.com|Cancelada'],
    dialect: { delimiter: ';' },
    expect: { registered: 1, cancelled: 1, fields: ['firstName', 'email', 'status'] },
  },
  {
    what: 'a confirmation, in Spanish',
    lines: [
      'Nombre completo|Correo electrónico|Confirmación',
      'Ada|ada@example.com|Confirmado',
      'Bo|bo@example.com|Rechazado',
      'Cy|cy@example.com|Pendiente',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 1, declined: 1, pending: 1, fields: ['name', 'email', 'status'], codes: [] },
  },
  {
    what: 'a role in Teams that nobody knows is told',
    lines: [
      'Full Name|Join Time|Leave Time|Duration|Email|Role',
      'Ada|10/26/2026, 6:00:00 PM|10/26/2026, 7:00:00 PM|1h|ada@example.com|Organizátor',
      'Bo|10/26/2026, 6:00:00 PM|10/26/2026, 7:00:00 PM|1h|bo@example.com|Attendee',
      'Cy|10/26/2026, 6:00:00 PM|10/26/2026, 7:00:00 PM|1h|cy@example.com|Presenter',
      'Di|10/26/2026, 6:00:00 PM|10/26/2026, 7:00:00 PM|1h|di@example.com|Xyzzyx',
    ],
    dialect: { delimiter: '\t' },
    expect: { tool: 'teams', attended: 3, staff: 1, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'organisers in Teams in many languages',
    lines: [
      'Full Name|Join Time|Leave Time|Duration|Email|Role',
      'Ada|10/26/2026, 6:00:00 PM|10/26/2026, 7:00:00 PM|1h|ada@example.com|Attendee',
      ...[
        ...['Organizátor', 'Organisatör', 'Διοργανωτής', 'Coorganizzatore', 'Medeorganisator', 'Co-organizador'],
        ...['Coorganizador', 'Организатор', 'Соорганизатор', 'Spoluorganizátor', 'Medorganisatör', 'Co-Organizer'],
      ].map((role, at) => `P${at}|10/26/2026, 6:00:00 PM|10/26/2026, 7:00:00 PM|1h|p${at}@example.com|${role}`),
    ],
    dialect: { delimiter: '\t' },
    expect: { tool: 'teams', attended: 1, staff: 12, codes: [] },
  },
]
