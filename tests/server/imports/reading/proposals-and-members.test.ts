import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

/** Programmes, calls for papers and lists of members. */
const files: readonly InLines[] = [
  {
    what: 'PaperCall with what became of each proposal',
    lines: [
      'name|email|avatar|location|bio|twitter|url|organization|shirt_size|talk_format|title|abstract|description|notes|audience_level|tags|rating|state|confirmed|created_at',
      'Ada Example|ada@example.com||Berlin|x|||Acme|M|Talk (30 min)|Queues|x|x||All||85|accepted|true|2026-05-01 10:00:00 UTC',
      'Bea Example|bea@example.com||Paris|x|||Acme|S|Talk (30 min)|Locks|x|x||All||60|rejected|false|2026-05-02 10:00:00 UTC',
      'Cem Example|cem@example.com||Rome|x|||Acme|S|Talk (30 min)|Trees|x|x||All||70|waitlist|false|2026-05-03 10:00:00 UTC',
    ],
    expected: {
      target: 'sessions',
      sessions: [
        'Queues | accepted |  | Ada Example',
        'Locks | rejected |  | Bea Example',
        'Trees | waitlisted |  | Cem Example',
      ],
    },
  },
  {
    what: 'A form for proposals is no survey',
    lines: [
      'Timestamp|Email Address|Your name|Talk title|Abstract|Talk length',
      '2026/05/01 10:00:00 AM GMT+2|ada@example.com|Ada Example|Queues|x|30',
      '2026/05/02 10:00:00 AM GMT+2|bea@example.com|Bea Example|Locks|x|45',
    ],
    expected: { target: 'sessions', sessions: ['Queues |  |  | Ada Example', 'Locks |  |  | Bea Example'] },
  },
  {
    what: 'The day stands once, above the sessions of it',
    lines: [
      'Date|Time|Title|Speaker|Room',
      '2026-10-10|09:00|Queues|Ada Example|A',
      '|10:00|Locks|Bea Example|A',
      '2026-10-11|09:00|Trees|Cem Example|A',
      '|10:00|Heaps|Dee Example|A',
    ],
    expected: {
      sessions: [
        'Queues |  | 2026-10-10T09:00 | Ada Example',
        'Locks |  | 2026-10-10T10:00 | Bea Example',
        'Trees |  | 2026-10-11T09:00 | Cem Example',
        'Heaps |  | 2026-10-11T10:00 | Dee Example',
      ],
    },
  },
  {
    what: 'From and to in one column',
    lines: [
      'Date|Time|Title|Speaker',
      '2026-10-10|09:00 – 09:45|Queues|Ada Example',
      '2026-10-10|10:00 – 10:45|Locks|Bea Example',
    ],
    expected: { sessions: ['Queues |  | 2026-10-10T09:00 | Ada Example', 'Locks |  | 2026-10-10T10:00 | Bea Example'] },
  },
  {
    what: 'From and to in the afternoon, the half of the day told once',
    lines: [
      'Date|Time|Session|Speakers',
      'October 10, 2026|1:00-1:45 PM|Queues|Ada Example',
      'October 10, 2026|2:00-2:45 PM|Locks|Bea Example',
    ],
    expected: { sessions: ['Queues |  | 2026-10-10T13:00 | Ada Example', 'Locks |  | 2026-10-10T14:00 | Bea Example'] },
  },
  {
    what: 'First and last name of the speaker apart',
    lines: [
      'Session title|Speaker first name|Speaker last name|Speaker email|Start time',
      'Queues|Ada|Example|ada@example.com|2026-10-10 09:00',
      'Locks|Bea|Example|bea@example.com|2026-10-10 10:00',
    ],
    expected: { sessions: ['Queues |  | 2026-10-10T09:00 | Ada Example', 'Locks |  | 2026-10-10T10:00 | Bea Example'] },
  },
  {
    what: 'Times with their distance from Greenwich',
    lines: [
      'ID|Proposal title|Proposal state|Room|Start|End|Speaker names',
      'ABCDEF|Queues|confirmed|A|2026-10-10T09:00:00+02:00|2026-10-10T09:45:00+02:00|Ada Example',
      'GHIJKL|Locks|withdrawn||||Bea Example',
    ],
    expected: { as: 'pretalx/sessions', rejected: 0 },
  },
  {
    what: 'States in German',
    lines: [
      'Titel|Referent|Status',
      'Queues|Ada Beispiel|Angenommen',
      'Locks|Bea Beispiel|Abgelehnt',
      'Trees|Cem Beispiel|Warteliste',
    ],
    expected: {
      sessions: [
        'Queues | accepted |  | Ada Beispiel',
        'Locks | rejected |  | Bea Beispiel',
        'Trees | waitlisted |  | Cem Beispiel',
      ],
    },
  },
  {
    what: 'States in French',
    lines: [
      'Titre|Conférencier|Statut',
      'Files|Ada Exemple|Accepté',
      'Verrous|Bea Exemple|Refusé',
      'Arbres|Cem Exemple|En attente',
    ],
    expected: {
      sessions: [
        'Files | accepted |  | Ada Exemple',
        'Verrous | rejected |  | Bea Exemple',
        'Arbres | submitted |  | Cem Exemple',
      ],
    },
  },
  {
    what: 'Members of a GitHub organisation',
    lines: [
      'login|name|tfa_enabled|is_public|updated_at|last_active|permissions',
      'ada|Ada Example|true|true|2026-09-01 10:00:00 UTC|2026-09-01 10:00:00 UTC|admin',
      'bea|Bea Example|true|false|2026-09-02 10:00:00 UTC||read',
    ],
    expected: { target: 'contacts', figures: { members: 2 } },
  },
  {
    what: 'Subscribers of Buttondown, of whom one has not confirmed',
    lines: [
      'email|creation_date|notes|metadata|tags|subscriber_type|source',
      'ada@example.com|2026-01-05T10:00:00Z||{}||regular|api',
      'bea@example.com|2026-02-05T10:00:00Z||{}||unactivated|api',
      'cem@example.com|2026-02-06T10:00:00Z||{}||unsubscribed|api',
    ],
    expected: { target: 'contacts', figures: { members: 1 } },
  },
  {
    what: 'Subscribers of beehiiv',
    lines: [
      'Email|Status|Subscribed At|Subscription Tier|Acquisition Source|Unsubscribed At',
      'ada@example.com|active|2026-01-05T10:00:00Z|free|website|',
      'bea@example.com|inactive|2026-02-05T10:00:00Z|free|website|2026-03-05T10:00:00Z',
    ],
    expected: { target: 'contacts', figures: { members: 1 } },
  },
  {
    what: 'Members of Common Room',
    lines: [
      'Full name|Primary email|Organization name|Title|Location|GitHub handle|Slack user ID|First activity date|Last activity date|Activity count',
      'Ada Example|ada@example.com|Acme|Dev|Berlin|ada|U01AAAAAA|2026-01-05|2026-09-01|12',
      'Bea Example|bea@example.com|Acme|Dev|Paris|bea||2026-02-05|2026-09-02|3',
    ],
    expected: { target: 'contacts', figures: { members: 2 } },
  },
  {
    what: 'Members of a forum with how much they did',
    lines: [
      'username|name|email|created_at|last_seen_at|days_visited|posts_read_count|likes_given|likes_received|topic_count|post_count',
      'ada|Ada Example|ada@example.com|2026-01-05 10:00:00 UTC|2026-09-01 10:00:00 UTC|20|300|5|6|1|12',
      'bea|Bea Example|bea@example.com|2026-02-05 10:00:00 UTC|2026-09-01 10:00:00 UTC|2|30|0|1|0|1',
    ],
    expected: { target: 'contacts', figures: { members: 2 } },
  },
  {
    what: 'Members by month are values, not members',
    lines: ['Month|Members|New members|Left', '2026-01|100|5|1', '2026-02|104|6|2'],
    expected: { target: 'values', series: ['Members', 'New members', 'Left'] },
  },
  {
    what: 'Accounts that somebody follows are no members',
    lines: [
      'Account address|Show boosts|Notify on new posts|Languages',
      'ada@social.example.com|true|false|',
      'bea@social.example.com|true|false|',
    ],
    expected: { members: [], values: [], items: [] },
  },
  {
    what: 'A day and a time of day under labels of a start',
    lines: [
      'Title|Speakers|Start Date|Start Time|End Time|Room',
      'Queues|Ada Example|10/10/2026|14:00|14:45|A',
      'Locks|Bea Example|13/10/2026|15:00|15:45|A',
    ],
    expected: { sessions: ['Queues |  | 2026-10-10T14:00 | Ada Example', 'Locks |  | 2026-10-13T15:00 | Bea Example'] },
  },
  {
    what: 'A day with its time of day in one column',
    lines: ['Session title|Speaker|Date', 'Queues|Ada Example|2026-10-10 14:00', 'Locks|Bea Example|2026-10-13 15:00'],
    expected: { sessions: ['Queues |  | 2026-10-10T14:00 | Ada Example', 'Locks |  | 2026-10-13T15:00 | Bea Example'] },
  },
  {
    what: 'Times of day without any day',
    lines: ['Time|Session title|Speaker', '09:00|Queues|Ada Example', '10:00|Locks|Bea Example'],
    expected: { asksColumns: true, rejected: 0 },
  },
  {
    what: 'A talk without a day or a time stands below one that has both',
    lines: ['Date|Time|Title|Speaker', '2026-10-10|09:00|Queues|Ada Example', '||Locks|Bea Example'],
    expected: { sessions: ['Queues |  | 2026-10-10T09:00 | Ada Example', 'Locks |  |  | Bea Example'] },
  },
  {
    what: 'From before noon until after it, the half of the day told once',
    lines: [
      'Date|Time|Session|Speakers',
      'October 10, 2026|11:00-1:00 PM|Queues|Ada Example',
      'October 13, 2026|9:00-9:45 AM|Locks|Bea Example',
    ],
    expected: { sessions: ['Queues |  | 2026-10-10T11:00 | Ada Example', 'Locks |  | 2026-10-13T09:00 | Bea Example'] },
  },
  {
    what: 'People with what they did in a forum and when they came to an event are not its users',
    lines: [
      'username|email|created_at|checked_in_at',
      'ada|ada@example.com|2026-01-05 10:00:00|2026-09-01 10:00:00',
      'bea|bea@example.com|2026-02-05 10:00:00|',
    ],
    expected: { target: 'attendance', members: [] },
  },
  {
    what: 'Guests with a status and when they were added are no subscribers',
    lines: [
      'email|status|created_at|ticket',
      'ada@example.com|active|2026-01-05 10:00:00|Free',
      'bea@example.com|inactive|2026-01-05 11:00:00|Free',
    ],
    expected: { target: 'attendance', members: [] },
  },
  ...[
    ['with points', '09.00', '10.30'],
    ['in German', '09:00 Uhr', '10:30 Uhr'],
    ['in halves of the day', '9am', '10:30am'],
    ['with the zone behind them', '09:00 CEST', '10:30 CEST'],
  ].map(
    ([what = '', first = '', second = '']): InLines => ({
      what: `Times of day ${what}`,
      lines: [
        'Title|Speaker|Date|Time',
        `Queues|Ada Example|2026-10-10|${first}`,
        `Locks|Bea Example|2026-10-13|${second}`,
      ],
      expected: {
        sessions: ['Queues |  | 2026-10-10T09:00 | Ada Example', 'Locks |  | 2026-10-13T10:30 | Bea Example'],
      },
    }),
  ),
]

describe('programmes and members', () => {
  it.each(files)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
