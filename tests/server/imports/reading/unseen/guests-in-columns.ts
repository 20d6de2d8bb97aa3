import type { Case } from '../unseen-table.ts'

/** People who stand beside each other in a row, and numbers of people. */
export const guestsInColumns: readonly Case[] = [
  {
    what: 'guests by name in columns of their own',
    lines: [
      'Name|Email|RSVP|Guest 1 name|Guest 2 name',
      'Ada|ada@example.com|Yes|Zoe|Yan',
      'Bo|bo@example.com|Yes||',
      'Cy|cy@example.com|No||',
    ],
    expect: { rows: 3, registered: 2, declined: 1 },
  },
  {
    what: 'attendees of an order in columns',
    lines: [
      'Order ID|Buyer name|Buyer email|Tickets|Attendee 1|Attendee 2|Status',
      '1|Ada|ada@example.com|2|Ada|Bo|Paid',
      '2|Cy|cy@example.com|1|Cy||Paid',
    ],
    expect: { rows: 2, registered: 3 },
  },
  {
    what: 'how many come with somebody, themselves among them',
    lines: ['Name|Email|RSVP|Total guests (including you)', 'Ada|ada@example.com|Yes|3', 'Bo|bo@example.com|Yes|1'],
    expect: { rows: 2 },
  },
  {
    what: 'a plus one as a yes',
    lines: [
      'Name|Email|RSVP|Bringing a plus one?',
      'Ada|ada@example.com|Yes|Yes',
      'Bo|bo@example.com|Yes|No',
      'Cy|cy@example.com|No|No',
    ],
    expect: { rows: 3, registered: 2, declined: 1 },
  },
  {
    what: 'last names first, and titles',
    lines: [
      'Name|Email|Registered on|Attended',
      'Dr. Example, Ada|ada@example.com|2026-10-01|Yes',
      'Example, Bo|bo@example.com|2026-10-01|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'an organiser behind a name in a list without times',
    lines: [
      'Name|Email|Attended',
      'Hal (Organizer)|hal@example.com|Yes',
      'Ada|ada@example.com|Yes',
      'Bo|bo@example.com|No',
    ],
    expect: { rows: 3, registered: null, attended: 1, staff: 1 },
  },
  {
    what: 'a second address of the same person',
    lines: [
      'Name|Work email|Personal email|Registered on|Checked in',
      'Ada|ada@acme.example|ada@example.com|2026-10-01|Yes',
      'Bo||bo@example.com|2026-10-01|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'tickets that were cancelled of each order',
    lines: ['Order|Name|Email|Tickets|Cancelled tickets', '1|Ada|ada@example.com|3|1', '2|Bo|bo@example.com|1|0'],
    expect: { rows: 2 },
  },
  {
    what: 'delegates that a company sends',
    lines: ['Company|Contact person|Email|Delegates', 'Acme|Ada|ada@acme.example|4', 'Bolt|Bo|bo@bolt.example|2'],
    expect: { rows: 2 },
  },
  {
    what: 'people with a phone and no address',
    lines: [
      'Name|Phone|Status|Checked in',
      'Ada|+49 30 1234|Confirmed|Yes',
      'Bo|+49 30 1235|Confirmed|No',
      'Cy|+49 30 1236|Cancelled|No',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a list in three columns of names side by side',
    lines: ['Monday|Tuesday|Wednesday', 'Ada|Bo|Ada', 'Cy||Di'],
    expect: { registered: null, attended: null },
  },
  {
    what: 'a handle in place of a name',
    lines: ['GitHub username|Registered at|Attended', 'ada|2026-10-01|Yes', 'bo|2026-10-01|No', 'cy|2026-10-02|Yes'],
    expect: { rows: 3 },
  },
  {
    what: 'a person in two groups of one event',
    lines: [
      'Group|Name|Email|Registered on|Attended',
      'Red|Ada|ada@example.com|2026-10-01|No',
      'Blue|Ada|ada@example.com|2026-10-01|Yes',
      'Blue|Bo|bo@example.com|2026-10-01|No',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, duplicates: 1 },
  },
  {
    what: 'an interpreter and a guest of honour',
    lines: [
      'Name|Email|Role|Attended',
      'Ada|ada@example.com|Attendee|Yes',
      'Ina|ina@example.com|Interpreter|Yes',
      'Gus|gus@example.com|VIP guest|Yes',
      'Sam|sam@example.com|Keynote Speaker|Yes',
    ],
    expect: { rows: 4, attended: 3, staff: 1 },
  },
  {
    what: 'volunteers by a role of theirs, in French',
    lines: [
      'Nom|E-mail|Rôle|Inscrit le|Présent',
      'Ada|ada@example.com|Participant|01/10/2026|oui',
      'Bo|bo@example.com|Participant|13/10/2026|non',
      'Cy|cy@example.com|Intervenante|13/10/2026|oui',
      'Di|di@example.com|Animateur|13/10/2026|oui',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, staff: 2 },
  },
  {
    what: 'a sum of people by a formula at the end',
    lines: [
      'Nr.|Name|E-Mail|Personen|Zusage',
      '1|Ada|ada@example.com|2|ja',
      '2|Bo|bo@example.com|1|ja',
      '3|Cy|cy@example.com|0|nein',
      '|||3|',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 3 },
  },
  {
    what: 'a sum below the tickets, with nothing beside it',
    lines: ['Name|Email|Tickets', 'Ada|ada@example.com|2', 'Bo|bo@example.com|1', '||3'],
    expect: { rows: 2, registered: 3, codes: ['TOTALS_ROW'] },
  },
  {
    what: 'an organiser behind a name among answers to an invitation',
    lines: ['Name|Email|RSVP', 'Hal (Organizer)|hal@example.com|Yes', 'Ada|ada@example.com|Yes'],
    expect: { registered: 2, staff: 0 },
  },
  {
    what: 'how many people work somewhere',
    lines: ['Name|Email|Company|Persons|Attended', 'Ada|ada@example.com|Acme|120|Yes', 'Bo|bo@example.com|Bolt|40|No'],
    expect: { rows: 2, attended: 1 },
  },
  {
    what: 'a sum below the minutes, with nothing beside it',
    lines: ['Name|Email|Minutes', 'Ada|ada@example.com|40', 'Bo|bo@example.com|20', '||60'],
    expect: { rows: 2, attended: 2, averageMinutes: 30, codes: ['TOTALS_ROW'] },
  },
  {
    what: 'an order without a name that is no sum, and one with a name that is',
    lines: ['Name|Email|Tickets', 'Ada|ada@example.com|2', 'Bo|bo@example.com|1', 'Cy|cy@example.com|3', '||4'],
    expect: { rows: 4, registered: 10 },
  },
]
