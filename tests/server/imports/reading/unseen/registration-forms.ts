import type { Case } from '../unseen-table.ts'

/** Forms that are registrations, and columns about somebody else or about who is off the list. */
export const registrationForms: readonly Case[] = [
  {
    what: 'a form with who will attend and what they eat',
    lines: [
      'Timestamp|Name|Email|Will you attend?|Dietary requirements',
      '10/1/2026 10:00:00|Ada|ada@example.com|Yes|Vegan',
      '10/1/2026 11:00:00|Bo|bo@example.com|No|',
      '10/13/2026 12:00:00|Cy|cy@example.com|Maybe|',
    ],
    expect: { tool: 'generic', registered: 1, declined: 1, pending: 1, attended: null },
  },
  {
    what: 'a form of registration with no question of who comes',
    lines: [
      'Timestamp|Full name|Email Address|Dietary requirements|T-shirt size',
      '10/1/2026 10:00:00|Ada|ada@example.com|Vegan|M',
      '10/13/2026 11:00:00|Bo|bo@example.com||L',
    ],
    expect: { tool: 'generic', registered: null, attended: null },
  },
  {
    what: 'a form of registration with a score of how much somebody knows',
    lines: [
      'Timestamp|Email Address|Full name|Company|Dietary requirements|How would you rate your experience with Kubernetes? (1-5)',
      '10/1/2026 10:00:00|ada@example.com|Ada|Acme|Vegan|4',
      '10/13/2026 11:00:00|bo@example.com|Bo|Acme|None|2',
    ],
    expect: { tool: 'generic' },
  },
  {
    what: 'a form with sentences for answers',
    lines: [
      'Timestamp|Name|Email|Will you be able to join us?|Number of guests',
      "10/1/2026 10:00:00|Ada|ada@example.com|Yes, I'll be there|1",
      "10/1/2026 11:00:00|Bo|bo@example.com|Sorry, can't make it|0",
      '10/13/2026 12:00:00|Cy|cy@example.com|Not sure yet|0',
    ],
    expect: { tool: 'generic', registered: 1, declined: 1, pending: 1, guests: 1 },
  },
  {
    what: 'a form of who attends in person or online',
    lines: [
      'Timestamp|Email Address|Name|How will you attend?',
      '10/1/2026 10:00:00|ada@example.com|Ada|In person',
      '10/13/2026 11:00:00|bo@example.com|Bo|Online',
    ],
    expect: { tool: 'generic', registered: null, attended: null },
  },
  {
    what: 'a German form of registration',
    lines: [
      'Zeitstempel|Vor- und Nachname|E-Mail-Adresse|Nimmst du am Abendessen teil?|Allergien',
      '01.10.2026 10:00:00|Ada E|ada@example.com|Ja|',
      '13.10.2026 10:00:00|Bo E|bo@example.com|Nein|Nuss',
    ],
    expect: { tool: 'generic', attended: null, declined: null },
  },
  {
    what: 'a guest with an address of their own',
    lines: [
      'Name|Email|Status|Guest name|Guest email',
      'Ada|ada@example.com|Going|Gil|gil@example.com',
      'Bo|bo@example.com|Going||',
      'Cy||Going|Gus|gus@example.com',
    ],
    expect: { registered: 3, anonymous: 1, guests: 2 },
  },
  {
    what: 'the address of a plus-one first',
    lines: [
      'Plus one email|Full name|Email address|RSVP',
      'gil@example.com|Ada|ada@example.com|Yes',
      '|Bo|bo@example.com|Yes',
      'gil@example.com|Cy|cy@example.com|No',
    ],
    expect: { registered: 2, declined: 1 },
  },
  ...['Not coming', 'Not attending', 'Dropped out', 'Unregistered', 'No longer attending'].map(label => ({
    what: `a column ${label} with a cross`,
    lines: [
      `Name|Email|Status|${label}`,
      'Ada|ada@example.com|Registered|',
      'Bo|bo@example.com|Registered|x',
      'Cy|cy@example.com|Registered|',
    ],
    expect: { registered: 2, cancelled: 1 },
  })),
  {
    what: 'a column of cancellations with the word in it',
    lines: [
      'Name|Email|Status|Cancelled',
      'Ada|ada@example.com|Registered|',
      'Bo|bo@example.com|Registered|cancelled',
      'Cy|cy@example.com|Registered|Refunded',
    ],
    expect: { registered: 1, cancelled: 2 },
  },
  {
    what: 'a lone column of cancellations with the word in it',
    lines: ['Name|Email|Cancelled', 'Ada|ada@example.com|', 'Bo|bo@example.com|Cancelled', 'Cy|cy@example.com|'],
    expect: { registered: 2, cancelled: 1 },
  },
  {
    what: 'a reason for a cancellation',
    lines: [
      'Name|Email|Status|Cancellation reason',
      'Ada|ada@example.com|Registered|',
      'Bo|bo@example.com|Cancelled|ill',
      'Cy|cy@example.com|Cancelled|no time',
    ],
    expect: { registered: 1, cancelled: 2, codes: [] },
  },
]
