import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

const sessions: readonly InLines[] = [
  {
    what: 'Sessionize with no more than who speaks',
    lines: [
      'Session Id|Title|Owner Email|Speaker Id|FirstName|LastName|Email|TagLine',
      '1|Queues|ada@example.com|s1|Ada|Example|ada@example.com|Writes queues',
      '1|||s2|Bea|Example|bea@example.com|Reads queues',
    ],
    expected: { as: 'sessionize/flattened-accepted-sessions', sessions: ['Queues |  |  | Ada Example + Bea Example'] },
  },
  {
    what: 'Two speakers with an ampersand',
    lines: [
      'Title|Speakers|Starts at|Room',
      'Queues|Ada Example & Bea Example|2026-10-10 09:00|A',
      'Locks|Cem Example|2026-10-10 10:00|A',
    ],
    expected: {
      sessions: [
        'Queues |  | 2026-10-10T09:00 | Ada Example + Bea Example',
        'Locks |  | 2026-10-10T10:00 | Cem Example',
      ],
    },
  },
  {
    what: 'Two speakers with and',
    lines: [
      'Session Title|Speaker(s)|Start Time|End Time|Date',
      'Queues|Ada Example and Bea Example|9:00 AM|9:45 AM|10/10/2026',
      'Locks|Cem Example|10:00 AM|10:45 AM|10/10/2026',
    ],
    expected: {
      sessions: [
        'Queues |  | 2026-10-10T09:00 | Ada Example + Bea Example',
        'Locks |  | 2026-10-10T10:00 | Cem Example',
      ],
    },
  },
  {
    what: 'Two speakers in Spanish',
    lines: [
      'Título|Ponentes|Fecha|Hora de inicio|Hora de fin|Sala',
      'Colas|Ada Ejemplo y Bea Ejemplo|10/10/2026|09:00|09:45|A',
      'Locks|Cem Ejemplo|13/10/2026|10:00|10:45|A',
    ],
    expected: {
      sessions: [
        'Colas |  | 2026-10-10T09:00 | Ada Ejemplo + Bea Ejemplo',
        'Locks |  | 2026-10-13T10:00 | Cem Ejemplo',
      ],
    },
  },
  {
    what: 'An ampersand in the name of a company, and between first names',
    lines: [
      'Title|Speakers|Starts at|Room',
      'Queues|Ada Example (Smith & Sons)|2026-10-10 09:00|A',
      'Locks|Ada & Bea Example|2026-10-10 10:00|A',
    ],
    expected: {
      sessions: [
        'Queues |  | 2026-10-10T09:00 | Ada Example (Smith & Sons)',
        'Locks |  | 2026-10-10T10:00 | Ada & Bea Example',
      ],
    },
  },
  {
    what: 'Last names first, where semicolons stand between people',
    lines: [
      'Title|Speakers|Starts at|Room',
      'Queues|Example, Ada; Example, Bea|2026-10-10 09:00|A',
      'Locks|Example, Cem|2026-10-10 10:00|A',
    ],
    expected: {
      sessions: [
        'Queues |  | 2026-10-10T09:00 | Example, Ada + Example, Bea',
        'Locks |  | 2026-10-10T10:00 | Example, Cem',
      ],
    },
  },
  {
    what: 'A row for each speaker',
    lines: [
      'Session ID|Title|Speaker|Start',
      '1|Queues|Ada Example|2026-10-10 09:00',
      '1|Queues|Bea Example|2026-10-10 09:00',
      '2|Locks|Cem Example|2026-10-10 10:00',
    ],
    expected: {
      sessions: [
        'Queues |  | 2026-10-10T09:00 | Ada Example + Bea Example',
        'Locks |  | 2026-10-10T10:00 | Cem Example',
      ],
    },
  },
  {
    what: 'Times beside their day, as Cvent calls them',
    lines: [
      'Session Name|Session Code|Session Date|Session Start Time|Session End Time|Location|Speakers|Capacity',
      'Queues|S1|10/10/2026|9:00 AM|9:45 AM|A|Ada Example, Bea Example|100',
      'Locks|S2|10/13/2026|10:00 AM|10:45 AM|A|Cem Example|100',
    ],
    expected: {
      sessions: [
        'Queues |  | 2026-10-10T09:00 | Ada Example + Bea Example',
        'Locks |  | 2026-10-13T10:00 | Cem Example',
      ],
    },
  },
  {
    what: 'Times of day in French',
    lines: [
      'Titre|Intervenants|Date|Début|Fin|Salle',
      'Files|Ada Exemple, Bea Exemple|10/10/2026|09h00|09h45|A',
      'Verrous|Cem Exemple|13/10/2026|10h00|10h45|A',
    ],
    expected: {
      sessions: [
        'Files |  | 2026-10-10T09:00 | Ada Exemple + Bea Exemple',
        'Verrous |  | 2026-10-13T10:00 | Cem Exemple',
      ],
    },
  },
  {
    what: 'A zone behind the label of a time',
    lines: [
      'Title|Speaker|Start (CEST)|End (CEST)|Room',
      'Queues|Ada Example|2026-10-10 09:00|2026-10-10 09:45|A',
      'Locks|Cem Example|2026-10-10 10:00|2026-10-10 10:45|A',
    ],
    expected: {
      sessions: ['Queues |  | 2026-10-10T09:00 | Ada Example', 'Locks |  | 2026-10-10T10:00 | Cem Example'],
      asks: ['mapping', 'eventTitle', 'timeZone'],
    },
  },
  {
    what: 'Proposals told by what became of them',
    lines: [
      'Title|Speakers|Status',
      'Queues|Ada Example|Waitlisted',
      'Locks|Cem Example|Withdrawn',
      'Trees|Dee Example|Accepted',
    ],
    expected: {
      sessions: [
        'Queues | waitlisted |  | Ada Example',
        'Locks | withdrawn |  | Cem Example',
        'Trees | accepted |  | Dee Example',
      ],
    },
  },
  {
    what: 'Sched: sessions that are not active',
    lines: [
      'Session ID|Name|Active (Y/N)|Event Start|Event End|Event Type|Venue|Speakers',
      '1|Queues|Y|2026-10-10 09:00|2026-10-10 09:45|Talk|A|Ada Example',
      '2|Locks|N|2026-10-10 10:00|2026-10-10 10:45|Talk|A|Cem Example',
    ],
    expected: { sessions: ['Queues |  | 2026-10-10T09:00 | Ada Example'], codes: ['SKIPPED_LINES'] },
  },
]

