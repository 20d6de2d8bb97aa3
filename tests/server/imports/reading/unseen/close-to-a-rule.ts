import type { Case } from '../unseen-table.ts'
import { dayOf, many, nameOf, personOf } from './many-rows.ts'

const zoom = 'Name (Original Name)|User Email|Join Time|Leave Time|Duration (Minutes)|Guest'
const call = (at: number) => `${personOf(at)}|2026-09-10 18:0${at % 10}:00|2026-09-10 19:00:00|55|No`

const ordered = (label: string, count: number): Case => ({
  what: `'${label}' before the addresses of ${count} people`,
  lines: [
    `${label}|Name|E-mail|Status`,
    ...many(count, at => `buyer${at % 2}@example.com|${nameOf(at)}|p${at}@example.com|Confirmed`),
  ],
  expect: { rows: count, registered: count, duplicates: 0 },
})

const orderedOnly = (label: string): Case => ({
  what: `'${label}' as the only address, of each once`,
  lines: [`Name|${label}|Attended`, ...many(8, at => `${nameOf(at)}|p${at}@example.com|${at % 2 ? 'Yes' : 'No'}`)],
  expect: { rows: 8, attended: 4, duplicates: 0 },
})

const price = (label: string, cells: readonly string[]): Case => ({
  what: `'${label}' beside who came: ${cells.join(', ')}`,
  lines: [
    `Name|Email|${label}|Attended`,
    ...many(10, at => `${personOf(at)}|${cells[at % cells.length]}|${at < 7 ? 'Yes' : 'No'}`),
  ],
  expect: { rows: 10, attended: 7, cancelled: null },
})

/** One step beside what a rule means. */
export const closeToARule: readonly Case[] = [
  ...['Order email', 'Buyer e-mail', 'Purchaser email', 'Billing email', 'Invited by email', 'Host email'].map(
    (label, at) => ordered(label, [2, 6, 20, 60, 120, 200][at] ?? 2),
  ),
  ...['Order email', 'Buyer email', 'Purchaser email'].map(orderedOnly),
  price('Ticket', ['Free', 'Paid']),
  price('Ticket price', ['Free', 'Paid']),
  price('Ticket type', ['Guest', 'Member', 'Staff']),
  price('Plan', ['Free', 'Pro']),
  price('Tier', ['Free', 'Paid']),
  {
    what: 'a payment that is open for some',
    lines: ['Name|Email|Payment status', ...many(10, at => `${personOf(at)}|${at < 8 ? 'Paid' : 'Refunded'}`)],
    expect: { rows: 10, registered: 8, cancelled: 2 },
  },
  {
    what: 'tickets of which some were refunded',
    lines: ['Name|Email|Ticket', ...many(10, at => `${personOf(at)}|${at < 8 ? 'Paid' : 'Refunded'}`)],
    expect: { rows: 10, registered: 8, cancelled: 2 },
  },
  {
    what: 'products of which some were cancelled',
    lines: ['Name|Email|Product', ...many(10, at => `${personOf(at)}|${at < 8 ? 'Confirmed' : 'Cancelled'}`)],
    expect: { rows: 10, registered: 8, cancelled: 2 },
  },
  {
    what: 'a note below a call',
    lines: [zoom, ...many(4, call), '', 'Exported by Ada on 2026-09-11|||||'],
    expect: { rows: 4, attended: 4 },
  },
  {
    what: 'names and figures of a poll below a call',
    lines: [zoom, ...many(4, call), '', 'Poll|Question|Answer|Votes||', 'Poll 1|Did you like it?|Yes|3||'],
    expect: { rows: 4, attended: 4, codes: ['SKIPPED_LINES'] },
  },
  {
    what: 'minutes of everybody below a call, in two lines',
    lines: [zoom, ...many(4, call), '', 'Total minutes||||220|', 'Average minutes||||55|'],
    expect: { rows: 4, attended: 4 },
  },
  {
    what: 'two empty lines within a call',
    lines: [zoom, call(0), call(1), '', call(2), '', call(3), ''],
    expect: { rows: 4, attended: 4 },
  },
  {
    what: 'cells of nothing but commas within a call',
    lines: [zoom, call(0), '|||||', call(1), '|||||', '|||||', call(2)],
    expect: { rows: 3, attended: 3 },
  },
  {
    what: 'a list with the days on which most people came',
    lines: ['Name|Email|Came on', ...many(10, at => `${personOf(at)}|${at < 9 ? '2026-09-10' : ''}`)],
    expect: { rows: 10, registered: null },
  },
  {
    what: 'a list with the days of an order',
    lines: [
      'Name|Email|Order date|Attended',
      ...many(10, at => `${personOf(at)}|${dayOf(at)}|${at < 4 ? 'Yes' : 'No'}`),
    ],
    expect: { rows: 10, attended: 4 },
  },
  {
    what: 'a list with the days on which people were removed',
    lines: [
      'Name|Email|Attended|Removed at',
      ...many(10, at => `${personOf(at)}|${at < 4 ? 'Yes' : 'No'}|${at > 8 ? dayOf(at) : ''}`),
    ],
    expect: { rows: 10, attended: 4, registered: null },
  },
  {
    what: 'roles in one column and a mark in another',
    lines: [
      'Name|Email|Attended|Role|Moderator',
      ...many(10, at => `${personOf(at)}|Yes|${at < 2 ? 'Speaker' : 'Attendee'}|${at === 5 ? 'Yes' : 'No'}`),
    ],
    expect: { rows: 10, attended: 8, staff: 2 },
  },
  {
    what: 'three marks, one of them of most people',
    lines: [
      'Name|Email|Attended|Speaker|Host|Panelist',
      ...many(
        20,
        at => `${personOf(at)}|Yes|${at === 0 ? 'Yes' : 'No'}|${at === 1 ? 'Yes' : 'No'}|${at > 3 ? 'Yes' : 'No'}`,
      ),
    ],
    expect: { rows: 20, attended: 18, staff: 2 },
  },
  {
    what: 'marks in Spanish',
    lines: [
      'Nombre|Correo electrónico|Asistió|Ponente|Moderador',
      ...many(10, at => `${personOf(at)}|Sí|${at < 2 ? 'Sí' : 'No'}|${at === 3 ? 'Sí' : 'No'}`),
    ],
    expect: { rows: 10, attended: 7, staff: 3 },
  },
  {
    what: 'a duration with its unit and a comma, in a tab-separated file',
    lines: ['Name|Email|Duration (min)', ...many(4, at => `${personOf(at)}|4${at},5`)],
    dialect: { delimiter: '\t' },
    expect: { rows: 4, attended: 4, averageMinutes: 42 },
  },
  {
    what: 'hours with a comma, in a tab-separated file',
    lines: ['Name|Email|Hours attended', ...many(4, at => `${personOf(at)}|${at % 2 ? '1,5' : '0,5'}`)],
    dialect: { delimiter: '\t' },
    expect: { rows: 4, attended: 4, averageMinutes: 60 },
  },
  {
    what: 'what consoles draw above and below people',
    lines: ['Name|Email|Attended', '-----|-----|', ...many(3, at => `${personOf(at)}|Yes`), '===|===|==='],
    expect: { rows: 3, attended: 3 },
  },
]
