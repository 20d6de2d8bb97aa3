import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

/** What packages, repositories and communities are counted by, day by day or in all. */
const files: readonly InLines[] = [
  {
    what: 'Topics of a forum',
    lines: [
      'topic_id|title|url|created_at|views|like_count|reply_count|posts_count',
      '1|Queues|https://forum.example.com/t/queues/1|2026-09-01 10:00:00 UTC|1200|30|4|5',
      '2|Locks|https://forum.example.com/t/locks/2|2026-09-08 10:00:00 UTC|300|10|1|2',
    ],
    expected: {
      items: [
        'Queues | https://forum.example.com/t/queues/1 | 2026-09-01 | views=1200 likes=30 comments=4',
        'Locks | https://forum.example.com/t/locks/2 | 2026-09-08 | views=300 likes=10 comments=1',
      ],
    },
  },
  {
    what: 'Files of releases, several of each',
    lines: [
      'tag_name|name|published_at|asset_name|download_count',
      'v1.0|One|2026-09-01T10:00:00Z|a.zip|100',
      'v1.0|One|2026-09-01T10:00:00Z|b.zip|50',
      'v1.1|Two|2026-10-01T10:00:00Z|a.zip|30',
    ],
    expected: { asksColumns: true, items: [] },
  },
  {
    what: 'Packages as columns',
    lines: ['Date|@example/queue|@example/lock', '2026-09-01|100|50', '2026-09-02|110|60'],
    expected: {
      values: [
        '2026-09-01 100 @example/queue',
        '2026-09-01 50 @example/lock',
        '2026-09-02 110 @example/queue',
        '2026-09-02 60 @example/lock',
      ],
    },
  },
  {
    what: 'Downloads of versions of a crate, by day',
    lines: [
      'crate|version|date|downloads',
      'queue|1.0.0|2026-09-01|100',
      'queue|1.1.0|2026-09-01|50',
      'queue|1.0.0|2026-09-02|90',
      'queue|1.1.0|2026-09-02|60',
    ],
    expected: {
      rejected: 0,
      values: ['2026-09-01 100 1.0.0', '2026-09-01 50 1.1.0', '2026-09-02 90 1.0.0', '2026-09-02 60 1.1.0'],
    },
  },
  {
    what: 'Downloads of a package by version without any day',
    lines: ['version|downloads', '1.0.0|100', '1.1.0|50'],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Stars of several repositories as columns',
    lines: ['Date|example/a|example/b', '2026-09-01|100|50', '2026-10-01|110|60'],
    expected: {
      values: [
        '2026-09-01 100 example/a',
        '2026-09-01 50 example/b',
        '2026-10-01 110 example/a',
        '2026-10-01 60 example/b',
      ],
    },
  },
  {
    what: 'Who gave a star and when is no table of values',
    lines: ['login|starred_at', 'ada|2026-09-01T10:00:00Z', 'bea|2026-09-02T10:00:00Z'],
    expected: { values: [] },
  },
  {
    what: 'Discord: who looked in, and the share that wrote',
    lines: [
      'interval_start_timestamp|visitors|pct_communicated',
      '2026-09-01T00:00:00+00:00|120|12.5',
      '2026-09-02T00:00:00+00:00|100|10.0',
    ],
    expected: {
      target: 'values',
      values: [
        '2026-09-01 120 visitors',
        '2026-09-01 12.5 pct_communicated',
        '2026-09-02 100 visitors',
        '2026-09-02 10 pct_communicated',
      ],
    },
  },
  {
    what: 'Discord: members by day',
    lines: ['day_pt|total_membership', '2026-09-01|1200', '2026-09-02|1210'],
    expected: { values: ['2026-09-01 1200 -', '2026-09-02 1210 -'] },
  },
  {
    what: 'Discord: who left, by how long they were there',
    lines: [
      'day_pt|days_in_guild|leavers',
      '2026-09-01|0-1|5',
      '2026-09-01|2-7|3',
      '2026-09-02|0-1|4',
      '2026-09-02|2-7|2',
    ],
    expected: { rejected: 0, values: ['2026-09-01 5 0-1', '2026-09-01 3 2-7', '2026-09-02 4 0-1', '2026-09-02 2 2-7'] },
  },
  {
    what: 'Slack: a workspace by day',
    lines: [
      'Date|Total membership|Full members|Guests|Daily active members|Daily members posting messages|Weekly active members|Messages in public channels',
      '2026-09-01|1200|1190|10|300|50|600|400',
      '2026-09-02|1201|1191|10|310|55|610|420',
    ],
    expected: { target: 'values', rows: 2, rejected: 0 },
  },
  {
    what: 'Slack: channels are neither members nor content nor values',
    lines: [
      'Name|Created|Last active|Total membership|Messages posted|Members who posted|Members who viewed',
      'general|2026-01-05|2026-09-01|1200|400|50|600',
      'queues|2026-02-05|2026-09-01|300|40|5|60',
    ],
    expected: { values: [], members: [] },
  },
  {
    what: 'A forum by day, by what a person did',
    lines: ['Day|Signups|Topics|Posts|Likes', '2026-09-01|5|3|30|40', '2026-09-02|6|2|20|30'],
    expected: { target: 'values', series: ['Signups', 'Topics', 'Posts', 'Likes'], rejected: 0 },
  },
  {
    what: 'Repositories with stars, forks and watchers',
    lines: [
      'name|html_url|created_at|stargazers_count|forks_count|watchers_count|open_issues_count',
      'queue|https://github.com/example/queue|2026-01-01T10:00:00Z|120|12|120|3',
      'lock|https://github.com/example/lock|2026-02-01T10:00:00Z|80|8|80|1',
    ],
    expected: { values: [], members: [] },
  },
  {
    what: 'Downloads of versions of several packages by day',
    lines: [
      'package|version|date|downloads',
      'queue|1.0|2026-09-01|100',
      'lock|1.0|2026-09-01|50',
      'queue|1.0|2026-09-02|90',
      'lock|1.0|2026-09-02|60',
    ],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Downloads by the version of a language, below the word category',
    lines: [
      'category|date|downloads',
      '3.10|2026-09-01|10',
      '3.11|2026-09-01|12',
      '3.10|2026-09-02|11',
      '3.11|2026-09-02|13',
    ],
    expected: {
      rejected: 0,
      values: ['2026-09-01 10 3.10', '2026-09-01 12 3.11', '2026-09-02 11 3.10', '2026-09-02 13 3.11'],
    },
  },
]

describe('packages, repositories and communities', () => {
  it.each(files)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