const members: readonly InLines[] = [
  {
    what: 'Meetup members without when they joined',
    lines: ['Name|Member ID|All time RSVPs|Events attended', 'Ada|user 1|3|2', 'Bo|user 2|0|0'],
    expected: { as: 'meetup/members', figures: { members: 2, membersWhoEverAttended: 1 } },
  },
  {
    what: 'Meetup members with the ids of users',
    lines: [
      'Name|User ID|Title|Location|Joined Group on|Last visited group on|Last Attended|Total RSVPs|RSVPed Yes|RSVPed No|RSVPed Maybe|Meetups attended|No Shows|Intro|Photo|Assistant Organizer|Mailing List|URL of Member Profile',
      'Ada|user 100001||Berlin|01/05/2026|09/01/2026|08/13/2026|5|4|1|0|3|1|No|Yes|No|Yes|https://www.meetup.com/members/100001',
      'Bea|user 100002||Berlin|01/13/2026|09/02/2026||5|4|1|0|3|1|No|Yes|No|Yes|https://www.meetup.com/members/100002',
    ],
    expected: { target: 'contacts', figures: { members: 2 } },
  },
  {
    what: 'Members of Circle by the day they joined',
    lines: [
      'Name|Email|Profile URL|Headline|Joined date|Last seen|Member tags',
      'Ada Example|ada@example.com|https://c.example.com/u/1||2026-01-05|2026-09-01|',
      'Bea Example|bea@example.com|https://c.example.com/u/2||2026-03-05|2026-09-01|',
    ],
    expected: { target: 'contacts', figures: { members: 2 } },
  },
  {
    what: 'Members by when their activity occurred',
    lines: [
      'Name|Email|GitHub|Twitter|Love|Orbit level|First activity occurred at|Last activity occurred at|Tags',
      'Ada Example|ada@example.com|ada||1|2|2026-01-05T10:00:00Z|2026-09-01T10:00:00Z|',
    ],
    expected: { target: 'contacts', figures: { members: 1 } },
  },
  {
    what: 'Members by when they were first seen',
    lines: [
      'Full Name|Primary Email|Title|Company|Location|First Seen|Last Seen|Activities',
      'Ada Example|ada@example.com|Dev|Acme|Berlin|2026-01-05|2026-09-01|12',
      'Bea Example|bea@example.com|Dev|Acme|Berlin|2026-03-05|2026-09-01|2',
    ],
    expected: { target: 'contacts', figures: { members: 2 } },
  },
  {
    what: 'Slack analytics: closed accounts are no members',
    lines: [
      'Name|Email|Username|User ID|Claimed Date (UTC)|Deactivated Date (UTC)|Account type|Days active|Messages posted',
      'Ada Example|ada@example.com|ada|U01AAAAAA|2026-01-05||Member|20|30',
      'Bea Example|bea@example.com|bea|U01BBBBBB|2026-01-06|2026-03-01|Member|1|0',
    ],
    expected: { as: 'slack/member-analytics', figures: { members: 1 } },
  },
  {
    what: 'Who left, in German',
    lines: [
      'Name|E-Mail|Mitglied seit|Ausgetreten am',
      'Ada|ada@example.com|05.01.2026|',
      'Bea|bea@example.com|06.01.2026|01.03.2026',
    ],
    expected: { target: 'contacts', figures: { members: 1 } },
  },
]

describe('programmes that nobody has shown before', () => {
  it.each(sessions)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})

describe('members that nobody has shown before', () => {
  it.each(members)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
