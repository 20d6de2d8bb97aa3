import type { Case } from '../unseen-table.ts'
import { dayOf, many, personOf } from './many-rows.ts'

const unknown = { registered: null, attended: null, cancelled: null }

/** A list of people with one date, which is not when they registered. */
const oneDateOf = (label: string, count: number, hasIt: (at: number) => boolean = () => true): Case => ({
  what: `${label}, in ${count} rows`,
  lines: [`Name|Email|${label}`, ...many(count, at => `${personOf(at)}|${hasIt(at) ? dayOf(at) : ''}`)],
  expect: { rows: count, ...unknown },
})

/** Dates that say nothing of a registration, and those that do. */
export const datesOfOtherMatters: readonly Case[] = [
  oneDateOf('Date of birth', 3),
  oneDateOf('Birthday', 12),
  oneDateOf('Last login', 5),
  oneDateOf('Last email sent', 6),
  oneDateOf('Reminder sent', 40),
  oneDateOf('Invitation sent', 4),
  oneDateOf('Invited on', 100),
  oneDateOf('Certificate issued on', 20),
  oneDateOf('Contacted on', 3),
  oneDateOf('Hired on', 6),
  oneDateOf('Left on', 4),
  oneDateOf('Unsubscribed', 5),
  oneDateOf('Bounced at', 7),
  oneDateOf('Waitlisted on', 9),
  oneDateOf('Eingeladen am', 5),
  oneDateOf('Ausgetreten am', 8),
  oneDateOf('Date de naissance', 5),
  oneDateOf('Fecha de baja', 4),
  oneDateOf('Expires', 10),
  oneDateOf('Last seen', 30),
  oneDateOf('Follow-up date', 5),
  oneDateOf('Departure', 5),
  ...['Registered at', 'Registration date', 'Signed up', 'Anmeldedatum', 'Angemeldet am', "Date d'inscription"].map(
    (label): Case => ({
      what: `${label}, which does say so`,
      lines: [`Name|Email|${label}`, ...many(5, at => `${personOf(at)}|${dayOf(at)}`)],
      expect: { rows: 5, fields: ['name', 'email', 'registeredAt'], attended: null },
    }),
  ),
  {
    what: 'days of signing up, which may be that of an account, beside who came',
    lines: [
      'Name|Email|Signed up|Attended',
      ...many(30, at => `${personOf(at)}|${dayOf(at)}|${at % 3 ? 'Yes' : 'No'}`),
    ],
    expect: { rows: 30, registered: null, attended: 20 },
  },
  {
    what: 'days of registration beside who came',
    lines: [
      'Name|Email|Registered on|Attended',
      ...many(30, at => `${personOf(at)}|${dayOf(at)}|${at % 3 ? 'Yes' : 'No'}`),
    ],
    expect: { rows: 30, registered: 30, attended: 20, noShow: 10 },
  },
  {
    what: 'days of cancelling beside who came',
    lines: [
      'Name|Email|Attended|Cancelled on',
      ...many(10, at => `${personOf(at)}|${at < 5 ? 'Yes' : 'No'}|${at > 7 ? '2026-01-03' : ''}`),
    ],
    expect: { rows: 10, attended: 5, cancelled: 2 },
  },
  {
    what: 'days of declining in a list of everybody',
    lines: ['Name|Email|Declined at', ...many(10, at => `${personOf(at)}|${at > 7 ? '2026-01-03 10:00' : ''}`)],
    expect: { rows: 10, registered: null, attended: null },
  },
  {
    what: 'a removal in words beside a date of sign-up',
    lines: [
      'Name|Email|Registered on|Removed on',
      ...many(10, at => `${personOf(at)}|2026-01-01|${at === 4 ? '2026-01-03' : ''}`),
    ],
    expect: { rows: 10, registered: null, cancelled: null },
  },
]
