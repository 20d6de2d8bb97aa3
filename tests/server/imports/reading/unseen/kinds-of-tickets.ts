import type { Case } from '../unseen-table.ts'
import { many, nameOf, personOf } from './many-rows.ts'

const states = (label: string): Case => ({
  what: `states below '${label}'`,
  lines: [
    `Name|Email|${label}`,
    ...many(20, at => `${personOf(at)}|${at % 5 === 0 ? 'Cancelled' : at % 5 === 1 ? 'Waitlisted' : 'Confirmed'}`),
  ],
  expect: { rows: 20, registered: 12, cancelled: 4, waitlisted: 4, attended: null },
})

const kinds = (label: string, words: readonly string[]): Case => ({
  what: `${words.join(' and ')} below '${label}'`,
  lines: [`Name|Email|${label}`, ...many(12, at => `${personOf(at)}|${words[at % words.length]}`)],
  expect: { rows: 12, registered: null, cancelled: null, attended: null },
})

/** What a ticket costs and what it is called says nothing of whoever has it; what became of it does. */
export const kindsOfTickets: readonly Case[] = [
  states('Ticket'),
  states('Category'),
  states('Kategorie'),
  states('Pass'),
  states('Ticket status'),
  kinds('Ticket', ['Free', 'Paid']),
  kinds('Ticket type', ['Free']),
  kinds('Pricing', ['Paid', 'Free']),
  kinds('Tarif', ['Free']),
  kinds('Ticket name', ['Free', 'Paid']),
  kinds('Price category', ['Free']),
  kinds('Type de billet', ['Free', 'Paid']),
  {
    what: 'who came, by a category of which nobody knows what it is of',
    lines: ['Name|Email|Category', ...many(10, at => `${personOf(at)}|${at < 6 ? 'Attended' : 'No show'}`)],
    expect: { rows: 10, registered: null, attended: null },
  },
  {
    what: 'addresses of orders alone',
    lines: ['Name|Order email|Ticket', ...many(6, at => `${nameOf(at)}|p${at}@example.com|Early bird`)],
    expect: { rows: 6, duplicates: 0, fields: ['name', 'email', null] },
  },
  {
    what: 'addresses of orders before those of people',
    lines: [
      'Order email|Name|Email|Attended',
      ...many(9, at => `p${Math.floor(at / 3)}@example.com|${nameOf(at)}|q${at}@example.com|Yes`),
    ],
    expect: { rows: 9, attended: 9, duplicates: 0, fields: [null, 'name', 'email', 'attended'] },
  },
  {
    what: 'addresses of orders, each of several people',
    lines: ['Name|Order email|Attended', ...many(9, at => `${nameOf(at)}|p${Math.floor(at / 3)}@example.com|Yes`)],
    expect: { rows: 9, attended: 9 },
  },
  {
    what: 'addresses of whoever paid, called e-mail of an invoice',
    lines: [
      'Billing email|Attendee|Email address|Attended',
      ...many(6, at => `accounts@example.com|${nameOf(at)}|q${at}@example.com|${at < 4 ? 'Yes' : 'No'}`),
    ],
    expect: { rows: 6, attended: 4, duplicates: 0 },
  },
]
