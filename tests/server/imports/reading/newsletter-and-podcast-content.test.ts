import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

/** Newsletters, podcasts, posts and repositories as their tools export them. */
const files: readonly InLines[] = [
  {
    what: 'Posts of Ghost with what became of them',
    lines: [
      'id|title|url|author|status|created_at|updated_at|published_at|featured|tags|post_access|email_recipients|opens|clicks|free_signups|paid_conversions|feedback_more_like_this|feedback_less_like_this',
      '64a1|Queues|https://blog.example.com/queues/|Ada|published|2026-08-30T10:00:00.000Z|2026-09-01T10:00:00.000Z|2026-09-01T10:00:00.000Z|false|a|public|1000|500|40|3|1|4|0',
      '64a2|Locks|https://blog.example.com/locks/|Ada|published|2026-09-05T10:00:00.000Z|2026-09-08T10:00:00.000Z|2026-09-08T10:00:00.000Z|false|a|public|1010|400|30|2|0|4|1',
    ],
    expected: {
      rejected: 0,
      rows: 2,
      items: [
        'Queues | https://blog.example.com/queues/ | 2026-09-01 | clicks=40',
        'Locks | https://blog.example.com/locks/ | 2026-09-08 | clicks=30',
      ],
    },
  },
  {
    what: 'Issues of a newsletter with unique opens',
    lines: [
      'Title|Publish Date|Status|Delivered|Opens|Unique Opens|Open Rate|Clicks|Unique Clicks|Click Rate|Unsubscribes|Spam Reports|Web Views',
      'Queues|2026-09-01|Published|1000|900|500|50%|60|40|4%|1|0|120',
      'Locks|2026-09-08|Published|1010|800|400|40%|50|30|3%|0|0|80',
    ],
    expected: {
      rows: 2,
      rejected: 0,
      items: ['Queues |  | 2026-09-01 | readers=500 clicks=60', 'Locks |  | 2026-09-08 | readers=400 clicks=50'],
    },
  },
  {
    what: 'Broadcasts with rates alone: a rate is no number of readers',
    lines: [
      'Subject|Sent at|Recipients|Open rate|Click rate|Unsubscribes',
      'Queues|2026-09-01 10:00:00 UTC|1000|50.1|4.1|1',
      'Locks|2026-09-08 10:00:00 UTC|1010|40.1|3.1|0',
    ],
    expected: { asksColumns: true, items: [] },
  },
  {
    what: 'A draft and a planned issue stand among those that were sent',
    lines: [
      'Title|Status|Published at|Views|Likes',
      'Queues|Published|2026-09-01|100|5',
      'Locks|Draft||0|0',
      'Trees|Scheduled|2026-12-24|0|0',
    ],
    expected: { items: ['Queues |  | 2026-09-01 | views=100 likes=5'] },
  },
  {
    what: 'Episodes as Buzzsprout writes them: days after release are parts of all',
    lines: [
      'Title|Episode|Season|Published|First 7 days|First 30 days|First 90 days|All time plays',
      'Queues|1|1|2026-09-01|50|80|90|100',
      'Locks|2|1|2026-09-08|40|60|70|75',
    ],
    expected: { rows: 2, items: ['Queues |  | 2026-09-01 | views=100', 'Locks |  | 2026-09-08 | views=75'] },
  },
  {
    what: 'Episodes as Transistor writes them',
    lines: [
      'Episode|Published|Downloads (All Time)|Downloads (Last 30 Days)|Downloads (Last 7 Days)',
      'Queues|2026-09-01|100|80|50',
      'Locks|2026-09-08|75|60|40',
    ],
    expected: { items: ['Queues |  | 2026-09-01 | downloads=100', 'Locks |  | 2026-09-08 | downloads=75'] },
  },
  {
    what: 'Episodes as Apple Podcasts writes them',
    lines: [
      'Show Name|Episode ID|Episode GUID|Episode Number|Episode Title|Release Date|Duration|Unique Listeners|Unique Engaged Listeners|Plays|Average Consumption',
      'Show|1000|g1|1|Queues|20260901|1200|70|50|100|0.8',
      'Show|1001|g2|2|Locks|20260908|1200|60|40|75|0.7',
    ],
    expected: {
      rows: 2,
      items: ['Queues |  | 2026-09-01 | views=100 readers=70', 'Locks |  | 2026-09-08 | views=75 readers=60'],
    },
  },
  {
    what: 'Episodes as Spotify writes them: streams are part of starts',
    lines: ['Title|Release date|Starts|Streams|Listeners', 'Queues|2026-09-01|100|70|60', 'Locks|2026-09-08|75|50|40'],
    expected: { rows: 2, rejected: 0, figures: { items: 2 } },
  },
  {
    what: 'Days of a podcast',
    lines: ['Date|Starts|Streams|Listeners|Followers', '2026-09-01|100|70|60|500', '2026-09-02|75|50|40|502'],
    expected: { target: 'values', rows: 2, rejected: 0, series: ['Starts', 'Streams', 'Listeners', 'Followers'] },
  },
  {
    what: 'Questions of Stack Overflow',
    lines: [
      'Post Link|Title|Score|ViewCount|CreationDate|AnswerCount|Tags',
      'https://stackoverflow.com/q/1|Queues|5|1200|2026-09-01 10:00:00|2|<queues>',
      'https://stackoverflow.com/q/2|Locks|-1|300|2026-09-08 10:00:00|1|<locks>',
    ],
    expected: {
      items: [
        'Queues | https://stackoverflow.com/q/1 | 2026-09-01 | views=1200',
        'Locks | https://stackoverflow.com/q/2 | 2026-09-08 | views=300',
      ],
    },
  },
  {
    what: 'Articles of dev.to as its interface names them',
    lines: [
      'id|title|url|published_at|page_views_count|public_reactions_count|comments_count|reading_time_minutes',
      '1|Queues|https://dev.to/example/queues|2026-09-01T10:00:00Z|1200|30|4|5',
      '2|Locks|https://dev.to/example/locks|2026-09-08T10:00:00Z|300|10|1|6',
    ],
    expected: {
      items: [
        'Queues | https://dev.to/example/queues | 2026-09-01 | views=1200 likes=30 comments=4',
        'Locks | https://dev.to/example/locks | 2026-09-08 | views=300 likes=10 comments=1',
      ],
    },
  },
  {
    what: 'The best posts of LinkedIn, by engagement and by impressions, beside one another',
    lines: [
      'Maximum of 50 posts available to include in this list||||||',
      '||||||',
      'Post URL|Post publish date|Engagements||Post URL|Post publish date|Impressions',
      'https://www.linkedin.com/feed/update/urn:li:activity:1|9/1/2026|40||https://www.linkedin.com/feed/update/urn:li:activity:2|9/15/2026|900',
      'https://www.linkedin.com/feed/update/urn:li:activity:2|9/15/2026|30||https://www.linkedin.com/feed/update/urn:li:activity:1|9/1/2026|800',
    ],
    expected: { asksColumns: true, items: [] },
  },
  {
    what: 'Videos of a host of videos',
    lines: [
      'Name|Created|Length|Loads|Plays|Unique viewers|Play rate|Average engagement|Hours watched',
      'Queues|2026-09-01|10:05|1000|300|200|30%|45%|12.5',
      'Locks|2026-09-08|5:05|800|200|150|25%|40%|8.5',
    ],
    expected: { asksColumns: true },
  },
  {
    what: 'Posts of Mastodon with how often they were shared',
    lines: [
      'url|created_at|content|replies_count|reblogs_count|favourites_count',
      'https://social.example.com/@ada/1|2026-09-01T10:00:00.000Z|Queues|3|5|8',
      'https://social.example.com/@ada/2|2026-09-02T10:00:00.000Z|Locks|1|2|4',
    ],
    expected: {
      items: [
        'Queues | https://social.example.com/@ada/1 | 2026-09-01 | likes=8 comments=3 shares=5',
        'Locks | https://social.example.com/@ada/2 | 2026-09-02 | likes=4 comments=1 shares=2',
      ],
    },
  },
  {
    what: 'Posts of Bluesky as its interface names them',
    lines: [
      'uri|createdAt|text|likeCount|repostCount|replyCount|quoteCount',
      'at://did:plc:abc/app.bsky.feed.post/1|2026-09-01T10:00:00.000Z|Queues|8|5|3|1',
      'at://did:plc:abc/app.bsky.feed.post/2|2026-09-02T10:00:00.000Z|Locks|4|2|1|0',
    ],
    expected: { rows: 2, rejected: 0, figures: { likes: 12, shares: 7, comments: 4, items: 2 } },
  },
  {
    what: 'Issues of a newsletter with one title are no values of a metric',
    lines: ['Title|Published|Views', 'News|2026-01-01|5', 'News|2026-02-01|7'],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Issues that were sent, by their state',
    lines: ['Title|Status|Published at|Views|Likes', 'Queues|Sent|2026-09-01|100|5', 'Locks|Archived|2026-09-08|50|2'],
    expected: { figures: { views: 150, likes: 7, items: 2 } },
  },
  {
    what: 'An empty column among others is no second table',
    lines: [
      'Title|URL||Published|Views',
      'Queues|https://example.com/1||2026-09-01|100',
      'Locks|https://example.com/2||2026-09-08|50',
    ],
    expected: { figures: { views: 150, items: 2 } },
  },
]

describe('content and communities', () => {
  it.each(files)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
