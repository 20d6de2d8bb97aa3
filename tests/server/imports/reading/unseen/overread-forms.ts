import type { Case } from '../unseen-table.ts'

const ofTwo = (label: string, ada: string, bo: string): readonly string[] => [
  `Name|Email|Attended|${label}`,
  `Ada|ada@example.com|Yes|${ada}`,
  `Bo|bo@example.com|Yes|${bo}`,
]

/** What rules for further forms took for more than it is. */
export const overreadForms: readonly Case[] = [
  {
    what: 'how many people work for a company',
    lines: [
      'Name|Email|Company|Headcount|Status',
      'Ada|ada@example.com|Acme|250|Registered',
      'Bo|bo@example.com|Beta|30|Registered',
      'Cy|cy@example.com|Gamma|3|Registered',
    ],
    expect: { registered: 3, anonymous: 0 },
  },
  {
    what: 'how many people work for a company, beside its name',
    lines: [
      'Booking ID|Name|Email|Company|Number of people|Status',
      'B1|Ada|ada@example.com|Acme|12|Registered',
      'B2|Bo|bo@example.com|Beta|3|Registered',
    ],
    expect: { registered: 2, anonymous: 0 },
  },
  {
    what: 'how many people came to the event, in every row',
    lines: [
      'Name|Email|Event|Number of participants|Attended',
      'Ada|ada@example.com|Meetup|12|Yes',
      'Bo|bo@example.com|Meetup|12|No',
    ],
    expect: { attended: 1, anonymous: 0 },
  },
  {
    what: 'who was there themselves, whatever the size of their group',
    lines: ['Name|Email|Group size|Attended', 'Ada|ada@example.com|4|Yes', 'Bo|bo@example.com|3|No'],
    expect: { attended: 1, anonymous: 0 },
  },
  {
    what: 'last year beside this year',
    lines: [
      'Name|Email|Attended 2025|Attended 2026',
      'Ada|ada@example.com|Yes|Yes',
      'Bo|bo@example.com|Yes|No',
      'Cy|cy@example.com|Yes|No',
    ],
    expect: { attended: 1, fields: ['name', 'email', null, 'attended'] },
  },
  {
    what: 'this year not yet, beside last year',
    lines: ['Name|Email|Attended 2025|Attended 2026', 'Ada|ada@example.com|Yes|', 'Bo|bo@example.com|Yes|'],
    expect: { fields: ['name', 'email', null, 'attended'] },
  },
  {
    what: 'a day of last year beside one of this year',
    lines: [
      'Name|Email|Attended 2026-10-26|Attended 2026-10-27|Attended 2025-10-20',
      'Ada|ada@example.com|No|Yes|Yes',
      'Bo|bo@example.com|No|No|Yes',
    ],
    expect: { attended: 1, fields: ['name', 'email', 'attended', 'attended', null] },
  },
  {
    what: 'one person twice, with a further address each time',
    lines: [
      'Name|Email|Ticket email|Status',
      'Ada|ada@example.com|ada+1@example.com|Cancelled',
      'Ada|ada@example.com|ada+2@example.com|Registered',
      'Bo|bo@example.com|bo+1@example.com|Registered',
    ],
    expect: { registered: 2, cancelled: 0 },
  },
  {
    what: 'one person twice, with a second address each time and no name',
    lines: [
      'Email|Second email|Status',
      'ada@example.com|ada1@example.com|Cancelled',
      'ada@example.com|ada2@example.com|Registered',
    ],
    expect: { registered: 1, cancelled: 0 },
  },
  {
    what: 'one person with two forms of their name and one address',
    lines: [
      'Name|Email|Private email|Checked in at',
      'Ada Example||ada@example.com|2026-10-26 18:00',
      'Ada L. Example||ada@example.com|2026-10-26 18:30',
      'Bo|bo@example.com||',
    ],
    expect: { attended: 1, anonymous: 0 },
  },
  ...['Partner email', 'Partner manager email', 'Guest of', 'Guest manager email'].map(label => ({
    what: `the address below ${label}, which is of no companion`,
    lines: [
      `Name|Email|${label}|Status`,
      'Ada|ada@example.com|p@example.org|Registered',
      'Bo|bo@example.com|q@example.org|Registered',
    ],
    expect: { registered: 2, guests: null },
  })),
  ...['Will you attend the workshop?', 'Workshop status', 'Third party registration status'].map(label => ({
    what: `whether somebody comes by ${label}`,
    lines: [`Name|Email|${label}`, 'Ada|ada@example.com|Confirmed', 'Bo|bo@example.com|Declined'],
    expect: { registered: 1, declined: 1 },
  })),
  {
    what: 'a question that begins with what and is answered with yes and no',
    lines: ['Name|Email|What is your RSVP?', 'Ada|ada@example.com|Yes', 'Bo|bo@example.com|No'],
    expect: { registered: 1, declined: 1 },
  },
  {
    what: 'minutes of one digit beside an hour',
    lines: ofTwo('Duration', '5:30', '1:00:30'),
    expect: { averageMinutes: 33 },
  },
  {
    what: 'hours and minutes in hours, of more than a day',
    lines: ofTwo('Duration (hours)', '1:20', '24:40'),
    expect: { averageMinutes: 780 },
  },
  { what: 'a second session', lines: ofTwo('Second session duration', '45', '30'), expect: { averageMinutes: 37.5 } },
  {
    what: 'thousands of seconds',
    lines: ofTwo('Duration (seconds)', '2700', '1,800'),
    expect: { averageMinutes: 37.5 },
  },
  { what: 'office hours', lines: ofTwo('Office hours duration', '45', '30'), expect: { averageMinutes: 37.5 } },
  {
    what: 'answers that are taken back',
    lines: [
      'Name|Email|Status',
      'Ada|ada@example.com|Yes - online',
      'Bo|bo@example.com|No (waitlist)',
      'Cy|cy@example.com|Yes, but cancelled later',
      'Di|di@example.com|No, I am registered already',
    ],
    expect: { registered: 1, declined: 0, codes: ['UNKNOWN_STATUS'] },
  },
  {
    what: 'answers of people without names, one a line',
    lines: ['Status|Comment|Company', 'Going||', 'Going|yay|', 'Cancelled||', 'Not going||'],
    expect: { rows: 4, codes: [] },
  },
  ...['Email|Quantity', 'Status|Amount'].map(labels => ({
    what: `orders whose numbers look like dates of another calendar, with ${labels}`,
    lines: [`Order|Name|${labels}`, '1405-01|Ada|Paid|1', '1406-02|Bo|Paid|1'],
    expect: { tool: 'generic', rows: 2 },
  })),
  {
    what: 'who was seen over weeks, in a list that says whether they came',
    lines: [
      'Name|Email|First seen|Last seen|Sessions attended',
      'Ada|ada@example.com|2026-09-26 18:00|2026-10-26 19:00|3',
      'Bo|bo@example.com|2026-10-26 18:00|2026-10-26 19:00|0',
    ],
    expect: { tool: 'generic', report: 'table' },
  },
]
