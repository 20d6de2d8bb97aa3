import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

const content: readonly InLines[] = [
  {
    what: 'Views with thousands as in German, between commas',
    lines: ['Titel|Aufrufe|Klicks', 'Warteschlangen|1.204|12', 'Sperren|980|3'],
    expected: { items: ['Warteschlangen |  |  | views=1204 clicks=12', 'Sperren |  |  | views=980 clicks=3'] },
  },
  {
    what: 'Hours may have three decimals',
    lines: ['Title|Plays|Watch hours', 'Queues|120|1.204', 'Locks|98|2.125'],
    expected: { items: ['Queues |  |  | views=120 watchHours=1.204', 'Locks |  |  | views=98 watchHours=2.125'] },
  },
  {
    what: 'Views with thousands as in English, between semicolons',
    lines: ['Title|Views|Clicks', 'Queues|1,204|12', 'Locks|980|3'],
    delimiter: ';',
    expected: { items: ['Queues |  |  | views=1204 clicks=12', 'Locks |  |  | views=980 clicks=3'] },
  },
  {
    what: 'Views with thousands as in English',
    lines: ['Title|Views|Clicks', 'Queues|1,204|12', 'Locks|980|3'],
    expected: { items: ['Queues |  |  | views=1204 clicks=12', 'Locks |  |  | views=980 clicks=3'] },
  },
  {
    what: 'Parts of one are no clicks',
    lines: ['Subject|Sent on|Views|Clicks', 'Queues|2026-01-05|500|0.062', 'Locks|2026-02-05|400|0.051'],
    expected: { items: ['Queues |  | 2026-01-05 | views=500', 'Locks |  | 2026-02-05 | views=400'] },
  },
  {
    what: 'Things that stand there for each country',
    lines: ['Title|Country|Views|Unique viewers', 'Queues|DE|100|9', 'Queues|FR|50|8', 'Locks|DE|10|7'],
    expected: {
      rejected: 0,
      items: ['Queues |  |  | views=150 readers=null', 'Locks |  |  | views=10 readers=7'],
    },
  },
  {
    what: 'Things that stand there for each country and for all of them',
    lines: ['Title|Country|Views', 'Queues|All countries|150', 'Queues|DE|100', 'Queues|FR|50'],
    expected: { rejected: 2, codes: ['DUPLICATE_ITEM'] },
  },
  {
    what: 'Things that stand there twice for one country',
    lines: ['Title|Country|Views', 'Queues|DE|100', 'Queues|DE|50', 'Locks|DE|10'],
    expected: { rejected: 1, codes: ['DUPLICATE_ITEM'] },
  },
  {
    what: 'One text on two networks is two posts',
    lines: ['Post|Platform|Likes|Comments', 'Queues|A|10|1', 'Queues|B|5|2', 'Locks|A|1|0'],
    expected: { rejected: 1, codes: ['DUPLICATE_ITEM'] },
  },
  {
    what: 'Dashes of all lengths are nothing',
    lines: ['Title|Views|Likes|Comments', 'Queues|-|3|–', 'Locks|10|–|2', 'Nets|—|4|1'],
    expected: {
      items: [
        'Queues |  |  | views=null likes=3 comments=null',
        'Locks |  |  | views=10 likes=null comments=2',
        'Nets |  |  | views=null likes=4 comments=1',
      ],
    },
  },
  {
    what: 'A line of totals that counts its posts',
    lines: ['Title|Views|Clicks', 'Queues|1000|20', 'Locks|300|10', 'Total (2 posts)|1300|30'],
    expected: { items: ['Queues |  |  | views=1000 clicks=20', 'Locks |  |  | views=300 clicks=10'] },
  },
  {
    what: 'A post about totals',
    lines: ['Title|Views|Clicks', 'Queues|1000|20', 'Total (a story)|300|10'],
    expected: { items: ['Queues |  |  | views=1000 clicks=20', 'Total (a story) |  |  | views=300 clicks=10'] },
  },
  {
    what: 'The day on which all were counted',
    lines: ['Date|Title|Views', '2026-02-01|Queues|1000', '2026-02-01|Locks|300', '2026-02-01|Nets|3'],
    expected: { items: ['Queues |  |  | views=1000', 'Locks |  |  | views=300', 'Nets |  |  | views=3'] },
  },
  {
    what: 'Things that were published on one day',
    lines: ['Published|Title|Views', '2026-02-01|Queues|1000', '2026-02-01|Locks|300', '2026-02-01|Nets|3'],
    expected: {
      items: [
        'Queues |  | 2026-02-01 | views=1000',
        'Locks |  | 2026-02-01 | views=300',
        'Nets |  | 2026-02-01 | views=3',
      ],
    },
  },
  {
    what: 'A date with its zone in the label',
    lines: ['Post|Date (GMT)|Likes|Comments|Impressions', 'Queues|2026-01-05|12|3|1000', 'Locks|2026-01-06|2|0|300'],
    expected: {
      items: [
        'Queues |  | 2026-01-05 | impressions=1000 likes=12 comments=3',
        'Locks |  | 2026-01-06 | impressions=300 likes=2 comments=0',
      ],
    },
  },
  {
    what: 'Media of a video host',
    lines: ['Media name|Loads|Plays|Play rate|Hours watched', 'Intro|1000|400|40%|12.5', 'Deep dive|500|100|20%|3.25'],
    expected: { items: ['Intro |  |  | views=400 watchHours=12.5', 'Deep dive |  |  | views=100 watchHours=3.25'] },
  },
  {
    what: 'Articles in Japanese',
    lines: ['タイトル|公開日|ビュー|スキ|コメント', 'キュー|2026/01/05|1204|12|3', 'ロック|2026/01/16|980|4|0'],
    expected: {
      items: [
        'キュー |  | 2026-01-05 | views=1204 likes=12 comments=3',
        'ロック |  | 2026-01-16 | views=980 likes=4 comments=0',
      ],
    },
  },
]

