import type { Case } from '../unseen-table.ts'

/** Who wanted to come and who came; who runs the event; who was deleted. */
export const plansAndPresence: readonly Case[] = [
  {
    what: 'who has to attend',
    lines: [
      'Name|Email|Status|Mandatory attendance',
      'Ada|ada@example.com|Registered|Yes',
      'Bo|bo@example.com|Registered|No',
      'Cy|cy@example.com|Cancelled|Yes',
    ],
    expect: { registered: 2, attended: null },
  },
  {
    what: 'who had to attend, with a day of registration',
    lines: [
      'Name|Email|Registered on|Attendance required',
      'Ada|ada@example.com|2026-10-01|Yes',
      'Bo|bo@example.com|2026-10-01|No',
      'Cy|cy@example.com|2026-10-01|Yes',
    ],
    expect: { attended: null },
  },
  {
    what: 'a confirmation in Spanish',
    lines: [
      'Nombre|Correo|Confirmación de asistencia',
      'Ada|ada@example.com|Sí',
      'Bo|bo@example.com|No',
      'Cy|cy@example.com|Sí',
    ],
    expect: { attended: null },
  },
  {
    what: 'a confirmation in French',
    lines: [
      'Nom|Courriel|Confirmation de présence',
      'Ada|ada@example.com|Oui',
      'Bo|bo@example.com|Non',
      'Cy|cy@example.com|Oui',
    ],
    expect: { attended: null },
  },
  {
    what: 'a confirmation in Portuguese',
    lines: [
      'Nome|E-mail|Confirmação de presença',
      'Ada|ada@example.com|Sim',
      'Bo|bo@example.com|Não',
      'Cy|cy@example.com|Sim',
    ],
    expect: { attended: null },
  },
  {
    what: 'a confirmation in German',
    lines: [
      'Name|E-Mail|Teilnahme bestätigt',
      'Ada|ada@example.com|Ja',
      'Bo|bo@example.com|Nein',
      'Cy|cy@example.com|Ja',
    ],
    expect: { attended: null },
  },
  {
    what: 'who plans to attend',
    lines: ['Name|Email|Plans to attend', 'Ada|ada@example.com|Yes', 'Bo|bo@example.com|No', 'Cy|cy@example.com|Yes'],
    expect: { attended: null },
  },
  {
    what: 'who is expected',
    lines: [
      'Name|Email|Expected attendance',
      'Ada|ada@example.com|Yes',
      'Bo|bo@example.com|No',
      'Cy|cy@example.com|Yes',
    ],
    expect: { attended: null },
  },
  {
    what: 'attendance as a plan',
    lines: [
      'Name|Email|Attendance',
      'Ada|ada@example.com|Attending',
      'Bo|bo@example.com|Not attending',
      'Cy|cy@example.com|Tentative',
    ],
    expect: { registered: 1, declined: 1, pending: 1, attended: null },
  },
  {
    what: 'a yes, a no and a maybe',
    lines: ['Name|Email|Attendance', 'Ada|ada@example.com|Yes', 'Bo|bo@example.com|No', 'Cy|cy@example.com|Maybe'],
    expect: { attended: null },
  },
  {
    what: 'a yes, a no and a maybe in German',
    lines: [
      'Name|E-Mail|Teilnahme',
      'Ada|ada@example.com|Ja',
      'Bo|bo@example.com|Nein',
      'Cy|cy@example.com|Vielleicht',
    ],
    expect: { attended: null },
  },
  {
    what: 'who came, and one of whom nobody is sure',
    lines: ['Name|Email|Attended', 'Ada|ada@example.com|Yes', 'Bo|bo@example.com|Maybe', 'Cy|cy@example.com|No'],
    expect: { attended: 1, registered: null },
  },
  {
    what: 'who came in which way',
    lines: [
      'Name|Email|RSVP|Attended online|Attended in person',
      'Ada|ada@example.com|Yes|Yes|No',
      'Bo|bo@example.com|Yes|No|Yes',
      'Cy|cy@example.com|Yes|No|No',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'who came to which session',
    lines: [
      'Name|Email|Registered on|Attended session 1|Attended session 2',
      'Ada|ada@example.com|2026-10-01|Yes|No',
      'Bo|bo@example.com|2026-10-01|No|Yes',
      'Cy|cy@example.com|2026-10-01|No|No',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'kinds of attendees',
    lines: [
      'Name|Email|Attendee type|Checked in',
      'Ada|ada@example.com|Speaker|Yes',
      'Bo|bo@example.com|Attendee|Yes',
      'Cy|cy@example.com|Attendee|No',
    ],
    expect: { attended: 1, staff: 1 },
  },
  {
    what: 'kinds of participants in a call',
    lines: [
      'Name|Email|Participant type|Join time|Leave time',
      'Ada|ada@example.com|Host|2026-10-26 18:00|2026-10-26 18:40',
      'Bo|bo@example.com|Attendee|2026-10-26 18:00|2026-10-26 18:40',
      'Cy|cy@example.com|Attendee|2026-10-26 18:00|2026-10-26 18:20',
    ],
    expect: { attended: 2, staff: 1, averageMinutes: 30 },
  },
  {
    what: 'kinds of people at a university',
    lines: [
      'Name|Email|Attendee type|Checked in',
      'Ada|ada@example.com|Student|Yes',
      'Bo|bo@example.com|Staff|Yes',
      'Cy|cy@example.com|Faculty|No',
    ],
    expect: { attended: 2, staff: 0 },
  },
  {
    what: 'rows that a database keeps',
    lines: [
      'Name|Email|status|is_deleted',
      'Ada|ada@example.com|confirmed|false',
      'Bo|bo@example.com|confirmed|true',
      'Cy|cy@example.com|confirmed|false',
    ],
    expect: { registered: 2, cancelled: 1 },
  },
  {
    what: 'rows that a database keeps, with a day',
    lines: [
      'Name|Email|status|deleted_at',
      'Ada|ada@example.com|confirmed|',
      'Bo|bo@example.com|confirmed|2026-10-20 10:00',
      'Cy|cy@example.com|confirmed|',
    ],
    expect: { registered: 2, cancelled: 1 },
  },
  {
    what: 'accounts, of which some were deleted',
    lines: ['Name|Email|Created|Deleted', 'Ada|ada@example.com|2024-10-01|false', 'Bo|bo@example.com|2025-10-01|true'],
    expect: { registered: null },
  },
  {
    what: 'who was reminded',
    lines: [
      'Name|Email|RSVP|Reminder sent',
      'Ada|ada@example.com|Yes|Yes',
      'Bo|bo@example.com|No response|Yes',
      'Cy|cy@example.com|No|No',
    ],
    expect: { registered: 1, invited: 1, declined: 1 },
  },
]
