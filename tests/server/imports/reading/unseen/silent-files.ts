import type { Case } from '../unseen-table.ts'

/** Files that once gave a wrong number without a word. */
export const silent: readonly Case[] = [
  {
    what: 'Zoom meeting with an empty line that a spreadsheet left in the middle',
    lines: [
      'Name (Original Name)|User Email|Join Time|Leave Time|Duration (Minutes)|Guest',
      'Ada|ada@example.com|10/26/2026 06:00:00 PM|10/26/2026 06:30:00 PM|30|Yes',
      '|||||',
      'Bo||10/26/2026 06:00:00 PM|10/26/2026 06:30:00 PM|30|Yes',
    ],
    expect: { tool: 'zoom', attended: 2, rows: 2 },
  },
  {
    what: 'Meetup in French, with two people of one name',
    lines: [
      "Nom|ID de l'utilisateur|Titre|Organisateur de l'événement|RSVP|Invités|RSVP effectué le|A rejoint le groupe le|URL du profil de membre",
      'Ada|user 1||Non|Oui|1|2026-10-01|2025-01-01|u',
      'Ada|user 2||Non|Oui|0|2026-10-01|2025-01-01|u',
      'Cy|user 3||Non|Non|0|2026-10-01|2025-01-01|u',
    ],
    expect: { tool: 'meetup', registered: 2, declined: 1, guests: 1 },
  },
  {
    what: 'Eventbrite orders in German, whose rows are several tickets',
    lines: [
      'Bestellnummer|Bestelldatum|Vorname|Nachname|E-Mail|Anzahl|Gesamtbetrag|Bestellstatus',
      '1|2026-10-01|Ada|E|ada@example.com|3|0|Abgeschlossen',
      '2|2026-10-01|Bo|E|bo@example.com|1|0|Erstattet',
    ],
    expect: { tool: 'eventbrite', report: 'orders', registered: 3, cancelled: 1, attended: null },
  },
  {
    what: 'pretix with orders that are late, or cancelled for a fee',
    lines: [
      'Event slug|Order code|Position ID|Status|Email|Order date|Attendee name|Attendee email|Pseudonymization ID',
      'k|A|1|Paid|b@example.com|2026-10-01|Ada|ada@example.com|P1',
      'k|A|2|Canceled (paid fee)|b@example.com|2026-10-01|Bo|bo@example.com|P2',
      'k|B|1|Pending (overdue)|c@example.com|2026-10-01|||P3',
      'k|C|1|Approval pending|d@example.com|2026-10-01|Di||P4',
    ],
    expect: { tool: 'pretix', registered: 1, cancelled: 1, pending: 2 },
  },
  {
    what: 'a list that says who is off it',
    lines: [
      'First name|Last name|Email|Order date|Checked in|Check-in time|Cancelled',
      'Ada|E|ada@example.com|2026-10-01|Yes|2026-10-26 18:00|No',
      'Bo|E|bo@example.com|2026-10-01|No||Yes',
      'Cy|E|cy@example.com|2026-10-01|No||No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a list with yes and no for registered and for attended, and somebody who walked in',
    lines: [
      'Full Name|Email|Registered|Attended',
      'Ada|ada@example.com|Yes|Yes',
      'Bo|bo@example.com|Yes|No',
      'Cy|cy@example.com|No|Yes',
    ],
    expect: { registered: 2, attended: 2, noShow: 1 },
  },
  {
    what: 'an invitation of a calendar, as it was answered',
    lines: [
      'Invitee|Email|Response|Plus ones',
      'Ada|ada@example.com|accepted|1',
      'Bo|bo@example.com|tentative|0',
      'Cy|cy@example.com|needs-action|0',
      'Di|di@example.com|declined|0',
    ],
    expect: { registered: 1, pending: 1, invited: 1, declined: 1, guests: 1, attended: null },
  },
  {
    what: 'Outlook, whose attendance says who had to come',
    lines: [
      'Name|Email|Attendance|Response',
      'Ada|ada@example.com|Required Attendee|Accepted',
      'Cy|cy@example.com|Optional Attendee|Declined',
    ],
    expect: { registered: 1, declined: 1, attended: null },
  },
  {
    what: 'one status of the registration and one of the attendance',
    lines: [
      'Name|Email|Registration status|Attendance status',
      'Ada|ada@example.com|Registered|Attended',
      'Bo|bo@example.com|Registered|No-show',
      'Cy|cy@example.com|Waitlisted|No-show',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, waitlisted: 1 },
  },
  {
    what: 'an order that stands, of which a ticket was given back',
    lines: [
      'Name|Email|Order Status|Ticket Status',
      'Ada|ada@example.com|Paid|Active',
      'Bo|bo@example.com|Paid|Cancelled',
    ],
    expect: { registered: 1, cancelled: 1 },
  },
  {
    what: 'a list of one’s own with the labels of a tool',
    lines: [
      'Name|Email|Role|Join time|Leave time|Duration',
      'Ada|ada@example.com|Speaker|10/26/2026 06:00:00 PM|10/26/2026 06:30:00 PM|30',
      'Bo|bo@example.com|Attendee|10/26/2026 06:00:00 PM|10/26/2026 06:10:00 PM|10',
    ],
    expect: { tool: 'generic', attended: 1, staff: 1, averageMinutes: 10 },
  },
  {
    what: 'times of day alone',
    lines: ['Name|Email|Joined|Left', 'Ada|ada@example.com|18:00|18:30', 'Bo|bo@example.com||'],
    expect: { attended: 1, registered: null },
  },
]
