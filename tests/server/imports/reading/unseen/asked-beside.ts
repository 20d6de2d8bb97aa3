/** What people were asked, and the answers of four of them. */
export const askedBeside: readonly (readonly [string, readonly string[]])[] = [
  ['Did you attend last year?', ['No', 'Yes', 'Yes', 'No']],
  ['Attended last year', ['No', 'Yes', 'Yes', 'No']],
  ['Is this your first time attending?', ['Yes', 'No', 'No', 'Yes']],
  ['Will you attend the dinner?', ['No', 'Yes', 'Yes', 'No']],
  ['Will you be present all day?', ['No', 'Yes', 'Yes', 'No']],
  ['Attending the workshop?', ['No', 'Yes', 'Yes', 'No']],
  ['Are you attending in person?', ['No', 'Yes', 'Yes', 'No']],
  ['Attendance', ['In person', 'Online', 'Online', 'In person']],
  ['Attendance mode', ['In person', 'Online', 'Online', 'In person']],
  ['Status of your company', ['Cancelled', 'Approved', 'Pending', 'Active']],
  ['Visa status', ['Pending', 'Approved', 'Declined', 'Approved']],
  ['Student status', ['Yes', 'No', 'No', 'Yes']],
  ['Vaccination status', ['Confirmed', 'Pending', 'No', 'Yes']],
  ['Hotel check-in', ['2026-10-25', '', '2026-10-25', '2026-10-24']],
  ['Hotel check-out', ['2026-10-25', '', '2026-10-25', '2026-10-24']],
  ['Cancelled flight insurance', ['Yes', 'No', 'No', 'Yes']],
  ['Refund policy accepted', ['Yes', 'No', 'Yes', 'Yes']],
  ['Email of your manager', ['boss@example.com', 'boss@example.com', 'x@example.com', '']],
  ['Email of the friend you bring', ['f@example.com', '', '', '']],
  ['Work email', ['w1@example.com', 'w2@example.com', 'w3@example.com', 'w4@example.com']],
  ['Name of your company', ['Acme', 'Acme', 'Beta', 'Beta']],
  ['Name on badge', ['A', 'B', 'C', 'D']],
  ['Ticket for friend', ['Yes', 'No', 'Yes', 'No']],
  ['How many tickets would you buy next year?', ['3', '2', '1', '4']],
  ['Number of guests at dinner', ['2', '0', '1', '0']],
  ['How many people are in your team?', ['20', '3', '1', '5']],
  ['Company size', ['20', '3', '1', '5']],
  ['Quantity of T-shirts', ['2', '1', '1', '3']],
  ['Would you like to be a speaker?', ['Yes', 'No', 'No', 'Yes']],
  ['Are you a speaker?', ['No', 'No', 'No', 'No']],
  ['Role', ['Developer', 'Manager', 'Speaker', 'Staff Engineer']],
  ['Job role', ['Host', 'Moderator', 'Organizer', 'Speaker']],
  ['How long have you been coding? (minutes)', ['500', '20', '10', '1']],
  ['Minutes of commute', ['50', '20', '10', '1']],
  ['Duration of your employment', ['2 years', '3 years', '1 year', '4 years']],
  ['Date of birth', ['1990-01-01', '1991-01-01', '1992-01-01', '1993-01-01']],
  ['Joined our Slack', ['Yes', 'No', 'Yes', 'No']],
  ['Joined the company', ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01']],
  ['When did you join the community?', ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01']],
  ['Date registered with the union', ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01']],
  ['Arrival date', ['2026-10-25', '', '2026-10-25', '2026-10-24']],
  ['Departure', ['2026-10-27', '', '2026-10-27', '']],
  ['Left a review?', ['Yes', 'No', 'Yes', 'No']],
  ['Confirmed allergies', ['Yes', 'No', 'Yes', 'No']],
  ['Cancelled last time?', ['Yes', 'No', 'Yes', 'No']],
  ['Do you want to cancel your newsletter?', ['Yes', 'No', 'Yes', 'No']],
  ['Member', ['Yes', 'No', 'Yes', 'No']],
  ['Speaker', ['Hanna', 'Hugo', 'Hanna', 'Hugo']],
  ['Favourite speaker', ['Hanna', 'Hugo', 'Hanna', 'Hugo']],
  ['Rating of last event', ['5', '4', '3', '2']],
  ['Country of birth', ['DE', 'FR', 'DE', 'FR']],
  ['Present', ['Gift', 'None', 'Gift', 'Gift']],
  ['Participant type', ['Student', 'Professional', 'Student', 'Professional']],
  ['Participation', ['Onsite', 'Remote', 'Onsite', 'Remote']],
  ['No-show fee accepted', ['Yes', 'No', 'Yes', 'No']],
  ['Warst du letztes Jahr dabei?', ['Ja', 'Nein', 'Ja', 'Nein']],
  ['Statut professionnel', ['Inscrit', 'En attente', 'Confirmé', 'Inscrit']],
  ['Invité par', ['Hanna', 'Hugo', '', '']],
  ['Serez-vous présent au cocktail ?', ['Oui', 'Non', 'Oui', 'Non']],
  ['¿Asistirás a la cena?', ['Sí', 'No', 'Sí', 'No']],
  ['Confirmado para o almoço', ['Sim', 'Não', 'Sim', 'Não']],
  ['懇親会に参加しますか？', ['参加', '不参加', '参加', '不参加']],
  ['懇親会', ['参加', '不参加', '参加', '不参加']],
]

const names = ['Ada', 'Bo', 'Cy', 'Di']

/** The same people as several tools, and lists of one's own, know them: to each a question makes no difference. */
export const listsOfFour: Readonly<Record<string, readonly string[]>> = {
  generic: [
    'Name|Email|Status|Checked in',
    'Ada|ada@example.com|Confirmed|Yes',
    'Bo|bo@example.com|Confirmed|No',
    'Cy|cy@example.com|Cancelled|No',
    'Di|di@example.com|Confirmed|Yes',
  ],
  rsvp: [
    'Name|Email|RSVP',
    'Ada|ada@example.com|Yes',
    'Bo|bo@example.com|Yes',
    'Cy|cy@example.com|No',
    'Di|di@example.com|Yes',
  ],
  dated: [
    'Name|Email|Registered at|Attended|Duration',
    'Ada|ada@example.com|2026-10-01|Yes|30',
    'Bo|bo@example.com|2026-10-02|No|',
    'Cy|cy@example.com|2026-10-03|No|',
    'Di|di@example.com|2026-10-04|Yes|10',
  ],
  joins: [
    'Name|Email|Join time|Leave time',
    'Ada|ada@example.com|2026-10-26 18:00|2026-10-26 18:30',
    'Bo|bo@example.com|2026-10-26 18:00|2026-10-26 18:30',
    'Cy|cy@example.com|2026-10-26 18:00|2026-10-26 18:30',
    'Di|di@example.com|2026-10-26 18:00|2026-10-26 18:30',
  ],
  meetup: [
    'Name|User ID|Title|Event Host|RSVP|Guests|RSVPed on|Joined Group on|URL of Member Profile',
    ...names.map((n, i) => `${n}|user ${i}||No|${i === 2 ? 'No' : 'Yes'}|0|2026-10-01|2025-01-01|u${i}`),
  ],
  eventbrite: [
    'Order #|Order Date|First Name|Last Name|Email|Quantity|Ticket Type|Attendee #|Attendee Status',
    ...names.map(
      (n, i) =>
        `1${i}|2026-10-01 10:00|${n}|E|${n.toLowerCase()}@example.com|1|GA|${i}|${['Checked In', 'Attending', 'Not Attending', 'Checked In'][i]}`,
    ),
  ],
  tito: [
    'Number|Ticket Created Date|Ticket|Ticket Full Name|Ticket First Name|Ticket Last Name|Ticket Email|Event|Void Status|Ticket Reference|Unique Ticket URL|Order Reference|Order Email',
    ...names.map(
      (n, i) =>
        `${i}|2026-10-01|GA|${n}|${n}|E|${n.toLowerCase()}@example.com|Conf|${i === 2 ? 'Void' : ''}|A-${i}|u|A|h@example.com`,
    ),
  ],
  bevy: [
    'Order number|Ticket number|First Name|Last Name|Email|Company|Title|Ticket title|Paid date (UTC)|Checkin Date (UTC)',
    ...names.map(
      (n, i) =>
        `O${i}|T${i}|${n}|E|${n.toLowerCase()}@example.com|Acme|Dev|GA|2026-10-01 10:00:00+00:00|${i % 3 ? '' : '2026-10-26 18:00:00+00:00'}`,
    ),
  ],
  pretix: [
    'Event slug|Order code|Position ID|Status|Email|Order date|Product|Attendee name|Attendee email|Pseudonymization ID',
    ...names.map(
      (n, i) =>
        `k|A${i}|1|${i === 2 ? 'Canceled' : 'Paid'}|h@example.com|2026-10-01|GA|${n}|${n.toLowerCase()}@example.com|P${i}`,
    ),
  ],
  partiful: [
    'Name|Status|RSVP date|Is plus one of',
    ...names.map((n, i) => `${n}|${i === 2 ? "Can't Go" : 'Going'}|2026-10-01 10:00|`),
  ],
  calendly: [
    'Invitee Name|Invitee Email|Event Type Name|Start Date and Time|Canceled',
    ...names.map((n, i) => `${n}|${n.toLowerCase()}@example.com|Talk|2026-10-05 10:00|${i === 2 ? 'true' : 'false'}`),
  ],
  mobilizon: [
    'Participant name|Participant status|Participant registration date|Participant message',
    ...names.map((n, i) => `${n}|${i === 2 ? 'Rejected' : 'Participant'}|2026-10-01 10:00|`),
  ],
}
