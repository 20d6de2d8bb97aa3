import type { Case } from '../unseen-table.ts'

function list(labels: string, ...cells: readonly string[]): readonly string[] {
  const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gil', 'Hal']
  return [
    `Name|Email|${labels}`,
    ...cells.map((cell, at) => `${names[at]}|${(names[at] ?? '').toLowerCase()}@example.com|${cell}`),
  ]
}

const stays = (label: string, ...minutes: readonly (string | number)[]): readonly string[] =>
  list(label, ...minutes.map(String))

/** Labels and cells with the words of one matter that are of another: of the event itself, or of what people are. */
export const wordsOfElsewhere: readonly Case[] = [
  // Marks below the name of a role.
  {
    what: 'a summit of organisers, at which nearly everybody is one',
    lines: list('Organizer|Attended', 'Yes|Yes', 'Yes|Yes', 'Yes|No', 'No|Yes'),
    expect: { attended: 3, staff: 0 },
  },
  {
    what: 'who is of the staff and who studies at a university',
    lines: list('Student|Staff|Attended', 'Yes|No|Yes', 'No|Yes|Yes', 'No|Yes|No', 'Yes|No|Yes'),
    expect: { attended: 3, staff: 0 },
  },
  {
    what: 'the staff beside the public',
    lines: list('Staff|Public|Attended', 'Yes|No|Yes', 'No|Yes|Yes', 'No|Yes|No', 'No|Yes|Yes'),
    expect: { attended: 3, staff: 0 },
  },
  {
    what: 'marks below a role with its letters beside it',
    lines: list('Speaker (Y/N)|Attended', 'Y|Yes', 'N|Yes', 'N|No', 'N|Yes'),
    expect: { attended: 2, staff: 1 },
  },
  {
    what: 'who would like a shirt in green, in French',
    lines: [
      'Nom|E-mail|Vert|Présent',
      'Ada|ada@example.com|Oui|Oui',
      'Bo|bo@example.com|Non|Oui',
      'Cy|cy@example.com|Non|Non',
    ],
    expect: { attended: 2, staff: 0 },
  },
  // Roles.
  {
    what: 'speakers and organisers among students',
    lines: list('Role|Attended', 'Student|Yes', 'Speaker|Yes', 'Organizer|Yes', 'Student|Yes', 'Student|No'),
    expect: { attended: 2, staff: 2 },
  },
  {
    what: 'what people do at a company that makes television',
    lines: list('Role|Attended', 'Developer|Yes', 'Presenter|Yes', 'Moderator|Yes', 'CEO|No'),
    expect: { attended: 3, staff: 0 },
  },
  // States.
  {
    what: 'the state of the registration of students',
    lines: list('Student registration status', 'Registered', 'Registered', 'Cancelled'),
    expect: { registered: 2, cancelled: 1 },
  },
  {
    what: 'the state of the registration of employees',
    lines: list('Employee RSVP status', 'Going', 'Going', 'Not going'),
    expect: { registered: 2, declined: 1 },
  },
  {
    what: 'the state of the ticket of a sponsor',
    lines: list('Sponsor ticket status', 'Valid', 'Valid', 'Cancelled'),
    expect: { registered: 2, cancelled: 1 },
  },
  {
    what: 'states in a career fair',
    lines: list('Career day registration status', 'Registered', 'Registered', 'Cancelled'),
    expect: { registered: 2, cancelled: 1 },
  },
  {
    what: 'states of a hackathon about health',
    lines: list('Health hackathon status', 'Confirmed', 'Confirmed', 'Cancelled'),
    expect: { registered: 2, cancelled: 1 },
  },
  {
    what: 'states of jobs',
    lines: list('Job application status', 'Confirmed', 'Pending', 'Cancelled'),
    expect: { registered: null, cancelled: null },
  },
  {
    what: 'an event that is held over lunch',
    lines: list('RSVP Lunch & Learn|Attended Lunch & Learn', 'Yes|Yes', 'Yes|No', 'No|No'),
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'a training about social media',
    lines: list('Attended social media training', 'Yes', 'Yes', 'No'),
    expect: { attended: 2 },
  },
  {
    what: 'a column of states in which nothing stands',
    lines: list('Status', '', '', ''),
    expect: { registered: null, cancelled: null },
  },
  {
    what: 'who cancelled, with the letters of the answer in the label',
    lines: list('Cancelled (Y/N)', 'N', 'N', 'Y'),
    expect: { registered: 2, cancelled: 1 },
  },
  {
    what: 'who waits, with the letters of the answer in the label',
    lines: list('Waitlisted (Yes/No)', 'No', 'No', 'Yes'),
    expect: { registered: 2, waitlisted: 1 },
  },
  {
    what: 'who was approved, with the letters of the answer in the label',
    lines: list('Approved (Y/N)', 'Y', 'Y', 'N'),
    expect: { registered: 2, pending: 1 },
  },
  {
    what: 'a state of waiting in letters',
    lines: list('Waitlist status', 'N', 'N', 'Y'),
    expect: { registered: 2, waitlisted: 1 },
  },
  {
    what: 'a state of payment in letters',
    lines: list('Payment status', 'Y', 'Y', 'N'),
    expect: { registered: 2, pending: 1, declined: 0 },
  },
  {
    what: 'answers to an invitation in letters',
    lines: list('RSVP', 'Y', 'Y', 'N'),
    expect: { registered: 2, declined: 1 },
  },
  // Presence.
  {
    what: 'who was checked in at the reception desk',
    lines: list('Checked in at reception', 'Yes', 'Yes', 'No'),
    expect: { attended: 2 },
  },
  {
    what: 'who attended all day',
    lines: list('Status|Attended all day', 'Registered|Yes', 'Registered|No', 'Registered|Yes'),
    expect: { registered: 3, attended: null },
  },
  {
    what: 'how people mean to come, or that they do not',
    lines: list('Attendance', 'In person', 'Online', 'No'),
    expect: { attended: null },
  },
  {
    what: 'how people came, or that they did not',
    lines: list('Attended', 'In person', 'Online', 'No'),
    expect: { attended: 2 },
  },
  {
    what: 'how people came, and who was absent',
    lines: list('Attendance', 'In person', 'Online', 'Absent'),
    expect: { attended: 2 },
  },
  // Durations.
  {
    what: 'minutes of which one was left open over the weekend',
    lines: stays('Duration', 45, 50, 60, 62, 58, 3000),
    expect: { averageMinutes: 545.8 },
  },
  {
    what: 'seconds of a webinar',
    lines: stays('Duration', 3540, 3610, 1210, 95, 2713),
    expect: { averageMinutes: 37.2 },
  },
  {
    what: 'minutes of a course of several weeks, by hand',
    lines: stays('Total time', 1800, 1650, 900, 1740),
    expect: { averageMinutes: 1522.5 },
  },
  {
    what: 'time spent in a course',
    lines: stays('Course duration', 1923, 1688, 721, 1911),
    expect: { averageMinutes: 1560.8 },
  },
  // Addresses.
  {
    what: 'the address at an organisation, below which somebody stands in two ways',
    lines: [
      'First name|Last name|Organization email|Status',
      'Robert|E|bob@example.com|Registered',
      'Bob|E|bob@example.com|Registered',
      'Cy|G|cy@example.org|Registered',
    ],
    expect: { registered: 2, anonymous: 0 },
  },
  {
    what: 'the address of whoever holds a ticket',
    lines: [
      'Name|Ticket owner email|Status',
      'Robert E|bob@example.com|Registered',
      'Bob E|bob@example.com|Registered',
      'Cy G|cy@example.org|Registered',
    ],
    expect: { registered: 2, anonymous: 0 },
  },
  {
    what: 'the address of those who were invited',
    lines: [
      'Name|Invited email|Status',
      'Robert E|bob@example.com|Registered',
      'Bob E|bob@example.com|Registered',
      'Cy G|cy@example.org|Registered',
    ],
    expect: { registered: 2, anonymous: 0 },
  },
  {
    what: 'a name in two orders beside the address of whoever bought',
    lines: [
      'Name|Buyer email|Status',
      'Ada Lovelace|ada@example.com|Paid',
      'Lovelace, Ada|ada@example.com|Paid',
      'Cy G|cy@example.org|Paid',
    ],
    expect: { registered: 2, anonymous: 0 },
  },
  {
    what: 'a name with a title beside the address of whoever bought',
    lines: [
      'Name|Buyer email|Status',
      'Ada Lovelace|ada@example.com|Paid',
      'Dr. Ada Lovelace|ada@example.com|Paid',
      'Cy G|cy@example.org|Paid',
    ],
    expect: { registered: 2, anonymous: 0 },
  },
  // Names.
  {
    what: 'a last name that is a word for a guest',
    lines: ['Name|Status', 'Mary O’Guest|Confirmed', 'Mary O’Guest|Confirmed', 'Bo|Confirmed'],
    expect: { registered: 2 },
  },
  // Editions.
  {
    what: 'who came in December, of whom one wrote in January',
    lines: list('Registered on|Attended 2025', '2025-12-01|Yes', '2025-12-02|No', '2026-01-02|Yes'),
    expect: { attended: 2 },
  },
  {
    what: 'who came the year before, in a list of those who registered now',
    lines: list('Registered on|Attended 2025', '2026-12-01|Yes', '2026-12-02|No', '2026-01-02|Yes'),
    expect: { attended: null },
  },
  // Who watched.
  {
    what: 'who watched a video',
    lines: list('Watch time|Video', '62 min|Keynote', '12 min|Keynote'),
    expect: { registered: null },
  },
]
