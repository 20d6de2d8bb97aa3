import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

const content: readonly InLines[] = [
  {
    what: 'Articles that were taken down after people had read them',
    lines: [
      'Title|Status|Published|Views',
      'Queues|published|2026-09-01|700',
      'Locks|unpublished|2026-09-02|5000',
      'Threads|draft||0',
    ],
    expected: { items: ['Queues |  | 2026-09-01 | views=700', 'Locks |  | 2026-09-02 | views=5000'] },
  },
  {
    what: 'A campaign that is still being sent',
    lines: [
      'Subject|Status|Sent|Opens|Clicks',
      'September news|sent|2026-09-01|700|10',
      'October news|in progress|2026-10-01|400|20',
      'November news|scheduled||0|0',
    ],
    expected: {
      items: ['September news |  | 2026-09-01 | clicks=10', 'October news |  | 2026-10-01 | clicks=20'],
    },
  },
  {
    what: 'What is planned and has no figures',
    lines: ['Title|Status|Published|Views', 'Queues|published|2026-09-01|700', 'Locks|planned|2026-12-02|'],
    expected: { items: ['Queues |  | 2026-09-01 | views=700'] },
  },
  {
    what: 'A draft that its writer looked at',
    lines: ['Title|Status|Published|Views', 'Queues|published|2026-09-01|700', 'Locks|draft|2026-09-02|3'],
    expected: { items: ['Queues |  | 2026-09-01 | views=700'] },
  },
  {
    what: 'Articles of an interface that are no longer published',
    lines: [
      'title,url,is_published,published_at,views'.replaceAll(',', '|'),
      'Queues|/q|true|2026-09-01|700',
      'Locks|/l|false|2026-09-02|90',
    ],
    expected: { items: ['Queues | /q | 2026-09-01 | views=700', 'Locks | /l | 2026-09-02 | views=90'] },
  },
  {
    what: 'States of a country are no states of an article',
    lines: ['Title|State|Published|Views', 'Queues|Ohio|2026-09-01|700', 'Locks|Texas|2026-09-02|90'],
    expected: { items: ['Queues |  | 2026-09-01 | views=700', 'Locks |  | 2026-09-02 | views=90'] },
  },
  {
    what: 'When an article was begun beside when it was published',
    lines: [
      'Title|Creation date|Published at|Views',
      'Queues|2025-01-01|2026-09-01|700',
      'Locks|2025-02-01|2026-09-02|90',
    ],
    expected: { items: ['Queues |  | 2026-09-01 | views=700', 'Locks |  | 2026-09-02 | views=90'] },
  },
  {
    what: 'Counts in the names of an interface',
    lines: [
      'title|publishedAt|viewsCount|reactionsCount|commentsCount',
      'Queues|2026-09-01|700|5|2',
      'Locks|2026-09-02|90|1|0',
    ],
    expected: {
      items: [
        'Queues |  | 2026-09-01 | views=700 likes=5 comments=2',
        'Locks |  | 2026-09-02 | views=90 likes=1 comments=0',
      ],
    },
  },
  {
    what: 'An article that is called Total',
    lines: ['Title|URL|Published|Views', 'Total recall of queues|/t|2026-09-01|700', 'Sum types|/s|2026-09-02|90'],
    expected: {
      items: ['Total recall of queues | /t | 2026-09-01 | views=700', 'Sum types | /s | 2026-09-02 | views=90'],
    },
  },
]

