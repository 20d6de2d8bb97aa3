import type { Case } from '../unseen-table.ts'

const luma = (question: string, ...answers: readonly [string, string, string]): readonly string[] => [
  `guest_id|name|first_name|last_name|email|created_at|approval_status|checked_in_at|ticket_name|${question}`,
  `g1|Ada E|Ada|E|ada@example.com|2026-10-01T10:00:00.000Z|approved|2026-10-26T18:00:00.000Z|Standard|${answers[0]}`,
  `g2|Bo E|Bo|E|bo@example.com|2026-10-01T10:00:00.000Z|approved||Standard|${answers[1]}`,
  `g3|Cy E|Cy|E|cy@example.com|2026-10-01T10:00:00.000Z|declined||Standard|${answers[2]}`,
]

const registrations = (question: string, ...answers: readonly [string, string, string]): readonly string[] => [
  `Name|Email|Registered at|${question}`,
  `Ada|ada@example.com|2026-10-01 10:00|${answers[0]}`,
  `Bo|bo@example.com|2026-10-01 11:00|${answers[1]}`,
  `Cy|cy@example.com|2026-10-01 12:00|${answers[2]}`,
]

const questions: readonly (readonly [string, string, string, string])[] = [
  ['Did you attend last year?', 'No', 'Yes', 'Yes'],
  ['Did you attend our previous event', 'No', 'Yes', 'Yes'],
  ['Attended last year', 'No', 'Yes', 'Yes'],
  ['Have you attended one of our meetups before?', 'No', 'Yes', 'Yes'],
  ['Is this your first time attending?', 'Yes', 'No', 'No'],
  ['First-time attendee', 'Yes', 'No', 'No'],
  ['Will you attend the dinner?', 'No', 'Yes', 'Yes'],
  ['Attending the workshop?', 'No', 'Yes', 'Yes'],
  ['Do you plan to attend the next event?', 'No', 'Yes', 'Maybe'],
  ['Will you attend in person or online?', 'In person', 'Online', 'Online'],
  ['Attendance mode', 'In person', 'Online', 'Online'],
  ['Status of your company', 'Cancelled', 'Approved', 'Pending'],
  ['Visa status', 'Pending', 'Approved', 'Declined'],
  ['Employment status', 'Registered', 'Active', 'Invited'],
  ['Marital status', 'Pending', 'Confirmed', 'No'],
  ['Invitation letter status', 'Sent', 'Approved', 'Cancelled'],
  ['Refund policy accepted', 'Yes', 'No', 'Yes'],
  ['I have read the cancellation policy', 'Yes', 'No', 'Yes'],
  ['No-show policy accepted', 'Yes', 'No', 'Yes'],
  ['Would you like to be a speaker?', 'Yes', 'No', 'Yes'],
  ['Are you a host of another community?', 'Yes', 'No', 'No'],
  ['Job role', 'Host', 'Moderator', 'Organizer'],
  ['Role in your company', 'Speaker', 'Organizer', 'Staff'],
  ['How many hours do you code per week?', '40', '20', '10'],
  ['Ticket for friend', 'Yes', 'No', 'Yes'],
  ['Number of tickets you would buy next time', '3', '2', '1'],
  ['How many people work in your team?', '30', '20', '10'],
  ['Hotel check-in', '2026-10-25', '', '2026-10-25'],
  ['Hotel check-in date', '2026-10-25', '', '2026-10-25'],
  ['Waitlist for the workshop', 'Yes', 'No', 'Yes'],
  ['May we confirm your attendance to your employer?', 'Yes', 'No', 'No'],
  ['Would you come if it was cancelled and moved online?', 'Yes', 'No', 'No'],
  ['Newsletter opt-out', 'Yes', 'No', 'No'],
  ['Unsubscribed', 'Yes', 'No', 'No'],
  ['Email verified', 'Yes', 'No', 'No'],
  ['Came across us through', 'Slack', '', 'Discord'],
  ['Hast du letztes Jahr teilgenommen?', 'Ja', 'Nein', 'Nein'],
  ['Nimmst du am Abendessen teil?', 'Ja', 'Nein', 'Nein'],
  ['Serez-vous présent au dîner ?', 'Oui', 'Non', 'Non'],
  ['¿Asististe el año pasado?', 'Sí', 'No', 'No'],
  ['Participou no ano passado?', 'Sim', 'Não', 'Não'],
  ['昨年参加しましたか？', 'はい', 'いいえ', 'いいえ'],
]

/** What guests were asked is no state of theirs, however much it sounds like one. */
export const guestQuestions: readonly Case[] = [
  ...questions.map(([question, ...answers]) => ({
    what: `Luma with the question «${question}»`,
    lines: luma(question, ...answers),
    expect: {
      tool: 'luma',
      registered: 2,
      attended: 1,
      noShow: 1,
      declined: 1,
      cancelled: 0,
      pending: 0,
      staff: 0,
      averageMinutes: null,
    },
  })),
  ...questions.map(([question, ...answers]) => ({
    what: `a list of registrations with the question «${question}»`,
    lines: registrations(question, ...answers),
    expect: {
      registered: null,
      attended: null,
      noShow: null,
      staff: 0,
      averageMinutes: null,
      guests: null,
      asks: ['eventTitle', 'startsAt', 'timeZone', 'mapping', 'rowsAre'] as const,
    },
  })),
]