const sessions: readonly InLines[] = [
  {
    what: 'Presentations of sessions',
    lines: [
      'Session Title|Presentation Title|Presenter|Date|Start Time|End Time|Room',
      'Backend|Queues|Ada Example|10/13/2026|9:00 AM|9:45 AM|A',
      'Data|Locks|Bea Example|10/13/2026|10:00 AM|10:45 AM|A',
    ],
    expected: {
      sessions: ['Queues |  | 2026-10-13T09:00 | Ada Example', 'Locks |  | 2026-10-13T10:00 | Bea Example'],
    },
  },
  {
    what: 'Proposals with their first speaker',
    lines: [
      'Proposal ID|Title|Primary Speaker|Theme|Format|Status|Votes',
      '101|Queues|Ada Example|Backend|Talk|Accepted|12',
      '102|Locks|Bea Example|Data|Talk|Rejected|40',
    ],
    expected: { sessions: ['Queues | accepted |  | Ada Example', 'Locks | rejected |  | Bea Example'] },
  },
  {
    what: 'Decisions in other words',
    lines: [
      'Talk title|Speaker|Decision',
      'Queues|Ada Example|Accept',
      'Locks|Bea Example|Reject',
      'Nets|Cem Example|Waitlist',
      'Trees|Dea Example|Accepted - unconfirmed',
    ],
    expected: {
      sessions: [
        'Queues | accepted |  | Ada Example',
        'Locks | rejected |  | Bea Example',
        'Nets | waitlisted |  | Cem Example',
        'Trees | accepted |  | Dea Example',
      ],
    },
  },
  {
    what: 'Only the end says that it is after noon',
    lines: [
      'Title|Speaker|Date|Start|End',
      'Queues|Ada Example|Oct 13, 2026|11:30|12:15 PM',
      'Locks|Bea Example|Oct 13, 2026|1:00|1:45 PM',
      'Nets|Cem Example|Oct 13, 2026|9:00|9:45 AM',
      'Trees|Dea Example|Oct 13, 2026|13:00|13:45',
    ],
    expected: {
      sessions: [
        'Queues |  | 2026-10-13T11:30 | Ada Example',
        'Locks |  | 2026-10-13T13:00 | Bea Example',
        'Nets |  | 2026-10-13T09:00 | Cem Example',
        'Trees |  | 2026-10-13T13:00 | Dea Example',
      ],
    },
  },
  {
    what: 'Proposals to several conferences are no programme',
    lines: [
      'Conference|Talk title|Speaker|Status|Date',
      'Example Conf|Queues|Ada Example|Accepted|2026-05-01',
      'Other Conf|Queues|Ada Example|Rejected|2026-06-01',
    ],
    expected: { sessions: [], asksColumns: true },
  },
  {
    what: 'Proposals to one conference, which each row names',
    lines: [
      'Event|Talk title|Speaker|Status',
      'Example Conf|Queues|Ada Example|Accepted',
      'Example Conf|Locks|Bea Example|Rejected',
    ],
    expected: { sessions: ['Queues | accepted |  | Ada Example', 'Locks | rejected |  | Bea Example'] },
  },
]

const members: readonly InLines[] = [
  {
    what: 'Who was banned or deleted',
    lines: [
      'Username|Email|Member since|Banned|Deleted',
      'a|a@example.com|2026-01-05|false|',
      'b|b@example.com|2026-01-06|true|',
      'c|c@example.com|2026-01-06|false|2026-02-02',
    ],
    expected: { members: ['email a@example.com | 2026-01-05 | '] },
  },
  {
    what: 'Who was asked and has not come yet, and who asked',
    lines: [
      'Name|Email|Join date|Status',
      'A|a@example.com|2026-01-05|Active',
      'B|b@example.com||Invited',
      'C|c@example.com|2026-01-06|Pending approval',
    ],
    expected: { members: ['email a@example.com | 2026-01-05 | '] },
  },
  {
    what: 'Who asked for no more',
    lines: [
      'Email|Name|Member since|Subscription status',
      'a@example.com|A|2026-01-05|subscribed',
      'b@example.com|B|2026-01-06|unsubscribed',
    ],
    expected: { members: ['email a@example.com | 2026-01-05 | '] },
  },
  {
    what: 'Nobody was deleted or banned',
    lines: [
      'Name|Email|Member since|Deleted|Banned',
      'A|a@example.com|2026-01-05|No|0',
      'B|b@example.com|2026-01-06|No|0',
    ],
    expected: { members: ['email a@example.com | 2026-01-05 | ', 'email b@example.com | 2026-01-06 | '] },
  },
]

describe('tables of things, talks and members that nobody has shown before', () => {
  it.each([...content, ...sessions, ...members])('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