const sessions: readonly InLines[] = [
  {
    what: 'A session whose day nobody has written yet',
    lines: [
      'Title|Speaker|Date|Time|Room',
      'Queues|Ada Example|2026-10-10|09:00|A',
      'Locks|Bea Example|2026-10-10|10:00|A',
      'Threads|Cem Example|2026-10-11|09:00|A',
      'Caches|Dan Example||11:00|A',
    ],
    expected: {
      sessions: [
        'Queues |  | 2026-10-10T09:00 | Ada Example',
        'Locks |  | 2026-10-10T10:00 | Bea Example',
        'Threads |  | 2026-10-11T09:00 | Cem Example',
      ],
      rejected: 1,
    },
  },
  {
    what: 'A day above the sessions of it',
    lines: [
      'Date|Time|Title|Speaker',
      '2026-10-10|09:00|Queues|Ada Example',
      '|10:00|Locks|Bea Example',
      '2026-10-11|09:00|Threads|Cem Example',
      '|10:00|Caches|Dan Example',
    ],
    expected: {
      sessions: [
        'Queues |  | 2026-10-10T09:00 | Ada Example',
        'Locks |  | 2026-10-10T10:00 | Bea Example',
        'Threads |  | 2026-10-11T09:00 | Cem Example',
        'Caches |  | 2026-10-11T10:00 | Dan Example',
      ],
    },
  },
  {
    what: 'When a talk was proposed is no start',
    lines: [
      'Time|Name|Email|Session title|Abstract',
      '2026-03-01 21:14:03|Ada Example|ada@example.com|Queues|About queues',
      '2026-03-02 07:45:51|Bea Example|bea@example.com|Locks|About locks',
    ],
    expected: { sessions: ['Queues |  |  | Ada Example', 'Locks |  |  | Bea Example'] },
  },
  {
    what: 'A start beside how long it takes',
    lines: [
      'Title|Speaker|Date|Start|Time',
      'Queues|Ada Example|2026-10-10|09:00|0:45',
      'Locks|Bea Example|2026-10-10|10:00|0:30',
    ],
    expected: {
      sessions: ['Queues |  | 2026-10-10T09:00 | Ada Example', 'Locks |  | 2026-10-10T10:00 | Bea Example'],
    },
  },
  {
    what: 'Slots that have numbers',
    lines: ['Title|Speaker|Date|Slot', 'Queues|Ada Example|2026-10-10|1', 'Locks|Bea Example|2026-10-10|2'],
    expected: {
      sessions: ['Queues |  | 2026-10-10T00:00 | Ada Example', 'Locks |  | 2026-10-10T00:00 | Bea Example'],
    },
  },
  {
    what: 'Times of day in zones that differ',
    lines: [
      'Title|Speaker|Date|Time',
      'Queues|Ada Example|2026-10-10|09:00 CET',
      'Locks|Bea Example|2026-10-10|09:00 PST',
    ],
    expected: {
      sessions: ['Queues |  | 2026-10-10T00:00 | Ada Example', 'Locks |  | 2026-10-10T00:00 | Bea Example'],
    },
  },
  {
    what: 'Times of day in one zone',
    lines: [
      'Title|Speaker|Date|Time',
      'Queues|Ada Example|2026-10-10|09:00 CET',
      'Locks|Bea Example|2026-10-10|10:00 CET',
    ],
    expected: {
      sessions: ['Queues |  | 2026-10-10T09:00 | Ada Example', 'Locks |  | 2026-10-10T10:00 | Bea Example'],
    },
  },
  {
    what: 'A session past noon of which only the end says so',
    lines: [
      'Title|Speaker|Date|Time',
      'Queues|Ada Example|2026-10-10|11:30-12:15 PM',
      'Locks|Bea Example|2026-10-10|1:00-1:45 PM',
      'Threads|Cem Example|2026-10-10|9:00-10:00 AM',
    ],
    expected: {
      sessions: [
        'Queues |  | 2026-10-10T11:30 | Ada Example',
        'Locks |  | 2026-10-10T13:00 | Bea Example',
        'Threads |  | 2026-10-10T09:00 | Cem Example',
      ],
    },
  },
  {
    what: 'Two times of day without their half, of which the second is earlier',
    lines: [
      'Title|Speaker|Date|Time',
      'Queues|Ada Example|2026-10-10|9:00-9:45',
      'Locks|Bea Example|2026-10-10|12:30-1:15',
    ],
    expected: {
      sessions: ['Queues |  | 2026-10-10T09:00 | Ada Example', 'Locks |  | 2026-10-10T12:30 | Bea Example'],
    },
  },
  {
    what: 'How long each takes is no start',
    lines: ['Title|Speaker|Date|Time', 'Queues|Ada Example|2026-10-10|0:45', 'Locks|Bea Example|2026-10-10|1:30'],
    expected: {
      sessions: ['Queues |  | 2026-10-10T00:00 | Ada Example', 'Locks |  | 2026-10-10T00:00 | Bea Example'],
    },
  },
  {
    what: 'A time that nobody knows yet',
    lines: [
      'Title|Speaker|Date|Time',
      'Queues|Ada Example|2026-10-10|09:00',
      'Locks|Bea Example|2026-10-10|TBD',
      'Threads|Cem Example|2026-10-10|10:00',
      'Caches|Dan Example|2026-10-10|11:00',
    ],
    expected: {
      sessions: [
        'Queues |  | 2026-10-10T09:00 | Ada Example',
        'Locks |  | 2026-10-10T00:00 | Bea Example',
        'Threads |  | 2026-10-10T10:00 | Cem Example',
        'Caches |  | 2026-10-10T11:00 | Dan Example',
      ],
      rejected: 0,
    },
  },
  {
    what: 'The date of a proposal is no start',
    lines: [
      'Title|Speaker|Date|Status',
      'Queues|Ada Example|2026-03-01 21:14:03|Accepted',
      'Locks|Bea Example|2026-03-02 07:45:51|Rejected',
    ],
    expected: { sessions: ['Queues | accepted |  | Ada Example', 'Locks | rejected |  | Bea Example'] },
  },
]

const members: readonly InLines[] = [
  {
    what: 'People who registered, with where they heard of it',
    lines: [
      'email|name|status|created_at|acquisition source',
      'ada@example.com|Ada Example|registered|2026-09-01|x',
      'bea@example.com|Bea Example|cancelled|2026-09-02|y',
    ],
    expected: { asksColumns: true },
  },
  {
    what: 'People with a type and where they came from',
    lines: [
      'email|creation_date|type|source',
      'ada@example.com|2026-01-05|attendee|x',
      'bea@example.com|2026-01-06|attendee|x',
    ],
    expected: { asksColumns: true },
  },
]

describe('content, sessions and members in which a rule for others does not hold', () => {
  it.each([...content, ...sessions, ...members])('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
